import type { InProcess } from '../../server/in-process.js';
import { dataOf } from './answers.js';
import { AskError } from './ask-error.js';
import { meant } from './meant.js';
import { between } from './relation-sentence.js';
import { CITED, saidBy, type Cited } from './said-by.js';
import { called, THING, type Thing } from './thing.js';

interface Hop {
  readonly relation: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly claim: Cited | null;
}

interface Way {
  readonly length: number;
  readonly nodes: readonly Thing[];
  readonly hops: readonly Hop[];
}

const PATH = `query Way($from: ID!, $to: ID!, $maxHops: Int) {
  path(from: $from, to: $to, maxHops: $maxHops) {
    length
    nodes { ${THING} }
    hops { relation from { ${THING} } to { ${THING} } claim { id ${CITED} } }
  }
}`;

/**
 * Prints the shortest way from one thing to another, a sentence for each relation, with who says so.
 * @throws AskError where an end is not known, or no way is that short.
 */
export async function pathAndPrint(
  asking: InProcess,
  ends: readonly [string, string],
  { json = false, maxHops }: { readonly json?: boolean; readonly maxHops?: number | undefined },
): Promise<void> {
  const [from, to] = [await meant(asking, ends[0]), await meant(asking, ends[1])];
  const { path } = await dataOf<{ path: Way | null }>(asking, PATH, { from: from.id, to: to.id, maxHops });
  if (path === null)
    throw new AskError(
      `No way leads from ${called(from)} to ${called(to)} over ${maxHops === undefined ? 'so few relations' : `at most ${maxHops}`}: --max-hops N looks further, up to 8.`,
    );
  console.log(json ? JSON.stringify(path, null, 2) : [title(path, from, to), ...path.hops.map(sentence)].join('\n'));
}

function title({ length }: Way, from: Thing, to: Thing): string {
  return `From ${called(from)} to ${called(to)}: ${length} ${length === 1 ? 'relation' : 'relations'}.`;
}

function sentence({ relation, from, to, claim }: Hop): string {
  const who = claim === null ? '' : saidBy(claim);
  return `  ${from.name} ${between.get(relation) ?? relation} ${to.name}${who === '' ? '' : `, says ${who}`}.`;
}
