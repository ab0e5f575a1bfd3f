import { byId } from '../../order.js';
import { groupedBy } from '../../grouping.js';
import type { ListKind, ListLanguage } from '../intake/chart-row.js';
import { seenTogether, type ListedTitle, type Sightings } from './listed-title.js';

/** Listed titles that are one work: the same title on the lists of a platform, of films or of series. */
export interface Work {
  readonly platform: string;
  readonly kind: ListKind;
  readonly title: string;
  readonly isCut: boolean;
  readonly language: ListLanguage;
  readonly titles: readonly ListedTitle[];
  /** All that was seen of it on any list. */
  readonly seen: Sightings;
  readonly isWanted: boolean;
  /** The show that was made for it. */
  readonly own: string | null;
}

/**
 * Takes together what lists say of one work, under whatever spelling. A title on a list of works in English and on one of the
 * others is two works; what lists of both say of it then belongs to the one that is listed at about that time.
 */
export function worksOf(listed: ReadonlyMap<string, ListedTitle>): Work[] {
  const spelled = new Spellings(listed);
  const groups = groupedBy(listed.values(), (title) => spelled.firstOf(title));
  const works = [...groups.values()].flatMap((titles) => byLanguage(titles).map(workOf));
  return withOwnEach(works.sort((a, b) => byId(a.titles[0]!, b.titles[0]!)));
}

/** Titles that are one under several spellings, whichever came to be the other's. */
class Spellings {
  private readonly before = new Map<string, string>();

  constructor(listed: ReadonlyMap<string, ListedTitle>) {
    for (const title of listed.values()) {
      const other = title.sameAs === null ? undefined : listed.get(title.sameAs);
      if (other === undefined) continue;
      const [first, second] = [this.find(nameOf(title)), this.find(nameOf(other))].sort() as [string, string];
      if (first !== second) this.before.set(second, first);
    }
  }

  firstOf(title: ListedTitle): string {
    return this.find(nameOf(title));
  }

  private find(name: string): string {
    let at = name;
    for (let next = this.before.get(at); next !== undefined; next = this.before.get(at)) at = next;
    return at;
  }
}

function nameOf({ platform, kind, key }: ListedTitle): string {
  return `${platform}/${kind}/${key}`;
}

function byLanguage(titles: readonly ListedTitle[]): (readonly ListedTitle[])[] {
  const of = (language: ListLanguage): ListedTitle[] => titles.filter((one) => one.language === language);
  const [english, other, any] = [of('ENGLISH'), of('OTHER'), of('ANY')];
  if (english.length === 0 || other.length === 0) return [titles];
  return distance(any, english) < distance(any, other) ? [[...any, ...english], other] : [[...any, ...other], english];
}

/** The days between the first that two were listed. */
function distance(a: readonly ListedTitle[], b: readonly ListedTitle[]): number {
  const firsts = [a, b].map((titles) => titles.flatMap(({ seen }) => seen.first ?? []).sort()[0]);
  return firsts[0] === undefined || firsts[1] === undefined ? Infinity : Math.abs(Date.parse(firsts[0]) - Date.parse(firsts[1]));
}

function workOf(titles: readonly ListedTitle[]): Work {
  const inOrder = [...titles].sort(byId);
  const { platform, kind, isCut, title } = inOrder[0]!;
  return {
    platform,
    kind,
    title,
    isCut,
    language: inOrder.find(({ language }) => language !== 'ANY')?.language ?? 'ANY',
    titles: inOrder,
    seen: seenTogether(inOrder.map(({ seen }) => seen)),
    isWanted: inOrder.some(({ isWanted }) => isWanted),
    own: inOrder.find(({ own }) => own !== null)?.own ?? null,
  };
}

/** Two works that were taken for one have one show: the first of them keeps it. */
function withOwnEach(works: readonly Work[]): Work[] {
  const taken = new Set<string>();
  return works.map((work) => {
    if (work.own === null) return work;
    if (taken.has(work.own)) return { ...work, own: null };
    taken.add(work.own);
    return work;
  });
}
