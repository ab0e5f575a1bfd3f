/** Installs what only this bench needs into its own folder: Inyeon itself never depends on it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../tools/neo4j/command.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const lock = `${folder}package-lock.json`;
const installed = `${folder}node_modules/.installed-from.json`;

/** Runs `npm ci` here, unless what is there came from the lockfile as it stands. */
export async function install() {
  const wanted = readFileSync(lock, 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  console.log('Installing @neo4j/graphql and its server for the bench …');
  const { ok, tail } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  if (!ok) throw new Error(`npm ci in bench/serving failed; its last lines:\n${tail}`);
  writeFileSync(installed, wanted);
}
