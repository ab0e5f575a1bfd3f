// What was published: the five articles, what they take their facts from, and the dataset releases. publishedOn says only
// as much as is known. A headline in square brackets is ours: the source is cited by an article but its headline is not given.
//
// 000 was written on or after 31 January 2022 (it reports what FlixPatrol showed that day) and calls 2021 last year: 2022.
// 003 reports the chart of 12 February as the current one: 2022-02.
// 001 says on February 1; 004 has the standings of that day and Netflix's week that came out on it.

UNWIND [
  {id: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days', kind: 'NEWS',    publishedOn: '2022',       headline: '“All Of Us Are Dead” tops Netflix for two days in a row!'},
  {id: 'article:unnamed-001-2022-02-01-number-one-in-46-countries', kind: 'NEWS',    publishedOn: '2022-02-01', headline: '‘All Of Us Are Dead’ Ranks Number 1 In 46 Countries'},
  {id: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10', kind: 'NEWS',    publishedOn: '2022-02-06', headline: "Korean Netflix Show ALL OF US ARE DEAD Reaches #1 on Netflix's Daily Top 10 List"},
  {id: 'article:unnamed-003-surpasses-hellbound-record', kind: 'NEWS',    publishedOn: '2022-02',    headline: '‘All Of Us Are Dead’ Surpasses ‘Hellbound’ Previous Record And Maintains Number 1 Spot In Netflix Worldwide'},
  {id: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard', kind: 'NEWS',    publishedOn: '2022-02-01', author: 'William Schwartz', headline: '[HanCinema’s News] ‘All of Us Are Dead’ Continues Reign Atop Netflix Leaderboard'},

  {id: 'article:unnamed-000-shampoo-industry', kind: 'NEWS',    headline: 'How Asian Men Dominate the Shampoo Industry'},
  {id: 'article:unnamed-000-penthouse', kind: 'NEWS',    headline: 'Things In Penthouse That Are Just Over The Top'},
  {id: 'article:unnamed-000-gmm-tv-remakes', kind: 'NEWS',    headline: 'GMM TV to Remake ‘Boys Over Flowers’ and ‘School 2015’ into Thai Versions'},

  {id: 'article:the-guardian-2022-01-29-all-of-us-are-dead', kind: 'REVIEW',  publishedOn: '2022-01-29', headline: '[The Guardian on All of Us Are Dead]'},
  {id: 'article:variety-all-of-us-are-dead', kind: 'REVIEW',  headline: '[Variety on All of Us Are Dead]'},
  {id: 'article:deadline-2022-02-04-all-of-us-are-dead', kind: 'NEWS',    publishedOn: '2022-02-04', headline: '[Deadline on All of Us Are Dead reaching number one]'},
  {id: 'article:lee-jae-gyoo-interview', kind: 'NEWS',    publishedOn: '2022',       headline: '[Interview with the director of All of Us Are Dead]'},

  {id: 'article:flixpatrol-netflix-world-2022-01-29', kind: 'CHART',   publishedOn: '2022-01-29', url: 'https://flixpatrol.com/top10/netflix/world/2022-01-29/', headline: 'TOP 10 on Netflix in the World on January 29, 2022'},
  {id: 'article:flixpatrol-netflix-world-2022-01-30', kind: 'CHART',   publishedOn: '2022-01-30', url: 'https://flixpatrol.com/top10/netflix/world/2022-01-30/', headline: 'TOP 10 on Netflix in the World on January 30, 2022'},
  {id: 'article:flixpatrol-netflix-world-2022-01-31', kind: 'CHART',   publishedOn: '2022-01-31', url: 'https://flixpatrol.com/top10/netflix/world/2022-01-31/', headline: 'TOP 10 on Netflix in the World on January 31, 2022'},
  {id: 'article:flixpatrol-netflix-world-2022-02-12', kind: 'CHART',   publishedOn: '2022-02-12', url: 'https://flixpatrol.com/top10/netflix/world/2022-02-12/', headline: 'TOP 10 on Netflix in the World on February 12, 2022'},
  {id: 'article:netflix-top10-week-2022-01-30', kind: 'CHART',   publishedOn: '2022-02',    headline: '[Netflix Top 10, week of January 24 to January 30, 2022]'},
  {id: 'article:netflix-top10-week-2022-02-06', kind: 'CHART',   publishedOn: '2022-02',    headline: '[Netflix Top 10, week of January 31 to February 6, 2022]'},
  {id: 'article:netflix-daily-top10-2022-02-06', kind: 'CHART',   publishedOn: '2022-02-06', headline: '[Netflix daily Top 10 of February 6, 2022]'},
  {id: 'article:imdb-2022-01-31-all-of-us-are-dead', kind: 'CHART',   publishedOn: '2022-01-31', headline: '[All of Us Are Dead at IMDb]'},
  {id: 'article:rotten-tomatoes-2022-01-31-all-of-us-are-dead', kind: 'CHART',   publishedOn: '2022-01-31', headline: '[All of Us Are Dead at Rotten Tomatoes]'},

  {id: 'article:mdl-2015-23', kind: 'DATASET', publishedOn: '2023',       headline: 'Korean dramas from 2015 to 2023 at MyDramaList'},
  {id: 'article:mdl-2022-b', kind: 'DATASET', publishedOn: '2022',       headline: 'Korean dramas at MyDramaList, 2022'},
  {id: 'article:mdl-top250', kind: 'DATASET', headline: "MyDramaList's top 250 Korean dramas"},
  {id: 'article:tmdb-kdramas-2022', kind: 'DATASET', publishedOn: '2022-11',    headline: 'Korean series at TMDB, November 2022'},
  {id: 'article:enwiki-infobox', kind: 'DATASET', headline: 'Infoboxes of Korean dramas at English Wikipedia'},
  {id: 'article:webtoon-en', kind: 'DATASET', headline: 'WEBTOON originals in English'},
  {id: 'article:netflix-top10-2022-02-27', kind: 'DATASET', publishedOn: '2022-03-01', headline: 'Netflix Top 10, all weeks to February 27, 2022'},
  {id: 'article:netflix-most-popular-2022-03-02', kind: 'DATASET', publishedOn: '2022-03-02', headline: 'Netflix most popular titles, March 2, 2022'}
] AS row
MERGE (article:Entity {id: row.id})
SET article:Article, article.kind = row.kind, article.headline = row.headline, article.publishedOn = row.publishedOn,
    article.url = row.url, article.author = row.author;

UNWIND [
  {article: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days', publication: 'publication:unnamed-000'},
  {article: 'article:unnamed-000-shampoo-industry', publication: 'publication:unnamed-000'},
  {article: 'article:unnamed-000-penthouse', publication: 'publication:unnamed-000'},
  {article: 'article:unnamed-000-gmm-tv-remakes', publication: 'publication:unnamed-000'},
  {article: 'article:unnamed-001-2022-02-01-number-one-in-46-countries', publication: 'publication:unnamed-001'},
  {article: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10', publication: 'publication:broadwayworld'},
  {article: 'article:unnamed-003-surpasses-hellbound-record', publication: 'publication:unnamed-003'},
  {article: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard', publication: 'publication:hancinema'},
  {article: 'article:the-guardian-2022-01-29-all-of-us-are-dead', publication: 'publication:the-guardian'},
  {article: 'article:variety-all-of-us-are-dead', publication: 'publication:variety'},
  {article: 'article:deadline-2022-02-04-all-of-us-are-dead', publication: 'publication:deadline'},
  {article: 'article:lee-jae-gyoo-interview', publication: 'publication:unnamed-003-interviewer'},
  {article: 'article:flixpatrol-netflix-world-2022-01-29', publication: 'publication:flixpatrol'},
  {article: 'article:flixpatrol-netflix-world-2022-01-30', publication: 'publication:flixpatrol'},
  {article: 'article:flixpatrol-netflix-world-2022-01-31', publication: 'publication:flixpatrol'},
  {article: 'article:flixpatrol-netflix-world-2022-02-12', publication: 'publication:flixpatrol'},
  {article: 'article:netflix-top10-week-2022-01-30', publication: 'publication:netflix'},
  {article: 'article:netflix-top10-week-2022-02-06', publication: 'publication:netflix'},
  {article: 'article:netflix-daily-top10-2022-02-06', publication: 'publication:netflix'},
  {article: 'article:imdb-2022-01-31-all-of-us-are-dead', publication: 'publication:imdb'},
  {article: 'article:rotten-tomatoes-2022-01-31-all-of-us-are-dead', publication: 'publication:rotten-tomatoes'},
  {article: 'article:mdl-2015-23', publication: 'publication:mydramalist'},
  {article: 'article:mdl-2022-b', publication: 'publication:mydramalist'},
  {article: 'article:mdl-top250', publication: 'publication:mydramalist'},
  {article: 'article:tmdb-kdramas-2022', publication: 'publication:tmdb'},
  {article: 'article:enwiki-infobox', publication: 'publication:wikipedia'},
  {article: 'article:webtoon-en', publication: 'publication:webtoon'},
  {article: 'article:netflix-top10-2022-02-27', publication: 'publication:netflix'},
  {article: 'article:netflix-most-popular-2022-03-02', publication: 'publication:netflix'}
] AS row
MERGE (article:Entity {id: row.article})
MERGE (publication:Entity {id: row.publication})
MERGE (article)-[:PUBLISHED_BY]->(publication);

// Who takes facts from whom: a figure that an article passes on is no second witness of it.
UNWIND [
  {article: 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days', source: 'article:flixpatrol-netflix-world-2022-01-30'},
  {article: 'article:unnamed-001-2022-02-01-number-one-in-46-countries', source: 'article:flixpatrol-netflix-world-2022-01-29'},
  {article: 'article:unnamed-001-2022-02-01-number-one-in-46-countries', source: 'article:flixpatrol-netflix-world-2022-01-30'},
  {article: 'article:unnamed-001-2022-02-01-number-one-in-46-countries', source: 'article:flixpatrol-netflix-world-2022-01-31'},
  {article: 'article:unnamed-001-2022-02-01-number-one-in-46-countries', source: 'article:the-guardian-2022-01-29-all-of-us-are-dead'},
  {article: 'article:unnamed-001-2022-02-01-number-one-in-46-countries', source: 'article:variety-all-of-us-are-dead'},
  {article: 'article:unnamed-001-2022-02-01-number-one-in-46-countries', source: 'article:imdb-2022-01-31-all-of-us-are-dead'},
  {article: 'article:unnamed-001-2022-02-01-number-one-in-46-countries', source: 'article:rotten-tomatoes-2022-01-31-all-of-us-are-dead'},
  {article: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10', source: 'article:deadline-2022-02-04-all-of-us-are-dead'},
  {article: 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10', source: 'article:netflix-daily-top10-2022-02-06'},
  {article: 'article:unnamed-003-surpasses-hellbound-record', source: 'article:flixpatrol-netflix-world-2022-02-12'},
  {article: 'article:unnamed-003-surpasses-hellbound-record', source: 'article:netflix-top10-week-2022-02-06'},
  {article: 'article:unnamed-003-surpasses-hellbound-record', source: 'article:lee-jae-gyoo-interview'},
  {article: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard', source: 'article:flixpatrol-netflix-world-2022-01-29'},
  {article: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard', source: 'article:flixpatrol-netflix-world-2022-01-31'},
  {article: 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard', source: 'article:netflix-top10-week-2022-01-30'}
] AS row
MERGE (article:Entity {id: row.article})
MERGE (source:Entity {id: row.source})
MERGE (article)-[:REPORTS]->(source);
