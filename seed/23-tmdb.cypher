// What TMDB said in November 2022: ids of works and people, directors where it has them, cast in its order, networks,
// companies, genres, dates; birth dates and genders of the people.
//
// TMDB counts ids of series and of people separately, so the people's are of a source of their own (tmdb-person).
// A birthday on 1 January stands there for a year alone and is kept as the year.
// Left out: in Our Beloved Summer it casts the Lee Jun-hyuk of 1984, who has a namesake (born 1972) in the trade.

// Works.
UNWIND [
  {entity: 'show:all-of-us-are-dead',      source: 'tmdb', value: '99966',  url: 'https://www.themoviedb.org/tv/99966'},
  {entity: 'show:squid-game',              source: 'tmdb', value: '93405',  url: 'https://www.themoviedb.org/tv/93405'},
  {entity: 'show:hellbound',               source: 'tmdb', value: '106651', url: 'https://www.themoviedb.org/tv/106651'},
  {entity: 'show:kingdom',                 source: 'tmdb', value: '70593',  url: 'https://www.themoviedb.org/tv/70593'},
  {entity: 'show:our-beloved-summer',      source: 'tmdb', value: '135897', url: 'https://www.themoviedb.org/tv/135897'},
  {entity: 'show:luca-the-beginning',      source: 'tmdb', value: '116043', url: 'https://www.themoviedb.org/tv/116043'},
  {entity: 'show:beethoven-virus',         source: 'tmdb', value: '8012',   url: 'https://www.themoviedb.org/tv/8012'},
  {entity: 'show:damo',                    source: 'tmdb', value: '14749',  url: 'https://www.themoviedb.org/tv/14749'},
  {entity: 'show:boys-over-flowers',       source: 'tmdb', value: '16420',  url: 'https://www.themoviedb.org/tv/16420'},
  {entity: 'show:who-are-you-school-2015', source: 'tmdb', value: '62511',  url: 'https://www.themoviedb.org/tv/62511'},
  {entity: 'show:the-penthouse',           source: 'tmdb', value: '99489',  url: 'https://www.themoviedb.org/tv/99489'},
  {entity: 'show:money-heist-korea',       source: 'tmdb', value: '112836', url: 'https://www.themoviedb.org/tv/112836'}
] AS row
MERGE (entity:Entity {id: row.entity})
MERGE (external:ExternalId {id: 'external:' + row.source + ':' + row.value})
SET external.source = row.source, external.value = row.value, external.url = row.url
MERGE (external)-[:IDENTIFIES]->(entity);

