import { byId } from '../../order.js';
import { REVIEW_BITS, reasonsOf, type Evidence } from '../../identity/evidence.js';
import { groupedBy } from '../../grouping.js';
import { SHOW_KINDS_OF_LISTS } from '../intake/chart-row.js';
import { lettersIn, SHORTEST_CUT, type Candidate } from './candidates.js';
import type { ListedTitle } from './listed-title.js';
import { PLACE_BITS, weighPlace, type AmongLists } from './place-features.js';
import { worksOf, type Work } from './works.js';

/** Which show a listed title is. */
export type Home =
  | { readonly kind: 'SHOW'; readonly id: string }
  /** One of its own, which has to be made where `id` is null; what else it may be waits for somebody to decide. */
  | { readonly kind: 'OWN'; readonly id: string | null; readonly mayBe: readonly Weighed[] }
  /** None that is known: its rows wait. */
  | { readonly kind: 'NONE'; readonly reason: string; readonly detail: string };

/** A show that a listed title may be. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
}

/** What the homes of listed titles are a function of. */
export interface PlacingWorld {
  readonly listed: ReadonlyMap<string, ListedTitle>;
  /** The shows that bear a title, by its key. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** What curators have merged the shows of listed titles into. */
  readonly merged: ReadonlyMap<string, string>;
  /** Pairs of shows that curators hold different, as `pairOf` writes them. */
  readonly apart: ReadonlySet<string>;
}

/** From these odds on a title is a show's: nine to one. A place that is given wrongly moves when more is known. */
export const PLACE_AT = 3;
/** A second show as near as this leaves open which of them it is. */
const RIVAL_AT = 2;

/** Two shows that curators hold different, whichever is named first. */
export function pairOf(a: string, b: string): string {
  return [a, b].sort().join('|');
}

/**
 * Decides which show each listed title is: a pure function of all that charts list and all shows that bear their titles, so
 * that neither the order in which files come matters nor what was decided before.
 * @returns the homes by the ids of the listed titles.
 */
export function homesOf(world: PlacingWorld): Map<string, Home> {
  const works = worksOf(world.listed);
  const among = amongLists(works, world);
  const decided = new Map<string, Home>();
  for (const work of works) {
    const home = homeOf(work, world, among(work));
    for (const { id } of work.titles) decided.set(id, home);
  }
  const wholes = works.flatMap((work) =>
    spellingsOf(work).flatMap(({ title, isCut }) => (isCut ? [] : [{ letters: lettersIn(title), work }])),
  );
  for (const work of works) if (work.isCut) followWhole(work, wholes, decided);
  return decided;
}

function homeOf(work: Work, { candidates, merged, apart }: PlacingWorld, among: AmongLists): Home {
  const curated = work.own === null ? undefined : merged.get(work.own);
  if (curated !== undefined) return { kind: 'SHOW', id: curated };
  const all = spellingsOf(work).flatMap(({ key, title }) => (candidates.get(key) ?? []).map((candidate) => ({ candidate, title })));
  const bearing = all.filter(({ candidate: { id } }) => work.own === null || !apart.has(pairOf(work.own, id)));
  const bearers = bearing.map(({ candidate }) => candidate);
  const isToldApart = bearing.length < all.length;
  const weighed = bestOfEach(
    bearing
      .filter(({ candidate: { kind } }) => kind !== null && (SHOW_KINDS_OF_LISTS[work.kind] as readonly string[]).includes(kind))
      .map(({ candidate, title }) => ({ candidate, evidence: weighPlace({ ...work, title }, candidate, among) })),
  );
  const [best, rival] = weighed;
  if (best !== undefined && best.evidence.bits >= PLACE_AT && (rival === undefined || best.evidence.bits - rival.evidence.bits >= RIVAL_AT))
    return { kind: 'SHOW', id: best.candidate.id };
  // What only has the same letters is asked about where it is likely, and not for its title's sake.
  const mayBe = weighed.filter(({ candidate, evidence }) => evidence.bits >= (candidate.isSpelledSo ? REVIEW_BITS : PLACE_AT));
  if (work.isCut)
    return {
      kind: 'NONE',
      reason: mayBe.length > 0 ? 'the title is cut off and fits several shows' : 'the title is cut off and fits no show that is known',
      detail: mayBe.map(({ candidate }) => candidate.id).join(', '),
    };
  if (mayBe.length > 0 || work.isWanted || isToldApart) return { kind: 'OWN', id: work.own, mayBe };
  const spelledSo = weighed.find(({ candidate }) => candidate.isSpelledSo);
  return {
    kind: 'NONE',
    ...whyNone(
      bearers.filter(({ isSpelledSo }) => isSpelledSo),
      spelledSo,
    ),
  };
}

