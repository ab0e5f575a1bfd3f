// The characters, as MyDramaList names them (mdl-2015-23): whom they are in is told in 21-mydramalist-2015-23.cypher.

UNWIND [
  {id: 'character:lee-chung-san'},
  {id: 'character:lee-soo-hyuk'},
  {id: 'character:nam-on-jo'},
  {id: 'character:choi-nam-ra'},
  {id: 'character:yoon-gwi-nam'},
  {id: 'character:lee-byung-chan'},
  {id: 'character:cho-sang-woo'},
  {id: 'character:hwang-jun-ho'},
  {id: 'character:seong-gi-hoon'},
  {id: 'character:kang-sae-byeok'},
  {id: 'character:oh-il-nam'},
  {id: 'character:ali-abdul'},
  {id: 'character:min-hye-jin'},
  {id: 'character:song-so-hyun'},
  {id: 'character:jung-jin-soo'},
  {id: 'character:jin-kyung-hoon'},
  {id: 'character:bae-young-jae'},
  {id: 'character:yoo-ji'},
  {id: 'character:young-shin'},
  {id: 'character:seo-bi'},
  {id: 'character:lee-chang'},
  {id: 'character:cho-hak-joo'},
  {id: 'character:moo-young'},
  {id: 'character:jo-bum-pal'},
  {id: 'character:nj'},
  {id: 'character:choi-woong'},
  {id: 'character:kook-yeon-soo'},
  {id: 'character:kim-ji-woong'},
  {id: 'character:koo-eun-ho'},
  {id: 'character:lee-sol-yi'},
  {id: 'character:lee-son'},
  {id: 'character:ha-neul-ae-gu-reum'},
  {id: 'character:ji-oh'},
  {id: 'character:choi-yoo-na'},
  {id: 'character:choi-jin-hwan'},
  {id: 'character:kim-cheol-soo'},
  {id: 'character:kong-tae-gwang'},
  {id: 'character:han-yi-an'},
  {id: 'character:lee-eun-bi'},
  {id: 'character:go-eun-byul'},
  {id: 'character:kang-so-yeong'},
  {id: 'character:cha-song-joo'},
  {id: 'character:kim-joon-seok'},
  {id: 'character:cheon-seo-jin'},
  {id: 'character:shim-soo-ryun'},
  {id: 'character:oh-yoon-hee'},
  {id: 'character:lee-gyu-jin'},
  {id: 'character:joo-dan-tae'},
  {id: 'character:kang-ma-ri'},
  {id: 'character:ha-yoon-chul'},
  {id: 'character:denver-money-heist-korea'},
  {id: 'character:the-professor-money-heist-korea'},
  {id: 'character:berlin-money-heist-korea'},
  {id: 'character:tokyo-money-heist-korea'},
  {id: 'character:moscow-money-heist-korea'},
  {id: 'character:nairobi-money-heist-korea'},
  {id: 'character:lee-na-yeon'},
  {id: 'character:song-jae-ik'},
  {id: 'character:nam-so-ju'},
  {id: 'character:ji-yeong'}
] AS row
MERGE (character:Entity {id: row.id})
SET character:Character;

