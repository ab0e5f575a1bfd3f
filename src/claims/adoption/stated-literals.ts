import type { Row } from '../../graph/store.js';
import { valuesOf } from '../../model/closed-values.js';
import { isLanguageTag } from '../../model/codes.js';
import { isStoredDate } from '../../model/dates.js';
import { externalSources, type ExternalSourceName } from '../../model/external-sources.js';
import { contentOfClaim, type ClaimContent } from '../../model/ids/claims.js';
import { externalKey } from '../../model/ids/external.js';
import { didYouMean } from '../../model/did-you-mean.js';
import { entityKindOf, isIdOf } from '../../model/ids/kinds.js';
import type { PropertyRule } from '../../model/property.js';
import { saidDate } from '../../model/said-dates.js';
import { OF_ONE_FACT, PRINTED, statedOf, STATES, type Stated } from '../../model/short-form.js';
import { countedIn, formOfUnit, isCountedIn } from '../../model/units.js';
import { scriptOf } from '../../names/script.js';
import { externalValue } from '../../records/external-id.js';
import { Unadoptable, type Adopted, type AdoptedClaim, type AdoptedExternalId } from './adopted.js';
import { checkKnown, dayIn, printed, textAt } from './plain-relation.js';
import type { RawRelation } from './raw-relations.js';
import type { Sources } from './sources.js';

/** The claims that can be stated, beside external ids. */
type StatedClaim = Exclude<Stated, { readonly database: unknown }>;

/**
 * What an article states of something by the properties of a STATES.
 * @throws Unadoptable where it says what no claim could.
 */
export function readStatedLiterals({ from, to, properties }: RawRelation, sources: Sources): Adopted {
  if (from === null || !isIdOf('article', from))
    throw new Unadoptable(`has to lead from an article, which states what its properties say, to what they are said of`);
  const [article] = sources.named(from);
  const kind = to === null ? undefined : entityKindOf(to);
  const known = kind === undefined ? undefined : statedOf(kind);
  if (known === undefined || known.size === 0)
    throw new Unadoptable(`leads to what no article states anything of: it has to lead to a work, a person or what else has a name`);
  const side = [...PRINTED, 'locale', ...OF_ONE_FACT];
  checkKnown(properties, [...known.keys(), ...side]);
  const facts = Object.entries(properties).filter(([name, value]) => value != null && known.has(name));
  if (facts.length === 0) throw new Unadoptable(`states nothing: its properties are the facts, as {${[...known.keys()][0]!}: '…'}`);
  checkOneFact(facts, properties);
  const day = sources.dayOf(article!);
  const read = facts.map(([name, value]) =>
    readFact(name, value, { stated: known.get(name)!, entity: to!, article: article!, day, properties }),
  );
  return { claims: read.flatMap(({ claims }) => claims), externalIds: read.flatMap(({ externalIds }) => externalIds) };
}

/** What is said of one fact must not be taken for said of others. */
function checkOneFact(facts: readonly (readonly [string, unknown])[], properties: Row): void {
  const count = facts.reduce((sum, [, value]) => sum + (Array.isArray(value) ? value.length : 1), 0);
  const of = ['asWritten', ...OF_ONE_FACT].find((name) => properties[name] != null);
  if (of !== undefined && count !== 1)
    throw new Unadoptable(`states ${count} facts, and its ${of} would be said of each: write a ${STATES} of its own for that fact`);
}

interface FactContext {
  readonly stated: Stated;
  readonly entity: string;
  readonly article: string;
  /** The day of the article, where it is known. */
  readonly day: string | undefined;
  readonly properties: Row;
}

function readFact(name: string, value: unknown, { stated, entity, ...context }: FactContext): Adopted {
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  if ('database' in stated) return { claims: [], externalIds: values.map((one) => externalIdIn(name, one, stated.database, entity)) };
  if (values.length !== 1 && stated.rule.single)
    throw new Unadoptable(`has a list as its ${name}, of which there is one: write one value, or a ${STATES} for each article`);
  return { claims: values.map((one) => claimIn(name, one, stated, { entity, ...context })), externalIds: [] };
}

