import { externalId } from '../model/ids/external.js';
import { hasIdForm } from '../model/ids/id-form.js';
import { isIdOf } from '../model/ids/kinds.js';
import { groupedBy } from '../grouping.js';
import { statement } from '../graph/statement.js';
import type { Reader } from '../graph/store.js';
import { lookUpEachName, type NameMatch } from '../names/lookup.js';
import { FOR_TYPING, MOST_CANDIDATES } from './matching.js';
import { valueOf, type Asked } from './question.js';

/** Somebody or something that may be meant. */
export interface Candidate {
  readonly id: string;
  /** The name that answers best; undefined of one that was found by a number alone. */
  readonly match: NameMatch | undefined;
  /** Whether its id was asked for. */
  readonly isIdentified: boolean;
}

/** What several questions are answered from. */
export interface Found {
  /** Those that each question may mean, the best named first, in the order of the questions. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** The ids that the value of a fact stands for: an id as it is now, or all that a name may mean. */
  readonly meant: (value: string) => readonly string[];
}

/** Looks up all names of these questions in one statement, and all ids and numbers in another. */
export async function findCandidates(reader: Reader, questions: readonly Asked[]): Promise<Found> {
  const values = questions.flatMap(({ facts }) => facts.flatMap((fact) => (valueOf(fact.property) === 'entity' ? fact.values : [])));
  const named = await lookUpEachName(reader, [...questions.flatMap(({ texts }) => texts), ...values.filter((value) => !hasIdForm(value))]);
  const byId = await byIds(reader, [
    ...questions.flatMap(({ id, externalIds }) => [...(id === undefined ? [] : [id]), ...externalIds.map(externalId)]),
    ...values.filter(hasIdForm),
  ]);
  return {
    candidates: questions.map((question) => candidatesOf(question, named, byId)),
    meant: (value) =>
      hasIdForm(value) ? (byId.get(value) ?? [value]) : spelledSo(bestOf(named.get(value) ?? [])).map(({ entity }) => entity),
  };
}

function candidatesOf(
  { texts, id, externalIds, types }: Asked,
  named: ReadonlyMap<string, readonly NameMatch[]>,
  byId: ReadonlyMap<string, readonly string[]>,
): Candidate[] {
  const isWanted = (one: string): boolean => types === undefined || isIdOf(types, one);
  const identified = new Set(id === undefined ? [] : byId.get(id));
  const numbered = externalIds.flatMap((one) => byId.get(externalId(one)) ?? []);
  const best = bestOf(
    texts.flatMap((text) => named.get(text) ?? []),
    isWanted,
  );
  const matches = new Map(best.map((match) => [match.entity, match]));
  return [...new Set([...identified, ...numbered, ...matches.keys()])]
    .filter(isWanted)
    .map((one) => ({ id: one, match: matches.get(one), isIdentified: identified.has(one) }));
}

/** The same words in another order score this much and more; given names alone less. */
const WHOLE_NAME = 0.9;

/** Whether a name is nearly what was asked for, or has a part of it: no spelling of it. */
export function isSlip(match: NameMatch): match is NameMatch & { readonly reason: 'TYPO' | 'TOKENS' } {
  return match.reason === 'TYPO' || (match.reason === 'TOKENS' && match.score < WHOLE_NAME);
}

/** Of what answers to a name those whose name it is in some spelling; what is nearly so only where there are none. */
function spelledSo(matches: readonly NameMatch[]): readonly NameMatch[] {
  const spelled = matches.filter((match) => !isSlip(match));
  return spelled.length > 0 ? spelled : matches;
}

/** As many namesakes are looked at as there are, up to this: which of them is meant, only what else is known can tell. */
const MOST_NAMESAKES = 100;

/** The best match of each entity, the best first; those that tell no more than how a name begins are for who types. */
function bestOf(matches: readonly NameMatch[], isWanted: (id: string) => boolean = () => true): NameMatch[] {
  const wanted = matches.filter(({ entity, reason }) => !FOR_TYPING.includes(reason) && isWanted(entity));
  const best = [...groupedBy(wanted, ({ entity }) => entity).values()]
    .map((group) =>
      group.reduce((best, match) => (match.score > best.score || (match.score === best.score && match.name < best.name) ? match : best)),
    )
    .sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
  const least = best[MOST_CANDIDATES - 1]?.score ?? 0;
  return best.filter(({ score }, index) => index < MOST_CANDIDATES || (score === least && index < MOST_NAMESAKES));
}

/** The entities that these ids are of, by the id: their own, those that they had, and those of numbers elsewhere. */
async function byIds(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.read<{ given: string; id: string }>(
    statement(
      'entities by number',
      `UNWIND $ids AS given MATCH (entity:Entity {id: given}) RETURN given, entity.id AS id
UNION ALL UNWIND $ids AS given MATCH (:Redirect {id: given})-[:TO]->(entity:Entity) RETURN given, entity.id AS id
UNION ALL UNWIND $ids AS given MATCH (:ExternalId {id: given})-[:IDENTIFIES]->(entity:Entity) RETURN given, entity.id AS id`,
    ),
    { ids: [...new Set(ids)] },
  );
  return new Map([...groupedBy(rows, ({ given }) => given)].map(([given, group]) => [given, group.map(({ id }) => id)]));
}
