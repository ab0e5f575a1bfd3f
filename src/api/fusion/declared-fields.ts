import { getMetadataStorage } from 'type-graphql';
import { nodeTypes } from '../../model/entity-type.js';
import type { DeclaredField, DeclaredRoot, FieldTable } from '../fields/declaration.js';

/** The declared fields of every type of the schema, by the names of type and field. */
export class DeclaredFields {
  private readonly byType = new Map<string, Map<string, DeclaredField>>();
  /** The labels of the nodes that fields show, or are of. */
  readonly labels: ReadonlySet<string>;

  constructor(
    tables: readonly FieldTable[],
    readonly roots: Readonly<Record<string, DeclaredRoot>>,
  ) {
    const { objectTypes, interfaceTypes } = getMetadataStorage();
    const names = new Map<unknown, string>([...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]));
    for (const { type, fields } of tables) {
      const name = names.get(type())!;
      const known = this.byType.get(name) ?? new Map<string, DeclaredField>();
      for (const [field, declared] of Object.entries(fields)) known.set(field, declared);
      this.byType.set(name, known);
    }
    this.labels = new Set([
      ...Object.values(nodeTypes),
      ...tables.flatMap(({ fields }) =>
        Object.values(fields).flatMap((field) =>
          'relation' in field ? [...field.relation.pattern.matchAll(/\((?:parent|node):(\w+)/g)].map(([, label]) => label!) : [],
        ),
      ),
    ]);
  }

  /** The declaration of a field, on the type itself or the first of these interfaces that has it. */
  of(type: string, interfaces: readonly string[], field: string): DeclaredField | undefined {
    for (const name of [type, ...interfaces]) {
      const found = this.byType.get(name)?.get(field);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
