import { RowError } from '../intake/import-error.js';

/** Letters of Latin-1 beyond ASCII in a row: what UTF-8 looks like once somebody has read it as Latin-1. */
const LATIN_1 = /[\u0080-\u00ff]{2,}/gu;

/** The same of punctuation for those who read it as Windows-1252: â€™ for ’. */
const WINDOWS_1252 = /â€(?<last>[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/gu;

/** The bytes 0x80 to 0x9f as Windows-1252 reads them (Node 20 decodes them as Latin-1). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A text as its author wrote it, where its UTF-8 has been read as Latin-1 or Windows-1252 on the way: Weâ\u0080\u0099ll is
 * We’ll again. Only what decodes cleanly is touched: the é of Café stays.
 * @throws RowError when letters are lost for good.
 */
export function repaired(text: string): string {
  // Most texts are plain ASCII.
  if (!/[\u0080-\uffff]/u.test(text)) return text;
  const whole = text
    .replace(LATIN_1, (run) => decoded(Uint8Array.from(run, (letter) => letter.charCodeAt(0))) ?? run)
    .replace(WINDOWS_1252, (run, last: string) => decoded(Uint8Array.of(0xe2, 0x80, byteOf(last))) ?? run);
  if (/[\u0080-\u009f\ufffd]/u.test(whole))
    throw new RowError(
      `${JSON.stringify(text)} has letters that were lost on the way: save the file in UTF-8.`,
      'letters are lost: the text is not UTF-8',
    );
  return whole;
}

function byteOf(letter: string): number {
  const high = HIGH.indexOf(letter);
  return high < 0 ? letter.charCodeAt(0) : 0x80 + high;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return undefined;
  }
}
