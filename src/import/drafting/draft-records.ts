import type { RecordType } from '../../records/record.js';
import { creditNamed } from '../values/credit-words.js';
import { MOST, SOME, type ColumnSample } from './column-sample.js';
import { creditsOfType } from '../sources/mapping/mapped-column.js';
import type { Draft, DraftedFile, SaidOfColumn, Settled } from './drafted-file.js';
import { meaningsOf, wordsOf, type Meaning } from './header-words.js';
import { areRoles, isPersonWord, personIds, placed, separatorOf, withOptions } from './placed-column.js';
import { unplacedNote } from './unplaced.js';

/** The columns of a table of credits beside those of what they are for. */
interface CreditColumns {
  readonly person: readonly ColumnSample[];
  readonly role?: ColumnSample;
  readonly character?: ColumnSample;
  readonly order?: ColumnSample;
  /** Ids of whoever is credited. */
  readonly numbers: ReadonlyMap<ColumnSample, string>;
}

/**
 * Drafts the mapping of a table whose rows are about things, or credit people for them.
 * @param settled what the kind of the table says of it already.
 */
export function draftRecords(file: DraftedFile, settled?: Settled): Draft {
  const { columns, source, publication } = file;
  const notes: string[] = [...(settled?.notes ?? [])];
  const { lacks = {}, leftOut = [], merged = [], more = {} } = settled ?? {};
  const open = columns.filter((one) => settled?.columns.has(one) !== true && !leftOut.includes(one));
  const found = settled === undefined ? creditColumns(columns) : undefined;
  const type = settled?.type ?? typeOf(file, found !== undefined);
  const credits = type === 'person' || creditsOfType(type).length === 0 ? undefined : found;
  const said = new Map<ColumnSample, SaidOfColumn>(settled?.columns ?? []);
  const names =
    namesSaid(columns, said) ?? (Object.keys(lacks).length > 0 ? new Map<ColumnSample, SaidOfColumn>() : namesOf(open, type, credits));
  for (const [sample, name] of names) said.set(sample, name);
  if (credits !== undefined) for (const [sample, name] of creditEntries(credits)) said.set(sample, name);
  const [lacked] = Object.keys(lacks);
  const key = lacked === undefined ? keyOf(columns, names, { credits, addsUp: settled?.addsUp === true, notes }) : [lacked];
  const only = new Map<string, ColumnSample>();
  for (const sample of open.filter((one) => !said.has(one))) {
    // What else a row of an award or a song says is of that, and not of the show.
    const place = settled?.addsUp === true ? undefined : placed(sample, { type, isCredits: credits !== undefined });
    const before = place?.only === undefined ? undefined : only.get(place.only);
    if (place === undefined) {
      if (!key.includes(sample.name)) notes.push(unplacedNote(sample, settled?.about ?? `a ${type}`));
    } else if (before !== undefined && (!saysMore(sample, before) || place.only?.startsWith('number') === true))
      notes.push(twiceNote(sample, before));
    else {
      if (before !== undefined) {
        said.delete(before);
        notes.push(twiceNote(before, sample));
      }
      if (place.only !== undefined) only.set(place.only, sample);
      if (place.note !== undefined) notes.push(`Column ${JSON.stringify(sample.name)}: ${place.note}`);
      said.set(sample, place.said);
    }
  }
  if (names.size === 0 && lacked === undefined)
    notes.unshift(`No column is the name of a ${type}: say which, as "TITLE" or "NAME"; without one the mapping is refused.`);
  return {
    mapping: {
      source,
      publication,
      type,
      ...kindOf(file, type, said),
      key: key.length === 1 ? key[0] : key,
      columns: { ...lacks, ...Object.fromEntries([...said].map(([{ name }, column]) => [name, column])) },
      ...(merged.length === 0 ? {} : { merged }),
      ...(lacked === undefined ? {} : { same: Object.fromEntries(Object.keys(lacks).map((name) => [name, ''])) }),
      ...more,
    },
    notes,
    isChart: false,
  };
}

function is(sample: ColumnSample, ...wanted: readonly Meaning['is'][]): boolean {
  return meaningsOf(sample.name).some((meaning) => wanted.includes(meaning.is));
}

function isOf(sample: ColumnSample, ...properties: readonly string[]): boolean {
  return meaningsOf(sample.name).some((meaning) => meaning.is === 'property' && properties.includes(meaning.property));
}

/** Titles that a list of people has of each of them. */
const OF_SOMEBODY = /^(?:출연|참여|대표)작/u;

