import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Store } from '../src/graph/store.js';
import type { RunningServer } from '../src/server/server.js';
import { Budget } from '../src/server/budget/budget.js';
import { engines } from './support/engines.js';
import { sendRaw } from './support/raw-http.js';
import { serving } from './support/serving.js';

/** An agent of the SDK's own, which checks every answer by the schema that its tool declares. */
async function agentAt({ url }: RunningServer): Promise<Client> {
  const client = new Client({ name: 'a test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', url)));
  await client.listTools();
  return client;
}

let store: Store;
let server: RunningServer;
let agent: Client;

beforeAll(async () => {
  store = await engines.at(-1)!.seeded();
  server = await serving(store);
  agent = await agentAt(server);
});

afterAll(async () => {
  await agent.close();
  await server.stop();
  await store.close();
});

interface Answer {
  readonly text: string;
  readonly data: any;
  readonly isError: boolean;
}

async function asked(name: string, args: Record<string, unknown>, by = agent): Promise<Answer> {
  const result: any = await by.callTool({ name, arguments: args });
  return { text: result.content[0].text, data: result.structuredContent, isError: result.isError === true };
}

describe('what an agent is offered', () => {
  test('six tools, each with a title, a description, bounded and described inputs, an output schema and the hint that it only reads', async () => {
    const { tools } = await agent.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'show', 'person', 'path', 'charts', 'who_says_so']);
    for (const tool of tools) {
      expect(tool.title).toBeTruthy();
      expect(tool.description!.length).toBeGreaterThan(80);
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(tool.outputSchema).toMatchObject({ type: 'object' });
      for (const [name, input] of Object.entries<any>(tool.inputSchema.properties!)) {
        expect({ name, described: input.description }).toEqual({ name, described: expect.any(String) });
        const isBounded = ['maxLength', 'maximum', 'maxItems', 'enum', 'format'].some((bound) => input[bound] !== undefined);
        expect({ tool: tool.name, name, isBounded }).toEqual({ tool: tool.name, name, isBounded: true });
      }
    }
  });
});

