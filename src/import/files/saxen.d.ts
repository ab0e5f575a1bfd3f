/** The part of saxen that is used: it has no types of its own. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', call: (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => void): this;
    on(event: 'closeTag', call: (name: string) => void): this;
    on(event: 'text', call: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', call: (text: string) => void): this;
    on(event: 'error', call: (error: Error) => void): this;
    /** Feeds a piece of a document. */
    write(xml: string): this;
    /** Ends the document that was fed. */
    end(): unknown;
  }
}
