// What news tells of before it is so, and figures of a day that are no place on a chart: how far the making has come and who was
// talked of for it, where shows were filmed, what they cost, how widely they were watched, and how often webtoons were read. The editors
// say it from general knowledge, unless another source is named.

UNWIND [
  {id: 'place:new-caledonia', name: 'New Caledonia', native: '뉴칼레도니아'},
  {id: 'place:macau',         name: 'Macau',         native: '마카오'},
  {id: 'place:ssangmun-dong', name: 'Ssangmun-dong', native: '쌍문동'}
] AS row
MATCH (editors:Article {id: 'article:inyeon-editors-2026'})
MERGE (place:Place {id: row.id})
MERGE (editors)-[:STATES {name: row.name, nativeName: row.native, locale: 'en'}]->(place);

UNWIND [
  {show: 'show:boys-over-flowers', place: 'place:new-caledonia', name: 'New Caledonia'},
  {show: 'show:boys-over-flowers', place: 'place:macau',         name: 'Macau'},
  {show: 'show:squid-game',        place: 'place:ssangmun-dong', name: 'Ssangmun-dong'}
] AS row
MATCH (show:Show {id: row.show}) MATCH (place:Place {id: row.place})
MERGE (show)-[:FILMED_AT {source: 'article:inyeon-editors-2026', asWritten: row.name}]->(place);

// The second season of All of Us Are Dead was ordered in June 2022, and its filming began in July 2025.
MATCH (editors:Article {id: 'article:inyeon-editors-2026'})
MATCH (show:Show {id: 'show:all-of-us-are-dead'}) MATCH (season:Season {id: 'season:all-of-us-are-dead/2'})
MERGE (editors)-[:STATES {productionStage: 'RENEWED', asOf: '2022-06-06'}]->(show)
MERGE (editors)-[:STATES {productionStage: 'ANNOUNCED', asOf: '2022-06-06'}]->(season)
MERGE (editors)-[:STATES {productionStage: 'FILMING', asOf: '2025-07'}]->(season);

// Who is to play in it was told when filming began: those who play on, and who is new.
UNWIND [
  {id: 'person:lee-min-jae', name: 'Lee Min-jae', native: '이민재'},
  {id: 'person:roh-jae-won', name: 'Roh Jae-won', native: '노재원'}
] AS row
MATCH (editors:Article {id: 'article:inyeon-editors-2026'}) MATCH (show:Show {id: 'show:all-of-us-are-dead'})
MERGE (person:Person {id: row.id})
MERGE (editors)-[:STATES {name: row.name, nativeName: row.native, locale: 'en'}]->(person)
MERGE (person)-[:CONFIRMED_FOR {source: editors.id, asWritten: row.name, asOf: '2025-07'}]->(show);

// What Squid Game cost, by papers that Bloomberg had seen in October 2021; in the United States it was the first from Korea to lead.
MATCH (editors:Article {id: 'article:inyeon-editors-2026'}) MATCH (squid:Show {id: 'show:squid-game'})
MERGE (editors)-[:STATES {budget: 21400000, unit: 'USD', asOf: '2021-10', asWritten: '$21.4 million'}]->(squid)
MERGE (editors)-[:STATES {budgetPerEpisode: 2400000, unit: 'USD', asOf: '2021-10', asWritten: '$2.4 million'}]->(squid)
MERGE (editors)-[:STATES {koreanSeriesTo: 1, unit: 'series to be number one in the united states', asOf: '2021-09-21', asWritten: 'first'}]->(squid);

// The catalogue of WEBTOON has no day; the newest series in it began in 2022.
UNWIND [
  {of: 'webtoon:now-at-our-school',  views: 14889553, written: '14889553', subscribers: 426429, following: '426429', at: 'title_id 2810'},
  {of: 'webtoon:hellbound',          views: 2040208,  written: '2040208',  subscribers: 198635, following: '198635', at: 'title_id 3598'},
  {of: 'webtoon:our-beloved-summer', views: 4837340,  written: '4837340',  subscribers: 342352, following: '342352', at: 'title_id 3666'}
] AS row
MATCH (a:Article {id: 'article:webtoon-en'}) MATCH (webtoon:Webtoon {id: row.of})
MERGE (a)-[:STATES {views: row.views, asOf: '2022', asWritten: row.written, locator: row.at}]->(webtoon)
MERGE (a)-[:STATES {subscribers: row.subscribers, asOf: '2022', asWritten: row.following, locator: row.at}]->(webtoon);

// As it is said rather than dated: the webtoon Hellbound began in the second half of 2019.
MATCH (editors:Article {id: 'article:inyeon-editors-2026'}) MATCH (webtoon:Webtoon {id: 'webtoon:hellbound'})
MERGE (editors)-[:STATES {startedOn: '2019년 하반기'}]->(webtoon);
