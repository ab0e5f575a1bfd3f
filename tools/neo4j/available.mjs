/** Says how Neo4j can be started here: in a container where an engine answers, else as a Maven artifact. */
import { keptClasspath, mavenAnswers } from './classpath.mjs';
import { dockerAnswers } from './docker.mjs';
import { findJava } from './java-home.mjs';

/**
 * @returns {{ ok: true, how: 'docker' | 'maven' } | { ok: false, why: string }} the way, or a sentence why there is none
 */
export function neo4jAvailable() {
  if (dockerAnswers()) return { ok: true, how: 'docker' };
  const found = findJava();
  if (!found.ok) return found;
  if (keptClasspath() === null && !mavenAnswers()) {
    return { ok: false, why: 'Maven is missing: install it, or start a Docker engine.' };
  }
  return { ok: true, how: 'maven' };
}
