import { broadcasterKey, isBroadcaster, isStreaming } from '../../records/broadcasters.js';
import { BROADCASTERS, SERVICES } from '../../records/networks.js';
import type { RecordLink } from '../../records/record.js';
import type { Doubts } from '../intake/doubts.js';
import { spaced } from './spaced.js';

/** The most words that a known name has. */
const LONGEST = Math.max(...[...BROADCASTERS, ...SERVICES].flat().map((name) => name.split(' ').length));

/** That a show runs on these networks: aired by broadcasters, streamed by services; each once. */
export function networkLinks(names: readonly string[]): RecordLink[] {
  const links = new Map<string, RecordLink>();
  for (const name of names) {
    const key = broadcasterKey(name);
    if (links.has(key)) continue;
    const [property, type] = isStreaming(name) ? (['STREAMS_ON', 'platform'] as const) : (['AIRED_ON', 'company'] as const);
    links.set(key, { property, to: { type, names: [{ text: name }] }, asWritten: name });
  }
  return [...links.values()];
}

/**
 * The networks of a cell that joins them by blanks, as "Naver TV Cast vLive": names that are known are found, the longest
 * first. A single word that is not known is a network too; of several nobody can tell where one ends, so they are left
 * out.
 */
export function splitNetworks(text: string, column: string, doubts: Doubts): string[] {
  const words = spaced(text.replaceAll(',', ' '))
    .split(' ')
    .filter((word) => word !== '');
  const names: string[] = [];
  let unknown: string[] = [];
  const settle = (): void => {
    if (unknown.length === 1) names.push(unknown[0]!);
    else if (unknown.length > 1)
      doubts.add(
        `${column} is ${JSON.stringify(text)}: "${unknown.join(' ')}" is no network that is known, and may be more than one.`,
        `${column} has words that are no known network`,
      );
    unknown = [];
  };
  for (let at = 0; at < words.length;) {
    const length = lengths(words.length - at).find((many) => isBroadcaster(words.slice(at, at + many).join(' ')));
    if (length === undefined) unknown.push(words[at++]!);
    else {
      settle();
      names.push(words.slice(at, at + length).join(' '));
      at += length;
    }
  }
  settle();
  return names;
}

/** From the longest to one. */
function lengths(most: number): number[] {
  return Array.from({ length: Math.min(most, LONGEST) }, (_, index) => Math.min(most, LONGEST) - index);
}
