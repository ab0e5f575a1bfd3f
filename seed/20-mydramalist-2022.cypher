// What MyDramaList said in 2022 (mdl-2022-b): its ids, credits, cast in its order, networks, genres, dates and episodes.
//
// MyDramaList counts each season of Kingdom and The Penthouse as a show of its own. Here a season is a Season: its dates and
// episodes are the season's, the credits the show's. Only the people who are in 04-people.cypher.
// Numbers of minutes are of one episode (1 hr. 2 min. is 62).

// Its ids.
UNWIND [
  {entity: 'show:all-of-us-are-dead',      source: 'mydramalist', value: '59449',  url: 'https://mydramalist.com/59449-our-school-now'},
  {entity: 'show:squid-game',              source: 'mydramalist', value: '40257',  url: 'https://mydramalist.com/40257-round-six'},
  {entity: 'show:hellbound',               source: 'mydramalist', value: '57415',  url: 'https://mydramalist.com/57415-hell'},
  {entity: 'show:kingdom',                 source: 'mydramalist', value: '22806',  url: 'https://mydramalist.com/22806-kingdom'},
  {entity: 'show:our-beloved-summer',      source: 'mydramalist', value: '694231', url: 'https://mydramalist.com/694231-us-that-year'},
  {entity: 'show:luca-the-beginning',      source: 'mydramalist', value: '52269',  url: 'https://mydramalist.com/52269-luca'},
  {entity: 'show:beethoven-virus',         source: 'mydramalist', value: '135',    url: 'https://mydramalist.com/135-beethoven-virus'},
  {entity: 'show:damo',                    source: 'mydramalist', value: '1117',   url: 'https://mydramalist.com/1117-damo'},
  {entity: 'show:boys-over-flowers',       source: 'mydramalist', value: '2987',   url: 'https://mydramalist.com/2987-boys-over-flowers'},
  {entity: 'show:who-are-you-school-2015', source: 'mydramalist', value: '13386',  url: 'https://mydramalist.com/13386-who-are-you-school-2015'},
  {entity: 'show:the-penthouse',           source: 'mydramalist', value: '53535',  url: 'https://mydramalist.com/53535-penthouse'},
  {entity: 'season:kingdom/2',             source: 'mydramalist', value: '32220',  url: 'https://mydramalist.com/32220-kingdom-2'},
  {entity: 'season:the-penthouse/2',       source: 'mydramalist', value: '680959', url: 'https://mydramalist.com/680959-the-penthouse-season-2'},
  {entity: 'season:the-penthouse/3',       source: 'mydramalist', value: '681515', url: 'https://mydramalist.com/681515-the-penthouse-season-3'}
] AS row
MERGE (entity:Entity {id: row.entity})
MERGE (external:ExternalId {id: 'external:' + row.source + ':' + row.value})
SET external.source = row.source, external.value = row.value, external.url = row.url
MERGE (external)-[:IDENTIFIES]->(entity);