// People.
UNWIND [
  {entity: 'person:lee-jae-gyoo',     source: 'tmdb-person', value: '1182291', url: 'https://www.themoviedb.org/person/1182291'},
  {entity: 'person:park-ji-hoo',      source: 'tmdb-person', value: '2125084', url: 'https://www.themoviedb.org/person/2125084'},
  {entity: 'person:yoon-chan-young',  source: 'tmdb-person', value: '1493898', url: 'https://www.themoviedb.org/person/1493898'},
  {entity: 'person:jo-yi-hyun',       source: 'tmdb-person', value: '2185341', url: 'https://www.themoviedb.org/person/2185341'},
  {entity: 'person:lomon',            source: 'tmdb-person', value: '2074587', url: 'https://www.themoviedb.org/person/2074587'},
  {entity: 'person:yoo-in-soo',       source: 'tmdb-person', value: '2402531', url: 'https://www.themoviedb.org/person/2402531'},
  {entity: 'person:lee-yoo-mi',       source: 'tmdb-person', value: '1985557', url: 'https://www.themoviedb.org/person/1985557'},
  {entity: 'person:kim-byung-chul',   source: 'tmdb-person', value: '79577',   url: 'https://www.themoviedb.org/person/79577'},
  {entity: 'person:lee-kyu-hyung',    source: 'tmdb-person', value: '1916075', url: 'https://www.themoviedb.org/person/1916075'},
  {entity: 'person:jeon-bae-soo',     source: 'tmdb-person', value: '1572347', url: 'https://www.themoviedb.org/person/1572347'},
  {entity: 'person:hwang-dong-hyuk',  source: 'tmdb-person', value: '1294471', url: 'https://www.themoviedb.org/person/1294471'},
  {entity: 'person:lee-jung-jae',     source: 'tmdb-person', value: '73249',   url: 'https://www.themoviedb.org/person/73249'},
  {entity: 'person:park-hae-soo',     source: 'tmdb-person', value: '1593672', url: 'https://www.themoviedb.org/person/1593672'},
  {entity: 'person:jung-ho-yeon',     source: 'tmdb-person', value: '3194501', url: 'https://www.themoviedb.org/person/3194501'},
  {entity: 'person:wi-ha-joon',       source: 'tmdb-person', value: '1557181', url: 'https://www.themoviedb.org/person/1557181'},
  {entity: 'person:oh-young-soo',     source: 'tmdb-person', value: '1048070', url: 'https://www.themoviedb.org/person/1048070'},
  {entity: 'person:anupam-tripathi',  source: 'tmdb-person', value: '2965849', url: 'https://www.themoviedb.org/person/2965849'},
  {entity: 'person:heo-sung-tae',     source: 'tmdb-person', value: '1918350', url: 'https://www.themoviedb.org/person/1918350'},
  {entity: 'person:kim-joo-ryoung',   source: 'tmdb-person', value: '587677',  url: 'https://www.themoviedb.org/person/587677'},
  {entity: 'person:yeon-sang-ho',     source: 'tmdb-person', value: '939147',  url: 'https://www.themoviedb.org/person/939147'},
  {entity: 'person:yoo-ah-in',        source: 'tmdb-person', value: '572225',  url: 'https://www.themoviedb.org/person/572225'},
  {entity: 'person:kim-hyun-joo',     source: 'tmdb-person', value: '232599',  url: 'https://www.themoviedb.org/person/232599'},
  {entity: 'person:yang-ik-jun',      source: 'tmdb-person', value: '108538',  url: 'https://www.themoviedb.org/person/108538'},
  {entity: 'person:park-jung-min',    source: 'tmdb-person', value: '571172',  url: 'https://www.themoviedb.org/person/571172'},
  {entity: 'person:won-jin-ah',       source: 'tmdb-person', value: '1916226', url: 'https://www.themoviedb.org/person/1916226'},
  {entity: 'person:ryu-kyung-soo',    source: 'tmdb-person', value: '2239782', url: 'https://www.themoviedb.org/person/2239782'},
  {entity: 'person:kim-do-yoon',      source: 'tmdb-person', value: '1793046', url: 'https://www.themoviedb.org/person/1793046'},
  {entity: 'person:kim-shin-rok',     source: 'tmdb-person', value: '3038410', url: 'https://www.themoviedb.org/person/3038410'},
  {entity: 'person:lee-re',           source: 'tmdb-person', value: '1299244', url: 'https://www.themoviedb.org/person/1299244'},
  {entity: 'person:joo-ji-hoon',      source: 'tmdb-person', value: '150125',  url: 'https://www.themoviedb.org/person/150125'},
  {entity: 'person:ryu-seung-ryong',  source: 'tmdb-person', value: '227638',  url: 'https://www.themoviedb.org/person/227638'},
  {entity: 'person:bae-doo-na',       source: 'tmdb-person', value: '21688',   url: 'https://www.themoviedb.org/person/21688'},
  {entity: 'person:kim-sung-gyu',     source: 'tmdb-person', value: '2159394', url: 'https://www.themoviedb.org/person/2159394'},
  {entity: 'person:kim-sang-ho',      source: 'tmdb-person', value: '123820',  url: 'https://www.themoviedb.org/person/123820'},
  {entity: 'person:jun-suk-ho',       source: 'tmdb-person', value: '1199744', url: 'https://www.themoviedb.org/person/1199744'},
  {entity: 'person:kim-hye-jun',      source: 'tmdb-person', value: '1872378', url: 'https://www.themoviedb.org/person/1872378'},
  {entity: 'person:choi-woo-shik',    source: 'tmdb-person', value: '1255881', url: 'https://www.themoviedb.org/person/1255881'},
  {entity: 'person:kim-da-mi',        source: 'tmdb-person', value: '2053219', url: 'https://www.themoviedb.org/person/2053219'},
  {entity: 'person:kim-sung-cheol',   source: 'tmdb-person', value: '1916087', url: 'https://www.themoviedb.org/person/1916087'},
  {entity: 'person:roh-jeong-eui',    source: 'tmdb-person', value: '1257587', url: 'https://www.themoviedb.org/person/1257587'},
  {entity: 'person:ahn-dong-goo',     source: 'tmdb-person', value: '2784573', url: 'https://www.themoviedb.org/person/2784573'},
  {entity: 'person:park-jin-joo',     source: 'tmdb-person', value: '1295461', url: 'https://www.themoviedb.org/person/1295461'},
  {entity: 'person:kim-rae-won',      source: 'tmdb-person', value: '1222330', url: 'https://www.themoviedb.org/person/1222330'},
  {entity: 'person:lee-da-hee',       source: 'tmdb-person', value: '123807',  url: 'https://www.themoviedb.org/person/123807'},
  {entity: 'person:kim-sung-oh',      source: 'tmdb-person', value: '147505',  url: 'https://www.themoviedb.org/person/147505'},
  {entity: 'person:jung-da-eun',      source: 'tmdb-person', value: '1717332', url: 'https://www.themoviedb.org/person/1717332'},
  {entity: 'person:park-hyuk-kwon',   source: 'tmdb-person', value: '587676',  url: 'https://www.themoviedb.org/person/587676'},
  {entity: 'person:jin-kyung',        source: 'tmdb-person', value: '560070',  url: 'https://www.themoviedb.org/person/560070'},
  {entity: 'person:yoo-ji-tae',       source: 'tmdb-person', value: '10112',   url: 'https://www.themoviedb.org/person/10112'},
  {entity: 'person:kim-yun-jin-1973', source: 'tmdb-person', value: '28662',   url: 'https://www.themoviedb.org/person/28662'},
  {entity: 'person:jeon-jong-seo',    source: 'tmdb-person', value: '1937533', url: 'https://www.themoviedb.org/person/1937533'},
  {entity: 'person:lee-won-jong',     source: 'tmdb-person', value: '551682',  url: 'https://www.themoviedb.org/person/551682'},
  {entity: 'person:kim-ji-hoon-1981', source: 'tmdb-person', value: '1257600', url: 'https://www.themoviedb.org/person/1257600'},
  {entity: 'person:jang-yoon-ju',     source: 'tmdb-person', value: '1692997', url: 'https://www.themoviedb.org/person/1692997'},
  {entity: 'person:kim-myung-min',    source: 'tmdb-person', value: '97024',   url: 'https://www.themoviedb.org/person/97024'},
  {entity: 'person:jang-geun-suk',    source: 'tmdb-person', value: '1240218', url: 'https://www.themoviedb.org/person/1240218'},
  {entity: 'person:lee-ji-ah',        source: 'tmdb-person', value: '1241056', url: 'https://www.themoviedb.org/person/1241056'},
  {entity: 'person:hyun-jyu-ni',      source: 'tmdb-person', value: '572224',  url: 'https://www.themoviedb.org/person/572224'},
  {entity: 'person:lee-soon-jae',     source: 'tmdb-person', value: '566367',  url: 'https://www.themoviedb.org/person/566367'},
  {entity: 'person:song-ok-suk',      source: 'tmdb-person', value: '553705',  url: 'https://www.themoviedb.org/person/553705'},
  {entity: 'person:ha-ji-won',        source: 'tmdb-person', value: '83220',   url: 'https://www.themoviedb.org/person/83220'},
  {entity: 'person:lee-seo-jin',      source: 'tmdb-person', value: '77282',   url: 'https://www.themoviedb.org/person/77282'},
  {entity: 'person:kim-min-joon',     source: 'tmdb-person', value: '1257594', url: 'https://www.themoviedb.org/person/1257594'},
  {entity: 'person:noh-hyun-hee',     source: 'tmdb-person', value: '1267858', url: 'https://www.themoviedb.org/person/1267858'},
  {entity: 'person:lee-moon-shik',    source: 'tmdb-person', value: '138509',  url: 'https://www.themoviedb.org/person/138509'},
  {entity: 'person:kwon-yong-woon',   source: 'tmdb-person', value: '1796288', url: 'https://www.themoviedb.org/person/1796288'},
  {entity: 'person:gu-hye-seon',      source: 'tmdb-person', value: '1233840', url: 'https://www.themoviedb.org/person/1233840'},
  {entity: 'person:lee-min-ho',       source: 'tmdb-person', value: '1245104', url: 'https://www.themoviedb.org/person/1245104'},
  {entity: 'person:kim-hyun-joong',   source: 'tmdb-person', value: '1245820', url: 'https://www.themoviedb.org/person/1245820'},
  {entity: 'person:kim-bum',          source: 'tmdb-person', value: '138114',  url: 'https://www.themoviedb.org/person/138114'},
  {entity: 'person:kim-joon',         source: 'tmdb-person', value: '1246228', url: 'https://www.themoviedb.org/person/1246228'},
  {entity: 'person:kim-so-eun',       source: 'tmdb-person', value: '117508',  url: 'https://www.themoviedb.org/person/117508'},
  {entity: 'person:kim-seong-yoon',   source: 'tmdb-person', value: '1676540', url: 'https://www.themoviedb.org/person/1676540'},
  {entity: 'person:kim-so-hyun',      source: 'tmdb-person', value: '235731',  url: 'https://www.themoviedb.org/person/235731'},
  {entity: 'person:nam-joo-hyuk',     source: 'tmdb-person', value: '1459772', url: 'https://www.themoviedb.org/person/1459772'},
  {entity: 'person:yook-sung-jae',    source: 'tmdb-person', value: '1398345', url: 'https://www.themoviedb.org/person/1398345'},
  {entity: 'person:lee-pil-mo',       source: 'tmdb-person', value: '1352803', url: 'https://www.themoviedb.org/person/1352803'},
  {entity: 'person:jo-soo-hyang',     source: 'tmdb-person', value: '1179570', url: 'https://www.themoviedb.org/person/1179570'},
  {entity: 'person:kim-hee-jung',     source: 'tmdb-person', value: '1334718', url: 'https://www.themoviedb.org/person/1334718'},
  {entity: 'person:kim-so-yeon',      source: 'tmdb-person', value: '148673',  url: 'https://www.themoviedb.org/person/148673'},
  {entity: 'person:eugene',           source: 'tmdb-person', value: '105410',  url: 'https://www.themoviedb.org/person/105410'},
  {entity: 'person:uhm-ki-joon',      source: 'tmdb-person', value: '1293088', url: 'https://www.themoviedb.org/person/1293088'},
  {entity: 'person:shin-eun-kyung',   source: 'tmdb-person', value: '69289',   url: 'https://www.themoviedb.org/person/69289'},
  {entity: 'person:bong-tae-kyu',     source: 'tmdb-person', value: '570002',  url: 'https://www.themoviedb.org/person/570002'},
  {entity: 'person:yoon-jong-hoon',   source: 'tmdb-person', value: '1571617', url: 'https://www.themoviedb.org/person/1571617'},
  {entity: 'person:park-eun-seok',    source: 'tmdb-person', value: '1523572', url: 'https://www.themoviedb.org/person/1523572'},
  {entity: 'person:yoon-joo-hee',     source: 'tmdb-person', value: '1350087', url: 'https://www.themoviedb.org/person/1350087'}
] AS row
MERGE (entity:Entity {id: row.entity})
MERGE (external:ExternalId {id: 'external:' + row.source + ':' + row.value})
SET external.source = row.source, external.value = row.value, external.url = row.url
MERGE (external)-[:IDENTIFIES]->(entity);

