import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { liftList, type LiftedStatement } from '../graph/literal-list.js';
import { ScriptError, statementsOf, type ScriptStatement } from '../graph/script.js';
import { StoreError, type Reader, type Store, type Transaction } from '../graph/store.js';
import type { Promised } from '../model/promised.js';
import { catchUp } from '../identity/catch-up.js';
import { didYouMean } from '../model/did-you-mean.js';
import { properties } from '../model/property.js';
import { packageFile } from '../package-files.js';
import { seedFileId } from '../model/ids/bookkeeping.js';
import { addedBetween, countAll, type Counts } from './counted.js';
import { runFinding } from './found.js';
import { plainRelationIn } from './plain-relations.js';
import { adopt } from '../claims/adoption/adopt.js';
import { completeLabels } from '../claims/adoption/labels.js';
import { readBefore, readTouched, touchedViolations, type Touched } from './touched.js';
import { unstatedProperties } from './unstated.js';

/** A seed file that cannot be applied: nothing of it was. The message names file, line and statement. */
export class SeedError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SeedError';
  }
}

/** How far a seeding is: told after each statement. */
export interface SeedProgress {
  readonly file: string;
  readonly fileNumber: number;
  readonly files: number;
  readonly statement: number;
  readonly statements: number;
}

/** The seed files that come with Inyeon, in the order in which they are to be applied. */
export async function bundledSeed(): Promise<string[]> {
  const folder = packageFile('seed');
  return (await readdir(folder))
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * The bundled seed files that this store still needs: all of them when it is empty, and those that are new or
 * changed where it was seeded from them before (a seeding that was killed goes on where it stood). A store that
 * was filled in another way needs none.
 */
export async function pendingSeed(store: Store): Promise<string[]> {
  const files = await bundledSeed();
  const records = await store.read<{ id: string; checksum: string }>(
    'MATCH (file:SeedFile) RETURN file.id AS id, file.checksum AS checksum',
  );
  const applied = new Map(records.map(({ id, checksum }) => [id, checksum]));
  if (!files.some((file) => applied.has(recordId(file)))) {
    const [first] = await store.read('MATCH (entity:Entity) RETURN entity.id AS id LIMIT 1');
    return first === undefined ? files : [];
  }
  const pending: string[] = [];
  for (const file of files) if (applied.get(recordId(file)) !== checksum(await readFile(file, 'utf8'))) pending.push(file);
  return pending;
}

/** What the scripts of an export begin with, but for the constraints. */
export const EXPORTED = '// A piece of an exported graph: it is verified whole, by inyeon check.\n';

/** How files are seeded. */
export interface SeedOptions {
  readonly onProgress?: (progress: SeedProgress) => void;
  /** What the schema promises of what is stored (api/promised.ts); without it that is not looked at. */
  readonly promised?: readonly Promised[];
}

/** What a file has added to the store. */
export interface Seeded {
  readonly file: string;
  readonly added: Counts;
}

/**
 * Applies seed files in order, each in a transaction of its own together with the plain relations that its claims
 * give: after a kill at any moment the store holds whole files only. What a file touches is verified in the same transaction, as
 * `inyeon check` does; the bundled files, which name things in one file and say in another what they are called, and the scripts of
 * an export, which are a store in pieces, are verified by nobody but it.
 * @throws SeedError when a file cannot be read, a statement fails or finds nothing, or what it writes does not hold; the files
 *   before it stay applied.
 */
export async function seed(
  store: Store,
  files: readonly string[],
  { onProgress = () => {}, promised = [] }: SeedOptions = {},
): Promise<Seeded[]> {
  // All files are read and taken apart first: a missing one is found before any is applied.
  const scripts = await Promise.all(files.map(readScript));
  const bundled = new Set(await Promise.all((await bundledSeed()).map(async (file) => (await readScript(file)).checksum)));
  const seeded: Seeded[] = [];
  for (const [index, script] of scripts.entries()) {
    await defineSchema(store, script);
    const tell = (statement: number): void =>
      onProgress({
        file: basename(script.file),
        fileNumber: index + 1,
        files: files.length,
        statement,
        statements: script.statements.length,
      });
    const added = await store.transaction(async (tx) => {
      const before = await countAll(tx);
      if (script.isOfExport || bundled.has(script.checksum)) await applyScript(tx, script, tell);
      else await applyVerified(tx, store, script, promised, tell);
      return addedBetween(before, await countAll(tx));
    });
    seeded.push({ file: basename(script.file), added });
  }
  return seeded;
}

interface Script {
  readonly file: string;
  /** A store in pieces: none of them holds by itself. */
  readonly isOfExport: boolean;
  readonly checksum: string;
  readonly statements: readonly ScriptStatement[];
}

async function readScript(file: string): Promise<Script> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new SeedError(`The seed file ${file} cannot be read: check its name and that you may read it.`, { cause });
  }
  try {
    const statements = statementsOf(text);
    if (statements.length === 0) throw new SeedError(`The seed file ${file} holds no statement.`);
    return { file, isOfExport: text.startsWith(EXPORTED) || statements.some(isSchema), checksum: checksum(text), statements };
  } catch (cause) {
    if (cause instanceof ScriptError)
      throw new SeedError(`${file}:${cause.line}: ${cause.message}. Nothing of this file was applied.`, { cause });
    throw cause;
  }
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function recordId(file: string): string {
  return seedFileId(basename(file));
}

