import { InvalidArgumentError, Option, type Command } from 'commander';
import { restoreBackup } from '../export/backup/restore.js';
import { exportGraph, FORMATS, type ExportFormat, type ExportOptions } from '../export/export.js';
import type { Opening } from '../graph/open.js';
import type { Store } from '../graph/store.js';
import { GROUPS } from './program.js';
import { createProgress } from './terminal.js';

type WithStore = (work: (store: Store) => Promise<void>, opening?: Opening) => Promise<void>;

/** What ids are appended to in RDF where nobody says: a name that is nobody's (RFC 2606). */
const BASE = 'https://inyeon.example/id/';

/** The commands that write the whole graph to files, and read a backup back. */
export function addExportCommands(program: Command, withStore: WithStore): void {
  program
    .command('export')
    .description('write the whole graph to a file or folder, whole or not at all')
    .argument('<target>', 'the file (jsonl, nquads; packed when its name ends in .gz) or the new folder (cypher, neo4j-admin)')
    .addOption(
      new Option(
        '--format <format>',
        'jsonl: a backup, for inyeon restore; cypher: seed scripts, for cypher-shell and inyeon seed; nquads: RDF; neo4j-admin: CSV for its import',
      )
        .choices(Object.keys(FORMATS))
        .default('jsonl'),
    )
    .option('--base-iri <iri>', 'what ids are appended to in RDF', baseIri, BASE)
    .option('--force', 'replace a file that is there already')
    .action((target: string, { format, baseIri: base, force }: { format: ExportFormat; baseIri: string; force?: boolean }) =>
      withStore((store) => exportAndReport(store, target, { format, base, replace: force })),
    );

  program
    .command('backup')
    .description('write a backup for inyeon restore, whole or not at all; beside a server it holds the state in which it was begun')
    .argument('<file>', 'the file; packed when its name ends in .gz')
    .option('--force', 'replace a file that is there already')
    .action((file: string, { force }: { force?: boolean }) =>
      withStore((store) => exportAndReport(store, file, { format: 'jsonl', base: BASE, replace: force })),
    );

  program
    .command('restore')
    .helpGroup(GROUPS.fill)
    .description('read a backup (export --format jsonl) into an empty store; run again after a kill, it goes on where it was')
    .argument('<file>', 'the backup')
    .action((file: string) =>
      withStore(
        async (store) => {
          const progress = createProgress();
          try {
            const { nodes, relations, resumedAfter } = await restoreBackup(store, file, (done, total, what) =>
              progress.update(done, total, what),
            );
            progress.stop();
            const resumed = resumedAfter === undefined ? '' : ` Went on after line ${resumedAfter}.`;
            console.log(`${file}: ${nodes} nodes and ${relations} relations restored to ${store.location}.${resumed}`);
          } finally {
            progress.stop();
          }
        },
        { unfinished: true },
      ),
    );
}

async function exportAndReport(
  store: Store,
  target: string,
  options: Pick<ExportOptions, 'format' | 'base'> & { readonly replace: boolean | undefined },
): Promise<void> {
  const progress = createProgress();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  try {
    const { nodes, relations } = await exportGraph(store, target, {
      ...options,
      replace: options.replace ?? false,
      signal: stop.signal,
      onProgress: (done, total, what) => progress.update(done, total, what),
    });
    progress.stop();
    console.log(`${store.location}: ${nodes} nodes and ${relations} relations written to ${target}.${AFTER[options.format](target)}`);
  } finally {
    progress.stop();
  }
}

/** What to do with the result, where that needs a word. */
const AFTER: Readonly<Record<ExportFormat, (target: string) => string>> = {
  jsonl: () => '',
  nquads: () => '',
  cypher: (target) => ` To take it in: inyeon seed ${target}/*.cypher, or cypher-shell -f each of them in order.`,
  'neo4j-admin': (target) => ` The command that imports it stands in ${target}/README.txt.`,
};

function baseIri(text: string): string {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text))
    throw new InvalidArgumentError('It is no IRI: use one such as https://example.org/id/.');
  return text;
}
