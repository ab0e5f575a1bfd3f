import { recordId } from '../../../model/ids/records.js';
import { valuesOf } from '../../../model/closed-values.js';
import { kinds } from '../../../model/kinds.js';
import type { RecordLink, SourceRecord } from '../../../records/record.js';
import type { JsonObject } from '../../../json-object.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { fact, nameOf } from '../../intake/statements.js';
import type { Cells } from '../../values/cells.js';
import { creditsIn, qualifiersOf } from '../../values/credit-words.js';
import { cellsFrom, objectIn, objectsIn, rowObject, tellDoubts, textIn, textsIn } from '../../values/json-values.js';
import { spanOf } from '../../values/partial-dates.js';
import { release } from '../../values/publishers.js';
import { usualValue } from '../../values/words.js';
import { mydramalistRow } from './mydramalist.js';

/** Shows as APIs of MyDramaList give them: the page of one, or those that a search found. */
export const mydramalistApi = databaseFormat({
  name: 'mydramalist-api',
  title: 'shows as APIs of MyDramaList give them',
  columns: ['json'],
  documents: (value) => (hasRoles(value) ? undefined : showsIn(value)),
  dataset: release('mydramalist', 'mydramalist-api', 'Shows of an API of MyDramaList'),
  parse: (cells) => showRow(cells),
});

/** The cast of a show by its roles: a release of its own, so that it does not take the place of the page. */
export const mydramalistApiCast = databaseFormat({
  name: 'mydramalist-api-cast',
  title: 'casts as APIs of MyDramaList give them',
  columns: ['json'],
  documents: (value) => (hasRoles(value) ? showsIn(value) : undefined),
  dataset: release('mydramalist', 'mydramalist-api-cast', 'Casts of an API of MyDramaList'),
  parse: (cells) => showRow(cells),
});

function hasRoles(value: JsonObject): boolean {
  return objectIn(objectIn(value, 'data') ?? value, 'casts') !== undefined;
}

/** A show with the key of its page: 49231-move-to-heaven. */
interface FoundShow {
  readonly key: string;
  readonly show: JsonObject;
}

function showsIn(value: JsonObject): readonly FoundShow[] | undefined {
  const data = objectIn(value, 'data') ?? value;
  const found = objectIn(value, 'results');
  const list = [...objectsIn(found, 'dramas'), ...objectsIn(value, 'dramas'), ...objectsIn(value, 'results')];
  const shows = (list.length > 0 ? list : [data]).flatMap((show): FoundShow[] => {
    const key = keyOf(show) ?? (list.length > 0 ? undefined : keyOf(value));
    return key === undefined || textIn(show, 'title') === '' ? [] : [{ key, show }];
  });
  return shows.length === 0 ? undefined : shows;
}

