// Article 000: All Of Us Are Dead tops Netflix for two days in a row (site not named, 2022).
// Paragraphs are counted after the headline.
//
// FlixPatrol showed on 31 January what was true for the 30th: that day the United States had the show third and Japan had
// it second (article 001 counts Japan among the 46 countries of the 31st), so these ranks carry the 30th as their day.
// No property yet: the praise of foreign critics (paragraph 6).

// Whom and what it names.
UNWIND [
  {entity: 'show:all-of-us-are-dead',      asWritten: ['All Of Us Are Dead']},
  {entity: 'show:squid-game',              asWritten: ['Squid Game']},
  {entity: 'show:hellbound',               asWritten: ['Hellbound']},
  {entity: 'show:the-fatal-encounter',     asWritten: ['The Fatal Encounter']},
  {entity: 'show:luca-the-beginning',      asWritten: ['L.U.C.A.: The Beginning']},
  {entity: 'show:the-penthouse',           asWritten: ['Penthouse']},
  {entity: 'show:boys-over-flowers',       asWritten: ['Boys Over Flowers']},
  {entity: 'show:who-are-you-school-2015', asWritten: ['School 2015']},
  {entity: 'webtoon:now-at-our-school',    asWritten: ['All Of Us Are Dead']},
  {entity: 'person:joo-dong-geun',         asWritten: ['Joo Dong Geun']},
  {entity: 'person:lee-jae-gyoo',          asWritten: ['Lee Jae Gyoo']},
  {entity: 'person:chun-sung-il',          asWritten: ['Chun Sung Il']},
  {entity: 'person:park-ji-hoo',           asWritten: ['Park Ji Hoo']},
  {entity: 'person:yoon-chan-young',       asWritten: ['Yoon Chan Young']},
  {entity: 'person:jo-yi-hyun',            asWritten: ['Jo Yi Hyun']},
  {entity: 'person:lomon',                 asWritten: ['Park Solomon']},
  {entity: 'person:yoo-in-soo',            asWritten: ['Yoo In Soo']},
  {entity: 'person:lee-yoo-mi',            asWritten: ['Lee Yoo Mi']},
  {entity: 'person:kim-byung-chul',        asWritten: ['Kim Byung Chul']},
  {entity: 'person:lee-kyu-hyung',         asWritten: ['Lee Kyu Hyung']},
  {entity: 'platform:netflix',             asWritten: ['Netflix']},
  {entity: 'publication:flixpatrol',       asWritten: ['Flix Patrol']},
  {entity: 'company:gmmtv',                asWritten: ['GMM TV']},
  {entity: 'country:KR',                   asWritten: ['Korean']},
  {entity: 'country:TH',                   asWritten: ['Thai']},
  {entity: 'country:AU',                   asWritten: ['Australia']},
  {entity: 'country:AT',                   asWritten: ['Austria']},
  {entity: 'country:BR',                   asWritten: ['Brazil']},
  {entity: 'country:FI',                   asWritten: ['Finland']},
  {entity: 'country:FR',                   asWritten: ['France']},
  {entity: 'country:DE',                   asWritten: ['Germany']},
  {entity: 'country:HK',                   asWritten: ['Hong Kong']},
  {entity: 'country:ID',                   asWritten: ['Indonesia']},
  {entity: 'country:MY',                   asWritten: ['Malaysia']},
  {entity: 'country:SG',                   asWritten: ['Singapore']},
  {entity: 'country:JP',                   asWritten: ['Japan']},
  {entity: 'country:US',                   asWritten: ['United States']}
] AS row
MERGE (article:Entity {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

// Who made it, from what, and where it can be seen.
UNWIND [
  {subject: 'show:all-of-us-are-dead',   property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',       asWritten: 'Lee Jae Gyoo',       locator: 'paragraph 7'},
  {subject: 'show:all-of-us-are-dead',   property: 'WRITTEN_BY',  value: 'person:chun-sung-il',       asWritten: 'Chun Sung Il',       locator: 'paragraph 7'},
  {subject: 'show:all-of-us-are-dead',   property: 'BASED_ON',    value: 'webtoon:now-at-our-school', asWritten: 'All Of Us Are Dead', locator: 'paragraph 7, by "of the same name"', relation: 'ADAPTATION'},
  {subject: 'show:all-of-us-are-dead',   property: 'STREAMS_ON',  value: 'platform:netflix',          asWritten: 'Netflix',            locator: 'paragraph 3'},
  {subject: 'show:all-of-us-are-dead',   property: 'FROM',        value: 'country:KR',                asWritten: 'Korean',             locator: 'paragraph 1'},
  {subject: 'show:all-of-us-are-dead',   property: 'IN_GENRE',    value: 'genre:zombie',              asWritten: 'zombie',             locator: 'paragraph 8'},
  {subject: 'webtoon:now-at-our-school', property: 'AUTHORED_BY', value: 'person:joo-dong-geun',      asWritten: 'Joo Dong Geun',      locator: 'paragraph 7'},

  {subject: 'show:the-fatal-encounter',  property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',       asWritten: 'Lee Jae Gyoo',       locator: 'paragraph 7'},
  {subject: 'show:luca-the-beginning',   property: 'WRITTEN_BY',  value: 'person:chun-sung-il',       asWritten: 'Chun Sung Il',       locator: 'paragraph 7'},

  {subject: 'show:squid-game',           property: 'STREAMS_ON',  value: 'platform:netflix',          asWritten: 'Netflix',            locator: 'paragraph 2'},
  {subject: 'show:squid-game',           property: 'FROM',        value: 'country:KR',                asWritten: 'Korean',             locator: 'paragraph 2'},
  {subject: 'show:hellbound',            property: 'STREAMS_ON',  value: 'platform:netflix',          asWritten: 'Netflix',            locator: 'paragraph 2'},
  {subject: 'show:hellbound',            property: 'FROM',        value: 'country:KR',                asWritten: 'Korean',             locator: 'paragraph 2'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.relation = fact.relation, citation.locator = fact.locator;

// The cast it says the drama was led by.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:park-ji-hoo',     asWritten: 'Park Ji Hoo',     billing: 'MAIN', order: 1, locator: 'paragraph 8'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:yoon-chan-young', asWritten: 'Yoon Chan Young', billing: 'MAIN', order: 2, locator: 'paragraph 8'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:jo-yi-hyun',      asWritten: 'Jo Yi Hyun',      billing: 'MAIN', order: 3, locator: 'paragraph 8'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:lomon',           asWritten: 'Park Solomon',    billing: 'MAIN', order: 4, locator: 'paragraph 8'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:yoo-in-soo',      asWritten: 'Yoo In Soo',      billing: 'MAIN', order: 5, locator: 'paragraph 8'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:lee-yoo-mi',      asWritten: 'Lee Yoo Mi',      billing: 'MAIN', order: 6, locator: 'paragraph 8'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:kim-byung-chul',  asWritten: 'Kim Byung Chul',  billing: 'MAIN', order: 7, locator: 'paragraph 8'},
  {subject: 'show:all-of-us-are-dead', property: 'CAST_MEMBER', value: 'person:lee-kyu-hyung',   asWritten: 'Lee Kyu Hyung',   billing: 'MAIN', order: 8, locator: 'paragraph 8'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.billing = fact.billing, citation.order = fact.order, citation.locator = fact.locator;

// The name that Lomon used before.
UNWIND [
  {subject: 'person:lomon', property: 'NAME', text: 'Park Solomon', asWritten: 'Park Solomon', kind: 'ALIAS', locale: 'en', locator: 'paragraph 8'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale, citation.locator = fact.locator;

UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'PREMIERED_ON', date: '2022-01-28', asWritten: 'January 28th', locator: 'paragraph 3'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'EPISODE_COUNT',   number: 12, asWritten: '12 episodes', locator: 'paragraph 7'},
  {subject: 'show:all-of-us-are-dead', property: 'EPISODE_MINUTES', number: 60, unit: 'minutes', asWritten: '1 hour-long', locator: 'paragraph 7'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Figures of their day.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'DAYS_AT_NUMBER_ONE', number: 2,  unit: 'days',                                 asOf: '2022-01-30', asWritten: 'two consecutive days', locator: 'paragraph 2'},

  {subject: 'show:squid-game',         property: 'DAYS_AT_NUMBER_ONE', number: 53, unit: 'days',                                 asOf: '2021',       asWritten: '53 days',              locator: 'paragraph 5'},
  {subject: 'show:hellbound',          property: 'DAYS_AT_NUMBER_ONE', number: 11, unit: 'days',                                 asOf: '2021',       asWritten: '11 days',              locator: 'paragraph 5'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Places on charts, of the same article.
UNWIND [
  {chart: 'chart:flixpatrol-netflix-tv',                from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'first spot', locator: 'paragraph 3'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'AU', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'AT', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'BR', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'FI', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'FR', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'DE', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'HK', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'ID', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'MY', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'SG', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'JP', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 2, asWritten: 'second',     locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'US', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 3, asWritten: 'third',      locator: 'paragraph 4'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days'})
MERGE (entry:ChartEntry {id: 'entry:' + substring(row.chart, 6) + '/' + coalesce(row.country, 'world') + '/' + row.from + '/' + substring(row.show, 5) + coalesce('/' + toString(row.season), '')})
  ON CREATE SET entry.chart = row.chart, entry.country = row.country, entry.periodStart = row.from, entry.periodEnd = coalesce(row.to, row.from),
    entry.edition = row.chart + '|' + coalesce(row.country, 'world') + '|' + row.from
MERGE (entry)-[:ON]->(chart)
MERGE (entry)-[:ABOUT]->(show)
MERGE (entry)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.rank = row.rank, said.points = row.points, said.hoursViewed = row.hours, said.locator = row.locator
FOREACH (code IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END | MERGE (country:Entity {id: 'country:' + code}) MERGE (entry)-[:`IN`]->(country))
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (entry)-[:ABOUT]->(season));

// FlixPatrol's page, which the article passes on.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'DAYS_AT_NUMBER_ONE', number: 2, unit: 'days',                                 asOf: '2022-01-30', asWritten: 'two consecutive days', locator: 'as passed on by article 000'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:flixpatrol-netflix-world-2022-01-30'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Places on charts, of the same pages.
UNWIND [
  {chart: 'chart:flixpatrol-netflix-tv',                from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'first spot', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'AU', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'AT', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'BR', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'FI', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'FR', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'DE', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'HK', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'ID', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'MY', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'SG', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'number one', locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'JP', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 2, asWritten: 'second',     locator: 'as passed on by article 000'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'US', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 3, asWritten: 'third',      locator: 'as passed on by article 000'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: 'article:flixpatrol-netflix-world-2022-01-30'})
MERGE (entry:ChartEntry {id: 'entry:' + substring(row.chart, 6) + '/' + coalesce(row.country, 'world') + '/' + row.from + '/' + substring(row.show, 5) + coalesce('/' + toString(row.season), '')})
  ON CREATE SET entry.chart = row.chart, entry.country = row.country, entry.periodStart = row.from, entry.periodEnd = coalesce(row.to, row.from),
    entry.edition = row.chart + '|' + coalesce(row.country, 'world') + '|' + row.from
MERGE (entry)-[:ON]->(chart)
MERGE (entry)-[:ABOUT]->(show)
MERGE (entry)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.rank = row.rank, said.points = row.points, said.hoursViewed = row.hours, said.locator = row.locator
FOREACH (code IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END | MERGE (country:Entity {id: 'country:' + code}) MERGE (entry)-[:`IN`]->(country))
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (entry)-[:ABOUT]->(season));

// The related posts under it: the Thai remakes that a headline announces.
UNWIND [
  {subject: 'show:f4-thailand',          property: 'BASED_ON',    value: 'show:boys-over-flowers',       asWritten: 'Boys Over Flowers', locator: 'related posts', relation: 'REMAKE'},
  {subject: 'show:f4-thailand',          property: 'PRODUCED_BY', value: 'company:gmmtv',                asWritten: 'GMM TV',            locator: 'related posts'},
  {subject: 'show:f4-thailand',          property: 'FROM',        value: 'country:TH',                   asWritten: 'Thai',              locator: 'related posts'},
  {subject: 'show:who-are-you-thailand', property: 'BASED_ON',    value: 'show:who-are-you-school-2015', asWritten: 'School 2015',       locator: 'related posts', relation: 'REMAKE'},
  {subject: 'show:who-are-you-thailand', property: 'PRODUCED_BY', value: 'company:gmmtv',                asWritten: 'GMM TV',            locator: 'related posts'},
  {subject: 'show:who-are-you-thailand', property: 'FROM',        value: 'country:TH',                   asWritten: 'Thai',              locator: 'related posts'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.relation = fact.relation, citation.locator = fact.locator;

UNWIND [
  {subject: 'show:f4-thailand',          property: 'BASED_ON',    value: 'show:boys-over-flowers',       asWritten: 'Boys Over Flowers', locator: 'headline', relation: 'REMAKE'},
  {subject: 'show:f4-thailand',          property: 'PRODUCED_BY', value: 'company:gmmtv',                asWritten: 'GMM TV',            locator: 'headline'},
  {subject: 'show:f4-thailand',          property: 'FROM',        value: 'country:TH',                   asWritten: 'Thai',              locator: 'headline'},
  {subject: 'show:who-are-you-thailand', property: 'BASED_ON',    value: 'show:who-are-you-school-2015', asWritten: 'School 2015',       locator: 'headline', relation: 'REMAKE'},
  {subject: 'show:who-are-you-thailand', property: 'PRODUCED_BY', value: 'company:gmmtv',                asWritten: 'GMM TV',            locator: 'headline'},
  {subject: 'show:who-are-you-thailand', property: 'FROM',        value: 'country:TH',                   asWritten: 'Thai',              locator: 'headline'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:unnamed-000-gmm-tv-remakes'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.relation = fact.relation, citation.locator = fact.locator;

// What those headlines name.
UNWIND [
  {entity: 'show:the-penthouse', asWritten: ['Penthouse']}
] AS row
MERGE (article:Entity {id: 'article:unnamed-000-penthouse'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

UNWIND [
  {entity: 'show:boys-over-flowers',       asWritten: ['Boys Over Flowers']},
  {entity: 'show:who-are-you-school-2015', asWritten: ['School 2015']},
  {entity: 'company:gmmtv',                asWritten: ['GMM TV']},
  {entity: 'country:TH',                   asWritten: ['Thai']}
] AS row
MERGE (article:Entity {id: 'article:unnamed-000-gmm-tv-remakes'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

// Which Korean original it is to lead for two days in a row; the article names the two before it.
MATCH (article:Article {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days'}) MATCH (show:Show {id: 'show:all-of-us-are-dead'})
MERGE (article)-[:STATES {koreanOriginalsSoFar: 3, asOf: '2022-01-30', asWritten: 'third', locator: 'paragraph 2'}]->(show);