// Directors.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',    asWritten: 'JQ Lee',          locator: 'id 99966'},

  {subject: 'show:squid-game',              property: 'DIRECTED_BY', value: 'person:hwang-dong-hyuk', asWritten: 'Hwang Dong-hyuk', locator: 'id 93405'},

  {subject: 'show:hellbound',               property: 'DIRECTED_BY', value: 'person:yeon-sang-ho',    asWritten: 'Yeon Sang-ho',    locator: 'id 106651'},

  {subject: 'show:who-are-you-school-2015', property: 'DIRECTED_BY', value: 'person:kim-seong-yoon',  asWritten: 'Kim Seong-yoon',  locator: 'id 62511'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:tmdb-kdramas-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Cast: the place of each in the list as TMDB has it.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:park-ji-hoo',      asWritten: 'Park Ji-hu',      order: 1,  locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:yoon-chan-young',  asWritten: 'Yoon Chan-young', order: 2,  locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:jo-yi-hyun',       asWritten: 'Cho Yi-hyun',     order: 3,  locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:lomon',            asWritten: 'Lomon',           order: 4,  locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:yoo-in-soo',       asWritten: 'Yoo In-soo',      order: 5,  locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:lee-yoo-mi',       asWritten: 'Lee You-mi',      order: 6,  locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:kim-byung-chul',   asWritten: 'Kim Byung-chul',  order: 7,  locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:lee-kyu-hyung',    asWritten: 'Lee Kyoo-hyung',  order: 8,  locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:jeon-bae-soo',     asWritten: 'Jeon Bae-soo',    order: 9,  locator: 'id 99966'},

  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:lee-jung-jae',     asWritten: 'Lee Jung-jae',    order: 1,  locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:park-hae-soo',     asWritten: 'Park Hae-soo',    order: 2,  locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:jung-ho-yeon',     asWritten: 'Jung Ho-yeon',    order: 3,  locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:wi-ha-joon',       asWritten: 'Wi Ha-jun',       order: 4,  locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:oh-young-soo',     asWritten: 'Oh Young-soo',    order: 5,  locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:heo-sung-tae',     asWritten: 'Heo Sung-tae',    order: 6,  locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:kim-joo-ryoung',   asWritten: 'Kim Joo-ryoung',  order: 7,  locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:anupam-tripathi',  asWritten: 'Anupam Tripathi', order: 8,  locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:lee-yoo-mi',       asWritten: 'Lee You-mi',      order: 9,  locator: 'id 93405'},

  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:yoo-ah-in',        asWritten: 'Yoo Ah-in',       order: 1,  locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:kim-hyun-joo',     asWritten: 'Kim Hyun-joo',    order: 2,  locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:park-jung-min',    asWritten: 'Park Jeong-min',  order: 3,  locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:won-jin-ah',       asWritten: 'Won Jin-a',       order: 4,  locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:yang-ik-jun',      asWritten: 'Yang Ik-june',    order: 5,  locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:kim-do-yoon',      asWritten: 'Kim Do-yoon',     order: 6,  locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:kim-shin-rok',     asWritten: 'Kim Shin-rok',    order: 7,  locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:ryu-kyung-soo',    asWritten: 'Ryu Kyung-soo',   order: 8,  locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:lee-re',           asWritten: 'Lee Re',          order: 9,  locator: 'id 106651'},

  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:joo-ji-hoon',      asWritten: 'Ju Ji-hoon',      order: 1,  locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:ryu-seung-ryong',  asWritten: 'Ryu Seung-ryong', order: 2,  locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:bae-doo-na',       asWritten: 'Bae Doona',       order: 3,  locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:kim-sang-ho',      asWritten: 'Kim Sang-ho',     order: 4,  locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:kim-sung-gyu',     asWritten: 'Kim Sung-kyu',    order: 5,  locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:jun-suk-ho',       asWritten: 'Jun Suk-ho',      order: 6,  locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:kim-hye-jun',      asWritten: 'Kim Hye-jun',     order: 7,  locator: 'id 70593'},

  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:choi-woo-shik',    asWritten: 'Choi Woo-shik',   order: 1,  locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:kim-da-mi',        asWritten: 'Kim Da-mi',       order: 2,  locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:kim-sung-cheol',   asWritten: 'Kim Sung-cheol',  order: 3,  locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:roh-jeong-eui',    asWritten: 'Roh Jeong-eui',   order: 4,  locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:ahn-dong-goo',     asWritten: 'Ahn Dong-goo',    order: 5,  locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:park-jin-joo',     asWritten: 'Park Jin-joo',    order: 7,  locator: 'id 135897'},

  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:kim-rae-won',      asWritten: 'Kim Rae-won',     order: 1,  locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:lee-da-hee',       asWritten: 'Lee Da-hee',      order: 2,  locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:kim-sung-oh',      asWritten: 'Kim Sung-oh',     order: 3,  locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:kim-sang-ho',      asWritten: 'Kim Sang-ho',     order: 4,  locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:jin-kyung',        asWritten: 'Jin Kyung',       order: 5,  locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:park-hyuk-kwon',   asWritten: 'Park Hyuk-kwon',  order: 6,  locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:jung-da-eun',      asWritten: 'Jeong Da-eun',    order: 8,  locator: 'id 116043'},

  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:kim-myung-min',    asWritten: 'Kim Myung-min',   order: 1,  locator: 'id 8012'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:lee-ji-ah',        asWritten: 'Lee Ji-ah',       order: 2,  locator: 'id 8012'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:jang-geun-suk',    asWritten: 'Jang Keun-suk',   order: 3,  locator: 'id 8012'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:lee-soon-jae',     asWritten: 'Lee Soon-jae',    order: 4,  locator: 'id 8012'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:hyun-jyu-ni',      asWritten: 'Hyun Jyu-ni',     order: 5,  locator: 'id 8012'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:song-ok-suk',      asWritten: 'Song Ok-suk',     order: 6,  locator: 'id 8012'},

  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:ha-ji-won',        asWritten: 'Ha Ji-won',       order: 1,  locator: 'id 14749'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:kim-min-joon',     asWritten: 'Kim Min-jun',     order: 2,  locator: 'id 14749'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:lee-seo-jin',      asWritten: 'Lee Seo-jin',     order: 3,  locator: 'id 14749'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:lee-moon-shik',    asWritten: 'Lee Moon-sik',    order: 4,  locator: 'id 14749'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:noh-hyun-hee',     asWritten: 'No Hyeon-Hee',    order: 5,  locator: 'id 14749'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:kwon-yong-woon',   asWritten: 'Kwon Yong-woon',  order: 9,  locator: 'id 14749'},

  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:gu-hye-seon',      asWritten: 'Koo Hye-sun',     order: 1,  locator: 'id 16420'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:lee-min-ho',       asWritten: 'Lee Min-ho',      order: 2,  locator: 'id 16420'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-hyun-joong',   asWritten: 'Kim Hyun-joong',  order: 3,  locator: 'id 16420'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-bum',          asWritten: 'Kim Bum',         order: 4,  locator: 'id 16420'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-joon',         asWritten: 'Kim Joon',        order: 5,  locator: 'id 16420'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-so-eun',       asWritten: 'Kim So-eun',      order: 6,  locator: 'id 16420'},

  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:kim-so-hyun',      asWritten: 'Kim So-hyun',     order: 1,  locator: 'id 62511'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:nam-joo-hyuk',     asWritten: 'Nam Joo-hyuk',    order: 2,  locator: 'id 62511'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:yook-sung-jae',    asWritten: 'Yook Sung-jae',   order: 3,  locator: 'id 62511'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:kim-hee-jung',     asWritten: 'Kim Hee-jung',    order: 7,  locator: 'id 62511'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:lee-pil-mo',       asWritten: 'Lee Pil-mo',      order: 8,  locator: 'id 62511'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:jo-soo-hyang',     asWritten: 'Cho Soo-hyang',   order: 19, locator: 'id 62511'},

  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:lee-ji-ah',        asWritten: 'Lee Ji-ah',       order: 1,  locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:kim-so-yeon',      asWritten: 'Kim So-yeon',     order: 2,  locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:eugene',           asWritten: 'Eugene',          order: 3,  locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:uhm-ki-joon',      asWritten: 'Uhm Ki-joon',     order: 5,  locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:shin-eun-kyung',   asWritten: 'Shin Eun-kyung',  order: 6,  locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:bong-tae-kyu',     asWritten: 'Bong Tae-gyu',    order: 8,  locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:yoon-jong-hoon',   asWritten: 'Yoon Jong-hoon',  order: 9,  locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:park-eun-seok',    asWritten: 'Park Eun-seok',   order: 10, locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:yoon-joo-hee',     asWritten: 'Yoon Joo-hee',    order: 11, locator: 'id 99489'},

  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:yoo-ji-tae',       asWritten: 'Yoo Ji-tae',      order: 1,  locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:kim-yun-jin-1973', asWritten: 'Yunjin Kim',      order: 2,  locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:park-hae-soo',     asWritten: 'Park Hae-soo',    order: 3,  locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:jeon-jong-seo',    asWritten: 'Jeon Jong-seo',   order: 4,  locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:lee-won-jong',     asWritten: 'Lee Won-jong',    order: 5,  locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:kim-ji-hoon-1981', asWritten: 'Kim Ji-hun',      order: 6,  locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:jang-yoon-ju',     asWritten: 'Jang Yoon-ju',    order: 7,  locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:kim-sung-oh',      asWritten: 'Kim Sung-oh',     order: 12, locator: 'id 112836'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:tmdb-kdramas-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.order = fact.order, citation.locator = fact.locator;

