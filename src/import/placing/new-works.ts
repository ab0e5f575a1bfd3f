import { project } from '../../claims/projection.js';
import type { Reader, Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import { stateFacts, type Fact } from '../intake/facts.js';
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
 * shows in the same store get the same ids, which no record would give.
 * @param given ids that are given already to what is not written yet.
 */
export async function withIds(reader: Reader, shows: readonly Omit<NewShow, 'id'>[], given: Iterable<string> = []): Promise<NewShow[]> {
  const taken = new Set(given);
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

/** Ids that are in use, and old ones that lead to another entity; not those that lists gave and took back. */
const TAKEN = `UNWIND $ids AS id MATCH (entity:Entity {id: id}) RETURN entity.id AS id
UNION ALL
UNWIND $ids AS id MATCH (old:Redirect {id: id}) WHERE old.placed IS NULL RETURN old.id AS id`;

function idsFor({ title, kind }: Omit<NewShow, 'id'>, from: number): string[] {
  const base = idOf('show', slugOf(title));
  const numbered = Array.from({ length: COPIES }, (_, index) => `${base}-${kind.toLowerCase()}-${from + 1 + index}`);
  const own = `${base}-${kind.toLowerCase()}`;
  return from > 1 ? numbered : ENDS_AS_OF_A_RECORD.test(base) ? [own, ...numbered] : [base, own, ...numbered];
}

/** Joining makes ids of a title with a year, or with the name of a source: see joining/shows/show-group.ts. */
const ENDS_AS_OF_A_RECORD = /-(?:\d{4}|(?:tmdb|wikidata|imdb|mdl|enwiki|webtoon)(?:-[a-z0-9-]+)?)$/;

/** All that rows make known besides their places. */
export interface NewEntities {
  readonly shows: readonly NewShow[];
  readonly seasons: readonly NewSeason[];
  readonly countries: readonly NewCountry[];
  readonly spellings: readonly NewSpelling[];
}

/** Writes new entities, marked as what nothing but lists tells of, with their names as claims of a release, and projects them all in one go. */
export async function makeEntities(tx: Transaction, article: string, { shows, seasons, countries, spellings }: NewEntities): Promise<void> {
  // A title that was taken for a known show, and is its own again, has its id back.
  await writeRows(
    tx,
    'UNWIND $rows AS row MATCH (old:Redirect {id: row.id}) WHERE old.placed = true DETACH DELETE old',
    shows.map(({ id }) => ({ id })),
  );
  await writeRows(
    tx,
    'UNWIND $rows AS row MERGE (show:Entity {id: row.id}) ON CREATE SET show:Show, show.kind = row.kind, show.listed = true',
    shows.map(({ id, kind }) => ({ id, kind })),
  );
  await writeRows(
    tx,
    'UNWIND $rows AS row MERGE (season:Entity {id: row.id}) ON CREATE SET season:Season, season.number = row.number, season.listed = true',
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
