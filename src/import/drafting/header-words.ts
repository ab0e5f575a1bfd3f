import type { ClaimProperty } from '../../model/property.js';
import type { ExternalSourceName } from '../../model/external-sources.js';
import type { ChartColumn } from '../sources/mapping/chart-mapping.js';
import { headerRows } from '../values/flat-headers.js';
import { plainWord } from '../values/words.js';

/** What a column may be by its name, before its values are looked at. */
export type Meaning =
  | { readonly is: 'TITLE' | 'NATIVE' | 'NAME' | 'STAGE_NAME' | 'ALIAS' | 'ID' | 'rating' | 'votes' }
  | { readonly is: 'season' | 'kind' | 'role' | 'character' | 'order' }
  | { readonly is: 'property'; readonly property: ClaimProperty }
  | { readonly is: 'number'; readonly source: ExternalSourceName | 'any' }
  | { readonly is: 'chart'; readonly column: ChartColumn };

const property = (of: ClaimProperty): Meaning => ({ is: 'property', property: of });
const chart = (column: ChartColumn): Meaning => ({ is: 'chart', column });
const number = (source: ExternalSourceName | 'any'): Meaning => ({ is: 'number', source });

/**
 * What tables call their columns, in English and Korean, without blanks and marks; one that may be several stands under each of them,
 * and its values tell. What people did is named by the words for credits.
 */
