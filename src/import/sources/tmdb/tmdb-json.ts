import type { RecordLink, SourceRecord } from '../../../records/record.js';
import type { JsonObject } from '../../../json-object.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { externalIdsIn, fact, nameOf } from '../../intake/statements.js';
import type { Cells } from '../../values/cells.js';
import { creditNamed } from '../../values/credit-words.js';
import { cellsFrom, objectIn, objectsIn, rowObject, tellDoubts, textIn, textsIn } from '../../values/json-values.js';
import { partialDate } from '../../values/partial-dates.js';
import { release } from '../../values/publishers.js';
import { usualValue } from '../../values/words.js';
import { valuesOf } from '../../../model/closed-values.js';
import { fields } from '../../../model/properties/fields.js';
import { companyRow, networkRow } from './tmdb-companies.js';
import { personRow } from './tmdb-people.js';
import { seriesRow } from './tmdb-series.js';
import { tmdbRecord } from './tmdb.js';

/** A series as TMDB's API gives it: /tv/{id}, with whatever is appended, alone or several in a list. */
export const tmdbTv = databaseFormat({
  name: 'tmdb-tv',
  title: "series as TMDB's API gives them (/tv/{id}, with credits where they are appended)",
  columns: ['json'],
  documents: (value) => (isSeries(value) && !isCredit(value) ? [value] : undefined),
  dataset: release('tmdb', 'tmdb-tv', 'Series of the API of TMDB'),
  parse: (cells) => tvRow(cells),
});

/** A page of series: /discover/tv, /tv/popular, /search/tv. */
export const tmdbPages = databaseFormat({
  name: 'tmdb-pages',
  title: "pages of series of TMDB's API (/discover/tv, /search/tv)",
  columns: ['json'],
  documents: (value) => (objectsIn(value, 'results').some(isSeries) ? objectsIn(value, 'results') : undefined),
  dataset: release('tmdb', 'tmdb-pages', 'Pages of series of the API of TMDB'),
  parse: (cells) => tvRow(cells),
});

/** The credits of somebody: /person/{id}/tv_credits, or /person/{id} with them appended. */
export const tmdbPersonCredits = databaseFormat({
  name: 'tmdb-person-credits',
  title: "people and their credits as TMDB's API gives them (/person/{id}/tv_credits)",
  columns: ['json'],
  documents: personRows,
  // Two credits of one show are two rows, and of two people in two files.
  addsUp: true,
  filesAddUp: true,
  dataset: release('tmdb', 'tmdb-person-credits', 'Credits of people of the API of TMDB'),
  parse: (cells) => personCreditRow(cells),
});

function isSeries(value: JsonObject): boolean {
  return textIn(value, 'id') !== '' && textIn(value, 'name') !== '' && ('original_name' in value || 'first_air_date' in value);
}

function isCredit(value: JsonObject): boolean {
  return 'credit_id' in value;
}

/** What TMDB calls those jobs that the graph has. */
function creditOfJob(job: JsonObject): RecordLink['property'] | undefined {
  const named = creditNamed(textIn(job, 'job'))?.property;
  return named === 'CAST_MEMBER' || named === 'AUTHORED_BY' ? undefined : named;
}

/** The jobs of somebody: one in credits, several in aggregate_credits. */
function jobsOf(person: JsonObject): RecordLink['property'][] {
  return [person, ...objectsIn(person, 'jobs')].flatMap((job) => creditOfJob(job) ?? []);
}

