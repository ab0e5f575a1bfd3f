#!/usr/bin/env node
/**
 * `npm run secrets`: makes the passwords of docker-compose.yml's production profile, as files in ops/secrets/. What is there is
 * kept: Neo4j goes on with the password that it was first started with.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'ops/secrets'));

// Nobody else gets into the folder; in it, containers read as users of their own.
mkdirSync(folder, { recursive: true, mode: 0o700 });

const neo4j = kept('neo4j_password', password);
const redis = kept('redis_password', password);
kept('neo4j_auth', () => `neo4j/${neo4j}`);
kept('redis_conf', () => `requirepass ${redis}\n`);
kept('redis_url', () => `redis://:${redis}@redis:6379`);
console.log(`The secrets of the production profile are in ${relative(process.cwd(), folder) || '.'}/: keep a copy where it is safe.`);

/**
 * What a file of the folder holds, which is made where it is not there.
 *
 * @param {string} name
 * @param {() => string} make
 */
function kept(name, make) {
  const file = join(folder, name);
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o644 });
  return readFileSync(file, 'utf8').trim();
}

/** 24 random bytes, in letters that need no escape in an address or a configuration. */
function password() {
  return randomBytes(24).toString('base64url');
}
