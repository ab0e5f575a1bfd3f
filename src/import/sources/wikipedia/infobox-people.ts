import { splitList } from '../../values/lists.js';
import { spaced } from '../../values/spaced.js';

/** Somebody whom an infobox credits, with what its brackets say. */
export interface CreditedPerson {
  readonly name: string;
  /** Another name in brackets: Jae In (Jane Jae-in Kim). */
  readonly alias?: string;
  /** The seasons that the credit is for, where the brackets tell. */
  readonly seasons?: readonly number[];
  /** The credit is for the work that the show was made from. */
  readonly isOriginal?: true;
}

const SEASONS = /\b(?:seasons?|s)\.?\s*(\d{1,2})(?:\s*[–-]\s*(\d{1,2}))?/giu;

/** Brackets about episodes, broadcasters and circumstances, which are no names. */
const ABOUT = /^(?:from\s+)?(?:(?:eps?|episodes?)\b|\d|[A-Z]{2,4}\d?$|resigned|live-action|animation|former|the\b|.*\bepisodes?$)/iu;

/**
 * The people of a cell such as "Park In-je (Season 2), Kim Jong-sun → Yoon Yong-hoon, Jang Young-woo (Ep. 1–16)". One who
 * was replaced, which an arrow says, worked on it too.
 */
export function creditedPeople(text: string): CreditedPerson[] {
  return splitList(text, ',\n→').flatMap((part): CreditedPerson[] => {
    const formerly = /^\(?formerly,? ?(.*?)\)?$/iu.exec(part)?.[1];
    if (formerly !== undefined) return person(formerly, '');
    const [, name = part, brackets = ''] = /^([^()]*?)\s*\((.*)\)?$/su.exec(part) ?? [];
    const former = /^formerly,? (.*)$/iu.exec(brackets.replace(/\)$/, ''))?.[1];
    return former === undefined ? person(name, brackets.replace(/\)$/, '')) : [...person(name, ''), ...person(former, '')];
  });
}

function person(text: string, brackets: string): CreditedPerson[] {
  const name = spaced(text.replace(/\s+and others$|\s*\betc\.?$/iu, ''));
  if (name === '' || !/\p{L}/u.test(name)) return [];
  const alias = aliasIn(brackets);
  const seasons = [...brackets.matchAll(SEASONS)].flatMap(([, from, to]) => range(Number(from), Number(to ?? from)));
  return [
    {
      name,
      ...(alias === undefined ? {} : { alias }),
      ...(seasons.length === 0 ? {} : { seasons }),
      ...(/^original\b/iu.test(brackets) ? { isOriginal: true as const } : {}),
    },
  ];
}

function aliasIn(brackets: string): string | undefined {
  const credited = /^credited as "?([^"]+)"?$/iu.exec(brackets)?.[1];
  if (credited !== undefined) return spaced(credited);
  const isName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*)+$/u.test(brackets) && !ABOUT.test(brackets) && !/\bseason\b/iu.test(brackets);
  // Three words or a hyphen: "The Universe's Star" and "Queen of the Ring" are parts of a trilogy, not people.
  return isName && brackets.includes('-') ? spaced(brackets) : undefined;
}

function range(from: number, to: number): number[] {
  return to < from ? [from] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
