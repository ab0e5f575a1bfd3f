import { groupedBy } from '../grouping.js';
import { byText, contentOf } from '../order.js';
import { agree } from './agreement.js';
import { becauseListed, becauseOf } from './because.js';
import { heaviestFirst, publicationsBehind, standing, weigh, type Weight, type Witness } from './evidence.js';
import { listDisputes, type Listed } from './lists.js';
import { stamp, type StoredCitation, type StoredClaim } from './ledger.js';
import { daysIn, liesWithin } from '../model/dates.js';
import { slugIn } from '../model/ids/kinds.js';
import { ruleOf, type PropertyRule } from '../model/property.js';
import { isOfQualifier, type Qualifier } from '../model/qualifiers.js';
import { canBeOneName } from '../names/same-name.js';
import { isHouseOf } from '../records/broadcasters.js';
import { isCountedIn } from '../model/units.js';

/** What the claims about one subject add up to. */
export interface Decision {
  readonly claims: readonly DecidedClaim[];
  /** The literal properties of the subject; null where no claim gives one. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly edges: readonly ProjectedEdge[];
  /** Pairs of claims that cannot both be true, the smaller id first. */
  readonly disputes: readonly (readonly [string, string])[];
}

/** What is decided of one claim. */
export interface DecidedClaim {
  readonly id: string;
  readonly chosen: boolean;
  /** Why it is shown, where others contradict it. */
  readonly because: string | null;
  readonly witnesses: number;
  readonly projected: string;
}

/** A plain relation that claims add up to. */
export interface ProjectedEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The claim that proves it, the day of what is news, and its qualifiers. */
  readonly properties: { readonly claim: string; readonly asOf?: string } & Readonly<Partial<Record<Qualifier, string | number>>>;
}

/** Decides what the graph shows of one subject, from all claims about it. Pure: the same claims, the same answer. */
export function decide(claims: readonly StoredClaim[], witnesses: ReadonlyMap<string, Witness>): Decision {
  const weighed = claims.flatMap((claim): Weighed[] => {
    const rule = ruleOf(claim.property);
    return rule === undefined ? [] : [{ claim, rule, articles: articlesOf(claim, witnesses), weight: weightOf(claim, rule, witnesses) }];
  });
  const standingClaims = weighed.filter(
    ({ claim, rule, articles }) => claim.rank !== 'DEPRECATED' && articles.length > 0 && isCountedIn(rule, claim.unit),
  );
  const groups = groupedBy(
    standingClaims.filter(({ rule }) => rule.single),
    rivalryOf,
  );
  const ranked = [...groups.values()].map((group) => heaviestFirstOf(ofTheLastDay(group)));
  const best = ranked.map(([first]) => first!.one);
  const news = [
    ...groupedBy(
      standingClaims.filter(({ rule }) => rule.newsOf !== undefined),
      matterOf,
    ).values(),
  ].map((group) => heaviestFirstOf(ofTheLastDay(group)));
  const lists = [
    ...groupedBy(
      standingClaims.filter(({ rule }) => rule.list !== undefined),
      ({ rule }) => rule.list!,
    ),
  ].map(([list, group]) => listDisputes(group.flatMap(listed), list === 'NETWORKS' ? isOneNetwork : isOnePerson));
  const because = new Map([
    ...[...ranked, ...news].flatMap(([first, second]) =>
      second === undefined ? [] : [[first!.one.claim.id, becauseOf(first!.weight, second.weight)] as const],
    ),
    ...lists.flatMap(({ named }) => [...named].map(([id, counts]) => [id, becauseListed(counts)] as const)),
  ]);
  const standsNow = new Set<Weighed>(news.map(([first]) => first!.one));
  const many = standingClaims.filter((one) => !one.rule.single && (one.rule.newsOf === undefined || standsNow.has(one)));
  const shown = new Set([...best, ...many].map(({ claim }) => claim.id));
  return {
    claims: weighed.map(({ claim, articles }) => ({
      id: claim.id,
      chosen: shown.has(claim.id),
      because: because.get(claim.id) ?? null,
      witnesses: publicationsBehind(articles).size,
      projected: stamp(claim),
    })),
    fields: Object.fromEntries(best.flatMap(({ claim, rule }) => (rule.field === undefined ? [] : [[rule.field, literal(claim)]]))),
    edges: many.flatMap((one) => edgeOf(one, witnesses)),
    disputes: [
      ...[...groups.values()].flatMap(disputesWithin),
      ...lists.flatMap(({ pairs }) => pairs),
      ...news.flatMap((group) => wordsOfOneDay(group.map(({ one }) => one.claim))),
    ],
  };
}

interface Weighed {
  readonly claim: StoredClaim;
  readonly rule: PropertyRule;
  readonly articles: readonly Witness[];
  readonly weight: Weight;
}

function articlesOf(claim: StoredClaim, witnesses: ReadonlyMap<string, Witness>): Witness[] {
  const ids = new Set(claim.citations.map(({ article }) => article));
  return [...ids].flatMap((id) => witnesses.get(id) ?? []);
}

function weightOf(claim: StoredClaim, rule: PropertyRule, witnesses: ReadonlyMap<string, Witness>): Weight {
  return weigh(articlesOf(claim, witnesses), rule.matter, { rank: claim.rank === 'PREFERRED' ? 1 : 0, isRounded: rule.isRounded });
}