const WORDS: readonly (readonly [meaning: Meaning, ...words: string[]])[] = [
  [
    { is: 'TITLE' },
    'title titles showtitle dramatitle seriestitle drama dramas dramaname series seriesname show shows showname program programme programname work works',
    'kdrama tvshow movie film movietitle filmtitle englishtitle titleenglish titleen entitle engtitle titleeng name 제목 작품 작품명 작품제목 드라마 드라마명 드라마제목',
    '프로그램 프로그램명 타이틀 방송명 시리즈 시리즈명 웹툰 웹툰명 웹툰제목 소설 소설명 영화 영화명 영화제목 영문제목 영어제목 영제 영문명 콘텐츠 콘텐츠명 컨텐츠 컨텐츠명 출연작 출연작품 참여작 참여작품 대표작 webtoon webtoontitle novel noveltitle book itemlabel label',
  ],
  [
    { is: 'NATIVE' },
    'koreantitle titlekorean titleko titlekr kotitle nativetitle titlenative originaltitle originalname hangul hangultitle korean nativename koreanname namekorean nameko namekr kolabel hangulname',
    '한글제목 한국어제목 국문제목 원제 원제목 한글명 국문명 한글이름 한국어이름 한글',
  ],
  [
    { is: 'NAME' },
    'name names fullname personname realname personlabel itemlabel label 이름 성명 인물 인물명 본명 영문이름 영어이름 영문성명 회사 회사명 업체명 company companyname',
  ],
  [{ is: 'STAGE_NAME' }, 'stagename 예명 활동명'],
  [
    { is: 'ALIAS' },
    'aka akas alsoknownas alias aliases othertitle othertitles alternativetitle alternativetitles alternatetitle alternatetitles alttitle alttitles synonyms othername othernames altname',
    '다른제목 다른이름 별칭 별명 별제 이칭 이명 다른표기',
  ],
  [
    { is: 'ID' },
    'id no number key index idx seq code num rowid dramaid showid seriesid titleid kdramaid workid 번호 순번 일련번호 코드 연번 작품번호 작품코드 드라마번호 관리번호',
  ],
  [
    property('PREMIERED_ON'),
    'first firstaired firstair firstairdate firstairing firstairedon firstshown premiered premiere premieredate premieredon aired airdate airdates airing airingdate aireddate startdate start started',
    'startsat startdt releasedate release released releasedon date dates debut debutdate begin begins broadcastdate broadcast broadcastperiod airperiod year releaseyear yearofrelease airedyear period',
    '첫방송 첫방송일 첫방 첫방영 첫방영일 방영일 방영일자 방송일 방송일자 방영시작 방영시작일 방송시작 방송시작일 시작일 시작 공개일 공개 개봉일 개봉 방영기간 방송기간 방송시기 방영시기 기간 방영년도 방영연도',
    '방송연도 방송년도 연도 년도 제작연도 제작년도 방영 방송 최초방영 최초방영일 첫회 첫공개 첫공개일 출시일 연재시작 연재시작일 연재기간',
  ],
  [
    property('ENDED_ON'),
    'ended enddate end enddt ends endson lastaired lastair lastairdate lastshown finale finaledate finished finishdate lastepisode',
    '종영 종영일 종영일자 마지막방송 마지막방송일 마지막방영일 방영종료 방영종료일 방송종료 방송종료일 종료일 종료 막방 완결일 종방 종방일 마지막회 완결 연재종료 연재종료일',
  ],
  [
    property('STATUS'),
    'status state airingstatus showstatus 상태 방영상태 방송상태 진행상태 연재상태 방영여부 완결여부 종영여부 현황 종영 완결 방영현황',
  ],
  [
    property('EPISODE_COUNT'),
    'episodes episode eps ep episodecount episodescount numberofepisodes numepisodes totalepisodes totaleps toteps noofepisodes episodenumber nepisodes ofepisodes',
    '회차 회수 횟수 부작 편수 화수 회 에피소드 에피소드수 총회차 총회수 방영횟수 방송횟수 총편수 총에피소드 분량 부작수 총부작',
  ],
  [
    property('EPISODE_MINUTES'),
    'runtime duration length minutes mins episodelength runningtime episoderuntime runtimeminutes episodeminutes timeperepisode 러닝타임 상영시간 방영시간 방송시간 회당시간 회당러닝타임 시간 길이 재생시간 분',
  ],
  [
    property('AIRED_ON'),
    'network networks channel channels broadcaster broadcasters originalnetwork originalchannel tvnetwork tvchannel station airedon 방송사 방송국 채널 방영채널 편성채널 방송채널 방송사명 편성 방영사',
  ],
  [
    property('STREAMS_ON'),
    'platform platforms streaming streamingon streamingplatform streamson ott service provider providers 플랫폼 스트리밍 ott플랫폼 서비스 공개플랫폼 시청플랫폼',
  ],
  [
    property('PRODUCED_BY'),
    'productioncompany productioncompanies production productions studio studios producedby company companies 제작사 제작 제작사명 제작회사 제작스튜디오 스튜디오',
  ],
  [property('DISTRIBUTED_BY'), 'distributor distributors distribution distributedby 배급 배급사 유통사'],
  [property('PUBLISHED_ON'), 'publisher publishedon publishers 출판사 연재처 연재플랫폼 연재'],
  [property('IN_GENRE'), 'genre genres 장르 장르명 category categories 분류'],
  [
    property('FROM'),
    'country countries origin origincountry countryoforigin nation from nationality productioncountry 국가 나라 제작국가 제작국 국적 원산국',
  ],
  [
    property('BASED_ON'),
    'basedon source original originalwork sourcematerial sourcework adaptedfrom sourcewebtoon sourcenovel webtoonsource 원작 원작명 원작웹툰 원작소설 원작작품',
  ],
  [property('GENDER'), 'gender sex 성별'],
  [property('BORN_ON'), 'born bornon birth birthday birthdate dateofbirth dob birthyear 생년월일 출생 출생일 생일 출생년도 출생연도 생년'],
  [property('DIED_ON'), 'died diedon death deathdate deathday dateofdeath 사망 사망일 사망일자'],
  [{ is: 'season' }, 'season seasonnumber seasonno seasonnum 시즌 시즌번호'],
  [{ is: 'kind' }, 'type kind format category showtype 종류 유형 구분 형식 분류 형태'],
  [
    { is: 'role' },
    'role roles roletype billing job department credit credits castrole position credittype 역할 역할구분 구분 직책 담당 직무 크레딧 분야 배역구분 출연구분 참여 직군 비중',
  ],
  [
    { is: 'character' },
    'character charactername characters rolename part parts playing plays as role characterlabel 배역 배역명 극중이름 극중인물 극중명 극중 캐릭터 캐릭터명 맡은역 역 역명 등장인물 역할 역할명',
  ],
  [{ is: 'order' }, 'order billingorder castorder creditorder 순서 출연순서 크레딧순서 순번'],
  [
    { is: 'rating' },
    'rating ratings score scores stars userrating averagerating avgrating voteaverage imdbrating mdlrating mdlscore 평점 별점 평균평점 점수 관람객평점 네티즌평점',
  ],
  [{ is: 'votes' }, 'votes votecount numvotes numberofvotes ratingcount numscoredby ratedby 참여자수 투표수 평가수 평가자수 참여인원'],
  [chart('rank'), 'rank ranking ranks place position pos weeklyrank chartposition currentrank no 순위 랭킹 등수 주간순위 현재순위'],
  [
    chart('previousRank'),
    'previousrank prevrank lastrank lastweekrank lastweek previous prev lw 지난주 지난순위 전주순위 이전순위 지난주순위 전주 직전순위',
  ],
  [
    chart('day'),
    'week weekof weekending weekend weekstart date day period chartdate chartweek asof dates weeks periodstart 주 주간 주차 날짜 기간 집계기간 집계일 기준일 일자 집계주간 기준주 차트날짜 주간기간 집계주',
  ],
  [
    chart('hoursViewed'),
    'hours hoursviewed weeklyhoursviewed viewinghours hourswatched hoursviewedweekly watchhours totalhours viewedhours 시청시간 총시청시간 주간시청시간 시청시간합계',
  ],
  [chart('views'), 'views weeklyviews viewcount viewership streams plays 조회수 시청수 뷰 재생수 시청횟수'],
  [
    chart('cumulativePeriods'),
    'weeks weeksintop10 cumulativeweeks cumulativeweeksintop10 weeksonchart woc weekson daysintop10 진입주수 연속주 주수 누적주 누적주수 순위진입주 차트인주수 진입주차',
  ],
  [chart('points'), 'points point score scores 포인트 화제성점수 화제성지수 화제성 점수 지수'],
  [
    chart('share'),
    'share audienceshare viewershare tvrating tvratings householdrating viewerrating viewerratings 시청률 점유율 가구시청률 전국시청률 평균시청률',
  ],
  [chart('country'), 'country countryname countryiso2 countrycode region nation 국가 나라 국가명 지역'],
  [chart('list'), 'category type kind 구분 부문 분류 유형'],
  [chart('chart'), 'chart chartid chartname list listname 차트 차트명 차트아이디'],
  [number('imdb'), 'imdb imdbid imdburl imdblink tconst'],
  [number('tmdb'), 'tmdb tmdbid tmdbtv tmdburl themoviedb tmdblink'],
  [number('wikidata'), 'wikidata wikidataid qid item wikidataitem wikidataurl 위키데이터'],
  [number('mydramalist'), 'mydramalist mdl mdlid mydramalistid mdlurl mydramalisturl'],
  [number('any'), 'url link links page href homepage address 링크 주소 페이지'],
];

