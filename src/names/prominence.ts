/** What the square of a popularity counts for, in credits: it is a logarithm, and credits are not. */
const POPULARITY = 0.1;

/** What an adaptation counts for, in credits. */
const ADAPTATION = 10;

/** How well known a show is, as an expression of Cypher over the variable that stands for it. 0 or more, without a bound. */
export function prominenceOfShow(show: string): string {
  const popularity = `coalesce(${show}.popularity, 0)`;
  return `(1.0 * coalesce(${show}.creditCount, 0) + ${POPULARITY} * ${popularity} * ${popularity})`;
}

/** The same of any entity, by what stands on it as figures (claims/derived-fields.ts): its credits, and what else is worth some. */
export function prominenceOf(entity: string): string {
  return `(${prominenceOfShow(entity)} + ${ADAPTATION}.0 * coalesce(${entity}.adaptationCount, 0))`;
}

/** Where all are so well known that there is no telling them apart: a popularity of a hundred, a thousand credits. */
const MOST = 1_000;

/** A prominence as a share, 0 to 1: the first credits tell more than those that follow. */
export function shareOfProminence(prominence: number): number {
  return Math.min(1, Math.log1p(prominence) / Math.log1p(MOST));
}

/** The figures that a prominence is made of. */
const PARTS: readonly string[] = ['creditCount', 'popularity', 'adaptationCount'];

/** Whether the prominence of an entity changes with these figures of it. */
export function tellsProminence(figures: Readonly<Record<string, unknown>>): boolean {
  return PARTS.some((part) => part in figures);
}
