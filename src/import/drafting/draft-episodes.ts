import { audienceFigureIn } from '../values/audience-figures.js';
import { cellParts } from '../values/audience-parts.js';
import { measuredIn, measuredOfRow, measurerNamed, type MeasuredWords } from '../values/audience-words.js';
import { episodeNamed } from '../values/episodes.js';
import { partialDate } from '../values/partial-dates.js';
import { shortDay } from '../values/short-days.js';
import { spaced } from '../values/spaced.js';
import { isDay } from '../../model/dates.js';
import { Doubts } from '../intake/doubts.js';
import { minutesInWords } from '../intake/statements.js';
import type { ColumnSample } from './column-sample.js';
import type { Draft, DraftedFile, SaidOfColumn } from './drafted-file.js';
import { filledDown } from './filled-down.js';
import { isCalled, meaningsOf } from './header-words.js';
import { unplacedNote } from './unplaced.js';

const CALLED = {
  episode: '회차 회 방영회차 방송회차 에피소드 episode ep eps no number episodeno episodenumber noinseason noinseries numberinseason 화',
  day: '방영일 방송일 방송일자 방영일자 방송날짜 방영날짜 날짜 일자 방송일시 방영일시 공개일 date dates airdate originalairdate originalreleasedate originalbroadcastdate originalbroadcastdatekst broadcastdate aired airedon released releasedate firstaired',
  episodeTitle: '부제 부제목 소제목 에피소드제목 에피소드명 회차명 회차제목 episodetitle titleofepisode',
  minutes: '러닝타임 방송시간 방영시간 분량 길이 runtime duration length minutes runningtime',
} as const;

/** What is no figure though it is called after one: a rank, a change, a note. */
const NO_FIGURE = /순위|rank|증감|변화|change|비고|note|출처|ref|점유율|share of|최고|최저|합계|누적|peak|highest|lowest|total/iu;

/** A table's title of a show, not of an episode. */
const OF_SHOW = /드라마|작품|프로그램|방송명|시리즈|drama|show|series|program/iu;

/** Drafts the mapping of a table about episodes: one in a row, or one in a column. */
export function draftEpisodes(file: DraftedFile): Draft | undefined {
  return draftRows(file) ?? draftColumns(file);
}

/** A table of one row an episode: it has a run of numbers, and says of each how many watched it, or what it is called and when it was shown. */
function draftRows(file: DraftedFile): Draft | undefined {
  const down = filledDown(file.columns, isShowTitle);
  const { columns } = down;
  const title = columns.find((sample) => isShowTitle(sample) && !sample.isUnique);
  const measured = columns.filter((sample) => sample !== title && saysWhatIsMeasured(sample));
  const apart = [...(title === undefined ? [] : [title]), ...measured];
  const episode = columns.find((sample) => isCalled(sample.name, CALLED.episode) && isRun(sample, apart));
  if (episode === undefined || (title === undefined && listsShows(columns))) return undefined;
  const others = columns.filter((sample) => sample !== episode && !apart.includes(sample));
  const day = others.find((sample) => isCalled(sample.name, CALLED.day) && sample.are(dayIn));
  const figures = others.filter((sample) => sample !== day && isFigure(sample, measuredOfRow(sample.name), measured.length > 0));
  const names = others.filter((sample) => !figures.includes(sample) && sample.are((text) => /\p{L}/u.test(text)));
  const episodeTitle =
    names.find((sample) => isCalled(sample.name, CALLED.episodeTitle)) ??
    names.find((sample) => meaningsOf(sample.name).some(({ is }) => is === 'TITLE') && !isShowTitle(sample) && distinct(sample) > 0.8);
  if (figures.length === 0 && (day === undefined || episodeTitle === undefined)) return undefined;
  const minutes = others.find(
    (sample) => isCalled(sample.name, CALLED.minutes) && !figures.includes(sample) && sample.are((text) => minutesInWords(text, '')),
  );
  const season = others.find((sample) => meaningsOf(sample.name).some(({ is }) => is === 'season'));
  return drafted(file, columns, { title, season, episode, day, episodeTitle, minutes }, measured, figures, down.merged, down.notes);
}

