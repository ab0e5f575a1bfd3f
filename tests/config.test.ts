/** The settings: what they are read from, what is wrong with them, and that no secret among them is ever shown. */
import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutUserinfo } from '../src/config/address.js';
import { ConfigError, readConfig } from '../src/config/config.js';
import { SETTINGS, type Setting } from '../src/config/settings.js';
import { run } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

/** What is said of an environment: a line for each problem. */
function problems(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message.replace('The environment is not right:', '').trim().split(/\n\s*/);
  }
}

function secretFile(content: string): string {
  const file = join(newFolder(), 'secret');
  writeFileSync(file, content);
  return file;
}

describe('the settings', () => {
  it('have defaults that will do', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      dataDir: 'data',
      neo4j: undefined,
      introspection: true,
      trustedProxies: [],
      limits: { deadlineMs: 10_000, bodyBytes: 262_144, depth: 20, cost: 2_000 },
      lanes: { dear: 2, statements: 8, statementsPerRequest: 4 },
      budget: { perMinute: 0, redisUrl: undefined },
      sockets: { headerTimeoutMs: 10_000, bodyTimeoutMs: 10_000, connections: 1_000, connectionsPerAddress: 200 },
      observing: { slowMs: 1_000, logVariables: false, metrics: true, traces: undefined },
    });
  });

  it('are each described by one sentence, and an empty variable counts as not set', () => {
    const names = Object.keys(SETTINGS);
    for (const { description } of Object.values<Setting>(SETTINGS)) expect(description).toMatch(/^[a-z].*[^.]$/);
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}));
  });

  it('are read', () => {
    const config = readConfig({
      PORT: '0',
      INYEON_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::1',
      INYEON_INTROSPECTION: 'off',
      INYEON_REDIS_URL: 'redis://:secret@localhost:6379',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318',
    });
    expect(config).toMatchObject({
      port: 0,
      trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::1'],
      introspection: false,
      budget: { redisUrl: 'redis://:secret@localhost:6379' },
      observing: { traces: { endpoint: 'http://localhost:4318', serviceName: 'inyeon' } },
    });
  });

  it.each([
    ['PORT', '80.5'],
    ['PORT', '65536'],
    ['INYEON_DEADLINE_MS', '10s'],
    ['INYEON_DEADLINE_MS', '0'],
    ['INYEON_MAX_BODY_BYTES', '1e99'],
    ['INYEON_METRICS', 'yes'],
    ['INYEON_FUSION', 'ON'],
    ['INYEON_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['INYEON_TRUSTED_PROXIES', 'my-proxy'],
    ['INYEON_PUBLIC_URL', 'kdrama.example'],
    ['NEO4J_URI', 'http://localhost:7687'],
    ['NEO4J_URI', 'localhost:7687'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318'],
  ])('cannot be %s=%s', (name, value) => {
    const [line, ...others] = problems({ [name]: value });
    expect(others).toEqual([]);
    expect(line).toMatch(new RegExp(`^${name}: .{20,}\\.$`));
  });

  it('are told of all at once, one line each', () => {
    const said = problems({ PORT: 'x', PROT: '1', LOG_LEVEL: 'loud', INYEON_NEVER_WAS: '1', NEO4J_PASSWORD_FILE: '/no/such/file' });
    expect(said.map((line) => line.split(':')[0])).toEqual(['PORT', 'NEO4J_PASSWORD_FILE', 'LOG_LEVEL', 'PROT', 'INYEON_NEVER_WAS']);
  });
});

describe('a slip in a name', () => {
  it.each([
    ['PROT', 'PORT'],
    ['POORT', 'PORT'],
    ['HSOT', 'HOST'],
    ['LOG_LEVLE', 'LOG_LEVEL'],
    ['NEO4J_PASSWRD', 'NEO4J_PASSWORD'],
    ['NEO4J_PASSWORD_FIEL', 'NEO4J_PASSWORD_FILE'],
    ['NEO4J_URL', 'NEO4J_URI'],
    ['neo4j_user', 'NEO4J_USER'],
    ['INYOEN_DATA_DIR', 'INYEON_DATA_DIR'],
    ['INYEON_MAX_COTS', 'INYEON_MAX_COST'],
    ['INYEON_PORT', 'PORT'],
    ['OTEL_SERVICENAME', 'OTEL_SERVICE_NAME'],
  ])('is told of %s', (name, meant) => {
    expect(problems({ [name]: '1' })).toEqual([`${name}: there is no such setting: did you mean ${meant}?`]);
  });

  it('is told of any name that begins as ours do', () => {
    expect(problems({ INYEON_SOMETHING_ELSE: '1' })).toEqual([
      'INYEON_SOMETHING_ELSE: there is no such setting: inyeon config lists all there are.',
    ]);
  });

  it('is never told of a variable that has nothing to do with us', () => {
    const others = [
      ...['PATH', 'POST', 'SPORT', 'PORTS', 'SORT', 'COST', 'GHOST', 'HOSTS', 'HOSTNAME', 'HOSTTYPE', 'LOGNAME', 'LOGLEVEL', 'LOG', 'PWD'],
      ...['NODE_ENV', 'NODE_OPTIONS', 'HOME', 'LANG', 'TERM', 'http_proxy', 'NO_PROXY', 'DB_PORT', 'REDIS_URL', 'DATA_DIR', 'USER', 'host'],
      ...['NEO4J_AUTH', 'NEO4J_HOME', 'NEO4J_CONF', 'NEO4J_PORT', 'NEO4J_EDITION', 'NEO4J_DATABASE', 'NEO4J_SERVICE_HOST'],
      ...['OTEL_EXPORTER_OTLP_PROTOCOL', 'OTEL_EXPORTER_OTLP_HEADERS', 'OTEL_RESOURCE_ATTRIBUTES', 'OTEL_SDK_DISABLED'],
      ...['INYEON_NO_NEO4J', 'INYEON_REQUIRE_NEO4J', 'INYEON_REQUIRE_BROWSER', 'INYEON_UPDATE', 'INYEON_DATA', 'INYEON_TEST_NEO4J'],
      ...['INYEON_SEED', 'INYEON_OPERATIONS'],
      // What Kubernetes tells the containers of a service called inyeon.
      ...['INYEON_SERVICE_HOST', 'INYEON_SERVICE_PORT', 'INYEON_SERVICE_PORT_HTTP', 'INYEON_PORT_4000_TCP_ADDR', 'INYEON_WEB_PORT_80_TCP'],
    ];
    expect(problems({ ...Object.fromEntries(others.map((name) => [name, '1'])), INYEON_PORT: 'tcp://10.0.0.7:4000' })).toEqual([]);
  });
});

