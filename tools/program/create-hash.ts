/** Stands in for @apollo/utils.createhash, which asks its module for a `require` that a file of many modules has not, and then hashes without Node. */
export { createHash } from 'node:crypto';
