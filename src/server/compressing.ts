import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

/** From how many bytes on an answer is compressed: below, it takes longer than it saves on the way. */
const WORTH_IT = 16 * 1024;

/** Whether a client takes gzip, and has not ruled it out by `q=0`. */
const ACCEPTED = /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?=,|$)/iu;

const compressed = promisify(gzip);

/** Sends the whole body of an answer, compressed where it is large and the client takes it. Compressing holds up no other request. */
export async function sendCompressed(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
  if (Buffer.byteLength(body) < WORTH_IT) return void response.end(body);
  response.appendHeader('vary', 'Accept-Encoding');
  if (!ACCEPTED.test(String(request.headers['accept-encoding'] ?? ''))) return void response.end(body);
  const bytes = await compressed(body, { level: constants.Z_BEST_SPEED });
  response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}
