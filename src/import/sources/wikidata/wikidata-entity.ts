import { isJsonObject } from '../../../json-object.js';
import { RowError } from '../../intake/import-error.js';

/** An entity of Wikidata as its dumps have it, as far as it is read. */
export interface WikidataEntity {
  readonly id: string;
  readonly labels: Readonly<Record<string, MonolingualText>>;
  readonly aliases: Readonly<Record<string, readonly MonolingualText[]>>;
  readonly claims: Readonly<Record<string, readonly WikidataStatement[]>>;
  readonly sitelinks: Readonly<Record<string, { readonly title: string }>>;
}

export interface MonolingualText {
  readonly language: string;
  readonly value: string;
}

/** A statement with its rank, its qualifiers and its references. */
export interface WikidataStatement {
  readonly mainsnak?: WikidataSnak;
  readonly rank?: string;
  readonly qualifiers?: Readonly<Record<string, readonly WikidataSnak[]>>;
  readonly references?: readonly { readonly snaks?: Readonly<Record<string, readonly WikidataSnak[]>> }[];
}

export interface WikidataSnak {
  /** value, somevalue (it is not known which), novalue (there is none). */
  readonly snaktype?: string;
  readonly datavalue?: { readonly type?: string; readonly value?: unknown };
}

/**
 * Reads an entity from its line.
 * @throws RowError when it is none.
 */
export function wikidataEntity(text: string): WikidataEntity {
  let entity: unknown;
  try {
    entity = JSON.parse(text);
  } catch {
    throw new RowError('The line is no JSON: it is cut off, or no line of a dump of Wikidata.', 'the line is no JSON');
  }
  if (!isJsonObject(entity) || typeof entity['id'] !== 'string' || !/^[QPL]\d+$/.test(entity['id']))
    throw new RowError('The line is no entity of Wikidata: it has no id such as Q42.', 'the line is no entity of Wikidata');
  // What is empty is an empty list there.
  const part = (name: string): Record<string, never> => (isJsonObject(entity[name]) ? (entity[name] as Record<string, never>) : {});
  const claims = Object.fromEntries(Object.entries(part('claims')).filter(([, statements]) => Array.isArray(statements)));
  return { id: entity['id'], labels: part('labels'), aliases: part('aliases'), claims, sitelinks: part('sitelinks') };
}

/** The statements of a property that name a value. */
export function statementsOf({ claims }: WikidataEntity, property: string): WikidataStatement[] {
  const statements: readonly WikidataStatement[] = claims[property] ?? [];
  return statements.filter(({ mainsnak }) => mainsnak?.snaktype === 'value');
}

/** The same without those that Wikidata itself takes back. */
export function standing(entity: WikidataEntity, property: string): WikidataStatement[] {
  return statementsOf(entity, property).filter(({ rank }) => rank !== 'deprecated');
}

/** The entity that a value is: Q42. */
export function itemOf(snak: WikidataSnak | undefined): string | undefined {
  const value = snak?.datavalue?.value;
  if (!isJsonObject(value)) return undefined;
  return typeof value['id'] === 'string' ? value['id'] : typeof value['numeric-id'] === 'number' ? `Q${value['numeric-id']}` : undefined;
}

/** The text that a value is. */
export function textOf(snak: WikidataSnak | undefined): string | undefined {
  const value = snak?.datavalue?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The text in one language that a value is. */
export function monolingualOf(snak: WikidataSnak | undefined): MonolingualText | undefined {
  const value = snak?.datavalue?.value;
  if (!isJsonObject(value) || typeof value['text'] !== 'string' || typeof value['language'] !== 'string') return undefined;
  return { language: value['language'], value: value['text'] };
}

/** The number that a value is, and the entity that is its unit. */
export function quantityOf(snak: WikidataSnak | undefined): { amount: number; unit: string } | undefined {
  const value = snak?.datavalue?.value;
  const amount = isJsonObject(value) ? Number(value['amount']) : NaN;
  if (!isJsonObject(value) || !Number.isFinite(amount)) return undefined;
  const unit = typeof value['unit'] === 'string' ? value['unit'].slice(value['unit'].lastIndexOf('/') + 1) : '1';
  return { amount, unit };
}

/** How exact a date is: 9 the year, 10 the month, 11 the day; others are no date to us. */
const PRECISION: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

/** The date that a value is, as much of it as is known. */
export function dateOf(snak: WikidataSnak | undefined): string | undefined {
  const value = snak?.datavalue?.value;
  if (!isJsonObject(value) || typeof value['time'] !== 'string') return undefined;
  const length = PRECISION[Number(value['precision'])];
  const date = /^\+(\d{4}-\d{2}-\d{2})T/.exec(value['time'])?.[1];
  return length === undefined ? undefined : date?.slice(0, length);
}

/** What a statement is backed by: addresses (P854), else entities that state it (P248). */
export function referencesOf({ references = [] }: WikidataStatement): string[] {
  const all = references.flatMap(({ snaks = {} }) => {
    const urls = (snaks['P854'] ?? []).flatMap((snak) => textOf(snak) ?? []);
    return urls.length > 0 ? urls : (snaks['P248'] ?? []).flatMap((snak) => itemOf(snak) ?? []);
  });
  return [...new Set(all)];
}
