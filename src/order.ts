/** Orders texts as they stand, letter by letter: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders what has an id by it. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byText(a.id, b.id);
}

/** A value as a text, whatever the order of its keys; what says nothing is left out, unless it is to be read again. */
export function contentOf(value: unknown, { keepNull = false }: { readonly keepNull?: boolean } = {}): string {
  const inOrder = (_: string, inner: unknown): unknown =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, one]) => keepNull || one != null)
            .sort(([a], [b]) => byText(a, b)),
        )
      : inner;
  return JSON.stringify(value, inOrder) ?? '';
}

/** Items in the order of their content: the order in which an engine gives them says nothing. */
export function byContent<T>(items: readonly T[]): T[] {
  if (items.length < 2) return [...items];
  return items
    .map((item) => ({ item, content: contentOf(item) }))
    .sort((a, b) => byText(a.content, b.content))
    .map(({ item }) => item);
}
