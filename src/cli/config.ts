import Table from 'cli-table3';
import { ConfigError, told } from '../config/config.js';
import { readSettings, type ReadSetting } from '../config/reading.js';

/**
 * Prints every setting with its value, unit, default and where the value comes from.
 * @throws ConfigError where some are wrong, once all are printed.
 */
export function printConfig(environment: NodeJS.ProcessEnv = process.env): void {
  const { settings, problems } = readSettings(environment);
  console.log(table(settings));
  if (problems.length > 0) throw new ConfigError(told(problems));
}

/** Nothing between the columns but space. */
const PLAIN = {
  ...Object.fromEntries(['top', 'bottom', 'left', 'right', 'mid'].map((side) => [side, ''])),
  ...Object.fromEntries(['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'].map((corner) => [corner, ''])),
  ...Object.fromEntries(['left-mid', 'mid-mid', 'right-mid'].map((corner) => [corner, ''])),
  middle: '  ',
};

function table(settings: readonly ReadSetting[]): string {
  const rows = new Table({
    head: ['', 'value', 'unit', 'default', 'from', ''],
    chars: PLAIN,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  let group = '';
  for (const { name, kind, origin, shown, default: preset, description, ...setting } of settings) {
    if (setting.group !== group) rows.push([setting.group]);
    group = setting.group;
    const words = kind.words === undefined ? '' : ` (${kind.words.join(', ')})`;
    rows.push([`  ${name}`, shown || '-', kind.unit, preset || '-', origin, description + words]);
  }
  return rows
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
