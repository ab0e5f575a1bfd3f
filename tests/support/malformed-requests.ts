import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

/** Pieces that are written to a socket. */
export type Pieces = readonly (string | Buffer)[];

const QUERY = '{"query":"{ __typename }"}';

/** A request with a body, as HTTP has it; headers replace those that it would have. */
function post(
  body: string | Buffer,
  headers: Readonly<Record<string, string | undefined>> = {},
  path = '/graphql',
  method = 'POST',
): Pieces {
  const all = {
    host: 'x',
    connection: 'close',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return [Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)])];
}

function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Pieces {
  return post('', { 'content-type': undefined, 'content-length': undefined, 'apollo-require-preflight': '1', ...headers }, path, method);
}

const json = (value: unknown): Pieces => post(JSON.stringify(value));
const persisted = (persistedQuery: unknown, query?: string): Pieces => json({ query, extensions: { persistedQuery } });
const encoded = (encoding: string, body: Buffer): Pieces => post(body, { 'content-encoding': encoding });
const chunked = (...pieces: string[]): Pieces => post('', { 'content-length': undefined, 'transfer-encoding': 'chunked' }).concat(pieces);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const BOMB = Buffer.alloc(100 * 1024 * 1024, ' ');

/** Requests that cannot be answered as they are, each with the statuses that say so. */
export const MALFORMED: readonly (readonly [name: string, pieces: () => Pieces, ...statuses: number[]])[] = [
  // Bodies.
  ['no body', () => post(''), 400],
  ['white space', () => post(' \r\n '), 400],
  ['JSON that breaks off', () => post('{"query":"{ __type'), 400],
  ['a number', () => post('1'), 400],
  ['a text', () => post('"{ __typename }"'), 400],
  ['null', () => post('null'), 400],
  ['true', () => post('true'), 400],
  ['a list of nothing', () => post('[]'), 400],
  ['a list of numbers', () => post('[1,2]'), 400],
  ['an object of nothing', () => post('{}'), 400],
  ['another object', () => json({ nothing: 1 }), 400],
  ['lists within lists', () => post('['.repeat(100_000) + ']'.repeat(100_000)), 400],
  ['lists within lists that break off', () => post('['.repeat(200_000)), 400],
  ['objects within objects', () => post('{"query":'.repeat(20_000) + '1' + '}'.repeat(20_000)), 400],
  ['__proto__ for a query', () => post('{"__proto__":{"query":"{ __typename }"}}'), 400],
  ['constructor for a query', () => post('{"constructor":{"prototype":{"query":"{ __typename }"}}}'), 400],
  ['a query twice', () => post('{"query":"{ __typename }","query":1}'), 400],
  ['more after the end', () => post(`${QUERY}${QUERY}`), 400],
  ['NUL', () => post('\0\0\0'), 400],
  ['bytes that are no UTF-8', () => post(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), 400],
  ['a query that is a number', () => json({ query: 1 }), 400],
  ['a query that is a list', () => json({ query: ['{ __typename }'] }), 400],
  ['a query that is a document', () => json({ query: { kind: 'Document', definitions: [] } }), 400],
  ['an empty query', () => json({ query: '' }), 400],
  ['null for all', () => json({ query: null, variables: null, operationName: null, extensions: null }), 400],
  ['variables that are a number', () => json({ query: '{ __typename }', variables: 1 }), 400],
  ['variables that are a text', () => json({ query: '{ __typename }', variables: '{}' }), 400],
  ['variables that are a list', () => json({ query: '{ __typename }', variables: [1] }), 400],
  ['a name that is a number', () => json({ query: '{ __typename }', operationName: 1 }), 400],
  ['a name that is an object', () => json({ query: '{ __typename }', operationName: {} }), 400],
  ['a name of no operation', () => json({ query: 'query A { __typename }', operationName: 'B' }), 400],
  ['extensions that are a number', () => json({ query: '{ __typename }', extensions: 1 }), 400],
  ['extensions that are a text', () => json({ query: '{ __typename }', extensions: 'x' }), 400],
  ['extensions that are a list', () => json({ query: '{ __typename }', extensions: [] }), 400],
  ['a batch', () => post(`[${QUERY},${QUERY}]`), 400],
  ['a large body', () => json({ query: '{ __typename }', variables: { x: 'x'.repeat(300_000) } }), 413],

  // Persisted queries.
  ['a hash of another query', () => persisted({ version: 1, sha256Hash: sha256('x') }, '{ __typename }'), 400],
  ['a hash without a version', () => persisted({ sha256Hash: sha256('{ __typename }') }, '{ __typename }'), 400],
  ['a hash of version 2', () => persisted({ version: 2, sha256Hash: sha256('{ __typename }') }, '{ __typename }'), 400],
  ['a version without a hash', () => persisted({ version: 1 }), 400],
  ['a hash that is a number', () => persisted({ version: 1, sha256Hash: 1 }), 400],
  ['a hash that is a list', () => persisted({ version: 1, sha256Hash: [{}] }), 400],
  ['a hash that is no text however one asks', () => persisted({ version: 1, sha256Hash: { toString: 1, valueOf: 1 } }), 400],
  ['a hash that is long', () => persisted({ version: 1, sha256Hash: 'a'.repeat(100_000) }), 400],
  ['persistedQuery that is a text', () => persisted('x', '{ __typename }'), 400],
  ['persistedQuery that is true', () => persisted(true), 400],
  ['persistedQuery that is a list', () => persisted([], '{ __typename }'), 400],

  // Types, charsets, encodings.
  ['no type', () => post(QUERY, { 'content-type': undefined }), 400],
  ['plain text', () => post(QUERY, { 'content-type': 'text/plain' }), 400],
  ['a form', () => post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }), 400],
  ['parts', () => post('--x\r\n\r\nx\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }), 400],
  ['a type of GraphQL', () => post('{ __typename }', { 'content-type': 'application/graphql' }), 400, 415],
  ['a type that is none', () => post(QUERY, { 'content-type': ';;;/' }), 400, 415],
  ['UTF-16 that is none', () => post(QUERY, { 'content-type': 'application/json; charset=utf-16' }), 400],
  ['Latin-1', () => post(QUERY, { 'content-type': 'application/json; charset=latin1' }), 415],
  ['a charset that is none', () => post(QUERY, { 'content-type': 'application/json; charset=\x80' }), 400, 415],
  ['gzip that is none', () => encoded('gzip', Buffer.from(QUERY)), 400],
  ['gzip that breaks off', () => encoded('gzip', gzipSync(QUERY).subarray(0, 20)), 400],
  ['gzip of something else', () => encoded('gzip', gzipSync('nonsense')), 400],
  ['brotli that is gzip', () => encoded('br', gzipSync(QUERY)), 400],
  ['deflate that breaks off', () => encoded('deflate', deflateSync(QUERY).subarray(0, 10)), 400],
  ['a hundred megabytes of gzip', () => encoded('gzip', gzipSync(BOMB)), 413],
  ['a hundred megabytes of brotli', () => encoded('br', brotliCompressSync(BOMB)), 413],
  ['a hundred megabytes of deflate', () => encoded('deflate', deflateSync(BOMB)), 413],
  ['an encoding that is none', () => encoded('zstd-of-nobody', Buffer.from(QUERY)), 415],
  ['two encodings', () => encoded('gzip, gzip', gzipSync(gzipSync(QUERY))), 415],
  ['no answer that would do', () => post(QUERY, { accept: 'image/png' }), 406],

  // Lengths.
  ['a length that is too small', () => post(QUERY, { 'content-length': '10' }), 400],
  ['a negative length', () => post(QUERY, { 'content-length': '-1' }), 400],
  ['a length that is no number', () => post(QUERY, { 'content-length': 'many' }), 400],
  ['a length beyond all numbers', () => post(QUERY, { 'content-length': '99999999999999999999999' }), 400],
  ['a length of a terabyte', () => post(QUERY, { 'content-length': '1000000000000' }), 413],
  ['two lengths', () => post(QUERY, { 'content-length': '26\r\ncontent-length: 27' }), 400],
  ['a length and chunks', () => post(QUERY, { 'transfer-encoding': 'chunked' }), 400],
  ['a chunk of no size', () => chunked('zz\r\nx\r\n0\r\n\r\n'), 400],
  ['a chunk of a negative size', () => chunked('-1\r\nx\r\n0\r\n\r\n'), 400],
  ['a chunk larger than it says', () => chunked('2\r\n{"query":1}\r\n0\r\n\r\n'), 400],
  ['a chunk larger than all that is allowed', () => chunked(`80000\r\n${' '.repeat(0x80000)}\r\n0\r\n\r\n`), 413],
  ['a coding that is none', () => post('', { 'content-length': undefined, 'transfer-encoding': 'of-nobody' }), 400, 501],

  // Methods.
  ...['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'].map((method) => [method, () => post(QUERY, {}, '/graphql', method), 405] as const),
  ['a method that is none', () => get('/graphql', {}, 'ASK'), 400],
  ['HEAD', () => get('/graphql?query=%7B__typename%7D', {}, 'HEAD'), 405],

  // Queries in addresses.
  ['GET of nothing', () => get('/graphql'), 400],
  ['GET of two queries', () => get('/graphql?query=%7B__typename%7D&query=%7B__typename%7D'), 400],
  ['GET with variables that are no JSON', () => get('/graphql?query=%7B__typename%7D&variables=%7B'), 400],
  ['GET with variables that are a list', () => get('/graphql?query=%7B__typename%7D&variables=[]'), 400],
  ['GET with extensions that are a number', () => get('/graphql?query=%7B__typename%7D&extensions=1'), 400],
  ['GET of a query that is half encoded', () => get('/graphql?query=%7B__typename%7'), 400],
  ['GET of a query that is no UTF-8', () => get('/graphql?query=%FF%FE'), 400],
  ['GET of a mutation', () => get('/graphql?query=mutation%7B__typename%7D'), 400, 405],
  [
    'GET of a hash that is no text',
    () => get('/graphql?extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%7B%22toString%22%3A1%7D%7D%7D'),
    400,
  ],

  // Paths.
  ['a path that leads up', () => get('/graphql/../../etc/passwd'), 404],
  ['a path that leads up among the assets', () => get('/graphql/assets/../../../package.json'), 404],
  ['a path that leads up encoded', () => get('/graphql/assets/%2e%2e/%2e%2e/package.json'), 400, 403, 404],
  ['a path with NUL', () => get('/graphql/assets/%00'), 400, 404],
  ['a path that cannot be decoded', () => get('/graphql/assets/%zz'), 400, 404],
  ['a path of two slashes', () => get('//graphql'), 404],
  ['a path that is nowhere', () => get('/nowhere'), 404],
  ['POST to a path that is nowhere', () => post(QUERY, {}, '/graphql/nowhere'), 404],
  ['an address for a path', () => get('http://[::1/graphql'), 400, 404],
  ['a space in a path', () => get('/graph ql'), 400],

  // Heads.
  ['a header of a hundred kilobytes', () => get('/graphql', { x: 'x'.repeat(100_000) }), 431],
  ['a thousand headers', () => get('/graphql', Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`x${at}`, '1234']))), 400, 431],
  ['a header without a name', () => ['GET /graphql HTTP/1.1\r\nhost: x\r\n: x\r\n\r\n'], 400],
  ['a header with NUL', () => ['GET /graphql HTTP/1.1\r\nhost: x\r\nx: \0\r\n\r\n'], 400],
  ['an expectation that is none', () => post(QUERY, { expect: 'nothing' }), 417],
  ['HTTP of a version that is none', () => ['GET /graphql HTTP/9.9\r\n\r\n'], 400],
  ['no HTTP', () => ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'], 400],
  ['nonsense', () => ['nonsense\r\n\r\n'], 400],
];

