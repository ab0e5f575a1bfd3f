import { fold } from './fold.js';
import { scriptOf } from './script.js';
import { assembled, typedInHangul } from './strokes.js';

/** One way in which a text that somebody typed may be meant. */
export interface NameReading {
  readonly text: string;
  /** What a name that answers to it is worth, 0 to 1: less the more had to be guessed. */
  readonly worth: number;
}

/** What stands before a name of a person and is none of it. */
const BEFORE = /^(?:mr|mrs|ms|miss|dr)\.?\s+/iu;

/** What stands behind a name of a person and is none of it, alone or in brackets. */
const ROLES = '배우|감독|연출|작가|극본|가수|아이돌|actor|actress|director|screenwriter|writer|singer|idol|cast';
const ROLE = new RegExp(`^(?:${ROLES})$`, 'iu');
const BEHIND = new RegExp(`(?:\\s+(?:씨|님|${ROLES})|(?<=[가-힣]{2})(?:씨|님))$`, 'iu');

/** Whether a text is nothing but what somebody does, as 배우 or actress: brackets behind a name hold it. */
export function isRole(text: string): boolean {
  return ROLE.test(text.trim());
}

const YEAR = /^(?:19|20)\d\d$/u;
const YEAR_BEHIND = /\s+(?:19|20)\d\d$/u;
const BRACKETS = /^(.+?)\s*[([（［【]([^()[\]（）［］【】]+)[)\]）］】]\s*$/u;
/** The number of a season, as `fold` leaves it, behind at least two letters. */
const SEASON_BEHIND = /(?<=\p{L}{2}\s*)\s\d{1,2}$/u;

/**
 * The ways in which a text may be meant, the most likely first: as it stands; without a year, a role or a form of address; each side
 * of brackets; the show of a season; in Hangul, where it was typed with the keys of an English keyboard.
 */
export function readingsOf(text: string): NameReading[] {
  const readings = new Map<string, number>();
  const add = (meant: string | undefined, worth: number): void => {
    if (meant !== undefined && meant.trim() !== '' && !readings.has(meant.trim())) readings.set(meant.trim(), worth);
  };
  add(text, 1);
  add(assembled(fold(text)), 1);
  const bare = bareNames(text.trim());
  for (const name of bare) add(name, 0.98);
  const [name = text] = bare;
  const folded = fold(name);
  // Kingdom 3 is another than Kingdom; beside a title in Hangul a number is how people ask for a season.
  if (SEASON_BEHIND.test(folded) && scriptOf(folded) === 'HANGUL') add(folded.replace(SEASON_BEHIND, ''), 0.85);
  add(typedInHangul(text), 0.95);
  return [...readings].map(([meant, worth]) => ({ text: meant, worth }));
}

/** A name without what stands around it and is no part of it; two where brackets hold another. */
function bareNames(text: string): string[] {
  const [, outer, inner] = BRACKETS.exec(text) ?? [];
  if (outer !== undefined && inner !== undefined) {
    const isOther = !YEAR.test(inner.trim()) && !ROLE.test(inner.trim());
    return [plain(outer), ...(isOther ? [plain(inner)] : [])];
  }
  const bare = plain(text);
  return bare === text ? [] : [bare];
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

function plain(name: string): string {
  return name.trim().replace(BEFORE, '').replace(BEHIND, '').replace(YEAR_BEHIND, '');
}
