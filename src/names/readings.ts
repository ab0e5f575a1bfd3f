import { beforeTail, isAside, plain, plainer, withoutSeason } from './around.js';
import { fold } from './fold.js';
import { assembled, typedInHangul, typedInLatin } from './strokes.js';

/** One way in which a text that somebody typed may be meant. */
export interface NameReading {
  readonly text: string;
  /** What a name that answers to it is worth, 0 to 1: less the more had to be guessed. */
  readonly worth: number;
}

const YEAR = /^(?:19|20)\d\d$/u;
const BRACKETS = /^(.+?)\s*[([（［【]([^()[\]（）［］【】]+)[)\]）］】]\s*$/u;

/** Two names side by side, one in Hangul and one in Latin letters, whatever stands between them. */
const SIDE_BY_SIDE = [/^([A-Za-z][^가-힣]*?)[\s/|,·–—-]+([가-힣][^A-Za-z]*)$/u, /^([가-힣][^A-Za-z]*?)[\s/|,·–—-]+([A-Za-z][^가-힣]+)$/u];

/**
 * The ways in which a text may be meant, the most likely first: as it stands; without a year, a role or a form of address; each side
 * of brackets, and each script of two; the show of a season; before what is about to be typed behind it; typed with the keys of another
 * keyboard.
 */
export function readingsOf(text: string): NameReading[] {
  const readings = new Map<string, number>();
  const add = (meant: string | undefined, worth: number): void => {
    if (meant !== undefined && meant.trim() !== '' && !readings.has(meant.trim())) readings.set(meant.trim(), worth);
  };
  add(text, 1);
  add(assembled(fold(text)), 1);
  const bare = bareNames(text.trim());
  // The more is taken away, the less it is what was typed.
  for (const [index, name] of bare.entries()) add(name, 0.98 - 0.002 * index);
  // Beside a title in Hangul a number is how people ask for a season, beside one in Latin letters the word is.
  for (const name of [text.trim(), ...bare]) {
    const show = withoutSeason(name);
    if (show !== name) add(show, 0.85);
  }
  const before = beforeTail(text);
  if (before !== undefined) add(plain(before), 0.85);
  for (const hangul of typedInHangul(text)) add(hangul, 0.95);
  add(typedInLatin(text), 0.95);
  return [...readings].map(([meant, worth]) => ({ text: meant, worth }));
}

/** A name without what stands around it and is no part of it, the whole of it last; two where brackets or another script hold another. */
function bareNames(text: string): string[] {
  const [, outer, inner] = BRACKETS.exec(text) ?? [];
  if (outer !== undefined && inner !== undefined) return [...plainer(outer), ...(isAside(inner) ? [] : plainer(inner))];
  const bare = plain(text);
  for (const sides of SIDE_BY_SIDE) {
    const [, one, other] = sides.exec(bare) ?? [];
    if (one !== undefined && other !== undefined) return [...plainer(one), ...plainer(other)];
  }
  return plainer(text).filter((name) => name !== text);
}

/** The names that a text may stand for, each without what stands around it and is no part of it: at least the text itself. */
export function namesMeant(text: string): string[] {
  return [...new Set([text, ...bareNames(text.trim())])].filter((name) => name.trim() !== '');
}

/** The year that stands in brackets behind a name: 2021 of Squid Game (2021). Without brackets it may be of the name: Reply 1988. */
export function yearBehind(text: string): string | undefined {
  const inner = BRACKETS.exec(text.trim())?.[2]?.trim();
  return inner !== undefined && YEAR.test(inner) ? inner : undefined;
}
