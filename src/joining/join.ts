import type { Store } from '../graph/store.js';
import { differenceFrom, isEmpty, type Difference } from './writing/difference.js';
import { joinedWorld, type Joined } from './joined-world.js';
import type { Expected } from './expected/expected.js';
import { fingerprintOf, readSurroundings, readWorld, type Surroundings } from './read-world.js';
import type { PlannedRecords } from '../records/store.js';
import { writeSuccession } from './writing/succession.js';
import type { World } from './world.js';
import { writeClaims } from './writing/write.js';

/** What joining all records has come to. */
export interface JoinSummary {
  /** How many records there are, each in all its releases. */
  readonly records: number;
  readonly shows: number;
  readonly people: number;
  /** Webtoons and novels. */
  readonly works: number;
  /** Pairs of records, entities and mentions that were taken for one. */
  readonly joined: number;
  /** Pairs that somebody has to look at. */
  readonly queue: number;
  /** Who perform songs, and of whom nobody can tell which person or group they are. */
  readonly unknownPerformers: number;
  /** What was, or with `dryRun` would be, written. */
  readonly entitiesMade: number;
  readonly entitiesRetired: number;
  readonly citationsAdded: number;
  readonly citationsRemoved: number;
  /** Pairs of claims in the store that contradict each other. */
  readonly disputes: number;
  /** Nothing had changed since the last time. */
  readonly unchanged: boolean;
}

/** How far joining is. */
export interface JoinProgress {
  readonly step: 'READING' | 'JOINING' | 'WRITING';
  readonly done: number;
  readonly total: number;
}

/** How joining is done. */
export interface JoinOptions {
  readonly onProgress?: (progress: JoinProgress) => void;
  /** Writes nothing, and tells what would change. */
  readonly dryRun?: boolean;
  /** Of a dry run: records that are not stored and count as if they were. */
  readonly planned?: PlannedRecords;
}

/**
 * Takes together what all records say of one show, one person, one work, and writes what the graph lacks of it: claims with
 * their citations, what is projected from them, old ids that lead on, and the queue of what is open. It depends on nothing
 * but what the store holds, so the order in which files came cannot matter; where nothing has changed it does nothing. Each
 * batch is a transaction: when it is killed, the next time goes on.
 */
export async function join(store: Store, { onProgress = () => {}, dryRun = false, planned }: JoinOptions = {}): Promise<JoinSummary> {
  onProgress({ step: 'READING', done: 0, total: 1 });
  const surroundings = await readSurroundings(store);
  const fingerprint = await fingerprintOf(store, surroundings);
  const [last] = await store.read<{ summary: string; fingerprint: string }>(
    "MATCH (joining:Joining {id: 'joining'}) RETURN joining.summary AS summary, joining.fingerprint AS fingerprint",
  );
  if (last?.fingerprint === fingerprint && planned === undefined)
    return {
      ...(JSON.parse(last.summary) as JoinSummary),
      entitiesMade: 0,
      entitiesRetired: 0,
      citationsAdded: 0,
      citationsRemoved: 0,
      disputes: await countDisputes(store),
      unchanged: true,
    };
  const { expected, difference, found } = await planOf(store, surroundings, {
    planned,
    onRead: () => onProgress({ step: 'JOINING', done: 0, total: 1 }),
  });
  if (dryRun) return { ...found, disputes: await countDisputes(store) };
  if (!isEmpty(difference) || expected.stubs.size > 0) {
    await writeClaims(store, expected, difference, (done, total) => onProgress({ step: 'WRITING', done, total }));
    await writeSuccession(store, expected, difference);
  }
  const summary = { ...found, disputes: await countDisputes(store) };
  // Merging what a chart had made known changes what curators hold: the stamp is of the state that is left.
  const left = await fingerprintOf(store, await readSurroundings(store));
  await store.transaction((tx) =>
    tx.write("MERGE (joining:Joining {id: 'joining'}) SET joining.fingerprint = $fingerprint, joining.summary = $summary", {
      fingerprint: left,
      summary: JSON.stringify(summary),
    }),
  );
  return summary;
}

interface Plan {
  readonly expected: Expected;
  readonly difference: Difference;
  readonly found: Omit<JoinSummary, 'disputes'>;
}

/** What is to be written. Of the records, and of who is who in them, nothing is left by then but how many there are. */
async function planOf(
  store: Store,
  surroundings: Surroundings,
  { planned, onRead }: { planned: PlannedRecords | undefined; onRead: () => void },
): Promise<Plan> {
  const world = await readWorld(store, surroundings, planned);
  onRead();
  const { expected, citations, counts } = countedWorld(world);
  const difference = await differenceFrom(store, { expected, citations }, world);
  return { expected, difference, found: { ...counts, ...changesIn(difference), unchanged: false } };
}

interface CountedWorld extends Pick<Joined, 'expected' | 'citations'> {
  readonly counts: Pick<JoinSummary, 'records' | 'shows' | 'people' | 'works' | 'joined' | 'queue' | 'unknownPerformers'>;
}

function countedWorld(world: World): CountedWorld {
  const { shows, people, works, expected, citations } = joinedWorld(world);
  const counts = {
    records: world.records.size,
    shows: shows.groups.length,
    people: people.groups.length,
    works: works.groups.length,
    joined: shows.joined + people.joined + works.joined,
    queue: expected.reviews.size,
    unknownPerformers: expected.unknownPerformers,
  };
  return { expected, citations, counts };
}

function changesIn({
  made,
  unwanted,
  addedCitations,
  removedCitations,
}: Difference): Pick<JoinSummary, 'entitiesMade' | 'entitiesRetired' | 'citationsAdded' | 'citationsRemoved'> {
  return {
    entitiesMade: made.length,
    entitiesRetired: unwanted.length,
    citationsAdded: [...addedCitations.values()].reduce((sum, { length }) => sum + length, 0),
    citationsRemoved: removedCitations.length,
  };
}

async function countDisputes(store: Store): Promise<number> {
  const [row] = await store.read<{ count: number }>('MATCH (:Claim)-[dispute:DISPUTES]->(:Claim) RETURN count(dispute) AS count');
  return row?.count ?? 0;
}
