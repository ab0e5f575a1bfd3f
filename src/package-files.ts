import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package: above the sources, what is compiled of them, and the program that is put together of that. */
const root = packageAbove(import.meta.dirname);

function packageAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageAbove(dirname(folder));
}

/** The path of a file that comes with the package, such as `schema/constraints.cypher`, wherever it is installed. */
export function packageFile(path: string): string {
  return join(root, path);
}

/** The version of the package. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version;
}
