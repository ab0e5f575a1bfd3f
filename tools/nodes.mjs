#!/usr/bin/env node
/**
 * `npm run test:nodes`: builds, serves and tests with other versions of Node, each fetched from the registry of packages into a
 * folder of its own, which goes away again. `-- 22 24.18.0` names versions, `-- 22 tests/a.test.ts` tests; see the defaults below.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is maintained: 22 until April 2027, 24 until April 2028. */
const VERSIONS = ['22', '24'];

/** What differs between versions if anything does: HTTP, processes and signals, the engine, files, addresses. */
const TESTS = ['store', 'server', 'cli', 'closing', 'sockets', 'budget', 'config', 'kill', 'import-formats'].map(
  (name) => `tests/${name}.test.ts`,
);

const root = fileURLToPath(new URL('..', import.meta.url));
const named = process.argv.slice(2);
const versions = named.filter((word) => /^\d/.test(word));
const tests = named.filter((word) => !/^\d/.test(word));

const folder = mkdtempSync(join(tmpdir(), 'inyeon-nodes-'));
let failed = 0;
try {
  for (const version of versions.length > 0 ? versions : VERSIONS) {
    const bin = fetchNode(version);
    const exact = execFileSync(join(bin, 'node'), ['--version'], { encoding: 'utf8' }).trim();
    const passed = run(bin, 'npm', ['run', '--silent', 'build']) && run(bin, 'node', jest(tests.length > 0 ? tests : TESTS));
    console.log(`Node ${exact}: ${passed ? 'builds, serves and passes' : 'FAILED'}`);
    if (!passed) failed += 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Fetches a Node for this machine. Its package holds the program itself, so that nothing is run to install it.
 *
 * @param {string} version 22, or 22.23.3
 * @returns {string} the folder that `node` is in
 */
function fetchNode(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const made = JSON.parse(execFileSync('npm', ['pack', '--json', `${name}@${version}`], { cwd: folder, encoding: 'utf8' }));
  const { filename } = Object.values(made).at(-1);
  execFileSync('tar', ['-xzf', filename, '--one-top-level', 'package/bin'], { cwd: folder });
  return join(folder, filename.replace(/\.tgz$/, ''), 'package', 'bin');
}

/** @param {string[]} files */
function jest(files) {
  return ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...files];
}

/**
 * @param {string} bin
 * @param {string} command
 * @param {string[]} args
 */
function run(bin, command, args) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, INYEON_NO_NEO4J: '1' };
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
}
