import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** From how many bytes on an answer is compressed: below, it takes longer than it saves on the way. */
const WORTH_IT = 16 * 1024;

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** How an answer is compressed, the smallest first. Both take about as long. */
const CODINGS: readonly { readonly name: string; compress(body: string): Promise<Buffer> }[] = [
  {
    name: 'br',
    compress: (body) =>
      brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }),
  },
  { name: 'gzip', compress: (body) => gzipped(body, { level: constants.Z_BEST_SPEED }) },
];

/** Sends the whole body of an answer, compressed where it is large and the client takes it. Compressing holds up no other request. */
export async function sendCompressed(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
  if (Buffer.byteLength(body) < WORTH_IT) return void response.end(body);
  response.appendHeader('vary', 'Accept-Encoding');
  const accepted = acceptedBy(String(request.headers['accept-encoding'] ?? ''));
  const coding = CODINGS.find(({ name }) => accepted(name));
  if (coding === undefined) return void response.end(body);
  const bytes = await coding.compress(body);
  response.setHeader('content-encoding', coding.name);
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}

/** Whether a client takes a coding, by name or as any, and has not ruled it out by `q=0`. */
function acceptedBy(header: string): (coding: string) => boolean {
  const weights = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((one) => {
        const [name = '', ...parameters] = one.split(';').map((part) => part.trim());
        return [name, Number(/^q=([\d.]+)$/u.exec(parameters.join(';'))?.[1] ?? 1)] as const;
      }),
  );
  return (coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0;
}