describe('a secret', () => {
  it('is read from a file, without the end of its line', () => {
    const NEO4J_PASSWORD_FILE = secretFile('hunter2\n');
    expect(readConfig({ NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD_FILE }).neo4j).toMatchObject({ password: 'hunter2' });
    expect(problems({ NEO4J_PASSWORD_FILE, NEO4J_PASSWORD: 'other' })).toEqual([
      'NEO4J_PASSWORD_FILE: NEO4J_PASSWORD is set as well: set one of the two.',
    ]);
    const INYEON_REDIS_URL_FILE = secretFile('redis://:hunter2@redis');
    expect(readConfig({ INYEON_REDIS_URL_FILE }).budget.redisUrl).toBe('redis://:hunter2@redis');
    expect(problems({ INYEON_REDIS_URL_FILE: secretFile('hunter2') })).toEqual([
      'INYEON_REDIS_URL_FILE: it is no address: write it as redis://localhost:6379.',
    ]);
  });

  it('is taken out of the address of Neo4j, where it counts unless it is set by itself', () => {
    const NEO4J_URI = 'neo4j+s://somebody:p%40ss%2Fword@db.example:7687';
    expect(readConfig({ NEO4J_URI }).neo4j).toEqual({ uri: 'neo4j+s://db.example:7687', user: 'somebody', password: 'p@ss/word' });
    expect(readConfig({ NEO4J_URI, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'other' }).neo4j).toEqual({
      uri: 'neo4j+s://db.example:7687',
      user: 'neo4j',
      password: 'other',
    });
  });

  it.each(['hunter2', 'hun@ter2', 'hun/ter2', 'hun?ter2', 'hun#ter2', '12/hunter2', '%hunter2', 'hun:ter2', '//hunter2', 'hun%40ter2'])(
    'is never shown, however an address holds it: %s',
    (password) => {
      for (const address of [`bolt://neo4j:${password}@host:7687`, `neo4j:${password}@host:7687`, `https://neo4j:${password}@host:7687`]) {
        expect(withoutUserinfo(address)).toMatch(/^(?:\w+:\/\/)?host:7687$/);
        const said = problems({ NEO4J_URI: address, INYEON_REDIS_URL: address, OTEL_EXPORTER_OTLP_ENDPOINT: address }).join('\n');
        expect(said).not.toMatch(/ter2/);
      }
    },
  );

  it('leaves an address alone that holds none', () => {
    for (const address of ['bolt://localhost:7687', 'https://kdrama.example/a/b?c=d', 'localhost', ''])
      expect(withoutUserinfo(address)).toBe(address);
  });
});

describe('inyeon config', () => {
  it('prints every setting with its value, unit, default, origin and description, and no secret', async () => {
    const { code, stdout, stderr } = await run(['config'], {
      NEO4J_URI: 'bolt://somebody:hunter2@db.example',
      NEO4J_PASSWORD_FILE: secretFile('hunter2'),
      INYEON_REDIS_URL: 'redis://:hunter2@redis',
      INYEON_DEADLINE_MS: '5000',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    const row = (name: string): string[] | undefined => rows.find(([first]) => first === name);
    for (const name of Object.keys(SETTINGS)) expect(row(name)!.length).toBeGreaterThanOrEqual(5);
    expect(row('INYEON_DEADLINE_MS')).toEqual(['INYEON_DEADLINE_MS', '5000', 'ms', '10000', 'environment', 'how long a request may take']);
    expect(row('NEO4J_URI')).toContain('bolt://db.example');
    expect(row('NEO4J_PASSWORD')).toEqual(expect.arrayContaining(['(hidden)', 'file']));
    expect(row('INYEON_REDIS_URL')).toEqual(expect.arrayContaining(['(hidden)', 'environment']));
    expect(stdout).not.toMatch(/hunter2|somebody/);
  });

  it('prints them also where some are wrong, and then says which', async () => {
    const { code, stdout, stderr } = await run(['config'], { PROT: '1', INYEON_DRAIN_MS: 'long', NEO4J_URI: 'bolt://neo4j:hun/ter2@x' });
    expect(code).toBe(1);
    expect(stdout).toContain('INYEON_DRAIN_MS');
    expect(stderr.trimEnd().split('\n')).toEqual([
      'The environment is not right:',
      expect.stringMatching(/^ {2}NEO4J_URI: "bolt:\/\/x" is no address: .*\.$/),
      '  INYEON_DRAIN_MS: "long" will not do: use a whole number from 0 to 86400000 (ms).',
      '  PROT: there is no such setting: did you mean PORT?',
    ]);
    expect(stdout + stderr).not.toContain('ter2');
  });
});
