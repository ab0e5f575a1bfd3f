import { plainTable } from '../plain-table.js';

/** An entity, as tables show it. */
export interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly nativeName: string | null;
}

/** What a document selects of a thing. */
export const THING = '__typename id name nativeName';

/** A thing by its name and its id. */
export function called({ id, name }: Pick<Thing, 'id' | 'name'>): string {
  return `${name} (${id})`;
}

/** Things as a table, with more columns where there is more to say of each. */
export function thingsTable<T extends Thing>(things: readonly T[], more: Readonly<Record<string, (thing: T) => string>> = {}): string {
  return plainTable(
    things.map((thing) => [
      thing.id,
      thing.name,
      thing.nativeName ?? '',
      thing.__typename.toLowerCase(),
      ...Object.values(more).map((of) => of(thing)),
    ]),
    ['id', 'name', 'native name', 'type', ...Object.keys(more)],
  );
}
