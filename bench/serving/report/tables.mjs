/** The figures as tables of Markdown, which read well in a terminal too. */
import { KINDS } from '../candidates/candidates.mjs';
import { NAMES, TITLES } from '../questions/variables.mjs';

/** @typedef {import('../candidates/candidates.mjs').Key} Key */
/** @typedef {import('../measure/rounds.mjs').Results} Results */
/** @typedef {Partial<Record<Key, Partial<Record<import('../questions/variables.mjs').Name, import('../measure/cost.mjs').Cost>>>>} Costs */

/** Whose requests/s are set against whose. */
const RATIOS = /** @type {readonly (readonly [Key, Key])[]} */ ([
  ['neo4j', 'peer'],
  ['neo4j', 'floor'],
  ['embedded', 'peer'],
  ['embedded', 'neo4j'],
]);

const NOTHING = '–';

/** @type {(number: number | null | undefined, digits: number) => string} */
export const number = (number, digits) =>
  number == null || Number.isNaN(number)
    ? NOTHING
    : number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** @type {(of: number | undefined, against: number | undefined) => string} */
export const times = (of, against) => (of === undefined || against === undefined ? NOTHING : `${number(of / against, 2)} ×`);

export const clientsText = (/** @type {number} */ clients) => (clients === 1 ? 'One client' : `${clients} clients`);

/** @type {(head: readonly string[], rows: readonly (readonly string[])[], left?: number) => string} */
export function table(head, rows, left = 1) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index < left ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/**
 * Requests/s of all at one count of clients, and the ratios.
 * @param {Results} results
 * @param {number} clients
 */
export function ratioTable(results, clients) {
  const keys = /** @type {Key[]} */ (Object.keys(KINDS));
  const rows = NAMES.flatMap((name) => {
    const figures = results[name]?.[clients];
    if (figures === undefined) return [];
    const perSecond = (/** @type {Key} */ key) => figures[key]?.perSecond;
    return [
      [
        `${name}: ${TITLES[name]}`,
        ...keys.map((key) => number(perSecond(key), 0)),
        ...RATIOS.map(([of, against]) => times(perSecond(of), perSecond(against))),
      ],
    ];
  });
  const head = ['requests/s', ...keys.map((key) => KINDS[key].title), ...RATIOS.map(([of, against]) => `${SHORT[of]} ∕ ${SHORT[against]}`)];
  return table(head, rows);
}

/** How a ratio names them. */
export const SHORT = /** @type {const} */ ({ neo4j: 'ours', embedded: 'embedded', peer: 'peer', floor: 'floor' });

/**
 * All that was measured of each candidate.
 * @param {Results} results
 * @param {Costs} costs
 */
export function detailTable(results, costs) {
  const rows = NAMES.flatMap((name) =>
    Object.entries(results[name] ?? {}).flatMap(([clients, byKey]) =>
      /** @type {Key[]} */ (Object.keys(byKey)).map((key) => {
        const figures = byKey[key];
        const cost = costs[key]?.[name];
        return [
          name,
          clients,
          KINDS[key].title,
          number(figures?.perSecond, 0),
          number(figures?.p50, 1),
          number(figures?.p99, 1),
          number(figures?.cpu, 2),
          number(figures?.storeCpu, 2),
          number(cost?.statements, 1),
          number(cost?.hits, 0),
          number(figures?.errors, 0),
        ];
      }),
    ),
  );
  const head = ['', 'clients', 'candidate', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'Neo4j CPU ms', 'statements', 'db hits', 'errors'];
  return table(head, rows, 3);
}

/** @param {readonly import('../goals.mjs').Verdict[]} verdicts */
export function goalTable(verdicts) {
  return table(
    ['goal', 'clients', 'question', 'at least', 'reached', ''],
    verdicts.map(({ of, against, clients, name, goal, reached }) => [
      `${SHORT[of]} ∕ ${SHORT[against]}`,
      String(clients),
      name,
      `${goal} ×`,
      `${number(reached, 2)} ×`,
      reached >= goal ? 'met' : `missed by ${number((1 - reached / goal) * 100, 0)} %`,
    ]),
    1,
  );
}
