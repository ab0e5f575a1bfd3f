import { checkedDate } from '../model/dates.js';
import { checkedId } from '../model/ids/checked-id.js';
import { isIdOf } from '../model/ids/kinds.js';
import type { EntityPrefix } from '../model/kinds.js';
import { UserInputError } from '../errors.js';
import type { Reader } from '../graph/store.js';
import { groupedBy } from '../grouping.js';
import { checkedName } from '../names/checked-name.js';
import { lookUpNames, type NameMatch } from '../names/lookup.js';
import { sentence, weight } from './bits.js';
import { confidences, reasonsOf } from './evidence.js';
import { MOST_CANDIDATES } from './matching.js';
import { weighPeople } from './person-features.js';
import { readTraits, type Known } from './traits.js';

/** Who is asked for: a name, and what else is known. */
export interface Question {
  readonly name: string;
  /** Only entities of this type. */
  readonly type?: EntityPrefix | undefined;
  /** Works that they worked on. */
  readonly workedOn?: readonly string[] | null | undefined;
  readonly bornOn?: string | null | undefined;
}

/** Who may be meant. */
export interface Answer {
  readonly node: Known['node'];
  /** The probability that this is who is meant, where it may also be somebody whom the graph does not have. */
  readonly confidence: number;
  readonly reason: string;
}

/** The most works that can be given. */
const MOST_WORKS = 100;
/** Answers less probable than this are not worth a look. */
const LEAST_CONFIDENCE = 0.001;

/**
 * Who a name stands for, given what else is known: one statement for the look-up, one for what tells the candidates
 * apart.
 * @throws UserInputError on a name that is too long, and on what is no id or no date.
 */
export async function reconcileName(reader: Reader, question: Question): Promise<Answer[]> {
  const { name, bornOn, workedOn } = checked(question);
  const matches = bestOf(await lookUpNames(reader, name), question.type);
  if (matches.length === 0) return [];
  const { known, works } = await readTraits(
    reader,
    matches.map(({ entity }) => entity),
    workedOn ?? [],
  );
  const byId = new Map(known.map((one) => [one.node.id, one]));
  const weighed = matches.flatMap((match) => {
    const one = byId.get(match.entity);
    if (one === undefined) return [];
    return [{ node: one.node, ...(isPerson(match) ? person(match, one, { name, bornOn, works }) : thing(match)) }];
  });
  const confident = confidences(weighed.map(({ bits }) => bits));
  return weighed
    .map(({ node, reasons }, index) => ({ node, confidence: confident[index]!, reason: reasons.join(' ') }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || (a.node.id < b.node.id ? -1 : 1));
}

interface Asked {
  readonly name: string;
  readonly bornOn: string | null | undefined;
  readonly works: readonly string[];
}

interface Weighed {
  readonly bits: number;
  readonly reasons: readonly string[];
}

/** The same words in another order score this much and more; given names alone less. */
const WHOLE_NAME = 0.9;

/** What it costs that only part of a name, or nearly the name, was asked for. */
const SLIP = { TYPO: -6, TOKENS: -7 } as const;

function person({ reason, score, text }: NameMatch, { traits }: Known, { name, bornOn, works }: Asked): Weighed {
  // Nearly the name, or part of it, is no spelling: weighed as the name that was found, less what the slip costs.
  const slip = reason === 'TYPO' || (reason === 'TOKENS' && score < WHOLE_NAME) ? SLIP[reason] : undefined;
  const evidence = weighPeople({ names: [slip === undefined ? name : text], bornOn, works }, traits);
  if (slip === undefined) return { bits: evidence.bits, reasons: reasonsOf(evidence) };
  const slipped = weight(slip, `${name} is not quite ${text}`);
  return { bits: evidence.bits + slip, reasons: [sentence(slipped), ...reasonsOf(evidence)] };
}

/** Of anything but people only the name is compared: the odds by why it matches, all in all. */
const THING: Readonly<Record<NameMatch['reason'], number>> = {
  EXACT: 5,
  ALIAS: 4,
  ROMANIZATION: 1,
  TOKENS: -1,
  TYPO: 0,
  PREFIX: -6,
  INITIALS: -6,
};

const SAYS: Readonly<Record<NameMatch['reason'], string>> = {
  EXACT: 'Is called',
  ALIAS: 'Is also called',
  ROMANIZATION: 'May be another spelling of',
  TOKENS: 'Has the same words as',
  TYPO: 'Is a letter or two off',
  PREFIX: 'Begins like',
  INITIALS: 'Has the initials of',
};

function thing({ reason, text }: NameMatch): Weighed {
  const bits = THING[reason];
  return { bits, reasons: [sentence(weight(bits, `${SAYS[reason]} ${text}`))] };
}

function isPerson({ entity }: NameMatch): boolean {
  return isIdOf('person', entity);
}

/** The best match of each entity of a type, the best first. */
function bestOf(matches: readonly NameMatch[], type: EntityPrefix | undefined): NameMatch[] {
  const wanted = matches.filter(
    ({ entity, reason }) => (type === undefined || isIdOf(type, entity)) && reason !== 'PREFIX' && reason !== 'INITIALS',
  );
  return [...groupedBy(wanted, ({ entity }) => entity).values()]
    .map((group) =>
      group.reduce((best, match) => (match.score > best.score || (match.score === best.score && match.name < best.name) ? match : best)),
    )
    .sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

function checked(question: Question): Question {
  const { name, workedOn, bornOn } = question;
  checkedName(name, 'name');
  if (workedOn != null && workedOn.length > MOST_WORKS)
    throw new UserInputError(`workedOn may hold ${MOST_WORKS} ids at most; it holds ${workedOn.length}.`, ['workedOn']);
  workedOn?.forEach((id, index) => checkedId(id, ['workedOn', String(index)]));
  checkedDate(bornOn, ['bornOn']);
  return question;
}
