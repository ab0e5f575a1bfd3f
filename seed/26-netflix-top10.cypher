// What Netflix's own files say: hours viewed and ranks by week, the hours of the first 28 days, and its seasons.
// A week runs from Monday to Sunday; the files call it by the Sunday. An all-time list carries the day on which it was read.

// Ranks and hours viewed in a week, in the list of its language (Squid Game: the weeks it led).
UNWIND [
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-01-24', to: '2022-01-30', show: 'show:all-of-us-are-dead', season: 1, rank: 1, hours: 124790000, asWritten: 'All of Us Are Dead: Season 1', locator: 'week 2022-01-30'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-01-31', to: '2022-02-06', show: 'show:all-of-us-are-dead', season: 1, rank: 1, hours: 236230000, asWritten: 'All of Us Are Dead: Season 1', locator: 'week 2022-02-06'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-02-07', to: '2022-02-13', show: 'show:all-of-us-are-dead', season: 1, rank: 1, hours: 113240000, asWritten: 'All of Us Are Dead: Season 1', locator: 'week 2022-02-13'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-02-14', to: '2022-02-20', show: 'show:all-of-us-are-dead', season: 1, rank: 1, hours: 62130000,  asWritten: 'All of Us Are Dead: Season 1', locator: 'week 2022-02-20'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-02-21', to: '2022-02-27', show: 'show:all-of-us-are-dead', season: 1, rank: 1, hours: 38860000,  asWritten: 'All of Us Are Dead: Season 1', locator: 'week 2022-02-27'},

  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-12-20', to: '2021-12-26', show: 'show:our-beloved-summer', season: 1, rank: 9, hours: 9980000,   asWritten: 'Our Beloved Summer: Season 1', locator: 'week 2021-12-26'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-12-27', to: '2022-01-02', show: 'show:our-beloved-summer', season: 1, rank: 9, hours: 13840000,  asWritten: 'Our Beloved Summer: Season 1', locator: 'week 2022-01-02'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-01-03', to: '2022-01-09', show: 'show:our-beloved-summer', season: 1, rank: 7, hours: 15950000,  asWritten: 'Our Beloved Summer: Season 1', locator: 'week 2022-01-09'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-01-10', to: '2022-01-16', show: 'show:our-beloved-summer', season: 1, rank: 5, hours: 18710000,  asWritten: 'Our Beloved Summer: Season 1', locator: 'week 2022-01-16'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-01-17', to: '2022-01-23', show: 'show:our-beloved-summer', season: 1, rank: 4, hours: 19740000,  asWritten: 'Our Beloved Summer: Season 1', locator: 'week 2022-01-23'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-01-24', to: '2022-01-30', show: 'show:our-beloved-summer', season: 1, rank: 5, hours: 22730000,  asWritten: 'Our Beloved Summer: Season 1', locator: 'week 2022-01-30'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-01-31', to: '2022-02-06', show: 'show:our-beloved-summer', season: 1, rank: 6, hours: 16030000,  asWritten: 'Our Beloved Summer: Season 1', locator: 'week 2022-02-06'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2022-02-07', to: '2022-02-13', show: 'show:our-beloved-summer', season: 1, rank: 9, hours: 11910000,  asWritten: 'Our Beloved Summer: Season 1', locator: 'week 2022-02-13'},

  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-11-15', to: '2021-11-21', show: 'show:hellbound',          season: 1, rank: 1, hours: 43480000,  asWritten: 'Hellbound: Season 1',          locator: 'week 2021-11-21'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-11-22', to: '2021-11-28', show: 'show:hellbound',          season: 1, rank: 2, hours: 67520000,  asWritten: 'Hellbound: Season 1',          locator: 'week 2021-11-28'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-11-29', to: '2021-12-05', show: 'show:hellbound',          season: 1, rank: 3, hours: 22380000,  asWritten: 'Hellbound: Season 1',          locator: 'week 2021-12-05'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-12-06', to: '2021-12-12', show: 'show:hellbound',          season: 1, rank: 9, hours: 9470000,   asWritten: 'Hellbound: Season 1',          locator: 'week 2021-12-12'},

  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-09-13', to: '2021-09-19', show: 'show:squid-game',         season: 1, rank: 1, hours: 63190000,  asWritten: 'Squid Game: Season 1',         locator: 'week 2021-09-19'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-09-20', to: '2021-09-26', show: 'show:squid-game',         season: 1, rank: 1, hours: 448730000, asWritten: 'Squid Game: Season 1',         locator: 'week 2021-09-26'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-09-27', to: '2021-10-03', show: 'show:squid-game',         season: 1, rank: 1, hours: 571760000, asWritten: 'Squid Game: Season 1',         locator: 'week 2021-10-03'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-10-04', to: '2021-10-10', show: 'show:squid-game',         season: 1, rank: 1, hours: 412940000, asWritten: 'Squid Game: Season 1',         locator: 'week 2021-10-10'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-10-11', to: '2021-10-17', show: 'show:squid-game',         season: 1, rank: 1, hours: 258840000, asWritten: 'Squid Game: Season 1',         locator: 'week 2021-10-17'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-10-18', to: '2021-10-24', show: 'show:squid-game',         season: 1, rank: 1, hours: 147560000, asWritten: 'Squid Game: Season 1',         locator: 'week 2021-10-24'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-10-25', to: '2021-10-31', show: 'show:squid-game',         season: 1, rank: 1, hours: 90100000,  asWritten: 'Squid Game: Season 1',         locator: 'week 2021-10-31'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-11-01', to: '2021-11-07', show: 'show:squid-game',         season: 1, rank: 1, hours: 65000000,  asWritten: 'Squid Game: Season 1',         locator: 'week 2021-11-07'},
  {chart: 'chart:netflix-top10-global-tv-non-english', from: '2021-11-08', to: '2021-11-14', show: 'show:squid-game',         season: 1, rank: 1, hours: 42790000,  asWritten: 'Squid Game: Season 1',         locator: 'week 2021-11-14'},

  {chart: 'chart:netflix-top10-global-tv-english',     from: '2022-01-31', to: '2022-02-06', show: 'show:sweet-magnolias',    season: 2, rank: 5, hours: 43000000,  asWritten: 'Sweet Magnolias: Season 2',    locator: 'week 2022-02-06'},
  {chart: 'chart:netflix-top10-global-tv-english',     from: '2022-02-07', to: '2022-02-13', show: 'show:sweet-magnolias',    season: 2, rank: 2, hours: 58150000,  asWritten: 'Sweet Magnolias: Season 2',    locator: 'week 2022-02-13'},
  {chart: 'chart:netflix-top10-global-tv-english',     from: '2022-02-14', to: '2022-02-20', show: 'show:sweet-magnolias',    season: 2, rank: 3, hours: 29760000,  asWritten: 'Sweet Magnolias: Season 2',    locator: 'week 2022-02-20'},
  {chart: 'chart:netflix-top10-global-tv-english',     from: '2022-02-21', to: '2022-02-27', show: 'show:sweet-magnolias',    season: 2, rank: 6, hours: 18610000,  asWritten: 'Sweet Magnolias: Season 2',    locator: 'week 2022-02-27'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: 'article:netflix-top10-2022-02-27'})
