/** The enum object that type-graphql registers for a list of names, each of which is its own value. */
export function enumOf<N extends string>(names: readonly N[]): { readonly [K in N]: K } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in N]: K };
}
