import { entryViolations } from '../charts/verify.js';
import { audienceViolations } from '../charts/audience/verify.js';
import { adoptionViolations } from '../claims/adoption/plan.js';
import { changesFor, type Changes } from '../claims/changes.js';
import { PROJECTION_BATCH } from '../claims/projection.js';
import { readClaims } from '../claims/ledger.js';
import { properties, ruleOf } from '../model/property.js';
import { projectedTypes } from '../model/relation-types.js';
import { ratingViolations } from '../charts/verify-ratings.js';
import { isStoredDate } from '../model/dates.js';
import { didYouMean } from '../model/did-you-mean.js';
import { claimId, claimSubject } from '../model/ids/claims.js';
import { figureChanges, type FigureChange } from '../claims/derived-fields.js';
import type { Reader } from '../graph/store.js';
import { entityViolations } from './entities.js';
import type { Promised } from '../model/promised.js';
import { cardOf } from '../names/card.js';
import { promiseViolations } from './promises.js';
import { qualifierViolations } from './qualifiers.js';
import { strangersIn, vocabularyViolations } from './vocabulary.js';

/** How a store is checked. */
export interface CheckOptions {
  /** What the schema promises of what is stored (api/promised.ts); without it that is not looked at. */
  readonly promised?: readonly Promised[];
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Verifies a store: the plain graph equals what the claims give, every projected relation has its claim, every
 * claim a subject, a value and a citation, every place on a chart and every rating what it is about and who says so; no id
 * is missing, dangling, of a wrong form or there twice, nothing is named that the model does not know, and nothing is missing
 * that the schema promises.
 * @returns one sentence for each violation, in a fixed order.
 */
export async function check(store: Reader, { promised = [], onProgress = () => {} }: CheckOptions = {}): Promise<string[]> {
  const violations = await standingViolations(store);
  const subjects = (
    await store.read<{ id: string }>('MATCH (entity:Entity) WHERE entity.id IS NOT NULL RETURN entity.id AS id ORDER BY id')
  ).map(({ id }) => id);
  violations.push(...(await subjectViolations(store, subjects, onProgress)));
  violations.push(
    ...(await entryViolations(store)),
    ...(await ratingViolations(store)),
    ...(await audienceViolations(store)),
    ...(await promiseViolations(store, promised)),
  );
  // What the schema promises and the model knows is found by both.
  return [...new Set(violations)];
}

/** What is wrong as it stands, whatever claims give: looked for in the whole store, each by one statement. */
export async function standingViolations(store: Reader): Promise<string[]> {
  return [
    ...(await entityViolations(store)),
    ...(await claimViolations(store)),
    ...(await adoptionViolations(store)),
    ...(await redirectViolations(store)),
    ...(await relationViolations(store)),
    ...(await vocabularyViolations(store)),
    ...(await qualifierViolations(store)),
  ];
}

/** What is wrong with these entities, or with what is claimed of them. */
export async function subjectViolations(
  store: Reader,
  subjects: readonly string[],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<string[]> {
  const violations: string[] = [];
  const figures: FigureChange[] = [];
  const wrong = new Set<string>();
  for (let done = 0; done < subjects.length; done += PROJECTION_BATCH) {
    const batch = subjects.slice(done, done + PROJECTION_BATCH);
    const changes = await changesFor(store, batch);
    violations.push(...projectionViolations(changes), ...(await contentViolations(store, batch)));
    figures.push(...(await figureChanges(store, batch)));
    for (const { from, to } of [...changes.addedEdges, ...changes.removedEdges]) wrong.add(from).add(to);
    for (const [claim] of [...changes.addedDisputes, ...changes.removedDisputes]) wrong.add(claimSubject(claim));
    onProgress(Math.min(done + PROJECTION_BATCH, subjects.length), subjects.length);
  }
  // Where a relation or a dispute is wrong, the figures that count it say nothing new.
  violations.push(...figures.filter(({ id }) => !wrong.has(id)).map(({ id, values }) => `${id} should have ${JSON.stringify(values)}.`));
  return violations;
}

/** Runs a statement whose rows are violations, and puts each into words. */
async function each<R extends Record<string, unknown>>(store: Reader, statement: string, say: (row: R) => string): Promise<string[]> {
  return (await store.read<R>(statement)).map(say);
}

async function claimViolations(store: Reader): Promise<string[]> {
  return [
    ...(await each<{ id: string }>(
      store,
      'MATCH (claim:Claim) WHERE NOT EXISTS { (claim)-[:STATED_IN]->(:Article) } RETURN claim.id AS id ORDER BY id',
      ({ id }) => `${id} has no citation.`,
    )),
    ...(await each<{ id: string; subjects: number }>(
      store,
      `MATCH (claim:Claim) WITH claim, COUNT { (claim)-[:ABOUT]->(:Entity) } AS subjects WHERE subjects <> 1
RETURN claim.id AS id, subjects ORDER BY id`,
      ({ id, subjects }) => `${id} is about ${subjects} entities; it has to be about one.`,
    )),
    ...(await each<{ id: string; copies: number }>(
      store,
      'MATCH (claim:Claim) WITH claim.id AS id, count(*) AS copies WHERE copies > 1 OR id IS NULL RETURN id, copies ORDER BY id',
      ({ id, copies }) => (id === null ? `${copies} claims have no id.` : `${id} is there ${copies} times.`),
    )),
    ...(await each<{ id: string }>(
      store,
      'MATCH (name:Name) WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) } OR NOT EXISTS { (name)-[:STATED_IN]->(:Article) } RETURN name.id AS id ORDER BY id',
      ({ id }) => `${id} names nothing, or nobody prints it.`,
    )),
    ...(await each<{ id: string }>(
      store,
      `MATCH (name:Name)-[:NAMES]->(entity:Entity)
WHERE name.keyed IS NOT NULL AND coalesce(name.card, '') <> ${cardOf('name', 'entity')} RETURN name.id AS id ORDER BY id`,
      ({ id }) => `${id} should say how well known its bearer is now, and does not.`,
    )),
    ...(await each<{ id: string }>(
      store,
      'MATCH (external:ExternalId) WITH external, COUNT { (external)-[:IDENTIFIES]->(:Entity) } AS bearers WHERE bearers <> 1 RETURN external.id AS id ORDER BY id',
      ({ id }) => `${id} has to identify exactly one entity.`,
    )),
  ];
}

/** Old ids that lead nowhere, and those that somebody has brought to life again. */
async function redirectViolations(store: Reader): Promise<string[]> {
  return [
    ...(await each<{ id: string; ends: number }>(
      store,
      `MATCH (old:Redirect) WITH old, COUNT { (old)-[:TO]->(:Entity) } AS ends WHERE ends <> 1
RETURN old.id AS id, ends ORDER BY id`,
      ({ id, ends }) => `${id} is an old id that leads to ${ends} entities; it has to lead to one.`,
    )),
    ...(await each<{ id: string; to: string }>(
      store,
      'MATCH (old:Redirect)-[:TO]->(kept:Entity) MATCH (entity:Entity {id: old.id}) RETURN entity.id AS id, kept.id AS to ORDER BY id',
      ({ id, to }) => `${id} is merged into ${to}, and is there all the same.`,
    )),
  ];
}

async function relationViolations(store: Reader): Promise<string[]> {
  const types = [...projectedTypes.fromSubject, ...projectedTypes.towardsSubject].join('|');
  return each<{ from: string; type: string; to: string; claim: string | null }>(
    store,
    `MATCH (from)-[edge:${types}]->(to)
WHERE edge.source IS NULL AND (edge.claim IS NULL OR NOT EXISTS { MATCH (claim:Claim) WHERE claim.id = edge.claim })
RETURN from.id AS from, type(edge) AS type, to.id AS to, edge.claim AS claim ORDER BY from, type, to`,
    ({ from, type, to, claim }) =>
      `(${from})-[:${type}]->(${to}) has ${claim === null ? 'no claim' : `a claim that is not there: ${claim}`}.`,
  );
}

/** Claims whose id is not what their content gives, or whose property or value is not of a known shape. */
async function contentViolations(store: Reader, subjects: readonly string[]): Promise<string[]> {
  return (await readClaims(store, subjects)).flatMap((claim) => {
    const rule = ruleOf(claim.property);
    if (rule === undefined)
      return [
        `${claim.id} is about the property ${claim.property}, which is not known.${didYouMean(claim.property, Object.keys(properties))}`,
      ];
    const value = { entity: claim.value, text: claim.text, date: claim.date, number: claim.number }[rule.value];
    if (value === null) return [`${claim.id} has no value: a ${rule.value} is needed.`];
    const dates = [claim.date, claim.asOf].filter((date) => date !== null && !isStoredDate(date));
    if (dates.length > 0) return [`${claim.id} has a date that the calendar lacks: ${dates.join(', ')}.`];
    return claimId(claim) === claim.id
      ? strangersIn(claim, rule)
      : [`${claim.id} does not fit its content, which gives ${claimId(claim)}.`];
  });
}

/** What would have to change for the plain graph to be what the claims give. */
function projectionViolations(changes: Changes): string[] {
  return [
    ...changes.renamed.map(({ id, to }) => `${id} has its unit in another form than the one that there is, which gives ${to}.`),
    ...changes.claims.map(
      ({ id, chosen, witnesses }) => `${id} should be ${chosen ? 'chosen' : 'not chosen'} with ${witnesses} witnesses.`,
    ),
    // What has never been projected is new rather than wrong, as long as nothing is said of it.
    ...changes.fields
      .filter(({ id, values }) => !changes.added.includes(id) || Object.keys(values).some((field) => !field.startsWith('sort')))
      .map(({ id, values }) => `${id} should have ${JSON.stringify(values)}.`),
    ...changes.addedEdges.map(
      ({ from, type, to, properties: { claim } }) => `(${from})-[:${type}]->(${to}) is missing or out of date: ${claim} gives it.`,
    ),
    ...changes.removedEdges.map(({ from, type, to }) => `(${from})-[:${type}]->(${to}) is given by no claim, or there twice.`),
    ...changes.addedDisputes.map(([a, b]) => `${a} and ${b} contradict each other, and are not marked.`),
    ...changes.removedDisputes.map(([a, b]) => `${a} and ${b} are marked as contradicting each other, and do not.`),
    ...changes.names.map(({ id }) => `${id} is printed, and is missing or out of date among the names.`),
    ...changes.addedMentions.map(({ article, entity }) => `${article} states something of ${entity}, and does not mention it.`),
    ...changes.namedMentions.map(({ article, entity }) => `The spellings of ${entity} in ${article} are not among its names.`),
  ];
}