/** A table of one column an episode. */
function draftColumns(file: DraftedFile): Draft | undefined {
  const down = filledDown(file.columns, (sample) => meaningsOf(sample.name).some(({ is }) => is === 'TITLE'));
  const { columns } = down;
  const figures = columns.filter((sample) => {
    const { episode } = measuredIn(sample.name);
    // Years are no episodes.
    const isOne = typeof episode === 'object' && !(episode.to === null && episode.from >= 1900);
    return isOne && isFigure(sample, { unit: 'percent' }, true);
  });
  if (figures.length < 2) return undefined;
  const others = columns.filter((sample) => !figures.includes(sample));
  const measured = others.filter(saysWhatIsMeasured);
  const names = others.filter((sample) => !measured.includes(sample));
  const title = names.find(
    (sample) => meaningsOf(sample.name).some(({ is }) => is === 'TITLE') && sample.are((text) => /\p{L}/u.test(text)),
  );
  const season = names.find((sample) => meaningsOf(sample.name).some(({ is }) => is === 'season'));
  return drafted(file, columns, { title, season }, measured, figures, down.merged, down.notes);
}

/** The mapping, once it is known what its columns are. */
function drafted(
  { source, publication, name }: DraftedFile,
  columns: readonly ColumnSample[],
  plain: Readonly<Record<string, ColumnSample | undefined>>,
  measured: readonly ColumnSample[],
  figures: readonly ColumnSample[],
  merged: readonly string[],
  mergedNotes: readonly string[],
): Draft {
  const notes = [...mergedNotes];
  const said = new Map<ColumnSample, SaidOfColumn>();
  for (const [is, sample] of Object.entries(plain)) if (sample !== undefined) said.set(sample, is);
  for (const sample of measured) said.set(sample, 'measured');
  const seen = new Map<string, ColumnSample>();
  for (const sample of figures) {
    const words = plain['episode'] === undefined ? measuredIn(sample.name) : measuredOfRow(sample.name);
    const key = JSON.stringify([
      words.measurer?.id,
      words.area,
      words.among,
      words.unit === undefined || words.unit === 'percent',
      words.part,
      words.episode,
    ]);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, sample);
      said.set(sample, 'figure');
    } else
      notes.push(
        `Column ${JSON.stringify(sample.name)} is left out: ${JSON.stringify(before.name)} says of nothing else how many watched; write what it measured, as {"property": "figure", "area": "CAPITAL_AREA"}.`,
      );
  }
  const measurer = measurerNamed(name)?.name;
  const episodes: Record<string, unknown> = {};
  if (plain['title'] === undefined)
    notes.push('No column says of which show the episodes are: write it in episodes, as {"show": "show:goblin"} or {"show": "Goblin"}.');
  const words = figures.map((sample) => measuredIn(sample.name));
  const inRows = measured.flatMap(({ filled }) => filled.map(measuredIn));
  if (figures.length > 0 && words.some((one) => one.measurer === undefined) && !inRows.some((one) => one.measurer !== undefined)) {
    if (measurer !== undefined) episodes['measurer'] = measurer;
    notes.push(
      measurer === undefined
        ? 'Nothing says who measured: write it in episodes, as {"measurer": "Nielsen Korea"} or {"measurer": "TNmS"}.'
        : `episodes.measurer is ${measurer} by the name of the file: write another, as TNmS, if it is otherwise.`,
    );
  }
  if (words.some((one) => one.area === undefined) && !inRows.some((one) => one.area !== undefined) && figures.length > 0)
    notes.push('Figures of no area are taken to be nationwide: write {"area": "CAPITAL_AREA"} in episodes if they are otherwise.');
  notes.push(...daysNoted(plain['day'], episodes));
  for (const sample of columns)
    if (!said.has(sample) && !notes.some((note) => note.startsWith(`Column ${JSON.stringify(sample.name)} is left`)))
      notes.push(unplacedNote(sample, 'an episode'));
  return {
    mapping: {
      source,
      publication,
      episodes,
      columns: Object.fromEntries([...said].map(([sample, one]) => [sample.name, one])),
      ...(merged.length === 0 ? {} : { merged: merged.filter((one) => [...said.keys()].some((sample) => sample.name === one)) }),
    },
    notes,
    isChart: false,
  };
}

