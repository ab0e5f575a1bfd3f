// Awards, as the editors of Inyeon know them from what the ceremonies announced. Whoever won one for a show, or was nominated for it, names
// the show (forShow); the same is said of the show.

UNWIND [
  {id: 'award:emmy-2022-drama-series',                  ceremony: 'Primetime Emmy Awards',          year: 2022, category: 'Outstanding Drama Series',                     native: null},
  {id: 'award:emmy-2022-lead-actor-drama',              ceremony: 'Primetime Emmy Awards',          year: 2022, category: 'Outstanding Lead Actor in a Drama Series',       native: '2022 에미상 드라마 시리즈 남우주연상'},
  {id: 'award:emmy-2022-directing-drama',               ceremony: 'Primetime Emmy Awards',          year: 2022, category: 'Outstanding Directing for a Drama Series',       native: '2022 에미상 드라마 시리즈 감독상'},
  {id: 'award:emmy-2022-writing-drama',                 ceremony: 'Primetime Emmy Awards',          year: 2022, category: 'Outstanding Writing for a Drama Series',         native: null},
  {id: 'award:emmy-2022-supporting-actor-drama',        ceremony: 'Primetime Emmy Awards',          year: 2022, category: 'Outstanding Supporting Actor in a Drama Series', native: null},
  {id: 'award:emmy-2022-supporting-actress-drama',      ceremony: 'Primetime Emmy Awards',          year: 2022, category: 'Outstanding Supporting Actress in a Drama Series', native: null},
  {id: 'award:emmy-2022-guest-actress-drama',           ceremony: 'Primetime Emmy Awards',          year: 2022, category: 'Outstanding Guest Actress in a Drama Series',    native: '2022 에미상 드라마 시리즈 여우게스트상'},
  {id: 'award:sag-2022-male-actor-drama',               ceremony: 'Screen Actors Guild Awards',     year: 2022, category: 'Outstanding Performance by a Male Actor in a Drama Series', native: null},
  {id: 'award:sag-2022-female-actor-drama',             ceremony: 'Screen Actors Guild Awards',     year: 2022, category: 'Outstanding Performance by a Female Actor in a Drama Series', native: null},
  {id: 'award:golden-globe-2022-supporting-actor',      ceremony: 'Golden Globe Awards',            year: 2022, category: 'Best Supporting Actor in Television',            native: '2022 골든글로브상 TV 남우조연상'},
  {id: 'award:golden-globe-2022-actor-drama',           ceremony: 'Golden Globe Awards',            year: 2022, category: 'Best Actor in a Television Series, Drama',       native: null},
  {id: 'award:golden-globe-2022-drama-series',          ceremony: 'Golden Globe Awards',            year: 2022, category: 'Best Television Series, Drama',                  native: null},
  {id: 'award:critics-choice-2022-actor-drama',         ceremony: "Critics' Choice Television Awards", year: 2022, category: 'Best Actor in a Drama Series',                native: null},
  {id: 'award:critics-choice-2022-foreign-series',      ceremony: "Critics' Choice Television Awards", year: 2022, category: 'Best Foreign Language Series',                native: null},
  {id: 'award:baeksang-2022-grand-prize-tv',            ceremony: 'Baeksang Arts Awards',           year: 2022, category: 'Grand Prize, Television',                        native: '2022 백상예술대상 TV 부문 대상'},
  {id: 'award:baeksang-2022-director-tv',               ceremony: 'Baeksang Arts Awards',           year: 2022, category: 'Best Director, Television',                      native: '2022 백상예술대상 TV 부문 연출상'},
  {id: 'award:baeksang-2021-actress-tv',                ceremony: 'Baeksang Arts Awards',           year: 2021, category: 'Best Actress, Television',                       native: '2021 백상예술대상 TV 부문 여자 최우수연기상'},
  {id: 'award:baeksang-2009-new-actor-tv',              ceremony: 'Baeksang Arts Awards',           year: 2009, category: 'Best New Actor, Television',                     native: '2009 백상예술대상 TV 부문 남자 신인연기상'},
  {id: 'award:sbs-2021-grand-prize',                    ceremony: 'SBS Drama Awards',               year: 2021, category: 'Grand Prize',                                    native: '2021 SBS 연기대상 대상'},
  {id: 'award:mbc-2008-grand-prize',                    ceremony: 'MBC Drama Awards',               year: 2008, category: 'Grand Prize',                                    native: '2008 MBC 연기대상 대상'},
  {id: 'award:blue-dragon-series-2024-drama',           ceremony: 'Blue Dragon Series Awards',      year: 2024, category: 'Best Drama',                                     native: '2024 청룡시리즈어워즈 최우수작품상'},
  {id: 'award:blue-dragon-series-2024-actress',         ceremony: 'Blue Dragon Series Awards',      year: 2024, category: 'Best Actress',                                   native: '2024 청룡시리즈어워즈 여우주연상'}
] AS row
MERGE (award:Entity {id: row.id})
SET award:Award, award.ceremony = row.ceremony, award.year = row.year, award.category = row.category
WITH row, award
UNWIND [
  {text: row.ceremony + ' ' + toString(row.year) + ': ' + row.category, kind: 'OFFICIAL', locale: 'en'},
  {text: row.native, kind: 'NATIVE', locale: 'ko'}
] AS name
WITH award, name WHERE name.text IS NOT NULL
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + award.id + '/NAME/' + name.text})
  ON CREATE SET claim.property = 'NAME', claim.text = name.text
