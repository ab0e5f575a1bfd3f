import { entityKindOf, kindOf, slugIn } from '../../model/ids/kinds.js';
import type { EntityPrefix } from '../../model/kinds.js';
import type { InProcess } from '../../server/in-process.js';
import { dataOf } from './answers.js';
import { AskError } from './ask-error.js';
import { find, nothingCalled, type Hit } from './search.js';
import { called, THING, thingsTable, type Thing } from './thing.js';

const NODE = `query Meant($id: ID!) { node(id: $id) { ... on Entity { ${THING} } } }`;

/** How many names are looked at to tell which is meant, and how many are told of where none is. */
const LOOKED_AT = 20;
const NEAREST = 3;

/** A name that is a slip or a piece of another is not that other's: it is only near. */
const ONLY_NEAR: ReadonlySet<string> = new Set(['TYPO', 'TOKENS', 'PREFIX']);

/**
 * What is meant by an id, or by a name that one thing has.
 * @param type what kind it is, where several have the name.
 * @throws AskError where nothing is meant, with what comes nearest, or several things are, with a list of them.
 */
export async function meant(asking: InProcess, written: string, type?: EntityPrefix): Promise<Thing> {
  return kindOf(written) === undefined ? meantByName(asking, written, type) : meantById(asking, written);
}

async function meantById(asking: InProcess, id: string): Promise<Thing> {
  const kind = entityKindOf(id);
  if (kind === undefined)
    throw new AskError(`${id} is a ${kindOf(id)}, which is shown with what it belongs to: ask for it in a document, with inyeon query.`);
  const { node } = await dataOf<{ node: Thing | null }>(asking, NODE, { id });
  if (node !== null) return node;
  const { hits } = await find(asking, slugIn(id).replaceAll('-', ' ').slice(0, 200), { type: kind, first: NEAREST });
  throw new AskError(`There is no ${id}.${nearest(hits)}`);
}

async function meantByName(asking: InProcess, name: string, type?: EntityPrefix): Promise<Thing> {
  const { hits, total } = await find(asking, name, { type, first: LOOKED_AT });
  const ofThatName = hits.filter(({ reason }) => reason === 'EXACT' || reason === 'ALIAS');
  const candidates = ofThatName.length > 0 ? ofThatName : hits.filter(({ reason }) => !ONLY_NEAR.has(reason));
  if (candidates.length === 1) return candidates[0]!;
  if (candidates.length === 0 && total > 0) throw new AskError(`Nothing is called just ${JSON.stringify(name)}.${nearest(hits)}`);
  if (candidates.length === 0) throw new AskError(nothingCalled(name, type));
  throw new AskError(
    `${JSON.stringify(name)} may be any of these ${candidates.length}: write the id of the one that you mean.\n${thingsTable(candidates)}`,
  );
}

function nearest(hits: readonly Hit[]): string {
  if (hits.length === 0) return ' inyeon search TEXT finds what there is.';
  return ` Nearest ${hits.length === 1 ? 'is' : 'are'} ${hits.slice(0, NEAREST).map(called).join(', ')}.`;
}