/** Requests that look odd and are none the worse for it. */
export const ODD: readonly (readonly [name: string, pieces: () => Pieces])[] = [
  ['a length with 100-continue', () => post(QUERY, { expect: '100-continue' })],
  ['HTTP/1.0', () => [`POST /graphql HTTP/1.0\r\ncontent-type: application/json\r\ncontent-length: ${QUERY.length}\r\n\r\n${QUERY}`]],
  ['one byte at a time', () => [...post(QUERY)[0]!.toString('latin1')]],
  ['chunks of one byte', () => chunked(...[...QUERY].map((one) => `1\r\n${one}\r\n`), '0\r\n\r\n')],
  ['gzip', () => encoded('gzip', gzipSync(QUERY))],
  ['brotli', () => encoded('br', brotliCompressSync(QUERY))],
  ['deflate', () => encoded('deflate', deflateSync(QUERY))],
  ['UTF-16', () => post(Buffer.from(`\ufeff${QUERY}`, 'utf16le'), { 'content-type': 'application/json; charset=utf-16' })],
  ['a mark of the order of bytes', () => post(`\ufeff${QUERY}`)],
  ['a name twice', () => post('{"query":1,"query":"{ __typename }"}')],
  ['GET', () => get('/graphql?query=%7B+__typename+%7D')],
  ['a slash at the end', () => post(QUERY, {}, '/graphql/')],
  ['an address for a path', () => post(QUERY, {}, 'http://x/graphql')],
];
