import { Parser } from 'saxen';

/** What is told of a document of XML while it is read; names are without their prefixes. */
export interface XmlReader {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  /** A piece of text: long ones may come in several. */
  text?(text: string): void;
}

/** A longer piece without a < is neither a text nor a tag, in bytes: a cell of Excel holds 32,767 letters. */
const LONGEST_PIECE = 4 * 1024 * 1024;

/**
 * Reads a document of XML piece by piece; gives after each piece what `taken` has come to.
 * @throws Error when it is no XML, or a text in it is longer than any can be.
 */
export async function* readXml<T>(bytes: AsyncIterable<Buffer>, reader: XmlReader, taken: () => readonly T[]): AsyncGenerator<T> {
  const parser = new Parser();
  let failure: Error | undefined;
  parser.on('error', (error) => (failure ??= error));
  parser.on('openTag', (name, attributes, decode) => {
    let all: Record<string, string> | undefined;
    reader.open?.(local(name), (one) => {
      all ??= attributes();
      const value = all[one];
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on('closeTag', (name) => reader.close?.(local(name)));
  parser.on('text', (text, decode) => reader.text?.(decode(text)));
  parser.on('cdata', (text) => reader.text?.(text));
  const decoder = new TextDecoder('utf-8');
  let length = 0;
  for await (const chunk of bytes) {
    const bracket = chunk.lastIndexOf(0x3c);
    length = bracket < 0 ? length + chunk.length : chunk.length - bracket;
    if (length > LONGEST_PIECE) throw new Error(`a text or a tag in it is longer than ${LONGEST_PIECE / 1024 / 1024} MB`);
    parser.write(decoder.decode(chunk, { stream: true }));
    if (failure !== undefined) throw failure;
    yield* taken();
  }
  parser.end();
  if (failure !== undefined) throw failure;
  yield* taken();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
