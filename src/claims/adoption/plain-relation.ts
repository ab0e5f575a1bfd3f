import type { Row } from '../../graph/store.js';
import { valuesOf } from '../../model/closed-values.js';
import { didYouMean } from '../../model/did-you-mean.js';
import { isPartialDate } from '../../model/dates.js';
import { contentOfClaim, type ClaimContent } from '../../model/ids/claims.js';
import { entityKindOf } from '../../model/ids/kinds.js';
import type { EntityPrefix } from '../../model/kinds.js';
import { isOfQualifier, qualifiers, type Qualifier, type QualifierRule } from '../../model/qualifiers.js';
import { PRINTED, SOURCE, type ShortRelation } from '../../model/short-form.js';
import { Unadoptable, type Adopted, type AdoptedCitation } from './adopted.js';
import type { RawRelation } from './raw-relations.js';
import type { Sources } from './sources.js';

/**
 * What a plain relation says that names its sources.
 * @throws Unadoptable where it says what no claim could.
 */
export function readPlainRelation({ from, to, properties }: RawRelation, relation: ShortRelation, sources: Sources): Adopted {
  checkEnds(from, to, relation);
  if (properties['claim'] != null)
    throw new Unadoptable(
      `is given by a claim already, and got a ${SOURCE} from elsewhere: write the ${SOURCE} within the relation, [:${relation.type} {${SOURCE}: 'article:…'}]`,
    );
  const isNews = relation.rule.isNews === true;
  checkKnown(properties, [SOURCE, ...PRINTED, ...relation.qualifiers, ...(isNews ? ['asOf'] : [])]);
  const [subject, value] = relation.towardsSubject ? [to!, from!] : [from!, to!];
  const asOf = dayIn(properties);
  const contentBy = (article: string): ClaimContent =>
    contentOfClaim({ subject, property: relation.property, value, asOf: asOf ?? (isNews ? sources.dayOf(article) : undefined) ?? null });
  const said = Object.fromEntries([
    ...relation.qualifiers.flatMap((name) => qualified(name, properties[name])),
    ...textAt(properties, 'locator'),
  ]);
  return {
    claims: sources
      .named(properties[SOURCE])
      .map((article) => ({ content: contentBy(article), citation: printed(article, properties, said) })),
    externalIds: [],
  };
}

/** The day on which something was so, where a relation says it. */
export function dayIn(properties: Row): string | undefined {
  const [[, asOf] = []] = textAt(properties, 'asOf');
  if (asOf !== undefined && !isPartialDate(asOf)) throw new Unadoptable(`has the asOf ${asOf}: it has to be a date, as '2022-01-31'`);
  return asOf;
}

/** A citation with what the relation says of its print. */
export function printed(article: string, properties: Row, said: AdoptedCitation['said']): AdoptedCitation {
  return { article, ...Object.fromEntries(textAt(properties, 'asWritten')), said };
}

/** A text that a relation has under a name, as an entry of an object; none where it has none. */
export function textAt(properties: Row, name: string): [string, string][] {
  const text = properties[name];
  if (text == null) return [];
  if (typeof text !== 'string' || text.trim() === '') throw new Unadoptable(`has the ${name} ${JSON.stringify(text)}: it has to be a text`);
  return [[name, text]];
}

/** Makes sure that a relation has no property but these. */
export function checkKnown(properties: Row, known: readonly string[]): void {
  for (const name of Object.keys(properties))
    if (properties[name] != null && !known.includes(name))
      throw new Unadoptable(`has the property ${name}, which it cannot have; it can have ${known.join(', ')}.${didYouMean(name, known)}`);
}

function checkEnds(from: string | null, to: string | null, relation: ShortRelation): void {
  if (isEnd(from, relation.from) && isEnd(to, relation.to)) return;
  const turned = isEnd(to, relation.from) && isEnd(from, relation.to) ? ': turn it round' : '';
  throw new Unadoptable(`has to lead from a ${relation.from.join(' or ')} to a ${relation.to.join(' or ')}${turned}`);
}

function isEnd(id: string | null, kinds: readonly EntityPrefix[]): boolean {
  return id !== null && (kinds as readonly (string | undefined)[]).includes(entityKindOf(id));
}

function qualified(name: Qualifier, value: unknown): [Qualifier, string | number][] {
  if (value == null) return [];
  const said = value as string | number;
  if (isOfQualifier(name, said)) return [[name, said]];
  const { closed, idOf, value: kind }: QualifierRule = qualifiers[name];
  if (idOf !== undefined) throw new Unadoptable(`has the ${name} ${JSON.stringify(value)}: it has to be the id of a ${idOf}`);
  if (closed === undefined) throw new Unadoptable(`has the ${name} ${JSON.stringify(value)}: it has to be a ${kind}`);
  throw new Unadoptable(
    `has the ${name} ${JSON.stringify(value)}; known are ${valuesOf(closed).join(', ')}.${typeof value === 'string' ? didYouMean(value, valuesOf(closed)) : ''}`,
  );
}