MERGE (entry:ChartEntry {id: 'entry:' + substring(row.chart, 6) + '/' + coalesce(row.country, 'world') + '/' + row.from + '/' + substring(row.show, 5) + coalesce('/' + toString(row.season), '')})
  ON CREATE SET entry.chart = row.chart, entry.country = row.country, entry.periodStart = row.from, entry.periodEnd = coalesce(row.to, row.from),
    entry.edition = row.chart + '|' + coalesce(row.country, 'world') + '|' + row.from
MERGE (entry)-[:ON]->(chart)
MERGE (entry)-[:ABOUT]->(show)
MERGE (entry)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.rank = row.rank, said.points = row.points, said.hoursViewed = row.hours, said.locator = row.locator
FOREACH (code IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END | MERGE (country:Entity {id: 'country:' + code}) MERGE (entry)-[:`IN`]->(country))
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (entry)-[:ABOUT]->(season));

// The most popular series in other languages than English, by the hours of their first 28 days, as it was read on 2 March 2022.
UNWIND [
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-03-02', show: 'show:squid-game',         season: 1, rank: 1, hours: 1650450000, asWritten: 'Squid Game: Season 1',         locator: 'category "TV (Non-English)"'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-03-02', show: 'show:money-heist',        season: 4, rank: 2, hours: 619010000,  asWritten: 'Money Heist: Part 4',          locator: 'category "TV (Non-English)"'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-03-02', show: 'show:all-of-us-are-dead', season: 1, rank: 3, hours: 560770000,  asWritten: 'All of Us Are Dead: Season 1', locator: 'category "TV (Non-English)"'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-03-02', show: 'show:money-heist',        season: 3, rank: 4, hours: 426400000,  asWritten: 'Money Heist: Part 3',          locator: 'category "TV (Non-English)"'},
  {chart: 'chart:netflix-most-popular-28-tv-non-english', from: '2022-03-02', show: 'show:money-heist',        season: 5, rank: 5, hours: 395130000,  asWritten: 'Money Heist: Part 5',          locator: 'category "TV (Non-English)"'}
] AS row
MERGE (chart:Chart {id: row.chart})
MERGE (show:Entity {id: row.show})
MERGE (article:Entity {id: 'article:netflix-most-popular-2022-03-02'})
MERGE (entry:ChartEntry {id: 'entry:' + substring(row.chart, 6) + '/' + coalesce(row.country, 'world') + '/' + row.from + '/' + substring(row.show, 5) + coalesce('/' + toString(row.season), '')})
  ON CREATE SET entry.chart = row.chart, entry.country = row.country, entry.periodStart = row.from, entry.periodEnd = coalesce(row.to, row.from),
    entry.edition = row.chart + '|' + coalesce(row.country, 'world') + '|' + row.from
