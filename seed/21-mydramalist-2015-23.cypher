// What MyDramaList said in 2023 of the dramas from 2015 on (mdl-2015-23): credits, billing, who plays whom, first and last
// days, and what its notes say of sources. Only the people who are in 04-people.cypher.

// Who directed and wrote.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',   asWritten: 'Lee Jae Gyoo',   locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'WRITTEN_BY',  value: 'person:chun-sung-il',   asWritten: 'Chun Sung Il',   locator: 'drama_name "All of Us Are Dead"'},

  {subject: 'show:hellbound',               property: 'WRITTEN_BY',  value: 'person:choi-gyu-seok',  asWritten: 'Choi Gyu Seok',  locator: 'drama_name "Hellbound"'},

  {subject: 'show:kingdom',                 property: 'DIRECTED_BY', value: 'person:kim-sung-hoon',  asWritten: 'Kim Sung Hoon',  locator: 'drama_name "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'WRITTEN_BY',  value: 'person:kim-eun-hee',    asWritten: 'Kim Eun Hee',    locator: 'drama_name "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'DIRECTED_BY', value: 'person:park-in-je',     asWritten: 'Park In Je',     locator: 'drama_name "Kingdom Season 2"'},

  {subject: 'show:our-beloved-summer',      property: 'DIRECTED_BY', value: 'person:kim-yoon-jin',   asWritten: 'Kim Yoon Jin',   locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'WRITTEN_BY',  value: 'person:lee-na-eun',     asWritten: 'Lee Na Eun',     locator: 'drama_name "Our Beloved Summer"'},

  {subject: 'show:luca-the-beginning',      property: 'DIRECTED_BY', value: 'person:kim-hong-seon',  asWritten: 'Kim Hong Seon',  locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'WRITTEN_BY',  value: 'person:chun-sung-il',   asWritten: 'Chun Sung Il',   locator: 'drama_name "L.U.C.A.: The Beginning"'},

  {subject: 'show:who-are-you-school-2015', property: 'DIRECTED_BY', value: 'person:baek-sang-hoon', asWritten: 'Baek Sang Hoon', locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'DIRECTED_BY', value: 'person:kim-seong-yoon', asWritten: 'Kim Seong Yoon', locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'WRITTEN_BY',  value: 'person:kim-hyun-jung',  asWritten: 'Kim Hyun Jung',  locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'WRITTEN_BY',  value: 'person:im-ye-jin',      asWritten: 'Im Ye Jin',      locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'WRITTEN_BY',  value: 'person:kim-min-jung',   asWritten: 'Kim Min Jung',   locator: 'drama_name "Who Are You: School 2015"'},

  {subject: 'show:the-penthouse',           property: 'DIRECTED_BY', value: 'person:joo-dong-min',   asWritten: 'Joo Dong Min',   locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'WRITTEN_BY',  value: 'person:kim-soon-ok',    asWritten: 'Kim Soon Ok',    locator: 'drama_name "The Penthouse: War in Life"'},

  {subject: 'show:money-heist-korea',       property: 'DIRECTED_BY', value: 'person:kim-hong-seon',  asWritten: 'Kim Hong Seon',  locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',       property: 'WRITTEN_BY',  value: 'person:ryu-yong-jae',   asWritten: 'Ryu Yong Jae',   locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',       property: 'WRITTEN_BY',  value: 'person:kim-hwan-chae',  asWritten: 'Kim Hwan Chae',  locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',       property: 'WRITTEN_BY',  value: 'person:choi-sung-joon', asWritten: 'Choi Sung Joon', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:mdl-2015-23'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// The cast, with its billing. The file has no order.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:yoon-chan-young',  asWritten: 'Yoon Chan Young', billing: 'MAIN',       locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:lomon',            asWritten: 'Lomon',           billing: 'MAIN',       locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:park-ji-hoo',      asWritten: 'Park Ji Hu',      billing: 'MAIN',       locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:jo-yi-hyun',       asWritten: 'Cho Yi Hyun',     billing: 'MAIN',       locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:yoo-in-soo',       asWritten: 'Yoo In Soo',      billing: 'SUPPORTING', locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'CAST_MEMBER', value: 'person:kim-byung-chul',   asWritten: 'Kim Byung Chul',  billing: 'SUPPORTING', locator: 'drama_name "All of Us Are Dead"'},

  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:park-hae-soo',     asWritten: 'Park Hae Soo',    billing: 'MAIN',       locator: 'drama_name "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:wi-ha-joon',       asWritten: 'Wi Ha Joon',      billing: 'MAIN',       locator: 'drama_name "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:lee-jung-jae',     asWritten: 'Lee Jung Jae',    billing: 'MAIN',       locator: 'drama_name "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:jung-ho-yeon',     asWritten: 'Jung Ho Yeon',    billing: 'MAIN',       locator: 'drama_name "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:oh-young-soo',     asWritten: 'Oh Young Soo',    billing: 'SUPPORTING', locator: 'drama_name "Squid Game"'},
  {subject: 'show:squid-game',              property: 'CAST_MEMBER', value: 'person:anupam-tripathi',  asWritten: 'Anupam Tripathi', billing: 'SUPPORTING', locator: 'drama_name "Squid Game"'},

  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:kim-hyun-joo',     asWritten: 'Kim Hyun Joo',    billing: 'MAIN',       locator: 'drama_name "Hellbound"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:won-jin-ah',       asWritten: 'Won Jin Ah',      billing: 'MAIN',       locator: 'drama_name "Hellbound"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:yoo-ah-in',        asWritten: 'Yoo Ah In',       billing: 'MAIN',       locator: 'drama_name "Hellbound"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:yang-ik-jun',      asWritten: 'Yang Ik Jun',     billing: 'MAIN',       locator: 'drama_name "Hellbound"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:park-jung-min',    asWritten: 'Park Jung Min',   billing: 'MAIN',       locator: 'drama_name "Hellbound"'},
  {subject: 'show:hellbound',               property: 'CAST_MEMBER', value: 'person:ryu-kyung-soo',    asWritten: 'Ryu Kyung Soo',   billing: 'SUPPORTING', locator: 'drama_name "Hellbound"'},

  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:kim-sung-gyu',     asWritten: 'Kim Sung Gyu',    billing: 'MAIN',       locator: 'drama_name "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:bae-doo-na',       asWritten: 'Bae Doo Na',      billing: 'MAIN',       locator: 'drama_name "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:joo-ji-hoon',      asWritten: 'Joo Ji Hoon',     billing: 'MAIN',       locator: 'drama_name "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:ryu-seung-ryong',  asWritten: 'Ryu Seung Ryong', billing: 'MAIN',       locator: 'drama_name "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:kim-sang-ho',      asWritten: 'Kim Sang Ho',     billing: 'SUPPORTING', locator: 'drama_name "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:kim-chan-yi',      asWritten: 'Kim Chan Yi',     billing: 'SUPPORTING', locator: 'drama_name "Kingdom"'},
  {subject: 'show:kingdom',                 property: 'CAST_MEMBER', value: 'person:jun-suk-ho',       asWritten: 'Jun Suk Ho',      billing: 'SUPPORTING', locator: 'drama_name "Kingdom Season 2"'},

  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:roh-jeong-eui',    asWritten: 'Roh Jeong Eui',   billing: 'MAIN',       locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:choi-woo-shik',    asWritten: 'Choi Woo Shik',   billing: 'MAIN',       locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:kim-da-mi',        asWritten: 'Kim Da Mi',       billing: 'MAIN',       locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:kim-sung-cheol',   asWritten: 'Kim Sung Cheol',  billing: 'MAIN',       locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:ahn-dong-goo',     asWritten: 'Ahn Dong Goo',    billing: 'SUPPORTING', locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'CAST_MEMBER', value: 'person:park-jin-joo',     asWritten: 'Park Jin Joo',    billing: 'SUPPORTING', locator: 'drama_name "Our Beloved Summer"'},

  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:kim-sung-oh',      asWritten: 'Kim Sung Oh',     billing: 'MAIN',       locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:lee-da-hee',       asWritten: 'Lee Da Hee',      billing: 'MAIN',       locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:kim-rae-won',      asWritten: 'Kim Rae Won',     billing: 'MAIN',       locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:jung-da-eun',      asWritten: 'Jung Da Eun',     billing: 'SUPPORTING', locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:kim-sang-ho',      asWritten: 'Kim Sang Ho',     billing: 'SUPPORTING', locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'CAST_MEMBER', value: 'person:park-hyuk-kwon',   asWritten: 'Park Hyuk Kwon',  billing: 'SUPPORTING', locator: 'drama_name "L.U.C.A.: The Beginning"'},

  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:yook-sung-jae',    asWritten: 'Yook Sung Jae',   billing: 'MAIN',       locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:nam-joo-hyuk',     asWritten: 'Nam Joo Hyuk',    billing: 'MAIN',       locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:kim-so-hyun',      asWritten: 'Kim So Hyun',     billing: 'MAIN',       locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:jo-soo-hyang',     asWritten: 'Jo Soo Hyang',    billing: 'SUPPORTING', locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:kim-hee-jung',     asWritten: 'Kim Hee Jung',    billing: 'SUPPORTING', locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'CAST_MEMBER', value: 'person:lee-pil-mo',       asWritten: 'Lee Pil Mo',      billing: 'SUPPORTING', locator: 'drama_name "Who Are You: School 2015"'},

  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:kim-so-yeon',      asWritten: 'Kim So Yeon',     billing: 'MAIN',       locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:lee-ji-ah',        asWritten: 'Lee Ji Ah',       billing: 'MAIN',       locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:eugene',           asWritten: 'Eugene',          billing: 'MAIN',       locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:bong-tae-kyu',     asWritten: 'Bong Tae Kyu',    billing: 'SUPPORTING', locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:uhm-ki-joon',      asWritten: 'Uhm Ki Joon',     billing: 'SUPPORTING', locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:shin-eun-kyung',   asWritten: 'Shin Eun Kyung',  billing: 'SUPPORTING', locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'show:the-penthouse',           property: 'CAST_MEMBER', value: 'person:yoon-jong-hoon',   asWritten: 'Yoon Jong Hoon',  billing: 'SUPPORTING', locator: 'drama_name "The Penthouse Season 2: War in Life"'},

  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:kim-ji-hoon-1981', asWritten: 'Kim Ji Hoon',     billing: 'MAIN',       locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:yoo-ji-tae',       asWritten: 'Yoo Ji Tae',      billing: 'MAIN',       locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:park-hae-soo',     asWritten: 'Park Hae Soo',    billing: 'MAIN',       locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:jeon-jong-seo',    asWritten: 'Jeon Jong Seo',   billing: 'MAIN',       locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:lee-won-jong',     asWritten: 'Lee Won Jong',    billing: 'MAIN',       locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',       property: 'CAST_MEMBER', value: 'person:jang-yoon-ju',     asWritten: 'Jang Yoon Ju',    billing: 'MAIN',       locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:mdl-2015-23'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.billing = fact.billing, citation.locator = fact.locator;

// The work that each appears in.
UNWIND [
  {subject: 'character:lee-chung-san',                   property: 'APPEARS_IN', value: 'show:all-of-us-are-dead',      asWritten: 'All of Us Are Dead',                                locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:lee-soo-hyuk',                    property: 'APPEARS_IN', value: 'show:all-of-us-are-dead',      asWritten: 'All of Us Are Dead',                                locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:nam-on-jo',                       property: 'APPEARS_IN', value: 'show:all-of-us-are-dead',      asWritten: 'All of Us Are Dead',                                locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:choi-nam-ra',                     property: 'APPEARS_IN', value: 'show:all-of-us-are-dead',      asWritten: 'All of Us Are Dead',                                locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:yoon-gwi-nam',                    property: 'APPEARS_IN', value: 'show:all-of-us-are-dead',      asWritten: 'All of Us Are Dead',                                locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:lee-byung-chan',                  property: 'APPEARS_IN', value: 'show:all-of-us-are-dead',      asWritten: 'All of Us Are Dead',                                locator: 'drama_name "All of Us Are Dead"'},

  {subject: 'character:cho-sang-woo',                    property: 'APPEARS_IN', value: 'show:squid-game',              asWritten: 'Squid Game',                                        locator: 'drama_name "Squid Game"'},
  {subject: 'character:hwang-jun-ho',                    property: 'APPEARS_IN', value: 'show:squid-game',              asWritten: 'Squid Game',                                        locator: 'drama_name "Squid Game"'},
  {subject: 'character:seong-gi-hoon',                   property: 'APPEARS_IN', value: 'show:squid-game',              asWritten: 'Squid Game',                                        locator: 'drama_name "Squid Game"'},
  {subject: 'character:kang-sae-byeok',                  property: 'APPEARS_IN', value: 'show:squid-game',              asWritten: 'Squid Game',                                        locator: 'drama_name "Squid Game"'},
  {subject: 'character:oh-il-nam',                       property: 'APPEARS_IN', value: 'show:squid-game',              asWritten: 'Squid Game',                                        locator: 'drama_name "Squid Game"'},
  {subject: 'character:ali-abdul',                       property: 'APPEARS_IN', value: 'show:squid-game',              asWritten: 'Squid Game',                                        locator: 'drama_name "Squid Game"'},

  {subject: 'character:min-hye-jin',                     property: 'APPEARS_IN', value: 'show:hellbound',               asWritten: 'Hellbound',                                         locator: 'drama_name "Hellbound"'},
  {subject: 'character:song-so-hyun',                    property: 'APPEARS_IN', value: 'show:hellbound',               asWritten: 'Hellbound',                                         locator: 'drama_name "Hellbound"'},
  {subject: 'character:jung-jin-soo',                    property: 'APPEARS_IN', value: 'show:hellbound',               asWritten: 'Hellbound',                                         locator: 'drama_name "Hellbound"'},
  {subject: 'character:jin-kyung-hoon',                  property: 'APPEARS_IN', value: 'show:hellbound',               asWritten: 'Hellbound',                                         locator: 'drama_name "Hellbound"'},
  {subject: 'character:bae-young-jae',                   property: 'APPEARS_IN', value: 'show:hellbound',               asWritten: 'Hellbound',                                         locator: 'drama_name "Hellbound"'},
  {subject: 'character:yoo-ji',                          property: 'APPEARS_IN', value: 'show:hellbound',               asWritten: 'Hellbound',                                         locator: 'drama_name "Hellbound"'},

  {subject: 'character:young-shin',                      property: 'APPEARS_IN', value: 'show:kingdom',                 asWritten: 'Kingdom',                                           locator: 'drama_name "Kingdom"'},
  {subject: 'character:seo-bi',                          property: 'APPEARS_IN', value: 'show:kingdom',                 asWritten: 'Kingdom',                                           locator: 'drama_name "Kingdom"'},
  {subject: 'character:lee-chang',                       property: 'APPEARS_IN', value: 'show:kingdom',                 asWritten: 'Kingdom',                                           locator: 'drama_name "Kingdom"'},
  {subject: 'character:cho-hak-joo',                     property: 'APPEARS_IN', value: 'show:kingdom',                 asWritten: 'Kingdom',                                           locator: 'drama_name "Kingdom"'},
  {subject: 'character:moo-young',                       property: 'APPEARS_IN', value: 'show:kingdom',                 asWritten: 'Kingdom',                                           locator: 'drama_name "Kingdom"'},
  {subject: 'character:jo-bum-pal',                      property: 'APPEARS_IN', value: 'show:kingdom',                 asWritten: 'Kingdom',                                           locator: 'drama_name "Kingdom Season 2"'},

  {subject: 'character:nj',                              property: 'APPEARS_IN', value: 'show:our-beloved-summer',      asWritten: 'Our Beloved Summer',                                locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:choi-woong',                      property: 'APPEARS_IN', value: 'show:our-beloved-summer',      asWritten: 'Our Beloved Summer',                                locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:kook-yeon-soo',                   property: 'APPEARS_IN', value: 'show:our-beloved-summer',      asWritten: 'Our Beloved Summer',                                locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:kim-ji-woong',                    property: 'APPEARS_IN', value: 'show:our-beloved-summer',      asWritten: 'Our Beloved Summer',                                locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:koo-eun-ho',                      property: 'APPEARS_IN', value: 'show:our-beloved-summer',      asWritten: 'Our Beloved Summer',                                locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:lee-sol-yi',                      property: 'APPEARS_IN', value: 'show:our-beloved-summer',      asWritten: 'Our Beloved Summer',                                locator: 'drama_name "Our Beloved Summer"'},

  {subject: 'character:lee-son',                         property: 'APPEARS_IN', value: 'show:luca-the-beginning',      asWritten: 'L.U.C.A.: The Beginning',                           locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:ha-neul-ae-gu-reum',              property: 'APPEARS_IN', value: 'show:luca-the-beginning',      asWritten: 'L.U.C.A.: The Beginning',                           locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:ji-oh',                           property: 'APPEARS_IN', value: 'show:luca-the-beginning',      asWritten: 'L.U.C.A.: The Beginning',                           locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:choi-yoo-na',                     property: 'APPEARS_IN', value: 'show:luca-the-beginning',      asWritten: 'L.U.C.A.: The Beginning',                           locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:choi-jin-hwan',                   property: 'APPEARS_IN', value: 'show:luca-the-beginning',      asWritten: 'L.U.C.A.: The Beginning',                           locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:kim-cheol-soo',                   property: 'APPEARS_IN', value: 'show:luca-the-beginning',      asWritten: 'L.U.C.A.: The Beginning',                           locator: 'drama_name "L.U.C.A.: The Beginning"'},

  {subject: 'character:kong-tae-gwang',                  property: 'APPEARS_IN', value: 'show:who-are-you-school-2015', asWritten: 'Who Are You: School 2015',                          locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:han-yi-an',                       property: 'APPEARS_IN', value: 'show:who-are-you-school-2015', asWritten: 'Who Are You: School 2015',                          locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:lee-eun-bi',                      property: 'APPEARS_IN', value: 'show:who-are-you-school-2015', asWritten: 'Who Are You: School 2015',                          locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:go-eun-byul',                     property: 'APPEARS_IN', value: 'show:who-are-you-school-2015', asWritten: 'Who Are You: School 2015',                          locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:kang-so-yeong',                   property: 'APPEARS_IN', value: 'show:who-are-you-school-2015', asWritten: 'Who Are You: School 2015',                          locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:cha-song-joo',                    property: 'APPEARS_IN', value: 'show:who-are-you-school-2015', asWritten: 'Who Are You: School 2015',                          locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:kim-joon-seok',                   property: 'APPEARS_IN', value: 'show:who-are-you-school-2015', asWritten: 'Who Are You: School 2015',                          locator: 'drama_name "Who Are You: School 2015"'},

  {subject: 'character:cheon-seo-jin',                   property: 'APPEARS_IN', value: 'show:the-penthouse',           asWritten: 'The Penthouse: War in Life',                        locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:shim-soo-ryun',                   property: 'APPEARS_IN', value: 'show:the-penthouse',           asWritten: 'The Penthouse: War in Life',                        locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:oh-yoon-hee',                     property: 'APPEARS_IN', value: 'show:the-penthouse',           asWritten: 'The Penthouse: War in Life',                        locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:lee-gyu-jin',                     property: 'APPEARS_IN', value: 'show:the-penthouse',           asWritten: 'The Penthouse: War in Life',                        locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:joo-dan-tae',                     property: 'APPEARS_IN', value: 'show:the-penthouse',           asWritten: 'The Penthouse: War in Life',                        locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:kang-ma-ri',                      property: 'APPEARS_IN', value: 'show:the-penthouse',           asWritten: 'The Penthouse: War in Life',                        locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:ha-yoon-chul',                    property: 'APPEARS_IN', value: 'show:the-penthouse',           asWritten: 'The Penthouse: War in Life',                        locator: 'drama_name "The Penthouse Season 2: War in Life"'},

  {subject: 'character:denver-money-heist-korea',        property: 'APPEARS_IN', value: 'show:money-heist-korea',       asWritten: 'Money Heist: Korea - Joint Economic Area - Part 1', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:the-professor-money-heist-korea', property: 'APPEARS_IN', value: 'show:money-heist-korea',       asWritten: 'Money Heist: Korea - Joint Economic Area - Part 1', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:berlin-money-heist-korea',        property: 'APPEARS_IN', value: 'show:money-heist-korea',       asWritten: 'Money Heist: Korea - Joint Economic Area - Part 1', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:tokyo-money-heist-korea',         property: 'APPEARS_IN', value: 'show:money-heist-korea',       asWritten: 'Money Heist: Korea - Joint Economic Area - Part 1', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:moscow-money-heist-korea',        property: 'APPEARS_IN', value: 'show:money-heist-korea',       asWritten: 'Money Heist: Korea - Joint Economic Area - Part 1', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:nairobi-money-heist-korea',       property: 'APPEARS_IN', value: 'show:money-heist-korea',       asWritten: 'Money Heist: Korea - Joint Economic Area - Part 1', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:mdl-2015-23'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Who plays whom.
UNWIND [
  {subject: 'character:lee-chung-san',                   property: 'PLAYED_BY', value: 'person:yoon-chan-young',  asWritten: 'Yoon Chan Young', locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:lee-soo-hyuk',                    property: 'PLAYED_BY', value: 'person:lomon',            asWritten: 'Lomon',           locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:nam-on-jo',                       property: 'PLAYED_BY', value: 'person:park-ji-hoo',      asWritten: 'Park Ji Hu',      locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:choi-nam-ra',                     property: 'PLAYED_BY', value: 'person:jo-yi-hyun',       asWritten: 'Cho Yi Hyun',     locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:yoon-gwi-nam',                    property: 'PLAYED_BY', value: 'person:yoo-in-soo',       asWritten: 'Yoo In Soo',      locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:lee-byung-chan',                  property: 'PLAYED_BY', value: 'person:kim-byung-chul',   asWritten: 'Kim Byung Chul',  locator: 'drama_name "All of Us Are Dead"'},

  {subject: 'character:cho-sang-woo',                    property: 'PLAYED_BY', value: 'person:park-hae-soo',     asWritten: 'Park Hae Soo',    locator: 'drama_name "Squid Game"'},
  {subject: 'character:hwang-jun-ho',                    property: 'PLAYED_BY', value: 'person:wi-ha-joon',       asWritten: 'Wi Ha Joon',      locator: 'drama_name "Squid Game"'},
  {subject: 'character:seong-gi-hoon',                   property: 'PLAYED_BY', value: 'person:lee-jung-jae',     asWritten: 'Lee Jung Jae',    locator: 'drama_name "Squid Game"'},
  {subject: 'character:kang-sae-byeok',                  property: 'PLAYED_BY', value: 'person:jung-ho-yeon',     asWritten: 'Jung Ho Yeon',    locator: 'drama_name "Squid Game"'},
  {subject: 'character:oh-il-nam',                       property: 'PLAYED_BY', value: 'person:oh-young-soo',     asWritten: 'Oh Young Soo',    locator: 'drama_name "Squid Game"'},
  {subject: 'character:ali-abdul',                       property: 'PLAYED_BY', value: 'person:anupam-tripathi',  asWritten: 'Anupam Tripathi', locator: 'drama_name "Squid Game"'},

  {subject: 'character:min-hye-jin',                     property: 'PLAYED_BY', value: 'person:kim-hyun-joo',     asWritten: 'Kim Hyun Joo',    locator: 'drama_name "Hellbound"'},
  {subject: 'character:song-so-hyun',                    property: 'PLAYED_BY', value: 'person:won-jin-ah',       asWritten: 'Won Jin Ah',      locator: 'drama_name "Hellbound"'},
  {subject: 'character:jung-jin-soo',                    property: 'PLAYED_BY', value: 'person:yoo-ah-in',        asWritten: 'Yoo Ah In',       locator: 'drama_name "Hellbound"'},
  {subject: 'character:jin-kyung-hoon',                  property: 'PLAYED_BY', value: 'person:yang-ik-jun',      asWritten: 'Yang Ik Jun',     locator: 'drama_name "Hellbound"'},
  {subject: 'character:bae-young-jae',                   property: 'PLAYED_BY', value: 'person:park-jung-min',    asWritten: 'Park Jung Min',   locator: 'drama_name "Hellbound"'},
  {subject: 'character:yoo-ji',                          property: 'PLAYED_BY', value: 'person:ryu-kyung-soo',    asWritten: 'Ryu Kyung Soo',   locator: 'drama_name "Hellbound"'},

  {subject: 'character:young-shin',                      property: 'PLAYED_BY', value: 'person:kim-sung-gyu',     asWritten: 'Kim Sung Gyu',    locator: 'drama_name "Kingdom"'},
  {subject: 'character:seo-bi',                          property: 'PLAYED_BY', value: 'person:bae-doo-na',       asWritten: 'Bae Doo Na',      locator: 'drama_name "Kingdom"'},
  {subject: 'character:lee-chang',                       property: 'PLAYED_BY', value: 'person:joo-ji-hoon',      asWritten: 'Joo Ji Hoon',     locator: 'drama_name "Kingdom"'},
  {subject: 'character:cho-hak-joo',                     property: 'PLAYED_BY', value: 'person:ryu-seung-ryong',  asWritten: 'Ryu Seung Ryong', locator: 'drama_name "Kingdom"'},
  {subject: 'character:moo-young',                       property: 'PLAYED_BY', value: 'person:kim-sang-ho',      asWritten: 'Kim Sang Ho',     locator: 'drama_name "Kingdom"'},
  {subject: 'character:jo-bum-pal',                      property: 'PLAYED_BY', value: 'person:jun-suk-ho',       asWritten: 'Jun Suk Ho',      locator: 'drama_name "Kingdom Season 2"'},

  {subject: 'character:nj',                              property: 'PLAYED_BY', value: 'person:roh-jeong-eui',    asWritten: 'Roh Jeong Eui',   locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:choi-woong',                      property: 'PLAYED_BY', value: 'person:choi-woo-shik',    asWritten: 'Choi Woo Shik',   locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:kook-yeon-soo',                   property: 'PLAYED_BY', value: 'person:kim-da-mi',        asWritten: 'Kim Da Mi',       locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:kim-ji-woong',                    property: 'PLAYED_BY', value: 'person:kim-sung-cheol',   asWritten: 'Kim Sung Cheol',  locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:koo-eun-ho',                      property: 'PLAYED_BY', value: 'person:ahn-dong-goo',     asWritten: 'Ahn Dong Goo',    locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:lee-sol-yi',                      property: 'PLAYED_BY', value: 'person:park-jin-joo',     asWritten: 'Park Jin Joo',    locator: 'drama_name "Our Beloved Summer"'},

  {subject: 'character:lee-son',                         property: 'PLAYED_BY', value: 'person:kim-sung-oh',      asWritten: 'Kim Sung Oh',     locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:ha-neul-ae-gu-reum',              property: 'PLAYED_BY', value: 'person:lee-da-hee',       asWritten: 'Lee Da Hee',      locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:ji-oh',                           property: 'PLAYED_BY', value: 'person:kim-rae-won',      asWritten: 'Kim Rae Won',     locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:choi-yoo-na',                     property: 'PLAYED_BY', value: 'person:jung-da-eun',      asWritten: 'Jung Da Eun',     locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:choi-jin-hwan',                   property: 'PLAYED_BY', value: 'person:kim-sang-ho',      asWritten: 'Kim Sang Ho',     locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:kim-cheol-soo',                   property: 'PLAYED_BY', value: 'person:park-hyuk-kwon',   asWritten: 'Park Hyuk Kwon',  locator: 'drama_name "L.U.C.A.: The Beginning"'},

  {subject: 'character:kong-tae-gwang',                  property: 'PLAYED_BY', value: 'person:yook-sung-jae',    asWritten: 'Yook Sung Jae',   locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:han-yi-an',                       property: 'PLAYED_BY', value: 'person:nam-joo-hyuk',     asWritten: 'Nam Joo Hyuk',    locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:lee-eun-bi',                      property: 'PLAYED_BY', value: 'person:kim-so-hyun',      asWritten: 'Kim So Hyun',     locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:go-eun-byul',                     property: 'PLAYED_BY', value: 'person:kim-so-hyun',      asWritten: 'Kim So Hyun',     locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:kang-so-yeong',                   property: 'PLAYED_BY', value: 'person:jo-soo-hyang',     asWritten: 'Jo Soo Hyang',    locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:cha-song-joo',                    property: 'PLAYED_BY', value: 'person:kim-hee-jung',     asWritten: 'Kim Hee Jung',    locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:kim-joon-seok',                   property: 'PLAYED_BY', value: 'person:lee-pil-mo',       asWritten: 'Lee Pil Mo',      locator: 'drama_name "Who Are You: School 2015"'},

  {subject: 'character:cheon-seo-jin',                   property: 'PLAYED_BY', value: 'person:kim-so-yeon',      asWritten: 'Kim So Yeon',     locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:shim-soo-ryun',                   property: 'PLAYED_BY', value: 'person:lee-ji-ah',        asWritten: 'Lee Ji Ah',       locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:oh-yoon-hee',                     property: 'PLAYED_BY', value: 'person:eugene',           asWritten: 'Eugene',          locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:lee-gyu-jin',                     property: 'PLAYED_BY', value: 'person:bong-tae-kyu',     asWritten: 'Bong Tae Kyu',    locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:joo-dan-tae',                     property: 'PLAYED_BY', value: 'person:uhm-ki-joon',      asWritten: 'Uhm Ki Joon',     locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:kang-ma-ri',                      property: 'PLAYED_BY', value: 'person:shin-eun-kyung',   asWritten: 'Shin Eun Kyung',  locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:ha-yoon-chul',                    property: 'PLAYED_BY', value: 'person:yoon-jong-hoon',   asWritten: 'Yoon Jong Hoon',  locator: 'drama_name "The Penthouse Season 2: War in Life"'},

  {subject: 'character:denver-money-heist-korea',        property: 'PLAYED_BY', value: 'person:kim-ji-hoon-1981', asWritten: 'Kim Ji Hoon',     locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:the-professor-money-heist-korea', property: 'PLAYED_BY', value: 'person:yoo-ji-tae',       asWritten: 'Yoo Ji Tae',      locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:berlin-money-heist-korea',        property: 'PLAYED_BY', value: 'person:park-hae-soo',     asWritten: 'Park Hae Soo',    locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:tokyo-money-heist-korea',         property: 'PLAYED_BY', value: 'person:jeon-jong-seo',    asWritten: 'Jeon Jong Seo',   locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:moscow-money-heist-korea',        property: 'PLAYED_BY', value: 'person:lee-won-jong',     asWritten: 'Lee Won Jong',    locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:nairobi-money-heist-korea',       property: 'PLAYED_BY', value: 'person:jang-yoon-ju',     asWritten: 'Jang Yoon Ju',    locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:mdl-2015-23'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// First and last days.
UNWIND [
  {subject: 'show:all-of-us-are-dead',      property: 'PREMIERED_ON', date: '2022-01-28', asWritten: 'Jan 28, 2022', locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead',      property: 'ENDED_ON',     date: '2022-01-28', asWritten: 'Jan 28, 2022', locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'show:squid-game',              property: 'PREMIERED_ON', date: '2021-09-17', asWritten: 'Sep 17, 2021', locator: 'drama_name "Squid Game"'},
  {subject: 'show:squid-game',              property: 'ENDED_ON',     date: '2021-09-17', asWritten: 'Sep 17, 2021', locator: 'drama_name "Squid Game"'},
  {subject: 'show:hellbound',               property: 'PREMIERED_ON', date: '2021-11-19', asWritten: 'Nov 19, 2021', locator: 'drama_name "Hellbound"'},
  {subject: 'show:hellbound',               property: 'ENDED_ON',     date: '2021-11-19', asWritten: 'Nov 19, 2021', locator: 'drama_name "Hellbound"'},
  {subject: 'season:kingdom/1',             property: 'PREMIERED_ON', date: '2019-01-25', asWritten: 'Jan 25, 2019', locator: 'drama_name "Kingdom"'},
  {subject: 'season:kingdom/1',             property: 'ENDED_ON',     date: '2019-01-25', asWritten: 'Jan 25, 2019', locator: 'drama_name "Kingdom"'},
  {subject: 'season:kingdom/2',             property: 'PREMIERED_ON', date: '2020-03-13', asWritten: 'Mar 13, 2020', locator: 'drama_name "Kingdom Season 2"'},
  {subject: 'season:kingdom/2',             property: 'ENDED_ON',     date: '2020-03-13', asWritten: 'Mar 13, 2020', locator: 'drama_name "Kingdom Season 2"'},
  {subject: 'show:our-beloved-summer',      property: 'PREMIERED_ON', date: '2021-12-06', asWritten: '2021-12-06',   locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',      property: 'ENDED_ON',     date: '2022-01-25', asWritten: '2022-01-25',   locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'show:luca-the-beginning',      property: 'PREMIERED_ON', date: '2021-02-01', asWritten: '2021-02-01',   locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'show:luca-the-beginning',      property: 'ENDED_ON',     date: '2021-03-09', asWritten: '2021-03-09',   locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'show:who-are-you-school-2015', property: 'PREMIERED_ON', date: '2015-04-27', asWritten: '2015-04-27',   locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'show:who-are-you-school-2015', property: 'ENDED_ON',     date: '2015-06-16', asWritten: '2015-06-16',   locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'season:the-penthouse/1',       property: 'PREMIERED_ON', date: '2020-10-26', asWritten: '2020-10-26',   locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'season:the-penthouse/1',       property: 'ENDED_ON',     date: '2021-01-05', asWritten: '2021-01-05',   locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'season:the-penthouse/2',       property: 'PREMIERED_ON', date: '2021-02-19', asWritten: '2021-02-19',   locator: 'drama_name "The Penthouse Season 2: War in Life"'},
  {subject: 'season:the-penthouse/2',       property: 'ENDED_ON',     date: '2021-04-02', asWritten: '2021-04-02',   locator: 'drama_name "The Penthouse Season 2: War in Life"'},
  {subject: 'season:the-penthouse/3',       property: 'PREMIERED_ON', date: '2021-06-04', asWritten: '2021-06-04',   locator: 'drama_name "The Penthouse Season 3: War in Life"'},
  {subject: 'season:the-penthouse/3',       property: 'ENDED_ON',     date: '2021-09-10', asWritten: '2021-09-10',   locator: 'drama_name "The Penthouse Season 3: War in Life"'},
  {subject: 'season:money-heist-korea/1',   property: 'PREMIERED_ON', date: '2022-06-24', asWritten: 'Jun 24, 2022', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'season:money-heist-korea/1',   property: 'ENDED_ON',     date: '2022-06-24', asWritten: 'Jun 24, 2022', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'season:money-heist-korea/2',   property: 'PREMIERED_ON', date: '2022-12-09', asWritten: 'Dec 9, 2022',  locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 2"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:mdl-2015-23'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// On which days of the week.
UNWIND [
  {subject: 'show:all-of-us-are-dead',        property: 'AIRS_ON', text: 'Friday',          asWritten: 'Friday',          locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'show:squid-game',                property: 'AIRS_ON', text: 'Friday',          asWritten: 'Friday',          locator: 'drama_name "Squid Game"'},
  {subject: 'show:hellbound',                 property: 'AIRS_ON', text: 'Friday',          asWritten: 'Friday',          locator: 'drama_name "Hellbound"'},
  {subject: 'show:our-beloved-summer',        property: 'AIRS_ON', text: 'Monday, Tuesday', asWritten: 'Monday, Tuesday', locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'show:luca-the-beginning',        property: 'AIRS_ON', text: 'Monday, Tuesday', asWritten: 'Monday, Tuesday', locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'show:who-are-you-school-2015',   property: 'AIRS_ON', text: 'Monday, Tuesday', asWritten: 'Monday, Tuesday', locator: 'drama_name "Who Are You: School 2015"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:mdl-2015-23'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// What was made from what, seasons, and the two places where Our Beloved Summer was first shown.
UNWIND [
  {subject: 'show:all-of-us-are-dead',    property: 'BASED_ON',    value: 'webtoon:now-at-our-school',  asWritten: 'All of Us Are Dead',                                locator: 'drama_name "All of Us Are Dead"', relation: 'ADAPTATION'},
  {subject: 'webtoon:now-at-our-school',  property: 'AUTHORED_BY', value: 'person:joo-dong-geun',       asWritten: 'Joo Dong Geun',                                     locator: 'drama_name "All of Us Are Dead"'},

  {subject: 'show:hellbound',             property: 'BASED_ON',    value: 'webtoon:hellbound',          asWritten: 'Hellbound',                                         locator: 'drama_name "Hellbound"', relation: 'ADAPTATION'},
  {subject: 'webtoon:hellbound',          property: 'AUTHORED_BY', value: 'person:yeon-sang-ho',        asWritten: 'Yeon Sang Ho',                                      locator: 'drama_name "Hellbound"', `as`: 'STORY'},
  {subject: 'webtoon:hellbound',          property: 'AUTHORED_BY', value: 'person:choi-gyu-seok',       asWritten: 'Choi Kyu Seok',                                     locator: 'drama_name "Hellbound"', `as`: 'ART'},

  {subject: 'webtoon:our-beloved-summer', property: 'BASED_ON',    value: 'show:our-beloved-summer',    asWritten: 'Our Beloved Summer',                                locator: 'drama_name "Our Beloved Summer"', relation: 'PREQUEL'},

  {subject: 'show:money-heist-korea',     property: 'BASED_ON',    value: 'show:money-heist',           asWritten: 'Money Heist',                                       locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"', relation: 'REMAKE'},
  {subject: 'show:money-heist-korea',     property: 'HAS_SEASON',  value: 'season:money-heist-korea/1', asWritten: 'Money Heist: Korea - Joint Economic Area - Part 1', locator: 'drama_name'},
  {subject: 'show:money-heist-korea',     property: 'HAS_SEASON',  value: 'season:money-heist-korea/2', asWritten: 'Money Heist: Korea - Joint Economic Area - Part 2', locator: 'drama_name'},

  {subject: 'show:kingdom',               property: 'HAS_SEASON',  value: 'season:kingdom/2',           asWritten: 'Kingdom Season 2',                                  locator: 'drama_name'},
  {subject: 'show:the-penthouse',         property: 'HAS_SEASON',  value: 'season:the-penthouse/1',     asWritten: 'The Penthouse: War in Life',                        locator: 'drama_name'},
  {subject: 'show:the-penthouse',         property: 'HAS_SEASON',  value: 'season:the-penthouse/2',     asWritten: 'The Penthouse Season 2: War in Life',               locator: 'drama_name'},
  {subject: 'show:the-penthouse',         property: 'HAS_SEASON',  value: 'season:the-penthouse/3',     asWritten: 'The Penthouse Season 3: War in Life',               locator: 'drama_name'},

  {subject: 'show:our-beloved-summer',    property: 'AIRED_ON',    value: 'company:sbs',                asWritten: 'SBS',                                               locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer',    property: 'STREAMS_ON',  value: 'platform:netflix',           asWritten: 'Netflix',                                           locator: 'drama_name "Our Beloved Summer"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:mdl-2015-23'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.`as` = fact.`as`, citation.relation = fact.relation, citation.locator = fact.locator;
