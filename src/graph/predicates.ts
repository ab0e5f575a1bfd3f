import { declared } from './declared.js';
import { renamed } from './template.js';

/**
 * What an argument stands for that narrows a list: a predicate over the variables of the list's rows, in which `$value` is what
 * the argument holds: `edge.billing IN $value`.
 */
export type Filter = string | Narrowing;

/** A filter that can find the nodes of a list by themselves: see narrowing.ts, which makes both ways of saying it from one. */
export interface Narrowing {
  /** The predicate. Only the first filter of a list may do without. */
  readonly where?: string;
  /**
   * Clauses that find each `(node)`, from what the value names, or by an index. A list begins with the first of these among its
   * filters that are set, rather than with every node of its label; so those that leave the fewest are declared first.
   */
  readonly from?: string;
  /** Clauses that give, as `degree`, how many nodes each of those that the value names leads to, without going there. */
  readonly degrees?: string | undefined;
  /** The property of a node that holds what the predicate compares with the list that is the value. */
  readonly keptAs?: string | undefined;
  /** A whole statement that gives, as `total`, how many nodes there are by a value that names one thing: it stands on that. */
  readonly keptLength?: string | undefined;
  /** Leaves very many nodes as often as few: a page is looked for among those first in the order, before it is begun at `from`. */
  readonly isBroad?: true;
}

/** What is declared of any list that can be narrowed. */
export interface Narrowed {
  /** It names the list in logs, tests and cursors. */
  readonly name: string;
  /** What holds for every row. */
  readonly where?: string;
  /** By the name of an argument; the argument is a parameter of that name. */
  readonly filters?: Readonly<Record<string, Filter>>;
}

/** Which predicates hold in one place of a statement: of those filters among these that are set (all, if none are named), and others. */
export type Where = (filters?: readonly string[], ...others: readonly string[]) => string;

/** A WHERE clause in which all of these hold; nothing where there are none. */
export function where(predicates: readonly (string | undefined)[]): string {
  const all = predicates.filter((one) => one !== undefined);
  return all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`;
}

/** The filter that is declared under a name, as one that may find nodes too. */
export function filterOf({ name, filters }: Narrowed, filter: string): Narrowing {
  const found = declared(name, 'filter', filters, filter);
  return typeof found === 'string' ? { where: found } : found;
}

/**
 * The predicate of a filter.
 * @param parameter how the statement calls the filter's value.
 */
export function predicateOf(list: Narrowed, filter: string, parameter = `$${filter}`): string {
  const { where: predicate } = filterOf(list, filter);
  if (predicate === undefined) throw new Error(`${list.name}: the filter ${filter} needs a where`);
  return `(${withValue(predicate, parameter)})`;
}

/** A filter's template with the parameter that holds its value. */
export function withValue(template: string, parameter: string): string {
  return renamed(template, { parameters: { value: parameter } });
}

/** What holds for every row of a list, and under the filters that are set. */
export function predicatesOf(list: Narrowed, set: readonly string[], parameter?: (filter: string) => string): string[] {
  return [...(list.where === undefined ? [] : [`(${list.where})`]), ...set.map((filter) => predicateOf(list, filter, parameter?.(filter)))];
}

/** For statements that look at several kinds of rows, each of which some of the filters are about. */
export function whereOf(list: Narrowed, set: readonly string[]): Where {
  for (const filter of set) declared(list.name, 'filter', list.filters, filter);
  return (filters, ...others) => {
    const predicates = predicatesOf(
      list,
      set.filter((filter) => filters?.includes(filter) ?? true),
    );
    return where([...others, ...predicates]);
  };
}
