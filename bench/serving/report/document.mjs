/** docs/performance.md: as the bench writes it, never by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rootDir } from '../../../tools/neo4j/paths.mjs';
import { GROWTH_GOAL, SCALE_GOAL, STARTUP_GOAL, verdicts } from '../goals.mjs';
import { COMPARED } from '../measure/compare.mjs';
import { SOAK_CLIENTS } from '../measure/soak.mjs';
import { NAMES } from '../questions/variables.mjs';
import { clientsText, detailTable, goalTable, number, ratioTable, table, times } from './tables.mjs';

/** @typedef {import('./kept.mjs').Kept} Kept */
/** @typedef {import('./kept.mjs').Side} Side */

const file = join(rootDir, 'docs', 'performance.md');

/**
 * Writes the page anew: what there are results of, and as it stands what was measured elsewhere, since results stay on the machine.
 * @param {Kept} kept
 */
export async function writeDocument({ scale1, scale10, soak, startup }) {
  const standing = standingSections();
  const written = {
    'Side by side': scale1 && sideBySide(scale1),
    'The machine': scale1 && machineOf(scale1),
    'Ten times the data': scale10 && tenTimes(scale10),
    Soak: soak && soakOf(soak),
    Start: startup && startupOf(startup),
  };
  const sections = Object.entries(written).map(([heading, section]) => section ?? standing.get(heading) ?? '');
  writeFileSync(file, await format([INTRODUCTION, ...sections].join('\n\n'), { ...(await resolveConfig(file)), parser: 'markdown' }));
  return file;
}

/** @returns {Map<string, string>} the sections of the page as it stands, by their headings */
function standingSections() {
  const sections = readFileSync(file, 'utf8').split(/^(?=## )/m);
  return new Map(sections.map((section) => [section.slice('## '.length, section.indexOf('\n')), section]));
}

const INTRODUCTION = `# Performance

Written by \`npm run bench:serving\`; change the bench, not this page. How to run it is at the top of
[bench/serving/main.mjs](../bench/serving/main.mjs), what is aimed for in [bench/serving/goals.mjs](../bench/serving/goals.mjs).

The same made-up world of drama is served by four: **ours**, Inyeon on Neo4j; **embedded**, Inyeon on its own engine; **peer**,
\`@neo4j/graphql\` on Apollo; and **floor**, one hand-written statement for each question on
bare HTTP, without GraphQL. All but embedded share one Neo4j. Each is a process of its own, asked over HTTP with all of its default
protections on. Before anything is timed, all have to give the same answers on ${COMPARED} sets of variables for each question; then each is
asked with a thousand sets, in turn with the others, and figures are medians over the rounds. A search by spelling (Q7) is something that only
Inyeon has.`;

/** @type {(side: Side) => string} */
const sideBySide = ({ shows, date, results, costs }) => `## Side by side

${shows.toLocaleString('en')} shows, ${(shows * 3).toLocaleString('en')} people, some ${(shows * 20).toLocaleString('en')} credits. Measured on ${date}.

${clientsOf(results)
  .map((clients) => `### ${clientsText(clients)}\n\n${ratioTable(results, clients)}`)
  .join('\n\n')}

### Goals

${goalTable(verdicts(results))}

### Everything

CPU is that of the server's process for each request, of all its threads; Neo4j's own stands beside it. Statements are counted and
profiled where they leave for Neo4j; on the embedded engine they are what \`extensions.statements\` says.

${detailTable(results, costs)}`;

/** @type {(side: Side) => string} */
const machineOf = ({ machine }) => `## The machine

${table(['', ''], Object.entries(machine), 2)}`;

/** @type {(ten: Side) => string} */
function tenTimes({ shows, date, machine, results, beside: one }) {
  const rows = /** @type {const} */ (['neo4j', 'embedded', 'peer', 'floor']).flatMap((key) =>
    NAMES.flatMap((name) => {
      const [ten, before] = [results[name]?.[1]?.[key], one?.results[name]?.[1]?.[key]];
      return ten === undefined || before === undefined
        ? []
        : [[key === 'neo4j' ? 'ours' : key, name, number(before.p50, 2), number(ten.p50, 2), times(ten.p50, before.p50)]];
    }),
  );
  return `## Ten times the data

${shows.toLocaleString('en')} shows, measured on ${date} (${machine.Inyeon})${one === undefined ? '' : `, beside figures of the usual world of ${one.date} (${one.machine.Inyeon})`}. The goal: each question of
ours within ${SCALE_GOAL} × of its time, one client.

${table(['', 'question', 'p50 ms', 'p50 ms, ten times the data', 'times'], rows, 2)}

${clientsOf(results)
  .filter((clients) => clients > 1)
  .map((clients) => `### ${clientsText(clients)}, ten times the data\n\n${ratioTable(results, clients)}`)
  .join('\n\n')}`;
}

/** @type {(soak: NonNullable<Kept['soak']>) => string} */
export function soakOf({ date, machine, ...soaks }) {
  const megabytes = (/** @type {number | null} */ bytes) => number(bytes === null ? null : bytes / 2 ** 20, 0);
  const rows = /** @type {const} */ (['neo4j', 'embedded']).map((key) => {
    const { minutes, figures, began, ended, growth } = soaks[key];
    return [
      key === 'neo4j' ? 'ours' : key,
      number(minutes, 0),
      number(figures.perSecond, 0),
      number(figures.p99, 0),
      number(figures.errors, 0),
      megabytes(began),
      megabytes(ended),
      `${number(growth === null ? null : growth * 100, 1)} %`,
    ];
  });
  return `## Soak

All questions at once from ${SOAK_CLIENTS} clients, measured on ${date} (${machine.Inyeon}). The goal: no error, and memory that grows by less than ${GROWTH_GOAL * 100} % after the first minute.

${table(['', 'minutes', 'requests/s', 'p99 ms', 'errors', 'MiB after the first minute', 'MiB at the end', 'growth'], rows)}`;
}

/** @type {(startup: NonNullable<Kept['startup']>) => string} */
export const startupOf = ({ date, machine, seeded, world }) => `## Start

From the start of the process to the first answer, embedded, measured on ${date} (${machine.Inyeon}): **${number(seeded, 2)} s** on a store with the bundled seed (the goal: under ${STARTUP_GOAL} s), ${number(world, 2)} s on the made-up world.`;

/** @type {(results: import('../measure/rounds.mjs').Results) => number[]} */
const clientsOf = (results) => [...new Set(Object.values(results).flatMap((byClients) => Object.keys(byClients).map(Number)))];
