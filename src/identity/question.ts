import { UserInputError } from '../errors.js';
import { setOnce } from '../grouping.js';
import { checkedDate } from '../model/dates.js';
import { checkedId } from '../model/ids/checked-id.js';
import { externalParts, isExternalSource } from '../model/ids/external.js';
import { hasIdForm } from '../model/ids/id-form.js';
import type { EntityPrefix } from '../model/kinds.js';
import { properties, propertyRules, type ClaimProperty } from '../model/property.js';
import { checkedName } from '../names/checked-name.js';
import { namesMeant, yearBehind } from '../names/readings.js';
import { externalIdKey } from '../records/external-id.js';

/** What can be known of somebody or something beside its name: its claims, its kind, and what and whom a person worked on and with. */
export type FactProperty = Exclude<ClaimProperty, 'NAME' | 'TITLE'> | 'KIND' | 'WORKED_ON' | 'WORKED_WITH';

/** What whoever asks knows of it. */
export interface StatedFact {
  readonly property: FactProperty;
  /** Dates, numbers and texts as they are stored; of entities their ids, or names as anybody writes them. */
  readonly values: readonly string[];
}

/** Who or what is asked for: a name, and what else is known. */
export interface Question {
  readonly name?: string | null | undefined;
  /** Other names, as the one in Hangul. */
  readonly otherNames?: readonly string[] | null | undefined;
  /** Only entities of these types. */
  readonly types?: readonly EntityPrefix[] | null | undefined;
  /** Works that they worked on. */
  readonly workedOn?: readonly string[] | null | undefined;
  readonly bornOn?: string | null | undefined;
  /** When a work was first shown, or began; of a person it is the birth. */
  readonly beganOn?: string | null | undefined;
  /** What databases know it under, as source:value. */
  readonly externalIds?: readonly string[] | null | undefined;
  readonly facts?: readonly StatedFact[] | null | undefined;
}

/** A question as it is answered. */
export interface Asked {
  /** The name first, without what stands around it; empty where only numbers are known. */
  readonly names: readonly string[];
  /** As they were given: what is looked up. */
  readonly texts: readonly string[];
  /** The name, where it is an id. */
  readonly id: string | undefined;
  readonly types: readonly EntityPrefix[] | undefined;
  readonly workedOn: readonly string[];
  readonly bornOn: string | undefined;
  readonly beganOn: string | undefined;
  readonly externalIds: readonly string[];
  readonly facts: readonly StatedFact[];
}

/** The most works, numbers, or values of one fact that can be given. */
const MOST_VALUES = 100;
/** The most other names. */
const MOST_NAMES = 10;

/**
 * A question, made sure of.
 * @throws UserInputError on a name that is too long, on what is no id, no date and no number elsewhere, and on too many of each.
 */
export function checkedQuestion(question: Question): Asked {
  const { name, otherNames, types, workedOn, bornOn, beganOn, externalIds, facts } = question;
  if (name != null) checkedName(name, 'name');
  atMost(otherNames, MOST_NAMES, 'otherNames', 'names').forEach((other) => checkedName(other, 'otherNames'));
  atMost(workedOn, MOST_VALUES, 'workedOn', 'ids').forEach((id, index) => checkedId(id, ['workedOn', String(index)]));
  atMost(externalIds, MOST_VALUES, 'externalIds', 'numbers').forEach(checkedExternalId);
  checkedDate(bornOn, ['bornOn']);
  checkedDate(beganOn, ['beganOn']);
  const stated = (facts ?? []).map(checkedFact);
  const texts = [...(name == null ? [] : [name]), ...(otherNames ?? [])].filter((text) => text.trim() !== '');
  return {
    names: [...new Set(texts.flatMap(namesMeant))],
    texts,
    id: name != null && hasIdForm(name.trim()) ? name.trim() : undefined,
    types: types == null || types.length === 0 ? undefined : types,
    workedOn: workedOn ?? [],
    bornOn: bornOn ?? undefined,
    beganOn: beganOn ?? (name == null ? undefined : yearBehind(name)),
    externalIds: (externalIds ?? []).map((text) => externalIdKey(externalParts(text))),
    facts: stated,
  };
}

function checkedFact(fact: StatedFact): StatedFact {
  const argument = ['facts', fact.property];
  atMost(fact.values, MOST_VALUES, fact.property, 'values');
  const kind = valueOf(fact.property);
  for (const value of fact.values) {
    if (kind === 'date') checkedDate(value, argument);
    else if (kind === 'number' && !Number.isFinite(Number(value)))
      throw new UserInputError(`${JSON.stringify(value)} is not a number.`, argument);
    else checkedName(value, fact.property);
  }
  return fact;
}

/** What the values of a fact are. */
export function valueOf(property: FactProperty): 'entity' | 'text' | 'date' | 'number' {
  if (property === 'WORKED_ON' || property === 'WORKED_WITH') return 'entity';
  return property === 'KIND' ? 'text' : properties[property].value;
}

const firstDates = new Map<EntityPrefix, ClaimProperty>();
for (const [property, { matter, subjects }] of propertyRules)
  if (matter === 'DATE') for (const subject of subjects) setOnce(firstDates, subject, property);

/** The property that says since when something of a kind is there: of a person the birth, of a show its first day. */
export function firstDateOf(kind: EntityPrefix): ClaimProperty | undefined {
  return firstDates.get(kind);
}

function atMost(values: readonly string[] | null | undefined, most: number, argument: string, what: string): readonly string[] {
  if (values != null && values.length > most)
    throw new UserInputError(`${argument} may hold ${most} ${what} at most; it holds ${values.length}.`, [argument]);
  return values ?? [];
}

function checkedExternalId(text: string, index: number): void {
  const { source, value } = externalParts(text);
  if (!text.includes(':') || !isExternalSource(source) || value.trim() === '' || text.length > 300)
    throw new UserInputError(
      `${JSON.stringify(text.slice(0, 60))} is no number of a database: write the database, a colon and its number, as imdb:tt10919420.`,
      ['externalIds', String(index)],
    );
}
