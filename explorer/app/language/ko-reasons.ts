/** Why a claim is shown, in Korean: the sentences of src/claims/because.ts, which the graph holds in English. */

type Sentence = readonly [pattern: RegExp, korean: (...parts: string[]) => string];

/** How many publications state each of two claims. */
const EACH = '(?:(One) publication states each|(\\d+) publications state each)';

const each = (one: string | undefined, many: string | undefined): string => `양쪽 다 매체 ${one === undefined ? many : 1}곳이 말합니다.`;

const SENTENCES: readonly Sentence[] = [
  [/^Curators prefer it\.$/u, () => '편집자들이 이쪽을 택했습니다.'],
  [
    /^An article that speaks of the work states it; the next best only datasets, which give averages\.$/u,
    () => '작품을 직접 다룬 기사가 이렇게 말합니다. 다음 주장은 평균을 싣는 자료 모음에만 있습니다.',
  ],
  [
    /^(?:(One) publication states|(\d+) publications state) it, and (\d+) the next best\.$/u,
    (one, many, next) => `매체 ${one === undefined ? many : 1}곳이 이렇게 말하고, 다음 주장은 ${next}곳입니다.`,
  ],
  [
    new RegExp(`^${EACH}; who states this one is better placed to know\\.$`, 'u'),
    (one, many) => `${each(one, many)} 이쪽을 말하는 매체가 더 잘 알 만한 곳입니다.`,
  ],
  [
    new RegExp(`^${EACH}; this is the newest word(?:, of (\\S+))?\\.$`, 'u'),
    (one, many, day) => `${each(one, many)} 이쪽이 가장 최근${day === undefined ? '' : `(${day})`}입니다.`,
  ],
  [
    new RegExp(`^${EACH}, and nothing else speaks for one rather than the other\\.$`, 'u'),
    (one, many) => `${each(one, many)} 달리 어느 한쪽을 뒷받침하는 것은 없습니다.`,
  ],
  [
    /^(\d+) of (\d+) databases that list these names? it; all whom any of them names are shown\.$/u,
    (by, of) => `이런 목록이 있는 자료 모음 ${of}곳 중 ${by}곳에 있습니다. 한 곳에라도 있으면 모두 보여 줍니다.`,
  ],
];

/** A reason in Korean; as it is where a curator has written it. */
export function reasonInKorean(reason: string): string {
  for (const [pattern, korean] of SENTENCES) {
    const [whole, ...parts] = pattern.exec(reason) ?? [];
    if (whole !== undefined) return korean(...parts);
  }
  return reason;
}