describe('tools', () => {
  test('search finds Lee Jae-gyoo by “lee jq”, and says who prints that', async () => {
    const { text, data } = await asked('search', { text: 'lee jq' });
    expect(data.found).toEqual([expect.objectContaining({ id: 'person:lee-jae-gyoo', matched: 'Lee JQ', reason: 'ALIAS', sources: [1] })]);
    expect(data.sources).toEqual([
      {
        number: 1,
        id: expect.any(String),
        publication: 'BroadwayWorld',
        title: expect.any(String),
        date: '2022-02-06',
        address: 'https://www.broadwayworld.com/',
      },
    ]);
    expect(text).toContain('[1] BroadwayWorld: “Korean Netflix Show');
  });

  test('show tells facts with their sources, and which are disputed', async () => {
    const { text, data } = await asked('show', { show: '지금 우리 학교는' });
    expect(data.show).toMatchObject({ id: 'show:all-of-us-are-dead', name: 'All of Us Are Dead', year: 2022 });
    const director = data.facts.find((one: any) => one.id === 'person:lee-jae-gyoo');
    expect(director).toMatchObject({ property: 'DIRECTED_BY', value: 'Lee Jae Gyoo', disputed: true, shown: true });
    expect(director.sources.length).toBeGreaterThan(3);
    const numbers = new Set(data.sources.map((one: any) => one.number));
    for (const one of [...data.facts, ...data.cast]) for (const number of one.sources) expect(numbers).toContain(number);
    expect(data.cast[0]).toMatchObject({ name: 'Park Ji Hoo', character: 'Nam On Jo' });
    expect(text).toMatch(/^Directed by: .*Lee Jae Gyoo \[\d+\]/m);
  });

  test('person tells credits and every spelling', async () => {
    const { data } = await asked('person', { person: 'lee jq', credits: 3 });
    expect(data.person).toEqual({ id: 'person:lee-jae-gyoo', name: 'Lee Jae Gyoo', nativeName: '이재규' });
    expect(data.credits).toHaveLength(3);
    expect(data.creditsTotal).toBeGreaterThan(3);
    expect(data.spellings.map((one: any) => one.text)).toEqual(expect.arrayContaining(['Lee JQ', 'JQ Lee', 'Lee Jae Gyu']));
  });

  test('path leads from one person to another, each step with who says so', async () => {
    const { text, data } = await asked('path', { from: 'Lee JQ', to: 'person:lee-jung-jae' });
    expect(data.nodes[0].id).toBe('person:lee-jae-gyoo');
    expect(data.nodes.at(-1).id).toBe('person:lee-jung-jae');
    expect(data.steps).toHaveLength(data.length);
    for (const step of data.steps) expect(step.sources.length).toBeGreaterThan(0);
    expect(text).toMatch(/^\d steps: Lee Jae Gyoo → /);
  });

  test('charts lists charts, tells an edition, and how a show fared', async () => {
    expect((await asked('charts', {})).data.charts.map((one: any) => one.id)).toContain('chart:netflix-daily-us');
    const edition = await asked('charts', { chart: 'netflix non-english 10', on: '2022-01-30' });
    expect(edition.data.edition).toMatchObject({ country: null, periodStart: '2022-01-24', periodEnd: '2022-01-30' });
    expect(edition.data.edition.places[0]).toMatchObject({ rank: 1, show: { id: 'show:all-of-us-are-dead' } });
    expect(edition.text).toContain('1. All of Us Are Dead');
    const latest = await asked('charts', { chart: 'chart:netflix-top10-global-tv-non-english' });
    expect(latest.data.edition.periodEnd).toBe('2022-02-27');
    const runs = await asked('charts', { show: 'all of us are dead', chart: 'chart:netflix-top10-global-tv-non-english' });
    expect(runs.data.runs).toEqual([expect.objectContaining({ peakRank: 1, longestStreakAtNumberOne: 5, country: null })]);
  });

  test('who_says_so tells both sides of a director credit, with what each source prints', async () => {
    for (const property of ['DIRECTED_BY', 'director', 'directed by']) {
      const { text, data } = await asked('who_says_so', { about: 'show:all-of-us-are-dead', property });
      const [one, other] = data.claims;
      expect([one.id, other.id].sort()).toEqual(['person:kim-nam-su', 'person:lee-jae-gyoo']);
      expect(one.contradicts).toEqual([other.claim]);
      expect(data.claims.find((claim: any) => claim.id === 'person:lee-jae-gyoo').printed).toContainEqual({
        source: expect.any(Number),
        asWritten: 'Lee JQ',
        where: 'paragraph 4',
      });
      expect(text).toMatch(/prints “Lee JQ” \(paragraph 4\)/);
    }
  });

  test('who_says_so tells of a person’s credits too, and of the other side of each', async () => {
    const { data } = await asked('who_says_so', { about: 'Lee JQ', property: 'DIRECTED_BY', value: 'all of us' });
    expect(data.claims.map((one: any) => one.id).sort()).toEqual(['person:kim-nam-su', 'person:lee-jae-gyoo']);
  });

  test('no text is longer than its bound, and what is left out is told', async () => {
    const { text, data } = await asked('who_says_so', { about: 'show:all-of-us-are-dead' });
    expect(text.length).toBeLessThanOrEqual(6_000);
    expect(text).toMatch(/\(\d+ more lines left out/);
    expect(data.claims.length).toBeGreaterThan(40);
    expect(data.total).toBeGreaterThanOrEqual(data.claims.length);
  });
});

describe('what cannot be answered is told in a sentence', () => {
  test.each([
    ['search', { text: 'Zbigniew Qwertz' }, /^Nothing here has a name like “Zbigniew Qwertz”/],
    [
      'person',
      { person: 'Leo Jaehyuk' },
      /^No person here has the name or id “Leo Jaehyuk” \(person\)\. The nearest that there are: “Lee /,
    ],
    ['person', { person: 'kim sung' }, /may stand for several: “Kim Sung Oh” \(person:kim-sung-oh\), .*Ask again with one of these ids\./],
    ['show', { show: 'show:all-of-us-are-ded' }, /The nearest that there are: “All of Us Are Dead” \(show:all-of-us-are-dead\)/],
    ['show', { show: 'person:lee-jae-gyoo' }, /^No show here has/],
    ['show', {}, /^show cannot be asked so\. show is missing\./],
    ['show', { title: 'x', show: 'y' }, /"title" is no argument of show\..* It takes show\./],
    ['search', { text: ' ' }, /^search cannot be asked so\. text: /],
    ['search', { text: 'a'.repeat(201) }, /text: /],
    ['search', { text: 'lee', types: ['ACTOR'] }, /types\.0: /],
    ['charts', { chart: 'nielsen' }, /^No chart here has the name or id “nielsen”\. Those that there are: .*netflix-daily-us/],
    ['charts', { chart: 'netflix top10' }, /may stand for several/],
    [
      'charts',
      { chart: 'flixpatrol', on: '2019-01-01' },
      /no places here for the world on 2019-01-01\. It has some between 2022-01-30 and 2022-02-12\./,
    ],
    ['charts', { chart: 'flixpatrol', country: 'xyz' }, /xyz/],
    ['charts', { on: '2022-02-30' }, /on: /],
    ['path', { from: 'lee jq', to: 'JQ Lee' }, /^from and to are the same/],
    ['who_says_so', { about: 'show:squid-game', property: 'COLOUR' }, /^property “COLOUR” is none\./],
    ['who_says_so', { about: 'show:squid-game', property: 'EDITED_BY' }, /^No publication here says edited by of “Squid Game”/],
  ])('%s %j', async (name, args, sentence) => {
    const { text, data, isError } = await asked(name, args);
    expect(text).toMatch(sentence);
    expect({ isError, data }).toEqual({ isError: true, data: undefined });
  });

  test('a tool that is not there is an error of the protocol, which names the nearest', async () => {
    await expect(agent.callTool({ name: 'serch', arguments: {} })).rejects.toThrow('There is no tool "serch". Did you mean search?');
  });
});

describe('over HTTP', () => {
  const MESSAGE = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}/mcp`, { method: 'POST', body, headers: { ...HEADERS, ...headers } });

  test('a message is answered by itself, without a session', async () => {
    const answer = await post(MESSAGE);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('mcp-session-id')).toBeNull();
    expect(((await answer.json()) as any).result.tools).toHaveLength(6);
  });

  test.each([
    ['a body that is too large', 'x'.repeat(2_000_000), {}, 413, /larger than/],
    ['a body that is no JSON', '{', {}, 400, /is not JSON/],
    ['several messages', `[${MESSAGE},${MESSAGE}]`, {}, 400, /one message in each request/],
    ['another content type', MESSAGE, { 'content-type': 'text/plain' }, 415, /content type has to be application\/json/],
    ['a page of a stranger', MESSAGE, { origin: 'https://evil.example' }, 403, /Origin/],
  ])('%s is refused in our form', async (_what, body, headers, status, sentence) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as any).errors[0].message).toMatch(sentence);
  });

  test('a host that has been made to lead here is refused, and GET says how to ask', async () => {
    const answer = await sendRaw(Number(new URL(server.url).port), [
      'POST /mcp HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
    ]);
    expect(answer.status).toBe(403);
    const got = await fetch(`${server.url}/mcp`);
    expect({ status: got.status, allow: got.headers.get('allow') }).toEqual({ status: 405, allow: 'POST' });
  });

  test('a tool costs its client as much as the operations that it is made of, and is refused with them', async () => {
    const budgets = new Budget({ perMinute: 60, burst: 0 });
    const frugal = await serving(store, { budgets });
    const spender = await agentAt(frugal);
    let last: Answer = { text: '', data: undefined, isError: false };
    for (let call = 0; call < 8 && !last.isError; call++) last = await asked('search', { text: 'lee', first: 25 }, spender);
    expect(last.text).toMatch(/This costs \d+ points/);
    await spender.close();
    await frugal.stop();
    await budgets.close();
  });

  test('a store with nothing in it says so', async () => {
    const empty = await engines[0]!.empty();
    const bare = await serving(empty);
    const client = await agentAt(bare);
    expect((await asked('search', { text: 'lee' }, client)).text).toMatch(/^Nothing here has a name like “lee”/);
    expect((await asked('charts', {}, client)).text).toBe('There is no chart here.');
    expect((await asked('show', { show: 'show:squid-game' }, client)).text).toMatch(/^No show here has the name or id/);
    await client.close();
    await bare.stop();
    await empty.close();
  });
});
