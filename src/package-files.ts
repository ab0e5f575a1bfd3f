import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a file that comes with the package, such as `schema/constraints.cypher`, wherever it is installed. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The version of the package. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version;
}