// Who directed and wrote.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',   asWritten: 'Lee Jae Gyoo',   locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'WRITTEN_BY',  value: 'person:chun-sung-il',   asWritten: 'Chun Sung Il',   locator: 'title "All of Us Are Dead"'},

  {subject: 'show:hellbound',               property: 'WRITTEN_BY',  value: 'person:choi-gyu-seok',  asWritten: 'Choi Gyu Seok',  locator: 'title "Hellbound"'},

  {subject: 'show:kingdom',                 property: 'DIRECTED_BY', value: 'person:kim-sung-hoon',  asWritten: 'Kim Sung Hoon',  locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'WRITTEN_BY',  value: 'person:kim-eun-hee',    asWritten: 'Kim Eun Hee',    locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'DIRECTED_BY', value: 'person:park-in-je',     asWritten: 'Park In Je',     locator: 'title "Kingdom: Season 2"'},

  {subject: 'show:our-beloved-summer',      property: 'DIRECTED_BY', value: 'person:kim-yoon-jin',   asWritten: 'Kim Yoon Jin',   locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'WRITTEN_BY',  value: 'person:lee-na-eun',     asWritten: 'Lee Na Eun',     locator: 'title "Our Beloved Summer"'},

  {subject: 'show:luca-the-beginning',      property: 'DIRECTED_BY', value: 'person:kim-hong-seon',  asWritten: 'Kim Hong Seon',  locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'WRITTEN_BY',  value: 'person:chun-sung-il',   asWritten: 'Chun Sung Il',   locator: 'title "L.U.C.A.: The Beginning"'},

  {subject: 'show:beethoven-virus',         property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',   asWritten: 'Lee Jae Gyoo',   locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'WRITTEN_BY',  value: 'person:hong-jin-ah',    asWritten: 'Hong Jin Ah',    locator: 'title "Beethoven Virus"'},

  {subject: 'show:damo',                    property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',   asWritten: 'Lee Jae Gyoo',   locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'WRITTEN_BY',  value: 'person:baek-hak-ki',    asWritten: 'Baek Hak Ki',    locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'WRITTEN_BY',  value: 'person:jung-hyung-soo', asWritten: 'Jung Hyung Soo', locator: 'title "Damo"'},

  {subject: 'show:boys-over-flowers',       property: 'DIRECTED_BY', value: 'person:jeon-ki-sang',   asWritten: 'Jeon Ki Sang',   locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'WRITTEN_BY',  value: 'person:yoon-ji-ryun',   asWritten: 'Yoon Ji Ryun',   locator: 'title "Boys Over Flowers"'},

  {subject: 'show:who-are-you-school-2015', property: 'DIRECTED_BY', value: 'person:baek-sang-hoon', asWritten: 'Baek Sang Hoon', locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'DIRECTED_BY', value: 'person:kim-seong-yoon', asWritten: 'Kim Seong Yoon', locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'WRITTEN_BY',  value: 'person:kim-hyun-jung',  asWritten: 'Kim Hyun Jung',  locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'WRITTEN_BY',  value: 'person:im-ye-jin',      asWritten: 'Im Ye Jin',      locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'WRITTEN_BY',  value: 'person:kim-min-jung',   asWritten: 'Kim Min Jung',   locator: 'title "Who Are You: School 2015"'},

  {subject: 'show:the-penthouse',           property: 'DIRECTED_BY', value: 'person:joo-dong-min',   asWritten: 'Joo Dong Min',   locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'WRITTEN_BY',  value: 'person:kim-soon-ok',    asWritten: 'Kim Soon Ok',    locator: 'title "The Penthouse: War in Life"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:mdl-2022-b'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// The cast, in its order.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:park-ji-hoo',     asWritten: 'Park Ji Hoo',     order: 1, locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:yoon-chan-young', asWritten: 'Yoon Chan Young', order: 2, locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:jo-yi-hyun',      asWritten: 'Jo Yi Hyun',      order: 3, locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:lomon',           asWritten: 'Lomon',           order: 4, locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:yoo-in-soo',      asWritten: 'Yoo In Soo',      order: 5, locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:kim-byung-chul',  asWritten: 'Kim Byung Chul',  order: 6, locator: 'title "All of Us Are Dead"'},

  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:lee-jung-jae',    asWritten: 'Lee Jung Jae',    order: 1, locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:park-hae-soo',    asWritten: 'Park Hae Soo',    order: 2, locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:jung-ho-yeon',    asWritten: 'Jung Ho Yeon',    order: 3, locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:wi-ha-joon',      asWritten: 'Wi Ha Joon',      order: 4, locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:oh-young-soo',    asWritten: 'Oh Young Soo',    order: 5, locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:anupam-tripathi', asWritten: 'Anupam Tripathi', order: 6, locator: 'title "Squid Game"'},

  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:yoo-ah-in',       asWritten: 'Yoo Ah In',       order: 1, locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:kim-hyun-joo',    asWritten: 'Kim Hyun Joo',    order: 2, locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:yang-ik-jun',     asWritten: 'Yang Ik Jun',     order: 3, locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:park-jung-min',   asWritten: 'Park Jung Min',   order: 4, locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:won-jin-ah',      asWritten: 'Won Jin Ah',      order: 5, locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:ryu-kyung-soo',   asWritten: 'Ryu Kyung Soo',   order: 6, locator: 'title "Hellbound"'},

  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:joo-ji-hoon',     asWritten: 'Joo Ji Hoon',     order: 1, locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:ryu-seung-ryong', asWritten: 'Ryu Seung Ryong', order: 2, locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:bae-doo-na',      asWritten: 'Bae Doo Na',      order: 3, locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:kim-sung-gyu',    asWritten: 'Kim Sung Gyu',    order: 4, locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:kim-chan-yi',     asWritten: 'Kim Chan Yi',     order: 5, locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:kim-sang-ho',     asWritten: 'Kim Sang Ho',     order: 6, locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:jun-suk-ho',      asWritten: 'Jun Suk Ho',      order: 6, locator: 'title "Kingdom: Season 2"'},

  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:choi-woo-shik',   asWritten: 'Choi Woo Shik',   order: 1, locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:kim-da-mi',       asWritten: 'Kim Da Mi',       order: 2, locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:kim-sung-cheol',  asWritten: 'Kim Sung Cheol',  order: 3, locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:roh-jeong-eui',   asWritten: 'Roh Jeong Eui',   order: 4, locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:ahn-dong-goo',    asWritten: 'Ahn Dong Goo',    order: 5, locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:park-jin-joo',    asWritten: 'Park Jin Joo',    order: 6, locator: 'title "Our Beloved Summer"'},

  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:kim-rae-won',     asWritten: 'Kim Rae Won',     order: 1, locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:lee-da-hee',      asWritten: 'Lee Da Hee',      order: 2, locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:kim-sung-oh',     asWritten: 'Kim Sung Oh',     order: 3, locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:kim-sang-ho',     asWritten: 'Kim Sang Ho',     order: 4, locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:jung-da-eun',     asWritten: 'Jung Da Eun',     order: 5, locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:park-hyuk-kwon',  asWritten: 'Park Hyuk Kwon',  order: 6, locator: 'title "L.U.C.A.: The Beginning"'},

  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:kim-myung-min',   asWritten: 'Kim Myung Min',   order: 1, locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:jang-geun-suk',   asWritten: 'Jang Geun Suk',   order: 2, locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:lee-ji-ah',       asWritten: 'Lee Ji Ah',       order: 3, locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:hyun-jyu-ni',     asWritten: 'Hyun Jyu Ni',     order: 4, locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:hwang-young-hee', asWritten: 'Hwang Young Hee', order: 5, locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:park-kil-soo',    asWritten: 'Park Kil Soo',    order: 6, locator: 'title "Beethoven Virus"'},

  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:ha-ji-won',       asWritten: 'Ha Ji Won',       order: 1, locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:lee-seo-jin',     asWritten: 'Lee Seo Jin',     order: 2, locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:kim-min-joon',    asWritten: 'Kim Min Joon',    order: 3, locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:noh-hyun-hee',    asWritten: 'Noh Hyun Hee',    order: 4, locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:lee-moon-shik',   asWritten: 'Lee Moon Shik',   order: 5, locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:kwon-yong-woon',  asWritten: 'Kwon Yong Woon',  order: 6, locator: 'title "Damo"'},

  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:gu-hye-seon',     asWritten: 'Gu Hye Seon',     order: 1, locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:lee-min-ho',      asWritten: 'Lee Min Ho',      order: 2, locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-hyun-joong',  asWritten: 'Kim Hyun Joong',  order: 3, locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-bum',         asWritten: 'Kim Bum',         order: 4, locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-joon',        asWritten: 'Kim Joon',        order: 5, locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-so-eun',      asWritten: 'Kim So Eun',      order: 6, locator: 'title "Boys Over Flowers"'},

  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:kim-so-hyun',     asWritten: 'Kim So Hyun',     order: 1, locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:nam-joo-hyuk',    asWritten: 'Nam Joo Hyuk',    order: 2, locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:yook-sung-jae',   asWritten: 'Yook Sung Jae',   order: 3, locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:lee-pil-mo',      asWritten: 'Lee Pil Mo',      order: 4, locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:jo-soo-hyang',    asWritten: 'Jo Soo Hyang',    order: 5, locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:kim-hee-jung',    asWritten: 'Kim Hee Jung',    order: 6, locator: 'title "Who Are You: School 2015"'},

  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:lee-ji-ah',       asWritten: 'Lee Ji Ah',       order: 1, locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:kim-so-yeon',     asWritten: 'Kim So Yeon',     order: 2, locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:eugene',          asWritten: 'Eugene',          order: 3, locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:uhm-ki-joon',     asWritten: 'Uhm Ki Joon',     order: 4, locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:bong-tae-kyu',    asWritten: 'Bong Tae Kyu',    order: 5, locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:shin-eun-kyung',  asWritten: 'Shin Eun Kyung',  order: 6, locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:yoon-jong-hoon',  asWritten: 'Yoon Jong Hoon',  order: 5, locator: 'title "The Penthouse 2: War in Life"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:mdl-2022-b'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.order = fact.order, citation.locator = fact.locator;

