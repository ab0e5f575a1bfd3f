/** What Linux says of a process: the CPU time it has taken and the memory it holds. Elsewhere nothing is said. */
import { readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second, whatever the kernel's own clock. */
const TICK_MS = 10;

/**
 * @param {number | null} pid null for a process that is not ours to see, as in a container
 * @returns {number | null} milliseconds of CPU, of all threads
 */
export function cpuOf(pid) {
  const stat = read(pid, 'stat');
  // The name of the program stands in parentheses and may hold anything; utime and stime are the 12th and 13th field after it.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/**
 * @param {number} pid
 * @returns {number | null} bytes in memory
 */
export function memoryOf(pid) {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(read(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** @type {(pid: number | null, file: string) => string | undefined} */
function read(pid, file) {
  try {
    return pid === null ? undefined : readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
