/**
 * What UTF-8 looks like once somebody has read it as Latin-1 or Windows-1252: letters and marks beyond ASCII that each
 * stand for one byte. These are the bytes 0x80 to 0x9f as Windows-1252 has them; all others are as in Latin-1.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...HIGH].map((letter, index) => [letter, 0x80 + index]));
const RUN = new RegExp(`[\\u0080-\\u00ff${HIGH}]+`, 'gu');

/** What may well stand behind a letter: É… is an É, and not what its two letters would be as one. */
const PUNCTUATION = new Set([...'…’”“‘–—™•›»«'].map(byteOf));

/**
 * Windows-1252 has nothing for 0x81, 0x8d, 0x8f, 0x90 and 0x9d, and many programs drop them: of 이 (ec 9d b4) are left ì and
 * ´. These are the letters that are meant where that happened; where several that are usual would be left with the same
 * (상 and 생, 영 and 의) nobody can tell.
 */
const MAIMED = new Map(
  [...'교궁도독돈동두더라락록북은식음응에원자이익인일읽평풍홍뭐캐”'].map((letter) => [
    String([...Buffer.from(letter)].filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))),
    letter,
  ]),
);

/** A text that was written in one encoding and read in another is often read so once more on its next way. */
const MOST_TIMES = 3;

/** A text as it was meant. */
export interface Mended {
  readonly text: string;
  /** Letters are lost for good. */
  readonly isLost: boolean;
}

/**
 * A text as its author wrote it, where its UTF-8, or its Korean letters in CP949, have been read as Latin-1 or
 * Windows-1252 on the way, be it twice: Itâ€™s is It’s again, and Á¾ÀÌ 종이. Only what decodes cleanly is touched: the
 * é of Café stays, and so does É….
 */
export function mended(text: string): Mended {
  let [whole, isLost] = [koreanOf(text) ?? text, false];
  for (let times = 0; times < MOST_TIMES; times++) {
    const once = decodedOnce(whole);
    if (once === undefined) break;
    [whole, isLost] = [once.text, isLost || once.isLost];
  }
  return { text: whole, isLost: isLost || /[\u0080-\u009f\ufffd]/u.test(whole) };
}

/** A piece of a run: what its bytes are as UTF-8, or letters that are not. */
type Piece =
  | { readonly is: 'letter'; readonly text: string; readonly bytes: readonly number[] }
  | { readonly is: 'maimed'; readonly text: string }
  | { readonly is: 'rest'; readonly text: string };

/** A text decoded once; undefined where nothing of it looks like UTF-8 that was read as something else. */
function decodedOnce(text: string): Mended | undefined {
  const runs = [...text.matchAll(RUN)].map(([run]) => piecesOf(run));
  if (!runs.some(isTelling)) return undefined;
  let at = 0;
  const whole = text.replace(RUN, (run) => {
    const pieces = runs[at++]!;
    // What stands alone, as the é of a word beside others that were mended, is what it is.
    return pieces.every(({ is }) => is === 'rest') ? run : pieces.map((piece) => piece.text).join('');
  });
  return { text: whole, isLost: runs.some(hasRest) };
}

/** Whether a run, of a text that was mended, has what is left of a letter: its first byte among others, or with a second. */
function hasRest(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => {
    if (piece.is !== 'rest' || byteOf(piece.text) < 0xc2) return false;
    const next = pieces[index + 1];
    return pieces.some(({ is }) => is !== 'rest') || (next?.is === 'rest' && byteOf(next.text) < 0xc0);
  });
}

/** Whether a run has a letter that its bytes are beyond doubt: two side by side, or one that is no accent with a mark behind it. */
function isTelling(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => {
    if (piece.is !== 'letter') return false;
    if (pieces[index + 1]?.is === 'letter') return true;
    const [lead, ...tail] = piece.bytes as [number, ...number[]];
    if (lead < 0xe0) return lead === 0xc3 || (lead === 0xc2 && tail[0]! >= 0xa0);
    return (lead === 0xe2 && tail[0] === 0x80) || !tail.every((byte) => PUNCTUATION.has(byte));
  });
}

function piecesOf(run: string): Piece[] {
  const bytes = [...run].map(byteOf);
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = lengthOf(bytes[at]!);
    const part = bytes.slice(at, at + length);
    const letter = length > 1 && part.length === length ? decoded(part) : undefined;
    const maimed = letter === undefined && length === 3 ? MAIMED.get(String(bytes.slice(at, at + 2))) : undefined;
    if (letter !== undefined) pieces.push({ is: 'letter', text: letter, bytes: part });
    else if (maimed !== undefined) pieces.push({ is: 'maimed', text: maimed });
    else pieces.push({ is: 'rest', text: run[at]! });
    at += letter !== undefined ? length : maimed !== undefined ? 2 : 1;
  }
  return pieces;
}

/** How many bytes a letter of UTF-8 has that begins with this one; 1 where none does. */
function lengthOf(lead: number): number {
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 1;
}

function byteOf(letter: string): number {
  return BYTES.get(letter) ?? letter.charCodeAt(0);
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: readonly number[]): string | undefined {
  try {
    return UTF_8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Hangul and marks as CP949 has them, read as Latin-1: pairs of letters, of which the first is ° to È. */
const KOREAN = /^(?:[\u00b0-\u00c8][\u00a1-\u00fe]|[\u00a1-\u00a3][\u00a1-\u00fe])+$/u;

/** The Korean text that was read as Latin-1; undefined where it is none. Two syllables are the least that is no accident. */
function koreanOf(text: string): string | undefined {
  const runs = text.match(/[\u00a1-\u00ff]+/gu) ?? [];
  if (runs.length === 0 || /[\u0080-\u00a0\u0100-\uffff]/u.test(text) || !runs.every((run) => KOREAN.test(run))) return undefined;
  // Ã© is a pair too: what is UTF-8 throughout is that.
  if (runs.every((run) => piecesOf(run).every(({ is }) => is === 'letter'))) return undefined;
  const whole = text.replace(/[\u00a1-\u00ff]+/gu, (run) => CP949.decode(Uint8Array.from(run, (letter) => letter.charCodeAt(0))));
  return (whole.match(/[가-힣]/gu) ?? []).length < 2 ? undefined : whole;
}

const CP949 = new TextDecoder('euc-kr');
