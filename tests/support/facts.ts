import { claimId } from '../../src/model/ids/claims.js';
import { typeNameOf } from '../../src/model/ids/kinds.js';
import { projectStaleAudience } from '../../src/charts/audience/projection.js';
import { projectStaleEntries } from '../../src/charts/projection.js';
import { projectStale } from '../../src/claims/projection.js';
import type { Store } from '../../src/graph/store.js';

/** An article with its publication, as a test needs it. */
export interface Printed {
  readonly id: string;
  readonly publication: string;
  /** The kind of the publication. */
  readonly kind: string;
  /** The kind of the article. */
  readonly of?: string;
  readonly on?: string;
  /** The articles that it takes its facts from. */
  readonly reports?: readonly string[];
}

/** One fact and the articles that state it, each perhaps in a spelling and with qualifiers. */
export interface Fact {
  readonly subject: string;
  readonly property: string;
  readonly value?: string;
  readonly text?: string;
  readonly date?: string;
  readonly number?: number;
  readonly unit?: string;
  readonly asOf?: string;
  readonly rank?: string;
  readonly by: readonly (string | ({ readonly article: string } & Readonly<Record<string, string | number>>))[];
}

/** Writes entities with the label that their ids say. */
export async function define(store: Store, ...ids: readonly string[]): Promise<void> {
  await store.transaction(async (tx) => {
    for (const id of new Set(ids)) await tx.write(`MERGE (entity:Entity {id: $id}) SET entity:${typeNameOf({ id })}`, { id });
  });
}

/** Writes articles and who published them. */
export async function publish(store: Store, ...articles: readonly Printed[]): Promise<void> {
  await define(store, ...articles.flatMap(({ id, publication }) => [id, publication]));
  await store.transaction(async (tx) => {
    for (const { id, publication, kind, of = 'NEWS', on, reports = [] } of articles) {
      await tx.write(
        `MATCH (article:Article {id: $id}) MATCH (publication:Publication {id: $publication})
SET article.kind = $of, article.headline = $id, article.publishedOn = $on, publication.kind = $kind
MERGE (article)-[:PUBLISHED_BY]->(publication)`,
        { id, publication, kind, of, on: on ?? null },
      );
      for (const source of reports)
        await tx.write('MATCH (article:Article {id: $id}) MATCH (source:Article {id: $source}) MERGE (article)-[:REPORTS]->(source)', {
          id,
          source,
        });
    }
  });
}

/** The id of the claim that a fact makes. */
export function idOf({ subject, property, value, text, date, number, unit, asOf }: Fact): string {
  return claimId({
    subject,
    property,
    value: value ?? null,
    text: text ?? null,
    date: date ?? null,
    number: number ?? null,
    unit: unit ?? null,
    asOf: asOf ?? null,
  });
}

/** Writes claims in plain Cypher, as a seed does; nothing is projected. */
export async function state(store: Store, ...facts: readonly Fact[]): Promise<void> {
  await define(store, ...facts.flatMap(({ subject, value }) => (value === undefined ? [subject] : [subject, value])));
  await store.transaction(async (tx) => {
    for (const fact of facts) {
      const { subject, property, text, date, number, unit, asOf, rank } = fact;
      const literals = Object.fromEntries(
        Object.entries({ property, text, date, number, unit, asOf, rank }).filter(([, of]) => of != null),
      );
      const id = idOf(fact);
      await tx.write(
        `MATCH (subject:Entity {id: $subject}) MERGE (claim:Claim {id: $id}) SET claim += $literals MERGE (claim)-[:ABOUT]->(subject)`,
        { subject, id, literals },
      );
      if (fact.value !== undefined)
        await tx.write('MATCH (claim:Claim {id: $id}) MATCH (value:Entity {id: $value}) MERGE (claim)-[:VALUE]->(value)', {
          id,
          value: fact.value,
        });
      for (const by of fact.by) {
        const { article, ...citation } = typeof by === 'string' ? { article: by } : by;
        await tx.write(
          `MATCH (claim:Claim {id: $id}) MATCH (article:Article {id: $article})
MERGE (claim)-[citation:STATED_IN {asWritten: $asWritten}]->(article) SET citation += $citation`,
          { id, article, asWritten: (citation as { asWritten?: string }).asWritten ?? '', citation },
        );
      }
    }
  });
}

/** Brings the plain graph up to date, as every start of the server does. */
export function projected(store: Store): Promise<number> {
  return store.transaction(async (tx) => (await projectStale(tx)) + (await projectStaleEntries(tx)) + (await projectStaleAudience(tx)));
}
