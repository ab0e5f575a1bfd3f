/** Who a claim is cited from. */
export interface Cited {
  readonly citations: readonly { readonly article: { readonly publication: { readonly name: string } } }[];
}

/** What a document selects of a claim to tell who says so. */
export const CITED = 'citations { article { publication { name } } }';

/** How many publications are named. */
const NAMED = 3;

/** The publications that say so, each once: "HanCinema, MyDramaList and 2 more". */
export function saidBy({ citations }: Cited): string {
  const all = [...new Set(citations.map(({ article }) => article.publication.name))];
  const more = all.length - NAMED;
  return all.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
