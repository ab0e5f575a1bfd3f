// What else the makers of All of Us Are Dead made: the series of Lee Jae Gyoo, Kim Nam-su and Chun Sung Il, so that a walk from
// the show to its director and on finds something. From MyDramaList (mdl-2022-b), TMDB for the Hangul titles, and Wikipedia for
// Daily Dose of Sunshine, which came after them.
//
// Of the casts only those whom the graph has for another work, each checked by hand: the Kim Min Jung of Fashion 70's acts, ours
// (Who Are You: School 2015) writes.

UNWIND [
  {id: 'show:the-king-2-hearts',       kind: 'SERIES'},
  {id: 'show:trap',                    kind: 'SERIES'},
  {id: 'show:fashion-70s',             kind: 'SERIES'},
  {id: 'show:the-slave-hunters',       kind: 'SERIES'},
  {id: 'show:the-fugitive-plan-b',     kind: 'SERIES'},
  {id: 'show:7th-grade-civil-servant', kind: 'SERIES'},
  {id: 'show:the-package',             kind: 'SERIES'},
  {id: 'show:your-honor',              kind: 'SERIES'},
  {id: 'show:daily-dose-of-sunshine',  kind: 'SERIES'}
] AS row
MERGE (show:Entity {id: row.id})
SET show:Show, show.kind = row.kind;

