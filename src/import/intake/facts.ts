import { claimId, contentOfClaim, type ClaimContent } from '../../model/ids/claims.js';
import type { ClaimProperty } from '../../model/property.js';
import type { Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import type { NameKind } from '../../model/name-kinds.js';

/** One fact that a release states: a claim with its citation. */
export interface Fact {
  readonly subject: string;
  readonly property: ClaimProperty;
  /** The id of the value, where it is an entity. */
  readonly value?: string;
  readonly text?: string;
  readonly date?: string;
  readonly number?: number;
  readonly unit?: string;
  /** How the release prints it, and where. */
  readonly asWritten: string;
  readonly locator?: string;
  /** What kind of name a TITLE or NAME is, and in which locale. */
  readonly kind?: NameKind;
  readonly locale?: string;
}

/**
 * States facts as claims cited to one article, all in two statements; a claim that is there gets a citation. Nothing is
 * projected: the caller does, once it has stated all. Subjects, values and the article have to be there.
 */
export async function stateFacts(tx: Transaction, article: string, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return;
  const rows = facts.map((fact) => {
    const { asWritten, locator, kind, locale } = fact;
    const content = contentOfFact(fact);
    return {
      ...content,
      id: claimId(content),
      asWritten,
      citation: {
        ...(locator === undefined ? {} : { locator }),
        ...(kind === undefined ? {} : { kind }),
        ...(locale === undefined ? {} : { locale }),
      },
    };
  });
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject}) MATCH (article:Entity {id: $article})
MERGE (claim:Claim {id: row.id}) ON CREATE SET claim.property = row.property, claim.text = row.text, claim.date = row.date, claim.number = row.number, claim.unit = row.unit
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[said:STATED_IN {asWritten: row.asWritten}]->(article)
SET said += row.citation`,
    rows,
    { article },
  );
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id}) MATCH (value:Entity {id: row.value})
MERGE (claim)-[:VALUE]->(value)`,
    rows.filter(({ value }) => value !== null),
  );
}

/** What a fact claims, whoever states it. */
export function contentOfFact(fact: Fact): ClaimContent {
  const { subject, property, value = null, text = null, date = null, number = null, unit = null } = fact;
  return contentOfClaim({ subject, property, value, text, date, number, unit });
}