/** What the rows of a table are about, by what its columns are called. */
export function typeOf({ columns, name }: DraftedFile, hasCredits: boolean): RecordType {
  const isTitled = hasCredits || columns.some((sample) => is(sample, 'TITLE') && !is(sample, 'NAME') && !OF_SOMEBODY.test(sample.name));
  if (!isTitled && columns.some((sample) => isOf(sample, 'BORN_ON', 'DIED_ON', 'GENDER'))) return 'person';
  const called = (pattern: RegExp): boolean =>
    columns.some((sample) => is(sample, 'TITLE') && pattern.test(sample.name)) || pattern.test(name);
  if (called(/웹툰|webtoon/iu)) return 'webtoon';
  if (called(/소설|novel/iu)) return 'novel';
  if (isTitled) return 'show';
  if (columns.some((sample) => /회사|업체|company/iu.test(sample.name) && is(sample, 'NAME'))) return 'company';
  if (columns.some((sample) => is(sample, 'NAME') && !is(sample, 'TITLE'))) return 'person';
  return 'show';
}

/** The columns that credit somebody in each row; undefined where rows do not. */
function creditColumns(columns: readonly ColumnSample[]): CreditColumns | undefined {
  const role =
    columns.find((sample) => is(sample, 'role') && areRoles(sample, SOME)) ??
    columns.find((sample) => meaningsOf(sample.name).length === 0 && areRoles(sample, MOST));
  const character = columns.find(
    (sample) => sample !== role && is(sample, 'character') && sample.are((text) => /\p{L}/u.test(text)) && !areRoles(sample, MOST),
  );
  if (role === undefined && character === undefined) return undefined;
  const isTitle = (sample: ColumnSample): boolean => is(sample, 'TITLE', 'NATIVE');
  const isNamed = (sample: ColumnSample): boolean =>
    sample !== role &&
    sample !== character &&
    sample.are((text) => /\p{L}/u.test(text)) &&
    (isPersonWord(sample.name) ||
      (is(sample, 'NAME') && (!isTitle(sample) || columns.some((other) => other !== sample && is(other, 'TITLE')))));
  const person = columns.filter(isNamed);
  if (person.length === 0 || !columns.some((sample) => isTitle(sample) && !person.includes(sample))) return undefined;
  const order = columns.find((sample) => is(sample, 'order') && !is(sample, 'ID') && sample.areNumbers);
  return {
    person: [...person].sort((a, b) => Number(a.areHangul) - Number(b.areHangul)),
    ...(role === undefined ? {} : { role }),
    ...(character === undefined ? {} : { character }),
    ...(order === undefined ? {} : { order }),
    numbers: new Map(
      columns.flatMap((sample) => (person.includes(sample) ? [] : personIds(sample))).map(([sample, source]) => [sample, source]),
    ),
  };
}

function creditEntries({ person, role, character, order, numbers }: CreditColumns): [ColumnSample, SaidOfColumn][] {
  const credit = wordsOf(person[0]!.name).flatMap((word) => creditNamed(word) ?? [])[0];
  const as =
    role === undefined && credit !== undefined
      ? { as: credit.property, ...(credit.billing === undefined ? {} : { billing: credit.billing }) }
      : {};
  return [
    ...person.map((sample, index): [ColumnSample, SaidOfColumn] => [
      sample,
      withOptions('person', index === 0 ? { ...separatorOf(sample), ...as } : {}),
    ]),
    ...(role === undefined ? [] : [[role, 'role'] as [ColumnSample, string]]),
    ...(character === undefined ? [] : [[character, 'character'] as [ColumnSample, string]]),
    ...(order === undefined ? [] : [[order, 'order'] as [ColumnSample, string]]),
    ...[...numbers].map(([sample, number]): [ColumnSample, SaidOfColumn] => [sample, { number, of: 'person' }]),
  ];
}

function isOfCredit({ person, role, character, order, numbers }: CreditColumns, sample: ColumnSample): boolean {
  return person.includes(sample) || sample === role || sample === character || sample === order || numbers.has(sample);
}

/** The columns that name what a row is about, those in Latin letters before those in Hangul, and other names behind. */
function namesOf(columns: readonly ColumnSample[], type: RecordType, credits: CreditColumns | undefined): Map<ColumnSample, SaidOfColumn> {
  const property = type === 'person' || type === 'company' || type === 'platform' ? 'NAME' : 'TITLE';
  const isOwn = (sample: ColumnSample): boolean =>
    !(credits !== undefined && isOfCredit(credits, sample)) &&
    sample.are((text) => /\p{L}|\d/u.test(text)) &&
    !sample.database() &&
    (property === 'NAME'
      ? is(sample, 'NAME', 'NATIVE') ||
        (is(sample, 'TITLE') && !isOf(sample, 'PRODUCED_BY') && !OF_SOMEBODY.test(sample.name)) ||
        isPersonWord(sample.name)
      : is(sample, 'TITLE', 'NATIVE'));
  const main = columns.filter(isOwn).sort((a, b) => Number(a.areHangul) - Number(b.areHangul));
  const others = columns.filter((sample) => is(sample, 'ALIAS', 'STAGE_NAME') && !main.includes(sample));
  return new Map([
    ...main.map((sample): [ColumnSample, SaidOfColumn] => [
      sample,
      withOptions(
        property,
        sample.areHangul ? { kind: 'NATIVE', locale: 'ko' } : sample.areLatin && main.length > 1 ? { locale: 'en' } : {},
      ),
    ]),
    ...others.map((sample): [ColumnSample, SaidOfColumn] => [
      sample,
      withOptions(property, { kind: is(sample, 'STAGE_NAME') ? 'STAGE_NAME' : 'ALIAS', ...separatorOf(sample) }),
    ]),
  ]);
}

