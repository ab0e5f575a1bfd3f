/** Runs other programs: to ask them something, or to let them work while their lines are passed on. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Asks a program something that it answers at once.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null} what it printed on both channels, or null when it is missing, fails or does not answer
 */
export function ask(command, args, env = process.env) {
  // Docker Desktop can hang for minutes while its engine starts; a question is not worth that wait.
  const result = spawnSync(command, args, { encoding: 'utf8', env, timeout: 10_000, windowsHide: true });
  return result.error || result.status !== 0 ? null : `${result.stdout}${result.stderr}`;
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean, onLine?: (line: string) => void }} options
 * @returns {Promise<{ ok: boolean, tail: string }>} whether it ended well, and its last lines
 */
export function run(command, args, { cwd, env = process.env, shell = false, onLine = () => {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {string[]} */
    const last = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        last.push(line);
        if (last.length > 15) last.shift();
        onLine(line);
      });
    }
    child.on('error', (error) => resolve({ ok: false, tail: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, tail: last.join('\n') }));
  });
}
