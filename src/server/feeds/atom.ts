import { createHash } from 'node:crypto';

/** An entry of a feed; all texts are plain. */
export interface Entry {
  /** What it is told apart by, for good: see `urnOf`. */
  readonly id: string;
  readonly title: string;
  /** An ISO moment. */
  readonly updated: string;
  readonly link: string;
  readonly category: string;
  readonly text: string;
}

/** A feed. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Where it is itself. */
  readonly self: string;
  /** The latest first. */
  readonly entries: readonly Entry[];
}

/** A permanent id made of what a thing is, the same wherever it is served: a UUID of version 5 (RFC 9562). */
export function urnOf(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha1').update('inyeon').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

/** When a feed of nothing was last changed: it has to say some moment. */
const NEVER = '1970-01-01T00:00:00Z';

/** A feed in Atom (RFC 4287). */
export function atom({ id, title, subtitle, self, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${id}</id>
  <title>${escaped(title)}</title>
  <subtitle>${escaped(subtitle)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <updated>${entries[0]?.updated ?? NEVER}</updated>
  <author><name>Inyeon</name></author>
${entries.map(entryOf).join('')}</feed>
`;
}

function entryOf({ id, title, updated, link, category, text }: Entry): string {
  return `  <entry>
    <id>${id}</id>
    <title>${escaped(title)}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="application/json" href="${escaped(link)}"/>
    <category term="${escaped(category)}"/>
    <content type="text">${escaped(text)}</content>
  </entry>
`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold, however it is written. */
// eslint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NO_XML, '')
    .replace(/[&<>"]/gu, (mark) => MARKS[mark]!);
}
