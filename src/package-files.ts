import { fileURLToPath } from 'node:url';

/** The path of a file that comes with the package, such as `schema/constraints.cypher`, wherever it is installed. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