// Their names; a number or an alias that stands beside one is a name of its own.
UNWIND [
  {subject: 'character:lee-chung-san',                   property: 'NAME', text: 'Lee Chung San',      asWritten: 'Lee Chung San',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:lee-soo-hyuk',                    property: 'NAME', text: 'Lee Soo Hyuk',       asWritten: 'Lee Soo Hyuk',       kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:nam-on-jo',                       property: 'NAME', text: 'Nam On Jo',          asWritten: 'Nam On Jo',          kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:choi-nam-ra',                     property: 'NAME', text: 'Choi Nam Ra',        asWritten: 'Choi Nam Ra',        kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:yoon-gwi-nam',                    property: 'NAME', text: 'Yoon Gwi Nam',       asWritten: 'Yoon Gwi Nam',       kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'character:lee-byung-chan',                  property: 'NAME', text: 'Lee Byung Chan',     asWritten: 'Lee Byung Chan',     kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "All of Us Are Dead"'},

  {subject: 'character:cho-sang-woo',                    property: 'NAME', text: 'Cho Sang Woo',       asWritten: 'Cho Sang Woo',       kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Squid Game"'},
  {subject: 'character:cho-sang-woo',                    property: 'NAME', text: 'No. 218',            asWritten: 'No. 218',            kind: 'ALIAS',    locale: 'en', locator: 'drama_name "Squid Game"'},
  {subject: 'character:hwang-jun-ho',                    property: 'NAME', text: 'Hwang Jun Ho',       asWritten: 'Hwang Jun Ho',       kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Squid Game"'},
  {subject: 'character:seong-gi-hoon',                   property: 'NAME', text: 'Seong Gi Hoon',      asWritten: 'Seong Gi Hoon',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Squid Game"'},
  {subject: 'character:seong-gi-hoon',                   property: 'NAME', text: 'No. 456',            asWritten: 'No. 456',            kind: 'ALIAS',    locale: 'en', locator: 'drama_name "Squid Game"'},
  {subject: 'character:kang-sae-byeok',                  property: 'NAME', text: 'Kang Sae Byeok',     asWritten: 'Kang Sae Byeok',     kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Squid Game"'},
  {subject: 'character:kang-sae-byeok',                  property: 'NAME', text: 'No. 067',            asWritten: 'No. 067',            kind: 'ALIAS',    locale: 'en', locator: 'drama_name "Squid Game"'},
  {subject: 'character:oh-il-nam',                       property: 'NAME', text: 'Oh Il Nam',          asWritten: 'Oh Il Nam',          kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Squid Game"'},
  {subject: 'character:oh-il-nam',                       property: 'NAME', text: 'No. 001',            asWritten: 'No. 001',            kind: 'ALIAS',    locale: 'en', locator: 'drama_name "Squid Game"'},
  {subject: 'character:ali-abdul',                       property: 'NAME', text: 'Ali Abdul',          asWritten: 'Ali Abdul',          kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Squid Game"'},
  {subject: 'character:ali-abdul',                       property: 'NAME', text: 'No. 199',            asWritten: 'No. 199',            kind: 'ALIAS',    locale: 'en', locator: 'drama_name "Squid Game"'},

  {subject: 'character:min-hye-jin',                     property: 'NAME', text: 'Min Hye Jin',        asWritten: 'Min Hye Jin',        kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Hellbound"'},
  {subject: 'character:song-so-hyun',                    property: 'NAME', text: 'Song So Hyun',       asWritten: 'Song So Hyun',       kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Hellbound"'},
  {subject: 'character:jung-jin-soo',                    property: 'NAME', text: 'Jung Jin Soo',       asWritten: 'Jung Jin Soo',       kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Hellbound"'},
  {subject: 'character:jin-kyung-hoon',                  property: 'NAME', text: 'Jin Kyung Hoon',     asWritten: 'Jin Kyung Hoon',     kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Hellbound"'},
  {subject: 'character:bae-young-jae',                   property: 'NAME', text: 'Bae Young Jae',      asWritten: 'Bae Young Jae',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Hellbound"'},
  {subject: 'character:yoo-ji',                          property: 'NAME', text: 'Yoo Ji',             asWritten: 'Yoo Ji',             kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Hellbound"'},

  {subject: 'character:young-shin',                      property: 'NAME', text: 'Young Shin',         asWritten: 'Young Shin',         kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Kingdom"'},
  {subject: 'character:seo-bi',                          property: 'NAME', text: 'Seo Bi',             asWritten: 'Seo Bi',             kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Kingdom"'},
  {subject: 'character:lee-chang',                       property: 'NAME', text: 'Lee Chang',          asWritten: 'Lee Chang',          kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Kingdom"'},
  {subject: 'character:cho-hak-joo',                     property: 'NAME', text: 'Cho Hak Joo',        asWritten: 'Cho Hak Joo',        kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Kingdom"'},
  {subject: 'character:moo-young',                       property: 'NAME', text: 'Moo Young',          asWritten: 'Moo Young',          kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Kingdom"'},
  {subject: 'character:jo-bum-pal',                      property: 'NAME', text: 'Jo Bum Pal',         asWritten: 'Jo Bum Pal',         kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Kingdom Season 2"'},

  {subject: 'character:nj',                              property: 'NAME', text: 'NJ',                 asWritten: 'NJ',                 kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:choi-woong',                      property: 'NAME', text: 'Choi Woong',         asWritten: 'Choi Woong',         kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:kook-yeon-soo',                   property: 'NAME', text: 'Kook Yeon Soo',      asWritten: 'Kook Yeon Soo',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:kim-ji-woong',                    property: 'NAME', text: 'Kim Ji Woong',       asWritten: 'Kim Ji Woong',       kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:koo-eun-ho',                      property: 'NAME', text: 'Koo Eun Ho',         asWritten: 'Koo Eun Ho',         kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Our Beloved Summer"'},
  {subject: 'character:lee-sol-yi',                      property: 'NAME', text: 'Lee Sol Yi',         asWritten: 'Lee Sol Yi',         kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Our Beloved Summer"'},

  {subject: 'character:lee-son',                         property: 'NAME', text: 'Lee Son',            asWritten: 'Lee Son',            kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:ha-neul-ae-gu-reum',              property: 'NAME', text: 'Ha Neul Ae Gu Reum', asWritten: 'Ha Neul Ae Gu Reum', kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:ji-oh',                           property: 'NAME', text: 'Ji Oh',              asWritten: 'Ji Oh',              kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:choi-yoo-na',                     property: 'NAME', text: 'Choi Yoo Na',        asWritten: 'Choi Yoo Na',        kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:choi-jin-hwan',                   property: 'NAME', text: 'Choi Jin Hwan',      asWritten: 'Choi Jin Hwan',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "L.U.C.A.: The Beginning"'},
  {subject: 'character:kim-cheol-soo',                   property: 'NAME', text: 'Kim Cheol Soo',      asWritten: 'Kim Cheol Soo',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "L.U.C.A.: The Beginning"'},

  {subject: 'character:kong-tae-gwang',                  property: 'NAME', text: 'Kong Tae Gwang',     asWritten: 'Kong Tae Gwang',     kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:han-yi-an',                       property: 'NAME', text: 'Han Yi An',          asWritten: 'Han Yi An',          kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:lee-eun-bi',                      property: 'NAME', text: 'Lee Eun Bi',         asWritten: 'Lee Eun Bi',         kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:go-eun-byul',                     property: 'NAME', text: 'Go Eun Byul',        asWritten: 'Go Eun Byul',        kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:kang-so-yeong',                   property: 'NAME', text: 'Kang So Yeong',      asWritten: 'Kang So Yeong',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:cha-song-joo',                    property: 'NAME', text: 'Cha Song Joo',       asWritten: 'Cha Song Joo',       kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Who Are You: School 2015"'},
  {subject: 'character:kim-joon-seok',                   property: 'NAME', text: 'Kim Joon Seok',      asWritten: 'Kim Joon Seok',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Who Are You: School 2015"'},

  {subject: 'character:cheon-seo-jin',                   property: 'NAME', text: 'Cheon Seo Jin',      asWritten: 'Cheon Seo Jin',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:shim-soo-ryun',                   property: 'NAME', text: 'Shim Soo Ryun',      asWritten: 'Shim Soo Ryun',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:oh-yoon-hee',                     property: 'NAME', text: 'Oh Yoon Hee',        asWritten: 'Oh Yoon Hee',        kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:lee-gyu-jin',                     property: 'NAME', text: 'Lee Gyu Jin',        asWritten: 'Lee Gyu Jin',        kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:joo-dan-tae',                     property: 'NAME', text: 'Joo Dan Tae',        asWritten: 'Joo Dan Tae',        kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:kang-ma-ri',                      property: 'NAME', text: 'Kang Ma Ri',         asWritten: 'Kang Ma Ri',         kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "The Penthouse: War in Life"'},
  {subject: 'character:ha-yoon-chul',                    property: 'NAME', text: 'Ha Yoon Chul',       asWritten: 'Ha Yoon Chul',       kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "The Penthouse Season 2: War in Life"'},

  {subject: 'character:denver-money-heist-korea',        property: 'NAME', text: 'Denver',             asWritten: 'Denver',             kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:the-professor-money-heist-korea', property: 'NAME', text: 'The Professor',      asWritten: 'The Professor',      kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:berlin-money-heist-korea',        property: 'NAME', text: 'Berlin',             asWritten: 'Berlin',             kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:tokyo-money-heist-korea',         property: 'NAME', text: 'Tokyo',              asWritten: 'Tokyo',              kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:moscow-money-heist-korea',        property: 'NAME', text: 'Moscow',             asWritten: 'Moscow',             kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'character:nairobi-money-heist-korea',       property: 'NAME', text: 'Nairobi',            asWritten: 'Nairobi',            kind: 'OFFICIAL', locale: 'en', locator: 'drama_name "Money Heist: Korea - Joint Economic Area - Part 1"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:mdl-2015-23'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale, citation.locator = fact.locator;

// Characters that no file of ours names, and names in Hangul: the editors say so.
UNWIND [
  {subject: 'character:lee-na-yeon',    property: 'NAME', text: 'Lee Na-yeon', asWritten: 'Lee Na-yeon', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'character:song-jae-ik',    property: 'NAME', text: 'Song Jae-ik', asWritten: 'Song Jae-ik', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'character:nam-so-ju',      property: 'NAME', text: 'Nam So-ju',   asWritten: 'Nam So-ju',   kind: 'OFFICIAL', locale: 'en'},
  {subject: 'character:ji-yeong',       property: 'NAME', text: 'Ji-yeong',    asWritten: 'Ji-yeong',    kind: 'OFFICIAL', locale: 'en'},
  {subject: 'character:nam-on-jo',      property: 'NAME', text: '남온조',      asWritten: '남온조',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:lee-chung-san',  property: 'NAME', text: '이청산',      asWritten: '이청산',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:choi-nam-ra',    property: 'NAME', text: '최남라',      asWritten: '최남라',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:lee-soo-hyuk',   property: 'NAME', text: '이수혁',      asWritten: '이수혁',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:yoon-gwi-nam',   property: 'NAME', text: '윤귀남',      asWritten: '윤귀남',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:lee-byung-chan', property: 'NAME', text: '이병찬',      asWritten: '이병찬',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:lee-na-yeon',    property: 'NAME', text: '이나연',      asWritten: '이나연',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:song-jae-ik',    property: 'NAME', text: '송재익',      asWritten: '송재익',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:nam-so-ju',      property: 'NAME', text: '남소주',      asWritten: '남소주',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:seong-gi-hoon',  property: 'NAME', text: '성기훈',      asWritten: '성기훈',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:cho-sang-woo',   property: 'NAME', text: '조상우',      asWritten: '조상우',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:kang-sae-byeok', property: 'NAME', text: '강새벽',      asWritten: '강새벽',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:hwang-jun-ho',   property: 'NAME', text: '황준호',      asWritten: '황준호',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:oh-il-nam',      property: 'NAME', text: '오일남',      asWritten: '오일남',      kind: 'NATIVE',   locale: 'ko'},
  {subject: 'character:ji-yeong',       property: 'NAME', text: '지영',        asWritten: '지영',        kind: 'NATIVE',   locale: 'ko'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;
