// The people: their ids, the spelling that a database prefers for each, and their names in Hangul.
//
// One id for each person, however many spellings: Lee Jae Gyoo is JQ Lee at TMDB, Lee Jae-kyoo at Wikipedia, Lee JQ, Lee Jae Gyu
// and Lee Jae-gyoo in the articles. Where the graph has, or is likely to get, a namesake, the id carries the birth year.
// The spellings that a credit was printed with stand on the credit, in the files that follow.

// All of Us Are Dead, and the webtoon
UNWIND [
  {id: 'person:lee-jae-gyoo'},
  {id: 'person:kim-nam-su'},
  {id: 'person:chun-sung-il'},
  {id: 'person:joo-dong-geun'},
  {id: 'person:park-ji-hoo'},
  {id: 'person:yoon-chan-young'},
  {id: 'person:jo-yi-hyun'},
  {id: 'person:lomon'},
  {id: 'person:yoo-in-soo'},
  {id: 'person:lee-yoo-mi'},
  {id: 'person:kim-byung-chul'},
  {id: 'person:lee-kyu-hyung'},
  {id: 'person:jeon-bae-soo'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// Squid Game
UNWIND [
  {id: 'person:hwang-dong-hyuk'},
  {id: 'person:lee-jung-jae'},
  {id: 'person:park-hae-soo'},
  {id: 'person:jung-ho-yeon'},
  {id: 'person:wi-ha-joon'},
  {id: 'person:oh-young-soo'},
  {id: 'person:anupam-tripathi'},
  {id: 'person:heo-sung-tae'},
  {id: 'person:kim-joo-ryoung'},
  {id: 'person:lee-byung-hun'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// Hellbound, and Train to Busan by the same director
UNWIND [
  {id: 'person:yeon-sang-ho'},
  {id: 'person:choi-gyu-seok'},
  {id: 'person:yoo-ah-in'},
  {id: 'person:kim-hyun-joo'},
  {id: 'person:yang-ik-jun'},
  {id: 'person:park-jung-min'},
  {id: 'person:won-jin-ah'},
  {id: 'person:ryu-kyung-soo'},
  {id: 'person:kim-do-yoon'},
  {id: 'person:kim-shin-rok'},
  {id: 'person:lee-re'},
  {id: 'person:park-joo-suk'},
  {id: 'person:gong-yoo'},
  {id: 'person:jung-yu-mi-1983'},
  {id: 'person:ma-dong-seok'},
  {id: 'person:kim-su-an'},
  {id: 'person:kim-eui-sung'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// Kingdom
UNWIND [
  {id: 'person:kim-sung-hoon'},
  {id: 'person:park-in-je'},
  {id: 'person:kim-eun-hee'},
  {id: 'person:yang-kyung-il'},
  {id: 'person:joo-ji-hoon'},
  {id: 'person:ryu-seung-ryong'},
  {id: 'person:bae-doo-na'},
  {id: 'person:kim-sung-gyu'},
  {id: 'person:kim-sang-ho'},
  {id: 'person:jun-suk-ho'},
  {id: 'person:kim-chan-yi'},
  {id: 'person:kim-hye-jun'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// Our Beloved Summer. The director has two namesakes who act, the writer one who sings and acts.
UNWIND [
  {id: 'person:kim-yoon-jin'},
  {id: 'person:lee-na-eun'},
  {id: 'person:han-kyoung-chal'},
  {id: 'person:choi-woo-shik'},
  {id: 'person:kim-da-mi'},
  {id: 'person:kim-sung-cheol'},
  {id: 'person:roh-jeong-eui'},
  {id: 'person:ahn-dong-goo'},
  {id: 'person:park-jin-joo'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// L.U.C.A.: The Beginning, and Money Heist: Korea by the same director
UNWIND [
  {id: 'person:kim-hong-seon'},
  {id: 'person:kim-rae-won'},
  {id: 'person:lee-da-hee'},
  {id: 'person:kim-sung-oh'},
  {id: 'person:jung-da-eun'},
  {id: 'person:park-hyuk-kwon'},
  {id: 'person:jin-kyung'},
  {id: 'person:ryu-yong-jae'},
  {id: 'person:kim-hwan-chae'},
  {id: 'person:choi-sung-joon'},
  {id: 'person:yoo-ji-tae'},
  {id: 'person:kim-yun-jin-1973'},
  {id: 'person:jeon-jong-seo'},
  {id: 'person:lee-won-jong'},
  {id: 'person:kim-ji-hoon-1981'},
  {id: 'person:jang-yoon-ju'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// Beethoven Virus and Damo
UNWIND [
  {id: 'person:hong-jin-ah'},
  {id: 'person:hong-ja-ram'},
  {id: 'person:kim-myung-min'},
  {id: 'person:jang-geun-suk'},
  {id: 'person:lee-ji-ah'},
  {id: 'person:hyun-jyu-ni'},
  {id: 'person:hwang-young-hee'},
  {id: 'person:park-kil-soo'},
  {id: 'person:lee-soon-jae'},
  {id: 'person:song-ok-suk'},
  {id: 'person:jung-hyung-soo'},
  {id: 'person:baek-hak-ki'},
  {id: 'person:ha-ji-won'},
  {id: 'person:lee-seo-jin'},
  {id: 'person:kim-min-joon'},
  {id: 'person:noh-hyun-hee'},
  {id: 'person:lee-moon-shik'},
  {id: 'person:kwon-yong-woon'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// Boys Over Flowers, its manga and its Thai remake
UNWIND [
  {id: 'person:jeon-ki-sang'},
  {id: 'person:yoon-ji-ryun'},
  {id: 'person:gu-hye-seon'},
  {id: 'person:lee-min-ho'},
  {id: 'person:kim-hyun-joong'},
  {id: 'person:kim-bum'},
  {id: 'person:kim-joon'},
  {id: 'person:kim-so-eun'},
  {id: 'person:yoko-kamio'},
  {id: 'person:patha-thongpan'},
  {id: 'person:vachirawit-chivaaree'},
  {id: 'person:tontawan-tantivejakul'},
  {id: 'person:tipnaree-weerawatnodom'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// Who Are You: School 2015. Im Ye Jin the writer is not the actress of Boys Over Flowers.
UNWIND [
  {id: 'person:baek-sang-hoon'},
  {id: 'person:kim-seong-yoon'},
  {id: 'person:kim-hyun-jung'},
  {id: 'person:im-ye-jin'},
  {id: 'person:kim-min-jung'},
  {id: 'person:kim-so-hyun'},
  {id: 'person:nam-joo-hyuk'},
  {id: 'person:yook-sung-jae'},
  {id: 'person:lee-pil-mo'},
  {id: 'person:jo-soo-hyang'},
  {id: 'person:kim-hee-jung'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// The Penthouse: War in Life
UNWIND [
  {id: 'person:joo-dong-min'},
  {id: 'person:park-bo-ram'},
  {id: 'person:park-soo-jin'},
  {id: 'person:kim-soon-ok'},
  {id: 'person:kim-so-yeon'},
  {id: 'person:eugene'},
  {id: 'person:uhm-ki-joon'},
  {id: 'person:shin-eun-kyung'},
  {id: 'person:bong-tae-kyu'},
  {id: 'person:yoon-jong-hoon'},
  {id: 'person:park-eun-seok'},
  {id: 'person:yoon-joo-hee'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// The Fatal Encounter and Intimate Strangers. Three actresses are called Kim Ji-soo: this one was born in 1972.
UNWIND [
  {id: 'person:choi-sung-hyun'},
  {id: 'person:hyun-bin'},
  {id: 'person:jung-jae-young'},
  {id: 'person:jo-jung-suk'},
  {id: 'person:cho-jae-hyun'},
  {id: 'person:han-ji-min'},
  {id: 'person:kim-sung-ryung'},
  {id: 'person:bae-se-young'},
  {id: 'person:yoo-hae-jin'},
  {id: 'person:cho-jin-woong'},
  {id: 'person:yum-jung-ah'},
  {id: 'person:kim-ji-soo-1972'},
  {id: 'person:song-ha-yoon'},
  {id: 'person:yoon-kyung-ho'},
  {id: 'person:paolo-genovese'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// Sweet Magnolias and Money Heist
UNWIND [
  {id: 'person:sheryl-j-anderson'},
  {id: 'person:sherryl-woods'},
  {id: 'person:joanna-garcia-swisher'},
  {id: 'person:brooke-elliott'},
  {id: 'person:heather-headley'},
  {id: 'person:alex-pina'},
  {id: 'person:ursula-corbero'},
  {id: 'person:alvaro-morte'},
  {id: 'person:itziar-ituno'},
  {id: 'person:pedro-alonso'},
  {id: 'person:jaime-lorente'}
] AS row
MERGE (person:Entity {id: row.id})
SET person:Person;

// The spelling that databases use.
UNWIND [
  {subject: 'person:lee-jae-gyoo',           property: 'NAME', text: 'Lee Jae Gyoo',           article: 'article:mdl-2022-b',          asWritten: 'Lee Jae Gyoo',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-nam-su',             property: 'NAME', text: 'Kim Nam-su',             article: 'article:enwiki-infobox',      asWritten: 'Kim Nam-su',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:chun-sung-il',           property: 'NAME', text: 'Chun Sung Il',           article: 'article:mdl-2022-b',          asWritten: 'Chun Sung Il',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:joo-dong-geun',          property: 'NAME', text: 'Joo Dong-geun',          article: 'article:webtoon-en',          asWritten: 'Joo Dong-geun',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-ji-hoo',            property: 'NAME', text: 'Park Ji Hoo',            article: 'article:mdl-2022-b',          asWritten: 'Park Ji Hoo',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yoon-chan-young',        property: 'NAME', text: 'Yoon Chan Young',        article: 'article:mdl-2022-b',          asWritten: 'Yoon Chan Young',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jo-yi-hyun',             property: 'NAME', text: 'Jo Yi Hyun',             article: 'article:mdl-2022-b',          asWritten: 'Jo Yi Hyun',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lomon',                  property: 'NAME', text: 'Lomon',                  article: 'article:mdl-2022-b',          asWritten: 'Lomon',                  kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yoo-in-soo',             property: 'NAME', text: 'Yoo In Soo',             article: 'article:mdl-2022-b',          asWritten: 'Yoo In Soo',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-yoo-mi',             property: 'NAME', text: 'Lee You-mi',             article: 'article:tmdb-kdramas-2022',   asWritten: 'Lee You-mi',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-byung-chul',         property: 'NAME', text: 'Kim Byung Chul',         article: 'article:mdl-2022-b',          asWritten: 'Kim Byung Chul',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-kyu-hyung',          property: 'NAME', text: 'Lee Kyoo-hyung',         article: 'article:tmdb-kdramas-2022',   asWritten: 'Lee Kyoo-hyung',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jeon-bae-soo',           property: 'NAME', text: 'Jeon Bae-soo',           article: 'article:tmdb-kdramas-2022',   asWritten: 'Jeon Bae-soo',           kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:hwang-dong-hyuk',        property: 'NAME', text: 'Hwang Dong Hyuk',        article: 'article:mdl-top250',          asWritten: 'Hwang Dong Hyuk',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-jung-jae',           property: 'NAME', text: 'Lee Jung Jae',           article: 'article:mdl-2022-b',          asWritten: 'Lee Jung Jae',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-hae-soo',           property: 'NAME', text: 'Park Hae Soo',           article: 'article:mdl-2022-b',          asWritten: 'Park Hae Soo',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jung-ho-yeon',           property: 'NAME', text: 'Jung Ho Yeon',           article: 'article:mdl-2022-b',          asWritten: 'Jung Ho Yeon',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:wi-ha-joon',             property: 'NAME', text: 'Wi Ha Joon',             article: 'article:mdl-2022-b',          asWritten: 'Wi Ha Joon',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:oh-young-soo',           property: 'NAME', text: 'Oh Young Soo',           article: 'article:mdl-2022-b',          asWritten: 'Oh Young Soo',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:anupam-tripathi',        property: 'NAME', text: 'Anupam Tripathi',        article: 'article:mdl-2022-b',          asWritten: 'Anupam Tripathi',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:heo-sung-tae',           property: 'NAME', text: 'Heo Sung-tae',           article: 'article:tmdb-kdramas-2022',   asWritten: 'Heo Sung-tae',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-joo-ryoung',         property: 'NAME', text: 'Kim Joo-ryoung',         article: 'article:tmdb-kdramas-2022',   asWritten: 'Kim Joo-ryoung',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-byung-hun',          property: 'NAME', text: 'Lee Byung-hun',          article: 'article:enwiki-infobox',      asWritten: 'Lee Byung-hun',          kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:yeon-sang-ho',           property: 'NAME', text: 'Yeon Sang-ho',           article: 'article:tmdb-kdramas-2022',   asWritten: 'Yeon Sang-ho',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:choi-gyu-seok',          property: 'NAME', text: 'Choi Gyu Seok',          article: 'article:mdl-2022-b',          asWritten: 'Choi Gyu Seok',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yoo-ah-in',              property: 'NAME', text: 'Yoo Ah In',              article: 'article:mdl-2022-b',          asWritten: 'Yoo Ah In',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-hyun-joo',           property: 'NAME', text: 'Kim Hyun Joo',           article: 'article:mdl-2022-b',          asWritten: 'Kim Hyun Joo',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yang-ik-jun',            property: 'NAME', text: 'Yang Ik Jun',            article: 'article:mdl-2022-b',          asWritten: 'Yang Ik Jun',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-jung-min',          property: 'NAME', text: 'Park Jung Min',          article: 'article:mdl-2022-b',          asWritten: 'Park Jung Min',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:won-jin-ah',             property: 'NAME', text: 'Won Jin Ah',             article: 'article:mdl-2022-b',          asWritten: 'Won Jin Ah',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:ryu-kyung-soo',          property: 'NAME', text: 'Ryu Kyung Soo',          article: 'article:mdl-2022-b',          asWritten: 'Ryu Kyung Soo',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-do-yoon',            property: 'NAME', text: 'Kim Do-yoon',            article: 'article:tmdb-kdramas-2022',   asWritten: 'Kim Do-yoon',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-shin-rok',           property: 'NAME', text: 'Kim Shin-rok',           article: 'article:tmdb-kdramas-2022',   asWritten: 'Kim Shin-rok',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-re',                 property: 'NAME', text: 'Lee Re',                 article: 'article:tmdb-kdramas-2022',   asWritten: 'Lee Re',                 kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-joo-suk',           property: 'NAME', text: 'Park Joo-suk',           article: 'article:inyeon-editors-2026', asWritten: 'Park Joo-suk',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:gong-yoo',               property: 'NAME', text: 'Gong Yoo',               article: 'article:inyeon-editors-2026', asWritten: 'Gong Yoo',               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jung-yu-mi-1983',        property: 'NAME', text: 'Jung Yu-mi',             article: 'article:inyeon-editors-2026', asWritten: 'Jung Yu-mi',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:ma-dong-seok',           property: 'NAME', text: 'Ma Dong-seok',           article: 'article:inyeon-editors-2026', asWritten: 'Ma Dong-seok',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-su-an',              property: 'NAME', text: 'Kim Su-an',              article: 'article:inyeon-editors-2026', asWritten: 'Kim Su-an',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-eui-sung',           property: 'NAME', text: 'Kim Eui-sung',           article: 'article:inyeon-editors-2026', asWritten: 'Kim Eui-sung',           kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:kim-sung-hoon',          property: 'NAME', text: 'Kim Sung Hoon',          article: 'article:mdl-2022-b',          asWritten: 'Kim Sung Hoon',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-in-je',             property: 'NAME', text: 'Park In Je',             article: 'article:mdl-2022-b',          asWritten: 'Park In Je',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-eun-hee',            property: 'NAME', text: 'Kim Eun Hee',            article: 'article:mdl-2022-b',          asWritten: 'Kim Eun Hee',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yang-kyung-il',          property: 'NAME', text: 'Yang Kyung-il',          article: 'article:inyeon-editors-2026', asWritten: 'Yang Kyung-il',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:joo-ji-hoon',            property: 'NAME', text: 'Joo Ji Hoon',            article: 'article:mdl-2022-b',          asWritten: 'Joo Ji Hoon',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:ryu-seung-ryong',        property: 'NAME', text: 'Ryu Seung Ryong',        article: 'article:mdl-2022-b',          asWritten: 'Ryu Seung Ryong',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:bae-doo-na',             property: 'NAME', text: 'Bae Doo Na',             article: 'article:mdl-2022-b',          asWritten: 'Bae Doo Na',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-sung-gyu',           property: 'NAME', text: 'Kim Sung Gyu',           article: 'article:mdl-2022-b',          asWritten: 'Kim Sung Gyu',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-sang-ho',            property: 'NAME', text: 'Kim Sang Ho',            article: 'article:mdl-2022-b',          asWritten: 'Kim Sang Ho',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jun-suk-ho',             property: 'NAME', text: 'Jun Suk Ho',             article: 'article:mdl-2022-b',          asWritten: 'Jun Suk Ho',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-chan-yi',            property: 'NAME', text: 'Kim Chan Yi',            article: 'article:mdl-2022-b',          asWritten: 'Kim Chan Yi',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-hye-jun',            property: 'NAME', text: 'Kim Hye-jun',            article: 'article:tmdb-kdramas-2022',   asWritten: 'Kim Hye-jun',            kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:kim-yoon-jin',           property: 'NAME', text: 'Kim Yoon Jin',           article: 'article:mdl-2022-b',          asWritten: 'Kim Yoon Jin',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-na-eun',             property: 'NAME', text: 'Lee Na Eun',             article: 'article:mdl-2022-b',          asWritten: 'Lee Na Eun',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:han-kyoung-chal',        property: 'NAME', text: 'Han Kyoung Chal',        article: 'article:webtoon-en',          asWritten: 'Han Kyoung Chal',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:choi-woo-shik',          property: 'NAME', text: 'Choi Woo Shik',          article: 'article:mdl-2022-b',          asWritten: 'Choi Woo Shik',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-da-mi',              property: 'NAME', text: 'Kim Da Mi',              article: 'article:mdl-2022-b',          asWritten: 'Kim Da Mi',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-sung-cheol',         property: 'NAME', text: 'Kim Sung Cheol',         article: 'article:mdl-2022-b',          asWritten: 'Kim Sung Cheol',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:roh-jeong-eui',          property: 'NAME', text: 'Roh Jeong Eui',          article: 'article:mdl-2022-b',          asWritten: 'Roh Jeong Eui',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:ahn-dong-goo',           property: 'NAME', text: 'Ahn Dong Goo',           article: 'article:mdl-2022-b',          asWritten: 'Ahn Dong Goo',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-jin-joo',           property: 'NAME', text: 'Park Jin Joo',           article: 'article:mdl-2022-b',          asWritten: 'Park Jin Joo',           kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:kim-hong-seon',          property: 'NAME', text: 'Kim Hong Seon',          article: 'article:mdl-2022-b',          asWritten: 'Kim Hong Seon',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-rae-won',            property: 'NAME', text: 'Kim Rae Won',            article: 'article:mdl-2022-b',          asWritten: 'Kim Rae Won',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-da-hee',             property: 'NAME', text: 'Lee Da Hee',             article: 'article:mdl-2022-b',          asWritten: 'Lee Da Hee',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-sung-oh',            property: 'NAME', text: 'Kim Sung Oh',            article: 'article:mdl-2022-b',          asWritten: 'Kim Sung Oh',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jung-da-eun',            property: 'NAME', text: 'Jung Da Eun',            article: 'article:mdl-2022-b',          asWritten: 'Jung Da Eun',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-hyuk-kwon',         property: 'NAME', text: 'Park Hyuk Kwon',         article: 'article:mdl-2022-b',          asWritten: 'Park Hyuk Kwon',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jin-kyung',              property: 'NAME', text: 'Jin Kyung',              article: 'article:tmdb-kdramas-2022',   asWritten: 'Jin Kyung',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:ryu-yong-jae',           property: 'NAME', text: 'Ryu Yong Jae',           article: 'article:mdl-top250',          asWritten: 'Ryu Yong Jae',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-hwan-chae',          property: 'NAME', text: 'Kim Hwan Chae',          article: 'article:mdl-top250',          asWritten: 'Kim Hwan Chae',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:choi-sung-joon',         property: 'NAME', text: 'Choi Sung Joon',         article: 'article:mdl-top250',          asWritten: 'Choi Sung Joon',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yoo-ji-tae',             property: 'NAME', text: 'Yoo Ji Tae',             article: 'article:mdl-top250',          asWritten: 'Yoo Ji Tae',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-yun-jin-1973',       property: 'NAME', text: 'Yunjin Kim',             article: 'article:tmdb-kdramas-2022',   asWritten: 'Yunjin Kim',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jeon-jong-seo',          property: 'NAME', text: 'Jeon Jong Seo',          article: 'article:mdl-top250',          asWritten: 'Jeon Jong Seo',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-won-jong',           property: 'NAME', text: 'Lee Won Jong',           article: 'article:mdl-top250',          asWritten: 'Lee Won Jong',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-ji-hoon-1981',       property: 'NAME', text: 'Kim Ji Hoon',            article: 'article:mdl-top250',          asWritten: 'Kim Ji Hoon',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jang-yoon-ju',           property: 'NAME', text: 'Jang Yoon Ju',           article: 'article:mdl-top250',          asWritten: 'Jang Yoon Ju',           kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:hong-jin-ah',            property: 'NAME', text: 'Hong Jin Ah',            article: 'article:mdl-2022-b',          asWritten: 'Hong Jin Ah',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:hong-ja-ram',            property: 'NAME', text: 'Hong Ja-ram',            article: 'article:enwiki-infobox',      asWritten: 'Hong Ja-ram',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-myung-min',          property: 'NAME', text: 'Kim Myung Min',          article: 'article:mdl-2022-b',          asWritten: 'Kim Myung Min',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jang-geun-suk',          property: 'NAME', text: 'Jang Geun Suk',          article: 'article:mdl-2022-b',          asWritten: 'Jang Geun Suk',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-ji-ah',              property: 'NAME', text: 'Lee Ji Ah',              article: 'article:mdl-2022-b',          asWritten: 'Lee Ji Ah',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:hyun-jyu-ni',            property: 'NAME', text: 'Hyun Jyu Ni',            article: 'article:mdl-2022-b',          asWritten: 'Hyun Jyu Ni',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:hwang-young-hee',        property: 'NAME', text: 'Hwang Young Hee',        article: 'article:mdl-2022-b',          asWritten: 'Hwang Young Hee',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-kil-soo',           property: 'NAME', text: 'Park Kil Soo',           article: 'article:mdl-2022-b',          asWritten: 'Park Kil Soo',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-soon-jae',           property: 'NAME', text: 'Lee Soon-jae',           article: 'article:tmdb-kdramas-2022',   asWritten: 'Lee Soon-jae',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:song-ok-suk',            property: 'NAME', text: 'Song Ok-suk',            article: 'article:tmdb-kdramas-2022',   asWritten: 'Song Ok-suk',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jung-hyung-soo',         property: 'NAME', text: 'Jung Hyung Soo',         article: 'article:mdl-2022-b',          asWritten: 'Jung Hyung Soo',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:baek-hak-ki',            property: 'NAME', text: 'Baek Hak Ki',            article: 'article:mdl-2022-b',          asWritten: 'Baek Hak Ki',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:ha-ji-won',              property: 'NAME', text: 'Ha Ji Won',              article: 'article:mdl-2022-b',          asWritten: 'Ha Ji Won',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-seo-jin',            property: 'NAME', text: 'Lee Seo Jin',            article: 'article:mdl-2022-b',          asWritten: 'Lee Seo Jin',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-min-joon',           property: 'NAME', text: 'Kim Min Joon',           article: 'article:mdl-2022-b',          asWritten: 'Kim Min Joon',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:noh-hyun-hee',           property: 'NAME', text: 'Noh Hyun Hee',           article: 'article:mdl-2022-b',          asWritten: 'Noh Hyun Hee',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-moon-shik',          property: 'NAME', text: 'Lee Moon Shik',          article: 'article:mdl-2022-b',          asWritten: 'Lee Moon Shik',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kwon-yong-woon',         property: 'NAME', text: 'Kwon Yong Woon',         article: 'article:mdl-2022-b',          asWritten: 'Kwon Yong Woon',         kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:jeon-ki-sang',           property: 'NAME', text: 'Jeon Ki Sang',           article: 'article:mdl-2022-b',          asWritten: 'Jeon Ki Sang',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yoon-ji-ryun',           property: 'NAME', text: 'Yoon Ji Ryun',           article: 'article:mdl-2022-b',          asWritten: 'Yoon Ji Ryun',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:gu-hye-seon',            property: 'NAME', text: 'Gu Hye Seon',            article: 'article:mdl-2022-b',          asWritten: 'Gu Hye Seon',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-min-ho',             property: 'NAME', text: 'Lee Min Ho',             article: 'article:mdl-2022-b',          asWritten: 'Lee Min Ho',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-hyun-joong',         property: 'NAME', text: 'Kim Hyun Joong',         article: 'article:mdl-2022-b',          asWritten: 'Kim Hyun Joong',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-bum',                property: 'NAME', text: 'Kim Bum',                article: 'article:mdl-2022-b',          asWritten: 'Kim Bum',                kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-joon',               property: 'NAME', text: 'Kim Joon',               article: 'article:mdl-2022-b',          asWritten: 'Kim Joon',               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-so-eun',             property: 'NAME', text: 'Kim So Eun',             article: 'article:mdl-2022-b',          asWritten: 'Kim So Eun',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yoko-kamio',             property: 'NAME', text: 'Yoko Kamio',             article: 'article:inyeon-editors-2026', asWritten: 'Yoko Kamio',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:patha-thongpan',         property: 'NAME', text: 'Patha Thongpan',         article: 'article:inyeon-editors-2026', asWritten: 'Patha Thongpan',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:vachirawit-chivaaree',   property: 'NAME', text: 'Vachirawit Chivaaree',   article: 'article:inyeon-editors-2026', asWritten: 'Vachirawit Chivaaree',   kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:tontawan-tantivejakul',  property: 'NAME', text: 'Tontawan Tantivejakul',  article: 'article:inyeon-editors-2026', asWritten: 'Tontawan Tantivejakul',  kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:tipnaree-weerawatnodom', property: 'NAME', text: 'Tipnaree Weerawatnodom', article: 'article:inyeon-editors-2026', asWritten: 'Tipnaree Weerawatnodom', kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:baek-sang-hoon',         property: 'NAME', text: 'Baek Sang Hoon',         article: 'article:mdl-2022-b',          asWritten: 'Baek Sang Hoon',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-seong-yoon',         property: 'NAME', text: 'Kim Seong Yoon',         article: 'article:mdl-2022-b',          asWritten: 'Kim Seong Yoon',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-hyun-jung',          property: 'NAME', text: 'Kim Hyun Jung',          article: 'article:mdl-2022-b',          asWritten: 'Kim Hyun Jung',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:im-ye-jin',              property: 'NAME', text: 'Im Ye Jin',              article: 'article:mdl-2022-b',          asWritten: 'Im Ye Jin',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-min-jung',           property: 'NAME', text: 'Kim Min Jung',           article: 'article:mdl-2022-b',          asWritten: 'Kim Min Jung',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-so-hyun',            property: 'NAME', text: 'Kim So Hyun',            article: 'article:mdl-2022-b',          asWritten: 'Kim So Hyun',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:nam-joo-hyuk',           property: 'NAME', text: 'Nam Joo Hyuk',           article: 'article:mdl-2022-b',          asWritten: 'Nam Joo Hyuk',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yook-sung-jae',          property: 'NAME', text: 'Yook Sung Jae',          article: 'article:mdl-2022-b',          asWritten: 'Yook Sung Jae',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:lee-pil-mo',             property: 'NAME', text: 'Lee Pil Mo',             article: 'article:mdl-2022-b',          asWritten: 'Lee Pil Mo',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jo-soo-hyang',           property: 'NAME', text: 'Jo Soo Hyang',           article: 'article:mdl-2022-b',          asWritten: 'Jo Soo Hyang',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-hee-jung',           property: 'NAME', text: 'Kim Hee Jung',           article: 'article:mdl-2022-b',          asWritten: 'Kim Hee Jung',           kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:joo-dong-min',           property: 'NAME', text: 'Joo Dong Min',           article: 'article:mdl-2022-b',          asWritten: 'Joo Dong Min',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-bo-ram',            property: 'NAME', text: 'Park Bo-ram',            article: 'article:enwiki-infobox',      asWritten: 'Park Bo-ram',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-soo-jin',           property: 'NAME', text: 'Park Soo-jin',           article: 'article:enwiki-infobox',      asWritten: 'Park Soo-jin',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-soon-ok',            property: 'NAME', text: 'Kim Soon Ok',            article: 'article:mdl-2022-b',          asWritten: 'Kim Soon Ok',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-so-yeon',            property: 'NAME', text: 'Kim So Yeon',            article: 'article:mdl-2022-b',          asWritten: 'Kim So Yeon',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:eugene',                 property: 'NAME', text: 'Eugene',                 article: 'article:mdl-2022-b',          asWritten: 'Eugene',                 kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:uhm-ki-joon',            property: 'NAME', text: 'Uhm Ki Joon',            article: 'article:mdl-2022-b',          asWritten: 'Uhm Ki Joon',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:shin-eun-kyung',         property: 'NAME', text: 'Shin Eun Kyung',         article: 'article:mdl-2022-b',          asWritten: 'Shin Eun Kyung',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:bong-tae-kyu',           property: 'NAME', text: 'Bong Tae Kyu',           article: 'article:mdl-2022-b',          asWritten: 'Bong Tae Kyu',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yoon-jong-hoon',         property: 'NAME', text: 'Yoon Jong Hoon',         article: 'article:mdl-2022-b',          asWritten: 'Yoon Jong Hoon',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:park-eun-seok',          property: 'NAME', text: 'Park Eun-seok',          article: 'article:tmdb-kdramas-2022',   asWritten: 'Park Eun-seok',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yoon-joo-hee',           property: 'NAME', text: 'Yoon Joo-hee',           article: 'article:tmdb-kdramas-2022',   asWritten: 'Yoon Joo-hee',           kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:choi-sung-hyun',         property: 'NAME', text: 'Choi Sung-hyun',         article: 'article:inyeon-editors-2026', asWritten: 'Choi Sung-hyun',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:hyun-bin',               property: 'NAME', text: 'Hyun Bin',               article: 'article:inyeon-editors-2026', asWritten: 'Hyun Bin',               kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jung-jae-young',         property: 'NAME', text: 'Jung Jae-young',         article: 'article:inyeon-editors-2026', asWritten: 'Jung Jae-young',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jo-jung-suk',            property: 'NAME', text: 'Jo Jung-suk',            article: 'article:inyeon-editors-2026', asWritten: 'Jo Jung-suk',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:cho-jae-hyun',           property: 'NAME', text: 'Cho Jae-hyun',           article: 'article:inyeon-editors-2026', asWritten: 'Cho Jae-hyun',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:han-ji-min',             property: 'NAME', text: 'Han Ji-min',             article: 'article:inyeon-editors-2026', asWritten: 'Han Ji-min',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-sung-ryung',         property: 'NAME', text: 'Kim Sung-ryung',         article: 'article:inyeon-editors-2026', asWritten: 'Kim Sung-ryung',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:bae-se-young',           property: 'NAME', text: 'Bae Se-young',           article: 'article:inyeon-editors-2026', asWritten: 'Bae Se-young',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yoo-hae-jin',            property: 'NAME', text: 'Yoo Hae-jin',            article: 'article:inyeon-editors-2026', asWritten: 'Yoo Hae-jin',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:cho-jin-woong',          property: 'NAME', text: 'Cho Jin-woong',          article: 'article:inyeon-editors-2026', asWritten: 'Cho Jin-woong',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yum-jung-ah',            property: 'NAME', text: 'Yum Jung-ah',            article: 'article:inyeon-editors-2026', asWritten: 'Yum Jung-ah',            kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:kim-ji-soo-1972',        property: 'NAME', text: 'Kim Ji-soo',             article: 'article:inyeon-editors-2026', asWritten: 'Kim Ji-soo',             kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:song-ha-yoon',           property: 'NAME', text: 'Song Ha-yoon',           article: 'article:inyeon-editors-2026', asWritten: 'Song Ha-yoon',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:yoon-kyung-ho',          property: 'NAME', text: 'Yoon Kyung-ho',          article: 'article:inyeon-editors-2026', asWritten: 'Yoon Kyung-ho',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:paolo-genovese',         property: 'NAME', text: 'Paolo Genovese',         article: 'article:inyeon-editors-2026', asWritten: 'Paolo Genovese',         kind: 'OFFICIAL', locale: 'en'},

  {subject: 'person:sheryl-j-anderson',      property: 'NAME', text: 'Sheryl J. Anderson',     article: 'article:inyeon-editors-2026', asWritten: 'Sheryl J. Anderson',     kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:sherryl-woods',          property: 'NAME', text: 'Sherryl Woods',          article: 'article:inyeon-editors-2026', asWritten: 'Sherryl Woods',          kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:joanna-garcia-swisher',  property: 'NAME', text: 'JoAnna Garcia Swisher',  article: 'article:inyeon-editors-2026', asWritten: 'JoAnna Garcia Swisher',  kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:brooke-elliott',         property: 'NAME', text: 'Brooke Elliott',         article: 'article:inyeon-editors-2026', asWritten: 'Brooke Elliott',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:heather-headley',        property: 'NAME', text: 'Heather Headley',        article: 'article:inyeon-editors-2026', asWritten: 'Heather Headley',        kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:alex-pina',              property: 'NAME', text: 'Álex Pina',              article: 'article:inyeon-editors-2026', asWritten: 'Álex Pina',              kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:ursula-corbero',         property: 'NAME', text: 'Úrsula Corberó',         article: 'article:inyeon-editors-2026', asWritten: 'Úrsula Corberó',         kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:alvaro-morte',           property: 'NAME', text: 'Álvaro Morte',           article: 'article:inyeon-editors-2026', asWritten: 'Álvaro Morte',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:itziar-ituno',           property: 'NAME', text: 'Itziar Ituño',           article: 'article:inyeon-editors-2026', asWritten: 'Itziar Ituño',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:pedro-alonso',           property: 'NAME', text: 'Pedro Alonso',           article: 'article:inyeon-editors-2026', asWritten: 'Pedro Alonso',           kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:jaime-lorente',          property: 'NAME', text: 'Jaime Lorente',          article: 'article:inyeon-editors-2026', asWritten: 'Jaime Lorente',          kind: 'OFFICIAL', locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: fact.article})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;

// Hangul that MyDramaList prints beside the spelling.
UNWIND [
  {subject: 'person:joo-dong-geun', property: 'NAME', text: '주동근', article: 'article:mdl-2015-23', asWritten: '주동근', kind: 'NATIVE', locale: 'ko', locator: 'drama_name "All of Us Are Dead"'},
  {subject: 'person:yeon-sang-ho',  property: 'NAME', text: '연상호', article: 'article:mdl-2015-23', asWritten: '연상호', kind: 'NATIVE', locale: 'ko', locator: 'drama_name "Hellbound"'},
  {subject: 'person:choi-gyu-seok', property: 'NAME', text: '최규석', article: 'article:mdl-2015-23', asWritten: '최규석', kind: 'NATIVE', locale: 'ko', locator: 'drama_name "Hellbound"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: fact.article})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale, citation.locator = fact.locator;

// Hangul that no file of ours prints for the person: the editors say so.
UNWIND [
  {subject: 'person:lee-jae-gyoo',     property: 'NAME', text: '이재규',   asWritten: '이재규',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-nam-su',       property: 'NAME', text: '김남수',   asWritten: '김남수',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:chun-sung-il',     property: 'NAME', text: '천성일',   asWritten: '천성일',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-ji-hoo',      property: 'NAME', text: '박지후',   asWritten: '박지후',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yoon-chan-young',  property: 'NAME', text: '윤찬영',   asWritten: '윤찬영',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jo-yi-hyun',       property: 'NAME', text: '조이현',   asWritten: '조이현',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lomon',            property: 'NAME', text: '로몬',     asWritten: '로몬',     kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yoo-in-soo',       property: 'NAME', text: '유인수',   asWritten: '유인수',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-yoo-mi',       property: 'NAME', text: '이유미',   asWritten: '이유미',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-byung-chul',   property: 'NAME', text: '김병철',   asWritten: '김병철',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-kyu-hyung',    property: 'NAME', text: '이규형',   asWritten: '이규형',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jeon-bae-soo',     property: 'NAME', text: '전배수',   asWritten: '전배수',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:hwang-dong-hyuk',  property: 'NAME', text: '황동혁',   asWritten: '황동혁',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-jung-jae',     property: 'NAME', text: '이정재',   asWritten: '이정재',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-hae-soo',     property: 'NAME', text: '박해수',   asWritten: '박해수',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jung-ho-yeon',     property: 'NAME', text: '정호연',   asWritten: '정호연',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:wi-ha-joon',       property: 'NAME', text: '위하준',   asWritten: '위하준',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:oh-young-soo',     property: 'NAME', text: '오영수',   asWritten: '오영수',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:heo-sung-tae',     property: 'NAME', text: '허성태',   asWritten: '허성태',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-joo-ryoung',   property: 'NAME', text: '김주령',   asWritten: '김주령',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-byung-hun',    property: 'NAME', text: '이병헌',   asWritten: '이병헌',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:yoo-ah-in',        property: 'NAME', text: '유아인',   asWritten: '유아인',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-hyun-joo',     property: 'NAME', text: '김현주',   asWritten: '김현주',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yang-ik-jun',      property: 'NAME', text: '양익준',   asWritten: '양익준',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-jung-min',    property: 'NAME', text: '박정민',   asWritten: '박정민',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:won-jin-ah',       property: 'NAME', text: '원진아',   asWritten: '원진아',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:ryu-kyung-soo',    property: 'NAME', text: '류경수',   asWritten: '류경수',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-do-yoon',      property: 'NAME', text: '김도윤',   asWritten: '김도윤',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-shin-rok',     property: 'NAME', text: '김신록',   asWritten: '김신록',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-re',           property: 'NAME', text: '이레',     asWritten: '이레',     kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-joo-suk',     property: 'NAME', text: '박주석',   asWritten: '박주석',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:gong-yoo',         property: 'NAME', text: '공유',     asWritten: '공유',     kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jung-yu-mi-1983',  property: 'NAME', text: '정유미',   asWritten: '정유미',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:ma-dong-seok',     property: 'NAME', text: '마동석',   asWritten: '마동석',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-su-an',        property: 'NAME', text: '김수안',   asWritten: '김수안',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-eui-sung',     property: 'NAME', text: '김의성',   asWritten: '김의성',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:kim-sung-hoon',    property: 'NAME', text: '김성훈',   asWritten: '김성훈',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-in-je',       property: 'NAME', text: '박인제',   asWritten: '박인제',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-eun-hee',      property: 'NAME', text: '김은희',   asWritten: '김은희',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yang-kyung-il',    property: 'NAME', text: '양경일',   asWritten: '양경일',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:joo-ji-hoon',      property: 'NAME', text: '주지훈',   asWritten: '주지훈',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:ryu-seung-ryong',  property: 'NAME', text: '류승룡',   asWritten: '류승룡',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:bae-doo-na',       property: 'NAME', text: '배두나',   asWritten: '배두나',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-sung-gyu',     property: 'NAME', text: '김성규',   asWritten: '김성규',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-sang-ho',      property: 'NAME', text: '김상호',   asWritten: '김상호',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jun-suk-ho',       property: 'NAME', text: '전석호',   asWritten: '전석호',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-hye-jun',      property: 'NAME', text: '김혜준',   asWritten: '김혜준',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:kim-yoon-jin',     property: 'NAME', text: '김윤진',   asWritten: '김윤진',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-na-eun',       property: 'NAME', text: '이나은',   asWritten: '이나은',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:choi-woo-shik',    property: 'NAME', text: '최우식',   asWritten: '최우식',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-da-mi',        property: 'NAME', text: '김다미',   asWritten: '김다미',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-sung-cheol',   property: 'NAME', text: '김성철',   asWritten: '김성철',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:roh-jeong-eui',    property: 'NAME', text: '노정의',   asWritten: '노정의',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:ahn-dong-goo',     property: 'NAME', text: '안동구',   asWritten: '안동구',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-jin-joo',     property: 'NAME', text: '박진주',   asWritten: '박진주',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:kim-hong-seon',    property: 'NAME', text: '김홍선',   asWritten: '김홍선',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-rae-won',      property: 'NAME', text: '김래원',   asWritten: '김래원',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-da-hee',       property: 'NAME', text: '이다희',   asWritten: '이다희',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-sung-oh',      property: 'NAME', text: '김성오',   asWritten: '김성오',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jung-da-eun',      property: 'NAME', text: '정다은',   asWritten: '정다은',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-hyuk-kwon',   property: 'NAME', text: '박혁권',   asWritten: '박혁권',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jin-kyung',        property: 'NAME', text: '진경',     asWritten: '진경',     kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:ryu-yong-jae',     property: 'NAME', text: '류용재',   asWritten: '류용재',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-hwan-chae',    property: 'NAME', text: '김환채',   asWritten: '김환채',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:choi-sung-joon',   property: 'NAME', text: '최성준',   asWritten: '최성준',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yoo-ji-tae',       property: 'NAME', text: '유지태',   asWritten: '유지태',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-yun-jin-1973', property: 'NAME', text: '김윤진',   asWritten: '김윤진',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jeon-jong-seo',    property: 'NAME', text: '전종서',   asWritten: '전종서',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-won-jong',     property: 'NAME', text: '이원종',   asWritten: '이원종',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-ji-hoon-1981', property: 'NAME', text: '김지훈',   asWritten: '김지훈',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jang-yoon-ju',     property: 'NAME', text: '장윤주',   asWritten: '장윤주',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:hong-jin-ah',      property: 'NAME', text: '홍진아',   asWritten: '홍진아',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:hong-ja-ram',      property: 'NAME', text: '홍자람',   asWritten: '홍자람',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-myung-min',    property: 'NAME', text: '김명민',   asWritten: '김명민',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jang-geun-suk',    property: 'NAME', text: '장근석',   asWritten: '장근석',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-ji-ah',        property: 'NAME', text: '이지아',   asWritten: '이지아',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:hyun-jyu-ni',      property: 'NAME', text: '쥬니',     asWritten: '쥬니',     kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:hwang-young-hee',  property: 'NAME', text: '황영희',   asWritten: '황영희',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-kil-soo',     property: 'NAME', text: '박길수',   asWritten: '박길수',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-soon-jae',     property: 'NAME', text: '이순재',   asWritten: '이순재',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:song-ok-suk',      property: 'NAME', text: '송옥숙',   asWritten: '송옥숙',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jung-hyung-soo',   property: 'NAME', text: '정형수',   asWritten: '정형수',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:ha-ji-won',        property: 'NAME', text: '하지원',   asWritten: '하지원',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-seo-jin',      property: 'NAME', text: '이서진',   asWritten: '이서진',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-min-joon',     property: 'NAME', text: '김민준',   asWritten: '김민준',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:noh-hyun-hee',     property: 'NAME', text: '노현희',   asWritten: '노현희',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-moon-shik',    property: 'NAME', text: '이문식',   asWritten: '이문식',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kwon-yong-woon',   property: 'NAME', text: '권용운',   asWritten: '권용운',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:jeon-ki-sang',     property: 'NAME', text: '전기상',   asWritten: '전기상',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yoon-ji-ryun',     property: 'NAME', text: '윤지련',   asWritten: '윤지련',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:gu-hye-seon',      property: 'NAME', text: '구혜선',   asWritten: '구혜선',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-min-ho',       property: 'NAME', text: '이민호',   asWritten: '이민호',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-hyun-joong',   property: 'NAME', text: '김현중',   asWritten: '김현중',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-bum',          property: 'NAME', text: '김범',     asWritten: '김범',     kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-joon',         property: 'NAME', text: '김준',     asWritten: '김준',     kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-so-eun',       property: 'NAME', text: '김소은',   asWritten: '김소은',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:baek-sang-hoon',   property: 'NAME', text: '백상훈',   asWritten: '백상훈',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-seong-yoon',   property: 'NAME', text: '김성윤',   asWritten: '김성윤',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-hyun-jung',    property: 'NAME', text: '김현정',   asWritten: '김현정',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:im-ye-jin',        property: 'NAME', text: '임예진',   asWritten: '임예진',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-min-jung',     property: 'NAME', text: '김민정',   asWritten: '김민정',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-so-hyun',      property: 'NAME', text: '김소현',   asWritten: '김소현',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:nam-joo-hyuk',     property: 'NAME', text: '남주혁',   asWritten: '남주혁',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yook-sung-jae',    property: 'NAME', text: '육성재',   asWritten: '육성재',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:lee-pil-mo',       property: 'NAME', text: '이필모',   asWritten: '이필모',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jo-soo-hyang',     property: 'NAME', text: '조수향',   asWritten: '조수향',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-hee-jung',     property: 'NAME', text: '김희정',   asWritten: '김희정',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:joo-dong-min',     property: 'NAME', text: '주동민',   asWritten: '주동민',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-bo-ram',      property: 'NAME', text: '박보람',   asWritten: '박보람',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-soo-jin',     property: 'NAME', text: '박수진',   asWritten: '박수진',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-soon-ok',      property: 'NAME', text: '김순옥',   asWritten: '김순옥',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-so-yeon',      property: 'NAME', text: '김소연',   asWritten: '김소연',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:eugene',           property: 'NAME', text: '유진',     asWritten: '유진',     kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:uhm-ki-joon',      property: 'NAME', text: '엄기준',   asWritten: '엄기준',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:shin-eun-kyung',   property: 'NAME', text: '신은경',   asWritten: '신은경',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:bong-tae-kyu',     property: 'NAME', text: '봉태규',   asWritten: '봉태규',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yoon-jong-hoon',   property: 'NAME', text: '윤종훈',   asWritten: '윤종훈',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:park-eun-seok',    property: 'NAME', text: '박은석',   asWritten: '박은석',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yoon-joo-hee',     property: 'NAME', text: '윤주희',   asWritten: '윤주희',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:choi-sung-hyun',   property: 'NAME', text: '최성현',   asWritten: '최성현',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:hyun-bin',         property: 'NAME', text: '현빈',     asWritten: '현빈',     kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jung-jae-young',   property: 'NAME', text: '정재영',   asWritten: '정재영',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:jo-jung-suk',      property: 'NAME', text: '조정석',   asWritten: '조정석',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:cho-jae-hyun',     property: 'NAME', text: '조재현',   asWritten: '조재현',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:han-ji-min',       property: 'NAME', text: '한지민',   asWritten: '한지민',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-sung-ryung',   property: 'NAME', text: '김성령',   asWritten: '김성령',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:bae-se-young',     property: 'NAME', text: '배세영',   asWritten: '배세영',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yoo-hae-jin',      property: 'NAME', text: '유해진',   asWritten: '유해진',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:cho-jin-woong',    property: 'NAME', text: '조진웅',   asWritten: '조진웅',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yum-jung-ah',      property: 'NAME', text: '염정아',   asWritten: '염정아',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:kim-ji-soo-1972',  property: 'NAME', text: '김지수',   asWritten: '김지수',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:song-ha-yoon',     property: 'NAME', text: '송하윤',   asWritten: '송하윤',   kind: 'NATIVE', locale: 'ko'},
  {subject: 'person:yoon-kyung-ho',    property: 'NAME', text: '윤경호',   asWritten: '윤경호',   kind: 'NATIVE', locale: 'ko'},

  {subject: 'person:lomon',            property: 'NAME', text: '박솔로몬', asWritten: '박솔로몬', kind: 'ALIAS',  locale: 'ko'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;
