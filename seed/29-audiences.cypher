// Audiences and episodes: what newspapers and sites print of Nielsen Korea's per cent by episode, and the episodes of Squid Game,
// which the editors add from general knowledge. Where an episode was shown and measured in parts each part has its figure.

// Who prints them, and who measures.
UNWIND [
  {id: 'publication:allkpop', name: 'allkpop', url: 'https://www.allkpop.com', kind: 'ENTERTAINMENT_NEWS'},
  {id: 'publication:pinkvilla', name: 'Pinkvilla', url: 'https://www.pinkvilla.com', kind: 'ENTERTAINMENT_NEWS'},
  {id: 'publication:kdramapal', name: 'KDramaPal', url: 'https://www.kdramapal.com', kind: 'ENTERTAINMENT_NEWS'},
  {id: 'publication:okezone', name: 'Okezone', url: 'https://www.okezone.com', kind: 'ENTERTAINMENT_NEWS'},
  {id: 'publication:soompi', name: 'Soompi', url: 'https://www.soompi.com', kind: 'ENTERTAINMENT_NEWS'},
  {id: 'publication:nielsen-korea', name: 'Nielsen Korea', url: 'https://www.nielsenkorea.co.kr', kind: 'CHART_SERVICE'}
] AS row
MERGE (publication:Entity {id: row.id})
SET publication:Publication, publication.kind = row.kind, publication.url = row.url
MERGE (editors:Entity {id: 'article:inyeon-editors-2026'})
MERGE (editors)-[:STATES {name: row.name, locale: 'en'}]->(publication);

MATCH (editors:Article {id: 'article:inyeon-editors-2026'}) MATCH (nielsen:Publication {id: 'publication:nielsen-korea'})
MERGE (editors)-[:STATES {nativeName: '닐슨코리아'}]->(nielsen);

UNWIND [
  {id: 'article:hancinema-2021-12-08-ratings', by: 'publication:hancinema', headline: '[Ratings] "Our Beloved Summer" Drops In Ratings', on: '2021-12-08', url: 'https://photos.hancinema.net/ratings-our-beloved-summer-drops-in-ratings-156438.html'},
  {id: 'article:hancinema-2021-09-05-ratings', by: 'publication:hancinema', headline: '[Ratings] "The Penthouse 3" Maintains Ratings, "Lost" Starts Broadcast', on: '2021-09-05', url: 'https://www.hancinema.net/ratings-the-penthouse-3-maintains-ratings-lost-starts-broadcast-153980.html'},
  {id: 'article:allkpop-2021-12-07-our-beloved-summer', by: 'publication:allkpop', headline: 'Choi Woo Sik x Kim Da Mi\'s youth romance series \'Our Beloved Summer\' kicks off its first week with ratings in the 2% range', on: '2021-12-07', url: 'https://www.allkpop.com/article/2021/12/choi-woo-sik-x-kim-da-mis-youth-romance-series-our-beloved-summer-kicks-off-its-first-week-with-ratings-in-the-2-range'},
  {id: 'article:pinkvilla-2022-01-26-our-beloved-summer', by: 'publication:pinkvilla', headline: 'Choi Woo Shik & Kim Da Mi\'s \'Our Beloved Summer\' records personal best viewership ratings with final episode', on: '2022-01-26', url: 'https://www.pinkvilla.com/entertainment/choi-woo-shik-kim-da-mi-s-our-beloved-summer-records-personal-best-viewership-ratings-final-episode-1006915'},
  {id: 'article:kdramapal-2020-12-09-penthouse', by: 'publication:kdramapal', headline: 'SBS\'s \'Penthouse\' sets new personal best, breaks 20% viewership rating', on: '2020-12-09', url: 'https://www.kdramapal.com/sbss-penthouse-sets-new-personal-best-breaks-20-viewership-rating/'},
  {id: 'article:okezone-2021-01-06-the-penthouse', by: 'publication:okezone', headline: 'Tamat Memuaskan, SBS Mulai Syuting The Penthouse 2', on: '2021-01-06', url: 'https://celebrity.okezone.com/read/2021/01/06/206/2339651/tamat-memuaskan-sbs-mulai-syuting-the-penthouse-2'},
  {id: 'article:soompi-2021-03-05-the-penthouse-2', by: 'publication:soompi', headline: '"The Penthouse 2" Climbs To Its Highest Ratings Yet', on: '2021-03-05', url: 'https://soompi.com/article/1457755wpp/the-penthouse-2-climbs-to-its-highest-ratings-yet'}
] AS row
MERGE (article:Entity {id: row.id})
SET article:Article, article.kind = 'NEWS', article.headline = row.headline, article.publishedOn = row.on, article.url = row.url
MERGE (publication:Entity {id: row.by})
MERGE (article)-[:PUBLISHED_BY]->(publication);

