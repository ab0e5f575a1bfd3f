import { isAscii, isUtf8 } from 'node:buffer';

/** How the letters of a text are written as bytes; CP949 holds EUC-KR. */
export type Encoding = 'UTF-8' | 'CP949' | 'UTF-16LE' | 'UTF-16BE';

/** What the decoders of Node call them; its euc-kr is CP949. */
const DECODERS: Readonly<Record<Exclude<Encoding, 'UTF-8'>, string>> = { CP949: 'euc-kr', 'UTF-16LE': 'utf-16le', 'UTF-16BE': 'utf-16be' };

/** How much of a text is looked at from the first byte beyond ASCII on. */
const SAMPLE_BYTES = 65_536;

/**
 * The encoding of a text by a part of it.
 * @param isStart it is the beginning of the text, where a byte-order mark may stand.
 * @returns undefined where it is none that can be read.
 */
export function encodingOf(part: Buffer, isStart: boolean): Encoding | undefined {
  if (isStart) {
    if (part[0] === 0xff && part[1] === 0xfe) return 'UTF-16LE';
    if (part[0] === 0xfe && part[1] === 0xff) return 'UTF-16BE';
    const wide = wideOf(part);
    if (wide !== undefined) return wide;
  }
  if (isUtf8(part)) return 'UTF-8';
  const korean = koreanIn(part);
  if (korean.isPlausible && korean.errors === 0) return 'CP949';
  const utf8 = lettersOf(part.toString('utf8'));
  if (utf8.letters > utf8.errors) return 'UTF-8';
  return korean.isPlausible && korean.errors * 50 < korean.letters ? 'CP949' : undefined;
}

/** UTF-16 without a mark: one byte of each letter of the first lines is zero, and always the same. */
function wideOf(part: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of part.subarray(0, 2048).entries()) if (byte === 0) zeros[at % 2]!++;
  const least = Math.min(part.length, 2048) / 8;
  if (zeros[0] === 0 && zeros[1]! > least) return 'UTF-16LE';
  return zeros[1] === 0 && zeros[0]! > least ? 'UTF-16BE' : undefined;
}

/** Letters beyond ASCII of a text that was decoded, and those that could not be. */
function lettersOf(text: string): { letters: number; errors: number } {
  const errors = text.match(/\ufffd/gu)?.length ?? 0;
  return { letters: (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) - errors, errors };
}

/** In Korean texts nearly every letter is one of the 2,350 syllables of KS X 1001, which have places of their own in CP949. */
const LEAST_KOREAN = 0.8;

/**
 * What a part is as CP949. Nearly any bytes are some letters of it: a text is Korean where these are the syllables that are in
 * use, rather than the rare ones and the hanja which accents and other scripts would be.
 */
function koreanIn(part: Buffer): { letters: number; errors: number; isPlausible: boolean } {
  let [syllables, others] = [0, 0];
  for (let at = 0; at < part.length - 1; at++) {
    const [lead, trail] = [part[at]!, part[at + 1]!];
    if (lead < 0x80) continue;
    at++;
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) syllables++;
    else if (lead < 0xa1 || lead > 0xa3) others++;
  }
  const { letters, errors } = lettersOf(new TextDecoder(DECODERS.CP949).decode(part));
  return { letters, errors, isPlausible: syllables >= 2 && syllables >= LEAST_KOREAN * (syllables + others) };
}

/** A text as bytes of UTF-8, as it is read, and how it was written. */
export interface Decoding {
  readonly bytes: AsyncIterable<Buffer>;
  /** Undefined as long as nothing was read that tells; a text of nothing but ASCII is UTF-8. */
  encoding(): Encoding | undefined;
}

/**
 * Gives a text in UTF-8, whatever it is written in. What is ASCII is passed on as it comes; the first letters beyond it, be
 * they below a hundred thousand rows, tell the encoding. Bytes that are no letters become U+FFFD, or stay as they are.
 */
export function decoded(bytes: AsyncIterable<Buffer>): Decoding {
  let encoding: Encoding | undefined;
  async function* decode(): AsyncGenerator<Buffer> {
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    let [held, isStart]: [Buffer, boolean] = [Buffer.alloc(0), true];
    const settle = (part: Buffer): Buffer => {
      encoding = encodingOf(part, isStart) ?? 'UTF-8';
      if (encoding === 'UTF-8') return held;
      decoder = new TextDecoder(DECODERS[encoding]);
      return Buffer.from(decoder.decode(held, { stream: true }));
    };
    for await (const chunk of bytes) {
      if (decoder !== undefined) yield Buffer.from(decoder.decode(chunk, { stream: true }));
      else if (encoding !== undefined) yield chunk;
      else {
        held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
        const isPlain = isAscii(held) && !(isStart && held.includes(0));
        if (isPlain || held.length >= SAMPLE_BYTES) {
          yield isPlain ? held : settle(wholeLetters(held));
          [held, isStart] = [Buffer.alloc(0), false];
        }
      }
    }
    if (held.length > 0) yield settle(held);
    if (decoder !== undefined) yield Buffer.from(decoder.decode());
  }
  return { bytes: decode(), encoding: () => encoding };
}

/** A part of a text without what its end may have cut through: up to its last line. */
export function wholeLetters(part: Buffer): Buffer {
  const end = part.lastIndexOf(0x0a);
  return end < 0 || end < part.length / 2 ? part : part.subarray(0, end + 1);
}
