// What the infoboxes of English Wikipedia say: directors, writers, starring cast in its order, genres, network, episodes, dates.
// Its counts run over all seasons (Squid Game has 22 episodes up to 2025).

// Its pages.
UNWIND [
  {entity: 'show:all-of-us-are-dead',      source: 'wikipedia', value: 'All of Us Are Dead',                       url: 'https://en.wikipedia.org/wiki/All_of_Us_Are_Dead'},
  {entity: 'show:squid-game',              source: 'wikipedia', value: 'Squid Game',                               url: 'https://en.wikipedia.org/wiki/Squid_Game'},
  {entity: 'show:hellbound',               source: 'wikipedia', value: 'Hellbound (TV series)',                    url: 'https://en.wikipedia.org/wiki/Hellbound_(TV_series)'},
  {entity: 'show:kingdom',                 source: 'wikipedia', value: 'Kingdom (South Korean TV series)',         url: 'https://en.wikipedia.org/wiki/Kingdom_(South_Korean_TV_series)'},
  {entity: 'show:our-beloved-summer',      source: 'wikipedia', value: 'Our Beloved Summer',                       url: 'https://en.wikipedia.org/wiki/Our_Beloved_Summer'},
  {entity: 'show:luca-the-beginning',      source: 'wikipedia', value: 'L.U.C.A.: The Beginning',                  url: 'https://en.wikipedia.org/wiki/L.U.C.A.:_The_Beginning'},
  {entity: 'show:beethoven-virus',         source: 'wikipedia', value: 'Beethoven Virus',                          url: 'https://en.wikipedia.org/wiki/Beethoven_Virus'},
  {entity: 'show:damo',                    source: 'wikipedia', value: 'Damo (TV series)',                         url: 'https://en.wikipedia.org/wiki/Damo_(TV_series)'},
  {entity: 'show:boys-over-flowers',       source: 'wikipedia', value: 'Boys Over Flowers (2009 TV series)',       url: 'https://en.wikipedia.org/wiki/Boys_Over_Flowers_(2009_TV_series)'},
  {entity: 'show:who-are-you-school-2015', source: 'wikipedia', value: 'Who Are You: School 2015',                 url: 'https://en.wikipedia.org/wiki/Who_Are_You:_School_2015'},
  {entity: 'show:the-penthouse',           source: 'wikipedia', value: 'The Penthouse: War in Life',               url: 'https://en.wikipedia.org/wiki/The_Penthouse:_War_in_Life'},
  {entity: 'show:money-heist-korea',       source: 'wikipedia', value: 'Money Heist: Korea – Joint Economic Area', url: 'https://en.wikipedia.org/wiki/Money_Heist:_Korea_%E2%80%93_Joint_Economic_Area'}
] AS row
MERGE (entity:Entity {id: row.entity})
MERGE (external:ExternalId {id: 'external:' + row.source + ':' + row.value})
SET external.source = row.source, external.value = row.value, external.url = row.url
MERGE (external)-[:IDENTIFIES]->(entity);

