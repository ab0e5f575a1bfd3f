import { batch } from '../../graph/batch.js';

/** How far back the beginnings of a work are looked for, and how many generations on what was made from them. */
const DEEPEST = 6;

/**
 * Every adaptation that goes back to the beginnings of a work: rows of a root alone where nothing was made from it, otherwise of a
 * source and a work that was made from it.
 */
export const adaptationsByFamily = batch({
  name: 'adaptationsByFamily',
  statement: () => `UNWIND $parents AS parentId
MATCH (:Entity {id: parentId})-[:BASED_ON*0..${DEEPEST}]->(root:Entity)
WHERE COUNT { (root)-[:BASED_ON]->(:Entity) } = 0
WITH DISTINCT parentId, root
MATCH (root)<-[:BASED_ON*0..${DEEPEST}]-(source:Entity)
WITH DISTINCT parentId, root, source
MATCH (source)<-[edge:BASED_ON]-(work:Entity)
RETURN parentId AS parent, root.id AS root, source{.*} AS source, work{.*} AS work, edge.relation AS relation, edge.claim AS claim`,
});
