import { ConfigError, told } from '../config/config.js';
import type { GivenOptions } from '../config/options.js';
import { readSettings, type ReadSetting } from '../config/reading.js';
import { plainTable } from './plain-table.js';

/**
 * Prints every setting with its value, unit, default and where the value comes from.
 * @throws ConfigError where some are wrong, once all are printed.
 */
export function printConfig(options: GivenOptions): void {
  const { settings, problems } = readSettings(process.env, options);
  console.log(table(settings));
  if (problems.length > 0) throw new ConfigError(told(problems));
}

function table(settings: readonly ReadSetting[]): string {
  const rows: string[][] = [];
  let group = '';
  for (const { name, kind, origin, shown, default: preset, description, ...setting } of settings) {
    if (setting.group !== group) rows.push([setting.group]);
    group = setting.group;
    const words = kind.words === undefined ? '' : ` (${kind.words.join(', ')})`;
    rows.push([`  ${name}`, shown || '-', kind.unit, preset || '-', origin, description + words]);
  }
  return plainTable(rows, ['', 'value', 'unit', 'default', 'from', '']);
}
