// Article 003: All Of Us Are Dead Surpasses Hellbound Previous Record (site not named, 2022-02).
// Paragraphs are counted after the headline.
//
// Netflix counted 10 days up to 6 February. 361.2 million is what the article prints; the two weeks of Netflix's own file
// add up to 361.02 million (27-editors.cypher): both stand, each with who says it.
// The all-time list has its first three ranks by the order in which they are told, the fourth and fifth in words.

// Whom and what it names.
UNWIND [
  {entity: 'show:all-of-us-are-dead',     asWritten: ['All Of Us Are Dead', 'All of Us Are Dead', 'Jiwoohak']},
  {entity: 'season:all-of-us-are-dead/1', asWritten: ['season 1']},
  {entity: 'season:all-of-us-are-dead/2', asWritten: ['season 2']},
  {entity: 'show:hellbound',              asWritten: ['Hellbound']},
  {entity: 'show:squid-game',             asWritten: ['Squid Game']},
  {entity: 'show:money-heist',            asWritten: ['Money Heist']},
  {entity: 'season:money-heist/3',        asWritten: ['Part 3']},
  {entity: 'season:money-heist/4',        asWritten: ['Part 4']},
  {entity: 'season:money-heist/5',        asWritten: ['Part 5']},
  {entity: 'person:lee-jae-gyoo',         asWritten: ['Lee Jae Gyu']},
  {entity: 'person:yeon-sang-ho',         asWritten: ['Yeon Sang Ho']},
  {entity: 'platform:netflix',            asWritten: ['Netflix']},
  {entity: 'publication:netflix',         asWritten: ['Netflix']},
  {entity: 'publication:flixpatrol',      asWritten: ['FlixPatrol']},
  {entity: 'country:KR',                  asWritten: ['Korea']},
  {entity: 'country:VN',                  asWritten: ['Vietnam']},
  {entity: 'country:TR',                  asWritten: ['Turkey']},
  {entity: 'country:TW',                  asWritten: ['Taiwan']},
  {entity: 'country:SG',                  asWritten: ['Singapore']},
  {entity: 'country:SA',                  asWritten: ['Saudi Arabia']},
  {entity: 'country:PH',                  asWritten: ['Philippines']},
  {entity: 'country:PE',                  asWritten: ['Peru']},
  {entity: 'country:NZ',                  asWritten: ['New Zealand']},
  {entity: 'country:IN',                  asWritten: ['India']},
  {entity: 'country:HK',                  asWritten: ['Hong Kong']},
  {entity: 'country:FR',                  asWritten: ['France']},
  {entity: 'country:CO',                  asWritten: ['Colombia']},
  {entity: 'country:BR',                  asWritten: ['Brazil']}
] AS row
MERGE (article:Entity {id: 'article:unnamed-003-surpasses-hellbound-record'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

// The interview that it quotes.
UNWIND [
  {entity: 'show:all-of-us-are-dead',     asWritten: ['All of Us Are Dead']},
  {entity: 'season:all-of-us-are-dead/2', asWritten: ['season 2']},
  {entity: 'person:lee-jae-gyoo',         asWritten: ['Lee Jae Gyu']}
] AS row
MERGE (article:Entity {id: 'article:lee-jae-gyoo-interview'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

// Who made it, and where it can be seen. Season 2 is only a hope here: a mention.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',         asWritten: 'Lee Jae Gyu',  locator: 'paragraph 8'},
  {subject: 'show:all-of-us-are-dead', property: 'STREAMS_ON',  value: 'platform:netflix',            asWritten: 'Netflix',      locator: 'paragraph 3'},
  {subject: 'show:all-of-us-are-dead', property: 'IN_GENRE',    value: 'genre:zombie',                asWritten: 'zombie',       locator: 'paragraph 3'},
  {subject: 'show:all-of-us-are-dead', property: 'HAS_SEASON',  value: 'season:all-of-us-are-dead/1', asWritten: 'season 1',     locator: 'paragraph 8'},

  {subject: 'show:hellbound',          property: 'DIRECTED_BY', value: 'person:yeon-sang-ho',         asWritten: 'Yeon Sang Ho', locator: 'paragraph 5'},

  {subject: 'show:squid-game',         property: 'STREAMS_ON',  value: 'platform:netflix',            asWritten: 'Netflix',      locator: 'paragraph 7'},
  {subject: 'show:money-heist',        property: 'STREAMS_ON',  value: 'platform:netflix',            asWritten: 'Netflix',      locator: 'paragraph 7'},
  {subject: 'show:money-heist',        property: 'HAS_SEASON',  value: 'season:money-heist/3',        asWritten: 'Part 3',       locator: 'paragraph 7'},
  {subject: 'show:money-heist',        property: 'HAS_SEASON',  value: 'season:money-heist/4',        asWritten: 'Part 4',       locator: 'paragraph 7'},
  {subject: 'show:money-heist',        property: 'HAS_SEASON',  value: 'season:money-heist/5',        asWritten: 'Part 5',       locator: 'paragraph 7'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:unnamed-003-surpasses-hellbound-record'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// What the Korean title is cut to.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'TITLE', text: 'Jiwoohak', asWritten: 'Jiwoohak', kind: 'ALIAS', locale: 'ko-Latn', locator: 'paragraph 7'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:unnamed-003-surpasses-hellbound-record'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale, citation.locator = fact.locator;

UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'PREMIERED_ON', date: '2022-01-28', asWritten: 'January 28', locator: 'paragraph 3'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:unnamed-003-surpasses-hellbound-record'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Figures of their day.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 29,         asOf: '2022-02-12', asWritten: '29 countries',         locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'DAYS_AT_NUMBER_ONE',   number: 15,         unit: 'days',                                     asOf: '2022-02-12', asWritten: 'the 15th day',         locator: 'paragraph 5'},

  {subject: 'show:all-of-us-are-dead', property: 'DAYS_TO_NUMBER_ONE',   number: 1,          unit: 'days',                                     asOf: '2022-01-29', asWritten: 'within a day',         locator: 'paragraph 5'},

  {subject: 'show:all-of-us-are-dead', property: 'CUMULATIVE_HOURS',     number: 361200000,  unit: 'hours in 10 days',                         asOf: '2022-02-06', asWritten: '361.2 million hours',  locator: 'paragraph 6'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:unnamed-003-surpasses-hellbound-record'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Places on charts, of the same article.
UNWIND [
  {chart: 'chart:flixpatrol-netflix-tv',                                 from: '2022-02-12', show: 'show:all-of-us-are-dead',                     points: 751,                    asWritten: '751 points',           locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                                 from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'the top spot',         locator: 'paragraph 2'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'KR', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'VN', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'TR', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'TW', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'SG', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'SA', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'PH', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'PE', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'NZ', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'IN', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'HK', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'FR', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'CO', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:flixpatrol-netflix-tv',                  country: 'BR', from: '2022-02-12', show: 'show:all-of-us-are-dead',            rank: 1,                                 asWritten: 'first',                locator: 'paragraph 4'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english',                from: '2022-02-06', show: 'show:squid-game',         season: 1,                       hours: 1650000000, asWritten: '1.65 billion',         locator: 'paragraph 7'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english',                from: '2022-02-06', show: 'show:money-heist',        season: 4,                       hours: 619010000,  asWritten: '619.01 million hours', locator: 'paragraph 7'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english',                from: '2022-02-06', show: 'show:money-heist',        season: 3,                       hours: 426400000,  asWritten: '426.4 million hours',  locator: 'paragraph 7'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english',                from: '2022-02-06', show: 'show:money-heist',        season: 5,                       hours: 395130000,  asWritten: '395.13 million hours', locator: 'paragraph 7'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english',                from: '2022-02-06', show: 'show:squid-game',         season: 1, rank: 1,                                 asWritten: 'Squid Game',           locator: 'paragraph 7, first of the list'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english',                from: '2022-02-06', show: 'show:money-heist',        season: 4, rank: 2,                                 asWritten: 'Part 4',               locator: 'paragraph 7, second of the list'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english',                from: '2022-02-06', show: 'show:money-heist',        season: 3, rank: 3,                                 asWritten: 'Part 3',               locator: 'paragraph 7, third of the list'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english',                from: '2022-02-06', show: 'show:money-heist',        season: 5, rank: 4,                                 asWritten: '4th',                  locator: 'paragraph 7'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english',                from: '2022-02-06', show: 'show:all-of-us-are-dead', season: 1, rank: 5,                                 asWritten: '5th',                  locator: 'paragraph 6'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: 'article:unnamed-003-surpasses-hellbound-record'})
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
  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 29,  asOf: '2022-02-12', asWritten: '29 countries', locator: 'as passed on by article 003'},
  {subject: 'show:all-of-us-are-dead', property: 'DAYS_AT_NUMBER_ONE',   number: 15,  unit: 'days',                                asOf: '2022-02-12', asWritten: 'the 15th day', locator: 'as passed on by article 003'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:flixpatrol-netflix-world-2022-02-12'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Places on charts, of the same pages.
UNWIND [
  {chart: 'chart:flixpatrol-netflix-tv',                from: '2022-02-12', show: 'show:all-of-us-are-dead',          points: 751, asWritten: '751 points',   locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv',                from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'the top spot', locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'KR', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'VN', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'TR', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'TW', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'SG', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'SA', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'PH', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'PE', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'NZ', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'IN', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'HK', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'FR', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'CO', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'BR', from: '2022-02-12', show: 'show:all-of-us-are-dead', rank: 1,              asWritten: 'first',        locator: 'as passed on by article 003'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: 'article:flixpatrol-netflix-world-2022-02-12'})
MERGE (entry:ChartEntry {id: 'entry:' + substring(row.chart, 6) + '/' + coalesce(row.country, 'world') + '/' + row.from + '/' + substring(row.show, 5) + coalesce('/' + toString(row.season), '')})
  ON CREATE SET entry.chart = row.chart, entry.country = row.country, entry.periodStart = row.from, entry.periodEnd = coalesce(row.to, row.from),
    entry.edition = row.chart + '|' + coalesce(row.country, 'world') + '|' + row.from
MERGE (entry)-[:ON]->(chart)
MERGE (entry)-[:ABOUT]->(show)
MERGE (entry)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.rank = row.rank, said.points = row.points, said.hoursViewed = row.hours, said.locator = row.locator
FOREACH (code IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END | MERGE (country:Entity {id: 'country:' + code}) MERGE (entry)-[:`IN`]->(country))
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (entry)-[:ABOUT]->(season));

// Netflix's page of the week, which it passes on.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'CUMULATIVE_HOURS', number: 361200000,  unit: 'hours in 10 days',                         asOf: '2022-02-06', asWritten: '361.2 million hours',  locator: 'as passed on by article 003'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:netflix-top10-week-2022-02-06'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Places on charts, of the same pages.
UNWIND [
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-02-06', show: 'show:squid-game',         season: 1,          hours: 1650000000, asWritten: '1.65 billion',         locator: 'as passed on by article 003'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-02-06', show: 'show:money-heist',        season: 4,          hours: 619010000,  asWritten: '619.01 million hours', locator: 'as passed on by article 003'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-02-06', show: 'show:money-heist',        season: 3,          hours: 426400000,  asWritten: '426.4 million hours',  locator: 'as passed on by article 003'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-02-06', show: 'show:money-heist',        season: 5,          hours: 395130000,  asWritten: '395.13 million hours', locator: 'as passed on by article 003'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-02-06', show: 'show:squid-game',         season: 1, rank: 1,                    asWritten: 'Squid Game',           locator: 'as passed on by article 003'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-02-06', show: 'show:money-heist',        season: 4, rank: 2,                    asWritten: 'Part 4',               locator: 'as passed on by article 003'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-02-06', show: 'show:money-heist',        season: 3, rank: 3,                    asWritten: 'Part 3',               locator: 'as passed on by article 003'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-02-06', show: 'show:money-heist',        season: 5, rank: 4,                    asWritten: '4th',                  locator: 'as passed on by article 003'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-02-06', show: 'show:all-of-us-are-dead', season: 1, rank: 5,                    asWritten: '5th',                  locator: 'as passed on by article 003'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: 'article:netflix-top10-week-2022-02-06'})
MERGE (entry:ChartEntry {id: 'entry:' + substring(row.chart, 6) + '/' + coalesce(row.country, 'world') + '/' + row.from + '/' + substring(row.show, 5) + coalesce('/' + toString(row.season), '')})
  ON CREATE SET entry.chart = row.chart, entry.country = row.country, entry.periodStart = row.from, entry.periodEnd = coalesce(row.to, row.from),
    entry.edition = row.chart + '|' + coalesce(row.country, 'world') + '|' + row.from
MERGE (entry)-[:ON]->(chart)
MERGE (entry)-[:ABOUT]->(show)
MERGE (entry)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.rank = row.rank, said.points = row.points, said.hoursViewed = row.hours, said.locator = row.locator
FOREACH (code IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END | MERGE (country:Entity {id: 'country:' + code}) MERGE (entry)-[:`IN`]->(country))
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (entry)-[:ABOUT]->(season));
