import type { SettingName } from './settings.js';

/** The options of the command line that stand for a setting, by the setting: such an option wins over the variable. */
export const OPTIONS = { INYEON_DATA_DIR: '--data', NEO4J_URI: '--neo4j', PORT: '--port' } as const satisfies Partial<
  Record<SettingName, string>
>;

/** What was written on the command line for settings, as text: it is read and checked as a variable is. */
export type GivenOptions = Readonly<Partial<Record<keyof typeof OPTIONS, string | undefined>>>;

/** The option by which a setting was given on the command line, and its text; undefined where it was not. */
export function givenAs(name: string, options: GivenOptions): { readonly flag: string; readonly text: string } | undefined {
  // Whoever names a folder means the store in it, whatever Neo4j the environment knows.
  if (name === 'NEO4J_URI' && options.NEO4J_URI === undefined && options.INYEON_DATA_DIR !== undefined)
    return { flag: OPTIONS.INYEON_DATA_DIR, text: '' };
  const text = options[name as keyof GivenOptions];
  return text === undefined ? undefined : { flag: OPTIONS[name as keyof GivenOptions], text };
}
