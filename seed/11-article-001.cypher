// Article 001: All Of Us Are Dead Ranks Number 1 In 46 Countries (site not named, 2022-02-01).
// Paragraphs are counted after the headline. Its wording is a translation: Hell is Hellbound, and Now, our school is the
// show itself, by the Korean title, in what it says The Guardian wrote.

// Whom and what it names.
UNWIND [
  {entity: 'show:all-of-us-are-dead',     asWritten: ['All Of Us Are Dead', 'Now, our school']},
  {entity: 'show:kingdom',                asWritten: ['Kingdom']},
  {entity: 'show:squid-game',             asWritten: ['Squid Game', 'squid game']},
  {entity: 'show:hellbound',              asWritten: ['Hell']},
  {entity: 'show:train-to-busan',         asWritten: ['Train to Busan']},
  {entity: 'webtoon:now-at-our-school',   asWritten: ['All Of Us Are Dead']},
  {entity: 'platform:netflix',            asWritten: ['Netflix']},
  {entity: 'publication:flixpatrol',      asWritten: ['Flix Patrol']},
  {entity: 'publication:the-guardian',    asWritten: ['Guardian']},
  {entity: 'publication:variety',         asWritten: ['Variety']},
  {entity: 'publication:imdb',            asWritten: ['IMDB']},
  {entity: 'publication:rotten-tomatoes', asWritten: ['Rotten Tomatoes']},
  {entity: 'country:KR',                  asWritten: ['Korea']},
  {entity: 'country:JP',                  asWritten: ['Japan']},
  {entity: 'country:FR',                  asWritten: ['France']},
  {entity: 'country:DE',                  asWritten: ['Germany']},
  {entity: 'country:US',                  asWritten: ['United States']}
] AS row
MERGE (article:Entity {id: 'article:unnamed-001-2022-02-01-number-one-in-46-countries'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

// What the two reviews name, in the words of article 001, through which we know them.
UNWIND [
  {entity: 'show:all-of-us-are-dead', asWritten: ['Now, our school']},
  {entity: 'show:squid-game',         asWritten: ['squid game']},
  {entity: 'show:train-to-busan',     asWritten: ['Train to Busan']},
  {entity: 'country:KR',              asWritten: ['Korea']}
] AS row
MERGE (article:Entity {id: 'article:the-guardian-2022-01-29-all-of-us-are-dead'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

UNWIND [
  {entity: 'show:squid-game', asWritten: ['squid game']}
] AS row
MERGE (article:Entity {id: 'article:variety-all-of-us-are-dead'})
MERGE (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention.asWritten = row.asWritten;

// From what it was made, where it can be seen, and the works it is compared with.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'BASED_ON',   value: 'webtoon:now-at-our-school', asWritten: 'All Of Us Are Dead', locator: 'paragraph 8, by "of the same name"', relation: 'ADAPTATION'},
  {subject: 'show:all-of-us-are-dead', property: 'STREAMS_ON', value: 'platform:netflix',          asWritten: 'Netflix',            locator: 'paragraph 1'},
  {subject: 'show:all-of-us-are-dead', property: 'FROM',       value: 'country:KR',                asWritten: 'Korea',              locator: 'paragraph 12'},
  {subject: 'show:all-of-us-are-dead', property: 'IN_GENRE',   value: 'genre:zombie',              asWritten: 'K-Zombie',           locator: 'paragraph 10'},

  {subject: 'show:kingdom',            property: 'STREAMS_ON', value: 'platform:netflix',          asWritten: 'Netflix',            locator: 'paragraph 10'},
  {subject: 'show:kingdom',            property: 'IN_GENRE',   value: 'genre:zombie',              asWritten: 'K-Zombie',           locator: 'paragraph 10'},

  {subject: 'show:train-to-busan',     property: 'FROM',       value: 'country:KR',                asWritten: 'Korea',              locator: 'paragraph 12'},
  {subject: 'show:train-to-busan',     property: 'IN_GENRE',   value: 'genre:zombie',              asWritten: 'zombie',             locator: 'paragraph 12'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:unnamed-001-2022-02-01-number-one-in-46-countries'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.relation = fact.relation, citation.locator = fact.locator;

UNWIND [
  {subject: 'show:hellbound',          property: 'TITLE', text: 'Hell',            asWritten: 'Hell',            kind: 'TRANSLATION', locale: 'en', locator: 'paragraph 11'},
  {subject: 'show:all-of-us-are-dead', property: 'TITLE', text: 'Now, our school', asWritten: 'Now, our school', kind: 'TRANSLATION', locale: 'en', locator: 'paragraph 12'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:unnamed-001-2022-02-01-number-one-in-46-countries'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale, citation.locator = fact.locator;

UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'PREMIERED_ON', date: '2022-01-28', asWritten: 'January 28', locator: 'paragraph 4'},
  {subject: 'show:kingdom',            property: 'PREMIERED_ON', date: '2019',       asWritten: '2019',       locator: 'paragraph 10'},
  {subject: 'show:kingdom',            property: 'ENDED_ON',     date: '2020',       asWritten: '2020',       locator: 'paragraph 10'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:unnamed-001-2022-02-01-number-one-in-46-countries'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Figures of their day: FlixPatrol's charts of 29 to 31 January, and two ratings.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 25,  asOf: '2022-01-29', asWritten: '25 countries',                   locator: 'paragraph 4'},
  {subject: 'show:all-of-us-are-dead', property: 'DAYS_TO_NUMBER_ONE',   number: 1,   unit: 'days',                                 asOf: '2022-01-29', asWritten: 'just one day after its release', locator: 'paragraph 4'},

  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 44,  asOf: '2022-01-30', asWritten: '44 countries',                   locator: 'paragraph 5'},

  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 46,  asOf: '2022-01-31', asWritten: '46 countries',                   locator: 'paragraph 3'},
  {subject: 'show:all-of-us-are-dead', property: 'DAYS_AT_NUMBER_ONE',   number: 3,   unit: 'days',                                 asOf: '2022-01-31', asWritten: 'the third day',                  locator: 'paragraph 11'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:unnamed-001-2022-02-01-number-one-in-46-countries'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Places on charts, of the same article.
UNWIND [
  {chart: 'chart:flixpatrol-netflix-tv', country: 'US', from: '2022-01-29', show: 'show:all-of-us-are-dead', rank: 3, asWritten: 'third',        locator: 'paragraph 6'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'US', from: '2022-01-30', show: 'show:all-of-us-are-dead', rank: 3, asWritten: 'third',        locator: 'paragraph 6'},
  {chart: 'chart:flixpatrol-netflix-tv',                from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'first place',  locator: 'paragraph 2'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'KR', from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'first',        locator: 'paragraph 3'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'JP', from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'first',        locator: 'paragraph 3'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'FR', from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'first',        locator: 'paragraph 3'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'DE', from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 1, asWritten: 'first',        locator: 'paragraph 3'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'US', from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 2, asWritten: 'second place', locator: 'paragraph 6'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: 'article:unnamed-001-2022-02-01-number-one-in-46-countries'})
MERGE (entry:ChartEntry {id: 'entry:' + substring(row.chart, 6) + '/' + coalesce(row.country, 'world') + '/' + row.from + '/' + substring(row.show, 5) + coalesce('/' + toString(row.season), '')})
  ON CREATE SET entry.chart = row.chart, entry.country = row.country, entry.periodStart = row.from, entry.periodEnd = coalesce(row.to, row.from),
    entry.edition = row.chart + '|' + coalesce(row.country, 'world') + '|' + row.from
MERGE (entry)-[:ON]->(chart)
MERGE (entry)-[:ABOUT]->(show)
MERGE (entry)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.rank = row.rank, said.points = row.points, said.hoursViewed = row.hours, said.locator = row.locator
FOREACH (code IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END | MERGE (country:Entity {id: 'country:' + code}) MERGE (entry)-[:`IN`]->(country))
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (entry)-[:ABOUT]->(season));

// Ratings, of the same article.
UNWIND [
  {show: 'show:all-of-us-are-dead', publication: 'publication:imdb',            kind: 'AUDIENCE', value: 7.7, scale: 10,  asOf: '2022-01-31', asWritten: '7.7 out of 10', locator: 'paragraph 14'},
  {show: 'show:all-of-us-are-dead', publication: 'publication:rotten-tomatoes', kind: 'CRITICS',  value: 100, scale: 100, asOf: '2022-01-31', asWritten: '100%',          locator: 'paragraph 15'}
] AS row
MERGE (show:Entity {id: row.show})
MERGE (publication:Entity {id: row.publication})
MERGE (article:Entity {id: 'article:unnamed-001-2022-02-01-number-one-in-46-countries'})
MERGE (rating:Rating {id: 'rating:' + substring(row.show, 5) + '/' + substring(row.publication, 12) + '/' + row.kind + '/' + toString(row.value) + 'of' + toString(row.scale) + coalesce('@' + row.asOf, '')})
  ON CREATE SET rating.value = row.value, rating.scale = row.scale, rating.kind = row.kind, rating.asOf = row.asOf
MERGE (rating)-[:ABOUT]->(show)
MERGE (rating)-[:`BY`]->(publication)
MERGE (rating)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.locator = row.locator
MERGE (article)-[:MENTIONS]->(show);

// The pages these figures come from. What article 000 has cited to them already is not repeated.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 25,  asOf: '2022-01-29', article: 'article:flixpatrol-netflix-world-2022-01-29',           asWritten: '25 countries',                   locator: 'as passed on by article 001'},
  {subject: 'show:all-of-us-are-dead', property: 'DAYS_TO_NUMBER_ONE',   number: 1,   unit: 'days',                                 asOf: '2022-01-29', article: 'article:flixpatrol-netflix-world-2022-01-29',           asWritten: 'just one day after its release', locator: 'as passed on by article 001'},

  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 44,  asOf: '2022-01-30', article: 'article:flixpatrol-netflix-world-2022-01-30',           asWritten: '44 countries',                   locator: 'as passed on by article 001'},

  {subject: 'show:all-of-us-are-dead', property: 'NUMBER_ONE_COUNTRIES', number: 46,  asOf: '2022-01-31', article: 'article:flixpatrol-netflix-world-2022-01-31',           asWritten: '46 countries',                   locator: 'as passed on by article 001'},
  {subject: 'show:all-of-us-are-dead', property: 'DAYS_AT_NUMBER_ONE',   number: 3,   unit: 'days',                                 asOf: '2022-01-31', article: 'article:flixpatrol-netflix-world-2022-01-31',           asWritten: 'the third day',                  locator: 'as passed on by article 001'}
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
  {chart: 'chart:flixpatrol-netflix-tv', country: 'US', from: '2022-01-29', show: 'show:all-of-us-are-dead', rank: 3, article: 'article:flixpatrol-netflix-world-2022-01-29', asWritten: 'third',        locator: 'as passed on by article 001'},
  {chart: 'chart:flixpatrol-netflix-tv',                from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 1, article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'first place',  locator: 'as passed on by article 001'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'KR', from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 1, article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'first',        locator: 'as passed on by article 001'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'JP', from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 1, article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'first',        locator: 'as passed on by article 001'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'FR', from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 1, article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'first',        locator: 'as passed on by article 001'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'DE', from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 1, article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'first',        locator: 'as passed on by article 001'},
  {chart: 'chart:flixpatrol-netflix-tv', country: 'US', from: '2022-01-31', show: 'show:all-of-us-are-dead', rank: 2, article: 'article:flixpatrol-netflix-world-2022-01-31', asWritten: 'second place', locator: 'as passed on by article 001'}
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

// Ratings, of the same pages.
UNWIND [
  {show: 'show:all-of-us-are-dead', publication: 'publication:imdb',            kind: 'AUDIENCE', value: 7.7, scale: 10,  asOf: '2022-01-31', article: 'article:imdb-2022-01-31-all-of-us-are-dead',            asWritten: '7.7 out of 10', locator: 'as passed on by article 001'},
  {show: 'show:all-of-us-are-dead', publication: 'publication:rotten-tomatoes', kind: 'CRITICS',  value: 100, scale: 100, asOf: '2022-01-31', article: 'article:rotten-tomatoes-2022-01-31-all-of-us-are-dead', asWritten: '100%',          locator: 'as passed on by article 001'}
] AS row
MERGE (show:Entity {id: row.show})
MERGE (publication:Entity {id: row.publication})
MERGE (article:Entity {id: row.article})
MERGE (rating:Rating {id: 'rating:' + substring(row.show, 5) + '/' + substring(row.publication, 12) + '/' + row.kind + '/' + toString(row.value) + 'of' + toString(row.scale) + coalesce('@' + row.asOf, '')})
  ON CREATE SET rating.value = row.value, rating.scale = row.scale, rating.kind = row.kind, rating.asOf = row.asOf
MERGE (rating)-[:ABOUT]->(show)
MERGE (rating)-[:`BY`]->(publication)
MERGE (rating)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.locator = row.locator
MERGE (article)-[:MENTIONS]->(show);

// Of how many countries the chart of the 30th counted it was number one in 44.
MATCH (article:Article {id: 'article:unnamed-001-2022-02-01-number-one-in-46-countries'}) MATCH (show:Show {id: 'show:all-of-us-are-dead'})
MERGE (article)-[:STATES {countriesCounted: 88, asOf: '2022-01-30', asWritten: '88 countries', locator: 'paragraph 5'}]->(show);
