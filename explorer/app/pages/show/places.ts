/** How many places on charts are shown at once. */
const MOST = 60;

/** Which places on charts an address asks for: the first, those after one or those before one. */
export function placesIn(search: URLSearchParams): {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
} {
  const before = search.get('before');
  return before === null
    ? { first: MOST, after: search.get('after'), last: null, before }
    : { first: null, after: null, last: MOST, before };
}
