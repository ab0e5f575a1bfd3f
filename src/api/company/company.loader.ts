import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** The companies behind a show, with what they did. */
export const companiesByShow = relation({
  name: 'companiesByShow',
  pattern: '(parent:Show)-[edge:PRODUCED_BY|AIRED_ON|DISTRIBUTED_BY]->(node:Company)',
  order: [asc("CASE type(edge) WHEN 'PRODUCED_BY' THEN 0 WHEN 'AIRED_ON' THEN 1 ELSE 2 END"), asc('node.id')],
  filters: { types: 'type(edge) IN $value' },
});

/** The shows of a company, the latest first. */
export const showsByCompany = relation({
  name: 'showsByCompany',
  pattern: '(parent:Company)<-[edge:PRODUCED_BY|AIRED_ON|DISTRIBUTED_BY]-(node:Show)',
  order: [desc('node.premieredOn', ''), asc('edge.claim')],
});

/** The country of a company. */
export const countryByCompany = relation({
  name: 'countryByCompany',
  pattern: '(parent:Company)-[:FROM]->(node:Country)',
  order: [asc('node.id')],
});

/** The platforms that a show streams on. */
export const platformsByShow = relation({
  name: 'platformsByShow',
  pattern: '(parent:Show)-[:STREAMS_ON]->(node:Platform)',
  order: [asc('node.id')],
});

/** The countries that a show comes from. */
export const countriesByShow = relation({
  name: 'countriesByShow',
  pattern: '(parent:Show)-[:FROM]->(node:Country)',
  order: [asc('node.id')],
});
