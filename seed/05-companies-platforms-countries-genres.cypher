// Companies and networks, platforms, countries and genres, with their names.
// JTBC Studios took the name SLL in 2022: one company.

UNWIND [
  {id: 'company:jtbc-studios'},
  {id: 'company:film-monster'},
  {id: 'company:kim-jong-hak-production'},
  {id: 'company:siren-pictures'},
  {id: 'company:climax-studios'},
  {id: 'company:astory'},
  {id: 'company:studio-n'},
  {id: 'company:super-moon-pictures'},
  {id: 'company:big-ocean-enm'},
  {id: 'company:studio-dragon'},
  {id: 'company:h-house'},
  {id: 'company:group-eight'},
  {id: 'company:sm-life-design-group'},
  {id: 'company:chorokbaem-media'},
  {id: 'company:studio-s'},
  {id: 'company:content-zium'},
  {id: 'company:bh-entertainment'},
  {id: 'company:redpeter-films'},
  {id: 'company:next-entertainment-world'},
  {id: 'company:lotte-entertainment'},
  {id: 'company:gmmtv'},
  {id: 'company:sbs'},
  {id: 'company:mbc'},
  {id: 'company:kbs2'},
  {id: 'company:tvn'},
  {id: 'company:antena-3'},
  {id: 'company:gmm-25'}
] AS row
MERGE (company:Entity {id: row.id})
SET company:Company;

UNWIND [
  {id: 'platform:netflix',       kind: 'STREAMING'},
  {id: 'platform:webtoon',       kind: 'WEBTOON'},
  {id: 'platform:naver-webtoon', kind: 'WEBTOON'}
] AS row
MERGE (platform:Entity {id: row.id})
SET platform:Platform, platform.kind = row.kind;

UNWIND [
  {id: 'country:AU', code: 'AU'},
  {id: 'country:AT', code: 'AT'},
  {id: 'country:BR', code: 'BR'},
  {id: 'country:FI', code: 'FI'},
  {id: 'country:FR', code: 'FR'},
  {id: 'country:DE', code: 'DE'},
  {id: 'country:HK', code: 'HK'},
  {id: 'country:ID', code: 'ID'},
  {id: 'country:MY', code: 'MY'},
  {id: 'country:SG', code: 'SG'},
  {id: 'country:JP', code: 'JP'},
  {id: 'country:US', code: 'US'},
  {id: 'country:KR', code: 'KR'},
  {id: 'country:VN', code: 'VN'},
  {id: 'country:TR', code: 'TR'},
  {id: 'country:TW', code: 'TW'},
  {id: 'country:SA', code: 'SA'},
  {id: 'country:PH', code: 'PH'},
  {id: 'country:PE', code: 'PE'},
  {id: 'country:NZ', code: 'NZ'},
  {id: 'country:IN', code: 'IN'},
  {id: 'country:CO', code: 'CO'},
  {id: 'country:DK', code: 'DK'},
  {id: 'country:TH', code: 'TH'},
  {id: 'country:ES', code: 'ES'},
  {id: 'country:IT', code: 'IT'}
] AS row
MERGE (country:Entity {id: row.id})
SET country:Country, country.code = row.code;

UNWIND [
  {id: 'genre:action'},
  {id: 'genre:action-adventure'},
  {id: 'genre:comedy'},
  {id: 'genre:coming-of-age'},
  {id: 'genre:crime'},
  {id: 'genre:dark-fantasy'},
  {id: 'genre:drama'},
  {id: 'genre:dystopian'},
  {id: 'genre:family'},
  {id: 'genre:fantasy'},
  {id: 'genre:friendship'},
  {id: 'genre:heist'},
  {id: 'genre:historical'},
  {id: 'genre:horror'},
  {id: 'genre:music'},
  {id: 'genre:mystery'},
  {id: 'genre:political'},
  {id: 'genre:revenge'},
  {id: 'genre:romance'},
  {id: 'genre:romantic-comedy'},
  {id: 'genre:sageuk'},
  {id: 'genre:sci-fi'},
  {id: 'genre:sci-fi-fantasy'},
  {id: 'genre:supernatural'},
  {id: 'genre:survival'},
  {id: 'genre:suspense'},
  {id: 'genre:teen'},
  {id: 'genre:thriller'},
  {id: 'genre:youth'},
  {id: 'genre:zombie'}
] AS row
MERGE (genre:Entity {id: row.id})
SET genre:Genre;

