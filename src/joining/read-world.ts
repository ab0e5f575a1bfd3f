import { createHash } from 'node:crypto';
import { ruleOf, type ClaimProperty } from '../model/property.js';
import { externalKey } from '../model/ids/external.js';
import { entityKindOf } from '../model/ids/kinds.js';
import type { Reader } from '../graph/store.js';
import { readRecords, readReleases, recordFingerprints, type PlannedRecords, type StoredRecord, withPlanned } from '../records/store.js';
import { knownRecords, type Anchor, type Decisions, type World } from './world.js';

/** What others than records say, and what curators have decided: small beside the records. */
export interface Surroundings {
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly curatedClaims: ReadonlySet<string>;
  readonly decisions: Decisions;
}

/** Reads all that joining is a function of, but the records. */
export async function readSurroundings(reader: Reader): Promise<Surroundings> {
  return { ...(await readAnchors(reader)), decisions: await readDecisions(reader) };
}

/** Reads the records too. */
export async function readWorld(
  reader: Reader,
  { anchors, curatedClaims, decisions }: Surroundings,
  planned: PlannedRecords = { records: [], releases: [] },
): Promise<World> {
  const held: StoredRecord[] = [];
  for await (const batch of readRecords(reader)) held.push(...batch);
  const { records: stored, releases } = withPlanned({ records: held, releases: await readReleases(reader) }, planned);
  return {
    records: knownRecords(stored, releases),
    releases: new Map(releases.map((release) => [release.id, release])),
    anchors,
    curatedClaims,
    decisions,
  };
}

/** Grows whenever the same records would be joined otherwise: stores of an older version are joined anew. */
const JOINING_VERSION = 2;

/** A fingerprint of all that joining is a function of: the same, and there is nothing to do. */
export async function fingerprintOf(reader: Reader, { anchors, decisions }: Surroundings): Promise<string> {
  const hash = createHash('sha256').update(`${JOINING_VERSION}\n`);
  for (const line of await recordFingerprints(reader)) hash.update(line).update('\n');
  hash.update(JSON.stringify(await readReleases(reader)));
  for (const id of [...anchors.keys()].sort()) hash.update(JSON.stringify(anchors.get(id)));
  hash.update(JSON.stringify(decisions));
  return hash.digest('base64url');
}

type StatedRow = {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  readonly values: readonly string[];
  readonly text: string | null;
  readonly date: string | null;
  readonly number: number | null;
  readonly rank: string | null;
  readonly spellings: readonly (string | null)[];
};

interface Draft {
  readonly names: Set<string>;
  readonly facts: { property: ClaimProperty; value: string | number }[];
  readonly links: { property: ClaimProperty; other: string; isOutward: boolean }[];
  readonly externalIds: string[];
}

/** Properties that say no more of a show than that it is on a list. */
const OF_STUBS: readonly string[] = ['TITLE', 'HAS_SEASON'];

function isStub({ externalIds, facts, links }: Draft): boolean {
  return externalIds.length === 0 && facts.length === 0 && links.every(({ property }) => OF_STUBS.includes(property));
}

/** Since when these shows are on charts, and on those of which platforms. */
async function readCharted(reader: Reader, shows: readonly string[]): Promise<Map<string, NonNullable<Anchor['charted']>>> {
  if (shows.length === 0) return new Map();
  const covered = await reader.read<{ chart: string; platform: string }>(
    'MATCH (chart:Chart)-[:COVERS]->(platform:Platform) RETURN chart.id AS chart, platform.id AS platform ORDER BY chart, platform',
  );
  if (covered.length === 0) return new Map();
  const rows = await reader.read<{ id: string; since: string; charts: string[] }>(
    `UNWIND $shows AS id
MATCH (entry:ChartEntry)-[:ABOUT]->(show:Show {id: id})
RETURN id, min(entry.periodStart) AS since, collect(DISTINCT entry.chart) AS charts`,
    { shows },
  );
  return new Map(
    rows.map(({ id, since, charts }) => [
      id,
      { since, platforms: [...new Set(covered.flatMap(({ chart, platform }) => (charts.includes(chart) ? [platform] : [])))].sort() },
    ]),
  );
}

