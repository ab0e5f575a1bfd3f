/**
 * The class path of Neo4j: asked of Maven once and kept, so that the next start needs neither Maven nor a network.
 *
 * The kept file carries a digest of pom.xml in its name, so another version of Neo4j asks again by itself.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { ask, run } from './command.mjs';
import { stateDir, toolDir } from './paths.mjs';
import { Neo4jProblem } from './problem.mjs';

// Maven is a batch file on Windows, and Node starts those only through a shell.
const windows = process.platform === 'win32';

function keptFile() {
  const digest = createHash('sha256')
    .update(readFileSync(join(toolDir, 'pom.xml')))
    .digest('hex')
    .slice(0, 12);
  return join(stateDir, `classpath-${digest}.txt`);
}

/** @returns {string | null} the kept class path, unless one of its files has gone since */
export function keptClasspath() {
  const file = keptFile();
  if (!existsSync(file)) return null;
  const classpath = readFileSync(file, 'utf8').trim();
  return classpath !== '' && classpath.split(delimiter).every((entry) => existsSync(entry)) ? classpath : null;
}

/** @returns {boolean} */
export function mavenAnswers() {
  return (windows ? ask('where', ['mvn']) : ask('mvn', ['-v'])) !== null;
}

/**
 * @param {(line: string) => void} log
 * @returns {Promise<string>}
 */
export async function findClasspath(log) {
  const kept = keptClasspath();
  if (kept) return kept;
  log('Asking Maven for Neo4j; the first time it downloads about 150 MB.');
  mkdirSync(stateDir, { recursive: true });
  // A name of its own until it is whole, for two first starts at once. Relative, so that no shell meets a blank in it.
  const draft = `${keptFile()}.${process.pid}`;
  const args = ['-q', '-B', '-Dstyle.color=never', 'dependency:build-classpath', '-Dmdep.includeScope=runtime'];
  const { ok, tail } = await run('mvn', [...args, `-Dmdep.outputFile=${relative(toolDir, draft)}`], {
    cwd: toolDir,
    shell: windows,
  });
  if (!ok || !existsSync(draft)) {
    throw new Neo4jProblem(`Maven could not fetch Neo4j; its last lines:\n${tail}`);
  }
  renameSync(draft, keptFile());
  const classpath = keptClasspath();
  if (!classpath) throw new Neo4jProblem('Maven named files for Neo4j that are not there: run `mvn -U` once and retry.');
  return classpath;
}