/** The columns of those whose meaning is settled that name what a row is about; undefined where none does. */
function namesSaid(
  columns: readonly ColumnSample[],
  said: ReadonlyMap<ColumnSample, SaidOfColumn>,
): Map<ColumnSample, SaidOfColumn> | undefined {
  const names = columns.flatMap((sample): [ColumnSample, SaidOfColumn][] => {
    const one = said.get(sample);
    const property = typeof one === 'object' ? one['property'] : one;
    return one !== undefined && (property === 'TITLE' || property === 'NAME' || property === 'album') ? [[sample, one]] : [];
  });
  return names.length === 0 ? undefined : new Map(names);
}

/** The columns that tell rows apart: of credits what they are for. */
function keyOf(
  columns: readonly ColumnSample[],
  names: ReadonlyMap<ColumnSample, unknown>,
  { credits, addsUp, notes }: { readonly credits: CreditColumns | undefined; readonly addsUp: boolean; readonly notes: string[] },
): string[] {
  const [title] = names.keys();
  // Of a table of awards or songs a row has no key of its own.
  if (addsUp && title !== undefined) return [title.name];
  const ids = columns.filter(
    (sample) =>
      !(credits !== undefined && isOfCredit(credits, sample)) &&
      (is(sample, 'ID', 'number') || sample.database() !== undefined) &&
      !sample.isEmpty,
  );
  if (credits !== undefined && title !== undefined) {
    const id = ids.find((sample) => goWith(sample, title));
    return [(id ?? title).name];
  }
  const id = ids.find(({ isUnique }) => isUnique);
  if (id !== undefined) return [id.name];
  const [first] = columns;
  if (title === undefined) return [first!.name];
  if (title.isUnique) return [title.name];
  for (const other of columns.filter((sample) => is(sample, 'season') || isOf(sample, 'PREMIERED_ON', 'STARTED_ON', 'BORN_ON'))) {
    const pairs = title.cells.map((text, index) => `${text}\n${other.cells[index]}`);
    if (new Set(pairs).size === pairs.length) return [title.name, other.name];
  }
  notes.push(`No column tells rows apart: key is ${JSON.stringify(title.name)}, and of rows that say it twice only the first is taken.`);
  return [title.name];
}

/** Whether each value of a column goes with one of another, and the other way: the number of a show with its title. */
function goWith(sample: ColumnSample, title: ColumnSample): boolean {
  const pairs = new Set(sample.cells.map((text, index) => `${text}\n${title.cells[index]}`));
  return pairs.size === new Set(sample.cells).size && pairs.size === new Set(title.cells).size;
}

/** Which sort of thing all rows are of, where no column says so. */
function kindOf({ name, columns }: DraftedFile, type: RecordType, said: ReadonlyMap<ColumnSample, SaidOfColumn>): { kind?: string } {
  if (type !== 'show' && type !== 'novel') return {};
  if ([...said.values()].includes('kind')) return {};
  if (type === 'novel') return { kind: /웹소설|web ?novel/iu.test(name) ? 'WEB_NOVEL' : 'NOVEL' };
  const isFilm =
    /영화|movie|film/iu.test(name) ||
    columns.some((sample) => (is(sample, 'TITLE') && /영화|movie|film/iu.test(sample.name)) || /개봉|상영|관객/u.test(sample.name));
  return { kind: isFilm ? 'FILM' : 'SERIES' };
}

/** Whether a column tells more than another of one sort: of days more than of years. */
function saysMore(sample: ColumnSample, other: ColumnSample): boolean {
  const letters = ({ filled }: ColumnSample): number => filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length);
  return letters(sample) > letters(other) + 1;
}

function twiceNote(sample: ColumnSample, other: ColumnSample): string {
  return `Column ${JSON.stringify(sample.name)} is left out: ${JSON.stringify(other.name)} says the same, and more.`;
}
