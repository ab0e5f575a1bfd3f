import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join as path } from 'node:path';
import { openEmbedded } from '../../dist/graph/embedded.js';
import { prepare } from '../../dist/graph/open.js';
import { formats } from '../../dist/import/chart-formats.js';
import { databaseFormats } from '../../dist/import/database-formats.js';
import { ImportError } from '../../dist/import/intake/import-error.js';
import { importFile } from '../../dist/import/intake/pipeline.js';
import { prepareFile } from '../../dist/import/intake/prepared-file.js';
import { inOrder } from '../../dist/import/intake/several.js';
import { readSurroundings, readWorld } from '../../dist/joining/read-world.js';
import { bundledSeed, seed } from '../../dist/seed/seed.js';

/** All files under a folder. */
function filesIn(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path(directory, entry.name)) : [path(directory, entry.name)],
  );
}

/** The files that a database's format knows, copied: rejected rows are written beside a file, which may be where nothing can be. */
async function preparedIn(directory, scratch) {
  const files = [];
  for (const file of filesIn(directory).sort()) {
    const copy = path(mkdtempSync(path(scratch, 'file-')), basename(file));
    try {
      const { released } = await prepareFile(file, databaseFormats);
      copyFileSync(file, copy);
      files.push(await prepareFile(copy, databaseFormats, released === '' ? {} : { released }));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
    }
  }
  return files;
}

/** The files of charts. */
export async function chartsIn(directory) {
  const charts = formats.filter(({ makesRecords }) => makesRecords !== true);
  const files = [];
  for (const file of filesIn(directory).sort())
    try {
      files.push(await prepareFile(file, charts));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
    }
  return files;
}

/** Imports whatever a database's format knows, and reads the world that is joined. */
export async function worldOf(directory) {
  const scratch = mkdtempSync(path(tmpdir(), 'inyeon-bench-'));
  const store = await openEmbedded();
  try {
    await prepare(store);
    await seed(store, await bundledSeed());
    const shared = new Map();
    for (const file of inOrder(await preparedIn(directory, scratch))) {
      const { tally } = await importFile(store, file, { mode: 'all', shared });
      console.log(`${file.source.name}: ${tally.rows} rows as ${file.layout.format.name}`);
    }
    return await readWorld(store, await readSurroundings(store));
  } finally {
    await store.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
