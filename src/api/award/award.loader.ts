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

/** That an award was got for a show, whose id may be an old one. */
const FOR_SHOW = 'edge.forShow = $value OR EXISTS { (:Redirect {id: edge.forShow})-[:TO]->(:Show {id: $value}) }';

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
