import type { LiftedStatement } from '../graph/literal-list.js';
import { withoutTexts } from '../graph/script.js';
import type { Reader, Transaction } from '../graph/store.js';
import { didYouMeanId } from '../model/did-you-mean.js';
import { entityKindOf } from '../model/ids/kinds.js';

/** How many rows that found nothing are shown. */
const SHOWN = 3;

/**
 * Runs a statement of a seed file. What it looks for with MATCH has to be there, for each row of its list: otherwise it would do
 * nothing, and nobody would know. A statement that says itself under which condition (WHERE, OPTIONAL) may find nothing.
 * @returns what it looked for and did not find, as a sentence; undefined where it found all.
 */
export async function runFinding(tx: Transaction, { text, params }: LiftedStatement): Promise<string | undefined> {
  const counting = countingRows(text);
  if (counting === undefined) {
    await tx.write(text, params);
    return undefined;
  }
  const list = params['rows'] as readonly unknown[] | undefined;
  const found = await rowsOf(tx, counting, params);
  if (found >= (list?.length ?? 1)) return undefined;
  if (list === undefined) return `its MATCH finds nothing${await missingIds(tx, text)}`;
  const empty: string[] = [];
  for (const row of list) if ((await rowsOf(tx, counting, { rows: [row] })) === 0) empty.push(JSON.stringify(row));
  if (empty.length === 0) return undefined;
  const more = empty.length > SHOWN ? ` and ${empty.length - SHOWN} more` : '';
  const shown = empty.slice(0, SHOWN).join(', ');
  return `its MATCH finds nothing for ${empty.length} of its ${list.length} rows: ${shown}${more}${await missingIds(tx, shown)}`;
}

/** The statement with how many rows it comes to; undefined where it need not find anything, or returns rows itself. */
function countingRows(text: string): string | undefined {
  const words = withoutTexts(text);
  return /\bMATCH\b/i.test(words) && !/\b(?:OPTIONAL|WHERE|RETURN)\b/i.test(words) ? `${text}\nRETURN count(*) AS found` : undefined;
}

async function rowsOf(tx: Transaction, text: string, params: Readonly<Record<string, unknown>>): Promise<number> {
  return (await tx.write<{ found: number }>(text, params))[0]?.found ?? 0;
}

/** The ids in a text that lead nowhere, and what may have been meant by them. */
async function missingIds(reader: Reader, text: string): Promise<string> {
  const ids = [...new Set([...text.matchAll(/['"]([a-z]+:[^'"]+)['"]/gu)].map(([, id]) => id!))].filter(
    (id) => entityKindOf(id) !== undefined,
  );
  let said = '';
  for (const id of ids) {
    const [there] = await reader.read('MATCH (entity:Entity {id: $id}) RETURN entity.id AS id', { id });
    if (there === undefined) said += `; there is no ${id}.${didYouMeanId(id, await idsLike(reader, id))}`;
  }
  return said;
}

async function idsLike(reader: Reader, id: string): Promise<string[]> {
  const rows = await reader.read<{ id: string }>('MATCH (entity:Entity) WHERE entity.id STARTS WITH $prefix RETURN entity.id AS id', {
    prefix: `${entityKindOf(id)!}:`,
  });
  return rows.map((row) => row.id);
}
