import { remember as rememberChange } from '../claims/change-log.js';
import { audienceBehind, projectAudience } from '../charts/audience/projection.js';
import { projectEditions } from '../charts/projection.js';
import { PROJECTION_BATCH, project } from '../claims/projection.js';
import { projectFigures } from '../claims/derived-fields.js';
import { writeCards } from '../names/card.js';
import type { Reader, Store, Transaction } from '../graph/store.js';
import { piecesOf } from '../grouping.js';
import { editionsBehind, editionsOf } from './editions.js';
import { IdentityError } from './identity-error.js';
import { entangled, readMerges, readRecord, remember, type MergeReason } from './merge-record.js';
import { combined, emptied, filled, meeting, movedTo, NO_PARTS, parted, type Parts } from './parts.js';
import { readPortrait, type Portrait, type Properties } from './portrait.js';
import { rewrite } from './rewrite.js';
import { entityKindOf, isIdOf } from '../model/ids/kinds.js';

/**
 * Makes one entity of two: all that is claimed of `gone`, its names, external ids and mentions become those of
 * `keep`, with every citation, and its id leads to `keep` from then on. `split` takes it back.
 * @throws IdentityError when the two cannot be one; nothing was changed then.
 */
export function merge(store: Store, keep: string, gone: string, reason: MergeReason = {}): Promise<void> {
  return store.transaction((tx) => mergeWithin(tx, keep, gone, reason));
}

/**
 * Takes back the merge in which `gone` went, exactly: what was added since stays where it was added. Later merges
 * that build on it are taken back first, and made again after.
 * @returns the id that it had been merged into.
 * @throws IdentityError when it is not merged into anything.
 */
export function split(store: Store, gone: string): Promise<string> {
  return store.transaction(async (tx) => {
    const merges = entangled(await readMerges(tx), gone);
    if (merges.length === 0) throw new IdentityError(`${gone} is not merged into anything: there is nothing to split.`);
    for (const { id } of [...merges].reverse()) await undo(tx, id);
    for (const again of merges) if (again.gone !== gone) await mergeWithin(tx, again.keep, again.gone, again);
    return merges[0]!.keep;
  });
}

/** Merges within the caller's transaction: see `merge`. */
export async function mergeWithin(
  tx: Transaction,
  keep: string,
  gone: string,
  reason: MergeReason & { readonly madeOn?: string } = {},
): Promise<void> {
  const [kept, left] = await pairOf(tx, keep, gone);
  const moved = movedTo(keep, left);
  const before = meeting(kept, moved);
  await rewrite(tx, gone, left, NO_PARTS);
  await tx.write('MATCH (entity:Entity {id: $gone}) DETACH DELETE entity', { gone });
  await rewrite(tx, keep, before, combined(before, moved));
  await setProperties(tx, keep, { ...filled(kept.properties, ownProperties(left)), id: keep });
  await tx.write('MATCH (kept:Entity {id: $keep}) MERGE (old:Redirect {id: $gone}) MERGE (old)-[:TO]->(kept)', { keep, gone });
  await remember(tx, { keep, gone: left, before, properties: kept.properties }, reason);
  await rememberChange(tx, [{ kind: 'MERGED', id: gone, into: keep }]);
  await projectAll(tx, [keep, ...subjectsIn(moved), ...(await statedBy(tx, keep))]);
  await projectFigures(tx, valuesIn(moved));
  // The figures of the one that is gone have come over as properties.
  await writeCards(tx, [keep]);
  await projectEditions(tx, [...(await editionsOf(tx, moved.relations)), ...(await editionsBehind(tx, keep))]);
  await projectAudience(tx, await audienceBehind(tx, keep));
}

/** That joining, or a list of charts, made an entity says nothing of the one that it is merged into. */
function ownProperties({ properties }: Portrait): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'joined' && name !== 'listed'));
}

/** Merges again what somebody spoke of by an old id since it was merged, as a seed does that is run again. */
export async function mergeRevived(tx: Transaction): Promise<void> {
  const revived = await tx.read<{ gone: string; keep: string }>(
    `MATCH (old:Redirect)-[:TO]->(kept:Entity)
MATCH (entity:Entity {id: old.id})
RETURN entity.id AS gone, kept.id AS keep ORDER BY gone`,
  );
  for (const { gone, keep } of revived) await mergeWithin(tx, keep, gone);
}