/** The spellings of a work, each once. */
function spellingsOf({ titles }: Work): ListedTitle[] {
  return [...new Map(titles.map((title) => [title.key, title])).values()];
}

/** The shows that were weighed, each by what speaks most for it; the likeliest first. */
function bestOfEach(weighed: readonly Weighed[]): Weighed[] {
  const inOrder = [...weighed].sort((a, b) => b.evidence.bits - a.evidence.bits || byId(a.candidate, b.candidate));
  const seen = new Set<string>();
  return inOrder.filter(({ candidate: { id } }) => !seen.has(id) && seen.add(id));
}

function whyNone(bearers: readonly Candidate[], best: Weighed | undefined): { reason: string; detail: string } {
  if (best !== undefined && !isTooLate(best))
    return {
      reason: 'the show of this title is another one',
      detail: `${best.candidate.id}: ${reasonsOf(best.evidence).join(' ')}`,
    };
  return {
    reason: bearers.length > 0 ? 'the show of this title is of another kind, or began later' : 'no show of this title is known',
    detail: bearers.map(({ id }) => id).join(', '),
  };
}

function isTooLate({ evidence }: Weighed): boolean {
  return evidence.findings.some(({ feature, bits }) => feature === 'first day' && bits === PLACE_BITS.before);
}

/** A title that is cut off is the one whole title that begins so, where there is just one. */
function followWhole(work: Work, wholes: readonly WholeTitle[], decided: Map<string, Home>): void {
  const beginning = lettersIn(work.title);
  if (beginning.length < SHORTEST_CUT) return;
  const whole = wholes.flatMap(({ letters, work: other }) =>
    letters.startsWith(beginning) && other.platform === work.platform && other.kind === work.kind ? [other] : [],
  );
  const homes = new Map(whole.map(({ titles }) => decided.get(titles[0]!.id)!).map((home) => [keyOfHome(home), home]));
  const [home] = homes.values();
  if (homes.size !== 1 || home === undefined) return;
  for (const { id } of work.titles) decided.set(id, home);
}

interface WholeTitle {
  readonly letters: string;
  readonly work: Work;
}

/** The same for homes that are one: those that are still to be made are as many as there are. */
function keyOfHome(home: Home): unknown {
  return home.kind === 'NONE' ? home.kind : (home.id ?? home);
}

/** What each work is weighed among. */
function amongLists(works: readonly Work[], { candidates }: PlacingWorld): (work: Work) => AmongLists {
  const byChart = new Map<string, Set<string>>();
  for (const { seen } of works)
    for (const [chart, codes] of seen.countries) {
      const known = byChart.get(chart) ?? new Set<string>();
      byChart.set(chart, known);
      for (const code of codes) known.add(code);
    }
  const countriesOf = new Map([...byChart].map(([chart, codes]) => [chart, codes.size]));
  const listedBy = groupedBy(
    works
      .filter(({ isCut }) => !isCut)
      .flatMap((work) =>
        spellingsOf(work).flatMap(({ key }) =>
          (candidates.get(key) ?? []).flatMap(({ id, isAlias, isSpelledSo }) => (isAlias || !isSpelledSo ? [] : [{ show: id, work }])),
        ),
      ),
    ({ show }) => show,
  );
  return (work) => ({
    countriesOf,
    isListedOtherwise: ({ id }) =>
      (listedBy.get(id) ?? []).some(({ work: other }) => other !== work && other.platform === work.platform && other.kind === work.kind),
  });
}