/** Constraints and indexes, which an exported script begins with: Neo4j takes them in no transaction that writes too. */
async function defineSchema(store: Store, script: Script): Promise<void> {
  for (const [index, statement] of script.statements.entries())
    if (isSchema(statement))
      await store.define(statement.text).catch((cause: unknown) => {
        throw cause instanceof StoreError ? statementFailed(script, statement, index, liftList(''), cause) : cause;
      });
}

function isSchema({ text }: ScriptStatement): boolean {
  return /^CREATE\s+(CONSTRAINT|INDEX)\s/i.test(text);
}

/** Applies a script, and refuses it where what it has touched does not hold. */
async function applyVerified(
  tx: Transaction,
  committed: Reader,
  script: Script,
  promised: readonly Promised[],
  onStatement: (done: number) => void,
): Promise<void> {
  // What others have left to be caught up with, and what of it cannot be, is none of its doing.
  await catchUp(tx);
  const before = await readBefore(tx);
  let touched: Touched | undefined;
  await applyScript(
    tx,
    script,
    onStatement,
    async (text, lifted) => {
      const wrong = plainRelationIn(text) ?? (await runFinding(tx, lifted));
      if (wrong !== undefined) throw new WrongStatement(wrong);
    },
    async () => {
      touched = await readTouched(tx, before);
    },
  );
  const violations = [...(await unstatedProperties(tx, touched!.set)), ...(await touchedViolations(tx, committed, touched!, promised))];
  if (violations.length > 0) throw new SeedError(`${script.file}: ${several(violations)} Nothing of this file was applied.`);
}

/** How many sentences about one file are shown. */
const MOST_SHOWN = 5;

function several(sentences: readonly string[]): string {
  const more = sentences.length - MOST_SHOWN;
  return [...sentences.slice(0, MOST_SHOWN), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}

/** A statement that runs, and must not be in a seed. */
class WrongStatement extends Error {}

async function applyScript(
  tx: Transaction,
  script: Script,
  onStatement: (done: number) => void,
  run: (text: string, lifted: LiftedStatement) => Promise<void> = async (_text, { text, params }) => void (await tx.write(text, params)),
  written: () => Promise<void> = async () => {},
): Promise<void> {
  const unknown = new Set((await unknownClaims(tx)).map(({ id }) => id));
  const refusedBefore = new Set(await adopt(tx));
  for (const [index, statement] of script.statements.entries()) {
    if (isSchema(statement)) {
      onStatement(index + 1);
      continue;
    }
    const lifted = liftList(statement.text);
    try {
      await run(statement.text, lifted);
      const [twice] = await completeLabels(tx, statement.text);
      if (twice !== undefined) throw new WrongStatement(twice);
    } catch (cause) {
      throw cause instanceof StoreError || cause instanceof WrongStatement
        ? statementFailed(script, statement, index, lifted, cause)
        : cause;
    }
    onStatement(index + 1);
  }
  await completeLabels(tx);
  const refused = (await adopt(tx)).filter((sentence) => !refusedBefore.has(sentence));
  if (refused.length > 0) throw new SeedError(`${script.file}: ${several(refused)} Nothing of this file was applied.`);
  const added = (await unknownClaims(tx)).find(({ id }) => !unknown.has(id));
  if (added !== undefined)
    throw new SeedError(
      `${script.file}: ${added.id} is about the property ${added.property}, which is not known; known are ${Object.keys(properties).join(', ')}.${didYouMean(added.property, Object.keys(properties))} Nothing of this file was applied.`,
    );
  await written();
  await catchUp(tx);
  await tx.write('MERGE (file:SeedFile {id: $id}) SET file.checksum = $checksum', { id: recordId(script.file), checksum: script.checksum });
}

/** Claims about properties that nobody knows: they would give nothing, and nobody would miss it. */
function unknownClaims(reader: Reader): Promise<{ id: string; property: string }[]> {
  return reader.read(
    'MATCH (claim:Claim) WHERE claim.projected IS NULL AND NOT claim.property IN $known RETURN claim.id AS id, claim.property AS property ORDER BY id',
    { known: Object.keys(properties) },
  );
}

function statementFailed(
  { file }: Script,
  { text, line }: ScriptStatement,
  index: number,
  lifted: LiftedStatement,
  cause: StoreError | WrongStatement,
): SeedError {
  const told = cause instanceof StoreError ? cause.line : undefined;
  const within = told ?? 1;
  const taken = told !== undefined && told >= lifted.line ? lifted.lines : 0;
  const at = line + within - 1 + taken;
  const begins = text.split('\n')[0]!.slice(0, 80);
  const said = `${cause.message.replace(/\.$/, '')}${isTaken(cause) ? TAKEN : ''}`;
  return new SeedError(
    `${file}:${at}: statement ${index + 1} (from line ${line}, "${begins}") failed: ${said}${/\?$/.test(said) ? '' : '.'} Nothing of this file was applied.`,
    { cause },
  );
}

/** What MERGE comes to that looks for more than an id and does not find it. */
const TAKEN =
  ': a node with that id is there with other values; MERGE it by its id alone, SET what is its own, and let an article state the rest';

function isTaken(cause: StoreError | WrongStatement): boolean {
  return cause instanceof StoreError && cause.failure === 'CONSTRAINT';
}
