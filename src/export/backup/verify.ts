import { createHash } from 'node:crypto';
import { STORE_VERSION } from '../../graph/open.js';
import { BACKUP_FORMAT, LineError, parsedFooter, parsedHeader, parsedLine, type Header, type NodeLine } from './format.js';
import { linesOf } from './lines.js';
import { RestoreError } from './restore-error.js';

/** What a whole backup holds. */
export interface Verified {
  readonly header: Header;
  /** The sum of its lines: two files with one sum are one backup. */
  readonly sum: string;
  /** The properties of the store's own node. */
  readonly store: NodeLine['properties'] | undefined;
}

/**
 * Reads a backup from end to end: before anything is written, it is known to be whole and to be what was written.
 * @throws RestoreError that names the first line at fault.
 */
export async function verifyBackup(path: string, onProgress: (share: number) => void = () => {}): Promise<Verified> {
  const sum = createHash('sha256');
  const counted = { nodes: 0, relations: 0 };
  let header: Header | undefined;
  let store: Verified['store'];
  let end: string | undefined;
  let last = 0;
  for await (const { text, bytes, number, share, ended } of linesOf(path)) {
    const at = `${path}:${number}`;
    last = number;
    if (end !== undefined)
      throw new RestoreError(`${at}: the backup goes on after its end. Restore from an unchanged copy; nothing was written.`);
    if (header === undefined) header = readableHeader(text, path);
    else {
      const footer = parsedFooter(text);
      if (footer !== undefined) {
        end = footer.sha256;
        continue;
      }
      if (!ended) break;
      const line = lineAt(text, at);
      counted['node' in line ? 'nodes' : 'relations']++;
      if ('node' in line && isStore(line)) store = line.properties;
    }
    sum.update(bytes).update('\n');
    if (number % 1_000 === 0) onProgress(share);
  }
  if (header === undefined) throw new RestoreError(`${path} is empty: no backup of Inyeon.`);
  if (end === undefined)
    throw new RestoreError(
      `${path} ends early, at line ${last}: ${counted.nodes + counted.relations} of ${header.nodes + header.relations} nodes and relations are there. Restore from a whole copy; nothing was written.`,
    );
  if (counted.nodes !== header.nodes || counted.relations !== header.relations || end !== sum.digest('hex'))
    throw new RestoreError(
      `${path} is not as it was written: lines were changed, lost or added. Restore from an unchanged copy; nothing was written.`,
    );
  return { header, sum: end, store };
}

/** Whether this is the line of the store's own node, which marks it and is written last. */
export function isStore({ node }: NodeLine): boolean {
  return node.length === 1 && node[0] === 'Store';
}

function readableHeader(text: string, path: string): Header {
  const header = parsedHeader(text);
  if (header === undefined)
    throw new RestoreError(`${path} is no backup of Inyeon: its first line does not say so. One is made by inyeon export --format jsonl.`);
  if (header.format > BACKUP_FORMAT || header.store > STORE_VERSION)
    throw new RestoreError(
      `${path} was made by a newer Inyeon (format ${header.format} of a store ${header.store}; this one reads ${BACKUP_FORMAT} and ${STORE_VERSION}): update Inyeon.`,
    );
  return header;
}

function lineAt(text: string, at: string): ReturnType<typeof parsedLine> {
  try {
    return parsedLine(text);
  } catch (cause) {
    if (!(cause instanceof LineError)) throw cause;
    throw new RestoreError(`${at}: this line is damaged: ${cause.message}. Restore from an unchanged copy; nothing was written.`, {
      cause,
    });
  }
}
