import { showOfRating } from '../../model/ids/charts.js';
import type { Transaction } from '../../graph/store.js';
import { groupedBy } from '../../grouping.js';
import type { Expected, ExpectedRating } from '../expected/expected.js';
import type { Difference } from './difference.js';

/** The ratings that come and go, by the show that they are of. */
export class RatingChanges {
  private readonly added: ReadonlyMap<string, readonly ExpectedRating[]>;
  private readonly removed: ReadonlyMap<string, readonly string[]>;

  constructor({ ratings }: Expected, { addedRatings, removedRatings }: Difference) {
    this.added = groupedBy(
      addedRatings.map((id) => ratings.get(id)!),
      ({ about }) => about[0]!,
    );
    this.removed = groupedBy(removedRatings, showOfRating);
  }

  /** The shows that ratings are new of, or gone: what they come to is shown with them. */
  get shows(): string[] {
    return [...this.added.keys(), ...this.removed.keys()];
  }

  /** Writes those of these shows; the shows and their seasons have to be there. */
  async write(tx: Transaction, shows: readonly string[]): Promise<void> {
    const of = <T>(changes: ReadonlyMap<string, readonly T[]>): T[] => shows.flatMap((id) => changes.get(id) ?? []);
    await remove(tx, of(this.removed));
    await add(tx, of(this.added));
  }
}

async function remove(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.write('UNWIND $ids AS id MATCH (rating:Rating {id: id})-[said:STATED_IN]->() WHERE said.record IS NOT NULL DELETE said', {
    ids,
  });
  await tx.write(
    'UNWIND $ids AS id MATCH (rating:Rating {id: id}) WHERE NOT EXISTS { (rating)-[:STATED_IN]->(:Article) } DETACH DELETE rating',
    { ids },
  );
}

async function add(tx: Transaction, ratings: readonly ExpectedRating[]): Promise<void> {
  if (ratings.length === 0) return;
  const [held] = await tx.read<{ ids: string[] }>('UNWIND $ids AS id MATCH (rating:Rating {id: id}) RETURN collect(rating.id) AS ids', {
    ids: ratings.map(({ id }) => id),
  });
  const known = new Set(held?.ids);
  const made = ratings.filter(({ id }) => !known.has(id));
  await tx.write(
    `UNWIND $rows AS row
MATCH (publication:Entity {id: row.publication})
CREATE (rating:Rating {id: row.id})-[:\`BY\`]->(publication) SET rating += row.properties`,
    { rows: made.map(({ id, publication, properties }) => ({ id, publication, properties })) },
  );
  await tx.write(
    'UNWIND $rows AS row MATCH (rating:Rating {id: row.id}) MATCH (entity:Entity {id: row.about}) CREATE (rating)-[:ABOUT]->(entity)',
    { rows: made.flatMap(({ id, about }) => about.map((one) => ({ id, about: one }))) },
  );
  await tx.write(
    `UNWIND $rows AS row
MATCH (rating:Rating {id: row.id}) MATCH (article:Article {id: row.article})
CREATE (rating)-[said:STATED_IN]->(article) SET said = row.said`,
    { rows: ratings.map(({ id, article, asWritten, locator, record }) => ({ id, article, said: { asWritten, locator, record } })) },
  );
}
