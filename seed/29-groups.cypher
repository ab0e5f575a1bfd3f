// Groups of singers with those of their members who act, and the agencies of some actors, from the general knowledge of the editors of
// Inyeon. Hwarang is here for V, whom it made an actor.

UNWIND [
  {id: 'group:bts'},
  {id: 'group:shinee'},
  {id: 'group:zea'},
  {id: 'group:ss501'},
  {id: 'group:t-max'},
  {id: 'group:btob'},
  {id: 'group:cnblue'},
  {id: 'group:2pm'},
  {id: 'group:ses'}
] AS row
MERGE (group:Entity {id: row.id})
SET group:Group;

UNWIND [
  {id: 'person:v'},
  {id: 'person:jin'},
  {id: 'person:choi-min-ho'},
  {id: 'person:park-hyung-sik'},
  {id: 'person:park-seo-joon'},
  {id: 'person:go-ara'},
  {id: 'person:yoon-sung-sik'},
  {id: 'person:jung-yong-hwa'},
  {id: 'person:hwang-chan-sung'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

UNWIND [
  {id: 'company:big-hit-music'},
  {id: 'company:artist-company'},
  {id: 'company:management-soop'},
  {id: 'company:vast-entertainment'},
  {id: 'company:mym-entertainment'},
  {id: 'company:bh-entertainment'},
  {id: 'company:saram-entertainment'}
] AS row
MERGE (company:Entity {id: row.id})
SET company:Company;

MERGE (show:Entity {id: 'show:hwarang'})
SET show:Show, show.kind = 'SERIES';

UNWIND [
  {subject: 'show:hwarang',             property: 'TITLE', text: 'Hwarang: The Poet Warrior Youth', kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'show:hwarang',             property: 'TITLE', text: '화랑',                            kind: 'NATIVE',     locale: 'ko'},
  {subject: 'show:hwarang',             property: 'TITLE', text: 'Hwarang',                         kind: 'ALIAS',      locale: 'en'},
  {subject: 'group:bts',                property: 'NAME',  text: 'BTS',                             kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'group:bts',                property: 'NAME',  text: '방탄소년단',                      kind: 'NATIVE',     locale: 'ko'},
  {subject: 'group:bts',                property: 'NAME',  text: 'Bangtan Boys',                    kind: 'ALIAS',      locale: 'en'},
  {subject: 'group:shinee',             property: 'NAME',  text: 'SHINee',                          kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'group:shinee',             property: 'NAME',  text: '샤이니',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'group:zea',                property: 'NAME',  text: 'ZE:A',                            kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'group:zea',                property: 'NAME',  text: '제국의아이들',                    kind: 'NATIVE',     locale: 'ko'},
  {subject: 'group:ss501',              property: 'NAME',  text: 'SS501',                           kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'group:t-max',              property: 'NAME',  text: 'T-Max',                           kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'group:t-max',              property: 'NAME',  text: '티맥스',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'group:btob',               property: 'NAME',  text: 'BTOB',                            kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'group:btob',               property: 'NAME',  text: '비투비',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'group:cnblue',             property: 'NAME',  text: 'CNBLUE',                          kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'group:cnblue',             property: 'NAME',  text: '씨엔블루',                        kind: 'NATIVE',     locale: 'ko'},
  {subject: 'group:2pm',                property: 'NAME',  text: '2PM',                             kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'group:2pm',                property: 'NAME',  text: '투피엠',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'group:ses',                property: 'NAME',  text: 'S.E.S.',                          kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'person:v',                 property: 'NAME',  text: 'Kim Tae-hyung',                   kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'person:v',                 property: 'NAME',  text: '김태형',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'person:v',                 property: 'NAME',  text: 'V',                               kind: 'STAGE_NAME', locale: 'en'},
  {subject: 'person:v',                 property: 'NAME',  text: '뷔',                              kind: 'STAGE_NAME', locale: 'ko'},
  {subject: 'person:jin',               property: 'NAME',  text: 'Kim Seok-jin',                    kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'person:jin',               property: 'NAME',  text: '김석진',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'person:jin',               property: 'NAME',  text: 'Jin',                             kind: 'STAGE_NAME', locale: 'en'},
  {subject: 'person:choi-min-ho',       property: 'NAME',  text: 'Choi Min-ho',                     kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'person:choi-min-ho',       property: 'NAME',  text: '최민호',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'person:choi-min-ho',       property: 'NAME',  text: 'Minho',                           kind: 'STAGE_NAME', locale: 'en'},
  {subject: 'person:park-hyung-sik',    property: 'NAME',  text: 'Park Hyung-sik',                  kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'person:park-hyung-sik',    property: 'NAME',  text: '박형식',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'person:park-seo-joon',     property: 'NAME',  text: 'Park Seo-joon',                   kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'person:park-seo-joon',     property: 'NAME',  text: '박서준',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'person:go-ara',            property: 'NAME',  text: 'Go Ara',                          kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'person:go-ara',            property: 'NAME',  text: '고아라',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'person:yoon-sung-sik',     property: 'NAME',  text: 'Yoon Sung-sik',                   kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'person:yoon-sung-sik',     property: 'NAME',  text: '윤성식',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'person:jung-yong-hwa',     property: 'NAME',  text: 'Jung Yong-hwa',                   kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'person:jung-yong-hwa',     property: 'NAME',  text: '정용화',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'person:hwang-chan-sung',   property: 'NAME',  text: 'Hwang Chan-sung',                 kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'person:hwang-chan-sung',   property: 'NAME',  text: '황찬성',                          kind: 'NATIVE',     locale: 'ko'},
  {subject: 'company:big-hit-music',    property: 'NAME',  text: 'Big Hit Music',                   kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'company:big-hit-music',    property: 'NAME',  text: '빅히트 뮤직',                     kind: 'NATIVE',     locale: 'ko'},
  {subject: 'company:artist-company',   property: 'NAME',  text: 'Artist Company',                  kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'company:artist-company',   property: 'NAME',  text: '아티스트컴퍼니',                  kind: 'NATIVE',     locale: 'ko'},
  {subject: 'company:management-soop',  property: 'NAME',  text: 'Management SOOP',                 kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'company:management-soop',  property: 'NAME',  text: '매니지먼트 숲',                   kind: 'NATIVE',     locale: 'ko'},
  {subject: 'company:vast-entertainment', property: 'NAME', text: 'VAST Entertainment',             kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'company:mym-entertainment', property: 'NAME', text: 'MYM Entertainment',               kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'company:bh-entertainment', property: 'NAME',  text: 'BH Entertainment',                kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'company:saram-entertainment', property: 'NAME', text: 'Saram Entertainment',           kind: 'OFFICIAL',   locale: 'en'},
  {subject: 'company:saram-entertainment', property: 'NAME', text: '사람엔터테인먼트',              kind: 'NATIVE',     locale: 'ko'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.text}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;

UNWIND [
  {subject: 'show:hwarang', property: 'PREMIERED_ON', date: '2016-12-19'},
  {subject: 'show:hwarang', property: 'ENDED_ON',     date: '2017-02-21'},
  {subject: 'person:v',     property: 'BORN_ON',      date: '1995-12-30'},
  {subject: 'person:jin',   property: 'BORN_ON',      date: '1992-12-04'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.date})
  ON CREATE SET claim.property = fact.property, claim.date = fact.date
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:STATED_IN {asWritten: fact.date}]->(article);

UNWIND [
  {subject: 'show:hwarang',                property: 'DIRECTED_BY', value: 'person:yoon-sung-sik',       asWritten: 'Yoon Sung-sik'},
  {subject: 'show:hwarang',                property: 'CAST_MEMBER', value: 'person:park-seo-joon',       asWritten: 'Park Seo-joon',     billing: 'MAIN', order: 1},
  {subject: 'show:hwarang',                property: 'CAST_MEMBER', value: 'person:go-ara',              asWritten: 'Go Ara',            billing: 'MAIN', order: 2},
  {subject: 'show:hwarang',                property: 'CAST_MEMBER', value: 'person:park-hyung-sik',      asWritten: 'Park Hyung-sik',    billing: 'MAIN', order: 3},
  {subject: 'show:hwarang',                property: 'CAST_MEMBER', value: 'person:choi-min-ho',         asWritten: 'Minho',             order: 4},
  {subject: 'show:hwarang',                property: 'CAST_MEMBER', value: 'person:v',                   asWritten: 'Kim Tae-hyung',     order: 5},
  {subject: 'show:hwarang',                property: 'AIRED_ON',    value: 'company:kbs2',               asWritten: 'KBS2'},
  {subject: 'show:hwarang',                property: 'FROM',        value: 'country:KR',                 asWritten: 'South Korea'},
  {subject: 'show:the-package',            property: 'CAST_MEMBER', value: 'person:jung-yong-hwa',       asWritten: 'Jung Yong-hwa',     billing: 'MAIN'},
  {subject: 'show:7th-grade-civil-servant', property: 'CAST_MEMBER', value: 'person:hwang-chan-sung',    asWritten: 'Hwang Chan-sung',   billing: 'MAIN'},
  {subject: 'person:v',                    property: 'MEMBER_OF',   value: 'group:bts',                  asWritten: 'BTS',               stageName: 'V',     since: '2013-06-13'},
  {subject: 'person:jin',                  property: 'MEMBER_OF',   value: 'group:bts',                  asWritten: 'BTS',               stageName: 'Jin',   since: '2013-06-13'},
  {subject: 'person:choi-min-ho',          property: 'MEMBER_OF',   value: 'group:shinee',               asWritten: 'SHINee',            stageName: 'Minho', since: '2008-05-25'},
  {subject: 'person:park-hyung-sik',       property: 'MEMBER_OF',   value: 'group:zea',                  asWritten: 'ZE:A',              stageName: 'Hyungsik', since: '2010'},
  {subject: 'person:kim-hyun-joong',       property: 'MEMBER_OF',   value: 'group:ss501',                asWritten: 'SS501',             since: '2005'},
  {subject: 'person:kim-joon',             property: 'MEMBER_OF',   value: 'group:t-max',                asWritten: 'T-Max'},
  {subject: 'person:yook-sung-jae',        property: 'MEMBER_OF',   value: 'group:btob',                 asWritten: 'BTOB',              stageName: 'Sungjae', since: '2012'},
  {subject: 'person:jung-yong-hwa',        property: 'MEMBER_OF',   value: 'group:cnblue',               asWritten: 'CNBLUE',            since: '2009'},
  {subject: 'person:hwang-chan-sung',      property: 'MEMBER_OF',   value: 'group:2pm',                  asWritten: '2PM',               stageName: 'Chansung', since: '2008'},
  {subject: 'person:eugene',               property: 'MEMBER_OF',   value: 'group:ses',                  asWritten: 'S.E.S.',            since: '1997', until: '2002'},
  {subject: 'person:v',                    property: 'WITH_AGENCY', value: 'company:big-hit-music',      asWritten: 'Big Hit Music'},
  {subject: 'person:jin',                  property: 'WITH_AGENCY', value: 'company:big-hit-music',      asWritten: 'Big Hit Music'},
  {subject: 'person:lee-jung-jae',         property: 'WITH_AGENCY', value: 'company:artist-company',     asWritten: 'Artist Company',    since: '2016'},
  {subject: 'person:gong-yoo',             property: 'WITH_AGENCY', value: 'company:management-soop',    asWritten: 'Management SOOP'},
  {subject: 'person:jung-yu-mi-1983',      property: 'WITH_AGENCY', value: 'company:management-soop',    asWritten: 'Management SOOP'},
  {subject: 'person:hyun-bin',             property: 'WITH_AGENCY', value: 'company:vast-entertainment', asWritten: 'VAST Entertainment', since: '2016'},
  {subject: 'person:lee-min-ho',           property: 'WITH_AGENCY', value: 'company:mym-entertainment',  asWritten: 'MYM Entertainment'},
  {subject: 'person:lee-byung-hun',        property: 'WITH_AGENCY', value: 'company:bh-entertainment',   asWritten: 'BH Entertainment'},
  {subject: 'person:jung-ho-yeon',         property: 'WITH_AGENCY', value: 'company:saram-entertainment', asWritten: 'Saram Entertainment'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.billing = fact.billing, citation.order = fact.order, citation.stageName = fact.stageName, citation.since = fact.since,
  citation.until = fact.until;
