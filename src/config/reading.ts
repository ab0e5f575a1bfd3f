import { readFileSync } from 'node:fs';
import { NotAValue } from './kinds.js';
import { givenAs, type GivenOptions } from './options.js';
import { SETTINGS, type Setting, type SettingName, type Values } from './settings.js';
import { slips } from './slips.js';

/** Where the value of a setting comes from: nobody has set it, a variable does, a file that a variable names, or the command line. */
export type Origin = 'default' | 'environment' | 'file' | 'option';

/** A setting as it is. */
export interface ReadSetting extends Setting {
  readonly name: SettingName;
  readonly origin: Origin;
  /** Its value as it may be shown. */
  readonly shown: string;
}

/** All settings as they are. */
export interface ReadSettings {
  readonly settings: readonly ReadSetting[];
  /** Undefined where there are problems. */
  readonly values: Values | undefined;
  /** What is wrong, each with the name of its variable or option. None holds a secret. */
  readonly problems: readonly string[];
}

/** The variable that names the file which holds a secret. */
export function fileVariable(name: string): string {
  return `${name}_FILE`;
}

/**
 * Reads all settings, and finds all that is wrong with them. A variable that is empty counts as not set.
 * @param options of the command line, which win over variables.
 */
export function readSettings(environment: NodeJS.ProcessEnv, options: GivenOptions = {}): ReadSettings {
  const problems = new Map<string, string>();
  const values = new Map<string, unknown>();
  const all = Object.entries<Setting>(SETTINGS);
  const settings = all.map(([name, setting]): ReadSetting => {
    const { text, origin, variable } = onCommandLine(name, options, problems) ?? written(name, setting, environment, problems);
    try {
      values.set(name, setting.kind.read(text));
    } catch (error) {
      if (!(error instanceof NotAValue)) throw error;
      problems.set(variable, error.message);
    }
    return { ...setting, name: name as SettingName, origin, shown: setting.kind.shown(text) };
  });
  const names = all.flatMap(([name, { kind }]) => (kind.isSecret ? [name, fileVariable(name)] : [name]));
  for (const [name, problem] of slips(environment, new Set(names))) problems.set(name, problem);
  return {
    settings,
    values: problems.size === 0 ? (Object.fromEntries(values) as Values) : undefined,
    problems: [...problems].map(([name, problem]) => `${name}: ${problem}`),
  };
}

interface Written {
  readonly text: string;
  readonly origin: Origin;
  /** The variable or option that decided it. */
  readonly variable: string;
}

/** What was written for a setting on the command line; undefined where nothing was. */
function onCommandLine(name: string, options: GivenOptions, problems: Map<string, string>): Written | undefined {
  const given = givenAs(name, options);
  if (given === undefined) return undefined;
  if (options[name as keyof GivenOptions] === '') problems.set(given.flag, 'it is empty: give it a value, or leave it out');
  return { text: given.text, origin: 'option', variable: given.flag };
}

/** What was written for a setting, wherever that was. */
function written(name: string, setting: Setting, environment: NodeJS.ProcessEnv, problems: Map<string, string>): Written {
  const given = environment[name] ?? '';
  const variable = fileVariable(name);
  const file = setting.kind.isSecret ? (environment[variable] ?? '') : '';
  if (file === '') return { text: given || setting.default, origin: given === '' ? 'default' : 'environment', variable: name };
  if (given !== '') problems.set(variable, `${name} is set as well: set one of the two`);
  return { text: contentOf(file, variable, problems), origin: 'file', variable };
}

/** A secret in a file, without the end of its line. */
function contentOf(file: string, variable: string, problems: Map<string, string>): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/u, '');
  } catch (error) {
    const { code = 'it is not readable' } = error as NodeJS.ErrnoException;
    problems.set(variable, `the file ${file} cannot be read (${code}): name one that holds the secret and nothing else`);
    return '';
  }
}
