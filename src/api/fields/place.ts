/**
 * Where a value stands on what a field is resolved from: a property of a node (`id`, `chart`), or a part of a row of a
 * relation (`node`, `parent`, `cursor`, `edge.claim`).
 */
export type Place = string;

/** The value that stands at a place; undefined where there is none. */
export function valueAt(source: unknown, place: Place): unknown {
  let value = source;
  for (const part of place.split('.')) {
    if (value === null || value === undefined) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}

/**
 * What a row is shown as: by the name of a property, the place where its value stands, and what stands for it where there is
 * none. Beside the parts of the row itself, `root` is what the relation was asked from.
 */
export type Shape = Readonly<Record<string, Place | readonly [place: Place, missing: unknown]>>;

/** A row in a shape. */
export function shaped(shape: Shape, row: { readonly root: unknown; readonly node: unknown; readonly edge: unknown }): object {
  return Object.fromEntries(
    Object.entries(shape).map(([name, where]) => {
      const [place, missing = null] = typeof where === 'string' ? [where] : where;
      return [name, valueAt(row, place) ?? missing];
    }),
  );
}

/** The shape of properties of the relation that keep their names. */
export function edgeProperties(...names: string[]): Shape {
  return Object.fromEntries(names.map((name) => [name, `edge.${name}`]));
}
