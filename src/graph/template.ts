/** What variables and parameters of a piece of Cypher are called elsewhere, by the names that the piece itself gives them. */
export interface Names {
  readonly variables?: Readonly<Record<string, string>>;
  /** Without the `$`; the new one with all that it takes: `{ value: '$roles' }`. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Strings and quoted names, which stay as they are; parameters; names that are no property, label or type. */
const TOKEN = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\$(\w+)|(?<![\w.:|])[A-Za-z_]\w*/g;

/**
 * The same piece of Cypher under other names, so that it can stand in a statement beside others and more than once. No key of
 * a map literal may have the name of one of the variables: `{node: 1}`.
 */
export function renamed(cypher: string, { variables = {}, parameters = {} }: Names): string {
  return cypher.replace(TOKEN, (token, parameter: string | undefined) => {
    const [names, name] = parameter === undefined ? [variables, token] : [parameters, parameter];
    return Object.hasOwn(names, name) ? names[name]! : token;
  });
}
