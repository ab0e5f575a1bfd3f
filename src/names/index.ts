/**
 * The name model by itself, as `inyeon/names`: what a Korean name in Latin letters may stand for, whether two spellings may be one name, and
 * how spellings are compared. It loads no store, no schema and no server.
 */
export { candidates, type CandidateOptions, type HangulCandidate } from './korean/candidates.js';
export { defaultModel, NameModel } from './korean/model.js';
export type { AgreementWeights, ModelFile, SpellingCounts } from './korean/model-file.js';
export { compact, fold, wordsOf } from './fold.js';
export { canBeOneName } from './same-name.js';
export { SCRIPT_NAMES, scriptOf, type Script } from './script.js';
