/** Traces: what a collector is sent by OTLP over HTTP, and that nothing of it is loaded where nobody collects. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { start, stop, run, type Command } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

/** A collector that keeps what it is sent. */
class Collector {
  readonly spans: Span[] = [];
  readonly services = new Set<unknown>();
  private readonly server: Server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    request.on('end', () => {
      if (request.url !== '/v1/traces') throw new Error(`A collector is asked for ${request.url}.`);
      for (const { resource, scopeSpans } of JSON.parse(text).resourceSpans) {
        this.services.add(resource.attributes.find(({ key }: { key: string }) => key === 'service.name').value.stringValue);
        for (const { spans } of scopeSpans) this.spans.push(...spans);
      }
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });

  async listen(): Promise<string> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** Tells on stderr of each module of OpenTelemetry that is loaded. */
const TELLTALE = `--import=data:text/javascript,${encodeURIComponent(
  `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(
    "export function resolve(what, context, next) { if (what.includes('opentelemetry')) process._rawDebug('loaded ' + what); return next(what, context); }"));`,
)}`;

let folder: string;
const running: Command[] = [];
const collector = new Collector();

beforeAll(async () => {
  folder = newFolder();
  expect((await run(['seed'], { INYEON_DATA_DIR: folder })).code).toBe(0);
});

afterAll(async () => {
  collector.close();
  await Promise.all(running.map((command) => stop(command, 'SIGKILL')));
});

removeFolders();

async function serve(settings: Record<string, string>): Promise<{ command: Command; url: string }> {
  const command = start([], { INYEON_DATA_DIR: folder, PORT: '0', NODE_OPTIONS: TELLTALE, ...settings });
  running.push(command);
  const [, url] = await command.printed(/(http:\S+\/graphql)[\s\S]*Ctrl-C/);
  return { command, url: url! };
}

async function ask(url: string, query: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  expect(errors).toBeUndefined();
  return response;
}

describe('traces', () => {
  it('lead from the request to each statement that it sent, and go on what a client has begun', async () => {
    const endpoint = await collector.listen();
    const { command, url } = await serve({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_SERVICE_NAME: 'inyeon-test',
      INYEON_FUSION: 'off',
    });
    const [theirs, parent] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    const query = 'query Made { show(id: "show:hellbound") { directors { name } } }';
    const { headers } = await ask(url, query, { traceparent: `00-${theirs}-${parent}-01`, 'x-request-id': 'traced' });
    // Two at the same time, whose statements are not each other's.
    const others = await Promise.all(['A', 'B'].map((name) => ask(url, query.replace('Made', name))));
    const ended = await stop(command, 'SIGTERM');
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain('loaded @opentelemetry/');

    expect([...collector.services]).toEqual(['inyeon-test']);
    const request = collector.spans.find(({ traceId, kind }) => traceId === theirs && kind === 2)!;
    expect(request).toMatchObject({ name: 'POST /graphql Made', parentSpanId: parent });
    expect(headers.get('traceparent')).toBe(`00-${theirs}-${request.spanId}-01`);
    expect(attributesOf(request)).toMatchObject({
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'url.path': '/graphql',
      'graphql.operation.name': 'Made',
      'inyeon.code': 'OK',
      'inyeon.request_id': 'traced',
    });

    const statements = collector.spans.filter(({ parentSpanId }) => parentSpanId === request.spanId);
    expect(statements.map(({ name, traceId, kind }) => [name, traceId, kind])).toEqual([
      ['Show by id', theirs, 3],
      ['directorsByShow all', theirs, 3],
    ]);
    for (const { startTimeUnixNano: from, endTimeUnixNano: until } of statements) {
      expect(BigInt(from)).toBeLessThanOrEqual(BigInt(until));
      expect(BigInt(request.startTimeUnixNano) - BigInt(from)).toBeLessThan(5_000_000n);
    }
    expect(attributesOf(statements[1]!)).toEqual({ 'db.operation.name': 'directorsByShow all', 'db.response.returned_rows': 1 });

    for (const other of others) {
      const [, trace, span] = other.headers.get('traceparent')!.split('-');
      expect(trace).not.toBe(theirs);
      expect(collector.spans.filter(({ parentSpanId }) => parentSpanId === span).map(({ name, traceId }) => [name, traceId])).toEqual([
        ['Show by id', trace],
        ['directorsByShow all', trace],
      ]);
    }
    // No text of a query, no variables.
    expect(JSON.stringify(collector.spans)).not.toContain('hellbound');
  });

  it('tell of fused statements, in the trace of who asked first', async () => {
    const gone = new Collector();
    const { command, url } = await serve({ OTEL_EXPORTER_OTLP_ENDPOINT: await gone.listen(), INYEON_FUSION: 'always' });
    const { headers } = await ask(url, 'query Fused { show(id: "show:hellbound") { directors { name } } }');
    expect((await stop(command, 'SIGTERM')).code).toBe(0);
    const [, trace, span] = headers.get('traceparent')!.split('-');
    const statements = gone.spans.filter(({ parentSpanId }) => parentSpanId === span);
    expect(statements).toHaveLength(1);
    expect(statements[0]!.traceId).toBe(trace);
    gone.close();
  });

  it('hold up nothing where the collector is gone', async () => {
    const { command, url } = await serve({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    await ask(url, '{ __typename }');
    expect((await stop(command, 'SIGTERM')).code).toBe(0);
  });

  it('cost nothing where nobody collects them: nothing is loaded', async () => {
    const { command, url } = await serve({});
    await ask(url, '{ show(id: "show:hellbound") { title } }', { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' });
    await fetch(new URL('/metrics', url));
    expect(await stop(command, 'SIGTERM')).toMatchObject({ code: 0, stderr: '' });
  });
});

function attributesOf({ attributes }: Span): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
