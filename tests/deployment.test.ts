/** The ways to run Inyeon that are files: images, compose, the proxy. What they promise is read from them, and tried where it can be. */
import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { readConfig } from '../src/config/config.js';
import { packageFile } from '../src/package-files.js';
import { startNode } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';
import { haveTools } from './support/redis.js';

removeFolders();

const read = (path: string): string => readFileSync(packageFile(path), 'utf8');
const compose = yaml.safeLoad(read('docker-compose.yml')) as any;
const services = Object.entries<any>(compose.services);
const production = services.filter(([, { profiles }]) => profiles.includes('production'));

const PINNED = /^[a-z0-9/.-]+:[a-z0-9.-]*\d+\.\d+[a-z0-9.-]*@sha256:[0-9a-f]{64}$/;

/** Makes the secrets in a folder of their own. */
function secrets(): string {
  const folder = join(newFolder(), 'secrets');
  const { status, stderr } = spawnSync(process.execPath, [packageFile('tools/secrets.mjs'), folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
}

describe('docker-compose.yml', () => {
  it('has a profile for development and one for production', () => {
    const names = (profile: string): string[] => services.filter(([, of]) => of.profiles.includes(profile)).map(([name]) => name);
    expect(names('development')).toEqual(['neo4j']);
    expect(names('production')).toEqual(['database', 'redis', 'server-1', 'server-2', 'proxy']);
    expect(services.every(([, { profiles }]) => profiles.length === 1)).toBe(true);
  });

  it.each(services)('pins, bounds and watches %s, which is not root', (_name, service) => {
    if (service.build === undefined) expect(service.image).toMatch(PINNED);
    else expect(service.image).not.toMatch(/:latest$|^[^:]*$/);
    expect(service.user).not.toMatch(/^(root|0)(:|$)/);
    expect(service.user).toBeDefined();
    expect(service.healthcheck.test.length).toBeGreaterThan(1);
    const { cpus, memory, pids } = service.deploy.resources.limits;
    expect([cpus, memory, pids].every((limit) => limit !== undefined)).toBe(true);
    expect(service.security_opt).toContain('no-new-privileges:true');
    expect(service.privileged).toBeUndefined();
  });

  it.each(production)('starts %s again when it ends, and lets it write where it must alone', (name, service) => {
    expect(service.restart).toBe('unless-stopped');
    // Neo4j's image writes its configuration when it starts.
    expect(service.read_only).toBe(name === 'database' ? undefined : true);
    expect(service.cap_drop).toEqual(name === 'database' ? undefined : ['ALL']);
  });

  it('lets nothing be reached from outside but the proxy, and the Neo4j of development from this machine', () => {
    expect(services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(['neo4j', 'proxy']);
    expect(compose.services.neo4j.ports.every((port: string) => port.startsWith('127.0.0.1:'))).toBe(true);
    expect(compose.networks.inner.internal).toBe(true);
    for (const [name, { networks }] of production) expect(networks).toEqual(name === 'proxy' ? ['inner', 'outer'] : ['inner']);
  });

  it('has no password in it: they are files that npm run secrets makes, and keeps', () => {
    const folder = secrets();
    const made = readdirSync(folder);
    for (const [name, { file }] of Object.entries<any>(compose.secrets))
      expect([made.includes(name), file]).toEqual([true, `./ops/secrets/${name}`]);
    for (const [, service] of services) {
      for (const secret of service.secrets ?? []) expect(Object.keys(compose.secrets)).toContain(secret);
      for (const [variable, value] of Object.entries<string>(service.environment ?? {}))
        if (/PASSWORD|AUTH|SECRET|REDIS_URL/.test(variable))
          expect([variable, value]).toEqual([
            expect.stringMatching(/_FILE$|^NEO4J_AUTH$/),
            expect.stringMatching(/^\/run\/secrets\/|^neo4j\/\$\{NEO4J_PASSWORD:-\}$/),
          ]);
    }
    expect(read('.gitignore').split('\n')).toContain('ops/secrets/');
    expect(read('.dockerignore')).not.toMatch(/^!ops/m);
    expect(statSync(folder).mode & 0o077).toBe(0);
    const before = readFileSync(join(folder, 'neo4j_password'), 'utf8');
    expect(readFileSync(join(folder, 'neo4j_auth'), 'utf8')).toBe(`neo4j/${before}`);
    spawnSync(process.execPath, [packageFile('tools/secrets.mjs'), folder]);
    expect(readFileSync(join(folder, 'neo4j_password'), 'utf8')).toBe(before);
    expect(readFileSync(join(secrets(), 'neo4j_password'), 'utf8')).not.toBe(before);
  });

  it('sets what servers understand, with their secrets', () => {
    const folder = secrets();
    const environment = Object.fromEntries(
      Object.entries<string>(compose.services['server-1'].environment).map(([name, value]) => [
        name,
        value.replace(/^\/run\/secrets/, folder).replace(/\$\{\w+:-([^}]*)\}/g, '$1'),
      ]),
    );
    const config = readConfig(environment);
    expect(config.neo4j).toMatchObject({ uri: 'neo4j://database:7687', password: expect.stringMatching(/^[\w-]{32}$/) });
    expect(config.budget).toMatchObject({ perMinute: 20_000, redisUrl: expect.stringMatching(/^redis:\/\/:[\w-]{32}@redis:6379$/) });
    expect(config.trustedProxies).toEqual(['uniquelocal']);
    expect(compose.services['server-2'].environment).toEqual(compose.services['server-1'].environment);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const of = (instruction: string): string[] => lines.filter((line) => line.startsWith(`${instruction} `));

  it('has every stage on one pinned image, of a Node that package.json allows', () => {
    const images = of('FROM').map((line) => line.split(' ')[1]!);
    expect(images).toHaveLength(2);
    expect(new Set(images).size).toBe(1);
    expect(images[0]).toMatch(PINNED);
    expect(Number(/^node:(\d+)\./.exec(images[0]!)![1])).toBeGreaterThanOrEqual(22);
  });

  it('ends as a user who is not root, with a check of its health, and puts in what is there', () => {
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
    expect(last.findIndex((line) => line.startsWith('USER '))).toBeGreaterThan(last.findLastIndex((line) => line.startsWith('RUN ')));
    expect(of('HEALTHCHECK')).toHaveLength(1);
    expect(of('ADD')).toEqual([]);
    const ignored = read('.dockerignore');
    for (const path of of('COPY').flatMap((line) => (line.includes('--from=build') ? [/\/app\/(\S+)/.exec(line)![1]!] : [])))
      if (!['node_modules', 'dist'].includes(path)) {
        expect(existsSync(packageFile(path))).toBe(true);
        expect(ignored).toMatch(new RegExp(`^!${path}/?$`, 'm'));
      }
  });

  it('finds a server healthy that answers, and no other', async () => {
    const [command] = of('HEALTHCHECK').map((line) => JSON.parse(line.slice(line.indexOf('['))) as string[]);
    expect(command![0]).toBe('node');
    let status = 200;
    const asked: (string | undefined)[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url);
      response.writeHead(status).end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const PORT = String((server.address() as AddressInfo).port);
    const code = async (): Promise<number | null> => (await startNode(command!.slice(1), { PORT }).ended).code;
    expect(await code()).toBe(0);
    status = 503;
    expect(await code()).toBe(1);
    await new Promise((resolve) => server.close(resolve));
    expect(await code()).toBe(1);
    expect(asked).toEqual(['/healthz', '/healthz']);
  });
});

describe('ops/proxy/haproxy.cfg', () => {
  const environment = (compose.services.proxy as { environment: Record<string, string> }).environment;

  it('takes from the environment what docker-compose.yml sets', () => {
    const variables = [...read('ops/proxy/haproxy.cfg').matchAll(/"\$\{(\w+)\}"/g)].map(([, name]) => name);
    expect(variables.sort()).toEqual(Object.keys(environment).sort());
  });

  (haveTools('haproxy') ? it : it.skip)('is one that HAProxy takes', () => {
    const env = { ...process.env, ...environment, INYEON_SERVER_1: '127.0.0.1:4001', INYEON_SERVER_2: '127.0.0.1:4002' };
    const { status, stderr } = spawnSync('haproxy', ['-c', '-f', packageFile('ops/proxy/haproxy.cfg')], { env, encoding: 'utf8' });
    expect([status, stderr.match(/\[(WARNING|ALERT)\].*/)?.[0]]).toEqual([0, undefined]);
  });
});
