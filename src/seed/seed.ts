import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { liftList, type LiftedStatement } from '../graph/literal-list.js';
import { ScriptError, statementsOf, type ScriptStatement } from '../graph/script.js';
import { StoreError, type Reader, type Store, type Transaction } from '../graph/store.js';
import { catchUp } from '../identity/catch-up.js';
import { properties } from '../model/property.js';
import { packageFile } from '../package-files.js';
import { seedFileId } from '../model/ids/bookkeeping.js';

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

/**
 * Applies seed files in order, each in a transaction of its own together with the plain relations that its claims
 * give: after a kill at any moment the store holds whole files only.
 * @throws SeedError when a file cannot be read or a statement fails; the files before it stay applied.
 */
export async function seed(store: Store, files: readonly string[], onProgress: (progress: SeedProgress) => void = () => {}): Promise<void> {
  // All files are read and taken apart first: a missing one is found before any is applied.
  const scripts = await Promise.all(files.map(readScript));
  for (const [index, script] of scripts.entries()) {
    await defineSchema(store, script);
    await store.transaction((tx) =>
      applyScript(tx, script, (statement) =>
        onProgress({
          file: basename(script.file),
          fileNumber: index + 1,
          files: files.length,
          statement,
          statements: script.statements.length,
        }),
      ),
    );
  }
}

interface Script {
  readonly file: string;
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
    return { file, checksum: checksum(text), statements };
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

async function applyScript(tx: Transaction, script: Script, onStatement: (done: number) => void): Promise<void> {
  const unknown = new Set((await unknownClaims(tx)).map(({ id }) => id));
  for (const [index, statement] of script.statements.entries()) {
    if (isSchema(statement)) {
      onStatement(index + 1);
      continue;
    }
    const lifted = liftList(statement.text);
    try {
      await tx.write(lifted.text, lifted.params);
    } catch (cause) {
      throw cause instanceof StoreError ? statementFailed(script, statement, index, lifted, cause) : cause;
    }
    onStatement(index + 1);
  }
  const added = (await unknownClaims(tx)).find(({ id }) => !unknown.has(id));
  if (added !== undefined)
    throw new SeedError(
      `${script.file}: ${added.id} is about the property ${added.property}, which is not known; known are ${Object.keys(properties).join(', ')}. Nothing of this file was applied.`,
    );
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
  cause: StoreError,
): SeedError {
  const within = cause.line ?? 1;
  const taken = cause.line !== undefined && cause.line >= lifted.line ? lifted.lines : 0;
  const at = line + within - 1 + taken;
  const begins = text.split('\n')[0]!.slice(0, 80);
  return new SeedError(
    `${file}:${at}: statement ${index + 1} (from line ${line}, "${begins}") failed: ${cause.message.replace(/\.$/, '')}. Nothing of this file was applied.`,
    { cause },
  );
}