/** The key of a page, by its address or as APIs call it; a bare number counts where the object is one of the site's by its address. */
function keyOf(show: JsonObject): string | undefined {
  const texts = ['link', 'url', 'permalink', 'slug_query', 'slug', 'mdl_id'].map((name) => textIn(show, name));
  const inAddress = texts
    .map((text) => /^(?:https?:\/\/(?:www\.)?mydramalist\.com)?\/(\d+[^/?#\s]*)/u.exec(text)?.[1])
    .find((key) => key !== undefined);
  return inAddress ?? texts.slice(3).find((text) => /^\d+-[^/?#\s]+$/u.test(text));
}

/** Reads a show. @throws RowError when it has no title. */
function showRow(cells: Cells): DatabaseRow {
  const row = rowObject(cells);
  const key = textIn(row, 'key');
  const show = objectIn(row, 'show')!;
  const [details, others] = [objectIn(show, 'details'), objectIn(show, 'others')];
  const said = (...names: readonly string[]): string =>
    names.flatMap((name) => [details, others, show].map((part) => textIn(part, name))).find((text) => text !== '' && text !== 'N/A') ?? '';
  const list = (...names: readonly string[]): string[] =>
    names.flatMap((name) => [others, details, show].map((part) => textsIn(part, name))).find((one) => one.length > 0) ?? [];
  const aired = said('aired', 'aired_start', 'release_date');
  const span = aired === '' ? undefined : cells.doubts.unless(() => spanOf(aired, 'aired'));
  const casts = show['casts'];
  const flat = Array.isArray(casts)
    ? objectsIn(show, 'casts')
        .map((one) => textIn(one, 'name'))
        .filter((name) => name !== '')
    : [];
  const parts = castIn(objectIn(show, 'casts'), cells);
  const table = cellsFrom({
    link: `https://mydramalist.com/${key}`,
    title: textIn(show, 'title').replace(/\s*\((?:19|20)\d\d\)$/u, ''),
    country: said('country'),
    ep: said('episodes', 'ep'),
    genres: pythonText(list('genres')),
    aired: span?.from ?? '',
    network: list('original_network', 'network').join(', '),
    duration: said('duration', 'runtime'),
    score: scoreIn(said('score', 'rating')),
    num_scored_by: /([\d,]+) users/u.exec(said('score'))?.[1] ?? said('num_scored_by', 'votes'),
    actors: pythonText(flat),
    screenwriter: list('screenwriter', 'screenwriters', 'writer').join(', '),
    director: list('director', 'directors').join(', '),
  });
  const {
    records: [own],
  } = mydramalistRow(table);
  tellDoubts(table, cells);
  const kind = usualValue(said('type'), valuesOf(kinds.show.kinds));
  const record: SourceRecord = {
    ...own!,
    ...(kind === undefined ? {} : { kind }),
    names: [
      ...own!.names,
      ...list('native_title', 'original_title').map((text) => nameOf(text)),
      ...list('also_known_as', 'alt_titles').map((text) => nameOf(text, { kind: 'ALIAS' })),
    ].filter(({ text }, index, all) => all.findIndex((one) => one.text === text) === index),
    facts: [...own!.facts, ...fact('ENDED_ON', span?.to, aired)],
    links: [...own!.links, ...parts.links],
  };
  return { records: [record, ...parts.people], thing: record.id };
}

/** A cast by its roles: {"Main Role": [{"name", "slug", "role": {"name"}}], "Director": […]}. */
function castIn(casts: JsonObject | undefined, cells: Cells): { links: RecordLink[]; people: SourceRecord[] } {
  const links: RecordLink[] = [];
  const people = new Map<string, SourceRecord>();
  for (const heading of Object.keys(casts ?? {})) {
    const credits = creditsIn(heading);
    if (credits === undefined)
      cells.doubts.add(
        `casts has ${JSON.stringify(heading)}, which is no role that the graph has.`,
        'casts has roles that the graph has not',
      );
    for (const member of objectsIn(casts, heading)) {
      const name = textIn(member, 'name');
      if (name === '' || credits === undefined) continue;
      const id = /(?:^|\/)people\/(\d+)/u.exec([textIn(member, 'slug'), textIn(member, 'link')].join(' '))?.[1];
      if (id !== undefined) people.set(id, personRecord(id, name));
      const to: RecordLink['to'] = id === undefined ? { type: 'person', names: [nameOf(name)] } : { record: personRecord(id, name).id };
      const character = textIn(objectIn(member, 'role'), 'name') || textIn(member, 'character');
      for (const credit of credits)
        links.push({
          property: credit.property,
          to,
          asWritten: name,
          ...(credit.billing === undefined ? {} : { qualifiers: qualifiersOf(credit) }),
          ...(credit.property !== 'CAST_MEMBER' || character === '' ? {} : { character }),
        });
    }
  }
  return { links, people: [...people.values()] };
}

function personRecord(id: string, name: string): SourceRecord {
  const externalIds = [{ source: 'mydramalist-person', value: id }];
  return {
    id: recordId('mydramalist', 'person', id),
    type: 'person',
    names: [nameOf(name)],
    externalIds,
    facts: [],
    links: [],
    ratings: [],
    locator: `person ${id}`,
  };
}

/** 8.9 (scored by 32,105 users) */
function scoreIn(text: string): string {
  return /^\d+(?:\.\d+)?/u.exec(text)?.[0] ?? '';
}

/** Texts as the columns of MyDramaList's files have lists. */
function pythonText(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `[${texts.map((text) => `'${text.replace(/[\\']/gu, '\\$&')}'`).join(', ')}]`;
}