const MEANINGS = new Map<string, Meaning[]>();
for (const [meaning, ...lines] of WORDS)
  for (const word of lines.join(' ').split(' ')) MEANINGS.set(word, [...(MEANINGS.get(word) ?? []), meaning]);

/** What a column may be by its name: as it stands, then without what stands in brackets. */
export function meaningsOf(header: string): readonly Meaning[] {
  return wordsOf(header).flatMap((word) => MEANINGS.get(word) ?? []);
}

const KNOWN = new Map<string, ReadonlySet<string>>();

/** Whether a column is called by one of some words, which stand with blanks between them. */
export function isCalled(header: string, words: string): boolean {
  const set = KNOWN.get(words) ?? new Set(words.split(' '));
  KNOWN.set(words, set);
  return wordsOf(header).some((word) => set.has(word));
}

/** In which language or script a column is, which its values tell as well: title_ko, 이름(영문), Korean Title. */
const LANGUAGE =
  /^(?:korean|kor|한글|한국어|국문|english|eng|영문|영어)(?=.{2})|(?<=.{2})(?:korean|kor|ko|kr|한글|한국어|국문|english|eng|en|영문|영어|label)$/u;

/** The words that a header is looked up by, the most telling first: as it stands, and without what may stand around it. */
export function wordsOf(name: string): string[] {
  const rows = headerRows(name);
  // Of two rows the lower one is the nearer.
  return [...new Set([rows.join(' '), ...(rows.length > 1 ? [rows.at(-1)!] : [])].flatMap(wordsOfRow))];
}

function wordsOfRow(header: string): string[] {
  const plain = plainWord(header);
  const bare = plainWord(header.replace(/[([][^)\]]*[)\]]/gu, ' '));
  // 제목(영문) is a title; 1st_air_date begins with a number.
  return [...new Set([plain, bare, plain.replace(/^\d+/u, ''), plain.replace(LANGUAGE, ''), bare.replace(LANGUAGE, '')])].filter(
    (word) => word !== '',
  );
}
