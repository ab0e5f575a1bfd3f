/**
 * How well the Korean name model does, on names that it has not seen:
 *   npm run bench:names                                       on ../shared/data/names (INYEON_DATA)
 *   npm run bench:names -- --labels FILE --pairs FILE         on others of the same columns, learning nothing from them
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { candidates } from '../dist/names/korean/candidates.js';
import { defaultModel } from '../dist/names/korean/model.js';
import { agreement } from './names/agreement.mjs';
import { judgePairs, lookUp, outcomeOfPairs, readPairs } from './names/evaluate.mjs';
import { readLabels } from './names/labels.mjs';

const names = join(process.env.INYEON_DATA ?? '../shared/data', 'names');
const { values } = parseArgs({
  options: {
    labels: { type: 'string', default: join(names, 'labels.tsv') },
    pairs: { type: 'string', default: join(names, 'pairs.tsv') },
    wrong: { type: 'boolean', default: false },
  },
});

const began = performance.now();
defaultModel();
console.log(`model load           ${(performance.now() - began).toFixed(0)} ms`);

const ours = readLabels(join(names, 'labels.tsv'));
const labels = readLabels(values.labels);
const pairs = readPairs(values.pairs);

speed('candidates', labels.length, () => labels.forEach(({ romanized }) => candidates(romanized)));
speed('agreement', pairs.length, () => pairs.forEach(({ a, b }) => agreement(a, b)));
const counts = labels.map(({ romanized }) => candidates(romanized).length);
console.log(`candidates per name  ${(counts.reduce((sum, count) => sum + count, 0) / counts.length).toFixed(2)}`);

const judged = judgePairs(ours, pairs);
show(`pairs (${pairs.length})`, outcomeOfPairs(judged));
show(`retrieval (${labels.length})`, lookUp(ours, labels));
if (values.wrong)
  for (const { a, b, hangulA, hangulB, same, agreement: sure } of judged)
    if (sure >= 0.5 !== same) console.log(`${same ? 'missed' : 'joined'}\t${sure.toFixed(3)}\t${a}\t${b}\t${hangulA}\t${hangulB}`);

/** @param {string} what @param {number} count @param {() => void} run */
function speed(what, count, run) {
  const start = performance.now();
  run();
  console.log(`${what.padEnd(20)} ${Math.round((count / (performance.now() - start)) * 1000)} per second`);
}

/** @param {string} what @param {{ right: number, found: number, wanted: number }} outcome */
function show(what, { right, found, wanted }) {
  const f1 = (2 * right) / (found + wanted);
  console.log(
    `${what.padEnd(20)} precision ${share(right, found)}   recall ${share(right, wanted)}   F1 ${f1.toFixed(3)}   ` +
      `${right} right, ${found - right} wrong, ${wanted - right} missed`,
  );
}

/** A share with its 95 % interval (Wilson). @param {number} part @param {number} all */
function share(part, all) {
  const [z, p] = [1.96, part / all];
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  return `${p.toFixed(3)} [${(middle - half).toFixed(3)}, ${(middle + half).toFixed(3)}]`;
}