function literal({ text, date, number }: StoredClaim): string | number {
  return text ?? date ?? number ?? '';
}

function listed({ claim: { id, value, citations }, articles }: Weighed): Listed[] {
  return value === null ? [] : [{ id, value, articles, spellings: [...new Set(citations.flatMap(({ asWritten }) => asWritten ?? []))] }];
}

/** A broadcaster and its channel can be one network: some print KBS where others print KBS2. */
function isOneNetwork(a: Listed, b: Listed): boolean {
  const [one, other] = [slugIn(a.value), slugIn(b.value)];
  return isHouseOf(one, other) || isHouseOf(other, one);
}

/** Two who are not known to be one can be it as far as lists go, where these print one name for both. */
function isOnePerson(a: Listed, b: Listed): boolean {
  return a.spellings.some((one) => b.spellings.some((other) => canBeOneName(one, other)));
}

/** What claims are rivals in: one property of the subject, and of figures one measure of one day. */
function rivalryOf({ claim, rule }: Weighed): string {
  return rule.field === undefined ? `${claim.property} ${claim.unit ?? ''} ${claim.asOf ?? ''}` : claim.property;
}

/** What news tells of: of one value one matter, whichever of its properties says so. */
function matterOf({ claim, rule }: Weighed): string {
  return `${rule.newsOf!} ${claim.value ?? ''}`;
}

/** Pairs of news of one day that say different things of one matter, the smaller id first. */
function wordsOfOneDay(claims: readonly StoredClaim[]): (readonly [string, string])[] {
  const sorted = [...claims].sort((a, b) => byText(a.id, b.id));
  return sorted.flatMap((a, index) => sorted.slice(index + 1).flatMap((b) => (a.asOf === b.asOf ? [[a.id, b.id] as const] : [])));
}

/** Of what was so on different days the last is shown; what is said of no day can hold on any. */
function ofTheLastDay(group: readonly Weighed[]): readonly Weighed[] {
  const last = group.reduce((day, { claim }) => (claim.asOf !== null && claim.asOf > day ? claim.asOf : day), '');
  return group.filter(({ claim }) => claim.asOf === null || claim.asOf === last);
}

/** A group of rivals, the one that is shown first. A vague date speaks for every date within it: 2022 for 2022-01-28. */
function heaviestFirstOf(group: readonly Weighed[]): { readonly one: Weighed; readonly weight: Weight }[] {
  return group
    .map((one) => ({ one, weight: withVaguer(one, group) }))
    .sort((a, b) => heaviestFirst(a.weight, b.weight) || daysTold(a.one) - daysTold(b.one) || (a.one.claim.id < b.one.claim.id ? -1 : 1));
}

/** How many days a claim's date may be; what has none says nothing of days. */
function daysTold({ claim: { date } }: Weighed): number {
  return date === null ? 0 : daysIn(date);
}

function withVaguer(one: Weighed, group: readonly Weighed[]): Weight {
  const { date } = one.claim;
  if (date === null) return one.weight;
  const vaguer = group.filter(({ claim }) => claim.date !== null && liesWithin(date, claim.date));
  return { ...weigh([...new Set(vaguer.flatMap(({ articles }) => articles))], one.rule.matter), rank: one.weight.rank };
}

function disputesWithin(group: readonly Weighed[]): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  const { rule } = group[0]!;
  if (rule.isOwn === true) return pairs;
  const claims = group.map(({ claim }) => claim).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [index, a] of claims.entries()) for (const b of claims.slice(index + 1)) if (!agree(rule, a, b)) pairs.push([a.id, b.id]);
  return pairs;
}

function edgeOf({ claim, rule }: Weighed, witnesses: ReadonlyMap<string, Witness>): ProjectedEdge[] {
  if (rule.relation === undefined || claim.value === null) return [];
  const { type, towardsSubject, qualifiers } = rule.relation;
  const [from, to] = towardsSubject ? [claim.value, claim.subject] : [claim.subject, claim.value];
  const said = byStanding(claim.citations, rule, witnesses);
  const qualified = qualifiers.flatMap((name) => {
    const value = said.find((citation) => isOfQualifier(name, citation[name]))?.[name];
    return value == null ? [] : [[name, value] as const];
  });
  const since = rule.isNews === true && claim.asOf !== null ? { asOf: claim.asOf } : {};
  return [{ type, from, to, properties: { claim: claim.id, ...since, ...Object.fromEntries(qualified) } }];
}

/** Citations, the one to believe on a qualifier first. */
function byStanding(citations: readonly StoredCitation[], rule: PropertyRule, witnesses: ReadonlyMap<string, Witness>): StoredCitation[] {
  const key = ({ article }: StoredCitation): [number, string] => {
    const witness = witnesses.get(article);
    return witness === undefined ? [-1, ''] : [standing(witness, rule.matter), witness.publishedOn];
  };
  return [...citations].sort((a, b) => {
    const [standingA, dateA] = key(a);
    const [standingB, dateB] = key(b);
    // One article may say it twice, as a list that names somebody for two parts.
    return standingB - standingA || byText(dateB, dateA) || byText(a.article, b.article) || byText(contentOf(a), contentOf(b));
  });
}
