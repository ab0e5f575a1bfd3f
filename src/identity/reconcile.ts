import { entityKindOf, isIdOf } from '../model/ids/kinds.js';
import { isSaidOf } from '../model/property.js';
import type { Reader } from '../graph/store.js';
import { Turn } from '../graph/turn.js';
import type { NameMatch } from '../names/lookup.js';
import { weight } from './bits.js';
import { findCandidates, isSlip, type Candidate } from './candidates.js';
import { confidences, evidenceOf, outcomeOf, reasonsOf, type Evidence, type Finding } from './evidence.js';
import { coworkers, factFindings, relationsOf, type MeantFact, type Related } from './fact-features.js';
import { CERTAIN, finding, score } from './feature.js';
import { PERSON_FEATURES } from './person-features.js';
import { checkedQuestion, type Asked, type Question } from './question.js';
import { readRelated } from './related.js';
import { thingFindings } from './thing-features.js';
import { readTraits, type Known } from './traits.js';

/** Who may be meant. */
export interface Answer {
  readonly node: Known['node'];
  /** The probability that this is who is meant, where it may also be somebody whom the graph does not have. */
  readonly confidence: number;
  /** Whether it is who is meant beyond doubt: for more than its name, and with no rival. */
  readonly isSure: boolean;
  readonly reason: string;
  /** What speaks for it and against it, in the order of the features. */
  readonly findings: readonly Finding[];
}

/** Answers less probable than this are not worth a look. */
const LEAST_CONFIDENCE = 0.001;

/**
 * Who a name stands for, given what else is known: one statement for the look-up, one for what tells the candidates
 * apart.
 * @throws UserInputError on a name that is too long, and on what is no id, no date and no number elsewhere.
 */
export async function reconcileName(reader: Reader, question: Question): Promise<Answer[]> {
  return (await reconcileEach(reader, [checkedQuestion(question)]))[0]!;
}

/**
 * The same for several at once, in the order of the questions: one statement for all names, one for all ids and numbers, one for
 * what tells the candidates apart and one for what they are related to, each where it is needed.
 */
export async function reconcileEach(reader: Reader, questions: readonly Asked[]): Promise<Answer[][]> {
  const { candidates, meant } = await findCandidates(reader, questions);
  const facts = questions.map((asked) => asked.facts.map((fact) => ({ ...fact, meant: fact.values.map(meant) })));
  const coworkers = facts.flatMap((each) => each.flatMap((fact) => (fact.property === 'WORKED_WITH' ? fact.meant.flat() : [])));
  const ids = [...new Set([...candidates.flatMap((each) => each.map(({ id }) => id)), ...coworkers])];
  const workedOn = [...new Set(questions.flatMap((asked) => asked.workedOn))];
  const { known, works } = await readTraits(reader, ids, workedOn);
  const byId = new Map(known.map((one) => [one.node.id, one]));
  const related = await relationsAskedFor(reader, questions, candidates);
  const led = new Map(workedOn.map((work, index) => [work, works[index]!]));
  const answers: Answer[][] = [];
  const turn = new Turn();
  for (const [index, asked] of questions.entries()) {
    const weighed = candidates[index]!.flatMap((candidate) => {
      const one = byId.get(candidate.id);
      if (one === undefined) return [];
      // An id that was asked for is no name.
      const names = candidate.isIdentified ? [] : asked.names;
      const given = { ...asked, names, workedOn: asked.workedOn.map((work) => led.get(work) ?? work) };
      const own = isIdOf('person', one.node.id)
        ? personFindings(given, facts[index]!, one, candidate.match, (id) => byId.get(id)?.traits.works ?? [])
        : thingFindings(given, one, candidate.match);
      const evidence = evidenceOf([
        ...(candidate.isIdentified ? finding('id', 'IDENTIFIER', weight(CERTAIN, 'Is what has this id')) : []),
        ...own,
        ...factFindings(facts[index]!, one, related.get(one.node.id) ?? NOTHING),
      ]);
      return [{ node: one.node, evidence }];
    });
    answers.push(inOrder(weighed));
    if (turn.isOver) await turn.next();
  }
  return answers;
}

