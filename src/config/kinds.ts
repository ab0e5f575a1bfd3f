import { isIP } from 'node:net';
import { isAddress, withoutUserinfo } from './address.js';

/** A sort of value that a setting can have. */
export interface Kind<T> {
  /** What it is counted in, or what it is; empty where that says nothing. */
  readonly unit: string;
  /** The values that there are, where they can be listed. */
  readonly words?: readonly string[];
  /**
   * Reads what was written.
   * @throws NotAValue with what is wrong, and what would do.
   */
  read(text: string): T;
  /** What was written as it may be shown. */
  shown(text: string): string;
  /** It is never shown, and may be given in a file. */
  readonly isSecret: boolean;
}

/** What was written is no value of its kind; the message says what would be, and holds no secret. */
export class NotAValue extends Error {}

function kind<T>(unit: string, read: (text: string) => T): Kind<T> {
  return { unit, read, shown: (text) => text, isSecret: false };
}

/** Any text. */
export const text: Kind<string> = kind('', (written) => written);

/** A port to listen on. */
export const port: Kind<number> = kind('port', (written) => {
  const number = Number(written);
  if (!/^\d+$/u.test(written) || number > 65_535) throw new NotAValue(`"${written}" is not a port: use a whole number from 0 to 65535`);
  return number;
});

/** A whole number of some unit, within bounds. */
export function whole(unit: string, least: number, most: number): Kind<number> {
  return kind(unit, (written) => {
    const number = Number(written);
    if (!/^\d+$/u.test(written) || number < least || number > most)
      throw new NotAValue(`"${written}" will not do: use a whole number from ${least} to ${most} (${unit})`);
    return number;
  });
}

/** A time; of a deadline at least a tenth of a second, of others from nothing on, and a day at most. */
export function duration(least = 100): Kind<number> {
  return whole('ms', least, 86_400_000);
}

/** A size of something that is held in memory: 64 MiB at most. */
export const size: Kind<number> = whole('bytes', 1_024, 67_108_864);

/** One of a few words. */
export function choice<const T extends string>(...words: readonly T[]): Kind<T> {
  const read = (written: string): T => {
    const word = words.find((known) => known === written);
    if (word === undefined) throw new NotAValue(`"${written}" is none of ${words.join(', ')}`);
    return word;
  };
  return { ...kind('', read), words };
}

const SWITCH = choice('on', 'off');

/** On or off. */
export const onOff: Kind<boolean> = { ...SWITCH, read: (written) => SWITCH.read(written) === 'on' };

/** An address with one of these schemes, or nothing. User and password in it are read, and never shown. */
export function address(schemes: readonly string[], example: string): Kind<string | undefined> {
  return {
    ...kind('address', (written) => {
      if (written === '') return undefined;
      if (!isAddress(written, schemes))
        throw new NotAValue(
          `"${withoutUserinfo(written)}" is no address: write it as ${example}${written.includes('@') ? ', and @ : / ? # of a password as %40 %3A %2F %3F %23' : ''}`,
        );
      return written;
    }),
    shown: withoutUserinfo,
  };
}

/** A text that is for nobody's eyes. */
export const secret: Kind<string> = { ...text, shown: hidden, isSecret: true };

/** An address that is for nobody's eyes, since it may hold a password anywhere. */
export function secretAddress(schemes: readonly string[], example: string): Kind<string | undefined> {
  return {
    ...kind('address', (written) => {
      if (written === '') return undefined;
      if (!isAddress(written, schemes)) throw new NotAValue(`it is no address: write it as ${example}`);
      return written;
    }),
    shown: hidden,
    isSecret: true,
  };
}

function hidden(written: string): string {
  return written === '' ? '' : '(hidden)';
}

/** The names that Express has for networks whose addresses are nobody's in the internet. */
const NETWORKS: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

/** Networks, separated by commas: addresses, addresses with the length of a prefix, names of networks. */
export const networks: Kind<readonly string[]> = kind('list', (written) => {
  const parts = written.split(',').map((part) => part.trim());
  const given = parts.filter((part) => part !== '');
  for (const part of given)
    if (!NETWORKS.includes(part) && !isNetwork(part))
      throw new NotAValue(`"${part}" is no network: use addresses (10.0.0.1), networks (10.0.0.0/8) or ${NETWORKS.join(', ')}`);
  return given;
});

function isNetwork(part: string): boolean {
  const [ip = '', length, ...rest] = part.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(ip)]!;
  return bits > 0 && rest.length === 0 && (length === undefined || (/^\d{1,3}$/u.test(length) && Number(length) <= bits));
}

/** The origins whose pages may read what is served. */
export type Origins = 'any' | readonly string[];

/** Origins, separated by commas, or one word for any or none of them. */
export const origins: Kind<Origins> = kind('list', (written) => {
  if (written === 'any' || written === '*') return 'any';
  if (written === 'none') return [];
  const given = written.split(',').map((part) => part.trim());
  for (const part of given)
    if (!isAddress(part, ['http', 'https']) || new URL(part).origin !== part)
      throw new NotAValue(
        `"${withoutUserinfo(part)}" is no origin: use any, none, or origins as browsers send them (https://app.example,http://localhost:5173)`,
      );
  return given;
});