// Names of companies.
UNWIND [
  {subject: 'company:jtbc-studios',             property: 'NAME', text: 'JTBC Studios',              article: 'article:inyeon-editors-2026', asWritten: 'JTBC Studios',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:film-monster',             property: 'NAME', text: 'Film Monster',              article: 'article:tmdb-kdramas-2022',   asWritten: 'Film Monster',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:kim-jong-hak-production',  property: 'NAME', text: 'Kim Jong-hak Production',   article: 'article:tmdb-kdramas-2022',   asWritten: 'Kim Jong-hak Production',   kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:siren-pictures',           property: 'NAME', text: 'Siren Pictures',            article: 'article:tmdb-kdramas-2022',   asWritten: 'Siren Pictures',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:climax-studios',           property: 'NAME', text: 'Climax Studios',            article: 'article:tmdb-kdramas-2022',   asWritten: 'Climax Studios',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:astory',                   property: 'NAME', text: 'AStory',                    article: 'article:tmdb-kdramas-2022',   asWritten: 'AStory',                    kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:studio-n',                 property: 'NAME', text: 'Studio N',                  article: 'article:tmdb-kdramas-2022',   asWritten: 'Studio N',                  kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:super-moon-pictures',      property: 'NAME', text: 'Super Moon Pictures',       article: 'article:tmdb-kdramas-2022',   asWritten: 'Super Moon Pictures',       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:big-ocean-enm',            property: 'NAME', text: 'Big Ocean ENM',             article: 'article:tmdb-kdramas-2022',   asWritten: 'Big Ocean ENM',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:studio-dragon',            property: 'NAME', text: 'Studio Dragon',             article: 'article:tmdb-kdramas-2022',   asWritten: 'Studio Dragon',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:h-house',                  property: 'NAME', text: 'H house',                   article: 'article:tmdb-kdramas-2022',   asWritten: 'H house',                   kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:group-eight',              property: 'NAME', text: 'Group Eight',               article: 'article:tmdb-kdramas-2022',   asWritten: 'Group Eight',               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:sm-life-design-group',     property: 'NAME', text: 'SM Life Design Group',      article: 'article:tmdb-kdramas-2022',   asWritten: 'SM Life Design Group',      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:chorokbaem-media',         property: 'NAME', text: 'Chorokbaem Media',          article: 'article:tmdb-kdramas-2022',   asWritten: 'Chorokbaem Media',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:studio-s',                 property: 'NAME', text: 'Studio S',                  article: 'article:mdl-top250',          asWritten: 'Studio S',                  kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:content-zium',             property: 'NAME', text: 'Content Zium',              article: 'article:tmdb-kdramas-2022',   asWritten: 'Content Zium',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:bh-entertainment',         property: 'NAME', text: 'BH Entertainment',          article: 'article:tmdb-kdramas-2022',   asWritten: 'BH Entertainment',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:redpeter-films',           property: 'NAME', text: 'RedPeter Films',            article: 'article:inyeon-editors-2026', asWritten: 'RedPeter Films',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:next-entertainment-world', property: 'NAME', text: 'Next Entertainment World',  article: 'article:inyeon-editors-2026', asWritten: 'Next Entertainment World',  kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:lotte-entertainment',      property: 'NAME', text: 'Lotte Entertainment',       article: 'article:inyeon-editors-2026', asWritten: 'Lotte Entertainment',       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:gmmtv',                    property: 'NAME', text: 'GMMTV',                     article: 'article:inyeon-editors-2026', asWritten: 'GMMTV',                     kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:sbs',                      property: 'NAME', text: 'SBS',                       article: 'article:tmdb-kdramas-2022',   asWritten: 'SBS',                       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:mbc',                      property: 'NAME', text: 'MBC',                       article: 'article:tmdb-kdramas-2022',   asWritten: 'MBC',                       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:kbs2',                     property: 'NAME', text: 'KBS2',                      article: 'article:tmdb-kdramas-2022',   asWritten: 'KBS2',                      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:tvn',                      property: 'NAME', text: 'tvN',                       article: 'article:mdl-2022-b',          asWritten: 'tvN',                       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:antena-3',                 property: 'NAME', text: 'Antena 3',                  article: 'article:inyeon-editors-2026', asWritten: 'Antena 3',                  kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:gmm-25',                   property: 'NAME', text: 'GMM 25',                    article: 'article:inyeon-editors-2026', asWritten: 'GMM 25',                    kind: 'OFFICIAL', locale: 'en'},
  {subject: 'company:jtbc-studios',             property: 'NAME', text: 'SLL',                       article: 'article:tmdb-kdramas-2022',   asWritten: 'SLL',                       kind: 'ALIAS',    locale: 'en'},
  {subject: 'company:sbs',                      property: 'NAME', text: 'Seoul Broadcasting System', article: 'article:tmdb-kdramas-2022',   asWritten: 'Seoul Broadcasting System', kind: 'ALIAS',    locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: fact.article})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;