MERGE (claim)-[:ABOUT]->(award)
MERGE (claim)-[citation:STATED_IN {asWritten: name.text}]->(article)
SET citation.kind = name.kind, citation.locale = name.locale;

UNWIND [
  {subject: 'show:squid-game',              property: 'NOMINATED_FOR', value: 'award:emmy-2022-drama-series'},
  {subject: 'person:lee-jung-jae',          property: 'WON',           value: 'award:emmy-2022-lead-actor-drama',         forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'WON',           value: 'award:emmy-2022-lead-actor-drama'},
  {subject: 'person:hwang-dong-hyuk',       property: 'WON',           value: 'award:emmy-2022-directing-drama',          forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'WON',           value: 'award:emmy-2022-directing-drama'},
  {subject: 'person:hwang-dong-hyuk',       property: 'NOMINATED_FOR', value: 'award:emmy-2022-writing-drama',            forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'NOMINATED_FOR', value: 'award:emmy-2022-writing-drama'},
  {subject: 'person:oh-young-soo',          property: 'NOMINATED_FOR', value: 'award:emmy-2022-supporting-actor-drama',   forShow: 'show:squid-game'},
  {subject: 'person:park-hae-soo',          property: 'NOMINATED_FOR', value: 'award:emmy-2022-supporting-actor-drama',   forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'NOMINATED_FOR', value: 'award:emmy-2022-supporting-actor-drama'},
  {subject: 'person:jung-ho-yeon',          property: 'NOMINATED_FOR', value: 'award:emmy-2022-supporting-actress-drama', forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'NOMINATED_FOR', value: 'award:emmy-2022-supporting-actress-drama'},
  {subject: 'person:lee-yoo-mi',            property: 'WON',           value: 'award:emmy-2022-guest-actress-drama',      forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'WON',           value: 'award:emmy-2022-guest-actress-drama'},
  {subject: 'person:lee-jung-jae',          property: 'WON',           value: 'award:sag-2022-male-actor-drama',          forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'WON',           value: 'award:sag-2022-male-actor-drama'},
  {subject: 'person:jung-ho-yeon',          property: 'WON',           value: 'award:sag-2022-female-actor-drama',        forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'WON',           value: 'award:sag-2022-female-actor-drama'},
  {subject: 'person:oh-young-soo',          property: 'WON',           value: 'award:golden-globe-2022-supporting-actor', forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'WON',           value: 'award:golden-globe-2022-supporting-actor'},
  {subject: 'person:lee-jung-jae',          property: 'NOMINATED_FOR', value: 'award:golden-globe-2022-actor-drama',      forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'NOMINATED_FOR', value: 'award:golden-globe-2022-actor-drama'},
  {subject: 'show:squid-game',              property: 'NOMINATED_FOR', value: 'award:golden-globe-2022-drama-series'},
  {subject: 'person:lee-jung-jae',          property: 'WON',           value: 'award:critics-choice-2022-actor-drama',    forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'WON',           value: 'award:critics-choice-2022-actor-drama'},
  {subject: 'show:squid-game',              property: 'WON',           value: 'award:critics-choice-2022-foreign-series'},
  {subject: 'show:squid-game',              property: 'WON',           value: 'award:baeksang-2022-grand-prize-tv'},
  {subject: 'person:hwang-dong-hyuk',       property: 'WON',           value: 'award:baeksang-2022-director-tv',          forShow: 'show:squid-game'},
  {subject: 'show:squid-game',              property: 'WON',           value: 'award:baeksang-2022-director-tv'},
  {subject: 'person:kim-so-yeon',           property: 'WON',           value: 'award:baeksang-2021-actress-tv',           forShow: 'show:the-penthouse'},
  {subject: 'show:the-penthouse',           property: 'WON',           value: 'award:baeksang-2021-actress-tv'},
  {subject: 'person:lee-min-ho',            property: 'WON',           value: 'award:baeksang-2009-new-actor-tv',         forShow: 'show:boys-over-flowers'},
  {subject: 'show:boys-over-flowers',       property: 'WON',           value: 'award:baeksang-2009-new-actor-tv'},
  {subject: 'person:kim-so-yeon',           property: 'WON',           value: 'award:sbs-2021-grand-prize',               forShow: 'show:the-penthouse'},
  {subject: 'show:the-penthouse',           property: 'WON',           value: 'award:sbs-2021-grand-prize'},
  {subject: 'person:kim-myung-min',         property: 'WON',           value: 'award:mbc-2008-grand-prize',               forShow: 'show:beethoven-virus'},
  {subject: 'show:beethoven-virus',         property: 'WON',           value: 'award:mbc-2008-grand-prize'},
  {subject: 'show:daily-dose-of-sunshine',  property: 'WON',           value: 'award:blue-dragon-series-2024-drama'},
  {subject: 'person:park-bo-young',         property: 'WON',           value: 'award:blue-dragon-series-2024-actress',    forShow: 'show:daily-dose-of-sunshine'},
  {subject: 'show:daily-dose-of-sunshine',  property: 'WON',           value: 'award:blue-dragon-series-2024-actress'}
] AS fact
MATCH (value:Award {id: fact.value})
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: value.ceremony + ': ' + value.category}]->(article)
SET citation.forShow = fact.forShow;
