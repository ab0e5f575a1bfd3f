import { entityTypes, nodeTypes, type NodePrefix } from '../entity-type.js';
import { kinds, type EntityKind, type EntityPrefix } from '../kinds.js';

/** An id of one kind: what a kind is called, a colon, and a slug that is its own among those of its kind. */
export type IdOf<K extends NodePrefix> = `${K}:${string}`;

/**
 * The id of something of a kind.
 * @example idOf('show', 'kingdom') → show:kingdom
 */
export function idOf<K extends NodePrefix>(kind: K, slug: string): IdOf<K> {
  return `${kind}:${slug}`;
}

/**
 * The kind of thing that an id is of; undefined for what is no id of a known kind, as the title "re:mind" or "person: the
 * game". A title such as "show:case" has the very form of an id: whether a text can be one is told by where it stands (in the
 * value of an entity's property, never in that of a text), and only then by this.
 */
export function kindOf(id: string): NodePrefix | undefined {
  const colon = id.indexOf(':');
  const kind = id.slice(0, Math.max(0, colon));
  return Object.hasOwn(nodeTypes, kind) && /\S/.test(id.charAt(colon + 1)) ? (kind as NodePrefix) : undefined;
}

/** The type of entity that an id is of; undefined for what is no id of an entity. */
export function entityKindOf(id: string): EntityPrefix | undefined {
  const kind = kindOf(id);
  return kind !== undefined && Object.hasOwn(entityTypes, kind) ? (kind as EntityPrefix) : undefined;
}

/** What is declared of the kind of an entity, by its id; undefined for an id of no kind of entity. */
export function kindDeclaredOf(id: string): EntityKind | undefined {
  const kind = entityKindOf(id);
  return kind === undefined ? undefined : kinds[kind];
}

/** Whether a text is an id of a kind, or of one of several. */
export function isIdOf<K extends NodePrefix>(of: K | readonly K[], id: string): id is IdOf<K> {
  // Most are asked of ids of other kinds, thousands at a time where a search found them.
  if (typeof of === 'string') return id.startsWith(of) && kindOf(id) === of;
  const kind = kindOf(id);
  return (of as readonly (NodePrefix | undefined)[]).includes(kind);
}

/** Whether a text is an id of a kind with a slug of small letters, digits and hyphens, as those that people make up. */
export function isPlainIdOf(kind: NodePrefix, id: string): boolean {
  return isIdOf(kind, id) && /^[a-z0-9-]+$/.test(slugIn(id));
}

/** What follows the kind in an id; the whole of a text that has no kind. */
export function slugIn(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The label and GraphQL type of a node by its id; undefined for an id of no kind. */
export function typeNameOf({ id }: { readonly id: string }): string | undefined {
  const kind = kindOf(id);
  return kind === undefined ? undefined : nodeTypes[kind];
}

/** An expression of Cypher: the id of what is of a kind and has the slug that another expression gives. */
export function idIn(kind: NodePrefix, slug: string): string {
  return `'${idOf(kind, '')}' + ${slug}`;
}

/** An expression of Cypher: the kind in the id that another expression gives, as `kindOf` for the ids that a store holds. */
export function kindIn(id: string): string {
  return `split(${id}, ':')[0]`;
}
