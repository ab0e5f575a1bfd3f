import { Option, type Command } from 'commander';
import { clock } from '../claims/clock.js';
import type { Store } from '../graph/store.js';
import { isBesideOneOf } from '../import/intake/rejected-rows.js';
import { PlannedImport } from '../import/intake/planned-import.js';
import { mappedFormat } from '../import/sources/mapping/mapped-table.js';
import { readMapping } from '../import/sources/mapping/mapping.js';
import { formats } from '../import/chart-formats.js';
import { importCalled, noteBegun, noteEnded, type BegunImport } from '../import/intake/begun-imports.js';
import { ImportError } from '../import/intake/import-error.js';
import { whileLocked } from '../import/intake/import-lock.js';
import { importFile, type ImportReport } from '../import/intake/pipeline.js';
import { prepareFiles, type PreparedFile } from '../import/intake/prepared-file.js';
import { inOrder } from '../import/intake/several.js';
import { surveyed } from '../import/intake/surveyed.js';
import { joinLines, settledLines, summaryOf } from '../import/intake/summary.js';
import { settlePlaces } from '../import/placing/settle.js';
import { join } from '../joining/join.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { keepHeapSmall } from './small-heap.js';
import { createProgress, createRateProgress } from './terminal.js';

type WithStore = (work: (store: Store) => Promise<void>) => Promise<void>;

/** What `inyeon import` is told. */
interface Options {
  readonly format?: string;
  readonly all?: boolean;
  readonly released?: string;
  readonly fileTime?: boolean;
  readonly dryRun?: boolean;
  readonly onlyKorean?: boolean;
  readonly mapping?: string;
}

/**
 * The exit codes: all rows understood; rows were rejected or a file was cut off; a file was refused; stopped by Ctrl-C.
 */
const EXIT = { done: 0, rejected: 1, refused: 2, interrupted: 130 } as const;

/** The command that takes files into the graph. */
export function addImportCommand(program: Command, withStore: WithStore): void {
  program
    .command('import')
    .description(
      'take in dataset files (.tsv, .csv, .xlsx, JSON, also as .gz and .zip); running it again changes nothing, and after an interruption goes on where it stood',
    )
    .argument('<files...>', 'the files, in order')
    .addOption(
      new Option('--format <name>', 'what the files are, where it should not be told from their first line').choices(
        formats.map(({ name }) => name),
      ),
    )
    .addOption(new Option('--only-known', 'take rows of shows that the graph knows (default)').conflicts('all'))
    .option('--all', 'take all rows, and make a show of each title that is not known')
    .option('--released <date>', 'the day on which the files came out, as 2022-03-01; else told from their names')
    .addOption(
      new Option(
        '--file-time',
        'files whose names have no day came out when they were last changed; else that counts for nothing',
      ).conflicts('released'),
    )
    .option(
      '--only-korean',
      'leave out what is known not to be Korean: of IMDb what has no title in Korea, none in Hangul and no known number',
    )
    .option('--mapping <file>', 'the files are tables of your own: the mapping says which column is what (docs/import.md)')
    .option('--dry-run', 'say what would happen, and write nothing')
    .addHelpText('after', '\nExits with 0 when all is done, 1 when rows were rejected, 2 when a file was refused, 130 when stopped.')
    .action(async (paths: string[], options: Options) => {
      keepHeapSmall('rows');
      try {
        // All files are looked at first: a wrong one is found before any is taken in.
        const known = options.mapping === undefined ? formats : [mappedFormat(await readMapping(options.mapping))];
        const files: PreparedFile[] = [];
        for (const path of paths) {
          // Whoever names *.tsv a second time names these too.
          if (isBesideOneOf(paths, path)) {
            console.log(`Passed over: ${path} lists rows that an import of another of these files did not take.`);
            continue;
          }
          const prepared = await prepareFiles(path, known, options);
          files.push(...prepared.files);
          for (const reason of prepared.passedOver) console.log(`Passed over: ${reason}`);
        }
        await withStore(async (store) => {
          const called = importCalled(process.argv.slice(2), paths, clock.now());
          process.exitCode = await whileLocked(store, () => importAll(store, inOrder(files), options, called));
        });
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        console.error(error.message);
        process.exitCode = EXIT.refused;
      }
    });
}

async function importAll(store: Store, files: readonly PreparedFile[], options: Options, called: BegunImport): Promise<number> {
  const { all, dryRun, onlyKorean } = options;
  const [databases, charts] = [true, false].map((wanted) => files.filter(({ layout }) => (layout.format.makesRecords ?? false) === wanted));
  // What was written from outside has to be found by its names.
  if (dryRun !== true) await bringUpToDate(store);
  if (databases!.length === 0 && all !== true && (await store.read('MATCH (show:Show) RETURN show.id AS id LIMIT 1')).length === 0)
    throw new ImportError(`${store.location} knows no shows yet: run inyeon seed first, or import with --all.`);
  if (dryRun !== true) await noteBegun(store, called);
  const stop = new AbortController();
  const onSignal = (): void => {
    process.stderr.write('\nStopping after this batch … (Ctrl-C once more to end at once)\n');
    stop.abort();
  };
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  try {
    let code: number = EXIT.done;
    const shared = new Map<string, unknown>();
    const planned = dryRun === true ? new PlannedImport().shareIn(shared) : undefined;
    await surveyed(files, { shared, ...(onlyKorean === undefined ? {} : { onlyKorean }) });
    for (const file of files) {
      if (file === charts![0] && databases!.length > 0) await joinWithProgress(store, planned);
      const mode = all === true ? 'all' : 'only-known';
      const report = await importWithProgress(store, file, { mode, dryRun, onlyKorean, shared, signal: stop.signal });
      for (const line of summaryOf(report)) console.log(line);
      if (report.isInterrupted) return EXIT.interrupted;
      if (report.tally.outcomes.rejected > 0 || report.ending.damage !== undefined) code = EXIT.rejected;
    }
    if (charts!.length === 0 && databases!.length > 0) await joinWithProgress(store, planned);
    if (dryRun === true) return code;
    // What has become known says of places that came before whose they are: the order of files must not matter.
    for (const line of settledLines(await settlePlaces(store, { shared }))) console.log(line);
    await noteEnded(store, called);
    return code;
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

/** Makes the graph of the records. */
async function joinWithProgress(store: Store, planned: PlannedImport | undefined): Promise<void> {
  const progress = createProgress();
  keepHeapSmall('records');
  const words = { READING: 'reading the records', JOINING: 'working out who is who', WRITING: 'writing' } as const;
  try {
    const dryRun = planned !== undefined;
    const summary = await join(store, {
      ...(dryRun ? { dryRun, planned } : {}),
      onProgress: ({ step, done, total }) => progress.update(done, total, words[step]),
    });
    for (const line of joinLines(summary, dryRun)) console.log(line);
  } finally {
    progress.stop();
    keepHeapSmall('rows');
  }
}

async function importWithProgress(
  store: Store,
  file: PreparedFile,
  options: Omit<Parameters<typeof importFile>[2], 'onProgress'>,
): Promise<ImportReport> {
  const progress = createRateProgress(file.source.name);
  try {
    return await importFile(store, file, { ...options, onProgress: (one) => progress.update(one) });
  } finally {
    progress.stop();
  }
}
