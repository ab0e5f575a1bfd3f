// Article 004: HanCinema, by William Schwartz. Paragraphs are counted after the headline, without the notes on the writer.
// Its count of 46 countries is FlixPatrol's for 31 January (article 001 says so).

// Whom and what it names.
UNWIND [
  {entity: 'show:all-of-us-are-dead', asWritten: ['All of Us Are Dead']},
  {entity: 'show:our-beloved-summer', asWritten: ['Our Beloved Summer']},
  {entity: 'person:kim-nam-su',       asWritten: ['Kim Nam-soo']},
  {entity: 'person:lee-jae-gyoo',     asWritten: ['Lee Jae-gyoo']},
  {entity: 'person:chun-sung-il',     asWritten: ['Cheon Seong-il']},
  {entity: 'person:park-ji-hoo',      asWritten: ['Park Ji-hu']},
  {entity: 'person:yoon-chan-young',  asWritten: ['Yoon Chan-young']},
  {entity: 'person:jo-yi-hyun',       asWritten: ['Cho Yi-hyun']},
  {entity: 'person:lomon',            asWritten: ['Lomon']},
  {entity: 'person:yoo-in-soo',       asWritten: ['Yoo In-soo']},
  {entity: 'person:lee-yoo-mi',       asWritten: ['Lee Yoo-mi']},
  {entity: 'platform:netflix',        asWritten: ['Netflix']},
  {entity: 'publication:netflix',     asWritten: ['Netflix']},
  {entity: 'publication:flixpatrol',  asWritten: ['Flix Patrol', 'FlixPatrol']},
  {entity: 'publication:hancinema',   asWritten: ['HanCinema']},
  {entity: 'country:KR',              asWritten: ['South Korea', 'South Korean', 'Korea']},
  {entity: 'country:BR',              asWritten: ['Brazil']},
  {entity: 'country:DK',              asWritten: ['Denmark']},
  {entity: 'country:FR',              asWritten: ['France']},
  {entity: 'country:DE',              asWritten: ['Germany']},
  {entity: 'country:JP',              asWritten: ['Japan']},
  {entity: 'country:US',              asWritten: ['United States']}
] AS row
MERGE (article:Entity {id: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

// Who made it, and where it can be seen.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'DIRECTED_BY', value: 'person:kim-nam-su',   asWritten: 'Kim Nam-soo',    locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo', asWritten: 'Lee Jae-gyoo',   locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'WRITTEN_BY',  value: 'person:chun-sung-il', asWritten: 'Cheon Seong-il', locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'STREAMS_ON',  value: 'platform:netflix',    asWritten: 'Netflix',        locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'FROM',        value: 'country:KR',          asWritten: 'South Korean',   locator: 'paragraph 3'},
  {subject: 'show:all-of-us-are-dead', property: 'IN_GENRE',    value: 'genre:zombie',        asWritten: 'zombie',         locator: 'paragraph 1'},
  {subject: 'show:all-of-us-are-dead', property: 'IN_GENRE',    value: 'genre:thriller',      asWritten: 'thriller',       locator: 'paragraph 1'},

  {subject: 'show:our-beloved-summer', property: 'STREAMS_ON',  value: 'platform:netflix',    asWritten: 'Netflix',        locator: 'paragraph 3'},
  {subject: 'show:our-beloved-summer', property: 'FROM',        value: 'country:KR',          asWritten: 'South Korean',   locator: 'paragraph 3'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// The cast, in its order.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:park-ji-hoo',     asWritten: 'Park Ji-hu',      order: 1, locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:yoon-chan-young', asWritten: 'Yoon Chan-young', order: 2, locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:jo-yi-hyun',      asWritten: 'Cho Yi-hyun',     order: 3, locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:lomon',           asWritten: 'Lomon',           order: 4, locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:yoo-in-soo',      asWritten: 'Yoo In-soo',      order: 5, locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:lee-yoo-mi',      asWritten: 'Lee Yoo-mi',      order: 6, locator: 'paragraph 4'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.order = fact.order, citation.locator = fact.locator;

UNWIND [
  {subject: 'person:lomon', property: 'NAME', text: 'Lomon', asWritten: 'Lomon', kind: 'STAGE_NAME', locale: 'en', locator: 'paragraph 4'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale, citation.locator = fact.locator;

UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'PREMIERED_ON', date: '2022-01-28', asWritten: 'January 28th', locator: 'paragraph 3'},
  {subject: 'show:all-of-us-are-dead', property: 'PREMIERED_ON', date: '2022-01-28', asWritten: '01/28/2022',   locator: 'paragraph 4'},
  {subject: 'show:our-beloved-summer', property: 'ENDED_ON',     date: '2022-01-25', asWritten: 'January 25th', locator: 'paragraph 3'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

UNWIND [
  {subject: 'show:our-beloved-summer', property: 'STATUS', text: 'ENDED', asWritten: 'aired its last episode', locator: 'paragraph 3'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Figures of their day: FlixPatrol's charts of 29 and 31 January, and Netflix's week up to the 30th.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 25,        asOf: '2022-01-29', asWritten: 'twenty-five number one countries',  locator: 'paragraph 1'},

  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 46,        asOf: '2022-01-31', asWritten: 'forty-six countries',               locator: 'paragraph 1'},

  {subject: 'show:our-beloved-summer', property: 'CONSECUTIVE_WEEKS',    number: 6,         unit: 'weeks',                                   asOf: '2022-01-30', asWritten: 'sixth straight week',               locator: 'paragraph 3'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Places on charts, of the same article.
UNWIND [
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'US', from: '2022-01-29',                   show: 'show:all-of-us-are-dead',            rank: 3,                    asWritten: 'third place',                       locator: 'paragraph 1'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'BR', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    asWritten: 'number one',                        locator: 'paragraph 1'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'DK', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    asWritten: 'number one',                        locator: 'paragraph 1'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'FR', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    asWritten: 'number one',                        locator: 'paragraph 1'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'DE', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    asWritten: 'number one',                        locator: 'paragraph 1'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'JP', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    asWritten: 'number one',                        locator: 'paragraph 1'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'KR', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    asWritten: 'number one',                        locator: 'paragraph 1'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'US', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 2,                    asWritten: 'second place in the United States', locator: 'paragraph 1'},
  {chart: 'chart:flixpatrol-netflix-tv',                              from: '2022-01-31',                   show: 'show:our-beloved-summer',            rank: 13,                   asWritten: 'thirteenth place',                  locator: 'paragraph 3'},
  {chart: 'chart:netflix-top10-global-tv-non-english',                from: '2022-01-24', to: '2022-01-30', show: 'show:all-of-us-are-dead', season: 1,           hours: 124790000, asWritten: '124,790,000 hours',                 locator: 'paragraph 2'},
  {chart: 'chart:netflix-top10-global-tv-non-english',                from: '2022-01-24', to: '2022-01-30', show: 'show:all-of-us-are-dead', season: 1, rank: 1,                    asWritten: 'number one',                        locator: 'paragraph 2'},
  {chart: 'chart:netflix-top10-global-tv-non-english',                from: '2022-01-24', to: '2022-01-30', show: 'show:our-beloved-summer', season: 1,           hours: 22730000,  asWritten: '22,730,000 viewing hours',          locator: 'paragraph 3'},
  {chart: 'chart:netflix-top10-global-tv-non-english',                from: '2022-01-24', to: '2022-01-30', show: 'show:our-beloved-summer', season: 1, rank: 5,                    asWritten: 'fifth place',                       locator: 'paragraph 3'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard'})
MERGE (entry:ChartEntry {id: 'entry:' + substring(row.chart, 6) + '/' + coalesce(row.country, 'world') + '/' + row.from + '/' + substring(row.show, 5) + coalesce('/' + toString(row.season), '')})
  ON CREATE SET entry.chart = row.chart, entry.country = row.country, entry.periodStart = row.from, entry.periodEnd = coalesce(row.to, row.from),
    entry.edition = row.chart + '|' + coalesce(row.country, 'world') + '|' + row.from
MERGE (entry)-[:ON]->(chart)
MERGE (entry)-[:ABOUT]->(show)
MERGE (entry)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.rank = row.rank, said.points = row.points, said.hoursViewed = row.hours, said.locator = row.locator
FOREACH (code IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END | MERGE (country:Entity {id: 'country:' + code}) MERGE (entry)-[:`IN`]->(country))
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (entry)-[:ABOUT]->(season));

// The pages these figures come from.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 25,        asOf: '2022-01-29', article: 'article:flixpatrol-netflix-world-2022-01-29', asWritten: 'twenty-five number one countries',  locator: 'as passed on by article 004'},

  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 46,        asOf: '2022-01-31', article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'forty-six countries',               locator: 'as passed on by article 004'},

  {subject: 'show:our-beloved-summer', property: 'CONSECUTIVE_WEEKS',    number: 6,         unit: 'weeks',                                   asOf: '2022-01-30', article: 'article:netflix-top10-week-2022-01-30',       asWritten: 'sixth straight week',               locator: 'as passed on by article 004'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: fact.article})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Places on charts, of the same pages.
UNWIND [
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'US', from: '2022-01-29',                   show: 'show:all-of-us-are-dead',            rank: 3,                    article: 'article:flixpatrol-netflix-world-2022-01-29', asWritten: 'third place',                       locator: 'as passed on by article 004'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'BR', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'number one',                        locator: 'as passed on by article 004'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'DK', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'number one',                        locator: 'as passed on by article 004'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'FR', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'number one',                        locator: 'as passed on by article 004'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'DE', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'number one',                        locator: 'as passed on by article 004'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'JP', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'number one',                        locator: 'as passed on by article 004'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'KR', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 1,                    article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'number one',                        locator: 'as passed on by article 004'},
  {chart: 'chart:flixpatrol-netflix-tv',               country: 'US', from: '2022-01-31',                   show: 'show:all-of-us-are-dead',            rank: 2,                    article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'second place in the United States', locator: 'as passed on by article 004'},
  {chart: 'chart:flixpatrol-netflix-tv',                              from: '2022-01-31',                   show: 'show:our-beloved-summer',            rank: 13,                   article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'thirteenth place',                  locator: 'as passed on by article 004'},
  {chart: 'chart:netflix-top10-global-tv-non-english',                from: '2022-01-24', to: '2022-01-30', show: 'show:all-of-us-are-dead', season: 1,           hours: 124790000, article: 'article:netflix-top10-week-2022-01-30',       asWritten: '124,790,000 hours',                 locator: 'as passed on by article 004'},
  {chart: 'chart:netflix-top10-global-tv-non-english',                from: '2022-01-24', to: '2022-01-30', show: 'show:all-of-us-are-dead', season: 1, rank: 1,                    article: 'article:netflix-top10-week-2022-01-30',       asWritten: 'number one',                        locator: 'as passed on by article 004'},
  {chart: 'chart:netflix-top10-global-tv-non-english',                from: '2022-01-24', to: '2022-01-30', show: 'show:our-beloved-summer', season: 1,           hours: 22730000,  article: 'article:netflix-top10-week-2022-01-30',       asWritten: '22,730,000 viewing hours',          locator: 'as passed on by article 004'},
  {chart: 'chart:netflix-top10-global-tv-non-english',                from: '2022-01-24', to: '2022-01-30', show: 'show:our-beloved-summer', season: 1, rank: 5,                    article: 'article:netflix-top10-week-2022-01-30',       asWritten: 'fifth place',                       locator: 'as passed on by article 004'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: row.article})
MERGE (entry:ChartEntry {id: 'entry:' + substring(row.chart, 6) + '/' + coalesce(row.country, 'world') + '/' + row.from + '/' + substring(row.show, 5) + coalesce('/' + toString(row.season), '')})
  ON CREATE SET entry.chart = row.chart, entry.country = row.country, entry.periodStart = row.from, entry.periodEnd = coalesce(row.to, row.from),
    entry.edition = row.chart + '|' + coalesce(row.country, 'world') + '|' + row.from
MERGE (entry)-[:ON]->(chart)
MERGE (entry)-[:ABOUT]->(show)
MERGE (entry)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.rank = row.rank, said.points = row.points, said.hoursViewed = row.hours, said.locator = row.locator
FOREACH (code IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END | MERGE (country:Entity {id: 'country:' + code}) MERGE (entry)-[:`IN`]->(country))
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (entry)-[:ABOUT]->(season));

// By how much it led, as far as the article says: over forty million hours, and nearly thirty.
MATCH (article:Article {id: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard'}) MATCH (show:Show {id: 'show:all-of-us-are-dead'})
MERGE (article)-[:STATES {
  leadInHours: 40000000, unit: 'hours, other languages than english', asOf: '2022-01-30',
  asWritten: 'over forty million hours', locator: 'paragraph 2'
}]->(show)
MERGE (article)-[:STATES {
  leadInHours: 30000000, unit: 'hours, english', asOf: '2022-01-30',
  asWritten: 'nearly thirty million viewing hours', locator: 'paragraph 2'
}]->(show);
