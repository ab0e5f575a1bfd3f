/**
 * How fast records of databases are taken in, and whether the rate holds: a million rows of titles, credits and people in
 * IMDb's layout, made by chance, into an empty embedded store (`npm run bench:records`, `-- --rows 100000` for fewer). Joining is
 * not part of it.
 */
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { keepHeapSmall } from '../dist/cli/small-heap.js';
import { openEmbedded } from '../dist/graph/embedded.js';
import { prepare } from '../dist/graph/open.js';
import { formats } from '../dist/import/chart-formats.js';
import { importFile } from '../dist/import/intake/pipeline.js';
import { prepareFile } from '../dist/import/intake/prepared-file.js';
import { inOrder } from '../dist/import/intake/several.js';
import { writeImdb } from './support/imdb-files.mjs';
import { timeOf } from './support/progress.mjs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const folder = await mkdtemp(join(tmpdir(), 'inyeon-bench-'));
try {
  const paths = writeImdb(folder, Number(values.rows));
  keepHeapSmall('rows');
  const store = await openEmbedded(join(folder, 'inyeon.grafeo'));
  await prepare(store);
  const shared = new Map();
  let all = 0;
  const began = performance.now();
  for (const file of inOrder(await Promise.all(paths.map((path) => prepareFile(path, formats))))) {
    /** @type {{ rows: number, at: number }[]} */
    const marks = [];
    const start = performance.now();
    const { tally } = await importFile(store, file, {
      mode: 'all',
      shared,
      onProgress: ({ rows }) => marks.push({ rows, at: performance.now() - start }),
    });
    all += tally.rows;
    const at = (/** @type {number} */ share) => timeOf(marks, tally.rows * share);
    const rate = Math.round((1000 * tally.rows) / at(1)).toLocaleString('en-US');
    const last = (at(0.1) / (at(1) - at(0.9))).toFixed(2);
    const rejected = tally.outcomes.rejected === 0 ? '' : `, ${tally.outcomes.rejected} rejected`;
    console.log(
      `${basename(file.source.path)}: ${tally.rows.toLocaleString('en-US')} rows at ${rate} rows/s${rejected}, the last tenth ${last} times as fast as the first`,
    );
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `all: ${all.toLocaleString('en-US')} rows in ${seconds.toFixed(0)} s, ${Math.round(all / seconds).toLocaleString('en-US')} rows/s`,
  );
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024).toLocaleString('en-US')} MB, the store's included`);
  await store.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