/** What is noted of days: those without a year are told by the first, where that has one. */
function daysNoted(day: ColumnSample | undefined, episodes: Record<string, unknown>): string[] {
  if (day === undefined) return [];
  const notes: string[] = [];
  if (day.filled.some((text) => shortDay(text) !== undefined)) {
    const first = day.filled[0]!;
    const from = new Doubts().unless(() => partialDate(first, day.name));
    if (from === undefined || !isDay(from))
      notes.push(
        `Days in ${JSON.stringify(day.name)}, as ${JSON.stringify(first)}, have no year: write the day of the first episode in episodes, as {"from": "2016-12-02"}.`,
      );
    else episodes['from'] = from;
  }
  if (day.cells.some((text, at) => text.trim() === '' && day.cells.slice(at).some((later) => later.trim() !== '')))
    notes.push(`Column ${JSON.stringify(day.name)} is empty in some rows: if their cells were merged with those above, name it in merged.`);
  return notes;
}

function dayIn(text: string): string | undefined {
  return shortDay(text) ?? partialDate(text, '');
}

/** Whether a column has figures of audiences: by its name, or by the rows that say what they measure. */
function isFigure(sample: ColumnSample, { measurer, area, among, unit, episode }: MeasuredWords, isSaidInRows: boolean): boolean {
  if (NO_FIGURE.test(sample.name) || episode === 'SUMMARY') return false;
  if ([measurer, area, among, unit].every((one) => one === undefined) && !isSaidInRows) return false;
  return (
    sample.filled.some((text) => /\d/u.test(text)) &&
    sample.are((text) => cellParts(text, sample.name).every((one) => audienceFigureIn(one.text, unit ?? 'percent') !== undefined))
  );
}

/** Whether rows are of shows on several channels. */
function listsShows(columns: readonly ColumnSample[]): boolean {
  return columns.some(
    ({ name, filled }) =>
      new Set(filled).size > 1 && meaningsOf(name).some((meaning) => meaning.is === 'property' && meaning.property === 'AIRED_ON'),
  );
}

function saysWhatIsMeasured(sample: ColumnSample): boolean {
  return sample.are((text) => {
    const { measurer, area } = measuredIn(text);
    return measurer !== undefined || area !== undefined;
  });
}

function isShowTitle(sample: ColumnSample): boolean {
  return meaningsOf(sample.name).some(({ is }) => is === 'TITLE') && (OF_SHOW.test(sample.name) || distinct(sample) <= 0.5);
}

/** Which part of the values is said once. */
function distinct({ filled }: ColumnSample): number {
  return new Set(filled).size / Math.max(1, filled.length);
}

/** Whether a column counts episodes, each once for what else tells rows apart: a show's number of episodes is no run. */
function isRun(sample: ColumnSample, apart: readonly ColumnSample[]): boolean {
  if (!sample.are((text) => episodeNamed(text))) return false;
  const runs = new Map<string, string[]>();
  for (const [row, text] of sample.cells.entries()) {
    const of = apart.map(({ cells }) => cells[row]).join('\n');
    runs.set(of, [...(runs.get(of) ?? []), spaced(text)]);
  }
  const isOnly = runs.size === 1 && sample.cells.length === 1 && /회|화|ep/iu.test(sample.cells[0]!);
  if (!isOnly && [...runs.values()].every((labels) => labels.length === 1)) return false;
  return [...runs.values()].every((labels) => {
    const numbers = labels.flatMap((text) => {
      const named = episodeNamed(text);
      return typeof named === 'object' ? [named.from, named.to ?? named.from] : [];
    });
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    return new Set(labels).size === labels.length && !(most - least > numbers.length * 1.5);
  });
}
