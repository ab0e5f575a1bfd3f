import type { Transaction } from '../graph/store.js';
import { writeRows } from '../graph/write-rows.js';
import { nameId } from '../model/ids/names.js';
import { prominenceOf } from './prominence.js';

/**
 * What a look-up reads of a name, in one text that stands on it: of a beginning that thousands share, this takes a fifth of the time
 * that the properties take one by one. The kind of a name may change without the name, and is not among it.
 */
export interface NameCard {
  readonly id: string;
  /** The id of whom it names. */
  readonly bearer: string;
  readonly text: string;
  readonly folded: string;
  /** How well known its bearer is. */
  readonly prominence: number;
}

/** What a prominence is counted in on a card: engines write fractions each in their own way, and whole numbers alike. */
const PARTS_OF_ONE = 1_000;

/** Stands between the parts: no figure, no id and no folded text has one, and the text comes last. */
const BREAK = '\t';

/** The card of a name that is folded, as an expression of Cypher over the variables that stand for it and for its bearer. */
export function cardOf(name: string, bearer: string): string {
  return [`toString(toInteger(round(${PARTS_OF_ONE} * ${prominenceOf(bearer)})))`, `${name}.folded`, `${bearer}.id`, `${name}.text`].join(
    ` + '${BREAK}' + `,
  );
}

/** The parts of a card. */
export function readCard(card: string): NameCard {
  const afterFigure = card.indexOf(BREAK);
  const afterFolded = card.indexOf(BREAK, afterFigure + 1);
  const afterBearer = card.indexOf(BREAK, afterFolded + 1);
  const bearer = card.slice(afterFolded + 1, afterBearer);
  const text = card.slice(afterBearer + 1);
  return {
    id: nameId({ entity: bearer, text }),
    bearer,
    text,
    folded: card.slice(afterFigure + 1, afterFolded),
    prominence: Number(card.slice(0, afterFigure)) / PARTS_OF_ONE,
  };
}

/** Brings the cards of the names of these entities up to date with their figures. */
export async function writeCards(tx: Transaction, entities: readonly string[]): Promise<void> {
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})<-[:NAMES]-(name:Name) WHERE name.folded IS NOT NULL SET name.card = ${cardOf('name', 'entity')}`,
    entities.map((id) => ({ id })),
  );
}