// Per cent of households nationwide.
UNWIND [
  {show: 'show:our-beloved-summer', season: null, episode: 1, part: null, on: '2021-12-06', percent: 3.2, article: 'article:hancinema-2021-12-08-ratings', asWritten: '3.2%'},
  {show: 'show:our-beloved-summer', season: null, episode: 2, part: null, on: '2021-12-07', percent: 2.6, article: 'article:hancinema-2021-12-08-ratings', asWritten: '2.6%'},
  {show: 'show:our-beloved-summer', season: null, episode: 1, part: null, on: '2021-12-06', percent: 3.2, article: 'article:allkpop-2021-12-07-our-beloved-summer', asWritten: '3.2%'},
  {show: 'show:our-beloved-summer', season: null, episode: 2, part: null, on: '2021-12-07', percent: 2.6, article: 'article:allkpop-2021-12-07-our-beloved-summer', asWritten: '2.6%'},
  {show: 'show:our-beloved-summer', season: null, episode: 12, part: null, on: '2022-01-11', percent: 5.2, article: 'article:pinkvilla-2022-01-26-our-beloved-summer', asWritten: '5.2 percent'},
  {show: 'show:our-beloved-summer', season: null, episode: 15, part: null, on: '2022-01-24', percent: 4.2, article: 'article:pinkvilla-2022-01-26-our-beloved-summer', asWritten: '4.2 percent'},
  {show: 'show:our-beloved-summer', season: null, episode: 16, part: null, on: '2022-01-25', percent: 5.3, article: 'article:pinkvilla-2022-01-26-our-beloved-summer', asWritten: '5.3 percent'},
  {show: 'show:the-penthouse', season: 1, episode: 1, part: 1, on: '2020-10-26', percent: 6.7, article: 'article:kdramapal-2020-12-09-penthouse', asWritten: '6.7%'},
  {show: 'show:the-penthouse', season: 1, episode: 1, part: 2, on: '2020-10-26', percent: 9.2, article: 'article:kdramapal-2020-12-09-penthouse', asWritten: '9.2%'},
  {show: 'show:the-penthouse', season: 1, episode: 1, part: 3, on: '2020-10-26', percent: 9.1, article: 'article:kdramapal-2020-12-09-penthouse', asWritten: '9.1%'},
  {show: 'show:the-penthouse', season: 1, episode: 13, part: 1, on: '2020-12-08', percent: 17.6, article: 'article:kdramapal-2020-12-09-penthouse', asWritten: '17.6%'},
  {show: 'show:the-penthouse', season: 1, episode: 13, part: 2, on: '2020-12-08', percent: 22.1, article: 'article:kdramapal-2020-12-09-penthouse', asWritten: '22.1%'},
  {show: 'show:the-penthouse', season: 1, episode: 21, part: 1, on: '2021-01-05', percent: 23.6, article: 'article:okezone-2021-01-06-the-penthouse', asWritten: '23,6'},
  {show: 'show:the-penthouse', season: 1, episode: 21, part: 2, on: '2021-01-05', percent: 28.8, article: 'article:okezone-2021-01-06-the-penthouse', asWritten: '28,8 persen'},
  {show: 'show:the-penthouse', season: 2, episode: 5, part: 1, on: '2021-03-05', percent: 20.9, article: 'article:soompi-2021-03-05-the-penthouse-2', asWritten: '20.9 percent'},
  {show: 'show:the-penthouse', season: 2, episode: 5, part: 2, on: '2021-03-05', percent: 24.4, article: 'article:soompi-2021-03-05-the-penthouse-2', asWritten: '24.4 percent'},
  {show: 'show:the-penthouse', season: 3, episode: 12, part: null, on: '2021-08-27', percent: 17.5, article: 'article:hancinema-2021-09-05-ratings', asWritten: '17.5%'},
  {show: 'show:the-penthouse', season: 3, episode: 13, part: null, on: '2021-09-03', percent: 17.9, article: 'article:hancinema-2021-09-05-ratings', asWritten: '17.9%'}
] AS row
MERGE (show:Entity {id: row.show})
MERGE (measurer:Entity {id: 'publication:nielsen-korea'})
MERGE (article:Entity {id: row.article})
MERGE (rating:AudienceRating {id: 'audience:' + substring(row.show, 5) + coalesce('/' + toString(row.season), '') + '/' + toString(row.episode) + coalesce('.' + toString(row.part), '') + '/nielsen-korea/NATIONWIDE/HOUSEHOLDS'})
  ON CREATE SET rating.episode = row.episode, rating.part = row.part, rating.seasonNumber = row.season, rating.area = 'NATIONWIDE', rating.among = 'HOUSEHOLDS'
