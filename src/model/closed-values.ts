/** The values that there are of something, each with what it means; the schema has an enum of them. */
export interface ClosedValues {
  /** What they tell, for the schema's enum. */
  readonly description: string;
  readonly values: Readonly<Record<string, { readonly description: string }>>;
  /** Which of them is meant where nobody says. */
  readonly usual?: string;
}

/** The names of closed values, in the order in which they are declared. */
export function valuesOf<C extends ClosedValues>({ values }: C): readonly (keyof C['values'] & string)[] {
  return Object.keys(values);
}
