// The works: every one that the five articles name, what they were made from, and what was made from them.
// Their preferred titles and, where there is one, the title in Hangul, each cited to the database that prints it, or to
// the editors where none of ours does.

UNWIND [
  {id: 'show:all-of-us-are-dead',      kind: 'SERIES'},
  {id: 'show:squid-game',              kind: 'SERIES'},
  {id: 'show:hellbound',               kind: 'SERIES'},
  {id: 'show:kingdom',                 kind: 'SERIES'},
  {id: 'show:our-beloved-summer',      kind: 'SERIES'},
  {id: 'show:luca-the-beginning',      kind: 'SERIES'},
  {id: 'show:beethoven-virus',         kind: 'SERIES'},
  {id: 'show:damo',                    kind: 'SERIES'},
  {id: 'show:boys-over-flowers',       kind: 'SERIES'},
  {id: 'show:who-are-you-school-2015', kind: 'SERIES'},
  {id: 'show:the-penthouse',           kind: 'SERIES'},
  {id: 'show:money-heist-korea',       kind: 'SERIES'},
  {id: 'show:the-fatal-encounter',     kind: 'FILM'},
  {id: 'show:intimate-strangers',      kind: 'FILM'},
  {id: 'show:train-to-busan',          kind: 'FILM'},
  {id: 'show:perfect-strangers',       kind: 'FILM'},
  {id: 'show:sweet-magnolias',         kind: 'SERIES'},
  {id: 'show:money-heist',             kind: 'SERIES'},
  {id: 'show:f4-thailand',             kind: 'SERIES'},
  {id: 'show:who-are-you-thailand',    kind: 'SERIES'}
] AS row
MERGE (show:Entity {id: row.id})
SET show:Show, show.kind = row.kind;

UNWIND [
  {id: 'season:all-of-us-are-dead/1', number: 1},
  {id: 'season:all-of-us-are-dead/2', number: 2},
  {id: 'season:squid-game/1',         number: 1},
  {id: 'season:hellbound/1',          number: 1},
  {id: 'season:kingdom/1',            number: 1},
  {id: 'season:kingdom/2',            number: 2},
  {id: 'season:our-beloved-summer/1', number: 1},
  {id: 'season:sweet-magnolias/1',    number: 1},
  {id: 'season:sweet-magnolias/2',    number: 2},
  {id: 'season:money-heist/3',        number: 3},
  {id: 'season:money-heist/4',        number: 4},
  {id: 'season:money-heist/5',        number: 5},
  {id: 'season:the-penthouse/1',      number: 1},
  {id: 'season:the-penthouse/2',      number: 2},
  {id: 'season:the-penthouse/3',      number: 3},
  {id: 'season:money-heist-korea/1',  number: 1},
  {id: 'season:money-heist-korea/2',  number: 2}
] AS row
MERGE (season:Entity {id: row.id})
SET season:Season, season.number = row.number;

UNWIND [
  {id: 'webtoon:now-at-our-school'},
  {id: 'webtoon:hellbound'},
  {id: 'webtoon:our-beloved-summer'},
  {id: 'webtoon:the-kingdom-of-the-gods'}
] AS row
MERGE (webtoon:Entity {id: row.id})
SET webtoon:Webtoon;

UNWIND [
  {id: 'novel:boys-over-flowers', kind: 'MANGA'},
  {id: 'novel:sweet-magnolias',   kind: 'NOVEL'}
] AS row
MERGE (novel:Entity {id: row.id})
SET novel:Novel, novel.kind = row.kind;

