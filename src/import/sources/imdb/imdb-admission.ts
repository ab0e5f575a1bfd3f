import type { Reader } from '../../../graph/store.js';
import type { Run, SurveyedFile } from '../../intake/format.js';
import type { Admission } from '../../intake/admission.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { numberIn } from './imdb.js';
import { NumberSet } from '../../values/number-set.js';
import { isRecordOfIn, recordParts } from '../../../model/ids/records.js';

/** A row of IMDb, and whom and what it is about by their numbers: these decide whether it is wanted. */
export interface ImdbRow extends DatabaseRow {
  readonly own: {
    /** Of title.basics: the title that there is. */
    readonly title?: number;
    readonly isShow?: boolean;
    /** Of the other files: the title that is spoken of. */
    readonly mention?: number;
    /** Those who worked on it. */
    readonly people?: readonly number[];
    /** Of name.basics: the person. */
    readonly person?: number;
    readonly knownFor?: readonly number[];
  };
}

/**
 * What the intakes of IMDb's files have to tell one another: which titles are Korean, which are taken, and who worked on
 * them. One bit for each number, 5 MB for all titles and 3 MB for all people, however large the dumps are.
 */
class Known {
  /** Titles that have a title of their own in Korea. */
  readonly korean = new NumberSet();
  readonly titles = new NumberSet();
  readonly people = new NumberSet();
  isRead = false;

  /** What is in the store already: what an earlier run took, and what the graph knows by its number. */
  async read(reader: Reader): Promise<void> {
    if (this.isRead) return;
    this.isRead = true;
    const numbers = await reader.read<{ value: string }>("MATCH (external:ExternalId {source: 'imdb'}) RETURN external.value AS value");
    for (const { value } of numbers) this.add(value);
    const records = await reader.read<{ ids: string[] }>(
      `MATCH (record:Record) WHERE ${isRecordOfIn('record.record', 'imdb')} RETURN collect(record.id) AS ids`,
    );
    for (let ids = records[0]?.ids ?? []; ids.length > 0; ids = ids.slice(READ_AT_ONCE))
      await this.readRecords(reader, ids.slice(0, READ_AT_ONCE));
  }

  private async readRecords(reader: Reader, ids: readonly string[]): Promise<void> {
    const rows = await reader.read<{ record: string; payload: string }>(
      'UNWIND $ids AS id MATCH (record:Record {id: id}) RETURN record.record AS record, record.payload AS payload',
      { ids },
    );
    for (const { record, payload } of rows) {
      const { source, key } = recordParts(record);
      if (source === 'imdb') this.add(key);
      for (const [person] of payload.matchAll(/\bnm\d{1,10}\b/g)) this.people.add(numberIn(person));
    }
  }

  private add(id: string): void {
    if (/^tt\d+$/.test(id)) this.titles.add(numberIn(id));
    else if (/^nm\d+$/.test(id)) this.people.add(numberIn(id));
  }
}

const READ_AT_ONCE = 5_000;
const KEY = 'imdb';

function knownOf({ shared }: Pick<Run, 'shared'>): Known {
  const held = shared?.get(KEY) as Known | undefined;
  if (held !== undefined) return held;
  const known = new Known();
  shared?.set(KEY, known);
  return known;
}

/**
 * Decides which rows of IMDb are wanted. Titles: the shows of title.basics; with --only-korean those that have a title in
 * the region KR, an original title in Hangul, or a number that the graph knows. Of the other files only what is about such
 * a title, or about who worked on it.
 */
export function imdbAdmission(run: Run): Admission<ImdbRow> {
  const known = knownOf(run);
  return {
    open: (reader) => known.read(reader),
    refusal({ own, isKorean, skipped }) {
      if (skipped !== undefined) return skipped;
      if (own.title !== undefined)
        return !run.onlyKorean || isKorean || known.korean.has(own.title) || known.titles.has(own.title) ? undefined : 'not Korean';
      if (own.mention !== undefined) return known.titles.has(own.mention) ? undefined : 'of a title that was not taken';
      if (!run.onlyKorean || known.people.has(own.person!) || own.knownFor?.some((title) => known.titles.has(title))) return undefined;
      return 'has not worked on a title that was taken';
    },
    admitted({ own }) {
      if (own.title !== undefined && own.isShow) known.titles.add(own.title);
      for (const person of own.people ?? []) known.people.add(person);
    },
  };
}

/**
 * Reads title.akas before any file is taken in: which titles have a title of their own in Korea. title.basics, which goes
 * first since it tells episodes from shows, does not say so.
 */
export async function surveyAkas({ source, layout }: SurveyedFile, run: Pick<Run, 'shared' | 'onlyKorean'>): Promise<void> {
  if (!run.onlyKorean) return;
  const { korean } = knownOf(run);
  const [id, region] = [layout.columns.get('titleId')!, layout.columns.get('region')!];
  for await (const { cells } of layout.read(source).rows)
    if (cells[region] === 'KR' && cells[id]?.startsWith('tt')) korean.add(numberIn(cells[id]));
}