/** Reads a series. @throws RowError when it has no number or no name. */
function tvRow(cells: Cells): DatabaseRow {
  const series = rowObject(cells);
  if (!isSeries(series)) return { records: [], skipped: 'no series: films and people of TMDB have lists of their own' };
  const credits = objectIn(series, 'aggregate_credits') ?? objectIn(series, 'credits');
  const ids = (key: string): string =>
    objectsIn(series, key)
      .map((one) => textIn(one, 'id'))
      .join(', ');
  const [run] = Array.isArray(series['episode_run_time']) ? (series['episode_run_time'] as unknown[]) : [];
  const row = cellsFrom({
    tmdb_id: textIn(series, 'id'),
    name: textIn(series, 'name'),
    original_name: textIn(series, 'original_name'),
    airing_date: textIn(series, 'first_air_date'),
    genres_ids: 'genre_ids' in series ? textsIn(series, 'genre_ids').join(', ') : ids('genres'),
    number_of_seasons: textIn(series, 'number_of_seasons'),
    number_of_episodes: textIn(series, 'number_of_episodes').replace(/^0$/, ''),
    episode_run_time: typeof run === 'number' && run > 0 ? String(run) : '',
    average_rating: textIn(series, 'vote_average'),
    rating_count: textIn(series, 'vote_count'),
    origin_country: textsIn(series, 'origin_country').join(', '),
    networks_ids: ids('networks'),
    production_companies_ids: ids('production_companies'),
  });
  const {
    records: [own],
    isKorean,
  } = seriesRow(row);
  tellDoubts(row, cells);
  const others = objectIn(series, 'alternative_titles');
  const imdb = textIn(objectIn(series, 'external_ids'), 'imdb_id');
  // Whoever has a job that the graph has no place for is nobody to it.
  const crew = objectsIn(credits, 'crew').filter((person) => jobsOf(person).length > 0);
  const people = [...objectsIn(series, 'created_by'), ...objectsIn(credits, 'cast'), ...crew];
  const record: SourceRecord = {
    ...own!,
    names: [
      ...own!.names,
      ...[...objectsIn(others, 'results'), ...objectsIn(others, 'titles')].flatMap((one) => aliasOf(textIn(one, 'title'))),
    ],
    externalIds: [...own!.externalIds, ...externalIdsIn(imdb, 'imdb', 'external_ids.imdb_id', cells.doubts)],
    facts: [...own!.facts, ...lifeOf(series, cells)],
    links: [...own!.links, ...creditLinks(series, credits)],
  };
  return {
    records: [
      record,
      ...objectsIn(series, 'networks').flatMap((one) => recordIn(one, networkRow, cells)),
      ...objectsIn(series, 'production_companies').flatMap((one) => recordIn(one, companyRow, cells)),
      ...[...new Map(people.map((person) => [textIn(person, 'id'), person])).values()].flatMap((person) => personIn(person, cells)),
    ],
    ...(isKorean === undefined ? {} : { isKorean: isKorean || textIn(series, 'original_language') === 'ko' }),
  };
}

function aliasOf(title: string): SourceRecord['names'] {
  return title === '' ? [] : [nameOf(title, { kind: 'ALIAS' })];
}

/** Where a series stands in its life, and when it ended. */
function lifeOf(series: JsonObject, { doubts }: Cells): SourceRecord['facts'] {
  const status = textIn(series, 'status');
  const value = usualValue(status, valuesOf(fields.STATUS.closed));
  if (status !== '' && value === undefined)
    doubts.add(`status is ${JSON.stringify(status)}, which is no usual word.`, 'status has to be a usual word');
  const last = textIn(series, 'last_air_date');
  const ended = value !== 'ENDED' || last === '' ? undefined : doubts.unless(() => partialDate(last, 'last_air_date'));
  return [...fact('STATUS', value, status), ...fact('ENDED_ON', ended)];
}

function creditLinks(series: JsonObject, credits: JsonObject | undefined): RecordLink[] {
  const to = (person: JsonObject): RecordLink['to'] => ({ record: tmdbRecord.person(textIn(person, 'id')) });
  const cast = objectsIn(credits, 'cast').flatMap((person, index): RecordLink[] => {
    const parts = [textIn(person, 'character'), ...objectsIn(person, 'roles').map((role) => textIn(role, 'character'))].filter(
      (part) => part !== '',
    );
    const order = Number(textIn(person, 'order') || index) + 1;
    return (parts.length === 0 ? [''] : parts).map((part) => castLink(to(person), part, order));
  });
  const crew = objectsIn(credits, 'crew').flatMap((person) => jobsOf(person).map((property): RecordLink => ({ property, to: to(person) })));
  const creators = objectsIn(series, 'created_by').map((person): RecordLink => ({ property: 'CREATED_BY', to: to(person) }));
  return [...new Map([...creators, ...crew, ...cast].map((link) => [JSON.stringify(link), link])).values()];
}