// Country, network and genres.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'STREAMS_ON', value: 'platform:netflix',   asWritten: 'Netflix',      locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'IN_GENRE',   value: 'genre:action',       asWritten: 'Action',       locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'IN_GENRE',   value: 'genre:thriller',     asWritten: 'Thriller',     locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'IN_GENRE',   value: 'genre:horror',       asWritten: 'Horror',       locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'IN_GENRE',   value: 'genre:sci-fi',       asWritten: 'Sci-Fi',       locator: 'title "All of Us Are Dead"'},

  {subject: 'show:squid-game',              property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'STREAMS_ON', value: 'platform:netflix',   asWritten: 'Netflix',      locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',   value: 'genre:action',       asWritten: 'Action',       locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',   value: 'genre:thriller',     asWritten: 'Thriller',     locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',   value: 'genre:mystery',      asWritten: 'Mystery',      locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',   value: 'genre:drama',        asWritten: 'Drama',        locator: 'title "Squid Game"'},

  {subject: 'show:hellbound',               property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'STREAMS_ON', value: 'platform:netflix',   asWritten: 'Netflix',      locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'IN_GENRE',   value: 'genre:mystery',      asWritten: 'Mystery',      locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'IN_GENRE',   value: 'genre:horror',       asWritten: 'Horror',       locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'IN_GENRE',   value: 'genre:drama',        asWritten: 'Drama',        locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'IN_GENRE',   value: 'genre:supernatural', asWritten: 'Supernatural', locator: 'title "Hellbound"'},

  {subject: 'show:kingdom',                 property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'STREAMS_ON', value: 'platform:netflix',   asWritten: 'Netflix',      locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'IN_GENRE',   value: 'genre:thriller',     asWritten: 'Thriller',     locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'IN_GENRE',   value: 'genre:historical',   asWritten: 'Historical',   locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'IN_GENRE',   value: 'genre:horror',       asWritten: 'Horror',       locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'IN_GENRE',   value: 'genre:political',    asWritten: 'Political',    locator: 'title "Kingdom"'},

  {subject: 'show:our-beloved-summer',      property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'STREAMS_ON', value: 'platform:netflix',   asWritten: 'Netflix',      locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'IN_GENRE',   value: 'genre:romance',      asWritten: 'Romance',      locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'IN_GENRE',   value: 'genre:youth',        asWritten: 'Youth',        locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'IN_GENRE',   value: 'genre:drama',        asWritten: 'Drama',        locator: 'title "Our Beloved Summer"'},

  {subject: 'show:luca-the-beginning',      property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'AIRED_ON',   value: 'company:tvn',        asWritten: 'tvN',          locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',   value: 'genre:action',       asWritten: 'Action',       locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',   value: 'genre:thriller',     asWritten: 'Thriller',     locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',   value: 'genre:mystery',      asWritten: 'Mystery',      locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',   value: 'genre:sci-fi',       asWritten: 'Sci-Fi',       locator: 'title "L.U.C.A.: The Beginning"'},

  {subject: 'show:beethoven-virus',         property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'AIRED_ON',   value: 'company:mbc',        asWritten: 'MBC',          locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'IN_GENRE',   value: 'genre:friendship',   asWritten: 'Friendship',   locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'IN_GENRE',   value: 'genre:music',        asWritten: 'Music',        locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'IN_GENRE',   value: 'genre:romance',      asWritten: 'Romance',      locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'IN_GENRE',   value: 'genre:drama',        asWritten: 'Drama',        locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'IN_GENRE',   value: 'genre:family',       asWritten: 'Family',       locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'IN_GENRE',   value: 'genre:political',    asWritten: 'Political',    locator: 'title "Beethoven Virus"'},

  {subject: 'show:damo',                    property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'AIRED_ON',   value: 'company:mbc',        asWritten: 'MBC',          locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'IN_GENRE',   value: 'genre:historical',   asWritten: 'Historical',   locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'IN_GENRE',   value: 'genre:mystery',      asWritten: 'Mystery',      locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'IN_GENRE',   value: 'genre:romance',      asWritten: 'Romance',      locator: 'title "Damo"'},

  {subject: 'show:boys-over-flowers',       property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'AIRED_ON',   value: 'company:kbs2',       asWritten: 'KBS2',         locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'IN_GENRE',   value: 'genre:comedy',       asWritten: 'Comedy',       locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'IN_GENRE',   value: 'genre:romance',      asWritten: 'Romance',      locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'IN_GENRE',   value: 'genre:youth',        asWritten: 'Youth',        locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'IN_GENRE',   value: 'genre:drama',        asWritten: 'Drama',        locator: 'title "Boys Over Flowers"'},

  {subject: 'show:who-are-you-school-2015', property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'AIRED_ON',   value: 'company:kbs2',       asWritten: 'KBS2',         locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'IN_GENRE',   value: 'genre:mystery',      asWritten: 'Mystery',      locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'IN_GENRE',   value: 'genre:romance',      asWritten: 'Romance',      locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'IN_GENRE',   value: 'genre:youth',        asWritten: 'Youth',        locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'IN_GENRE',   value: 'genre:drama',        asWritten: 'Drama',        locator: 'title "Who Are You: School 2015"'},

  {subject: 'show:the-penthouse',           property: 'FROM',       value: 'country:KR',         asWritten: 'South Korea',  locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'AIRED_ON',   value: 'company:sbs',        asWritten: 'SBS',          locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',   value: 'genre:thriller',     asWritten: 'Thriller',     locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',   value: 'genre:mystery',      asWritten: 'Mystery',      locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',   value: 'genre:drama',        asWritten: 'Drama',        locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',   value: 'genre:family',       asWritten: 'Family',       locator: 'title "The Penthouse: War in Life"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:mdl-2022-b'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// First days.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'PREMIERED_ON', date: '2022-01-28', asWritten: '2022-01-28', locator: 'title "All of Us Are Dead"'},
  {subject: 'show:squid-game',              property: 'PREMIERED_ON', date: '2021-09-17', asWritten: '2021-09-17', locator: 'title "Squid Game"'},
  {subject: 'show:hellbound',               property: 'PREMIERED_ON', date: '2021-11-19', asWritten: '2021-11-19', locator: 'title "Hellbound"'},
  {subject: 'show:kingdom',                 property: 'PREMIERED_ON', date: '2019-01-25', asWritten: '2019-01-25', locator: 'title "Kingdom"'},
  {subject: 'season:kingdom/1',             property: 'PREMIERED_ON', date: '2019-01-25', asWritten: '2019-01-25', locator: 'title "Kingdom"'},
  {subject: 'show:our-beloved-summer',      property: 'PREMIERED_ON', date: '2021-12-06', asWritten: '2021-12-06', locator: 'title "Our Beloved Summer"'},
  {subject: 'show:luca-the-beginning',      property: 'PREMIERED_ON', date: '2021-02-01', asWritten: '2021-02-01', locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:beethoven-virus',         property: 'PREMIERED_ON', date: '2008-09-10', asWritten: '2008-09-10', locator: 'title "Beethoven Virus"'},
  {subject: 'show:damo',                    property: 'PREMIERED_ON', date: '2003-07-28', asWritten: '2003-07-28', locator: 'title "Damo"'},
  {subject: 'show:boys-over-flowers',       property: 'PREMIERED_ON', date: '2009-01-05', asWritten: '2009-01-05', locator: 'title "Boys Over Flowers"'},
  {subject: 'show:who-are-you-school-2015', property: 'PREMIERED_ON', date: '2015-04-27', asWritten: '2015-04-27', locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:the-penthouse',           property: 'PREMIERED_ON', date: '2020-10-26', asWritten: '2020-10-26', locator: 'title "The Penthouse: War in Life"'},
  {subject: 'season:the-penthouse/1',       property: 'PREMIERED_ON', date: '2020-10-26', asWritten: '2020-10-26', locator: 'title "The Penthouse: War in Life"'},
  {subject: 'season:kingdom/2',             property: 'PREMIERED_ON', date: '2020-03-13', asWritten: '2020-03-13', locator: 'title "Kingdom: Season 2"'},
  {subject: 'season:the-penthouse/2',       property: 'PREMIERED_ON', date: '2021-02-19', asWritten: '2021-02-19', locator: 'title "The Penthouse 2: War in Life"'},
  {subject: 'season:the-penthouse/3',       property: 'PREMIERED_ON', date: '2021-06-04', asWritten: '2021-06-04', locator: 'title "The Penthouse 3: War in Life"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:mdl-2022-b'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// From which age.
UNWIND [
  {subject: 'show:all-of-us-are-dead',        property: 'CONTENT_RATING', text: 'AGE_18', asWritten: '18+ Restricted (violence & profanity)',  locator: 'title "All of Us Are Dead"'},
  {subject: 'show:squid-game',                property: 'CONTENT_RATING', text: 'AGE_18', asWritten: '18+ Restricted (violence & profanity)',  locator: 'title "Squid Game"'},
  {subject: 'show:hellbound',                 property: 'CONTENT_RATING', text: 'AGE_18', asWritten: '18+ Restricted (violence & profanity)',  locator: 'title "Hellbound"'},
  {subject: 'show:kingdom',                   property: 'CONTENT_RATING', text: 'AGE_18', asWritten: '18+ Restricted (violence & profanity)',  locator: 'title "Kingdom"'},
  {subject: 'show:our-beloved-summer',        property: 'CONTENT_RATING', text: 'AGE_15', asWritten: '15+ - Teens 15 or older',                locator: 'title "Our Beloved Summer"'},
  {subject: 'show:luca-the-beginning',        property: 'CONTENT_RATING', text: 'AGE_15', asWritten: '15+ - Teens 15 or older',                locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:beethoven-virus',           property: 'CONTENT_RATING', text: 'AGE_13', asWritten: '13+ - Teens 13 or older',                locator: 'title "Beethoven Virus"'},
  {subject: 'show:damo',                      property: 'CONTENT_RATING', text: 'AGE_15', asWritten: '15+ - Teens 15 or older',                locator: 'title "Damo"'},
  {subject: 'show:boys-over-flowers',         property: 'CONTENT_RATING', text: 'AGE_15', asWritten: '15+ - Teens 15 or older',                locator: 'title "Boys Over Flowers"'},
  {subject: 'show:who-are-you-school-2015',   property: 'CONTENT_RATING', text: 'AGE_15', asWritten: '15+ - Teens 15 or older',                locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:the-penthouse',             property: 'CONTENT_RATING', text: 'AGE_15', asWritten: '15+ - Teens 15 or older',                locator: 'title "The Penthouse: War in Life"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:mdl-2022-b'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Episodes.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'EPISODE_COUNT',   number: 12, asWritten: '12',            locator: 'title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'EPISODE_MINUTES', number: 62, unit: 'minutes', asWritten: '1 hr. 2 min.',  locator: 'title "All of Us Are Dead"'},
  {subject: 'show:squid-game',              property: 'EPISODE_COUNT',   number: 9,  asWritten: '9',             locator: 'title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'EPISODE_MINUTES', number: 60, unit: 'minutes', asWritten: '60 min.',       locator: 'title "Squid Game"'},
  {subject: 'show:hellbound',               property: 'EPISODE_COUNT',   number: 6,  asWritten: '6',             locator: 'title "Hellbound"'},
  {subject: 'show:hellbound',               property: 'EPISODE_MINUTES', number: 50, unit: 'minutes', asWritten: '50 min.',       locator: 'title "Hellbound"'},
  {subject: 'season:kingdom/1',             property: 'EPISODE_COUNT',   number: 6,  asWritten: '6',             locator: 'title "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'EPISODE_MINUTES', number: 51, unit: 'minutes', asWritten: '51 min.',       locator: 'title "Kingdom"'},
  {subject: 'show:our-beloved-summer',      property: 'EPISODE_COUNT',   number: 16, asWritten: '16',            locator: 'title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'EPISODE_MINUTES', number: 60, unit: 'minutes', asWritten: '60 min.',       locator: 'title "Our Beloved Summer"'},
  {subject: 'show:luca-the-beginning',      property: 'EPISODE_COUNT',   number: 12, asWritten: '12',            locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'EPISODE_MINUTES', number: 75, unit: 'minutes', asWritten: '1 hr. 15 min.', locator: 'title "L.U.C.A.: The Beginning"'},
  {subject: 'show:beethoven-virus',         property: 'EPISODE_COUNT',   number: 18, asWritten: '18',            locator: 'title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'EPISODE_MINUTES', number: 70, unit: 'minutes', asWritten: '1 hr. 10 min.', locator: 'title "Beethoven Virus"'},
  {subject: 'show:damo',                    property: 'EPISODE_COUNT',   number: 14, asWritten: '14',            locator: 'title "Damo"'},
  {subject: 'show:damo',                    property: 'EPISODE_MINUTES', number: 65, unit: 'minutes', asWritten: '1 hr. 5 min.',  locator: 'title "Damo"'},
  {subject: 'show:boys-over-flowers',       property: 'EPISODE_COUNT',   number: 25, asWritten: '25',            locator: 'title "Boys Over Flowers"'},
  {subject: 'show:boys-over-flowers',       property: 'EPISODE_MINUTES', number: 65, unit: 'minutes', asWritten: '1 hr. 5 min.',  locator: 'title "Boys Over Flowers"'},
  {subject: 'show:who-are-you-school-2015', property: 'EPISODE_COUNT',   number: 16, asWritten: '16',            locator: 'title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'EPISODE_MINUTES', number: 60, unit: 'minutes', asWritten: '60 min.',       locator: 'title "Who Are You: School 2015"'},
  {subject: 'season:the-penthouse/1',       property: 'EPISODE_COUNT',   number: 21, asWritten: '21',            locator: 'title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'EPISODE_MINUTES', number: 85, unit: 'minutes', asWritten: '1 hr. 25 min.', locator: 'title "The Penthouse: War in Life"'},
  {subject: 'season:kingdom/2',             property: 'EPISODE_COUNT',   number: 6,  asWritten: '6',             locator: 'title "Kingdom: Season 2"'},
  {subject: 'season:the-penthouse/2',       property: 'EPISODE_COUNT',   number: 13, asWritten: '13',            locator: 'title "The Penthouse 2: War in Life"'},
  {subject: 'season:the-penthouse/3',       property: 'EPISODE_COUNT',   number: 14, asWritten: '14',            locator: 'title "The Penthouse 3: War in Life"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:mdl-2022-b'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number) + coalesce(' ' + fact.unit, '')})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number, claim.unit = fact.unit
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;
