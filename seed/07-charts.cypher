// The charts that the seed has places of. What is counted differently is a chart of its own: a day and a week, the first 28 days
// and the first 91, a list by country and one of the world.

UNWIND [
  {id: 'chart:flixpatrol-netflix-tv',                  name: 'FlixPatrol Netflix TV',                                period: 'DAILY',    category: 'TV',               measure: 'points',                            publication: 'publication:flixpatrol'},
  {id: 'chart:netflix-daily-us',                       name: 'Netflix daily Top 10 in the United States',            period: 'DAILY',    category: 'All',              measure: null,                                publication: 'publication:netflix'},
  {id: 'chart:netflix-top10-global-tv-english',        name: 'Netflix Global Top 10 TV (English)',                   period: 'WEEKLY',   category: 'TV (English)',     measure: null,                                publication: 'publication:netflix'},
  {id: 'chart:netflix-top10-global-tv-non-english',    name: 'Netflix Global Top 10 TV (Non-English)',               period: 'WEEKLY',   category: 'TV (Non-English)', measure: null,                                publication: 'publication:netflix'},
  {id: 'chart:netflix-most-popular-28-tv-non-english', name: 'Netflix Most Popular TV (Non-English), first 28 days', period: 'ALL_TIME', category: 'TV (Non-English)', measure: 'hours viewed in the first 28 days', publication: 'publication:netflix'}
] AS row
MERGE (publication:Entity {id: row.publication})
MERGE (platform:Entity {id: 'platform:netflix'})
MERGE (chart:Chart {id: row.id})
SET chart.name = row.name, chart.period = row.period, chart.category = row.category, chart.measure = row.measure
MERGE (chart)-[:PUBLISHED_BY]->(publication)
MERGE (chart)-[:COVERS]->(platform);