function castLink(to: RecordLink['to'], part: string, order?: number): RecordLink {
  // Who plays nobody in particular has no part: Self - Host.
  const character = part.replace(/\s*\((?:voice|uncredited|archive footage)\)\s*$/iu, '').trim();
  return {
    property: 'CAST_MEMBER',
    to,
    ...(order === undefined ? {} : { qualifiers: { order } }),
    ...(character === '' || /^self\b/iu.test(character) ? {} : { character }),
  };
}

function recordIn(object: JsonObject, read: (cells: Cells) => DatabaseRow, cells: Cells): readonly SourceRecord[] {
  const row = cellsFrom({ tmdb_id: textIn(object, 'id'), name: textIn(object, 'name') });
  return cells.doubts.unless(() => read(row).records) ?? [];
}

function personIn(person: JsonObject, cells: Cells): readonly SourceRecord[] {
  const texts = ['name', 'birthday', 'deathday', 'gender'].map((key) => [key, textIn(person, key)]);
  const row = cellsFrom({ tmdb_id: textIn(person, 'id'), ...(Object.fromEntries(texts) as Record<string, string>) });
  const read = cells.doubts.unless(() => personRow(row).records) ?? [];
  tellDoubts(row, cells);
  const original = textIn(person, 'original_name');
  const names = [...(original === '' ? [] : [original]), ...textsIn(person, 'also_known_as')].map((text) =>
    nameOf(text, original === text ? {} : { kind: 'ALIAS' }),
  );
  return read.map((record) => ({
    ...record,
    names: [...record.names, ...names.filter(({ text }) => record.names.every((one) => one.text !== text))],
  }));
}

/** Somebody, where more than the number is told, and each of the credits with the number of whose it is. */
function personRows(value: JsonObject): readonly unknown[] | undefined {
  const credits = objectIn(value, 'tv_credits') ?? objectIn(value, 'combined_credits') ?? value;
  const list = [...objectsIn(credits, 'cast'), ...objectsIn(credits, 'crew')];
  const id = textIn(value, 'id');
  const isTheirs = id !== '' && !isSeries(value) && list.some((one) => isSeries(one) && isCredit(one));
  if (!isTheirs && !(id !== '' && 'known_for_department' in value && 'birthday' in value)) return undefined;
  return [...(textIn(value, 'name') === '' ? [] : [{ person: value }]), ...list.map((credit) => ({ credit, of: id }))];
}

function personCreditRow(cells: Cells): DatabaseRow {
  const row = rowObject(cells);
  const person = objectIn(row, 'person');
  if (person !== undefined) return { records: personIn(person, cells) };
  const credit = objectIn(row, 'credit') ?? {};
  if (!isSeries(credit)) return { records: [], skipped: 'a credit for what is no series' };
  const to = { record: tmdbRecord.person(textIn(row, 'of')) };
  const property = textIn(credit, 'job') === '' ? 'CAST_MEMBER' : creditOfJob(credit);
  if (property === undefined) return { records: [], skipped: 'a job that the graph has no place for' };
  const {
    records: [own],
    isKorean,
  } = seriesRow(creditCells(credit, cells));
  const link: RecordLink = property === 'CAST_MEMBER' ? castLink(to, textIn(credit, 'character')) : { property, to };
  return { records: [{ ...own!, links: [...own!.links, link] }], ...(isKorean === undefined ? {} : { isKorean }) };
}

/**
 * Of a show in somebody's list its names, its first day and its genres: figures of a day would contradict those of another file, and how
 * many episodes they were in is no count of its episodes.
 */
function creditCells(credit: JsonObject, cells: Cells): Cells {
  const row = cellsFrom({
    tmdb_id: textIn(credit, 'id'),
    name: textIn(credit, 'name'),
    original_name: textIn(credit, 'original_name'),
    airing_date: textIn(credit, 'first_air_date'),
    genres_ids: textsIn(credit, 'genre_ids').join(', '),
    origin_country: textsIn(credit, 'origin_country').join(', '),
  });
  tellDoubts(row, cells);
  return row;
}
