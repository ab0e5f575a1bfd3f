import { project } from '../../claims/projection.js';
import type { Reader, Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import { stateFacts, type Fact } from './facts.js';
import type { KindOf } from '../../model/kinds.js';
import { slugOf } from '../../model/slug.js';
import { idOf } from '../../model/ids/kinds.js';

/** A show that a release makes known. */
export interface NewShow {
  readonly id: string;
  readonly kind: KindOf<'show'>;
  readonly title: string;
  readonly line: number;
}

/** A season that a release makes known. */
export interface NewSeason {
  readonly id: string;
  readonly show: string;
  readonly number: number;
  readonly title: string;
  readonly line: number;
}

/** A country that a release makes known. */
export interface NewCountry {
  readonly code: string;
  readonly name: string;
}

/** Another spelling of a known show's title. */
export interface NewSpelling {
  readonly show: string;
  readonly title: string;
  readonly line: number;
}

/**
 * Gives each new show an id that nothing has or has had: by its title, then by its kind, then by a number. The same
 * shows in the same store get the same ids.
 */
export async function withIds(reader: Reader, shows: readonly Omit<NewShow, 'id'>[]): Promise<NewShow[]> {
  const taken = new Set<string>();
  const named = new Array<NewShow>(shows.length);
  let left = [...shows.entries()];
  for (let from = 1; left.length > 0; from += COPIES) {
    const wanted = left.map(([index, show]) => ({ index, show, ids: idsFor(show, from) }));
    const ids = [...new Set(wanted.flatMap((one) => one.ids))];
    for (const { id } of await reader.read<{ id: string }>(TAKEN, { ids })) taken.add(id);
    left = wanted.flatMap(({ index, show, ids: own }): typeof left => {
      const id = own.find((one) => !taken.has(one));
      if (id === undefined) return [[index, show]];
      taken.add(id);
      named[index] = { ...show, id };
      return [];
    });
  }
  return named;
}

/** How many numbered ids are asked for at once. */
const COPIES = 3;

/** Ids that are in use, and old ones that lead to another entity. */
const TAKEN = `UNWIND $ids AS id MATCH (entity:Entity {id: id}) RETURN entity.id AS id
UNION ALL
UNWIND $ids AS id MATCH (old:Redirect {id: id}) RETURN old.id AS id`;

function idsFor({ title, kind }: Omit<NewShow, 'id'>, from: number): string[] {
  const base = idOf('show', slugOf(title));
  const numbered = Array.from({ length: COPIES }, (_, index) => `${base}-${kind.toLowerCase()}-${from + 1 + index}`);
  return from === 1 ? [base, `${base}-${kind.toLowerCase()}`, ...numbered] : numbered;
}

/** All that rows make known besides their places. */
export interface NewEntities {
  readonly shows: readonly NewShow[];
  readonly seasons: readonly NewSeason[];
  readonly countries: readonly NewCountry[];
  readonly spellings: readonly NewSpelling[];
}

/** Writes new entities with their names as claims of a release, and projects them all in one go. */
export async function makeEntities(tx: Transaction, article: string, { shows, seasons, countries, spellings }: NewEntities): Promise<void> {
  await writeRows(
    tx,
    'UNWIND $rows AS row MERGE (show:Entity {id: row.id}) ON CREATE SET show:Show, show.kind = row.kind',
    shows.map(({ id, kind }) => ({ id, kind })),
  );
  await writeRows(
    tx,
    'UNWIND $rows AS row MERGE (season:Entity {id: row.id}) ON CREATE SET season:Season, season.number = row.number',
    seasons.map(({ id, number }) => ({ id, number })),
  );
  await writeRows(
    tx,
    'UNWIND $rows AS row MERGE (country:Entity {id: row.id}) ON CREATE SET country:Country, country.code = row.code',
    countries.map(({ code }) => ({ id: idOf('country', code), code })),
  );
  const facts: Fact[] = [
    ...shows.map(({ id, title, line }) => titleOf(id, title, line, 'OFFICIAL')),
    ...seasons.map(({ id, title, line }) => titleOf(id, title, line, 'OFFICIAL')),
    ...seasons.map(({ id, show, title, line }): Fact => ({
      subject: show,
      property: 'HAS_SEASON',
      value: id,
      asWritten: title,
      locator: `line ${line}`,
    })),
    ...countries.map(({ code, name }): Fact => ({
      subject: idOf('country', code),
      property: 'NAME',
      text: name,
      asWritten: name,
      kind: 'OFFICIAL',
      locale: 'en',
    })),
    ...spellings.map(({ show, title, line }) => titleOf(show, title, line, 'ALIAS')),
  ];
  if (facts.length === 0) return;
  await stateFacts(tx, article, facts);
  await project(tx, [...new Set(facts.map(({ subject }) => subject))]);
}

function titleOf(subject: string, title: string, line: number, kind: 'OFFICIAL' | 'ALIAS'): Fact {
  return { subject, property: 'TITLE', text: title, asWritten: title, locator: `line ${line}`, kind, locale: 'en' };
}
