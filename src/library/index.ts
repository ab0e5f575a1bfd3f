/** Inyeon for programs that embed it: `import { openGraph } from 'inyeon'`. Importing it does nothing. */
export { ConfigError } from '../config/config.js';
export { StoreError, type StoreFailure } from '../graph/store.js';
export type { Answer, AnswerError } from '../server/answer.js';
export { openGraph, type Graph, type GraphOptions, type TypedDocument } from './open-graph.js';