MERGE (rating)-[:ABOUT]->(show)
MERGE (rating)-[:`BY`]->(measurer)
MERGE (rating)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said.percent = row.percent, said.airedOn = row.on
FOREACH (number IN CASE WHEN row.season IS NULL THEN [] ELSE [row.season] END | MERGE (season:Entity {id: 'season:' + substring(row.show, 5) + '/' + toString(number)}) MERGE (rating)-[:ABOUT]->(season));

// When they air.
UNWIND [
  {of: 'show:our-beloved-summer',      days: 'Monday, Tuesday', time: '22:00'},
  {of: 'show:boys-over-flowers',       days: 'Monday, Tuesday', time: '21:55'},
  {of: 'show:who-are-you-school-2015', days: 'Monday, Tuesday', time: '22:00'},
  {of: 'season:the-penthouse/1',       days: 'Monday, Tuesday', time: '22:00'}
] AS row
MATCH (editors:Article {id: 'article:inyeon-editors-2026'}) MATCH (entity:Entity {id: row.of})
MERGE (editors)-[:STATES {airsOn: row.days, airsAt: row.time}]->(entity);

// The episodes of Squid Game: all came out on one day.
UNWIND [
  {number: 1, title: 'Red Light, Green Light', native: '무궁화 꽃이 피던 날', minutes: 60},
  {number: 2, title: 'Hell', native: '지옥', minutes: 63},
  {number: 3, title: 'The Man with the Umbrella', native: '우산을 쓴 남자', minutes: 54},
  {number: 4, title: 'Stick to the Team', native: '쫄려도 편먹기', minutes: 55},
  {number: 5, title: 'A Fair World', native: '평등한 세상', minutes: 52},
  {number: 6, title: 'Gganbu', native: '깐부', minutes: 62},
  {number: 7, title: 'VIPS', native: 'V.I.P.S', minutes: 58},
  {number: 8, title: 'Front Man', native: '프론트맨', minutes: 33},
  {number: 9, title: 'One Lucky Day', native: '운수 좋은 날', minutes: 56}
] AS row
MATCH (editors:Article {id: 'article:inyeon-editors-2026'})
MATCH (show:Show {id: 'show:squid-game'}) MATCH (season:Season {id: 'season:squid-game/1'})
MERGE (episode:Episode {id: 'episode:squid-game/1/' + toString(row.number)})
  ON CREATE SET episode.number = row.number, episode.seasonNumber = 1
MERGE (show)-[:HAS_EPISODE {source: editors.id, asWritten: toString(row.number)}]->(episode)
MERGE (season)-[:HAS_EPISODE {source: editors.id, asWritten: toString(row.number)}]->(episode)
MERGE (editors)-[:STATES {title: row.title, nativeName: row.native, locale: 'en', airDate: '2021-09-17', episodeMinutes: row.minutes}]->(episode);

// Of Our Beloved Summer those that somebody prints a figure of: nobody of ours tells what they are called.
UNWIND [
  {number: 1,  on: '2021-12-06', article: 'article:allkpop-2021-12-07-our-beloved-summer'},
  {number: 2,  on: '2021-12-07', article: 'article:allkpop-2021-12-07-our-beloved-summer'},
  {number: 16, on: '2022-01-25', article: 'article:pinkvilla-2022-01-26-our-beloved-summer'}
] AS row
MATCH (article:Article {id: row.article}) MATCH (show:Show {id: 'show:our-beloved-summer'})
MERGE (episode:Episode {id: 'episode:our-beloved-summer/' + toString(row.number)})
  ON CREATE SET episode.number = row.number
MERGE (show)-[:HAS_EPISODE {source: article.id, asWritten: toString(row.number)}]->(episode)
MERGE (article)-[:STATES {airDate: row.on}]->(episode);
