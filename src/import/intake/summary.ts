import type { JoinSummary } from '../../joining/join.js';
import type { Settled } from '../placing/settle.js';
import type { ImportReport } from './pipeline.js';
import type { Tally } from './tally.js';

/** How many reasons are told; the file of rejected rows has them all. */
const REASONS = 5;

const WORDS: readonly (readonly [kind: keyof Tally['outcomes'], text: string])[] = [
  ['added', 'added'],
  ['corrected', 'corrected'],
  ['confirmed', 'stated once more by this release'],
  ['outweighed', 'stated otherwise, but outweighed by a newer or weightier source'],
  ['unchanged', 'unchanged'],
  ['repeated', 'twice in the file'],
];

/** Puts what an import has done into words, a line each. */
export function summaryOf(report: ImportReport): string[] {
  const { tally, file, dryRun, isInterrupted, resumedAt, milliseconds, ending } = report;
  const { rows, outcomes, made } = tally;
  const taken = WORDS.filter(([kind]) => outcomes[kind] > 0 || kind === 'added' || kind === 'corrected' || kind === 'unchanged');
  const makes = Object.entries(made);
  const done = rows - resumedAt;
  return [
    `${file.source.name}: ${file.layout.format.title}, ${file.released === '' ? 'a release without a day' : `release of ${file.released}`} (${file.dataset.id})${dryRun ? ', tried without writing' : ''}`,
    ...assumedLines(file),
    line('rows read', `${number(rows)}${resumedAt > 0 ? `, ${number(resumedAt)} of them by an earlier run` : ''}`),
    line('entries', taken.map(([kind, text]) => `${number(outcomes[kind])} ${text}`).join(', ')),
    ...(makes.length > 0 ? [line('made', makes.map(([what, many]) => `${number(many)} ${named(what, many)}`).join(', '))] : []),
    ...skippedLines(report),
    ...rejectedLines(report),
    ...leftOutLines(tally),
    line('time', `${(milliseconds / 1000).toFixed(1)} s, ${number(Math.round(done / Math.max(milliseconds / 1000, 0.001)))} rows/s`),
    ...endingLines(report),
    ...(rows === 0 && !isInterrupted && ending.damage === undefined ? ['  The file has no rows below its first line.'] : []),
    ...(isInterrupted ? [`  Stopped after ${number(rows)} rows, which are kept: the same command goes on from there.`] : []),
  ];
}

/** Puts what joining has come to into words, a line each. */
export function joinLines(summary: JoinSummary, dryRun: boolean): string[] {
  const { records, shows, people, works, joined, queue, unknownPerformers, disputes, unchanged } = summary;
  const { entitiesMade, entitiesRetired, citationsAdded, citationsRemoved } = summary;
  const changes = `${number(entitiesMade)} entities made, ${number(entitiesRetired)} retired, ${number(citationsAdded)} citations added, ${number(citationsRemoved)} removed`;
  return [
    `Joined${dryRun ? ', tried without writing' : unchanged ? ': nothing has changed since the last time' : ''}`,
    line('records', `${number(records)}, of ${number(shows)} shows, ${number(people)} people, ${number(works)} webtoons and novels`),
    line('same', `${number(joined)} pairs taken for one, ${number(queue)} to be looked at (inyeon review)`),
    ...(unknownPerformers > 0
      ? [line('singers', `${number(unknownPerformers)} are known by a name alone, which nobody or several bear: they stay as texts`)]
      : []),
    line('graph', `${changes}, ${number(disputes)} contradictions`),
  ];
}

/** What was assumed of a file, since nothing told it. */
function assumedLines({ released, releasedBy }: ImportReport['file']): string[] {
  if (releasedBy === 'ROWS')
    return [line('assumed', `no day in its name: it came out on ${released}, the newest day of its rows; --released says otherwise`)];
  if (releasedBy === 'FILE_TIME') return [line('assumed', `no day in its name: it came out on ${released}, when it was last changed`)];
  if (releasedBy === 'NOTHING')
    return [
      line('assumed', 'no day in its name: it counts as older than any release with a day; --released or --file-time says otherwise'),
    ];
  return [];
}