// Directors and writers.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',    asWritten: 'Lee Jae-kyoo',    locator: 'Title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'DIRECTED_BY', value: 'person:kim-nam-su',      asWritten: 'Kim Nam-su',      locator: 'Title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'WRITTEN_BY',  value: 'person:chun-sung-il',    asWritten: 'Chun Sung-il',    locator: 'Title "All of Us Are Dead"'},

  {subject: 'show:squid-game',              property: 'DIRECTED_BY', value: 'person:hwang-dong-hyuk', asWritten: 'Hwang Dong-hyuk', locator: 'Title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'WRITTEN_BY',  value: 'person:hwang-dong-hyuk', asWritten: 'Hwang Dong-hyuk', locator: 'Title "Squid Game"'},

  {subject: 'show:hellbound',               property: 'DIRECTED_BY', value: 'person:yeon-sang-ho',    asWritten: 'Yeon Sang-ho',    locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'WRITTEN_BY',  value: 'person:yeon-sang-ho',    asWritten: 'Yeon Sang-ho',    locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'WRITTEN_BY',  value: 'person:choi-gyu-seok',   asWritten: 'Choi Gyu-seok',   locator: 'Title "Hellbound (TV series)"'},

  {subject: 'show:kingdom',                 property: 'DIRECTED_BY', value: 'person:kim-sung-hoon',   asWritten: 'Kim Seong-hun',   locator: 'Title "Kingdom (South Korean TV series)"'},
  {subject: 'show:kingdom',                 property: 'DIRECTED_BY', value: 'person:park-in-je',      asWritten: 'Park In-je',      locator: 'Title "Kingdom (South Korean TV series)"'},
  {subject: 'show:kingdom',                 property: 'WRITTEN_BY',  value: 'person:kim-eun-hee',     asWritten: 'Kim Eun-hee',     locator: 'Title "Kingdom (South Korean TV series)"'},

  {subject: 'show:our-beloved-summer',      property: 'DIRECTED_BY', value: 'person:kim-yoon-jin',    asWritten: 'Kim Yoon-jin',    locator: 'Title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'WRITTEN_BY',  value: 'person:lee-na-eun',      asWritten: 'Lee Na-eun',      locator: 'Title "Our Beloved Summer"'},

  {subject: 'show:luca-the-beginning',      property: 'DIRECTED_BY', value: 'person:kim-hong-seon',   asWritten: 'Kim Hong-seon',   locator: 'Title "L.U.C.A.: The Beginning"'},

  {subject: 'show:beethoven-virus',         property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',    asWritten: 'Lee Jae-kyoo',    locator: 'Title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'WRITTEN_BY',  value: 'person:hong-jin-ah',     asWritten: 'Hong Jin-ah',     locator: 'Title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'WRITTEN_BY',  value: 'person:hong-ja-ram',     asWritten: 'Hong Ja-ram',     locator: 'Title "Beethoven Virus"'},

  {subject: 'show:damo',                    property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',    asWritten: 'Lee Jae-kyoo',    locator: 'Title "Damo (TV series)"'},
  {subject: 'show:damo',                    property: 'WRITTEN_BY',  value: 'person:jung-hyung-soo',  asWritten: 'Jung Hyung-soo',  locator: 'Title "Damo (TV series)"'},

  {subject: 'show:boys-over-flowers',       property: 'DIRECTED_BY', value: 'person:jeon-ki-sang',    asWritten: 'Jeon Ki-sang',    locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'WRITTEN_BY',  value: 'person:yoon-ji-ryun',    asWritten: 'Yoon Ji-ryun',    locator: 'Title "Boys Over Flowers (2009 TV series)"'},

  {subject: 'show:who-are-you-school-2015', property: 'DIRECTED_BY', value: 'person:baek-sang-hoon',  asWritten: 'Baek Sang-hoon',  locator: 'Title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'DIRECTED_BY', value: 'person:kim-seong-yoon',  asWritten: 'Kim Seong-yoon',  locator: 'Title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'WRITTEN_BY',  value: 'person:kim-min-jung',    asWritten: 'Kim Min-jung',    locator: 'Title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'WRITTEN_BY',  value: 'person:im-ye-jin',       asWritten: 'Im Ye-jin',       locator: 'Title "Who Are You: School 2015"'},

  {subject: 'show:the-penthouse',           property: 'DIRECTED_BY', value: 'person:joo-dong-min',    asWritten: 'Joo Dong-min',    locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'DIRECTED_BY', value: 'person:park-bo-ram',     asWritten: 'Park Bo-ram',     locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'DIRECTED_BY', value: 'person:park-soo-jin',    asWritten: 'Park Soo-jin',    locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'WRITTEN_BY',  value: 'person:kim-soon-ok',     asWritten: 'Kim Soon-ok',     locator: 'Title "The Penthouse: War in Life"'},

  {subject: 'show:money-heist-korea',       property: 'DIRECTED_BY', value: 'person:kim-hong-seon',   asWritten: 'Kim Hong-sun',    locator: 'Title "Money Heist: Korea – Joint Economic Area"'},
  {subject: 'show:money-heist-korea',       property: 'WRITTEN_BY',  value: 'person:ryu-yong-jae',    asWritten: 'Ryu Yong-jae',    locator: 'Title "Money Heist: Korea – Joint Economic Area"'},
  {subject: 'show:money-heist-korea',       property: 'WRITTEN_BY',  value: 'person:kim-hwan-chae',   asWritten: 'Kim Hwan-chae',   locator: 'Title "Money Heist: Korea – Joint Economic Area"'},
  {subject: 'show:money-heist-korea',       property: 'WRITTEN_BY',  value: 'person:choi-sung-joon',  asWritten: 'Choe Sung-jun',   locator: 'Title "Money Heist: Korea – Joint Economic Area"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:enwiki-infobox'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Cast.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:park-ji-hoo',     asWritten: 'Park Ji-hu',      order: 1,  locator: 'Title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:yoon-chan-young', asWritten: 'Yoon Chan-young', order: 2,  locator: 'Title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:jo-yi-hyun',      asWritten: 'Cho Yi-hyun',     order: 3,  locator: 'Title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:lomon',           asWritten: 'Lomon',           order: 4,  locator: 'Title "All of Us Are Dead"'},

  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:lee-jung-jae',    asWritten: 'Lee Jung-jae',    order: 1,  locator: 'Title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:lee-byung-hun',   asWritten: 'Lee Byung-hun',   order: 2,  locator: 'Title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:wi-ha-joon',      asWritten: 'Wi Ha-joon',      order: 3,  locator: 'Title "Squid Game"'},

  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:yoo-ah-in',       asWritten: 'Yoo Ah-in',       order: 1,  locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:kim-hyun-joo',    asWritten: 'Kim Hyun-joo',    order: 2,  locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:park-jung-min',   asWritten: 'Park Jeong-min',  order: 3,  locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:won-jin-ah',      asWritten: 'Won Jin-ah',      order: 4,  locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:yang-ik-jun',     asWritten: 'Yang Ik-june',    order: 5,  locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:kim-do-yoon',     asWritten: 'Kim Do-yoon',     order: 6,  locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:kim-shin-rok',    asWritten: 'Kim Shin-rok',    order: 7,  locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:ryu-kyung-soo',   asWritten: 'Ryu Kyung-soo',   order: 8,  locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:lee-re',          asWritten: 'Lee Re',          order: 9,  locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:kim-sung-cheol',  asWritten: 'Kim Sung-cheol',  order: 10, locator: 'Title "Hellbound (TV series)"'},

  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:joo-ji-hoon',     asWritten: 'Ju Ji-hoon',      order: 1,  locator: 'Title "Kingdom (South Korean TV series)"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:bae-doo-na',      asWritten: 'Bae Doona',       order: 2,  locator: 'Title "Kingdom (South Korean TV series)"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:ryu-seung-ryong', asWritten: 'Ryu Seung-ryong', order: 3,  locator: 'Title "Kingdom (South Korean TV series)"'},

  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:choi-woo-shik',   asWritten: 'Choi Woo-shik',   order: 1,  locator: 'Title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:kim-da-mi',       asWritten: 'Kim Da-mi',       order: 2,  locator: 'Title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:kim-sung-cheol',  asWritten: 'Kim Sung-cheol',  order: 3,  locator: 'Title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:roh-jeong-eui',   asWritten: 'Roh Jeong-eui',   order: 4,  locator: 'Title "Our Beloved Summer"'},

  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:kim-myung-min',   asWritten: 'Kim Myung-min',   order: 1,  locator: 'Title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:lee-ji-ah',       asWritten: 'Lee Ji-ah',       order: 2,  locator: 'Title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'CAST_MEMBER', value: 'person:jang-geun-suk',   asWritten: 'Jang Keun-suk',   order: 3,  locator: 'Title "Beethoven Virus"'},

  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:ha-ji-won',       asWritten: 'Ha Ji-won',       order: 1,  locator: 'Title "Damo (TV series)"'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:lee-seo-jin',     asWritten: 'Lee Seo-jin',     order: 2,  locator: 'Title "Damo (TV series)"'},
  {subject: 'show:damo',                    property: 'CAST_MEMBER', value: 'person:kim-min-joon',    asWritten: 'Kim Min-jun',     order: 3,  locator: 'Title "Damo (TV series)"'},

  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:gu-hye-seon',     asWritten: 'Koo Hye-sun',     order: 1,  locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:lee-min-ho',      asWritten: 'Lee Min-ho',      order: 2,  locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-hyun-joong',  asWritten: 'Kim Hyun-joong',  order: 3,  locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-bum',         asWritten: 'Kim Bum',         order: 4,  locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'CAST_MEMBER', value: 'person:kim-joon',        asWritten: 'Kim Joon',        order: 5,  locator: 'Title "Boys Over Flowers (2009 TV series)"'},

  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:kim-so-hyun',     asWritten: 'Kim So-hyun',     order: 1,  locator: 'Title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:nam-joo-hyuk',    asWritten: 'Nam Joo-hyuk',    order: 2,  locator: 'Title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:yook-sung-jae',   asWritten: 'Yook Sung-jae',   order: 3,  locator: 'Title "Who Are You: School 2015"'},

  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:lee-ji-ah',       asWritten: 'Lee Ji-ah',       order: 1,  locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:kim-so-yeon',     asWritten: 'Kim So-yeon',     order: 2,  locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:eugene',          asWritten: 'Eugene',          order: 3,  locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:uhm-ki-joon',     asWritten: 'Um Ki-joon',      order: 4,  locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:yoon-jong-hoon',  asWritten: 'Yoon Jong-hoon',  order: 5,  locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:shin-eun-kyung',  asWritten: 'Shin Eun-kyung',  order: 6,  locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:bong-tae-kyu',    asWritten: 'Bong Tae-kyu',    order: 7,  locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:park-eun-seok',   asWritten: 'Park Eun-seok',   order: 8,  locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:yoon-joo-hee',    asWritten: 'Yoon Joo-hee',    order: 9,  locator: 'Title "The Penthouse: War in Life"'},

  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:yoo-ji-tae',      asWritten: 'Yoo Ji-tae',      order: 1,  locator: 'Title "Money Heist: Korea – Joint Economic Area"'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:park-hae-soo',    asWritten: 'Park Hae-soo',    order: 2,  locator: 'Title "Money Heist: Korea – Joint Economic Area"'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:jeon-jong-seo',   asWritten: 'Jeon Jong-seo',   order: 3,  locator: 'Title "Money Heist: Korea – Joint Economic Area"'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:lee-won-jong',    asWritten: 'Lee Won-jong',    order: 5,  locator: 'Title "Money Heist: Korea – Joint Economic Area"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:enwiki-infobox'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.order = fact.order, citation.locator = fact.locator;

// Networks and genres.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'STREAMS_ON', value: 'platform:netflix',      asWritten: 'Netflix',           locator: 'Title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'IN_GENRE',   value: 'genre:coming-of-age',   asWritten: 'Coming-of-age',     locator: 'Title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'IN_GENRE',   value: 'genre:horror',          asWritten: 'Horror',            locator: 'Title "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'IN_GENRE',   value: 'genre:zombie',          asWritten: 'Zombie apocalypse', locator: 'Title "All of Us Are Dead"'},

  {subject: 'show:squid-game',              property: 'STREAMS_ON', value: 'platform:netflix',      asWritten: 'Netflix',           locator: 'Title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',   value: 'genre:dystopian',       asWritten: 'Dystopian',         locator: 'Title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',   value: 'genre:survival',        asWritten: 'Survival',          locator: 'Title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',   value: 'genre:thriller',        asWritten: 'Thriller',          locator: 'Title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'IN_GENRE',   value: 'genre:drama',           asWritten: 'Drama',             locator: 'Title "Squid Game"'},

  {subject: 'show:hellbound',               property: 'STREAMS_ON', value: 'platform:netflix',      asWritten: 'Netflix',           locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'IN_GENRE',   value: 'genre:supernatural',    asWritten: 'Supernatural',      locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'IN_GENRE',   value: 'genre:dark-fantasy',    asWritten: 'Dark fantasy',      locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:hellbound',               property: 'IN_GENRE',   value: 'genre:thriller',        asWritten: 'Thriller',          locator: 'Title "Hellbound (TV series)"'},

  {subject: 'show:kingdom',                 property: 'STREAMS_ON', value: 'platform:netflix',      asWritten: 'Netflix',           locator: 'Title "Kingdom (South Korean TV series)"'},
  {subject: 'show:kingdom',                 property: 'IN_GENRE',   value: 'genre:sageuk',          asWritten: 'Sageuk',            locator: 'Title "Kingdom (South Korean TV series)"'},
  {subject: 'show:kingdom',                 property: 'IN_GENRE',   value: 'genre:political',       asWritten: 'Political drama',   locator: 'Title "Kingdom (South Korean TV series)"'},
  {subject: 'show:kingdom',                 property: 'IN_GENRE',   value: 'genre:action',          asWritten: 'Action',            locator: 'Title "Kingdom (South Korean TV series)"'},

  {subject: 'show:our-beloved-summer',      property: 'AIRED_ON',   value: 'company:sbs',           asWritten: 'SBS TV',            locator: 'Title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'IN_GENRE',   value: 'genre:romantic-comedy', asWritten: 'Romantic comedy',   locator: 'Title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'IN_GENRE',   value: 'genre:coming-of-age',   asWritten: 'Coming-of-age',     locator: 'Title "Our Beloved Summer"'},

  {subject: 'show:luca-the-beginning',      property: 'AIRED_ON',   value: 'company:tvn',           asWritten: 'tvN',               locator: 'Title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',   value: 'genre:crime',           asWritten: 'Crime',             locator: 'Title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',   value: 'genre:action',          asWritten: 'Action',            locator: 'Title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',   value: 'genre:sci-fi',          asWritten: 'Science fiction',   locator: 'Title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'IN_GENRE',   value: 'genre:mystery',         asWritten: 'Mystery',           locator: 'Title "L.U.C.A.: The Beginning"'},

  {subject: 'show:beethoven-virus',         property: 'AIRED_ON',   value: 'company:mbc',           asWritten: 'MBC TV',            locator: 'Title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'IN_GENRE',   value: 'genre:romance',         asWritten: 'Romance',           locator: 'Title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'IN_GENRE',   value: 'genre:music',           asWritten: 'Music',             locator: 'Title "Beethoven Virus"'},

  {subject: 'show:damo',                    property: 'AIRED_ON',   value: 'company:mbc',           asWritten: 'MBC TV',            locator: 'Title "Damo (TV series)"'},
  {subject: 'show:damo',                    property: 'IN_GENRE',   value: 'genre:historical',      asWritten: 'Historical',        locator: 'Title "Damo (TV series)"'},
  {subject: 'show:damo',                    property: 'IN_GENRE',   value: 'genre:romance',         asWritten: 'Romance',           locator: 'Title "Damo (TV series)"'},
  {subject: 'show:damo',                    property: 'IN_GENRE',   value: 'genre:action',          asWritten: 'Action',            locator: 'Title "Damo (TV series)"'},

  {subject: 'show:boys-over-flowers',       property: 'AIRED_ON',   value: 'company:kbs2',          asWritten: 'KBS2',              locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'IN_GENRE',   value: 'genre:romance',         asWritten: 'Romance',           locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'IN_GENRE',   value: 'genre:comedy',          asWritten: 'Comedy',            locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'IN_GENRE',   value: 'genre:drama',           asWritten: 'Drama',             locator: 'Title "Boys Over Flowers (2009 TV series)"'},

  {subject: 'show:who-are-you-school-2015', property: 'AIRED_ON',   value: 'company:kbs2',          asWritten: 'KBS2',              locator: 'Title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'IN_GENRE',   value: 'genre:teen',            asWritten: 'Teen',              locator: 'Title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'IN_GENRE',   value: 'genre:mystery',         asWritten: 'Mystery',           locator: 'Title "Who Are You: School 2015"'},

  {subject: 'show:the-penthouse',           property: 'AIRED_ON',   value: 'company:sbs',           asWritten: 'SBS TV',            locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',   value: 'genre:suspense',        asWritten: 'Suspense',          locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',   value: 'genre:drama',           asWritten: 'Drama',             locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',   value: 'genre:crime',           asWritten: 'Crime',             locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',   value: 'genre:revenge',         asWritten: 'Revenge',           locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',   value: 'genre:thriller',        asWritten: 'Thriller',          locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'IN_GENRE',   value: 'genre:mystery',         asWritten: 'Mystery',           locator: 'Title "The Penthouse: War in Life"'},

  {subject: 'show:money-heist-korea',       property: 'STREAMS_ON', value: 'platform:netflix',      asWritten: 'Netflix',           locator: 'Title "Money Heist: Korea – Joint Economic Area"'},
  {subject: 'show:money-heist-korea',       property: 'IN_GENRE',   value: 'genre:heist',           asWritten: 'Heist',             locator: 'Title "Money Heist: Korea – Joint Economic Area"'},
  {subject: 'show:money-heist-korea',       property: 'IN_GENRE',   value: 'genre:crime',           asWritten: 'Crime drama',       locator: 'Title "Money Heist: Korea – Joint Economic Area"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:enwiki-infobox'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// First and last days.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'PREMIERED_ON', date: '2022-01-28', asWritten: 'January 28, 2022',   locator: 'Title "All of Us Are Dead"'},
  {subject: 'show:squid-game',              property: 'PREMIERED_ON', date: '2021-09-17', asWritten: 'September 17, 2021', locator: 'Title "Squid Game"'},
  {subject: 'show:squid-game',              property: 'ENDED_ON',     date: '2025-06-27', asWritten: 'June 27, 2025',      locator: 'Title "Squid Game"'},
  {subject: 'show:hellbound',               property: 'PREMIERED_ON', date: '2021-11-19', asWritten: 'November 19, 2021',  locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:kingdom',                 property: 'PREMIERED_ON', date: '2019-01-25', asWritten: 'January 25, 2019',   locator: 'Title "Kingdom (South Korean TV series)"'},
  {subject: 'show:kingdom',                 property: 'ENDED_ON',     date: '2021-07-23', asWritten: 'July 23, 2021',      locator: 'Title "Kingdom (South Korean TV series)"'},
  {subject: 'show:our-beloved-summer',      property: 'PREMIERED_ON', date: '2021-12-06', asWritten: 'December 6, 2021',   locator: 'Title "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'ENDED_ON',     date: '2022-01-25', asWritten: 'January 25, 2022',   locator: 'Title "Our Beloved Summer"'},
  {subject: 'show:luca-the-beginning',      property: 'PREMIERED_ON', date: '2021-02-01', asWritten: 'February 1',         locator: 'Title "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'ENDED_ON',     date: '2021-03-09', asWritten: 'March 9, 2021',      locator: 'Title "L.U.C.A.: The Beginning"'},
  {subject: 'show:beethoven-virus',         property: 'PREMIERED_ON', date: '2008-09-10', asWritten: 'September 10',       locator: 'Title "Beethoven Virus"'},
  {subject: 'show:beethoven-virus',         property: 'ENDED_ON',     date: '2008-11-12', asWritten: 'November 12, 2008',  locator: 'Title "Beethoven Virus"'},
  {subject: 'show:damo',                    property: 'PREMIERED_ON', date: '2003-07-28', asWritten: 'July 28',            locator: 'Title "Damo (TV series)"'},
  {subject: 'show:damo',                    property: 'ENDED_ON',     date: '2003-09-09', asWritten: 'September 9, 2003',  locator: 'Title "Damo (TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'PREMIERED_ON', date: '2009-01-05', asWritten: 'January 5',          locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'ENDED_ON',     date: '2009-03-31', asWritten: 'March 31, 2009',     locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:who-are-you-school-2015', property: 'PREMIERED_ON', date: '2015-04-27', asWritten: 'April 27',           locator: 'Title "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'ENDED_ON',     date: '2015-06-16', asWritten: 'June 16, 2015',      locator: 'Title "Who Are You: School 2015"'},
  {subject: 'show:the-penthouse',           property: 'PREMIERED_ON', date: '2020-10-26', asWritten: 'October 26, 2020',   locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'ENDED_ON',     date: '2021-09-10', asWritten: 'September 10, 2021', locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:money-heist-korea',       property: 'PREMIERED_ON', date: '2022-06-24', asWritten: 'June 24',            locator: 'Title "Money Heist: Korea – Joint Economic Area"'},
  {subject: 'show:money-heist-korea',       property: 'ENDED_ON',     date: '2022-12-09', asWritten: 'December 9, 2022',   locator: 'Title "Money Heist: Korea – Joint Economic Area"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:enwiki-infobox'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Episodes.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'EPISODE_COUNT', number: 12, asWritten: '12',             locator: 'Title "All of Us Are Dead"'},
  {subject: 'show:squid-game',              property: 'EPISODE_COUNT', number: 22, asWritten: '22',             locator: 'Title "Squid Game"'},
  {subject: 'show:hellbound',               property: 'EPISODE_COUNT', number: 12, asWritten: '12',             locator: 'Title "Hellbound (TV series)"'},
  {subject: 'show:kingdom',                 property: 'EPISODE_COUNT', number: 12, asWritten: '12 + 1 special', locator: 'Title "Kingdom (South Korean TV series)"'},
  {subject: 'show:our-beloved-summer',      property: 'EPISODE_COUNT', number: 16, asWritten: '16',             locator: 'Title "Our Beloved Summer"'},
  {subject: 'show:luca-the-beginning',      property: 'EPISODE_COUNT', number: 12, asWritten: '12',             locator: 'Title "L.U.C.A.: The Beginning"'},
  {subject: 'show:beethoven-virus',         property: 'EPISODE_COUNT', number: 18, asWritten: '18',             locator: 'Title "Beethoven Virus"'},
  {subject: 'show:damo',                    property: 'EPISODE_COUNT', number: 14, asWritten: '14',             locator: 'Title "Damo (TV series)"'},
  {subject: 'show:boys-over-flowers',       property: 'EPISODE_COUNT', number: 25, asWritten: '25',             locator: 'Title "Boys Over Flowers (2009 TV series)"'},
  {subject: 'show:who-are-you-school-2015', property: 'EPISODE_COUNT', number: 16, asWritten: '16',             locator: 'Title "Who Are You: School 2015"'},
  {subject: 'show:the-penthouse',           property: 'EPISODE_COUNT', number: 48, asWritten: '48',             locator: 'Title "The Penthouse: War in Life"'},
  {subject: 'show:money-heist-korea',       property: 'EPISODE_COUNT', number: 12, asWritten: '12',             locator: 'Title "Money Heist: Korea – Joint Economic Area"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:enwiki-infobox'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number)})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;
