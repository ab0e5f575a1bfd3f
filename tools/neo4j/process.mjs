/**
 * Tells whether a process id still belongs to the server of a data directory.
 *
 * A pid file outlives its process: after a crash or a restart of the machine the same number may be somebody's editor.
 * So nothing is called alive, and nothing is killed, before its command line has been seen to name the data directory.
 */
import { readFileSync } from 'node:fs';
import { ask } from './command.mjs';

/**
 * The argument that the server's command line carries to be known again.
 *
 * @param {string} dataDir
 * @returns {string}
 */
export function processMark(dataDir) {
  return `-Dinyeon.neo4j.store=${dataDir}`;
}

/**
 * @param {number} pid
 * @param {string} dataDir
 * @returns {boolean}
 */
export function isServer(pid, dataDir) {
  // Between blanks, so that /tmp/store is not found in /tmp/store2.
  return ` ${commandLine(pid)} `.includes(` ${processMark(dataDir)} `);
}

/**
 * @param {number} pid
 * @returns {string} the arguments with blanks between them; nothing when there is no such process
 */
function commandLine(pid) {
  if (process.platform === 'linux') {
    try {
      // A process that has ended but was not waited for has no command line, which is right: it is gone.
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  const answer =
    process.platform === 'win32'
      ? ask('powershell', ['-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`])
      : ask('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return (answer ?? '').replaceAll('"', '').replace(/\r?\n/g, ' ');
}