const NOTHING: Related = new Map();

/** The likeliest first, without those that are hardly meant. */
function inOrder(weighed: readonly { readonly node: Known['node']; readonly evidence: Evidence }[]): Answer[] {
  const confident = confidences(weighed.map(({ evidence }) => evidence.bits));
  const [best, rival] = [...weighed].sort((a, b) => b.evidence.bits - a.evidence.bits);
  const isOpen = best === undefined || outcomeOf(best.evidence, rival?.evidence) !== 'LINK' || rival?.evidence.sameExternalId === true;
  return weighed
    .map(({ node, evidence }, index) => ({
      node,
      confidence: confident[index]!,
      isSure: !isOpen && node === best.node,
      reason: reasonsOf(evidence).join(' '),
      findings: evidence.findings,
    }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || (a.node.id < b.node.id ? -1 : 1));
}

/** What it costs that only part of a name, or nearly the name, was asked for. */
const SLIP = { TYPO: -6, TOKENS: -7 } as const;

function personFindings(
  { names, bornOn, beganOn, workedOn, externalIds }: Asked,
  facts: readonly MeantFact[],
  { node, traits }: Known,
  match: NameMatch | undefined,
  worksOf: (person: string) => readonly string[],
): Finding[] {
  // Nearly the name, or part of it, is no spelling: weighed as the name that was found, less what the slip costs.
  const slip = match !== undefined && isSlip(match) ? match : undefined;
  const born = facts.find(({ property }) => property === 'BORN_ON')?.values[0] ?? bornOn ?? beganOn;
  const known = new Set(traits.works);
  const titled = facts.flatMap(({ property, meant }) => (property === 'WORKED_ON' ? meant : []));
  // A title may be that of several works: of those it is the one they worked on, if any.
  const works = [...workedOn, ...titled.flatMap((ids) => ids.find((id) => known.has(id)) ?? ids[0] ?? [])];
  const { findings } = score(
    PERSON_FEATURES,
    { names: slip === undefined ? names : [slip.text], bornOn: born, works, externalIds },
    traits,
  );
  return [
    ...findings,
    ...(slip === undefined ? [] : finding('slip', 'NAME', weight(SLIP[slip.reason], `${names[0]} is not quite ${slip.text}`))),
    ...finding(
      'WORKED_WITH',
      'FACT',
      coworkers(
        facts.flatMap(({ property, meant }) => (property === 'WORKED_WITH' ? meant.map((ids) => ids.filter((id) => id !== node.id)) : [])),
        known,
        worksOf,
      ),
    ),
  ];
}

/** What the candidates are related to, in the ways that questions ask after. */
async function relationsAskedFor(
  reader: Reader,
  questions: readonly Asked[],
  candidates: readonly (readonly Candidate[])[],
): Promise<ReadonlyMap<string, Related>> {
  const ids = new Set<string>();
  const types = { from: new Set<string>(), towards: new Set<string>() };
  for (const [index, { facts }] of questions.entries())
    for (const rule of relationsOf(facts)) {
      types[rule.relation.towardsSubject ? 'towards' : 'from'].add(rule.relation.type);
      // What a country or a genre is related to is nearly everything: only of what the property is said of.
      for (const { id } of candidates[index]!) if (isSaidOf(rule, entityKindOf(id))) ids.add(id);
    }
  const related = new Map<string, Map<string, Set<string>>>();
  for (const { id, type, other } of await readRelated(reader, [...ids], { from: [...types.from], towards: [...types.towards] })) {
    const byType = related.get(id) ?? new Map<string, Set<string>>();
    related.set(id, byType.set(type, (byType.get(type) ?? new Set()).add(other)));
  }
  return related;
}
