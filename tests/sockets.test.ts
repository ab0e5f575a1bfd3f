/** What connections may do to a server: raw sockets that send slowly, not at all, or that are too many. */
import { afterEach, beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { connect, type Socket } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { buildInyeonSchema } from '../src/api/schema.js';
import { readConfig, type Sockets } from '../src/config/config.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { networkOf } from '../src/server/connections/client-address.js';
import type { RunningServer, ServerSettings } from '../src/server/server.js';
import { serving } from './support/serving.js';

let store: Store;
let schema: GraphQLSchema;
const sockets: Socket[] = [];
const servers: RunningServer[] = [];

beforeAll(async () => {
  store = await openEmbedded();
  await prepare(store);
  schema = await buildInyeonSchema();
});

afterAll(() => store.close());

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** Starts a server whose deadlines are short. */
async function serve(bounds: Partial<Sockets> = {}, settings: Partial<ServerSettings> = {}): Promise<RunningServer> {
  const server = await serving(store, {
    schema,
    sockets: { ...readConfig({}).sockets, headerTimeoutMs: 300, bodyTimeoutMs: 600, ...bounds },
    // Nor does the deadline of answers, which ends connections that stand still, end one of these.
    limits: { ...readConfig({}).limits, deadlineMs: 600_000 },
    ...settings,
  });
  servers.push(server);
  return server;
}

interface Opened {
  readonly socket: Socket;
  /** All that came, once the server has closed it. */
  readonly closed: Promise<string>;
  /** Waits for this to come. */
  came(text: RegExp): Promise<void>;
}

function open({ url }: RunningServer): Opened {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  sockets.push(socket);
  let text = '';
  const looks = new Set<() => void>();
  socket.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    looks.forEach((look) => look());
  });
  socket.on('error', () => {});
  return {
    socket,
    closed: new Promise((resolve) => socket.once('close', () => resolve(text))),
    came: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (wanted.test(text)) resolve();
        };
        looks.add(look);
        look();
      }),
  };
}

const BODY = JSON.stringify({ query: '{ __typename }' });
const HEAD = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n`;

/** Bounds that nobody comes near to who sends all at once, however slow the machine is. */
const WIDE = { headerTimeoutMs: 10_000, bodyTimeoutMs: 10_000 };

/** Well below the minute and more of a server without these bounds, and well above those of the test. */
const SOON = 30_000;

describe('a connection is closed', () => {
  it.each([
    ['that sends nothing', ''],
    ['that sends half of a line', 'POST /gra'],
    ['that sends half of the headers', HEAD.slice(0, 60)],
    ['that sends half of a body', HEAD + BODY.slice(0, 8)],
    ['that sends no body, to a way that Express answers', HEAD.replace('Host: x', 'Host: x\r\nContent-Encoding: gzip')],
    ['that sends half of a form', HEAD.replace('/graphql', '/reconcile').replace('json', 'x-www-form-urlencoded') + 'queries='],
    ['that sends half of a piece', HEAD.replace(/Content-Length: \d+/, 'Transfer-Encoding: chunked') + 'ff\r\nabc'],
  ])(
    '%s',
    async (_what, sent) => {
      const { socket, closed } = open(await serve());
      socket.write(sent);
      expect(await closed).toMatch(/^(?:HTTP\/1\.1 408 [^]*)?$/);
    },
    SOON,
  );

  it(
    'that sends one sign at a time',
    async () => {
      const { socket, closed } = open(await serve());
      let at = 0;
      const drip = setInterval(() => socket.write(HEAD[at++ % HEAD.length]!), 50);
      await closed;
      clearInterval(drip);
      expect(at).toBeLessThan(HEAD.length);
    },
    SOON,
  );

  it(
    'that idles after an answer',
    async () => {
      const { socket, closed } = open(await serve({ headerTimeoutMs: 3_000, bodyTimeoutMs: 3_000 }));
      socket.write(HEAD + BODY);
      expect(await closed).toMatch(/^HTTP\/1\.1 200 OK[^]*"__typename":"Query"/);
    },
    SOON,
  );
});

it('is answered, a request that comes in pieces and in time, twice on one connection', async () => {
  const { socket, came } = open(await serve(WIDE));
  for (const answers of [1, 2]) {
    for (const piece of [HEAD.slice(0, 20), HEAD.slice(20), BODY.slice(0, 5), BODY.slice(5)]) {
      socket.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await came(new RegExp(`(?:"__typename":"Query"[^]*){${answers}}`));
  }
});

describe('connections', () => {
  /** Whether a new connection is answered. */
  async function isAnswered(server: RunningServer): Promise<boolean> {
    const { socket, closed, came } = open(server);
    socket.write(HEAD + BODY);
    return Promise.race([came(/__typename/).then(() => true), closed.then(() => false)]);
  }

  it('of one address are so many at most, and others take their place', async () => {
    const server = await serve({ connectionsPerAddress: 3, ...WIDE });
    const held = [open(server), open(server), open(server)];
    await Promise.all(held.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))));
    expect(await isAnswered(server)).toBe(false);
    held[0]!.socket.destroy();
    await held[0]!.closed;
    // The server hears of it a moment later.
    for (let answered = false; !answered;) answered = await isAnswered(server);
    const metrics = await metricsOn(held[1]!);
    expect(Number(/^inyeon_connections_refused_total (\d+)$/m.exec(metrics)![1])).toBeGreaterThanOrEqual(1);
  });

  /** What /metrics says, on a connection that is open already. */
  async function metricsOn({ socket, closed }: Opened): Promise<string> {
    socket.write('GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    return closed;
  }

  it('of a trusted proxy are not counted', async () => {
    const server = await serve({ connectionsPerAddress: 1, ...WIDE }, { trustedProxies: ['loopback'] });
    open(server);
    open(server);
    expect(await isAnswered(server)).toBe(true);
  });

  it('are so many at most', async () => {
    const server = await serve({ connections: 2, ...WIDE });
    const held = [open(server), open(server)];
    await Promise.all(held.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))));
    expect(await isAnswered(server)).toBe(false);
  });

  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['::ffff:10.0.0.7', '10.0.0.7'],
    ['::1', '::/64'],
    ['2001:db8::1', '2001:db8::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
  ])('of %s count as those of %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
