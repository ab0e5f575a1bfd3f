import { partialOf } from '../model/dates.js';
import { entityKindOf, isIdOf } from '../model/ids/kinds.js';
import { compact, fold } from '../names/fold.js';
import type { MatchReason, NameMatch } from '../names/lookup.js';
import { scriptOf } from '../names/script.js';
import { externalParts } from '../model/ids/external.js';
import { BITS, weight, type Weight } from './bits.js';
import type { Finding } from './evidence.js';
import { finding, sameIn } from './feature.js';
import { firstDateOf, type Asked } from './question.js';
import { firstDays, SHOW_BITS } from './show-bits.js';
import { storedValue, type Known } from './traits.js';

/** The odds by why a name matches, all in all: of anything but people nobody counts how many there are to choose from. */
const NAMED: Readonly<Record<MatchReason, number>> = {
  EXACT: 5,
  ALIAS: 4,
  ROMANIZATION: 1,
  TOKENS: -1,
  TYPO: 0,
  PREFIX: -6,
  INITIALS: -6,
};

const SAYS: Readonly<Record<MatchReason, string>> = {
  EXACT: 'Is called',
  ALIAS: 'Is also called',
  ROMANIZATION: 'May be another spelling of',
  TOKENS: 'Has the same words as',
  TYPO: 'Is a letter or two off',
  PREFIX: 'Begins like',
  INITIALS: 'Has the initials of',
};

/** What it says that a character is called so where no type is asked for: an estimate, as the odds by names are. */
const CHARACTER = -4;

/** What speaks for and against anything but a person, beside the facts that are told apart (fact-features.ts). */
export function thingFindings(asked: Asked, { node, traits }: Known, match: NameMatch | undefined): Finding[] {
  const dates = datesOf(asked, node);
  const both = bothScripts(asked.names, traits.names);
  return [
    ...finding('external id', 'IDENTIFIER', sameIn(asked.externalIds, traits.externalIds)),
    ...finding('name', 'NAME', named(asked, match)),
    ...(asked.types === undefined && isIdOf('character', node.id)
      ? finding('character', 'NAME', weight(CHARACTER, 'Is a character: people and works are asked for oftener'))
      : []),
    // A title in two scripts is two that agree, which says more where no date can tell a second show of both titles apart.
    ...(both === undefined || both.bits < 0 || dates !== undefined
      ? finding('both scripts', 'NAME', both)
      : finding('both scripts', 'FACT', weight(SHOW_BITS.undated, both.found))),
    ...finding('first day', 'FACT', dates),
    ...finding('other number', 'FACT', otherNumber(asked.externalIds, traits.externalIds)),
  ];
}

function named({ names: [name] }: Asked, match: NameMatch | undefined): Weight | undefined {
  if (match !== undefined) return weight(NAMED[match.reason], `${SAYS[match.reason]} ${match.text}`);
  return name === undefined ? undefined : weight(SHOW_BITS.otherTitle, `Is not called ${name}`);
}

function bothScripts(asked: readonly string[], known: readonly string[]): Weight | undefined {
  const theirs = new Set(known.map(keyOf));
  const [native, latin] = [asked.filter(isNative), asked.filter((name) => !isNative(name))];
  if (native.length === 0 || latin.length === 0) return undefined;
  const same = native.find((name) => theirs.has(keyOf(name)));
  if (same !== undefined)
    return latin.some((name) => theirs.has(keyOf(name)))
      ? weight(SHOW_BITS.bothTitles - SHOW_BITS.title, `Is called ${same} in Hangul too`)
      : undefined;
  return known.some(isNative) ? weight(SHOW_BITS.otherNative, `Is not called ${native[0]} in Hangul`) : undefined;
}

function isNative(name: string): boolean {
  return scriptOf(name) === 'HANGUL';
}

function keyOf(name: string): string {
  return compact(fold(name));
}

/** What the date says that it is told apart by: when it was first shown, or began. */
function datesOf({ beganOn, facts }: Asked, node: Known['node']): Weight | undefined {
  const kind = entityKindOf(node.id);
  const property = kind === undefined ? undefined : firstDateOf(kind);
  if (property === undefined) return undefined;
  const asked = facts.find((fact) => fact.property === property)?.values[0] ?? beganOn;
  const known = storedValue(node, property);
  const shown = typeof known === 'string' ? partialOf(known) : undefined;
  return asked === undefined || shown === undefined ? undefined : firstDays(asked, shown);
}

/** A database gives each thing one number, more or less: seasons have some of their own. */
function otherNumber(ours: readonly string[], theirs: readonly string[]): Weight | undefined {
  if (sameIn(ours, theirs) !== undefined) return undefined;
  const sources = new Set(theirs.map((one) => externalParts(one).source));
  const other = ours.map((one) => externalParts(one).source).find((source) => sources.has(source));
  return other === undefined ? undefined : weight(BITS.otherExternalId, `They have different numbers at ${other}`);
}