function claimIn(
  name: string,
  value: unknown,
  { property, rule, nameKind }: StatedClaim,
  { entity, article, day, properties }: Omit<FactContext, 'stated'>,
): AdoptedClaim {
  const literal = literalIn(name, value, rule);
  // A date that is said in words is printed so; what was counted from it stands in the claim.
  const text = typeof value === 'string' ? value : String(Object.values(literal)[0]);
  const citation = printed(article, properties, {
    ...(nameKind === undefined ? {} : { kind: nameKind, ...localeOf(text, properties) }),
    ...Object.fromEntries(textAt(properties, 'locator')),
  });
  return {
    content: contentOfClaim({ subject: entity, property, ...literal, ...measure(properties, rule, day) }),
    citation: { asWritten: text, ...citation },
  };
}

/** The value of a claim in the form that its property asks for. */
function literalIn(name: string, value: unknown, rule: PropertyRule): Partial<ClaimContent> {
  if (rule.value === 'number') {
    if (typeof value === 'number' && Number.isFinite(value)) return { number: value };
    throw new Unadoptable(`has the ${name} ${shownValue(value)}: it has to be a number, without quotes`);
  }
  if (rule.value === 'date') {
    const date = typeof value === 'string' ? value : isTemporal(value) ? value.toString() : '';
    const stored = isStoredDate(date) ? date : saidDate(date);
    if (stored !== undefined) return { date: stored };
    throw new Unadoptable(
      `has the ${name} ${shownValue(value)}: it has to be a date as a text, as '2019', '2019-12', '2019-12-14', or as it is said, 'late 2019', 'first half of 2019', '2019–2020'`,
    );
  }
  if (typeof value !== 'string' || value.trim() === '') throw new Unadoptable(`has the ${name} ${shownValue(value)}: it has to be a text`);
  if (rule.closed !== undefined && !Object.hasOwn(rule.closed.values, value))
    throw new Unadoptable(
      `has the ${name} ${shownValue(value)}; known are ${valuesOf(rule.closed).join(', ')}.${didYouMean(value, valuesOf(rule.closed))}`,
    );
  return { text: value };
}

/** A date as an engine gives it: Neo4j has objects for what date('2019-12-14') gives, and says them as texts. */
interface Temporal {
  toString(): string;
}

function isTemporal(value: unknown): value is Temporal {
  return value instanceof Object && !Array.isArray(value);
}

/** The unit of a number, in its one form, and the day on which it was so: of news that nobody dates that of the article. */
function measure(properties: Row, rule: PropertyRule, day: string | undefined): Partial<ClaimContent> {
  const asOf = dayIn(properties) ?? (rule.isNews === true ? day : undefined);
  const [[, unit] = []] = textAt(properties, 'unit');
  if (asOf !== undefined && rule.names === true) throw new Unadoptable('has an asOf, which no name has');
  if (rule.value !== 'number') {
    if (unit !== undefined) throw new Unadoptable(`has the unit ${unit}, and states no number`);
    return asOf === undefined ? {} : { asOf };
  }
  const written = unit ?? null;
  if (!isCountedIn(rule, written)) throw new Unadoptable(`has the unit ${written}; ${countedIn(rule)}`);
  return { unit: formOfUnit(rule, written), ...(asOf === undefined ? {} : { asOf }) };
}

/** The language of a name: of one in Hangul it is known, of others it has to be said. */
function localeOf(name: string, properties: Row): { readonly locale?: string } {
  const [[, locale] = []] = textAt(properties, 'locale');
  if (locale !== undefined && !isLanguageTag(locale))
    throw new Unadoptable(`has the locale ${locale}, which is no language: write a tag such as ko, en or en-GB`);
  if (scriptOf(name) === 'HANGUL') return { locale: 'ko' };
  return locale === undefined ? {} : { locale };
}

function externalIdIn(name: string, value: unknown, database: ExternalSourceName, entity: string): AdoptedExternalId {
  const text = typeof value === 'number' || typeof value === 'string' ? externalValue(database, String(value)) : undefined;
  if (text === undefined)
    throw new Unadoptable(
      `has the ${name} ${shownValue(value)}, which is no id there: one looks like '${externalSources[database].example}'`,
    );
  return { key: externalKey({ source: database, value: text }), entity };
}

function shownValue(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