UNWIND [
  {id: 'person:jeong-dae-yun'},
  {id: 'person:lee-jeong-hyo'},
  {id: 'person:jung-sung-hee'},
  {id: 'person:nam-sang-wook'},
  {id: 'person:kwak-jung-hwan'},
  {id: 'person:oh-hyun-jong'},
  {id: 'person:kim-sang-hyub'},
  {id: 'person:kim-jin-won'},
  {id: 'person:jun-chang-geun'},
  {id: 'person:boo-sung-chul'},
  {id: 'person:lee-nam-gyu'},
  {id: 'person:oh-bo-hyun'},
  {id: 'person:kim-da-hee'},
  {id: 'person:park-bo-young'},
  {id: 'person:yeon-woo-jin'},
  {id: 'person:jang-dong-yoon'},
  {id: 'person:lee-jung-eun'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

UNWIND [
  {id: 'company:ocn'},
  {id: 'company:jtbc'}
] AS row
MERGE (company:Entity {id: row.id})
SET company:Company;

// Titles and names.
UNWIND [
  {subject: 'show:the-king-2-hearts',       property: 'TITLE', text: 'King2Hearts',              article: 'article:mdl-2022-b',          asWritten: 'King2Hearts',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:trap',                    property: 'TITLE', text: 'Trap',                     article: 'article:mdl-2022-b',          asWritten: 'Trap',                     kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:fashion-70s',             property: 'TITLE', text: "Fashion 70's",             article: 'article:mdl-2022-b',          asWritten: "Fashion 70's",             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:the-slave-hunters',       property: 'TITLE', text: 'The Slave Hunters',        article: 'article:mdl-2022-b',          asWritten: 'The Slave Hunters',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:the-fugitive-plan-b',     property: 'TITLE', text: 'The Fugitive: Plan B',     article: 'article:mdl-2022-b',          asWritten: 'The Fugitive: Plan B',     kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:7th-grade-civil-servant', property: 'TITLE', text: '7th Grade Civil Servant',  article: 'article:mdl-2022-b',          asWritten: '7th Grade Civil Servant',  kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:the-package',             property: 'TITLE', text: 'The Package',              article: 'article:mdl-2022-b',          asWritten: 'The Package',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:your-honor',              property: 'TITLE', text: 'Your Honor',               article: 'article:mdl-2022-b',          asWritten: 'Your Honor',               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:daily-dose-of-sunshine',  property: 'TITLE', text: 'Daily Dose of Sunshine',   article: 'article:enwiki-infobox',      asWritten: 'Daily Dose of Sunshine',   kind: 'OFFICIAL', locale: 'en'},

  {subject: 'show:the-king-2-hearts',       property: 'TITLE', text: '더킹 투하츠',              article: 'article:tmdb-kdramas-2022',   asWritten: '더킹 투하츠',              kind: 'NATIVE',   locale: 'ko'},
  {subject: 'show:trap',                    property: 'TITLE', text: '트랩',                     article: 'article:tmdb-kdramas-2022',   asWritten: '트랩',                     kind: 'NATIVE',   locale: 'ko'},
  {subject: 'show:fashion-70s',             property: 'TITLE', text: "패션 70's",                article: 'article:tmdb-kdramas-2022',   asWritten: "패션 70's",                kind: 'NATIVE',   locale: 'ko'},
  {subject: 'show:the-slave-hunters',       property: 'TITLE', text: '추노',                     article: 'article:tmdb-kdramas-2022',   asWritten: '추노',                     kind: 'NATIVE',   locale: 'ko'},
  {subject: 'show:the-fugitive-plan-b',     property: 'TITLE', text: '도망자 PLAN B',            article: 'article:tmdb-kdramas-2022',   asWritten: '도망자 PLAN B',            kind: 'NATIVE',   locale: 'ko'},
  {subject: 'show:7th-grade-civil-servant', property: 'TITLE', text: '7급 공무원',               article: 'article:tmdb-kdramas-2022',   asWritten: '7급 공무원',               kind: 'NATIVE',   locale: 'ko'},
  {subject: 'show:the-package',             property: 'TITLE', text: '더 패키지',                article: 'article:tmdb-kdramas-2022',   asWritten: '더 패키지',                kind: 'NATIVE',   locale: 'ko'},
  {subject: 'show:your-honor',              property: 'TITLE', text: '친애하는 판사님께',        article: 'article:tmdb-kdramas-2022',   asWritten: '친애하는 판사님께',        kind: 'NATIVE',   locale: 'ko'},
  {subject: 'show:daily-dose-of-sunshine',  property: 'TITLE', text: '정신병동에도 아침이 와요', article: 'article:tmdb-kdramas-2022',   asWritten: '정신병동에도 아침이 와요', kind: 'NATIVE',   locale: 'ko'},
  {subject: 'show:the-king-2-hearts',       property: 'TITLE', text: 'The King 2 Hearts',        article: 'article:tmdb-kdramas-2022',   asWritten: 'The King 2 Hearts',        kind: 'ALIAS',    locale: 'en'},

  {subject: 'person:jeong-dae-yun',         property: 'NAME',  text: 'Jeong Dae Yun',            article: 'article:mdl-2022-b',          asWritten: 'Jeong Dae Yun',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-jeong-hyo',         property: 'NAME',  text: 'Lee Jeong Hyo',            article: 'article:mdl-2022-b',          asWritten: 'Lee Jeong Hyo',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jung-sung-hee',         property: 'NAME',  text: 'Jung Sung Hee',            article: 'article:mdl-2022-b',          asWritten: 'Jung Sung Hee',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:nam-sang-wook',         property: 'NAME',  text: 'Nam Sang Wook',            article: 'article:mdl-2022-b',          asWritten: 'Nam Sang Wook',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kwak-jung-hwan',        property: 'NAME',  text: 'Kwak Jung Hwan',           article: 'article:mdl-2022-b',          asWritten: 'Kwak Jung Hwan',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:oh-hyun-jong',          property: 'NAME',  text: 'Oh Hyun Jong',             article: 'article:mdl-2022-b',          asWritten: 'Oh Hyun Jong',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-sang-hyub',         property: 'NAME',  text: 'Kim Sang Hyub',            article: 'article:mdl-2022-b',          asWritten: 'Kim Sang Hyub',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-jin-won',           property: 'NAME',  text: 'Kim Jin Won',              article: 'article:mdl-2022-b',          asWritten: 'Kim Jin Won',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jun-chang-geun',        property: 'NAME',  text: 'Jun Chang Geun',           article: 'article:mdl-2022-b',          asWritten: 'Jun Chang Geun',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:boo-sung-chul',         property: 'NAME',  text: 'Boo Sung Chul',            article: 'article:mdl-2022-b',          asWritten: 'Boo Sung Chul',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-nam-gyu',           property: 'NAME',  text: 'Lee Nam-gyu',              article: 'article:enwiki-infobox',      asWritten: 'Lee Nam-gyu',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:oh-bo-hyun',            property: 'NAME',  text: 'Oh Bo-hyun',               article: 'article:enwiki-infobox',      asWritten: 'Oh Bo-hyun',               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-da-hee',            property: 'NAME',  text: 'Kim Da-hee',               article: 'article:enwiki-infobox',      asWritten: 'Kim Da-hee',               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-bo-young',         property: 'NAME',  text: 'Park Bo-young',            article: 'article:enwiki-infobox',      asWritten: 'Park Bo-young',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yeon-woo-jin',          property: 'NAME',  text: 'Yeon Woo-jin',             article: 'article:enwiki-infobox',      asWritten: 'Yeon Woo-jin',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jang-dong-yoon',        property: 'NAME',  text: 'Jang Dong-yoon',           article: 'article:enwiki-infobox',      asWritten: 'Jang Dong-yoon',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-jung-eun',          property: 'NAME',  text: 'Lee Jung-eun',             article: 'article:enwiki-infobox',      asWritten: 'Lee Jung-eun',             kind: 'OFFICIAL', locale: 'en'},

  {subject: 'company:ocn',                  property: 'NAME',  text: 'OCN',                      article: 'article:mdl-2022-b',          asWritten: 'OCN',                      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:jtbc',                 property: 'NAME',  text: 'JTBC',                     article: 'article:inyeon-editors-2026', asWritten: 'JTBC',                     kind: 'OFFICIAL', locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: fact.article})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;

// Ids.
UNWIND [
  {entity: 'show:the-king-2-hearts',       source: 'mydramalist', value: '3386',   url: 'https://mydramalist.com/3386-king2hearts'},
  {entity: 'show:trap',                    source: 'mydramalist', value: '30933',  url: 'https://mydramalist.com/30933-trap'},
  {entity: 'show:fashion-70s',             source: 'mydramalist', value: '1126',   url: 'https://mydramalist.com/1126-fashion-70s'},
  {entity: 'show:the-slave-hunters',       source: 'mydramalist', value: '137',    url: 'https://mydramalist.com/137-chuno'},
  {entity: 'show:the-fugitive-plan-b',     source: 'mydramalist', value: '108',    url: 'https://mydramalist.com/108-the-fugitive-plan-b'},
  {entity: 'show:7th-grade-civil-servant', source: 'mydramalist', value: '5463',   url: 'https://mydramalist.com/5463-7th-grade-civil-servant'},
  {entity: 'show:the-package',             source: 'mydramalist', value: '19776',  url: 'https://mydramalist.com/19776-the-package'},
  {entity: 'show:your-honor',              source: 'mydramalist', value: '28978',  url: 'https://mydramalist.com/28978-dear-judge'},
  {entity: 'show:the-king-2-hearts',       source: 'tmdb',        value: '46528',  url: 'https://www.themoviedb.org/tv/46528'},
  {entity: 'show:trap',                    source: 'tmdb',        value: '86051',  url: 'https://www.themoviedb.org/tv/86051'},
  {entity: 'show:fashion-70s',             source: 'tmdb',        value: '36741',  url: 'https://www.themoviedb.org/tv/36741'},
  {entity: 'show:the-slave-hunters',       source: 'tmdb',        value: '31424',  url: 'https://www.themoviedb.org/tv/31424'},
  {entity: 'show:the-fugitive-plan-b',     source: 'tmdb',        value: '34000',  url: 'https://www.themoviedb.org/tv/34000'},
  {entity: 'show:7th-grade-civil-servant', source: 'tmdb',        value: '46592',  url: 'https://www.themoviedb.org/tv/46592'},
  {entity: 'show:the-package',             source: 'tmdb',        value: '70220',  url: 'https://www.themoviedb.org/tv/70220'},
  {entity: 'show:your-honor',              source: 'tmdb',        value: '80959',  url: 'https://www.themoviedb.org/tv/80959'},
  {entity: 'show:daily-dose-of-sunshine',  source: 'tmdb',        value: '205319', url: 'https://www.themoviedb.org/tv/205319'}
] AS row
MERGE (entity:Entity {id: row.entity})
MERGE (external:ExternalId {id: 'external:' + row.source + ':' + row.value})
SET external.source = row.source, external.value = row.value, external.url = row.url
MERGE (external)-[:IDENTIFIES]->(entity);

// Directors, writers, networks, countries and genres.
UNWIND [
  {subject: 'show:the-king-2-hearts',       property: 'DIRECTED_BY', value: 'person:jeong-dae-yun',  asWritten: 'Jeong Dae Yun',  locator: 'title "King2Hearts"'},
  {subject: 'show:the-king-2-hearts',       property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',   asWritten: 'Lee Jae Gyoo',   locator: 'title "King2Hearts"'},
  {subject: 'show:the-king-2-hearts',       property: 'WRITTEN_BY',  value: 'person:hong-jin-ah',    asWritten: 'Hong Jin Ah',    locator: 'title "King2Hearts"'},
  {subject: 'show:the-king-2-hearts',       property: 'AIRED_ON',    value: 'company:mbc',           asWritten: 'MBC',            locator: 'title "King2Hearts"'},
  {subject: 'show:the-king-2-hearts',       property: 'FROM',        value: 'country:KR',            asWritten: 'South Korea',    locator: 'title "King2Hearts"'},
  {subject: 'show:the-king-2-hearts',       property: 'IN_GENRE',    value: 'genre:comedy',          asWritten: 'Comedy',         locator: 'title "King2Hearts"'},
  {subject: 'show:the-king-2-hearts',       property: 'IN_GENRE',    value: 'genre:romance',         asWritten: 'Romance',        locator: 'title "King2Hearts"'},
  {subject: 'show:the-king-2-hearts',       property: 'IN_GENRE',    value: 'genre:drama',           asWritten: 'Drama',          locator: 'title "King2Hearts"'},

  {subject: 'show:trap',                    property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',   asWritten: 'Lee Jae Gyoo',   locator: 'title "Trap"'},
  {subject: 'show:trap',                    property: 'WRITTEN_BY',  value: 'person:nam-sang-wook',  asWritten: 'Nam Sang Wook',  locator: 'title "Trap"'},
  {subject: 'show:trap',                    property: 'AIRED_ON',    value: 'company:ocn',           asWritten: 'OCN',            locator: 'title "Trap"'},
  {subject: 'show:trap',                    property: 'FROM',        value: 'country:KR',            asWritten: 'South Korea',    locator: 'title "Trap"'},
  {subject: 'show:trap',                    property: 'IN_GENRE',    value: 'genre:thriller',        asWritten: 'Thriller',       locator: 'title "Trap"'},
  {subject: 'show:trap',                    property: 'IN_GENRE',    value: 'genre:mystery',         asWritten: 'Mystery',        locator: 'title "Trap"'},
  {subject: 'show:trap',                    property: 'IN_GENRE',    value: 'genre:drama',           asWritten: 'Drama',          locator: 'title "Trap"'},

  {subject: 'show:fashion-70s',             property: 'DIRECTED_BY', value: 'person:lee-jeong-hyo',  asWritten: 'Lee Jeong Hyo',  locator: 'title "Fashion 70\'s"'},
  {subject: 'show:fashion-70s',             property: 'DIRECTED_BY', value: 'person:lee-jae-gyoo',   asWritten: 'Lee Jae Gyoo',   locator: 'title "Fashion 70\'s"'},
  {subject: 'show:fashion-70s',             property: 'WRITTEN_BY',  value: 'person:jung-sung-hee',  asWritten: 'Jung Sung Hee',  locator: 'title "Fashion 70\'s"'},
  {subject: 'show:fashion-70s',             property: 'AIRED_ON',    value: 'company:sbs',           asWritten: 'SBS',            locator: 'title "Fashion 70\'s"'},
  {subject: 'show:fashion-70s',             property: 'FROM',        value: 'country:KR',            asWritten: 'South Korea',    locator: 'title "Fashion 70\'s"'},
  {subject: 'show:fashion-70s',             property: 'IN_GENRE',    value: 'genre:romance',         asWritten: 'Romance',        locator: 'title "Fashion 70\'s"'},
  {subject: 'show:fashion-70s',             property: 'IN_GENRE',    value: 'genre:drama',           asWritten: 'Drama',          locator: 'title "Fashion 70\'s"'},
  {subject: 'show:fashion-70s',             property: 'IN_GENRE',    value: 'genre:family',          asWritten: 'Family',         locator: 'title "Fashion 70\'s"'},

  {subject: 'show:the-slave-hunters',       property: 'DIRECTED_BY', value: 'person:kwak-jung-hwan', asWritten: 'Kwak Jung Hwan', locator: 'title "The Slave Hunters"'},
  {subject: 'show:the-slave-hunters',       property: 'WRITTEN_BY',  value: 'person:chun-sung-il',   asWritten: 'Chun Sung Il',   locator: 'title "The Slave Hunters"'},
  {subject: 'show:the-slave-hunters',       property: 'AIRED_ON',    value: 'company:kbs2',          asWritten: 'KBS2',           locator: 'title "The Slave Hunters"'},
  {subject: 'show:the-slave-hunters',       property: 'FROM',        value: 'country:KR',            asWritten: 'South Korea',    locator: 'title "The Slave Hunters"'},
  {subject: 'show:the-slave-hunters',       property: 'IN_GENRE',    value: 'genre:action',          asWritten: 'Action',         locator: 'title "The Slave Hunters"'},
  {subject: 'show:the-slave-hunters',       property: 'IN_GENRE',    value: 'genre:historical',      asWritten: 'Historical',     locator: 'title "The Slave Hunters"'},
  {subject: 'show:the-slave-hunters',       property: 'IN_GENRE',    value: 'genre:romance',         asWritten: 'Romance',        locator: 'title "The Slave Hunters"'},
  {subject: 'show:the-slave-hunters',       property: 'IN_GENRE',    value: 'genre:drama',           asWritten: 'Drama',          locator: 'title "The Slave Hunters"'},

  {subject: 'show:the-fugitive-plan-b',     property: 'DIRECTED_BY', value: 'person:kwak-jung-hwan', asWritten: 'Kwak Jung Hwan', locator: 'title "The Fugitive: Plan B"'},
  {subject: 'show:the-fugitive-plan-b',     property: 'WRITTEN_BY',  value: 'person:chun-sung-il',   asWritten: 'Chun Sung Il',   locator: 'title "The Fugitive: Plan B"'},
  {subject: 'show:the-fugitive-plan-b',     property: 'AIRED_ON',    value: 'company:kbs2',          asWritten: 'KBS2',           locator: 'title "The Fugitive: Plan B"'},
  {subject: 'show:the-fugitive-plan-b',     property: 'FROM',        value: 'country:KR',            asWritten: 'South Korea',    locator: 'title "The Fugitive: Plan B"'},
  {subject: 'show:the-fugitive-plan-b',     property: 'IN_GENRE',    value: 'genre:action',          asWritten: 'Action',         locator: 'title "The Fugitive: Plan B"'},
  {subject: 'show:the-fugitive-plan-b',     property: 'IN_GENRE',    value: 'genre:mystery',         asWritten: 'Mystery',        locator: 'title "The Fugitive: Plan B"'},
  {subject: 'show:the-fugitive-plan-b',     property: 'IN_GENRE',    value: 'genre:comedy',          asWritten: 'Comedy',         locator: 'title "The Fugitive: Plan B"'},
  {subject: 'show:the-fugitive-plan-b',     property: 'IN_GENRE',    value: 'genre:romance',         asWritten: 'Romance',        locator: 'title "The Fugitive: Plan B"'},

  {subject: 'show:7th-grade-civil-servant', property: 'DIRECTED_BY', value: 'person:oh-hyun-jong',   asWritten: 'Oh Hyun Jong',   locator: 'title "7th Grade Civil Servant"'},
  {subject: 'show:7th-grade-civil-servant', property: 'DIRECTED_BY', value: 'person:kim-sang-hyub',  asWritten: 'Kim Sang Hyub',  locator: 'title "7th Grade Civil Servant"'},
  {subject: 'show:7th-grade-civil-servant', property: 'WRITTEN_BY',  value: 'person:chun-sung-il',   asWritten: 'Chun Sung Il',   locator: 'title "7th Grade Civil Servant"'},
  {subject: 'show:7th-grade-civil-servant', property: 'AIRED_ON',    value: 'company:mbc',           asWritten: 'MBC',            locator: 'title "7th Grade Civil Servant"'},
  {subject: 'show:7th-grade-civil-servant', property: 'FROM',        value: 'country:KR',            asWritten: 'South Korea',    locator: 'title "7th Grade Civil Servant"'},
  {subject: 'show:7th-grade-civil-servant', property: 'IN_GENRE',    value: 'genre:action',          asWritten: 'Action',         locator: 'title "7th Grade Civil Servant"'},
  {subject: 'show:7th-grade-civil-servant', property: 'IN_GENRE',    value: 'genre:comedy',          asWritten: 'Comedy',         locator: 'title "7th Grade Civil Servant"'},
  {subject: 'show:7th-grade-civil-servant', property: 'IN_GENRE',    value: 'genre:romance',         asWritten: 'Romance',        locator: 'title "7th Grade Civil Servant"'},

  {subject: 'show:the-package',             property: 'DIRECTED_BY', value: 'person:kim-jin-won',    asWritten: 'Kim Jin Won',    locator: 'title "The Package"'},
  {subject: 'show:the-package',             property: 'DIRECTED_BY', value: 'person:jun-chang-geun', asWritten: 'Jun Chang Geun', locator: 'title "The Package"'},
  {subject: 'show:the-package',             property: 'WRITTEN_BY',  value: 'person:chun-sung-il',   asWritten: 'Chun Sung Il',   locator: 'title "The Package"'},
  {subject: 'show:the-package',             property: 'AIRED_ON',    value: 'company:jtbc',          asWritten: 'jTBC',           locator: 'title "The Package"'},
  {subject: 'show:the-package',             property: 'FROM',        value: 'country:KR',            asWritten: 'South Korea',    locator: 'title "The Package"'},
  {subject: 'show:the-package',             property: 'IN_GENRE',    value: 'genre:comedy',          asWritten: 'Comedy',         locator: 'title "The Package"'},
  {subject: 'show:the-package',             property: 'IN_GENRE',    value: 'genre:romance',         asWritten: 'Romance',        locator: 'title "The Package"'},

  {subject: 'show:your-honor',              property: 'DIRECTED_BY', value: 'person:boo-sung-chul',  asWritten: 'Boo Sung Chul',  locator: 'title "Your Honor"'},
  {subject: 'show:your-honor',              property: 'WRITTEN_BY',  value: 'person:chun-sung-il',   asWritten: 'Chun Sung Il',   locator: 'title "Your Honor"'},
  {subject: 'show:your-honor',              property: 'AIRED_ON',    value: 'company:sbs',           asWritten: 'SBS',            locator: 'title "Your Honor"'},
  {subject: 'show:your-honor',              property: 'FROM',        value: 'country:KR',            asWritten: 'South Korea',    locator: 'title "Your Honor"'},
  {subject: 'show:your-honor',              property: 'IN_GENRE',    value: 'genre:comedy',          asWritten: 'Comedy',         locator: 'title "Your Honor"'},
  {subject: 'show:your-honor',              property: 'IN_GENRE',    value: 'genre:romance',         asWritten: 'Romance',        locator: 'title "Your Honor"'},
  {subject: 'show:your-honor',              property: 'IN_GENRE',    value: 'genre:drama',           asWritten: 'Drama',          locator: 'title "Your Honor"'}
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

// Of the casts.
UNWIND [
  {subject: 'show:the-king-2-hearts', property: 'CAST_MEMBER', value: 'person:ha-ji-won',     asWritten: 'Ha Ji Won',     order: 2, locator: 'title "King2Hearts"'},
  {subject: 'show:the-king-2-hearts', property: 'CAST_MEMBER', value: 'person:jo-jung-suk',   asWritten: 'Jo Jung Suk',   order: 3, locator: 'title "King2Hearts"'},
  {subject: 'show:trap',              property: 'CAST_MEMBER', value: 'person:lee-seo-jin',   asWritten: 'Lee Seo Jin',   order: 1, locator: 'title "Trap"'},
  {subject: 'show:trap',              property: 'CAST_MEMBER', value: 'person:yoon-kyung-ho', asWritten: 'Yoon Gyung Ho', order: 6, locator: 'title "Trap"'},
  {subject: 'show:the-package',       property: 'CAST_MEMBER', value: 'person:choi-woo-shik', asWritten: 'Choi Woo Shik', order: 4, locator: 'title "The Package"'}
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

UNWIND [
  {subject: 'show:the-king-2-hearts',       property: 'PREMIERED_ON', date: '2012-03-21', asWritten: '2012-03-21', locator: 'title "King2Hearts"'},
  {subject: 'show:trap',                    property: 'PREMIERED_ON', date: '2019-02-09', asWritten: '2019-02-09', locator: 'title "Trap"'},
  {subject: 'show:fashion-70s',             property: 'PREMIERED_ON', date: '2005-05-23', asWritten: '2005-05-23', locator: 'title "Fashion 70\'s"'},
  {subject: 'show:the-slave-hunters',       property: 'PREMIERED_ON', date: '2010-01-06', asWritten: '2010-01-06', locator: 'title "The Slave Hunters"'},
  {subject: 'show:the-fugitive-plan-b',     property: 'PREMIERED_ON', date: '2010-09-29', asWritten: '2010-09-29', locator: 'title "The Fugitive: Plan B"'},
  {subject: 'show:7th-grade-civil-servant', property: 'PREMIERED_ON', date: '2013-01-23', asWritten: '2013-01-23', locator: 'title "7th Grade Civil Servant"'},
  {subject: 'show:the-package',             property: 'PREMIERED_ON', date: '2017-10-13', asWritten: '2017-10-13', locator: 'title "The Package"'},
  {subject: 'show:your-honor',              property: 'PREMIERED_ON', date: '2018-07-25', asWritten: '2018-07-25', locator: 'title "Your Honor"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:mdl-2022-b'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

UNWIND [
  {subject: 'show:the-king-2-hearts',       property: 'EPISODE_COUNT', number: 20, asWritten: '20', locator: 'title "King2Hearts"'},
  {subject: 'show:trap',                    property: 'EPISODE_COUNT', number: 7,  asWritten: '7',  locator: 'title "Trap"'},
  {subject: 'show:fashion-70s',             property: 'EPISODE_COUNT', number: 28, asWritten: '28', locator: 'title "Fashion 70\'s"'},
  {subject: 'show:the-slave-hunters',       property: 'EPISODE_COUNT', number: 24, asWritten: '24', locator: 'title "The Slave Hunters"'},
  {subject: 'show:the-fugitive-plan-b',     property: 'EPISODE_COUNT', number: 20, asWritten: '20', locator: 'title "The Fugitive: Plan B"'},
  {subject: 'show:7th-grade-civil-servant', property: 'EPISODE_COUNT', number: 20, asWritten: '20', locator: 'title "7th Grade Civil Servant"'},
  {subject: 'show:the-package',             property: 'EPISODE_COUNT', number: 12, asWritten: '12', locator: 'title "The Package"'},
  {subject: 'show:your-honor',              property: 'EPISODE_COUNT', number: 32, asWritten: '32', locator: 'title "Your Honor"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:mdl-2022-b'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + toString(fact.number)})
  ON CREATE SET claim.property = fact.property, claim.number = fact.number
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;

// Daily Dose of Sunshine.
UNWIND [
  {person: 'person:lee-jae-gyoo', asWritten: 'Lee Jae-kyoo'},
  {person: 'person:kim-nam-su',   asWritten: 'Kim Nam-su'}
] AS row
MATCH (person:Person {id: row.person}) MATCH (show:Show {id: 'show:daily-dose-of-sunshine'})
MERGE (person)-[:DIRECTED {source: 'article:enwiki-infobox', asWritten: row.asWritten, locator: 'Title "Daily Dose of Sunshine"'}]->(show);

UNWIND [
  {person: 'person:lee-nam-gyu', asWritten: 'Lee Nam-gyu'},
  {person: 'person:oh-bo-hyun',  asWritten: 'Oh Bo-hyun'},
  {person: 'person:kim-da-hee',  asWritten: 'Kim Da-hee'}
] AS row
MATCH (person:Person {id: row.person}) MATCH (show:Show {id: 'show:daily-dose-of-sunshine'})
MERGE (person)-[:WROTE {source: 'article:enwiki-infobox', asWritten: row.asWritten, locator: 'Title "Daily Dose of Sunshine"'}]->(show);

UNWIND [
  {order: 1, person: 'person:park-bo-young',  asWritten: 'Park Bo-young'},
  {order: 2, person: 'person:yeon-woo-jin',   asWritten: 'Yeon Woo-jin'},
  {order: 3, person: 'person:jang-dong-yoon', asWritten: 'Jang Dong-yoon'},
  {order: 4, person: 'person:lee-jung-eun',   asWritten: 'Lee Jung-eun'}
] AS row
MATCH (person:Person {id: row.person}) MATCH (show:Show {id: 'show:daily-dose-of-sunshine'})
MERGE (person)-[:ACTED_IN {source: 'article:enwiki-infobox', asWritten: row.asWritten, order: row.order, locator: 'Title "Daily Dose of Sunshine"'}]->(show);

MATCH (infobox:Article {id: 'article:enwiki-infobox'}) MATCH (show:Show {id: 'show:daily-dose-of-sunshine'})
MATCH (netflix:Platform {id: 'platform:netflix'}) MATCH (comedy:Genre {id: 'genre:comedy'}) MATCH (korea:Country {id: 'country:KR'})
MERGE (show)-[:STREAMS_ON {source: infobox.id, asWritten: 'Netflix', locator: 'Title "Daily Dose of Sunshine"'}]->(netflix)
MERGE (show)-[:IN_GENRE {source: infobox.id, asWritten: 'Comedy', locator: 'Title "Daily Dose of Sunshine"'}]->(comedy)
MERGE (show)-[:FROM {source: 'article:inyeon-editors-2026', asWritten: 'South Korea'}]->(korea)
MERGE (infobox)-[:STATES {premieredOn: '2023-11-03', asWritten: 'November 3, 2023', locator: 'Title "Daily Dose of Sunshine"'}]->(show)
MERGE (infobox)-[:STATES {episodeCount: 12, locator: 'Title "Daily Dose of Sunshine"'}]->(show);

// Names in Hangul.
UNWIND [
  {of: 'person:jeong-dae-yun',  name: '정대윤'},
  {of: 'person:lee-jeong-hyo',  name: '이정효'},
  {of: 'person:jung-sung-hee',  name: '정성희'},
  {of: 'person:kwak-jung-hwan', name: '곽정환'},
  {of: 'person:oh-hyun-jong',   name: '오현종'},
  {of: 'person:kim-sang-hyub',  name: '김상협'},
  {of: 'person:kim-jin-won',    name: '김진원'},
  {of: 'person:jun-chang-geun', name: '전창근'},
  {of: 'person:boo-sung-chul',  name: '부성철'}
] AS fact
MATCH (editors:Article {id: 'article:inyeon-editors-2026'}) MATCH (person:Person {id: fact.of})
MERGE (editors)-[:STATES {nativeName: fact.name}]->(person);
