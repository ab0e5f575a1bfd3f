import { constants, createWriteStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ExportError } from './export-error.js';

/** How a result comes under its name. */
export interface TargetOptions {
  /** Whether a file that stands there already is replaced; a folder never is. */
  readonly replace?: boolean;
  /** Breaks it off: nothing is left then. */
  readonly signal?: AbortSignal;
}

/** A piece of a file in a folder. */
export interface Piece {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes a file whole or not at all: under a name of its own until it is whole and on the disk. A name that ends in
 * .gz is compressed.
 * @throws ExportError when it cannot be written, or something stands there that is not to be replaced.
 */
export function writeFile(path: string, text: AsyncIterable<string>, options: TargetOptions = {}): Promise<void> {
  return whole(path, options, async (draft) => {
    const gzip = path.endsWith('.gz') ? [createGzip()] : [];
    await pipeline([Readable.from(text), ...gzip, createWriteStream(draft, { flush: true, flags: 'wx' })], { signal: options.signal });
  });
}

/** Writes a folder of files whole or not at all: see `writeFile`. */
export function writeFolder(path: string, pieces: AsyncIterable<Piece>, options: TargetOptions = {}): Promise<void> {
  return whole(path, options, async (draft) => {
    await mkdir(draft);
    const files = new Map<string, FileHandle>();
    try {
      for await (const { file, text } of pieces) {
        options.signal?.throwIfAborted();
        if (!files.has(file)) files.set(file, await open(join(draft, file), 'wx'));
        await files.get(file)!.appendFile(text);
      }
      for (const handle of files.values()) await handle.sync();
    } finally {
      for (const handle of files.values()) await handle.close();
    }
  });
}

async function whole(path: string, { replace = false, signal }: TargetOptions, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = join(dirname(path), `${draftOf(path)}${process.pid}.part`);
  try {
    await access(dirname(path), constants.W_OK);
    const there = await kindOf(path);
    if (there === 'folder') throw new ExportError(`${path} is a folder already: choose another name, or delete it first.`);
    if (there === 'file' && !replace) throw new ExportError(`${path} exists already: choose another name, or replace it with --force.`);
    await removeAbandoned(path);
    await rm(draft, { recursive: true, force: true });
    await write(draft);
    signal?.throwIfAborted();
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    if (signal?.aborted) throw new ExportError(`The export was broken off: ${path} was not written.`, { cause });
    throw isSystemError(cause) ? new ExportError(`${path} cannot be written: ${reasonOf(cause)}.`, { cause }) : cause;
  }
}

/** The names of drafts of a result begin so, then comes the id of the process. */
function draftOf(path: string): string {
  return `.${basename(path)}.`;
}

/** After so long without a byte, in milliseconds, nobody writes a draft any more: its process was killed. */
const ABANDONED_MS = 60_000;

/** Removes the drafts of a file that processes have left which were killed; what cannot be removed stays. */
async function removeAbandoned(path: string): Promise<void> {
  const [folder, begin] = [dirname(path), draftOf(path)];
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(begin) || !/^\d+\.part$/.test(name.slice(begin.length))) continue;
    const draft = await stat(join(folder, name)).catch(() => undefined);
    if (draft?.isFile() === true && Date.now() - draft.mtimeMs > ABANDONED_MS) await rm(join(folder, name)).catch(() => undefined);
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is a file',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'you may not write there',
  ENOSPC: 'the disk is full',
};

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return REASONS[code ?? ''] ?? message;
}
