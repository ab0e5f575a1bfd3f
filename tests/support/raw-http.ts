import { connect } from 'node:net';

/** What came back on a socket, or nothing where the server has closed it without a word. */
export interface RawAnswer {
  readonly status: number | undefined;
  readonly head: string;
  readonly body: string;
}

/** How long a server may take to close a socket, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Writes pieces to a socket as they are, one after the other, and reads until the server closes it. */
export function sendRaw(port: number, pieces: readonly (string | Buffer)[]): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const received: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`The socket is still open, after ${JSON.stringify(Buffer.concat(received).toString().slice(0, 500))}`));
    }, PATIENCE_MS);
    socket.on('data', (piece) => received.push(piece));
    // A server that has refused a request does not read the rest of it.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(parsed(Buffer.concat(received).toString('utf8')));
    });
    void (async () => {
      for (const piece of pieces) {
        socket.write(piece);
        if (pieces.length > 1) await new Promise((done) => setTimeout(done, 1));
      }
    })();
  });
}

function parsed(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const head = end < 0 ? text : text.slice(0, end);
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1];
  const rest = end < 0 ? '' : text.slice(end + 4);
  const body = /transfer-encoding: chunked/i.test(head) ? unchunked(rest) : rest;
  return { status: status === undefined ? undefined : Number(status), head, body };
}

function unchunked(text: string): string {
  let body = '';
  for (let rest = text; rest !== '';) {
    const size = /^([0-9a-f]+)\r\n/i.exec(rest);
    if (size === null || size[1] === '0') break;
    const from = size[0].length;
    body += rest.slice(from, from + Number.parseInt(size[1]!, 16));
    rest = rest.slice(from + Number.parseInt(size[1]!, 16) + 2);
  }
  return body;
}