async function readAnchors(reader: Reader): Promise<Pick<Surroundings, 'anchors' | 'curatedClaims'>> {
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string): Draft => {
    const known = drafts.get(id);
    if (known !== undefined) return known;
    const made: Draft = { names: new Set(), facts: [], links: [], externalIds: [] };
    drafts.set(id, made);
    return made;
  };
  const rows = await reader.read<StatedRow>(
    `MATCH (claim:Claim)-[said:STATED_IN]->(:Article) WHERE said.record IS NULL
WITH claim, collect(said.asWritten) AS spellings
MATCH (claim)-[:ABOUT]->(subject:Entity)
RETURN claim.id AS id, subject.id AS subject, claim.property AS property, [(claim)-[:VALUE]->(value:Entity) | value.id] AS values,
  claim.text AS text, claim.date AS date, claim.number AS number, claim.rank AS rank, spellings`,
  );
  for (const row of inOrder(rows)) addStatement(draftOf, row);
  const externalIds = await reader.read<{ entity: string; source: string; value: string }>(
    `MATCH (external:ExternalId)-[:IDENTIFIES]->(entity:Entity) WHERE external.joined IS NULL
RETURN entity.id AS entity, external.source AS source, external.value AS value ORDER BY entity, source, value`,
  );
  for (const { entity, source, value } of externalIds) draftOf(entity).externalIds.push(externalKey({ source, value }));
  const nodes = await reader.read<{ id: string; kind: string | null; number: number | null; code: string | null; listed: boolean | null }>(
    `MATCH (entity:Entity) WHERE entity.joined IS NULL AND NOT entity:Article AND NOT entity:Publication
RETURN entity.id AS id, entity.kind AS kind, entity.number AS number, entity.code AS code, entity.listed AS listed`,
  );
  const known = new Map(nodes.map((node) => [node.id, node]));
  for (const id of known.keys()) draftOf(id);
  // Shows that nothing but lists of charts tells of are no records' business: src/import/placing/ finds out which they are.
  const isListed = (id: string): boolean => {
    const draft = drafts.get(id);
    return draft !== undefined && known.get(id)?.listed === true && isStub(draft);
  };
  for (const id of [...drafts.keys()].filter((one) => entityKindOf(one) === 'show' && isListed(one))) {
    for (const { other } of drafts.get(id)!.links) if (isListed(other)) drafts.delete(other);
    drafts.delete(id);
  }
  const stubs = [...drafts].flatMap(([id, draft]) => (entityKindOf(id) === 'show' && isStub(draft) ? [id] : []));
  const charted = await readCharted(reader, stubs);
  const anchors = new Map(
    [...drafts]
      .flatMap(([id, draft]) => {
        const type = entityKindOf(id);
        return type === undefined || type === 'article' || type === 'publication' ? [] : [{ id, type, ...draft }];
      })
      .map(({ id, type, names, facts, links, externalIds: of }) => {
        const node = known.get(id);
        return [
          id,
          {
            id,
            type,
            kind: node?.kind ?? null,
            number: node?.number ?? null,
            names: [...names, ...(node?.code == null ? [] : [node.code])],
            facts,
            links,
            externalIds: of,
            isStub: isStub(drafts.get(id)!),
            charted: isStub(drafts.get(id)!) ? (charted.get(id) ?? null) : null,
          },
        ] as const;
      }),
  );
  return { anchors, curatedClaims: new Set(rows.map(({ id }) => id)) };
}

function addStatement(draftOf: (id: string) => Draft, { subject, property, values, text, date, number, rank, spellings }: StatedRow): void {
  const rule = ruleOf(property);
  if (rule === undefined || rank === 'DEPRECATED') return;
  const draft = draftOf(subject);
  const [value] = values;
  if (value !== undefined) {
    draft.links.push({ property: property as ClaimProperty, other: value, isOutward: true });
    const other = draftOf(value);
    other.links.push({ property: property as ClaimProperty, other: subject, isOutward: false });
    if (rule.printsName) for (const spelling of spellings) if (spelling !== null && spelling !== '') other.names.add(spelling);
  } else if (rule.names && text !== null) {
    draft.names.add(text);
  } else if (rule.field !== undefined) draft.facts.push({ property: property as ClaimProperty, value: text ?? date ?? number ?? '' });
}

/** Rows in an order that does not depend on the engine. */
function inOrder(rows: readonly StatedRow[]): StatedRow[] {
  const keyed = rows.map((row) => {
    const spellings = [...row.spellings].sort();
    return {
      row: { ...row, spellings },
      key: JSON.stringify([row.subject, row.property, row.values, row.text, row.date, row.number, spellings]),
    };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
}

async function readDecisions(reader: Reader): Promise<Decisions> {
  const different = await reader.read<{ ids: string[] }>(
    `MATCH (review:Review {status: 'DIFFERENT'})
RETURN [(review)-[:LEFT|RIGHT]->(entity:Entity) | entity.id] AS ids`,
  );
  const merged = await reader.read<{ keep: string; gone: string }>(
    'MATCH (made:MergeRecord) WHERE made.madeBy IS NULL RETURN made.keep AS keep, made.gone AS gone ORDER BY made.number',
  );
  const pairs = different.flatMap(({ ids }): (readonly [string, string])[] => {
    const [a, b] = [...ids].sort();
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  return { cannotLink: pairs.sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1)), mustLink: merged };
}
