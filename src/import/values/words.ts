import { groupedBy } from '../../grouping.js';
import type { KindOf } from '../../model/kinds.js';

/** What tables write for the values of the model, in the languages that they come in: small letters, without blanks. */
const USUAL = {
  UPCOMING: [
    'notyetaired notairedyet notaired unaired announced planned inproduction preproduction postproduction filming comingsoon tba',
    '방영예정 방송예정 공개예정 개봉예정 상영예정 편성예정 연재예정 예정 미방영 미공개 제작중 촬영중 放送予定 即将播出',
  ],
  AIRING: [
    'currentlyairing onair ontheair nowairing ongoing continuing current running returning returningseries inprogress',
    'tobecontinued hiatus onhiatus publishing serializing serialised serialized serialising',
    '방영중 방송중 상영중 공개중 연재중 연재 휴재 휴방 放送中 連載中 连载中 热播中',
  ],
  ENDED: [
    'end complete completed finished finishedairing concluded over aired released canceled cancelled',
    '종영 종료 방송종료 방영종료 상영종료 연재종료 종방 완결 완료 방영완료 공개완료 막방 조기종영 放送終了 完結 完结 已完结',
  ],
  SERIES: [
    'drama dramas tvseries tvdrama tvshow kdrama koreandrama webdrama webseries serial miniseries tvminiseries limitedseries',
    'televisionseries dramaseries dramaspecial sitcom dailydrama weekenddrama',
    '드라마 티비드라마 한국드라마 시리즈 미니시리즈 웹드라마 연속극 일일드라마 일일극 주말드라마 주말극 단막극 시트콤 사극 ドラマ 电视剧 電視劇',
  ],
  FILM: ['movie movies films tvmovie tvfilm featurefilm feature short shortfilm', '영화 단편영화 장편영화 映画 电影 電影'],
  VARIETY: [
    'varietyshow varietyprogram varietyprogramme reality realityshow realitytv talkshow gameshow',
    '예능 예능프로그램 버라이어티 리얼리티 토크쇼 综艺',
  ],
  NOVEL: ['book novels lightnovel', '소설 장편소설 책 小説 小说'],
  WEB_NOVEL: ['webnovels onlinenovel internetnovel', '웹소설 인터넷소설'],
  MANGA: ['comic comics manhwa manhua graphicnovel comicbook', '만화 만화책 漫画 漫畫 マンガ'],
  ALL_AGES: ['all g general generalaudience generalaudiences allage gallages forall', '전체관람가 전체이용가 전체연령 전체연령관람가 전체'],
  AGE_7: ['7 7+ age7 from7 7andover 7orolder pgchildren 7세 7세이상 7세이상관람가'],
  AGE_12: ['12 12+ age12 from12 12andover 12orolder 12세 12세이상 12세이상관람가'],
  AGE_13: ['13 13+ age13 from13 13andover 13orolder 13+teens13orolder 13세 13세이상 13세이상관람가'],
  AGE_15: ['15 15+ age15 from15 15andover 15orolder 15+teens15orolder 15세 15세이상 15세이상관람가'],
  AGE_18: [
    '18 18+ 19 19+ age18 age19 from18 from19 adult adults adultsonly 18andover 18orolder 18+restricted 18+restrictedviolence&profanity',
    '18+restrictedviolenceprofanity 18세 18세이상 18세이상관람가 19세 19세이상 19세이상관람가 청소년관람불가 청불 성인',
  ],
  RESTRICTED: [
    'r restrictedscreening rrestrictedscreening rrestrictedscreeningnudity&violence rrestrictedscreeningnudityviolence',
    '제한관람가 제한상영가',
  ],
  ANNOUNCED: ['announced planned confirmed greenlit inplanning 제작확정 편성확정 제작발표 편성발표 확정 기획'],
  IN_DEVELOPMENT: [
    'indevelopment development casting preproduction scripting inpreproduction 기획중 캐스팅중 준비중 대본작업중 프리프로덕션',
  ],
  FILMING: ['filming shooting inproduction production principalphotography 촬영중 촬영 크랭크인 촬영시작 촬영돌입'],
  FILMED: ['filmed wrapped filmingwrapped postproduction inpostproduction wrap 촬영종료 촬영완료 크랭크업 후반작업'],
  POSTPONED: ['postponed delayed onhold putoff 연기 편성연기 제작연기 보류 무기한연기'],
  RENEWED: ['renewed renewal nextseasonconfirmed 시즌제확정 시즌2확정 후속시즌확정 리뉴얼 속편확정'],
  CANCELLED: ['cancelled canceled scrapped dropped axed shelved 무산 제작무산 취소 제작취소 엎어짐 백지화'],
  male: ['m man boy 남 남자 남성 男 男性'],
  female: ['f w woman girl 여 여자 여성 女 女性'],
  'non-binary': ['nb enby x 논바이너리'],
  SHORT_STORY: ['story shortstories novella', '단편 단편소설 중편소설'],
} as const satisfies Readonly<Record<string, readonly string[]>> & Readonly<Record<KindOf<'show' | 'novel'>, readonly string[]>>;

/** The values that each of these words stands for: `filming` is a stage of making, and says that a show is upcoming. */
const VALUES = groupedBy(
  Object.entries(USUAL).flatMap(([value, lines]) =>
    lines.flatMap((line) => line.split(' ')).map((word) => ({ word: plainWord(word), value: value })),
  ),
  ({ word }) => word,
);

/**
 * The one of some values that a word stands for, in whatever case and spacing: `Finished Airing`, `ended` and 종영 are ENDED,
 * `TV drama` and 드라마 SERIES, `M` and 남 male.
 * @param values those that there are.
 * @returns undefined where the word is not one of the usual ones.
 */
export function usualValue<T extends string>(text: string, values: readonly T[]): T | undefined {
  const word = plainWord(text);
  const meant = VALUES.get(word) ?? [];
  return values.find((one) => plainWord(one) === word) ?? values.find((one) => meant.some(({ value }) => value === one));
}

/** What words are compared by: small letters, without blanks and marks. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
}
