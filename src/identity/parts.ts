import { claimId, type ClaimContent } from '../model/ids/claims.js';
import { groupedBy } from '../grouping.js';
import { contentOf } from '../order.js';
import { nameId } from '../model/ids/names.js';
import type { Portrait, PortraitCitation, PortraitClaim, PortraitName, PortraitRelation, PortraitReview, Properties } from './portrait.js';
import { reviewId } from '../model/ids/bookkeeping.js';

/** What belongs to an entity, without the entity itself. */
export type Parts = Pick<Portrait, 'claims' | 'names' | 'relations' | 'reviews'>;

export const NO_PARTS: Parts = { claims: [], names: [], relations: [], reviews: [] };

/** What the projection and the index of names write by themselves. */
const DERIVED = ['chosen', 'because', 'witnesses', 'projected', 'keyed', 'bearer', 'card'];

/** The same parts as they are once they belong to `keep`: ids that are made of the entity's id change with it. */
export function movedTo(keep: string, gone: Portrait): Parts {
  const of = (id: string): string => (id === gone.id ? keep : id);
  return {
    claims: gone.claims.map((claim) => {
      const moved = { ...claim, subject: of(claim.subject), value: claim.value === null ? null : of(claim.value) };
      const id = claimId({ ...literalsOf(claim.properties), subject: moved.subject, value: moved.value });
      return { ...moved, id, properties: { ...without(claim.properties, DERIVED), id } };
    }),
    names: gone.names.map((name) => {
      const id = nameId({ entity: keep, text: String(name.properties['text']) });
      return { ...name, id, properties: { ...without(name.properties, DERIVED), id } };
    }),
    relations: gone.relations.filter(({ other }) => other !== keep),
    reviews: gone.reviews
      .filter(({ other }) => other !== keep)
      .map((review) => {
        const id = reviewId(keep, review.other);
        return { ...review, id, properties: { ...review.properties, id } };
      }),
  };
}

function literalsOf(properties: Properties): Omit<ClaimContent, 'subject' | 'value'> {
  const text = (name: string): string | null => (properties[name] as string | undefined) ?? null;
  const number = (properties['number'] as number | undefined) ?? null;
  return { property: text('property') ?? '', text: text('text'), date: text('date'), number, unit: text('unit'), asOf: text('asOf') };
}

/** Those parts of an entity that `moved` would meet. */
export function meeting(parts: Parts, moved: Parts): Parts {
  const ids = (of: readonly { readonly id: string }[]): Set<string> => new Set(of.map(({ id }) => id));
  const [claims, names, reviews] = [ids(moved.claims), ids(moved.names), ids(moved.reviews)];
  const ends = new Set(moved.relations.map(endOf));
  return {
    claims: parts.claims.filter(({ id }) => claims.has(id)),
    names: parts.names.filter(({ id }) => names.has(id)),
    relations: parts.relations.filter((relation) => ends.has(endOf(relation))),
    reviews: parts.reviews.filter(({ id }) => reviews.has(id)),
  };
}

/** Both together: where two are the same, citations and spellings add up, and what one leaves open the other fills. */
export function combined(held: Parts, moved: Parts): Parts {
  return {
    claims: byId(held.claims, moved.claims, (a, b) => ({
      ...a,
      properties: filled(a.properties, b.properties),
      citations: distinct([...a.citations, ...b.citations]),
    })),
    names: byId(held.names, moved.names, (a, b) => ({
      ...a,
      properties: filled(a.properties, b.properties),
      articles: distinct([...a.articles, ...b.articles]).sort(),
    })),
    relations: combinedRelations(held.relations, moved.relations),
    reviews: byId(held.reviews, moved.reviews, (a, b) => (isDifferent(b) ? { ...b } : a)),
  };
}

function isDifferent({ properties }: PortraitReview): boolean {
  return properties['status'] === 'DIFFERENT';
}

function byId<T extends { readonly id: string }>(held: readonly T[], moved: readonly T[], both: (a: T, b: T) => T): T[] {
  const result = new Map(held.map((one) => [one.id, one]));
  for (const one of moved) {
    const known = result.get(one.id);
    result.set(one.id, known === undefined ? one : both(known, one));
  }
  return [...result.values()];
}

/** A relation of which several may lead to the same end: each is a citation of its own. */
const SEVERAL = 'STATED_IN';

function combinedRelations(held: readonly PortraitRelation[], moved: readonly PortraitRelation[]): PortraitRelation[] {
  return [...groupedBy([...held, ...moved], endOf).values()].flatMap((group) => {
    if (group[0]!.type === SEVERAL) return distinct(group);
    return [group.reduce((a, b) => ({ ...a, properties: united(a.properties, b.properties) }))];
  });
}

/** Lists are joined; of anything else the first that says something holds. */
function united(a: Properties, b: Properties): Properties {
  const lists = Object.keys(b).filter((key) => Array.isArray(a[key]) && Array.isArray(b[key]));
  const joined = lists.map((key) => [key, distinct([...(a[key] as unknown[]), ...(b[key] as unknown[])])] as const);
  // How many of the spellings have become names: to be counted again.
  const grown = joined.some(([key, list]) => list.length !== (a[key] as unknown[]).length);
  return { ...(grown ? without(filled(a, b), ['named']) : filled(a, b)), ...Object.fromEntries(joined) };
}

