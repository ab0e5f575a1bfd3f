import { resolve } from 'node:path';
import type { Reader, Store } from '../../graph/store.js';
import { isImportUnderWay } from './import-lock.js';

/** An import command that has begun and not come to its end. */
export interface BegunImport {
  /** How it was called: the same call goes on where it stood. */
  readonly command: string;
  /** The folder in which it was called. */
  readonly folder: string;
  /** Its files with their whole paths. */
  readonly files: readonly string[];
  /** When it began: an ISO date and time. */
  readonly since: string;
}

/**
 * What an import command is, as it was called.
 * @param args all that follows the name of the program.
 */
export function importCalled(args: readonly string[], paths: readonly string[], now: Date): BegunImport {
  const folder = process.cwd();
  return {
    command: ['inyeon', ...args.map(quoted)].join(' '),
    folder,
    files: paths.map((path) => resolve(folder, path)),
    since: now.toISOString(),
  };
}

/** An argument as a shell takes it. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}

/** Notes in the store that an import has begun: until it ends, every start tells of it. */
export function noteBegun(store: Store, begun: BegunImport): Promise<void> {
  return rewriteNotes(store, (notes) => [...notes.filter(({ files }) => !isWithin(files, begun.files)), begun]);
}

/** Notes that an import has come to its end, and with it every other of nothing but its files. */
export function noteEnded(store: Store, ended: BegunImport): Promise<void> {
  return rewriteNotes(store, (notes) => notes.filter(({ files }) => !isWithin(files, ended.files)));
}

function isWithin(files: readonly string[], others: readonly string[]): boolean {
  return files.every((file) => others.includes(file));
}

function rewriteNotes(store: Store, change: (notes: readonly BegunImport[]) => readonly BegunImport[]): Promise<void> {
  return store.transaction(async (tx) => {
    const notes = change(await readNotes(tx)).map((note) => JSON.stringify(note));
    await tx.write("MATCH (store:Store {id: 'store'}) SET store.importsBegun = $notes", { notes: notes.length === 0 ? null : notes });
  });
}

async function readNotes(reader: Reader): Promise<BegunImport[]> {
  const [row] = await reader.read<{ notes: string[] | null }>("MATCH (store:Store {id: 'store'}) RETURN store.importsBegun AS notes");
  return (row?.notes ?? []).map((note) => JSON.parse(note) as BegunImport);
}

/**
 * What whoever opens the store has to know of imports that have not come to their end, and how to go on; nothing where all
 * have. One that another process is at work on is said to be under way.
 */
export async function tellOfBegun(reader: Reader): Promise<string[]> {
  const notes = await readNotes(reader);
  if (notes.length === 0) return [];
  const isUnderWay = await isImportUnderWay(reader);
  return notes.map(({ command, folder, since }, index) =>
    isUnderWay && index === notes.length - 1
      ? `An import is under way, begun at ${since}: ${command}`
      : `An import that began at ${since} did not come to its end: what is in is whole, and the rest is missing. Go on with the same command, in ${folder}:\n  ${command}`,
  );
}
