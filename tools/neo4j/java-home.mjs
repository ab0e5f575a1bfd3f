/** Finds a Java that can run Neo4j: version 17 or newer, with the compiler that running a source file needs. */
import { join } from 'node:path';
import { ask } from './command.mjs';

const oldest = 17;

/**
 * @returns {{ ok: true, java: string } | { ok: false, why: string }} the program to call, or one sentence
 */
export function findJava() {
  const home = process.env.JAVA_HOME;
  let why = `Java is missing: install a JDK of version ${oldest} or newer, or start a Docker engine.`;
  for (const java of home ? [join(home, 'bin', 'java'), 'java'] : ['java']) {
    const version = /version "(?:1\.)?(\d+)/.exec(ask(java, ['-version']) ?? '')?.[1];
    if (version === undefined) continue;
    if (Number(version) < oldest) {
      why = `Java ${version} is too old: install a JDK of version ${oldest} or newer, or start a Docker engine.`;
    } else if (!ask(java, ['--list-modules'])?.includes('jdk.compiler')) {
      why = `Java ${version} comes without its compiler: install the JDK rather than the JRE, or start a Docker engine.`;
    } else {
      return { ok: true, java };
    }
  }
  return { ok: false, why };
}