// Preferred titles.
UNWIND [
  {subject: 'show:all-of-us-are-dead',         property: 'TITLE', text: 'All of Us Are Dead',                                article: 'article:mdl-2022-b',               asWritten: 'All of Us Are Dead',                                kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:squid-game',                 property: 'TITLE', text: 'Squid Game',                                        article: 'article:mdl-2022-b',               asWritten: 'Squid Game',                                        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:hellbound',                  property: 'TITLE', text: 'Hellbound',                                         article: 'article:mdl-2022-b',               asWritten: 'Hellbound',                                         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:kingdom',                    property: 'TITLE', text: 'Kingdom',                                           article: 'article:mdl-2022-b',               asWritten: 'Kingdom',                                           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:our-beloved-summer',         property: 'TITLE', text: 'Our Beloved Summer',                                article: 'article:mdl-2022-b',               asWritten: 'Our Beloved Summer',                                kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:luca-the-beginning',         property: 'TITLE', text: 'L.U.C.A.: The Beginning',                           article: 'article:mdl-2022-b',               asWritten: 'L.U.C.A.: The Beginning',                           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:beethoven-virus',            property: 'TITLE', text: 'Beethoven Virus',                                   article: 'article:mdl-2022-b',               asWritten: 'Beethoven Virus',                                   kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:damo',                       property: 'TITLE', text: 'Damo',                                              article: 'article:mdl-2022-b',               asWritten: 'Damo',                                              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:boys-over-flowers',          property: 'TITLE', text: 'Boys Over Flowers',                                 article: 'article:mdl-2022-b',               asWritten: 'Boys Over Flowers',                                 kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:who-are-you-school-2015',    property: 'TITLE', text: 'Who Are You: School 2015',                          article: 'article:mdl-2022-b',               asWritten: 'Who Are You: School 2015',                          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:the-penthouse',              property: 'TITLE', text: 'The Penthouse: War in Life',                        article: 'article:mdl-2022-b',               asWritten: 'The Penthouse: War in Life',                        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:money-heist-korea',          property: 'TITLE', text: 'Money Heist: Korea - Joint Economic Area',          article: 'article:tmdb-kdramas-2022',        asWritten: 'Money Heist: Korea - Joint Economic Area',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:the-fatal-encounter',        property: 'TITLE', text: 'The Fatal Encounter',                               article: 'article:inyeon-editors-2026',      asWritten: 'The Fatal Encounter',                               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:intimate-strangers',         property: 'TITLE', text: 'Intimate Strangers',                                article: 'article:inyeon-editors-2026',      asWritten: 'Intimate Strangers',                                kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:train-to-busan',             property: 'TITLE', text: 'Train to Busan',                                    article: 'article:inyeon-editors-2026',      asWritten: 'Train to Busan',                                    kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:perfect-strangers',          property: 'TITLE', text: 'Perfect Strangers',                                 article: 'article:inyeon-editors-2026',      asWritten: 'Perfect Strangers',                                 kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:sweet-magnolias',            property: 'TITLE', text: 'Sweet Magnolias',                                   article: 'article:inyeon-editors-2026',      asWritten: 'Sweet Magnolias',                                   kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:money-heist',                property: 'TITLE', text: 'Money Heist',                                       article: 'article:inyeon-editors-2026',      asWritten: 'Money Heist',                                       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:f4-thailand',                property: 'TITLE', text: 'F4 Thailand: Boys Over Flowers',                    article: 'article:inyeon-editors-2026',      asWritten: 'F4 Thailand: Boys Over Flowers',                    kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:who-are-you-thailand',       property: 'TITLE', text: 'Who Are You',                                       article: 'article:inyeon-editors-2026',      asWritten: 'Who Are You',                                       kind: 'OFFICIAL', locale: 'en'},

  {subject: 'season:all-of-us-are-dead/1',     property: 'TITLE', text: 'All of Us Are Dead: Season 1',                      article: 'article:netflix-top10-2022-02-27', asWritten: 'All of Us Are Dead: Season 1',                      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:all-of-us-are-dead/2',     property: 'TITLE', text: 'All of Us Are Dead: Season 2',                      article: 'article:inyeon-editors-2026',      asWritten: 'All of Us Are Dead: Season 2',                      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:squid-game/1',             property: 'TITLE', text: 'Squid Game: Season 1',                              article: 'article:netflix-top10-2022-02-27', asWritten: 'Squid Game: Season 1',                              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:hellbound/1',              property: 'TITLE', text: 'Hellbound: Season 1',                               article: 'article:netflix-top10-2022-02-27', asWritten: 'Hellbound: Season 1',                               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:kingdom/1',                property: 'TITLE', text: 'Kingdom: Season 1',                                 article: 'article:inyeon-editors-2026',      asWritten: 'Kingdom: Season 1',                                 kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:kingdom/2',                property: 'TITLE', text: 'Kingdom: Season 2',                                 article: 'article:mdl-2022-b',               asWritten: 'Kingdom: Season 2',                                 kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:our-beloved-summer/1',     property: 'TITLE', text: 'Our Beloved Summer: Season 1',                      article: 'article:netflix-top10-2022-02-27', asWritten: 'Our Beloved Summer: Season 1',                      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:sweet-magnolias/1',        property: 'TITLE', text: 'Sweet Magnolias: Season 1',                         article: 'article:netflix-top10-2022-02-27', asWritten: 'Sweet Magnolias: Season 1',                         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:sweet-magnolias/2',        property: 'TITLE', text: 'Sweet Magnolias: Season 2',                         article: 'article:netflix-top10-2022-02-27', asWritten: 'Sweet Magnolias: Season 2',                         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:money-heist/3',            property: 'TITLE', text: 'Money Heist: Part 3',                               article: 'article:netflix-top10-2022-02-27', asWritten: 'Money Heist: Part 3',                               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:money-heist/4',            property: 'TITLE', text: 'Money Heist: Part 4',                               article: 'article:netflix-top10-2022-02-27', asWritten: 'Money Heist: Part 4',                               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:money-heist/5',            property: 'TITLE', text: 'Money Heist: Part 5',                               article: 'article:netflix-top10-2022-02-27', asWritten: 'Money Heist: Part 5',                               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:the-penthouse/1',          property: 'TITLE', text: 'The Penthouse: War in Life',                        article: 'article:mdl-2022-b',               asWritten: 'The Penthouse: War in Life',                        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:the-penthouse/2',          property: 'TITLE', text: 'The Penthouse 2: War in Life',                      article: 'article:mdl-2022-b',               asWritten: 'The Penthouse 2: War in Life',                      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:the-penthouse/3',          property: 'TITLE', text: 'The Penthouse 3: War in Life',                      article: 'article:mdl-2022-b',               asWritten: 'The Penthouse 3: War in Life',                      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:money-heist-korea/1',      property: 'TITLE', text: 'Money Heist: Korea - Joint Economic Area - Part 1', article: 'article:mdl-top250',               asWritten: 'Money Heist: Korea - Joint Economic Area - Part 1', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'season:money-heist-korea/2',      property: 'TITLE', text: 'Money Heist: Korea - Joint Economic Area - Part 2', article: 'article:mdl-2015-23',              asWritten: 'Money Heist: Korea - Joint Economic Area - Part 2', kind: 'OFFICIAL', locale: 'en'},

  {subject: 'webtoon:now-at-our-school',       property: 'TITLE', text: 'All of Us Are Dead',                                article: 'article:webtoon-en',               asWritten: 'All of Us Are Dead',                                kind: 'OFFICIAL', locale: 'en'},
  {subject: 'webtoon:hellbound',               property: 'TITLE', text: 'Hellbound',                                         article: 'article:webtoon-en',               asWritten: 'Hellbound',                                         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'webtoon:our-beloved-summer',      property: 'TITLE', text: 'Our Beloved Summer',                                article: 'article:webtoon-en',               asWritten: 'Our Beloved Summer',                                kind: 'OFFICIAL', locale: 'en'},
  {subject: 'webtoon:the-kingdom-of-the-gods', property: 'TITLE', text: 'The Kingdom of the Gods',                           article: 'article:inyeon-editors-2026',      asWritten: 'The Kingdom of the Gods',                           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'novel:boys-over-flowers',         property: 'TITLE', text: 'Boys Over Flowers',                                 article: 'article:inyeon-editors-2026',      asWritten: 'Boys Over Flowers',                                 kind: 'OFFICIAL', locale: 'en'},
  {subject: 'novel:sweet-magnolias',           property: 'TITLE', text: 'The Sweet Magnolias',                               article: 'article:inyeon-editors-2026',      asWritten: 'The Sweet Magnolias',                               kind: 'OFFICIAL', locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: fact.article})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;

// Native titles.
UNWIND [
  {subject: 'show:all-of-us-are-dead',         property: 'TITLE', text: '지금 우리 학교는',              article: 'article:tmdb-kdramas-2022',   asWritten: '지금 우리 학교는',              kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:squid-game',                 property: 'TITLE', text: '오징어 게임',                   article: 'article:tmdb-kdramas-2022',   asWritten: '오징어 게임',                   kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:hellbound',                  property: 'TITLE', text: '지옥',                          article: 'article:tmdb-kdramas-2022',   asWritten: '지옥',                          kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:kingdom',                    property: 'TITLE', text: '킹덤',                          article: 'article:tmdb-kdramas-2022',   asWritten: '킹덤',                          kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:our-beloved-summer',         property: 'TITLE', text: '그 해 우리는',                  article: 'article:tmdb-kdramas-2022',   asWritten: '그 해 우리는',                  kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:luca-the-beginning',         property: 'TITLE', text: '루카: 더 비기닝',               article: 'article:tmdb-kdramas-2022',   asWritten: '루카: 더 비기닝',               kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:beethoven-virus',            property: 'TITLE', text: '베토벤 바이러스',               article: 'article:tmdb-kdramas-2022',   asWritten: '베토벤 바이러스',               kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:damo',                       property: 'TITLE', text: '다모',                          article: 'article:tmdb-kdramas-2022',   asWritten: '다모',                          kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:boys-over-flowers',          property: 'TITLE', text: '꽃보다 남자',                   article: 'article:tmdb-kdramas-2022',   asWritten: '꽃보다 남자',                   kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:who-are-you-school-2015',    property: 'TITLE', text: '후아유 - 학교 2015',            article: 'article:tmdb-kdramas-2022',   asWritten: '후아유 - 학교 2015',            kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:the-penthouse',              property: 'TITLE', text: '펜트하우스',                    article: 'article:tmdb-kdramas-2022',   asWritten: '펜트하우스',                    kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:money-heist-korea',          property: 'TITLE', text: '종이의 집: 공동경제구역',       article: 'article:tmdb-kdramas-2022',   asWritten: '종이의 집: 공동경제구역',       kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:the-fatal-encounter',        property: 'TITLE', text: '역린',                          article: 'article:inyeon-editors-2026', asWritten: '역린',                          kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:intimate-strangers',         property: 'TITLE', text: '완벽한 타인',                   article: 'article:inyeon-editors-2026', asWritten: '완벽한 타인',                   kind: 'NATIVE',       locale: 'ko'},
  {subject: 'show:train-to-busan',             property: 'TITLE', text: '부산행',                        article: 'article:inyeon-editors-2026', asWritten: '부산행',                        kind: 'NATIVE',       locale: 'ko'},

  {subject: 'show:all-of-us-are-dead',         property: 'TITLE', text: '지우학',                        article: 'article:inyeon-editors-2026', asWritten: '지우학',                        kind: 'ALIAS',        locale: 'ko'},

  {subject: 'webtoon:now-at-our-school',       property: 'TITLE', text: '지금 우리 학교는',              article: 'article:mdl-2015-23',         asWritten: '지금 우리 학교는',              kind: 'NATIVE',       locale: 'ko'},
  {subject: 'webtoon:hellbound',               property: 'TITLE', text: '지옥',                          article: 'article:mdl-2015-23',         asWritten: '지옥',                          kind: 'NATIVE',       locale: 'ko'},
  {subject: 'webtoon:our-beloved-summer',      property: 'TITLE', text: '그 해 우리는 - 초여름이 좋아!', article: 'article:inyeon-editors-2026', asWritten: '그 해 우리는 - 초여름이 좋아!', kind: 'NATIVE',       locale: 'ko'},
  {subject: 'webtoon:the-kingdom-of-the-gods', property: 'TITLE', text: '신의 나라',                     article: 'article:inyeon-editors-2026', asWritten: '신의 나라',                     kind: 'NATIVE',       locale: 'ko'},

  {subject: 'show:money-heist',                property: 'TITLE', text: 'La casa de papel',              article: 'article:inyeon-editors-2026', asWritten: 'La casa de papel',              kind: 'NATIVE',       locale: 'es'},
  {subject: 'show:perfect-strangers',          property: 'TITLE', text: 'Perfetti sconosciuti',          article: 'article:inyeon-editors-2026', asWritten: 'Perfetti sconosciuti',          kind: 'NATIVE',       locale: 'it'},
  {subject: 'novel:boys-over-flowers',         property: 'TITLE', text: '花より男子',                    article: 'article:inyeon-editors-2026', asWritten: '花より男子',                    kind: 'NATIVE',       locale: 'ja'},
  {subject: 'novel:boys-over-flowers',         property: 'TITLE', text: 'Hana Yori Dango',               article: 'article:inyeon-editors-2026', asWritten: 'Hana Yori Dango',               kind: 'ROMANIZATION', locale: 'ja-Latn'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: fact.article})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;

// Other titles.
UNWIND [
  {subject: 'show:damo',              property: 'TITLE', text: 'The Legendary Police Woman',          article: 'article:enwiki-infobox',    asWritten: 'The Legendary Police Woman',          kind: 'ALIAS', locale: 'en'},
  {subject: 'show:damo',              property: 'TITLE', text: 'Damo: The Undercover Lady Detective', article: 'article:enwiki-infobox',    asWritten: 'Damo: The Undercover Lady Detective', kind: 'ALIAS', locale: 'en'},
  {subject: 'show:boys-over-flowers', property: 'TITLE', text: 'Boys Before Flowers',                 article: 'article:enwiki-infobox',    asWritten: 'Boys Before Flowers',                 kind: 'ALIAS', locale: 'en'},
  {subject: 'show:the-penthouse',     property: 'TITLE', text: 'The Penthouse',                       article: 'article:tmdb-kdramas-2022', asWritten: 'The Penthouse',                       kind: 'ALIAS', locale: 'en'},
  {subject: 'show:the-penthouse',     property: 'TITLE', text: 'Penthouse',                           article: 'article:enwiki-infobox',    asWritten: 'Penthouse',                           kind: 'ALIAS', locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: fact.article})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;
