import { backupText } from './backup/write.js';
import type { Reader, Store } from '../graph/store.js';
import { adminPieces } from './admin-csv.js';
import { changed, takeCensus, type Census } from './census.js';
import { cypherPieces } from './cypher.js';
import { quadsText } from './nquads.js';
import { writeFile, writeFolder, type TargetOptions } from './target.js';

/** The formats that a graph is written in, each with what the result is. */
export const FORMATS = {
  jsonl: 'file',
  cypher: 'folder',
  nquads: 'file',
  'neo4j-admin': 'folder',
} as const;

/** The name of a format. */
export type ExportFormat = keyof typeof FORMATS;

/** How a graph is written. */
export interface ExportOptions extends TargetOptions {
  readonly format: ExportFormat;
  /** What the ids are appended to in RDF. */
  readonly base: string;
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** How much was written. */
export interface Exported {
  readonly nodes: number;
  readonly relations: number;
}

/**
 * Writes the whole graph to a file or a folder, whole or not at all, in pages: the memory that it takes does not grow
 * with the graph. What is written meanwhile is not in it where the engine can keep it out.
 * @throws ExportError when it cannot be written, or the store changes meanwhile on an engine that has no steady view.
 */
export function exportGraph(store: Store, path: string, options: ExportOptions): Promise<Exported> {
  return store.steady((reader) => exportFrom(reader, path, options));
}

async function exportFrom(reader: Reader, path: string, { format, base, onProgress, ...target }: ExportOptions): Promise<Exported> {
  const census = await takeCensus(reader);
  const written = { nodes: 0, relations: 0 };
  const onWritten = (nodes: number, relations: number): void => {
    written.nodes += nodes;
    written.relations += relations;
    onProgress?.(written.nodes + written.relations, census.nodes + census.relations, relations > 0 ? 'relations' : 'nodes');
  };
  if (format === 'jsonl') await writeFile(path, unchanged(backupText(reader, census, onWritten), census, written), target);
  else if (format === 'nquads') await writeFile(path, quadsText(reader, census, base, onProgress), target);
  else
    await writeFolder(
      path,
      unchanged((format === 'cypher' ? cypherPieces : adminPieces)(reader, census, onWritten), census, written),
      target,
    );
  return { nodes: census.nodes, relations: census.relations };
}

/** What was written is what was counted at the beginning, or the whole is thrown away. */
async function* unchanged<T>(pieces: AsyncIterable<T>, { nodes, relations }: Census, written: Exported): AsyncGenerator<T> {
  yield* pieces;
  if (written.nodes !== nodes || written.relations !== relations) changed();
}