// Names of platforms, countries and genres.
UNWIND [
  {subject: 'platform:netflix',       property: 'NAME', text: 'Netflix',            asWritten: 'Netflix',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'platform:webtoon',       property: 'NAME', text: 'WEBTOON',            asWritten: 'WEBTOON',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'platform:naver-webtoon', property: 'NAME', text: 'Naver Webtoon',      asWritten: 'Naver Webtoon',      kind: 'OFFICIAL', locale: 'en'},

  {subject: 'country:AU',             property: 'NAME', text: 'Australia',          asWritten: 'Australia',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:AT',             property: 'NAME', text: 'Austria',            asWritten: 'Austria',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:BR',             property: 'NAME', text: 'Brazil',             asWritten: 'Brazil',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:FI',             property: 'NAME', text: 'Finland',            asWritten: 'Finland',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:FR',             property: 'NAME', text: 'France',             asWritten: 'France',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:DE',             property: 'NAME', text: 'Germany',            asWritten: 'Germany',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:HK',             property: 'NAME', text: 'Hong Kong',          asWritten: 'Hong Kong',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:ID',             property: 'NAME', text: 'Indonesia',          asWritten: 'Indonesia',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:MY',             property: 'NAME', text: 'Malaysia',           asWritten: 'Malaysia',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:SG',             property: 'NAME', text: 'Singapore',          asWritten: 'Singapore',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:JP',             property: 'NAME', text: 'Japan',              asWritten: 'Japan',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:US',             property: 'NAME', text: 'United States',      asWritten: 'United States',      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:KR',             property: 'NAME', text: 'South Korea',        asWritten: 'South Korea',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:VN',             property: 'NAME', text: 'Vietnam',            asWritten: 'Vietnam',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:TR',             property: 'NAME', text: 'Turkey',             asWritten: 'Turkey',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:TW',             property: 'NAME', text: 'Taiwan',             asWritten: 'Taiwan',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:SA',             property: 'NAME', text: 'Saudi Arabia',       asWritten: 'Saudi Arabia',       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:PH',             property: 'NAME', text: 'Philippines',        asWritten: 'Philippines',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:PE',             property: 'NAME', text: 'Peru',               asWritten: 'Peru',               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:NZ',             property: 'NAME', text: 'New Zealand',        asWritten: 'New Zealand',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:IN',             property: 'NAME', text: 'India',              asWritten: 'India',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:CO',             property: 'NAME', text: 'Colombia',           asWritten: 'Colombia',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:DK',             property: 'NAME', text: 'Denmark',            asWritten: 'Denmark',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:TH',             property: 'NAME', text: 'Thailand',           asWritten: 'Thailand',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:ES',             property: 'NAME', text: 'Spain',              asWritten: 'Spain',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'country:IT',             property: 'NAME', text: 'Italy',              asWritten: 'Italy',              kind: 'OFFICIAL', locale: 'en'},

  {subject: 'genre:action',           property: 'NAME', text: 'Action',             asWritten: 'Action',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:action-adventure', property: 'NAME', text: 'Action & Adventure', asWritten: 'Action & Adventure', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:comedy',           property: 'NAME', text: 'Comedy',             asWritten: 'Comedy',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:coming-of-age',    property: 'NAME', text: 'Coming-of-age',      asWritten: 'Coming-of-age',      kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:crime',            property: 'NAME', text: 'Crime',              asWritten: 'Crime',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:dark-fantasy',     property: 'NAME', text: 'Dark fantasy',       asWritten: 'Dark fantasy',       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:drama',            property: 'NAME', text: 'Drama',              asWritten: 'Drama',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:dystopian',        property: 'NAME', text: 'Dystopian',          asWritten: 'Dystopian',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:family',           property: 'NAME', text: 'Family',             asWritten: 'Family',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:fantasy',          property: 'NAME', text: 'Fantasy',            asWritten: 'Fantasy',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:friendship',       property: 'NAME', text: 'Friendship',         asWritten: 'Friendship',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:heist',            property: 'NAME', text: 'Heist',              asWritten: 'Heist',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:historical',       property: 'NAME', text: 'Historical',         asWritten: 'Historical',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:horror',           property: 'NAME', text: 'Horror',             asWritten: 'Horror',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:music',            property: 'NAME', text: 'Music',              asWritten: 'Music',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:mystery',          property: 'NAME', text: 'Mystery',            asWritten: 'Mystery',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:political',        property: 'NAME', text: 'Political',          asWritten: 'Political',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:revenge',          property: 'NAME', text: 'Revenge',            asWritten: 'Revenge',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:romance',          property: 'NAME', text: 'Romance',            asWritten: 'Romance',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:romantic-comedy',  property: 'NAME', text: 'Romantic comedy',    asWritten: 'Romantic comedy',    kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:sageuk',           property: 'NAME', text: 'Sageuk',             asWritten: 'Sageuk',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:sci-fi',           property: 'NAME', text: 'Sci-Fi',             asWritten: 'Sci-Fi',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:sci-fi-fantasy',   property: 'NAME', text: 'Sci-Fi & Fantasy',   asWritten: 'Sci-Fi & Fantasy',   kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:supernatural',     property: 'NAME', text: 'Supernatural',       asWritten: 'Supernatural',       kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:survival',         property: 'NAME', text: 'Survival',           asWritten: 'Survival',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:suspense',         property: 'NAME', text: 'Suspense',           asWritten: 'Suspense',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:teen',             property: 'NAME', text: 'Teen',               asWritten: 'Teen',               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:thriller',         property: 'NAME', text: 'Thriller',           asWritten: 'Thriller',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:youth',            property: 'NAME', text: 'Youth',              asWritten: 'Youth',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'genre:zombie',           property: 'NAME', text: 'Zombie',             asWritten: 'Zombie',             kind: 'OFFICIAL', locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;
