import type { EntityPrefix } from './kinds.js';
import type { RelationType } from './relation-types.js';

/** What a show leads to by a relation. */
export interface KeptIds {
  readonly relation: RelationType;
  /** The kind of what they lead to. */
  readonly to: EntityPrefix;
}

/**
 * What very many shows share and lists of them are narrowed by, by the property of a show that keeps the ids of it: whether a show
 * that comes next in some order belongs in such a list is then read off the show, which has some thirty relations to go through.
 * The relations say what is so; the properties follow them, as all figures do (claims/derived-fields.ts). Each costs whoever reads anything of a
 * show, so it has to be worth it (docs/decisions/0014).
 */
export const keptIds = {
  genreIds: { relation: 'IN_GENRE', to: 'genre' },
  tagIds: { relation: 'TAGGED', to: 'tag' },
} as const satisfies Readonly<Record<string, KeptIds>>;

/** A property of a show that keeps ids. */
export type KeptIdsProperty = keyof typeof keptIds;

/** The properties of a show that keep ids. */
export const KEPT_IDS = Object.keys(keptIds) as readonly KeptIdsProperty[];
