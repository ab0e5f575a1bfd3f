import { batch } from '../../graph/batch.js';

/** What is shown of two shows that names a thing that both share: read from the shows, for a genre is named by thousands. */
export const claimsByTie = batch({
  name: 'claimsByTie',
  statement: () => `UNWIND $parents AS parent
WITH parent, split(parent, '\\t') AS ids
UNWIND [ids[0], ids[1]] AS showId
MATCH (show:Show {id: showId})<-[:ABOUT]-(claim:Claim)-[:VALUE]->(thing:Entity {id: ids[2]})
WHERE claim.chosen
RETURN parent, claim{.*} AS claim
ORDER BY claim.property, claim.id`,
});

/** The key of a tie in claimsByTie. */
export function tieOf(shows: readonly [string, string], thing: string): string {
  return [...shows, thing].join('\t');
}