/**
 * What is left of an entity's parts when what a merge brought is taken away again: `before` is what it held, `moved`
 * what came, `now` what is there. What was added since stays.
 */
export function parted(now: Parts, before: Parts, moved: Parts): Parts {
  const held = { claims: index(before.claims), names: index(before.names), reviews: index(before.reviews) };
  const claims = index(moved.claims);
  const names = index(moved.names);
  const reviews = index(moved.reviews);
  const relations = groupedBy(moved.relations, endOf);
  const relationsBefore = groupedBy(before.relations, endOf);
  return {
    claims: now.claims.flatMap((claim) => partedClaim(claim, held.claims.get(claim.id), claims.get(claim.id))),
    names: now.names.flatMap((name) => partedName(name, held.names.get(name.id), names.get(name.id))),
    relations: [...groupedBy(now.relations, endOf)].flatMap(([end, group]) =>
      partedRelations(group, relationsBefore.get(end) ?? [], relations.get(end) ?? []),
    ),
    reviews: now.reviews.flatMap((review) => (reviews.has(review.id) ? (held.reviews.get(review.id) ?? []) : [review])),
  };
}

function index<T extends { readonly id: string }>(of: readonly T[]): Map<string, T> {
  return new Map(of.map((one) => [one.id, one]));
}

function partedClaim(now: PortraitClaim, before: PortraitClaim | undefined, moved: PortraitClaim | undefined): PortraitClaim[] {
  if (moved === undefined) return [now];
  const citations = minus(now.citations, minus(moved.citations, before?.citations ?? [], sameText), samePlace);
  if (before === undefined && citations.length === 0) return [];
  return [
    { ...now, citations, properties: before === undefined ? now.properties : emptied(now.properties, before.properties, moved.properties) },
  ];
}

function partedName(now: PortraitName, before: PortraitName | undefined, moved: PortraitName | undefined): PortraitName[] {
  if (moved === undefined) return [now];
  const articles = now.articles.filter((article) => before?.articles.includes(article) || !moved.articles.includes(article));
  if (before === undefined && articles.length === 0) return [];
  // What kind of name it is, is told again by the claims that are left.
  const { kind, locale } = before?.properties ?? now.properties;
  return [{ ...now, articles, properties: { ...now.properties, kind, locale } }];
}

function partedRelations(
  now: readonly PortraitRelation[],
  before: readonly PortraitRelation[],
  moved: readonly PortraitRelation[],
): PortraitRelation[] {
  if (moved.length === 0) return [...now];
  if (now[0]!.type === SEVERAL) return minus(now, minus(moved, before, sameText), sameText);
  const [held] = before;
  return now.flatMap((relation) => {
    const properties = partedProperties(relation.properties, held?.properties ?? {}, moved[0]!.properties);
    const grewSince = Object.values(properties).some((value) => Array.isArray(value) && value.length > 0);
    return held === undefined && !grewSince ? [] : [{ ...relation, properties }];
  });
}

function partedProperties(now: Properties, before: Properties, moved: Properties): Properties {
  const lists = Object.keys(moved).filter((key) => Array.isArray(now[key]) && Array.isArray(moved[key]));
  const left = lists.map((key) => {
    const held = (before[key] as unknown[] | undefined) ?? [];
    const came = (moved[key] as unknown[]).filter((one) => !held.includes(one));
    return [key, (now[key] as unknown[]).filter((one) => !came.includes(one))] as const;
  });
  const shrunk = left.some(([key, list]) => list.length !== (now[key] as unknown[]).length);
  const rest = emptied(now, before, moved);
  return {
    ...(shrunk ? without(rest, ['named']) : rest),
    ...Object.fromEntries(left.filter(([key, list]) => list.length > 0 || key in before)),
  };
}

/** `held`, and from `other` what it leaves open. */
export function filled(held: Properties, other: Properties): Properties {
  return { ...other, ...said(held) };
}

/** Takes away what `filled` had added, unless it has been changed since. */
export function emptied(now: Properties, before: Properties, moved: Properties): Properties {
  return Object.fromEntries(
    Object.entries(said(now)).filter(([key, value]) => before[key] != null || moved[key] == null || !sameText(moved[key], value)),
  );
}

function said(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value != null));
}

function without(properties: Properties, keys: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.includes(key)));
}

/** `all` less one for each of `taken` that it has. */
function minus<T>(all: readonly T[], taken: readonly T[], same: (a: T, b: T) => boolean): T[] {
  const rest = [...all];
  for (const one of taken) {
    const exact = rest.findIndex((other) => sameText(other, one));
    const at = exact >= 0 ? exact : rest.findIndex((other) => same(other, one));
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}

/** The same citation, even where somebody has changed since what else it says. */
function samePlace(a: PortraitCitation, b: PortraitCitation): boolean {
  return a.article === b.article && a.properties['asWritten'] === b.properties['asWritten'];
}

/** Whether two values hold the same. */
export function sameText(a: unknown, b: unknown): boolean {
  return contentOf(a) === contentOf(b);
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [contentOf(one), one])).values()];
}

/** Where a relation leads. */
export function endOf({ type, out, other }: PortraitRelation): string {
  return JSON.stringify([type, out, other]);
}
