/** Two servers with a Redis behind a proxy on one Neo4j, as processes: what docker-compose.yml runs in production, without containers. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openNeo4j } from '../src/graph/neo4j.js';
import { run, start, stop, type Command } from './support/command.js';
import { engines, neo4jAddress } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { ownPort } from './support/port.js';
import { startProxy, type TestProxy } from './support/proxy.js';
import { haveTools, startRedis, type TestRedis } from './support/redis.js';

removeFolders();

/** What a client may spend in a minute; every request of this test is said to be another client's, except where it is spent. */
const BUDGET = 50;

const canRun = haveTools('redis-server', 'haproxy') && neo4jAddress !== undefined;

(canRun ? describe : describe.skip)('two servers', () => {
  let redis: TestRedis;
  let proxy: TestProxy;
  let settings: Record<string, string>;
  const ports: number[] = [];
  const servers: Command[] = [];

  beforeAll(async () => {
    const neo4j = engines.find(({ name }) => name === 'neo4j')!;
    await (await neo4j.seeded()).close();
    redis = await startRedis();
    settings = {
      NEO4J_URI: neo4jAddress!.uri.replace('bolt:', 'neo4j:'),
      NEO4J_USER: neo4jAddress!.user,
      NEO4J_PASSWORD: neo4jAddress!.password,
      INYEON_REDIS_URL: redis.url,
      INYEON_BUDGET: String(BUDGET),
      INYEON_TRUSTED_PROXIES: 'loopback',
    };
    ports.push(await ownPort(), await ownPort());
    servers.push(serve(0), serve(1));
    await Promise.all(servers.map((server) => server.printed(/Inyeon is ready/)));
    proxy = await startProxy(ports[0]!, ports[1]!);
    await settled([0, 1]);
  });

  afterAll(async () => {
    await proxy?.stop();
    for (const server of servers) if (server.process.exitCode === null) await stop(server);
    await redis?.kill();
    // What was written here is not the seed that other files share.
    const store = await openNeo4j(neo4jAddress!);
    await store.transaction((tx) => tx.write('MATCH (mark:TestSeed) DELETE mark'));
    await store.close();
  });

  /** What the servers have logged. */
  const logged = ['', ''];
  function serve(which: number): Command {
    const command = start(['serve'], { ...settings, PORT: String(ports[which]), LOG_LEVEL: 'warn' });
    command.process.stdout!.on('data', (piece: string) => (logged[which] += piece));
    return command;
  }
  const direct = (which: number): string => `http://127.0.0.1:${ports[which]}`;

  /** Asks; a client of its own where none is named, which only a trusted proxy may do: here the test is one. */
  let clients = 0;
  async function ask(url: string, query: string, client = `10.1.${(clients >> 8) & 255}.${clients++ & 255}`): Promise<any> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    return { ...answer, status: response.status, retryAfter: response.headers.get('retry-after') };
  }

  /** Waits until the proxy sends requests to these servers: each of them then answers with requests of its own. */
  async function settled(which: readonly number[]): Promise<void> {
    await Promise.all(
      which.map(async (each) => {
        for (const until = Date.now() + 30_000; !(await fetch(`${direct(each)}/readyz`).catch(() => undefined))?.ok; await sleep(100))
          if (Date.now() > until) throw new Error(`Server ${each + 1} is not ready after 30 s.`);
      }),
    );
    const before = await Promise.all(which.map(answered));
    for (const until = Date.now() + 30_000; ; await sleep(100)) {
      // No operation, which would be taken from the budget of the client that the proxy is.
      await fetch(`${proxy.url}/graphql/examples.json`);
      const now = await Promise.all(which.map(answered));
      if (now.every((count, index) => count > before[index]!)) return;
      if (Date.now() > until) throw new Error('The proxy does not send requests to all of them within 30 s.');
    }
  }

  /** How many requests at /graphql a server has answered. */
  async function answered(which: number): Promise<number> {
    const metrics = await (await fetch(`${direct(which)}/metrics`)).text();
    return Number(/^inyeon_http_requests_total\{way="graphql",status="200"\} (\d+)$/m.exec(metrics)?.[1] ?? 0);
  }

  /**
   * What was answered while both servers counted in Redis all along. Where a busy machine held Redis up for longer than they wait, as
   * they log, it is asked again, for another round.
   */
  async function sharing<T>(work: (round: number) => Promise<T>): Promise<T> {
    const told = (): number[] => logged.map((text) => text.match(/Redis at \S+ (?:does not answer|answers again)/g)?.length ?? 0);
    for (let round = 0; ; round++) {
      const before = told();
      const answers = await work(round);
      // What is logged before an answer may be heard after it.
      await sleep(300);
      if (told().every((lines, which) => lines === before[which] && lines % 2 === 0)) return answers;
      if (round === 5) throw new Error(`Redis was held up all the time: ${logged.join('\n')}`);
    }
  }

  const TITLE = '{ show(id: "show:all-of-us-are-dead") { title nativeName directors { name } } }';

  it('answer alike, and through the proxy', async () => {
    const answers = await Promise.all([direct(0), direct(1), proxy.url].map((url) => ask(url, TITLE)));
    expect(answers[0].data.show.title).toBe('All of Us Are Dead');
    expect(answers.map(({ data }) => data)).toEqual(Array(3).fill(answers[0].data));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('are asked for what concerns clients alone', async () => {
    for (const path of ['/metrics', '/readyz', '/healthz', '/health']) {
      expect((await fetch(`${proxy.url}${path}`)).status).toBe(404);
      expect((await fetch(`${direct(0)}${path}`)).status).toBe(200);
    }
  });

  it('share the budget of a client, whichever of them it is asked of', async () => {
    const answers = await sharing(async (round) => {
      const all = [await ask(direct(0), TITLE, `192.0.4.${round}`)];
      const most = Math.floor(BUDGET / all[0].extensions.cost.requested);
      // As many as it may, and one more of each server.
      for (let request = 1; request < most + 2; request++) all.push(await ask(direct(request % 2), TITLE, `192.0.4.${round}`));
      return all;
    });
    const cost = answers[0].extensions.cost.requested as number;
    expect(answers.slice(0, -2).map(({ status, extensions }) => [status, extensions.cost.left])).toEqual(
      answers.slice(0, -2).map((_, index) => [200, BUDGET - cost * (index + 1)]),
    );
    for (const answer of answers.slice(-2)) {
      expect([answer.status, answer.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
      expect(Number(answer.retryAfter)).toBeGreaterThan(0);
    }
  });

  it('do not believe what clients say of themselves through the proxy', async () => {
    const left = await sharing(async () => {
      const all: number[] = [];
      for (let request = 0; request < 5; request++)
        all.push((await ask(proxy.url, '{ __typename }', `198.51.100.${request}`)).extensions.cost.left as number);
      return all;
    });
    for (let request = 1; request < left.length; request++) expect(left[request]).toBeLessThan(left[request - 1]!);
  });

  it('show at once what a verb has written, through either', async () => {
    const file = join(newFolder(), 'more.cypher');
    for (let round = 0; round < 3; round++) {
      const title = `A Test of Two Servers ${round}`;
      writeFileSync(
        file,
        `MATCH (article:Article {id: 'article:mdl-2022-b'})
MERGE (show:Show {id: 'show:two-servers-${round}', kind: 'SERIES'})
MERGE (article)-[:STATES {title: '${title}', locale: 'en'}]->(show);
`,
      );
      const ended = await run(['seed', file], settings);
      expect(ended).toMatchObject({ code: 0 });
      const query = `{ show(id: "show:two-servers-${round}") { title } }`;
      const answers = await Promise.all([direct(0), direct(1), direct(0), direct(1)].map((url) => ask(url, query)));
      expect(answers.map(({ data }) => data.show?.title)).toEqual(Array(4).fill(title));
    }
  });

  it('go on without Redis: each counts alone, says so once, and shares again when it is back', async () => {
    await redis.kill();
    for (let request = 0; request < 10; request++) expect((await ask(direct(request % 2), TITLE)).status).toBe(200);
    const alone = await Promise.all([0, 1].map((which) => ask(direct(which), '{ __typename }', '192.0.2.8')));
    expect(alone.map(({ extensions }) => extensions.cost.left)).toEqual(Array(2).fill(alone[0].extensions.cost.left));
    await redis.start();
    for (const until = Date.now() + 15_000; ; await sleep(200)) {
      // A client of each round's own: the one that both have counted has had it counted together.
      const client = `192.0.3.${clients++ & 255}`;
      const [one, two] = [await ask(direct(0), '{ __typename }', client), await ask(direct(1), '{ __typename }', client)];
      if (two.extensions.cost.left < one.extensions.cost.left) break;
      if (Date.now() > until) throw new Error('They do not count together again.');
    }
  });

  it('stand in for each other: requests go on when one is killed, and to both when it is back', async () => {
    const statuses: number[] = [];
    for (let request = 0; request < 40; request++) {
      if (request === 10) {
        servers[0]!.process.kill('SIGKILL');
        await servers[0]!.ended;
      }
      statuses.push(
        (
          await fetch(`${proxy.url}/graphql?query=${encodeURIComponent('{ __schema { queryType { name } } }')}`, {
            headers: { 'apollo-require-preflight': 'yes' },
          })
        ).status,
      );
    }
    // The one client that the proxy sees has a budget, which is no failure.
    expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
    expect(statuses.slice(10, 15)).toEqual(Array(5).fill(200));
    servers[0] = serve(0);
    await servers[0].printed(/Inyeon is ready/);
    expect((await ask(direct(0), TITLE)).data.show.title).toBe('All of Us Are Dead');
  });

  it('are told apart by the proxy when one drains: nobody is cut', async () => {
    await settled([0, 1]);
    const stopping = stop(servers[1]!, 'SIGTERM');
    const statuses: number[] = [];
    for (let request = 0; request < 10; request++) statuses.push((await ask(proxy.url, '{ __typename }')).status);
    expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
    expect((await stopping).code).toBe(0);
  });
});
