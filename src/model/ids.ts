/** The id of the name that a text is of an entity. */
export function nameId({ entity, text }: { entity: string; text: string }): string {
  return `name:${entity}/${text}`;
}

/** The text of a name, by its id and the entity that bears it: the inverse of `nameId`. */
export function textOfName(id: string, entity: string): string {
  return id.slice(nameId({ entity, text: '' }).length);
}