/** Puts into words which places have come to another show; nothing where none has, and nothing is unsure. */
export function settledLines({ moved, placed, waiting, queue }: Settled): string[] {
  const done = [
    ...(placed > 0 ? [`${number(placed)} that waited have a show now`] : []),
    ...(moved > 0 ? [`${number(moved)} went to the show that they are of`] : []),
    ...(waiting > 0 ? [`${number(waiting)} wait, since the show that had them is another one`] : []),
    ...(queue > 0 ? [`${number(queue)} ${queue === 1 ? 'pair of shows is' : 'pairs of shows are'} to be looked at (inyeon review)`] : []),
  ];
  return done.length === 0 ? [] : ['Places on charts', line('settled', done.join(', '))];
}

function skippedLines({ tally: { outcomes, skipped }, skipped: file }: ImportReport): string[] {
  if (outcomes.skipped === 0) return [];
  const where = file === undefined || file.unwritable !== undefined ? '' : `; all are in ${file.path}`;
  const reasons = byCount(Object.entries(skipped).map(([reason, count]) => ({ reason, count })));
  return [
    line(
      'skipped',
      `${number(outcomes.skipped)}: ${reasons.map(({ reason, count }) => `${number(count)} × ${reason}`).join('; ')}${where}`,
    ),
  ];
}

function rejectedLines({ tally: { outcomes, rejected }, rejected: file }: ImportReport): string[] {
  if (outcomes.rejected === 0) return [];
  const reasons = byCount(Object.entries(rejected).map(([rule, of]) => ({ rule, ...of })));
  const where =
    file === undefined
      ? ''
      : file.unwritable === undefined
        ? `; all are in ${file.path}`
        : `; ${file.path} cannot be written (${file.unwritable}), so only these are told`;
  return [
    line('rejected', `${number(outcomes.rejected)}${where}`),
    ...reasons.slice(0, REASONS).map(({ count, line: at, reason }) => `    ${number(count)} × as in line ${at}: ${reason}`),
  ];
}

/** Values that cannot be right, of rows that were taken all the same. */
function leftOutLines({ leftOut }: Tally): string[] {
  const reasons = byCount(Object.entries(leftOut).map(([rule, of]) => ({ rule, ...of })));
  if (reasons.length === 0) return [];
  return [
    line('left out', `${number(reasons.reduce((sum, { count }) => sum + count, 0))} values of rows that were taken`),
    ...reasons.slice(0, REASONS).map(({ count, line: at, reason }) => `    ${number(count)} × as in line ${at}: ${reason}`),
  ];
}

function endingLines({ ending, isInterrupted }: ImportReport): string[] {
  if (isInterrupted) return [];
  if (ending.encoding !== undefined) return [line('letters', `read as ${ending.encoding}`), ...endOfFile(ending)];
  return endOfFile(ending);
}

function endOfFile(ending: ImportReport['ending']): string[] {
  if (ending.damage !== undefined) return [`  The file is not whole: ${ending.damage}. What is whole of it was taken; fetch it again.`];
  return ending.isWholeLine ? [] : ['  The last line has no line end: if the file was cut off, its last row may be wrong.'];
}

function byCount<T extends { count: number }>(reasons: T[]): T[] {
  return reasons.sort((a, b) => b.count - a.count);
}

function line(label: string, text: string): string {
  return `  ${label.padEnd(10)} ${text}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

const ONE: Readonly<Record<string, string>> = {
  shows: 'show',
  seasons: 'season',
  countries: 'country',
  spellings: 'new spelling of a title',
};

function named(what: string, many: number): string {
  if (what === 'spellings') return many === 1 ? ONE[what]! : 'new spellings of titles';
  return many === 1 ? (ONE[what] ?? what.replace(/ records$/, ' record')) : what;
}
