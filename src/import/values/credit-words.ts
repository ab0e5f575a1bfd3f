import type { ClaimProperty } from '../../model/property.js';
import type { Qualifier, qualifiers } from '../../model/qualifiers.js';
import { plainWord } from './words.js';

/** A credit as tables name it in a word: the property, and what is said of the relation itself. */
export interface NamedCredit {
  readonly property: ClaimProperty;
  readonly billing?: keyof (typeof qualifiers.billing)['closed']['values'];
  readonly as?: keyof (typeof qualifiers.as)['closed']['values'];
}

/** What tables write for what people did, in the languages that they come in: small letters, without blanks. */
const WORDS: readonly (readonly [credit: NamedCredit, ...words: string[]])[] = [
  [
    { property: 'CAST_MEMBER', billing: 'MAIN' },
    'main mainrole maincast lead leads leadrole leading leadingrole leadactor leadactress leadcast starring star starringrole protagonist',
    'malelead femalelead 주연 주연배우 주연진 주인공 남주 여주 남자주인공 여자주인공 남주인공 여주인공 남자주연 여자주연 主演 主役 主角',
  ],
  [
    { property: 'CAST_MEMBER', billing: 'SUPPORTING' },
    'support supportrole supportcast supporting supportingrole supportingcast supportingactor supportingactress secondary secondaryrole',
    '조연 조연배우 조연진 助演 助演者 配角 脇役',
  ],
  [
    { property: 'CAST_MEMBER', billing: 'GUEST' },
    'guest guests guestrole guestcast gueststar gueststars guestappearance cameo cameos cameorole cameoappearance specialappearance specialguest',
    '특별출연 특별 특출 우정출연 찬조출연 카메오 까메오 게스트 ゲスト 特別出演 客串 特邀',
  ],
  [
    { property: 'CAST_MEMBER' },
    'cast casts castmember castmembers actor actors actress actresses acting performer performers bitpart bitrole minorrole minor extra recurring',
    'recurringrole voice voicecast voiceactor 출연 출연자 출연진 출연배우 배우 배우명 캐스트 캐스팅 단역 아역 아역배우 엑스트라 목소리 성우 出演 キャスト 俳優 演员 演員',
  ],
  [{ property: 'CAST_OFFERED' }, 'offered offer castingoffer approached 제안 출연제안 캐스팅제안 제의 출연제의 러브콜'],
  [
    { property: 'CAST_IN_TALKS' },
    'intalks intalk talks innegotiations negotiating considering underconsideration reviewing positivelyreviewing 검토 검토중 출연검토 긍정검토 물망 논의 논의중 조율중 협의중',
  ],
  [{ property: 'CAST_CONFIRMED' }, 'confirmed castconfirmed joined joins 확정 출연확정 캐스팅확정 합류 합류확정'],
  [
    { property: 'CAST_DROPPED_OUT' },
    'droppedout dropout dropped declined withdrew withdrawn left replaced turneddown 하차 고사 출연고사 불발 거절 출연불발',
  ],
  [
    { property: 'DIRECTED_BY' },
    'director directors directedby direction directing seriesdirector chiefdirector maindirector codirector',
    '감독 감독명 연출 연출자 연출가 연출진 연출감독 총연출 공동연출 공동감독 총감독 감독연출 연출감독 監督 導演 导演 演出',
  ],
  [
    { property: 'WRITTEN_BY' },
    'writer writers writtenby writing screenwriter screenwriters screenplay scriptwriter scriptwriters script teleplay cowriter',
    '극본 극본가 각본 각본가 작가 작가명 작가진 대본 집필 시나리오 드라마작가 방송작가 脚本 编剧 編劇',
  ],
  [{ property: 'CREATED_BY' }, 'creator creators createdby seriescreator 크리에이터 창작자 原案'],
  [
    { property: 'PRODUCER' },
    'producer producers executiveproducer executiveproducers chiefproducer coproducer generalproducer',
    '프로듀서 책임프로듀서 총괄프로듀서 제작자 책임제작자 제작총괄 制片人 プロデューサー',
  ],
  [{ property: 'EDITED_BY' }, 'editor editors editing editedby 편집 편집자 편집감독 編集 剪辑'],
  [
    { property: 'COMPOSED_BY' },
    'composer composers music musicby musicdirector originalmusic originalmusiccomposer score composedby',
    '음악 음악감독 작곡 작곡가 음악담당 音楽 音乐',
  ],
  [{ property: 'AUTHORED_BY', as: 'BOTH' }, 'storyart storyandart storyartby writerandartist 글그림 글및그림 作画原作'],
  [{ property: 'AUTHORED_BY', as: 'STORY' }, 'story storyby 글 글작가 스토리 스토리작가'],
  [
    { property: 'AUTHORED_BY', as: 'ART' },
    'art artist artists artby illustrator illustrators illustration drawnby 그림 그림작가 작화 작화가 만화가',
  ],
  [
    { property: 'AUTHORED_BY' },
    'author authors authoredby novelist writer writers writtenby 작가 작가명 저자 지은이 글쓴이 원작자 소설가 著者 作者',
  ],
];

/** The credits that each of these words stands for: 작가 wrote a show, or is the author of a webtoon. */
const CREDITS = new Map<string, NamedCredit[]>();
for (const [credit, ...lines] of WORDS)
  for (const word of lines.join(' ').split(' ')) CREDITS.set(word, [...(CREDITS.get(word) ?? []), credit]);

/**
 * The credit that a word stands for, in whatever case and spacing: `Main Role` and 주연 are parts of the first rank, 극본 is
 * WRITTEN_BY.
 * @param canBe whether a property can be said of what the table is about.
 * @returns undefined where the word is not one of the usual ones.
 */
export function creditNamed(text: string, canBe: (property: ClaimProperty) => boolean = () => true): NamedCredit | undefined {
  return CREDITS.get(plainWord(text))?.find(({ property }) => canBe(property));
}

/** What the words of one cell stand for, `감독/연출` and `Director, Writer`; undefined where one of them is no usual word. */
export function creditsIn(text: string, canBe?: (property: ClaimProperty) => boolean): NamedCredit[] | undefined {
  const whole = creditNamed(text, canBe);
  if (whole !== undefined) return [whole];
  const parts = text
    .replace(/\([^()]*\)/gu, ' ')
    .split(/[,/·&+|;、ㆍ]|\band\b/iu)
    .filter((part) => plainWord(part) !== '');
  const named = parts.map((part) => creditNamed(part, canBe));
  if (named.length === 0 || named.some((one) => one === undefined)) return undefined;
  return [...new Map(named.map((one) => [JSON.stringify(one), one!])).values()];
}

/** What a credit says of the relation itself. */
export function qualifiersOf({ billing, as }: NamedCredit): { readonly [Q in Qualifier]?: string } {
  return { ...(billing === undefined ? {} : { billing }), ...(as === undefined ? {} : { as }) };
}