MERGE (entry)-[:ON]->(chart)
MERGE (entry)-[:ABOUT]->(show)
MERGE (entry)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.rank = row.rank, said.points = row.points, said.hoursViewed = row.hours, said.locator = row.locator
FOREACH (code IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END | MERGE (country:Entity {id: 'country:' + code}) MERGE (entry)-[:`IN`]->(country))
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (entry)-[:ABOUT]->(season));

// Seasons and parts.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'HAS_SEASON', value: 'season:all-of-us-are-dead/1', asWritten: 'All of Us Are Dead: Season 1', locator: 'season_title'},
  {subject: 'show:squid-game',         property: 'HAS_SEASON', value: 'season:squid-game/1',         asWritten: 'Squid Game: Season 1',         locator: 'season_title'},
  {subject: 'show:hellbound',          property: 'HAS_SEASON', value: 'season:hellbound/1',          asWritten: 'Hellbound: Season 1',          locator: 'season_title'},
  {subject: 'show:our-beloved-summer', property: 'HAS_SEASON', value: 'season:our-beloved-summer/1', asWritten: 'Our Beloved Summer: Season 1', locator: 'season_title'},
  {subject: 'show:sweet-magnolias',    property: 'HAS_SEASON', value: 'season:sweet-magnolias/1',    asWritten: 'Sweet Magnolias: Season 1',    locator: 'season_title'},
  {subject: 'show:sweet-magnolias',    property: 'HAS_SEASON', value: 'season:sweet-magnolias/2',    asWritten: 'Sweet Magnolias: Season 2',    locator: 'season_title'},
  {subject: 'show:money-heist',        property: 'HAS_SEASON', value: 'season:money-heist/3',        asWritten: 'Money Heist: Part 3',          locator: 'season_title'},
  {subject: 'show:money-heist',        property: 'HAS_SEASON', value: 'season:money-heist/4',        asWritten: 'Money Heist: Part 4',          locator: 'season_title'},
  {subject: 'show:money-heist',        property: 'HAS_SEASON', value: 'season:money-heist/5',        asWritten: 'Money Heist: Part 5',          locator: 'season_title'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:netflix-top10-2022-02-27'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;
