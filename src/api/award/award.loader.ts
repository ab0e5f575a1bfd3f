import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** The awards that a show or person won or was nominated for, the latest first. Of one that was won it is not said that it was nominated. */
export const awardsByRecipient = relation({
  name: 'awardsByRecipient',
  pattern: '(parent:Entity)-[edge:WON|NOMINATED_FOR]->(node:Award)',
  where: "type(edge) = 'WON' OR NOT EXISTS { (parent)-[:WON]->(node) }",
  order: [desc('node.year', 0), desc('type(edge)'), asc('node.id')],
  filters: {
    ceremony: "toLower(coalesce(node.ceremony, node.name, '')) CONTAINS toLower($value)",
    year: 'node.year = $value',
    won: "(type(edge) = 'WON') = $value",
  },
});

/** That an award was got for a show, whose id may be an old one: the relation names the likeliest, its citations all of them. */
const FOR_SHOW = [
  'edge.forShow = $value',
  'EXISTS { (:Redirect {id: edge.forShow})-[:TO]->(:Show {id: $value}) }',
  'EXISTS { MATCH (:Claim {id: edge.claim})-[said:STATED_IN]->(:Article) WHERE said.forShow = $value }',
  'EXISTS { MATCH (:Claim {id: edge.claim})-[told:STATED_IN]->(:Article) MATCH (:Redirect {id: told.forShow})-[:TO]->(:Show {id: $value}) }',
].join(' OR ');

/** The shows that an award was got for, as those say who state it; of one category somebody may be nominated for two. */
export const showsByAwardClaim = relation({
  name: 'showsByAwardClaim',
  pattern: '(parent:Claim)-[:STATED_IN]->(:Article), (node:Show)',
  order: [asc('node.id')],
  computed: {
    rows: (where) => `MATCH (parent)-[said:STATED_IN]->(:Article)
  WHERE said.forShow IS NOT NULL
  WITH DISTINCT parent, said.forShow AS told
  CALL (told) {
    MATCH (node:Show {id: told}) RETURN node
    UNION
    MATCH (:Redirect {id: told})-[:TO]->(node:Show) RETURN node
  }
  ${where()}
  WITH DISTINCT parent, node`,
    variables: 'node',
  },
});

/** Who won an award: people, and the show that they won it for. */
export const winnersByAward = relation({
  name: 'winnersByAward',
  pattern: '(parent:Award)<-[edge:WON]-(node:Entity)',
  order: [asc('node.id')],
  filters: { forShow: FOR_SHOW },
});

/** Who was nominated for an award, and did not win it as far as anybody says. */
export const nomineesByAward = relation({
  name: 'nomineesByAward',
  pattern: '(parent:Award)<-[edge:NOMINATED_FOR]-(node:Entity)',
  where: 'NOT EXISTS { (parent)<-[:WON]-(node) }',
  order: [asc('node.id')],
  filters: { forShow: FOR_SHOW },
});
