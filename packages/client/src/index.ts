/** What every client needs to know of the schema, whichever it is. */
export { possibleTypes } from './generated/facts.js';
export { scalars, type Scalars } from './generated/scalars.js';
