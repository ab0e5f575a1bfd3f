/**
 * What a declaration holds under a name that the program itself asks for, such as a filter or an order.
 * @param owner what it is declared of, for the error: `Relation castByShow`.
 * @throws Error where it holds nothing under the name: the program asks for what it never declared.
 */
export function declared<T>(owner: string, what: string, all: Readonly<Record<string, T>> | undefined, name: string): T {
  if (all !== undefined && Object.hasOwn(all, name)) return all[name]!;
  throw new Error(`${owner} has no ${what} ${name}`);
}
