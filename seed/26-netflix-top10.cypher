// What Netflix's own files say: hours viewed and ranks by week, the hours of the first 28 days, and its seasons.
// The figures stand on the show, as the articles have them; where an article names a season or part, on the season.
// A week runs from Monday to Sunday; its figures carry the Sunday as their day.

// Hours viewed in a week (Squid Game: the weeks it led).
UNWIND [
  {subject: 'show:all-of-us-are-dead',  property: 'HOURS_VIEWED', number: 124790000, unit: 'hours in the week 2022-01-24/2022-01-30', asOf: '2022-01-30', asWritten: '124790000', locator: 'week 2022-01-30'},
  {subject: 'show:all-of-us-are-dead',  property: 'HOURS_VIEWED', number: 236230000, unit: 'hours in the week 2022-01-31/2022-02-06', asOf: '2022-02-06', asWritten: '236230000', locator: 'week 2022-02-06'},
  {subject: 'show:all-of-us-are-dead',  property: 'HOURS_VIEWED', number: 113240000, unit: 'hours in the week 2022-02-07/2022-02-13', asOf: '2022-02-13', asWritten: '113240000', locator: 'week 2022-02-13'},
  {subject: 'show:all-of-us-are-dead',  property: 'HOURS_VIEWED', number: 62130000,  unit: 'hours in the week 2022-02-14/2022-02-20', asOf: '2022-02-20', asWritten: '62130000',  locator: 'week 2022-02-20'},
  {subject: 'show:all-of-us-are-dead',  property: 'HOURS_VIEWED', number: 38860000,  unit: 'hours in the week 2022-02-21/2022-02-27', asOf: '2022-02-27', asWritten: '38860000',  locator: 'week 2022-02-27'},

  {subject: 'show:our-beloved-summer',  property: 'HOURS_VIEWED', number: 9980000,   unit: 'hours in the week 2021-12-20/2021-12-26', asOf: '2021-12-26', asWritten: '9980000',   locator: 'week 2021-12-26'},
  {subject: 'show:our-beloved-summer',  property: 'HOURS_VIEWED', number: 13840000,  unit: 'hours in the week 2021-12-27/2022-01-02', asOf: '2022-01-02', asWritten: '13840000',  locator: 'week 2022-01-02'},
  {subject: 'show:our-beloved-summer',  property: 'HOURS_VIEWED', number: 15950000,  unit: 'hours in the week 2022-01-03/2022-01-09', asOf: '2022-01-09', asWritten: '15950000',  locator: 'week 2022-01-09'},
  {subject: 'show:our-beloved-summer',  property: 'HOURS_VIEWED', number: 18710000,  unit: 'hours in the week 2022-01-10/2022-01-16', asOf: '2022-01-16', asWritten: '18710000',  locator: 'week 2022-01-16'},
  {subject: 'show:our-beloved-summer',  property: 'HOURS_VIEWED', number: 19740000,  unit: 'hours in the week 2022-01-17/2022-01-23', asOf: '2022-01-23', asWritten: '19740000',  locator: 'week 2022-01-23'},
  {subject: 'show:our-beloved-summer',  property: 'HOURS_VIEWED', number: 22730000,  unit: 'hours in the week 2022-01-24/2022-01-30', asOf: '2022-01-30', asWritten: '22730000',  locator: 'week 2022-01-30'},
  {subject: 'show:our-beloved-summer',  property: 'HOURS_VIEWED', number: 16030000,  unit: 'hours in the week 2022-01-31/2022-02-06', asOf: '2022-02-06', asWritten: '16030000',  locator: 'week 2022-02-06'},
  {subject: 'show:our-beloved-summer',  property: 'HOURS_VIEWED', number: 11910000,  unit: 'hours in the week 2022-02-07/2022-02-13', asOf: '2022-02-13', asWritten: '11910000',  locator: 'week 2022-02-13'},

  {subject: 'show:hellbound',           property: 'HOURS_VIEWED', number: 43480000,  unit: 'hours in the week 2021-11-15/2021-11-21', asOf: '2021-11-21', asWritten: '43480000',  locator: 'week 2021-11-21'},
  {subject: 'show:hellbound',           property: 'HOURS_VIEWED', number: 67520000,  unit: 'hours in the week 2021-11-22/2021-11-28', asOf: '2021-11-28', asWritten: '67520000',  locator: 'week 2021-11-28'},
  {subject: 'show:hellbound',           property: 'HOURS_VIEWED', number: 22380000,  unit: 'hours in the week 2021-11-29/2021-12-05', asOf: '2021-12-05', asWritten: '22380000',  locator: 'week 2021-12-05'},
  {subject: 'show:hellbound',           property: 'HOURS_VIEWED', number: 9470000,   unit: 'hours in the week 2021-12-06/2021-12-12', asOf: '2021-12-12', asWritten: '9470000',   locator: 'week 2021-12-12'},

  {subject: 'show:squid-game',          property: 'HOURS_VIEWED', number: 63190000,  unit: 'hours in the week 2021-09-13/2021-09-19', asOf: '2021-09-19', asWritten: '63190000',  locator: 'week 2021-09-19'},
  {subject: 'show:squid-game',          property: 'HOURS_VIEWED', number: 448730000, unit: 'hours in the week 2021-09-20/2021-09-26', asOf: '2021-09-26', asWritten: '448730000', locator: 'week 2021-09-26'},
  {subject: 'show:squid-game',          property: 'HOURS_VIEWED', number: 571760000, unit: 'hours in the week 2021-09-27/2021-10-03', asOf: '2021-10-03', asWritten: '571760000', locator: 'week 2021-10-03'},
  {subject: 'show:squid-game',          property: 'HOURS_VIEWED', number: 412940000, unit: 'hours in the week 2021-10-04/2021-10-10', asOf: '2021-10-10', asWritten: '412940000', locator: 'week 2021-10-10'},
  {subject: 'show:squid-game',          property: 'HOURS_VIEWED', number: 258840000, unit: 'hours in the week 2021-10-11/2021-10-17', asOf: '2021-10-17', asWritten: '258840000', locator: 'week 2021-10-17'},
  {subject: 'show:squid-game',          property: 'HOURS_VIEWED', number: 147560000, unit: 'hours in the week 2021-10-18/2021-10-24', asOf: '2021-10-24', asWritten: '147560000', locator: 'week 2021-10-24'},
  {subject: 'show:squid-game',          property: 'HOURS_VIEWED', number: 90100000,  unit: 'hours in the week 2021-10-25/2021-10-31', asOf: '2021-10-31', asWritten: '90100000',  locator: 'week 2021-10-31'},
  {subject: 'show:squid-game',          property: 'HOURS_VIEWED', number: 65000000,  unit: 'hours in the week 2021-11-01/2021-11-07', asOf: '2021-11-07', asWritten: '65000000',  locator: 'week 2021-11-07'},
  {subject: 'show:squid-game',          property: 'HOURS_VIEWED', number: 42790000,  unit: 'hours in the week 2021-11-08/2021-11-14', asOf: '2021-11-14', asWritten: '42790000',  locator: 'week 2021-11-14'},

  {subject: 'season:sweet-magnolias/2', property: 'HOURS_VIEWED', number: 43000000,  unit: 'hours in the week 2022-01-31/2022-02-06', asOf: '2022-02-06', asWritten: '43000000',  locator: 'week 2022-02-06'},
  {subject: 'season:sweet-magnolias/2', property: 'HOURS_VIEWED', number: 58150000,  unit: 'hours in the week 2022-02-07/2022-02-13', asOf: '2022-02-13', asWritten: '58150000',  locator: 'week 2022-02-13'},
  {subject: 'season:sweet-magnolias/2', property: 'HOURS_VIEWED', number: 29760000,  unit: 'hours in the week 2022-02-14/2022-02-20', asOf: '2022-02-20', asWritten: '29760000',  locator: 'week 2022-02-20'},
  {subject: 'season:sweet-magnolias/2', property: 'HOURS_VIEWED', number: 18610000,  unit: 'hours in the week 2022-02-21/2022-02-27', asOf: '2022-02-27', asWritten: '18610000',  locator: 'week 2022-02-27'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:netflix-top10-2022-02-27'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Ranks in the week, in the list of its language.
UNWIND [
  {subject: 'show:all-of-us-are-dead',  property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-01-30', asWritten: '1', locator: 'week 2022-01-30'},
  {subject: 'show:all-of-us-are-dead',  property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-02-06', asWritten: '1', locator: 'week 2022-02-06'},
  {subject: 'show:all-of-us-are-dead',  property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-02-13', asWritten: '1', locator: 'week 2022-02-13'},
  {subject: 'show:all-of-us-are-dead',  property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-02-20', asWritten: '1', locator: 'week 2022-02-20'},
  {subject: 'show:all-of-us-are-dead',  property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-02-27', asWritten: '1', locator: 'week 2022-02-27'},

  {subject: 'show:our-beloved-summer',  property: 'CHART_RANK', number: 9, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-12-26', asWritten: '9', locator: 'week 2021-12-26'},
  {subject: 'show:our-beloved-summer',  property: 'CHART_RANK', number: 9, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-01-02', asWritten: '9', locator: 'week 2022-01-02'},
  {subject: 'show:our-beloved-summer',  property: 'CHART_RANK', number: 7, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-01-09', asWritten: '7', locator: 'week 2022-01-09'},
  {subject: 'show:our-beloved-summer',  property: 'CHART_RANK', number: 5, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-01-16', asWritten: '5', locator: 'week 2022-01-16'},
  {subject: 'show:our-beloved-summer',  property: 'CHART_RANK', number: 4, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-01-23', asWritten: '4', locator: 'week 2022-01-23'},
  {subject: 'show:our-beloved-summer',  property: 'CHART_RANK', number: 5, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-01-30', asWritten: '5', locator: 'week 2022-01-30'},
  {subject: 'show:our-beloved-summer',  property: 'CHART_RANK', number: 6, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-02-06', asWritten: '6', locator: 'week 2022-02-06'},
  {subject: 'show:our-beloved-summer',  property: 'CHART_RANK', number: 9, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2022-02-13', asWritten: '9', locator: 'week 2022-02-13'},

  {subject: 'show:hellbound',           property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-11-21', asWritten: '1', locator: 'week 2021-11-21'},
  {subject: 'show:hellbound',           property: 'CHART_RANK', number: 2, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-11-28', asWritten: '2', locator: 'week 2021-11-28'},
  {subject: 'show:hellbound',           property: 'CHART_RANK', number: 3, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-12-05', asWritten: '3', locator: 'week 2021-12-05'},
  {subject: 'show:hellbound',           property: 'CHART_RANK', number: 9, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-12-12', asWritten: '9', locator: 'week 2021-12-12'},

  {subject: 'show:squid-game',          property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-09-19', asWritten: '1', locator: 'week 2021-09-19'},
  {subject: 'show:squid-game',          property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-09-26', asWritten: '1', locator: 'week 2021-09-26'},
  {subject: 'show:squid-game',          property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-10-03', asWritten: '1', locator: 'week 2021-10-03'},
  {subject: 'show:squid-game',          property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-10-10', asWritten: '1', locator: 'week 2021-10-10'},
  {subject: 'show:squid-game',          property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-10-17', asWritten: '1', locator: 'week 2021-10-17'},
  {subject: 'show:squid-game',          property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-10-24', asWritten: '1', locator: 'week 2021-10-24'},
  {subject: 'show:squid-game',          property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-10-31', asWritten: '1', locator: 'week 2021-10-31'},
  {subject: 'show:squid-game',          property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-11-07', asWritten: '1', locator: 'week 2021-11-07'},
  {subject: 'show:squid-game',          property: 'CHART_RANK', number: 1, unit: 'Netflix Top 10 TV (Non-English), World', asOf: '2021-11-14', asWritten: '1', locator: 'week 2021-11-14'},

  {subject: 'season:sweet-magnolias/2', property: 'CHART_RANK', number: 5, unit: 'Netflix Top 10 TV (English), World',     asOf: '2022-02-06', asWritten: '5', locator: 'week 2022-02-06'},
  {subject: 'season:sweet-magnolias/2', property: 'CHART_RANK', number: 2, unit: 'Netflix Top 10 TV (English), World',     asOf: '2022-02-13', asWritten: '2', locator: 'week 2022-02-13'},
  {subject: 'season:sweet-magnolias/2', property: 'CHART_RANK', number: 3, unit: 'Netflix Top 10 TV (English), World',     asOf: '2022-02-20', asWritten: '3', locator: 'week 2022-02-20'},
  {subject: 'season:sweet-magnolias/2', property: 'CHART_RANK', number: 6, unit: 'Netflix Top 10 TV (English), World',     asOf: '2022-02-27', asWritten: '6', locator: 'week 2022-02-27'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:netflix-top10-2022-02-27'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// The most popular series in other languages than English, by the hours of their first 28 days, on 27 February 2022.
UNWIND [
  {subject: 'show:squid-game',         property: 'CUMULATIVE_HOURS', number: 1650450000, unit: 'hours in 28 days',                         asOf: '2022-02-27', asWritten: '1650450000', locator: 'season_title "Squid Game: Season 1"'},
  {subject: 'season:money-heist/4',    property: 'CUMULATIVE_HOURS', number: 619010000,  unit: 'hours in 28 days',                         asOf: '2022-02-27', asWritten: '619010000',  locator: 'season_title "Money Heist: Part 4"'},
  {subject: 'show:all-of-us-are-dead', property: 'CUMULATIVE_HOURS', number: 560770000,  unit: 'hours in 28 days',                         asOf: '2022-02-27', asWritten: '560770000',  locator: 'season_title "All of Us Are Dead: Season 1"'},
  {subject: 'season:money-heist/3',    property: 'CUMULATIVE_HOURS', number: 426400000,  unit: 'hours in 28 days',                         asOf: '2022-02-27', asWritten: '426400000',  locator: 'season_title "Money Heist: Part 3"'},
  {subject: 'season:money-heist/5',    property: 'CUMULATIVE_HOURS', number: 395130000,  unit: 'hours in 28 days',                         asOf: '2022-02-27', asWritten: '395130000',  locator: 'season_title "Money Heist: Part 5"'},

  {subject: 'show:squid-game',         property: 'CHART_RANK',       number: 1,          unit: 'Netflix all-time TV (Non-English), World', asOf: '2022-02-27', asWritten: '1',          locator: 'season_title "Squid Game: Season 1"'},
  {subject: 'season:money-heist/4',    property: 'CHART_RANK',       number: 2,          unit: 'Netflix all-time TV (Non-English), World', asOf: '2022-02-27', asWritten: '2',          locator: 'season_title "Money Heist: Part 4"'},
  {subject: 'show:all-of-us-are-dead', property: 'CHART_RANK',       number: 3,          unit: 'Netflix all-time TV (Non-English), World', asOf: '2022-02-27', asWritten: '3',          locator: 'season_title "All of Us Are Dead: Season 1"'},
  {subject: 'season:money-heist/3',    property: 'CHART_RANK',       number: 4,          unit: 'Netflix all-time TV (Non-English), World', asOf: '2022-02-27', asWritten: '4',          locator: 'season_title "Money Heist: Part 3"'},
  {subject: 'season:money-heist/5',    property: 'CHART_RANK',       number: 5,          unit: 'Netflix all-time TV (Non-English), World', asOf: '2022-02-27', asWritten: '5',          locator: 'season_title "Money Heist: Part 5"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:netflix-most-popular-2022-03-02'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '') + coalesce('@' + fact.asOf, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit, claim.asOf = fact.asOf
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

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
