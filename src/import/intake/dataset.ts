import type { Witness } from '../../claims/evidence.js';
import { project } from '../../claims/projection.js';
import type { Transaction } from '../../graph/store.js';
import { releaseId } from '../../model/ids/records.js';
import type { KindOf } from '../../model/kinds.js';
import { stateFacts } from './facts.js';

/** Who publishes a dataset. */
export interface Publisher {
  readonly id: string;
  readonly kind: KindOf<'publication'>;
  readonly name: string;
  readonly url: string;
}

/** A release of a dataset: an article of kind DATASET, which all that it states is cited to. */
export interface Dataset {
  readonly id: string;
  readonly headline: string;
  /** Undefined where the day is not known: any release with a day is newer. */
  readonly publishedOn?: string;
  readonly url?: string;
  readonly publisher: Publisher;
}

/**
 * A release of a source.
 * @param source how its releases are called, as tmdb-series.
 * @param released the day on which it came out, where that is known.
 */
export function datasetOf(source: string, title: string, publisher: Publisher, released: string | undefined): Dataset {
  return {
    id: releaseId(source, released ?? 'undated'),
    headline: `${title}, ${released === undefined ? 'a release without a day' : `release of ${released}`}`,
    ...(released === undefined ? {} : { publishedOn: released }),
    publisher,
  };
}

/** What a release counts for when its word is weighed. */
export function witnessOf({ id, publishedOn = '', publisher }: Dataset): Witness {
  return { id, kind: 'DATASET', publishedOn, publication: publisher.id, publicationKind: publisher.kind, reports: [] };
}

/** Makes the article of a release, and its publication, where they are not there; what is there stays as it is. */
export async function ensureDataset(tx: Transaction, { id, headline, publishedOn, url, publisher }: Dataset): Promise<void> {
  await tx.write(
    `MERGE (article:Entity {id: $id})
ON CREATE SET article:Article, article.kind = 'DATASET', article.headline = $headline, article.publishedOn = $publishedOn, article.url = $url`,
    { id, headline, publishedOn: publishedOn ?? null, url: url ?? null },
  );
  await ensurePublisher(tx, publisher);
  const [published] = await tx.read('MATCH (article:Entity {id: $id})-[:PUBLISHED_BY]->(publication) RETURN publication.id AS id', { id });
  if (published === undefined) {
    await tx.write(
      `MATCH (article:Entity {id: $id}) MATCH (publication:Entity {id: $publication})
MERGE (article)-[:PUBLISHED_BY]->(publication)`,
      { id, publication: publisher.id },
    );
    await project(tx, [id]);
  }
  await namePublisher(tx, id, publisher);
}

/** Makes a publication where it is not there; whoever calls gives it its name. */
export async function ensurePublisher(tx: Transaction, { id, kind, url }: Publisher): Promise<void> {
  await tx.write(
    `MERGE (publication:Entity {id: $id})
ON CREATE SET publication:Publication, publication.kind = $kind, publication.url = $url`,
    { id, kind, url },
  );
}

/**
 * States what a release calls its publication, unless something other than releases names it. Every release states it, not the one that
 * came first alone: whatever the order of files, the same are cited.
 */
async function namePublisher(tx: Transaction, article: string, { id, name }: Publisher): Promise<void> {
  const [named] = await tx.read<{ all: number; releases: number }>(
    `MATCH (publication:Entity {id: $id})
RETURN COUNT { MATCH (publication)<-[:ABOUT]-(name:Claim)-[:STATED_IN]->(by:Article) WHERE name.property = 'NAME' } AS all,
  COUNT { MATCH (publication)<-[:ABOUT]-(name:Claim)-[:STATED_IN]->(by:Article) WHERE name.property = 'NAME' AND by.kind = 'DATASET' } AS releases`,
    { id },
  );
  if (named!.all === 0) await ensureNamed(tx, article, [{ id, name }]);
  else if (named!.all === named!.releases) await stateNames(tx, article, [{ id, name }]);
}

/** Gives a name, cited to a release, to those of these entities that have none. */
export async function ensureNamed(tx: Transaction, article: string, entities: readonly Named[]): Promise<void> {
  const rows = await tx.read<{ id: string }>(
    'UNWIND $ids AS id MATCH (entity:Entity {id: id}) WHERE entity.name IS NULL RETURN entity.id AS id',
    { ids: entities.map(({ id }) => id) },
  );
  const nameless = new Set(rows.map(({ id }) => id));
  await stateNames(
    tx,
    article,
    entities.filter(({ id }) => nameless.has(id)),
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

async function stateNames(tx: Transaction, article: string, entities: readonly Named[]): Promise<void> {
  if (entities.length === 0) return;
  const facts = entities.map(({ id, name }) => ({
    subject: id,
    property: 'NAME' as const,
    text: name,
    asWritten: name,
    kind: 'OFFICIAL' as const,
    locale: 'en',
  }));
  await stateFacts(tx, article, facts);
  await project(
    tx,
    entities.map(({ id }) => id),
  );
}