// Country, networks, companies and genres.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'STREAMS_ON',  value: 'platform:netflix',                asWritten: 'Netflix',                   locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'PRODUCED_BY', value: 'company:kim-jong-hak-production', asWritten: 'Kim Jong-hak Production',   locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'PRODUCED_BY', value: 'company:jtbc-studios',            asWritten: 'SLL',                       locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'PRODUCED_BY', value: 'company:film-monster',            asWritten: 'Film Monster',              locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'IN_GENRE',    value: 'genre:action-adventure',          asWritten: 'Action & Adventure',        locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'IN_GENRE',    value: 'genre:sci-fi-fantasy',            asWritten: 'Sci-Fi & Fantasy',          locator: 'id 99966'},

  {subject: 'show:squid-game',              property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'STREAMS_ON',  value: 'platform:netflix',                asWritten: 'Netflix',                   locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'PRODUCED_BY', value: 'company:siren-pictures',          asWritten: 'Siren Pictures',            locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',    value: 'genre:action-adventure',          asWritten: 'Action & Adventure',        locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',    value: 'genre:mystery',                   asWritten: 'Mystery',                   locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 93405'},

  {subject: 'show:hellbound',               property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'STREAMS_ON',  value: 'platform:netflix',                asWritten: 'Netflix',                   locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'PRODUCED_BY', value: 'company:climax-studios',          asWritten: 'Climax Studios',            locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'IN_GENRE',    value: 'genre:crime',                     asWritten: 'Crime',                     locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'IN_GENRE',    value: 'genre:sci-fi-fantasy',            asWritten: 'Sci-Fi & Fantasy',          locator: 'id 106651'},

  {subject: 'show:kingdom',                 property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'STREAMS_ON',  value: 'platform:netflix',                asWritten: 'Netflix',                   locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'PRODUCED_BY', value: 'company:astory',                  asWritten: 'AStory',                    locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'IN_GENRE',    value: 'genre:mystery',                   asWritten: 'Mystery',                   locator: 'id 70593'},

  {subject: 'show:our-beloved-summer',      property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'AIRED_ON',    value: 'company:sbs',                     asWritten: 'SBS',                       locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'PRODUCED_BY', value: 'company:studio-n',                asWritten: 'Studio N',                  locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'PRODUCED_BY', value: 'company:big-ocean-enm',           asWritten: 'Big Ocean ENM',             locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'PRODUCED_BY', value: 'company:super-moon-pictures',     asWritten: 'Super Moon Pictures',       locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'IN_GENRE',    value: 'genre:comedy',                    asWritten: 'Comedy',                    locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 135897'},

  {subject: 'show:luca-the-beginning',      property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'PRODUCED_BY', value: 'company:studio-dragon',           asWritten: 'Studio Dragon',             locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'PRODUCED_BY', value: 'company:h-house',                 asWritten: 'H house',                   locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',    value: 'genre:mystery',                   asWritten: 'Mystery',                   locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',    value: 'genre:sci-fi-fantasy',            asWritten: 'Sci-Fi & Fantasy',          locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',    value: 'genre:action-adventure',          asWritten: 'Action & Adventure',        locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 116043'},

  {subject: 'show:beethoven-virus',         property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 8012'},
  {subject: 'show:beethoven-virus',         property: 'AIRED_ON',    value: 'company:mbc',                     asWritten: 'MBC',                       locator: 'id 8012'},
  {subject: 'show:beethoven-virus',         property: 'PRODUCED_BY', value: 'company:kim-jong-hak-production', asWritten: 'Kim Jong-hak Production',   locator: 'id 8012'},
  {subject: 'show:beethoven-virus',         property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 8012'},
  {subject: 'show:beethoven-virus',         property: 'IN_GENRE',    value: 'genre:comedy',                    asWritten: 'Comedy',                    locator: 'id 8012'},

  {subject: 'show:damo',                    property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 14749'},
  {subject: 'show:damo',                    property: 'AIRED_ON',    value: 'company:mbc',                     asWritten: 'MBC',                       locator: 'id 14749'},
  {subject: 'show:damo',                    property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 14749'},
  {subject: 'show:damo',                    property: 'IN_GENRE',    value: 'genre:crime',                     asWritten: 'Crime',                     locator: 'id 14749'},

  {subject: 'show:boys-over-flowers',       property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 16420'},
  {subject: 'show:boys-over-flowers',       property: 'AIRED_ON',    value: 'company:kbs2',                    asWritten: 'KBS2',                      locator: 'id 16420'},
  {subject: 'show:boys-over-flowers',       property: 'PRODUCED_BY', value: 'company:group-eight',             asWritten: 'Group Eight',               locator: 'id 16420'},
  {subject: 'show:boys-over-flowers',       property: 'IN_GENRE',    value: 'genre:comedy',                    asWritten: 'Comedy',                    locator: 'id 16420'},
  {subject: 'show:boys-over-flowers',       property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 16420'},

  {subject: 'show:who-are-you-school-2015', property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 62511'},
  {subject: 'show:who-are-you-school-2015', property: 'AIRED_ON',    value: 'company:kbs2',                    asWritten: 'KBS2',                      locator: 'id 62511'},
  {subject: 'show:who-are-you-school-2015', property: 'PRODUCED_BY', value: 'company:sm-life-design-group',    asWritten: 'SM Life Design Group',      locator: 'id 62511'},
  {subject: 'show:who-are-you-school-2015', property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 62511'},
  {subject: 'show:who-are-you-school-2015', property: 'IN_GENRE',    value: 'genre:mystery',                   asWritten: 'Mystery',                   locator: 'id 62511'},

  {subject: 'show:the-penthouse',           property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'AIRED_ON',    value: 'company:sbs',                     asWritten: 'SBS',                       locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'PRODUCED_BY', value: 'company:sbs',                     asWritten: 'Seoul Broadcasting System', locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'PRODUCED_BY', value: 'company:chorokbaem-media',        asWritten: 'Chorokbaem Media',          locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',    value: 'genre:mystery',                   asWritten: 'Mystery',                   locator: 'id 99489'},

  {subject: 'show:money-heist-korea',       property: 'FROM',        value: 'country:KR',                      asWritten: 'KR',                        locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'STREAMS_ON',  value: 'platform:netflix',                asWritten: 'Netflix',                   locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'PRODUCED_BY', value: 'company:content-zium',            asWritten: 'Content Zium',              locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'PRODUCED_BY', value: 'company:bh-entertainment',        asWritten: 'BH Entertainment',          locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'IN_GENRE',    value: 'genre:action-adventure',          asWritten: 'Action & Adventure',        locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'IN_GENRE',    value: 'genre:crime',                     asWritten: 'Crime',                     locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'IN_GENRE',    value: 'genre:drama',                     asWritten: 'Drama',                     locator: 'id 112836'},
  {subject: 'show:money-heist-korea',       property: 'IN_GENRE',    value: 'genre:mystery',                   asWritten: 'Mystery',                   locator: 'id 112836'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:tmdb-kdramas-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// First days.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'PREMIERED_ON', date: '2022-01-28', asWritten: '2022-01-28', locator: 'id 99966'},
  {subject: 'show:squid-game',              property: 'PREMIERED_ON', date: '2021-09-17', asWritten: '2021-09-17', locator: 'id 93405'},
  {subject: 'show:hellbound',               property: 'PREMIERED_ON', date: '2021-11-19', asWritten: '2021-11-19', locator: 'id 106651'},
  {subject: 'show:kingdom',                 property: 'PREMIERED_ON', date: '2019-01-25', asWritten: '2019-01-25', locator: 'id 70593'},
  {subject: 'show:our-beloved-summer',      property: 'PREMIERED_ON', date: '2021-12-06', asWritten: '2021-12-06', locator: 'id 135897'},
  {subject: 'show:luca-the-beginning',      property: 'PREMIERED_ON', date: '2021-02-01', asWritten: '2021-02-01', locator: 'id 116043'},
  {subject: 'show:beethoven-virus',         property: 'PREMIERED_ON', date: '2008-09-10', asWritten: '2008-09-10', locator: 'id 8012'},
  {subject: 'show:damo',                    property: 'PREMIERED_ON', date: '2003-07-28', asWritten: '2003-07-28', locator: 'id 14749'},
  {subject: 'show:boys-over-flowers',       property: 'PREMIERED_ON', date: '2009-01-05', asWritten: '2009-01-05', locator: 'id 16420'},
  {subject: 'show:who-are-you-school-2015', property: 'PREMIERED_ON', date: '2015-04-27', asWritten: '2015-04-27', locator: 'id 62511'},
  {subject: 'show:the-penthouse',           property: 'PREMIERED_ON', date: '2020-10-26', asWritten: '2020-10-26', locator: 'id 99489'},
  {subject: 'show:money-heist-korea',       property: 'PREMIERED_ON', date: '2022-06-24', asWritten: '2022-06-24', locator: 'id 112836'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:tmdb-kdramas-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Episodes.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'EPISODE_COUNT',   number: 12, asWritten: '12.0', locator: 'id 99966'},
  {subject: 'show:all-of-us-are-dead',      property: 'EPISODE_MINUTES', number: 65, unit: 'minutes', asWritten: '65.0', locator: 'id 99966'},
  {subject: 'show:squid-game',              property: 'EPISODE_COUNT',   number: 9,  asWritten: '9.0',  locator: 'id 93405'},
  {subject: 'show:squid-game',              property: 'EPISODE_MINUTES', number: 54, unit: 'minutes', asWritten: '54.0', locator: 'id 93405'},
  {subject: 'show:hellbound',               property: 'EPISODE_COUNT',   number: 6,  asWritten: '6.0',  locator: 'id 106651'},
  {subject: 'show:hellbound',               property: 'EPISODE_MINUTES', number: 52, unit: 'minutes', asWritten: '52.0', locator: 'id 106651'},
  {subject: 'show:kingdom',                 property: 'EPISODE_COUNT',   number: 12, asWritten: '12.0', locator: 'id 70593'},
  {subject: 'show:kingdom',                 property: 'EPISODE_MINUTES', number: 51, unit: 'minutes', asWritten: '51.0', locator: 'id 70593'},
  {subject: 'show:our-beloved-summer',      property: 'EPISODE_COUNT',   number: 16, asWritten: '16.0', locator: 'id 135897'},
  {subject: 'show:our-beloved-summer',      property: 'EPISODE_MINUTES', number: 60, unit: 'minutes', asWritten: '60.0', locator: 'id 135897'},
  {subject: 'show:luca-the-beginning',      property: 'EPISODE_COUNT',   number: 12, asWritten: '12.0', locator: 'id 116043'},
  {subject: 'show:luca-the-beginning',      property: 'EPISODE_MINUTES', number: 68, unit: 'minutes', asWritten: '68.0', locator: 'id 116043'},
  {subject: 'show:beethoven-virus',         property: 'EPISODE_COUNT',   number: 19, asWritten: '19.0', locator: 'id 8012'},
  {subject: 'show:beethoven-virus',         property: 'EPISODE_MINUTES', number: 67, unit: 'minutes', asWritten: '67.0', locator: 'id 8012'},
  {subject: 'show:damo',                    property: 'EPISODE_COUNT',   number: 14, asWritten: '14.0', locator: 'id 14749'},
  {subject: 'show:damo',                    property: 'EPISODE_MINUTES', number: 64, unit: 'minutes', asWritten: '64.0', locator: 'id 14749'},
  {subject: 'show:boys-over-flowers',       property: 'EPISODE_COUNT',   number: 25, asWritten: '25.0', locator: 'id 16420'},
  {subject: 'show:boys-over-flowers',       property: 'EPISODE_MINUTES', number: 65, unit: 'minutes', asWritten: '65.0', locator: 'id 16420'},
  {subject: 'show:who-are-you-school-2015', property: 'EPISODE_COUNT',   number: 16, asWritten: '16.0', locator: 'id 62511'},
  {subject: 'show:who-are-you-school-2015', property: 'EPISODE_MINUTES', number: 60, unit: 'minutes', asWritten: '60.0', locator: 'id 62511'},
  {subject: 'show:the-penthouse',           property: 'EPISODE_COUNT',   number: 48, asWritten: '48.0', locator: 'id 99489'},
  {subject: 'show:the-penthouse',           property: 'EPISODE_MINUTES', number: 70, unit: 'minutes', asWritten: '70.0', locator: 'id 99489'},
  {subject: 'show:money-heist-korea',       property: 'EPISODE_COUNT',   number: 12, asWritten: '12.0', locator: 'id 112836'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:tmdb-kdramas-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Birth dates.
UNWIND [
  {subject: 'person:lee-jae-gyoo',     property: 'BORN_ON', date: '1970-10-07', asWritten: '1970-10-07', locator: 'id 1182291'},
  {subject: 'person:park-ji-hoo',      property: 'BORN_ON', date: '2003-11-07', asWritten: '2003-11-07', locator: 'id 2125084'},
  {subject: 'person:yoon-chan-young',  property: 'BORN_ON', date: '2001-04-25', asWritten: '2001-04-25', locator: 'id 1493898'},
  {subject: 'person:jo-yi-hyun',       property: 'BORN_ON', date: '1999-12-08', asWritten: '1999-12-08', locator: 'id 2185341'},
  {subject: 'person:lomon',            property: 'BORN_ON', date: '1999-11-11', asWritten: '1999-11-11', locator: 'id 2074587'},
  {subject: 'person:yoo-in-soo',       property: 'BORN_ON', date: '1998-03-25', asWritten: '1998-03-25', locator: 'id 2402531'},
  {subject: 'person:lee-yoo-mi',       property: 'BORN_ON', date: '1994-07-18', asWritten: '1994-07-18', locator: 'id 1985557'},
  {subject: 'person:kim-byung-chul',   property: 'BORN_ON', date: '1974-07-05', asWritten: '1974-07-05', locator: 'id 79577'},
  {subject: 'person:lee-kyu-hyung',    property: 'BORN_ON', date: '1983-11-29', asWritten: '1983-11-29', locator: 'id 1916075'},
  {subject: 'person:jeon-bae-soo',     property: 'BORN_ON', date: '1970-06-02', asWritten: '1970-06-02', locator: 'id 1572347'},

  {subject: 'person:hwang-dong-hyuk',  property: 'BORN_ON', date: '1971-05-26', asWritten: '1971-05-26', locator: 'id 1294471'},
  {subject: 'person:lee-jung-jae',     property: 'BORN_ON', date: '1973-03-15', asWritten: '1973-03-15', locator: 'id 73249'},
  {subject: 'person:park-hae-soo',     property: 'BORN_ON', date: '1981-11-21', asWritten: '1981-11-21', locator: 'id 1593672'},
  {subject: 'person:jung-ho-yeon',     property: 'BORN_ON', date: '1994-06-23', asWritten: '1994-06-23', locator: 'id 3194501'},
  {subject: 'person:wi-ha-joon',       property: 'BORN_ON', date: '1991-08-05', asWritten: '1991-08-05', locator: 'id 1557181'},
  {subject: 'person:oh-young-soo',     property: 'BORN_ON', date: '1944-10-19', asWritten: '1944-10-19', locator: 'id 1048070'},
  {subject: 'person:anupam-tripathi',  property: 'BORN_ON', date: '1988-11-02', asWritten: '1988-11-02', locator: 'id 2965849'},
  {subject: 'person:heo-sung-tae',     property: 'BORN_ON', date: '1977-10-20', asWritten: '1977-10-20', locator: 'id 1918350'},
  {subject: 'person:kim-joo-ryoung',   property: 'BORN_ON', date: '1976-07-15', asWritten: '1976-07-15', locator: 'id 587677'},

  {subject: 'person:yeon-sang-ho',     property: 'BORN_ON', date: '1978',       asWritten: '1978-01-01', locator: 'id 939147'},
  {subject: 'person:yoo-ah-in',        property: 'BORN_ON', date: '1986-10-06', asWritten: '1986-10-06', locator: 'id 572225'},
  {subject: 'person:kim-hyun-joo',     property: 'BORN_ON', date: '1977-04-24', asWritten: '1977-04-24', locator: 'id 232599'},
  {subject: 'person:yang-ik-jun',      property: 'BORN_ON', date: '1975-10-19', asWritten: '1975-10-19', locator: 'id 108538'},
  {subject: 'person:park-jung-min',    property: 'BORN_ON', date: '1987-02-25', asWritten: '1987-02-25', locator: 'id 571172'},
  {subject: 'person:won-jin-ah',       property: 'BORN_ON', date: '1991-03-29', asWritten: '1991-03-29', locator: 'id 1916226'},
  {subject: 'person:ryu-kyung-soo',    property: 'BORN_ON', date: '1992-10-12', asWritten: '1992-10-12', locator: 'id 2239782'},
  {subject: 'person:kim-do-yoon',      property: 'BORN_ON', date: '1981-08-07', asWritten: '1981-08-07', locator: 'id 1793046'},
  {subject: 'person:kim-shin-rok',     property: 'BORN_ON', date: '1981-03-24', asWritten: '1981-03-24', locator: 'id 3038410'},
  {subject: 'person:lee-re',           property: 'BORN_ON', date: '2006-03-12', asWritten: '2006-03-12', locator: 'id 1299244'},

  {subject: 'person:joo-ji-hoon',      property: 'BORN_ON', date: '1982-05-16', asWritten: '1982-05-16', locator: 'id 150125'},
  {subject: 'person:ryu-seung-ryong',  property: 'BORN_ON', date: '1970-11-29', asWritten: '1970-11-29', locator: 'id 227638'},
  {subject: 'person:bae-doo-na',       property: 'BORN_ON', date: '1979-10-11', asWritten: '1979-10-11', locator: 'id 21688'},
  {subject: 'person:kim-sung-gyu',     property: 'BORN_ON', date: '1986',       asWritten: '1986-01-01', locator: 'id 2159394'},
  {subject: 'person:kim-sang-ho',      property: 'BORN_ON', date: '1970-07-24', asWritten: '1970-07-24', locator: 'id 123820'},
  {subject: 'person:jun-suk-ho',       property: 'BORN_ON', date: '1984-05-02', asWritten: '1984-05-02', locator: 'id 1199744'},
  {subject: 'person:kim-hye-jun',      property: 'BORN_ON', date: '1995-05-08', asWritten: '1995-05-08', locator: 'id 1872378'},

  {subject: 'person:choi-woo-shik',    property: 'BORN_ON', date: '1990-03-26', asWritten: '1990-03-26', locator: 'id 1255881'},
  {subject: 'person:kim-da-mi',        property: 'BORN_ON', date: '1995-04-09', asWritten: '1995-04-09', locator: 'id 2053219'},
  {subject: 'person:kim-sung-cheol',   property: 'BORN_ON', date: '1991-12-31', asWritten: '1991-12-31', locator: 'id 1916087'},
  {subject: 'person:roh-jeong-eui',    property: 'BORN_ON', date: '2001-07-31', asWritten: '2001-07-31', locator: 'id 1257587'},
  {subject: 'person:ahn-dong-goo',     property: 'BORN_ON', date: '1993-11-02', asWritten: '1993-11-02', locator: 'id 2784573'},
  {subject: 'person:park-jin-joo',     property: 'BORN_ON', date: '1988-12-24', asWritten: '1988-12-24', locator: 'id 1295461'},

  {subject: 'person:kim-rae-won',      property: 'BORN_ON', date: '1981-03-19', asWritten: '1981-03-19', locator: 'id 1222330'},
  {subject: 'person:lee-da-hee',       property: 'BORN_ON', date: '1985-03-15', asWritten: '1985-03-15', locator: 'id 123807'},
  {subject: 'person:kim-sung-oh',      property: 'BORN_ON', date: '1978-09-15', asWritten: '1978-09-15', locator: 'id 147505'},
  {subject: 'person:jung-da-eun',      property: 'BORN_ON', date: '1994-06-03', asWritten: '1994-06-03', locator: 'id 1717332'},
  {subject: 'person:park-hyuk-kwon',   property: 'BORN_ON', date: '1971-07-11', asWritten: '1971-07-11', locator: 'id 587676'},
  {subject: 'person:jin-kyung',        property: 'BORN_ON', date: '1972-03-27', asWritten: '1972-03-27', locator: 'id 560070'},
  {subject: 'person:yoo-ji-tae',       property: 'BORN_ON', date: '1976-04-13', asWritten: '1976-04-13', locator: 'id 10112'},
  {subject: 'person:kim-yun-jin-1973', property: 'BORN_ON', date: '1973-11-07', asWritten: '1973-11-07', locator: 'id 28662'},
  {subject: 'person:jeon-jong-seo',    property: 'BORN_ON', date: '1994-07-05', asWritten: '1994-07-05', locator: 'id 1937533'},
  {subject: 'person:lee-won-jong',     property: 'BORN_ON', date: '1966',       asWritten: '1966-01-01', locator: 'id 551682'},
  {subject: 'person:kim-ji-hoon-1981', property: 'BORN_ON', date: '1981-05-09', asWritten: '1981-05-09', locator: 'id 1257600'},
  {subject: 'person:jang-yoon-ju',     property: 'BORN_ON', date: '1980-11-07', asWritten: '1980-11-07', locator: 'id 1692997'},

  {subject: 'person:kim-myung-min',    property: 'BORN_ON', date: '1972-10-08', asWritten: '1972-10-08', locator: 'id 97024'},
  {subject: 'person:jang-geun-suk',    property: 'BORN_ON', date: '1987-08-04', asWritten: '1987-08-04', locator: 'id 1240218'},
  {subject: 'person:lee-ji-ah',        property: 'BORN_ON', date: '1978-02-02', asWritten: '1978-02-02', locator: 'id 1241056'},
  {subject: 'person:hyun-jyu-ni',      property: 'BORN_ON', date: '1985-08-01', asWritten: '1985-08-01', locator: 'id 572224'},
  {subject: 'person:lee-soon-jae',     property: 'BORN_ON', date: '1935-10-10', asWritten: '1935-10-10', locator: 'id 566367'},
  {subject: 'person:song-ok-suk',      property: 'BORN_ON', date: '1960-08-14', asWritten: '1960-08-14', locator: 'id 553705'},
  {subject: 'person:ha-ji-won',        property: 'BORN_ON', date: '1978-06-28', asWritten: '1978-06-28', locator: 'id 83220'},
  {subject: 'person:lee-seo-jin',      property: 'BORN_ON', date: '1971-01-30', asWritten: '1971-01-30', locator: 'id 77282'},
  {subject: 'person:kim-min-joon',     property: 'BORN_ON', date: '1976-08-24', asWritten: '1976-08-24', locator: 'id 1257594'},
  {subject: 'person:lee-moon-shik',    property: 'BORN_ON', date: '1967-11-13', asWritten: '1967-11-13', locator: 'id 138509'},

  {subject: 'person:gu-hye-seon',      property: 'BORN_ON', date: '1984-11-09', asWritten: '1984-11-09', locator: 'id 1233840'},
  {subject: 'person:lee-min-ho',       property: 'BORN_ON', date: '1987-06-22', asWritten: '1987-06-22', locator: 'id 1245104'},
  {subject: 'person:kim-hyun-joong',   property: 'BORN_ON', date: '1986-06-06', asWritten: '1986-06-06', locator: 'id 1245820'},
  {subject: 'person:kim-bum',          property: 'BORN_ON', date: '1989-07-07', asWritten: '1989-07-07', locator: 'id 138114'},
  {subject: 'person:kim-joon',         property: 'BORN_ON', date: '1984-02-03', asWritten: '1984-02-03', locator: 'id 1246228'},
  {subject: 'person:kim-so-eun',       property: 'BORN_ON', date: '1989-09-06', asWritten: '1989-09-06', locator: 'id 117508'},

  {subject: 'person:kim-so-hyun',      property: 'BORN_ON', date: '1999-06-04', asWritten: '1999-06-04', locator: 'id 235731'},
  {subject: 'person:nam-joo-hyuk',     property: 'BORN_ON', date: '1994-02-22', asWritten: '1994-02-22', locator: 'id 1459772'},
  {subject: 'person:yook-sung-jae',    property: 'BORN_ON', date: '1995-05-02', asWritten: '1995-05-02', locator: 'id 1398345'},
  {subject: 'person:lee-pil-mo',       property: 'BORN_ON', date: '1974-06-26', asWritten: '1974-06-26', locator: 'id 1352803'},
  {subject: 'person:jo-soo-hyang',     property: 'BORN_ON', date: '1991-01-21', asWritten: '1991-01-21', locator: 'id 1179570'},
  {subject: 'person:kim-hee-jung',     property: 'BORN_ON', date: '1992-04-16', asWritten: '1992-04-16', locator: 'id 1334718'},

  {subject: 'person:kim-so-yeon',      property: 'BORN_ON', date: '1980-11-02', asWritten: '1980-11-02', locator: 'id 148673'},
  {subject: 'person:eugene',           property: 'BORN_ON', date: '1981-03-03', asWritten: '1981-03-03', locator: 'id 105410'},
  {subject: 'person:uhm-ki-joon',      property: 'BORN_ON', date: '1976-03-23', asWritten: '1976-03-23', locator: 'id 1293088'},
  {subject: 'person:shin-eun-kyung',   property: 'BORN_ON', date: '1973-02-15', asWritten: '1973-02-15', locator: 'id 69289'},
  {subject: 'person:bong-tae-kyu',     property: 'BORN_ON', date: '1981-05-19', asWritten: '1981-05-19', locator: 'id 570002'},
  {subject: 'person:yoon-jong-hoon',   property: 'BORN_ON', date: '1984-02-15', asWritten: '1984-02-15', locator: 'id 1571617'},
  {subject: 'person:park-eun-seok',    property: 'BORN_ON', date: '1988-02-10', asWritten: '1988-02-10', locator: 'id 1523572'},
  {subject: 'person:yoon-joo-hee',     property: 'BORN_ON', date: '1985-02-21', asWritten: '1985-02-21', locator: 'id 1350087'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:tmdb-kdramas-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Genders, by its code (1 female, 2 male).
UNWIND [
  {subject: 'person:lee-jae-gyoo',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1182291'},
  {subject: 'person:park-ji-hoo',      property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 2125084'},
  {subject: 'person:yoon-chan-young',  property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1493898'},
  {subject: 'person:jo-yi-hyun',       property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 2185341'},
  {subject: 'person:lomon',            property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 2074587'},
  {subject: 'person:yoo-in-soo',       property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 2402531'},
  {subject: 'person:lee-yoo-mi',       property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1985557'},
  {subject: 'person:kim-byung-chul',   property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 79577'},
  {subject: 'person:lee-kyu-hyung',    property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1916075'},
  {subject: 'person:jeon-bae-soo',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1572347'},

  {subject: 'person:hwang-dong-hyuk',  property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1294471'},
  {subject: 'person:lee-jung-jae',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 73249'},
  {subject: 'person:park-hae-soo',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1593672'},
  {subject: 'person:jung-ho-yeon',     property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 3194501'},
  {subject: 'person:wi-ha-joon',       property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1557181'},
  {subject: 'person:oh-young-soo',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1048070'},
  {subject: 'person:anupam-tripathi',  property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 2965849'},
  {subject: 'person:heo-sung-tae',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1918350'},
  {subject: 'person:kim-joo-ryoung',   property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 587677'},

  {subject: 'person:yeon-sang-ho',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 939147'},
  {subject: 'person:yoo-ah-in',        property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 572225'},
  {subject: 'person:kim-hyun-joo',     property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 232599'},
  {subject: 'person:yang-ik-jun',      property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 108538'},
  {subject: 'person:park-jung-min',    property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 571172'},
  {subject: 'person:won-jin-ah',       property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1916226'},
  {subject: 'person:ryu-kyung-soo',    property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 2239782'},
  {subject: 'person:kim-do-yoon',      property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1793046'},
  {subject: 'person:kim-shin-rok',     property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 3038410'},
  {subject: 'person:lee-re',           property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1299244'},

  {subject: 'person:joo-ji-hoon',      property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 150125'},
  {subject: 'person:ryu-seung-ryong',  property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 227638'},
  {subject: 'person:bae-doo-na',       property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 21688'},
  {subject: 'person:kim-sung-gyu',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 2159394'},
  {subject: 'person:kim-sang-ho',      property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 123820'},
  {subject: 'person:jun-suk-ho',       property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1199744'},
  {subject: 'person:kim-hye-jun',      property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1872378'},

  {subject: 'person:choi-woo-shik',    property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1255881'},
  {subject: 'person:kim-da-mi',        property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 2053219'},
  {subject: 'person:kim-sung-cheol',   property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1916087'},
  {subject: 'person:roh-jeong-eui',    property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1257587'},
  {subject: 'person:ahn-dong-goo',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 2784573'},
  {subject: 'person:park-jin-joo',     property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1295461'},

  {subject: 'person:kim-rae-won',      property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1222330'},
  {subject: 'person:lee-da-hee',       property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 123807'},
  {subject: 'person:kim-sung-oh',      property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 147505'},
  {subject: 'person:jung-da-eun',      property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1717332'},
  {subject: 'person:park-hyuk-kwon',   property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 587676'},
  {subject: 'person:jin-kyung',        property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 560070'},
  {subject: 'person:yoo-ji-tae',       property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 10112'},
  {subject: 'person:kim-yun-jin-1973', property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 28662'},
  {subject: 'person:jeon-jong-seo',    property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1937533'},
  {subject: 'person:lee-won-jong',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 551682'},
  {subject: 'person:kim-ji-hoon-1981', property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1257600'},
  {subject: 'person:jang-yoon-ju',     property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1692997'},

  {subject: 'person:kim-myung-min',    property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 97024'},
  {subject: 'person:jang-geun-suk',    property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1240218'},
  {subject: 'person:lee-ji-ah',        property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1241056'},
  {subject: 'person:hyun-jyu-ni',      property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 572224'},
  {subject: 'person:lee-soon-jae',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 566367'},
  {subject: 'person:song-ok-suk',      property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 553705'},
  {subject: 'person:ha-ji-won',        property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 83220'},
  {subject: 'person:lee-seo-jin',      property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 77282'},
  {subject: 'person:kim-min-joon',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1257594'},
  {subject: 'person:lee-moon-shik',    property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 138509'},

  {subject: 'person:gu-hye-seon',      property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1233840'},
  {subject: 'person:lee-min-ho',       property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1245104'},
  {subject: 'person:kim-hyun-joong',   property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1245820'},
  {subject: 'person:kim-bum',          property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 138114'},
  {subject: 'person:kim-joon',         property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1246228'},
  {subject: 'person:kim-so-eun',       property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 117508'},

  {subject: 'person:kim-seong-yoon',   property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1676540'},
  {subject: 'person:kim-so-hyun',      property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 235731'},
  {subject: 'person:nam-joo-hyuk',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1459772'},
  {subject: 'person:yook-sung-jae',    property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1398345'},
  {subject: 'person:jo-soo-hyang',     property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1179570'},
  {subject: 'person:kim-hee-jung',     property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1334718'},

  {subject: 'person:kim-so-yeon',      property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 148673'},
  {subject: 'person:eugene',           property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 105410'},
  {subject: 'person:uhm-ki-joon',      property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1293088'},
  {subject: 'person:shin-eun-kyung',   property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 69289'},
  {subject: 'person:bong-tae-kyu',     property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 570002'},
  {subject: 'person:yoon-jong-hoon',   property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1571617'},
  {subject: 'person:park-eun-seok',    property: 'GENDER', text: 'male',   asWritten: '2.0', locator: 'id 1523572'},
  {subject: 'person:yoon-joo-hee',     property: 'GENDER', text: 'female', asWritten: '1.0', locator: 'id 1350087'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:tmdb-kdramas-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;
