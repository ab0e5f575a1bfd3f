import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A longer path is cut off or refused by some system: macOS takes 104 bytes with the zero at the end, Linux 108. */
const LONGEST_PATH = 103;

/** Where the process that serves an embedded store listens. */
export interface SocketAddress {
  readonly path: string;
  /** The folder of the socket, which nobody but the user may enter; undefined of a pipe of Windows, which has none. */
  readonly folder: string | undefined;
}

/**
 * The address that belongs to the file of a store: beside it, or in the system's folder for passing files where the path would be too
 * long. The file has to be there.
 */
export function socketOf(file: string): SocketAddress {
  const place = join(realpathSync(dirname(file)), basename(file));
  const name = createHash('sha256').update(place).digest('hex').slice(0, 32);
  if (process.platform === 'win32') return { path: String.raw`\\.\pipe\inyeon-${name}`, folder: undefined };
  const beside = `${place}.serving`;
  const path = join(beside, 'socket');
  if (Buffer.byteLength(path) <= LONGEST_PATH) return { path, folder: beside };
  const folder = join(tmpdir(), `inyeon-${userInfo().uid}`);
  return { path: join(folder, name), folder };
}
