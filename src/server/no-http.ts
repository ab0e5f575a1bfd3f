import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorBody } from './sending.js';

/** Why Node has understood nothing of what came: the status, and a sentence for whoever sent it. */
const REASONS: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers of the request are too large: send fewer, or shorter ones.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time: send it in one go.'],
};

const OTHERWISE = [400, 'This is no request of HTTP/1.1: look at its first line, its headers and the length that it says it has.'] as const;

/** Answers in our own form what Node would answer without a word: what is no HTTP, and expectations that nobody meets. */
export function answerNoHttp(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [status, message] = REASONS[error.code ?? ''] ?? OTHERWISE;
    const body = errorBody('BAD_REQUEST', message);
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      // What is still to come is not waited for.
      () => socket.destroy(),
    );
  });
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(417, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    response.end(errorBody('BAD_REQUEST', 'The header Expect may ask for 100-continue, and for nothing else.'));
  });
}