async function undo(tx: Transaction, merge: string): Promise<void> {
  const { keep, gone, before, properties } = await readRecord(tx, merge);
  await tx.write('MATCH (made:MergeRecord {id: $id}) DELETE made', { id: merge });
  await tx.write('MATCH (old:Redirect {id: $gone}) DETACH DELETE old', { gone: gone.id });
  const stated = await statedBy(tx, keep);
  const editions = await editionsBehind(tx, keep);
  const audience = await audienceBehind(tx, keep);
  const now = (await readPortrait(tx, keep))!;
  const moved = movedTo(keep, gone);
  const left = parted(now, before, moved);
  await rewrite(tx, keep, now, left);
  await setProperties(tx, keep, emptied(now.properties, properties, gone.properties));

  const revived = await readPortrait(tx, gone.id);
  if (revived === undefined) await createEntity(tx, gone);
  const restored: Parts = { ...gone, claims: withWhatChanged(gone, moved, now, left) };
  await rewrite(tx, gone.id, revived ?? NO_PARTS, revived === undefined ? restored : combined(revived, restored));
  await projectAll(tx, [keep, gone.id, ...subjectsIn(gone), ...stated]);
  await projectFigures(tx, valuesIn(gone));
  await writeCards(tx, [keep, gone.id]);
  await projectEditions(tx, [...(await editionsOf(tx, gone.relations)), ...editions]);
  await projectAudience(tx, audience);
}

/** The claims that go back, with what curators have made of them since: a rank, a reason. */
function withWhatChanged(gone: Portrait, moved: Parts, now: Parts, left: Parts): Portrait['claims'] {
  const stays = new Set(left.claims.map(({ id }) => id));
  const held = new Map(now.claims.map((claim) => [claim.id, claim]));
  return gone.claims.map((claim, index) => {
    const { id } = moved.claims[index]!;
    const current = held.get(id);
    return current === undefined || stays.has(id) ? claim : { ...claim, properties: { ...current.properties, id: claim.id } };
  });
}

async function createEntity(tx: Transaction, { id, labels, properties }: Portrait): Promise<void> {
  await tx.write('CREATE (entity:Entity {id: $id})', { id });
  for (const label of labels) await tx.write(`MATCH (entity:Entity {id: $id}) SET entity:\`${label.replaceAll('`', '``')}\``, { id });
  await setProperties(tx, id, properties);
}

async function setProperties(tx: Transaction, id: string, properties: Properties): Promise<void> {
  await tx.write('MATCH (entity:Entity {id: $id}) SET entity = $properties', { id, properties });
}

/** Both as they are, when they can be one. */
async function pairOf(reader: Reader, keep: string, gone: string): Promise<readonly [Portrait, Portrait]> {
  if (keep === gone) throw new IdentityError(`${keep} cannot be merged into itself.`);
  const kept = await portraitOf(reader, keep);
  const left = await portraitOf(reader, gone);
  const [kindKept, kindLeft] = [keep, gone].map((id) => entityKindOf(id) ?? 'thing of no known type');
  if (kindKept !== kindLeft)
    throw new IdentityError(`${gone} is a ${kindLeft} and ${keep} a ${kindKept}: only entities of one type can be merged.`);
  const tie = left.claims.find(({ subject, value }) => subject === keep || value === keep);
  if (tie !== undefined) throw new IdentityError(`${gone} and ${keep} cannot be one: ${tie.id} says something of both.`);
  return [kept, left];
}

async function portraitOf(reader: Reader, id: string): Promise<Portrait> {
  const portrait = await readPortrait(reader, id);
  if (portrait !== undefined) return portrait;
  const [old] = await reader.read<{ to: string }>('MATCH (:Redirect {id: $id})-[:TO]->(kept:Entity) RETURN kept.id AS to', { id });
  throw new IdentityError(old === undefined ? `There is no ${id}.` : `${id} is merged into ${old.to} already.`);
}

/** Whose plain relations and names depend on these parts. */
function subjectsIn({ claims, relations }: Parts): string[] {
  return [
    ...claims.map(({ subject }) => subject),
    ...relations.flatMap(({ type, out, other }) => (type === 'MENTIONS' && out ? [other] : [])),
  ];
}

/** Whose figures count what is said of the entity: its relations to them went with it, so that nobody else sees them go. */
function valuesIn({ claims }: Parts): string[] {
  return claims.flatMap(({ value }) => value ?? []);
}

/** Of an article or a publication: all that it speaks of, since what it says weighs as who it is. */
async function statedBy(reader: Reader, id: string): Promise<string[]> {
  if (!isIdOf(['article', 'publication'], id)) return [];
  const rows = await reader.read<{ id: string }>(
    `MATCH (source:Entity {id: $id})<-[:PUBLISHED_BY|REPORTS*0..6]-(article:Article)<-[:STATED_IN]-(said)-[:ABOUT|NAMES]->(entity:Entity)
WHERE NOT said:ChartEntry AND NOT said:Rating AND NOT said:AudienceRating
RETURN DISTINCT entity.id AS id`,
    { id },
  );
  return rows.map((row) => row.id);
}

async function projectAll(tx: Transaction, subjects: readonly string[]): Promise<void> {
  const ids = [...new Set(subjects)].sort();
  for (const batch of piecesOf(ids, PROJECTION_BATCH)) await project(tx, batch);
}
