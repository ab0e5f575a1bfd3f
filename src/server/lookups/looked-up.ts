/** The kinds of things that have an address of their own: for programs, and, where the explorer is, a page for people. */
export const LOOKED_UP = ['show', 'person', 'webtoon', 'publication', 'article', 'company', 'group', 'song', 'award', 'chart'] as const;
export type LookedUp = (typeof LOOKED_UP)[number];
