import { registerEnumType } from 'type-graphql';
import type { ClosedValues } from '../model/closed-values.js';

/** The enum object that type-graphql registers for a list of names, each of which is its own value. */
export function enumOf<N extends string>(names: readonly N[]): { readonly [K in N]: K } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in N]: K };
}

/** The same for values that the model declares: registered under a name, with what each of them means. */
export function closedEnum<K extends string>(
  name: string,
  { description, values }: ClosedValues & { readonly values: Readonly<Record<K, { readonly description: string }>> },
): { readonly [N in K]: N } {
  const object = enumOf(Object.keys(values) as K[]);
  registerEnumType(object, { name, description, valuesConfig: values });
  registered.set(values, object);
  return object;
}

const registered = new Map<ClosedValues['values'], object>();

/** The enum that is registered for values of the model; undefined where none is. */
export function enumOfClosed({ values }: ClosedValues): object | undefined {
  return registered.get(values);
}
