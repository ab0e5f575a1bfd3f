/** The part of jsonld that tests use: it has no types of its own. */
declare module 'jsonld' {
  const jsonld: { toRDF(document: unknown, options: { readonly format: string }): Promise<unknown> };
  export default jsonld;
}
