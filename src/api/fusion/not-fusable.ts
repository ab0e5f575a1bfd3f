/** Thrown where a selection asks for what no declaration tells: it goes by loaders. */
export class NotFusable extends Error {}
