import { compact, fold } from '../names/fold.js';
import { BROADCASTERS, SERVICES } from './networks.js';

const KEYS = new Map([...BROADCASTERS, ...SERVICES].flatMap((names) => names.map((name) => [plain(name), plain(names[0]!)] as const)));
const PLATFORM_KEYS = new Set(SERVICES.map(([name]) => plain(name!)));

/** A plus is part of the name: Disney+. */
function plain(name: string): string {
  return compact(fold(name.replaceAll('+', ' plus ')));
}

/** Places and kinds that are told in brackets: SBS (South Korean TV channel), Netflix (season 2). */
function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/u, '');
}

/** What a network or platform is compared by: SBS, SBS TV and Seoul Broadcasting System have one key. */
export function broadcasterKey(name: string): string {
  return KEYS.get(plain(name)) ?? KEYS.get(plain(withoutBrackets(name))) ?? plain(withoutBrackets(name));
}

/** Whether it streams, rather than airs. */
export function isStreaming(name: string): boolean {
  return PLATFORM_KEYS.has(broadcasterKey(name));
}

/** Whether it is known by this name. */
export function isBroadcaster(name: string): boolean {
  return KEYS.has(plain(name));
}

/** The usual name of each network, in words, by its key. */
const USUAL_NAMES = new Map(BROADCASTERS.map(([usual]) => [plain(usual!), fold(usual!)]));

/**
 * Whether a channel is one of a broadcaster, by the name of which it goes: KBS2 and KBS Drama of KBS. Where either is meant,
 * many print the broadcaster; KBS1 and KBS2 are two channels.
 * @param house a broadcaster by a name, or by the slug of its id.
 */
export function isHouseOf(house: string, channel: string): boolean {
  const [one, other] = [house, channel].map((name) => USUAL_NAMES.get(broadcasterKey(name)) ?? fold(name)) as [string, string];
  return other.length > one.length && other.startsWith(one) && /^[\d ]/.test(other.slice(one.length));
}
