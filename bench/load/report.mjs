/** Writes docs/reliability.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { rootDir } from '../../tools/neo4j/paths.mjs';
import { DEAR_CLIENTS, ORDINARY } from './soak.mjs';

/** Where the results are kept, so that the page can be written whole after each part: they are measured one by one. */
const keptDir = join(rootDir, '.inyeon', 'load');
const keptFile = join(keptDir, 'results.json');

/**
 * @typedef {object} Kept
 * @property {number} [shows]
 * @property {string} [date]
 * @property {readonly Measured[]} [results]
 * @property {readonly import('./outages.mjs').Outage[]} [outages]
 * @property {import('./soak.mjs').Soak} [soak]
 */

/** @returns {Kept} */
const readKept = () => (existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : {});

/** @type {(parts: Kept) => void} keeps what replaces what was kept before */
export function keep(parts) {
  mkdirSync(keptDir, { recursive: true });
  writeFileSync(keptFile, `${JSON.stringify({ ...readKept(), ...parts })}\n`);
}

/** @typedef {{ key: string, alone: { perSecond: number, pageP99: number, typenameP99: number }, rows: import('./beside.mjs').Beside[], began: number, ended: number, over: { goodput: number, errors: number, p99: number } }} Measured */

const TITLES = /** @type {Record<string, string>} */ ({ embedded: 'Embedded', neo4j: 'On Neo4j' });

const whole = (/** @type {number} */ number) => Math.round(number).toLocaleString('en');
const megabytes = (/** @type {number} */ bytes) => `${whole(bytes / 1e6)} MB`;

/** @type {(cells: readonly (readonly string[])[]) => string} */
const table = ([head = [], ...rows]) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Writes the page of all that is kept. */
export function write() {
  const { shows = 0, date = '', results = [], outages = [], soak } = readKept();
  const page = `# Reliability

Written by \`npm run bench:load\`; change the bench, not this page. What holds a server up and what it does about it is in
[decision 38](decisions/0038-requests-are-let-in-by-what-they-cost.md), what whoever runs it sees of that in [operating](operating.md).

${whole(shows)} shows, measured on ${date} with Node ${process.versions.node} on ${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB. The clients
share these cores with the server. All protections have their defaults.

## Beside a dear request

Eight clients ask for pages of shows as fast as they are answered, a ninth for \`{ __typename }\`; a tenth asks for something dear again and
again. **Others** is what the eight get of what they get by themselves just before and after, **by CPU** the same for as much CPU time as server and clients
have had, whatever else the machine did; times are in milliseconds.

${results
  .map(
    ({ key, alone, rows, began, ended, over }) => `### ${TITLES[key]}

By themselves: ${whole(alone.perSecond)} pages/s, p99 ${whole(alone.pageP99)} ms; \`{ __typename }\` p99 ${whole(alone.typenameP99)} ms. Memory before all of it ${megabytes(began)}, after it ${megabytes(ended)}.
Five times as many clients as keep it busy (160 instead of 32): ${whole(100 * over.goodput)} % of the answers, p99 ${whole(over.p99)} ms, ${over.errors} errors.

${table([
  ['asked again and again', 'its answer', 'how often', 'its slowest', 'others', 'by CPU', 'page p99', '`__typename` p99', 'peak'],
  ...rows.map((row) => [
    row.name,
    row.answer,
    whole(row.asked),
    whole(row.slowest),
    `${whole(100 * row.share)} %`,
    `${whole(100 * row.byCpu)} %`,
    whole(row.pageP99),
    whole(row.typenameP99),
    megabytes(row.peak),
  ]),
])}
`,
  )
  .join('\n')}
## When Neo4j goes away

Sixteen clients go on asking. **Recovery** is from when Bolt answers again to the first answer with data; times are in milliseconds.

${table([
  ['', 'answers meanwhile', 'the slowest', 'recovery'],
  ...outages.map(({ name, statuses, slowest, recovery }) => [
    name,
    Object.entries(statuses)
      .map(([status, count]) => `${status}: ${whole(count)}`)
      .join(', '),
    whole(slowest),
    whole(recovery),
  ]),
])}
${soak === undefined ? '' : soakOf(soak)}`;
  writeFileSync(join(rootDir, 'docs', 'reliability.md'), page);
  console.log('Written to docs/reliability.md.');
}

/** After so many minutes memory is to stay as it is: until then caches fill. */
const SETTLED = 5;

/** @type {(soak: import('./soak.mjs').Soak) => string} */
function soakOf({ date, minutes, figures, dear, arenas, memory }) {
  const settled = memory.slice(SETTLED);
  const half = Math.floor(settled.length / 2);
  const mean = (/** @type {readonly number[]} */ of) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const growth = mean(settled.slice(half)) / mean(settled.slice(0, half)) - 1;
  const answers = Object.entries(dear).map(([answer, count]) => `${answer}: ${whole(count)}`);
  return `
## Everything at once

${minutes} minutes on the embedded engine${arenas === undefined ? '' : ` with MALLOC_ARENA_MAX=${arenas}, as in the container`}, measured on ${date}: ${ORDINARY} clients ask the questions of \`npm run bench:serving\`, ${DEAR_CLIENTS} more ask what stands
above in turn. The ${ORDINARY} got ${whole(figures.perSecond)} answers/s, p99 ${whole(figures.p99)} ms, ${whole(figures.errors)} errors; the others ${answers.join(', ')}.

Memory by the minute, in MB: ${memory.map((bytes) => whole(bytes / 1e6)).join(', ')}. After the first ${SETTLED} minutes the second half holds ${(100 * growth).toFixed(1)} % more than the first.
`;
}
