/**
 * How a candidate is asked something: in its own words, and what its answer comes to, which is the same for all.
 * @typedef {object} Question
 * @property {string} document
 * @property {(data: any) => unknown} answer
 */
export {};
