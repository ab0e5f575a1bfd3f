/** The id of the review of two records: the same whichever is named first, so that a pair is asked about once. */
export function reviewId(a: string, b: string): string {
  return `review:${[a, b].sort().join('|')}`;
}
