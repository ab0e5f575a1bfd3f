// Who publishes: the sites of the five articles, the sites those take their facts from, and the databases that the rest
// of the seed is cited to.
//
// Articles 000, 001 and 003 do not say in their text which site printed them. We do not guess: each has a publication of
// its own, so that two articles of one site may be counted as two at worst, never a wrong name. When a site becomes known,
// give that publication its NAME and url. The interviewer of article 003 is not named either.

UNWIND [
  {id: 'publication:unnamed-000',             kind: 'ENTERTAINMENT_NEWS'},
  {id: 'publication:unnamed-001',             kind: 'ENTERTAINMENT_NEWS'},
  {id: 'publication:broadwayworld',           kind: 'ENTERTAINMENT_NEWS', url: 'https://www.broadwayworld.com'},
  {id: 'publication:unnamed-003',             kind: 'ENTERTAINMENT_NEWS'},
  {id: 'publication:hancinema',               kind: 'DATABASE',           url: 'https://www.hancinema.net'},
  {id: 'publication:unnamed-003-interviewer', kind: 'ENTERTAINMENT_NEWS'},
  {id: 'publication:deadline',                kind: 'TRADE_PRESS',        url: 'https://deadline.com'},
  {id: 'publication:variety',                 kind: 'TRADE_PRESS',        url: 'https://variety.com'},
  {id: 'publication:the-guardian',            kind: 'NEWSPAPER',          url: 'https://www.theguardian.com'},
  {id: 'publication:flixpatrol',              kind: 'CHART_SERVICE',      url: 'https://flixpatrol.com'},
  {id: 'publication:netflix',                 kind: 'OFFICIAL',           url: 'https://top10.netflix.com'},
  {id: 'publication:imdb',                    kind: 'DATABASE',           url: 'https://www.imdb.com'},
  {id: 'publication:rotten-tomatoes',         kind: 'REVIEW_SITE',        url: 'https://www.rottentomatoes.com'},
  {id: 'publication:mydramalist',             kind: 'DATABASE',           url: 'https://mydramalist.com'},
  {id: 'publication:tmdb',                    kind: 'DATABASE',           url: 'https://www.themoviedb.org'},
  {id: 'publication:wikipedia',               kind: 'DATABASE',           url: 'https://en.wikipedia.org'},
  {id: 'publication:webtoon',                 kind: 'OFFICIAL',           url: 'https://www.webtoons.com'},
  {id: 'publication:inyeon',                  kind: 'EDITORIAL'}
] AS row
MERGE (publication:Entity {id: row.id})
SET publication:Publication, publication.kind = row.kind, publication.url = row.url;

// What their names are cited to.
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
SET article:Article, article.kind = 'DATASET', article.headline = 'What the editors of Inyeon add', article.publishedOn = '2026';

MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (publication:Entity {id: 'publication:inyeon'})
MERGE (article)-[:PUBLISHED_BY]->(publication);

// Their names, as we write them.
UNWIND [
  {subject: 'publication:unnamed-000',             property: 'NAME', text: 'Unnamed publication (article 000)', asWritten: 'Unnamed publication (article 000)', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:unnamed-001',             property: 'NAME', text: 'Unnamed publication (article 001)', asWritten: 'Unnamed publication (article 001)', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:broadwayworld',           property: 'NAME', text: 'BroadwayWorld',                     asWritten: 'BroadwayWorld',                     kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:unnamed-003',             property: 'NAME', text: 'Unnamed publication (article 003)', asWritten: 'Unnamed publication (article 003)', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:hancinema',               property: 'NAME', text: 'HanCinema',                         asWritten: 'HanCinema',                         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:unnamed-003-interviewer', property: 'NAME', text: 'Unnamed interviewer (article 003)', asWritten: 'Unnamed interviewer (article 003)', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:deadline',                property: 'NAME', text: 'Deadline',                          asWritten: 'Deadline',                          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:variety',                 property: 'NAME', text: 'Variety',                           asWritten: 'Variety',                           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:the-guardian',            property: 'NAME', text: 'The Guardian',                      asWritten: 'The Guardian',                      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:flixpatrol',              property: 'NAME', text: 'FlixPatrol',                        asWritten: 'FlixPatrol',                        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:netflix',                 property: 'NAME', text: 'Netflix Top 10',                    asWritten: 'Netflix Top 10',                    kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:imdb',                    property: 'NAME', text: 'IMDb',                              asWritten: 'IMDb',                              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:rotten-tomatoes',         property: 'NAME', text: 'Rotten Tomatoes',                   asWritten: 'Rotten Tomatoes',                   kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:mydramalist',             property: 'NAME', text: 'MyDramaList',                       asWritten: 'MyDramaList',                       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:tmdb',                    property: 'NAME', text: 'TMDB',                              asWritten: 'TMDB',                              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:wikipedia',               property: 'NAME', text: 'English Wikipedia',                 asWritten: 'English Wikipedia',                 kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:webtoon',                 property: 'NAME', text: 'WEBTOON',                           asWritten: 'WEBTOON',                           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'publication:inyeon',                  property: 'NAME', text: 'Inyeon',                            asWritten: 'Inyeon',                            kind: 'OFFICIAL', locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;
