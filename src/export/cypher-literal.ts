import type { Value } from './model.js';

/** A label, a type or a property's name, as it stands in a statement: words such as `as` and `IN` need the backticks. */
export function quotedName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A value as both engines, cypher-shell and `inyeon seed` read it back. All but five characters stand as they are:
 * the embedded engine knows no other escapes than these.
 */
export function literal(value: Value): string {
  if (typeof value === 'string') return `'${value.toWellFormed().replace(/[\\'\n\r\t]/g, (one) => ESCAPES[one]!)}'`;
  if (Array.isArray(value)) return `[${(value as Value[]).map(literal).join(', ')}]`;
  // 1e+300 is no number in Cypher.
  return String(value).replace('e+', 'e');
}

/** A map of literals: {`id`: 'show:hellbound', `number`: 2}. */
export function mapLiteral(entries: Readonly<Record<string, Value>>): string {
  return `{${Object.entries(entries)
    .map(([name, value]) => `${quotedName(name)}: ${literal(value)}`)
    .join(', ')}}`;
}
