import { distance } from 'fastest-levenshtein';
import { statement } from '../../graph/statement.js';
import type { Reader } from '../../graph/store.js';
import { isIdOf } from '../../model/ids/kinds.js';
import { kinds, type EntityPrefix } from '../../model/kinds.js';
import { LONGEST_NAME } from '../../names/fold.js';
import { lookUpNames } from '../../names/lookup.js';

/** How many ids are suggested. */
const MOST = 3;

/**
 * Ids that exist, for somebody who asked by one that does not: of whatever has such a name, in any spelling; of charts the nearest.
 * The likeliest first, three at most.
 * @param id what was asked by, which need not look like an id.
 * @param kind what it was to be the id of, as ids begin; undefined for anything.
 */
export async function suggestedIds(reader: Reader, id: string, kind: string | undefined): Promise<string[]> {
  const name = id
    .slice(id.indexOf(':') + 1)
    .replace(/[\p{C}\s/_-]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  if (kind === 'chart') return nearestCharts(reader, name);
  if (kind !== undefined && !Object.hasOwn(kinds, kind)) return [];
  const matches = await lookUpNames(reader, name);
  const ranked = matches
    .filter(({ entity }) => kind === undefined || isIdOf([kind as EntityPrefix], entity))
    .sort((a, b) => b.score - a.score || b.prominence - a.prominence || (a.entity < b.entity ? -1 : 1));
  return [...new Set(ranked.map(({ entity }) => entity))].slice(0, MOST);
}

const CHARTS = statement('ids of charts', 'MATCH (chart:Chart) RETURN chart.id AS id ORDER BY id');

/** Those that have the name in theirs come first, then those that it takes fewest letters to turn into. */
async function nearestCharts(reader: Reader, name: string): Promise<string[]> {
  const charts = await reader.read<{ id: string }>(CHARTS);
  const asked = name.toLowerCase();
  const far = (id: string): number => {
    const known = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
    return (known.includes(asked) ? 0 : 1_000) + distance(known, asked);
  };
  return charts
    .map(({ id }) => id)
    .sort((a, b) => far(a) - far(b))
    .slice(0, MOST);
}
