// Article 002: BroadwayWorld, 2022-02-06. Paragraphs are counted after the second headline; the line under the first is
// the standfirst.
//
// Netflix's daily list is one for each country, and the article does not say which it means. The American list of these
// days is the one that fits (first on 4 February, second to Sweet Magnolias on the 6th, a first rank after seven days).
// It says that the director produced the series: kept as he is credited there, a claim of its own.
// No property yet: Korea as the top provider of television in other languages than English.

// Whom and what it names.
UNWIND [
  {entity: 'show:all-of-us-are-dead',   asWritten: ['ALL OF US ARE DEAD', 'All of Us Are Dead']},
  {entity: 'show:squid-game',           asWritten: ['Squid Game']},
  {entity: 'show:sweet-magnolias',      asWritten: ['Sweet Magnolias']},
  {entity: 'season:sweet-magnolias/2',  asWritten: ['Season 2']},
  {entity: 'show:kingdom',              asWritten: ['Kingdom']},
  {entity: 'show:beethoven-virus',      asWritten: ['Beethoven Virus']},
  {entity: 'show:damo',                 asWritten: ['Damo: The Legendary Police Woman']},
  {entity: 'show:intimate-strangers',   asWritten: ['Intimate Strangers']},
  {entity: 'webtoon:now-at-our-school', asWritten: ['Now at Our School']},
  {entity: 'person:lee-jae-gyoo',       asWritten: ['Lee JQ']},
  {entity: 'person:chun-sung-il',       asWritten: ['Chun Sung-il']},
  {entity: 'person:kim-nam-su',         asWritten: ['Kim Nam-su']},
  {entity: 'company:jtbc-studios',      asWritten: ['JTBC Studios']},
  {entity: 'company:film-monster',      asWritten: ['Film Monster']},
  {entity: 'platform:netflix',          asWritten: ['Netflix']},
  {entity: 'publication:netflix',       asWritten: ["Netflix's Top 10", 'Netflix Top 10']},
  {entity: 'publication:deadline',      asWritten: ['Deadline']},
  {entity: 'publication:broadwayworld', asWritten: ['BroadwayWorld']},
  {entity: 'country:KR',                asWritten: ['Korea', 'Korean']},
  {entity: 'country:ID',                asWritten: ['Indonesia']},
  {entity: 'country:TH',                asWritten: ['Thailand']},
  {entity: 'country:TW',                asWritten: ['Taiwan']}
] AS row
MERGE (article:Entity {id: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

// What Deadline's article names, as far as this one tells.
UNWIND [
  {entity: 'show:all-of-us-are-dead', asWritten: ['All of Us Are Dead']},
  {entity: 'show:squid-game',         asWritten: ['Squid Game']}
] AS row
MERGE (article:Entity {id: 'article:deadline-2022-02-04-all-of-us-are-dead'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

// Who made it, from what, and where it can be seen.
UNWIND [
  {subject: 'show:all-of-us-are-dead',   property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',       asWritten: 'Lee JQ',            locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead',   property: 'DIRECTED_BY', value: 'person:kim-nam-su',         asWritten: 'Kim Nam-su',        locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead',   property: 'WRITTEN_BY',  value: 'person:chun-sung-il',       asWritten: 'Chun Sung-il',      locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead',   property: 'PRODUCER',    value: 'person:lee-jae-gyoo',       asWritten: 'Lee JQ',            locator: 'paragraph 2'},
  {subject: 'show:all-of-us-are-dead',   property: 'PRODUCED_BY', value: 'company:jtbc-studios',      asWritten: 'JTBC Studios',      locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead',   property: 'PRODUCED_BY', value: 'company:film-monster',      asWritten: 'Film Monster',      locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead',   property: 'STREAMS_ON',  value: 'platform:netflix',          asWritten: 'Netflix',           locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead',   property: 'FROM',        value: 'country:KR',                asWritten: 'Korean',            locator: 'headline'},
  {subject: 'show:all-of-us-are-dead',   property: 'IN_GENRE',    value: 'genre:zombie',              asWritten: 'zombie',            locator: 'paragraph 3'},
  {subject: 'show:all-of-us-are-dead',   property: 'BASED_ON',    value: 'webtoon:now-at-our-school', asWritten: 'Now at Our School', locator: 'paragraph 2', relation: 'ADAPTATION'},
  {subject: 'webtoon:now-at-our-school', property: 'FROM',        value: 'country:KR',                asWritten: 'Korean',            locator: 'paragraph 2'},

  {subject: 'show:beethoven-virus',      property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',       asWritten: 'Lee JQ',            locator: 'paragraph 2'},
  {subject: 'show:damo',                 property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',       asWritten: 'Lee JQ',            locator: 'paragraph 2'},
  {subject: 'show:intimate-strangers',   property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',       asWritten: 'Lee JQ',            locator: 'paragraph 2'},

  {subject: 'show:squid-game',           property: 'STREAMS_ON',  value: 'platform:netflix',          asWritten: 'Netflix',           locator: 'paragraph 1'},
  {subject: 'show:squid-game',           property: 'FROM',        value: 'country:KR',                asWritten: 'Korean',            locator: 'paragraph 1'},
  {subject: 'show:kingdom',              property: 'STREAMS_ON',  value: 'platform:netflix',          asWritten: 'Netflix',           locator: 'paragraph 3'},
  {subject: 'show:kingdom',              property: 'FROM',        value: 'country:KR',                asWritten: 'Korean',            locator: 'paragraph 3'},
  {subject: 'show:kingdom',              property: 'IN_GENRE',    value: 'genre:zombie',              asWritten: 'zombie',            locator: 'paragraph 3'},
  {subject: 'show:sweet-magnolias',      property: 'STREAMS_ON',  value: 'platform:netflix',          asWritten: 'Netflix',           locator: 'paragraph 1'},
  {subject: 'show:sweet-magnolias',      property: 'HAS_SEASON',  value: 'season:sweet-magnolias/2',  asWritten: 'Season 2',          locator: 'paragraph 1'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.relation = fact.relation, citation.locator = fact.locator;

// Other names of a work and of a man.
UNWIND [
  {subject: 'webtoon:now-at-our-school', property: 'TITLE', text: 'Now at Our School',                asWritten: 'Now at Our School',                kind: 'TRANSLATION', locale: 'en', locator: 'paragraph 2'},
  {subject: 'show:damo',                 property: 'TITLE', text: 'Damo: The Legendary Police Woman', asWritten: 'Damo: The Legendary Police Woman', kind: 'ALIAS',       locale: 'en', locator: 'paragraph 2'},
  {subject: 'person:lee-jae-gyoo',       property: 'NAME',  text: 'Lee JQ',                           asWritten: 'Lee JQ',                           kind: 'ALIAS',       locale: 'en', locator: 'paragraph 2'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale, citation.locator = fact.locator;

UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'PREMIERED_ON', date: '2022-01-28', asWritten: 'January 28th',         locator: 'standfirst'},
  {subject: 'show:squid-game',         property: 'PREMIERED_ON', date: '2021-09-17', asWritten: 'September 17th, 2021', locator: 'paragraph 1'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Figures of their day.
UNWIND [
  {subject: 'show:all-of-us-are-dead',  property: 'DAYS_TO_NUMBER_ONE', number: 7, unit: 'days',                                asOf: '2022-02-04', asWritten: 'seven days',     locator: 'paragraph 1'},
  {subject: 'show:squid-game',          property: 'DAYS_TO_NUMBER_ONE', number: 4, unit: 'days',                                asOf: '2021-09-21', asWritten: 'four days',      locator: 'paragraph 1'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Places on charts, of the same article.
UNWIND [
  {chart: 'chart:netflix-daily-us', country: 'US', from: '2022-02-04', show: 'show:all-of-us-are-dead',            rank: 1, asWritten: 'number one',     locator: 'paragraph 1'},
  {chart: 'chart:netflix-daily-us', country: 'US', from: '2022-02-06', show: 'show:all-of-us-are-dead',            rank: 2, asWritten: 'second',         locator: 'paragraph 1'},
  {chart: 'chart:netflix-daily-us', country: 'US', from: '2022-02-06', show: 'show:sweet-magnolias',    season: 2, rank: 1, asWritten: 'second only to', locator: 'paragraph 1'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10'})
MERGE (entry:ChartEntry {id: 'entry:' + substring(row.chart, 6) + '/' + coalesce(row.country, 'world') + '/' + row.from + '/' + substring(row.show, 5) + coalesce('/' + toString(row.season), '')})
  ON CREATE SET entry.chart = row.chart, entry.country = row.country, entry.periodStart = row.from, entry.periodEnd = coalesce(row.to, row.from),
    entry.edition = row.chart + '|' + coalesce(row.country, 'world') + '|' + row.from
MERGE (entry)-[:ON]->(chart)
MERGE (entry)-[:ABOUT]->(show)
MERGE (entry)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.rank = row.rank, said.points = row.points, said.hoursViewed = row.hours, said.locator = row.locator
FOREACH (code IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END | MERGE (country:Entity {id: 'country:' + code}) MERGE (entry)-[:`IN`]->(country))
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (entry)-[:ABOUT]->(season));

// The article and the list these ranks come from.
UNWIND [
  {chart: 'chart:netflix-daily-us', country: 'US', from: '2022-02-04', show: 'show:all-of-us-are-dead',            rank: 1, article: 'article:deadline-2022-02-04-all-of-us-are-dead', asWritten: 'number one',     locator: 'as passed on by article 002'},
  {chart: 'chart:netflix-daily-us', country: 'US', from: '2022-02-06', show: 'show:all-of-us-are-dead',            rank: 2, article: 'article:netflix-daily-top10-2022-02-06',         asWritten: 'second',         locator: 'as passed on by article 002'},
  {chart: 'chart:netflix-daily-us', country: 'US', from: '2022-02-06', show: 'show:sweet-magnolias',    season: 2, rank: 1, article: 'article:netflix-daily-top10-2022-02-06',         asWritten: 'second only to', locator: 'as passed on by article 002'}
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

// Where the webtoon was well received beside Korea.
UNWIND [
  {country: 'country:ID', asWritten: 'Indonesia'},
  {country: 'country:TH', asWritten: 'Thailand'},
  {country: 'country:TW', asWritten: 'Taiwan'}
] AS row
MATCH (webtoon:Webtoon {id: 'webtoon:now-at-our-school'}) MATCH (country:Country {id: row.country})
MERGE (webtoon)-[:WELL_RECEIVED_IN {
  source: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10', asWritten: row.asWritten, locator: 'paragraph 2'
}]->(country);
