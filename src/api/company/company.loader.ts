import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';
import { companyRoles } from '../../model/roles.js';

/** Every relation in which a company stands to a show, as a pattern names them, and in the order in which they are shown. */
const COMPANIES = companyRoles.map((one) => one.relation).join('|');
const ROLE = `CASE type(edge) ${companyRoles.map((one, index) => `WHEN '${one.relation}' THEN ${index}`).join(' ')} END`;

/** The companies behind a show, with what they did. */
export const companiesByShow = relation({
  name: 'companiesByShow',
  pattern: `(parent:Show)-[edge:${COMPANIES}]->(node:Company)`,
  order: [asc(ROLE), asc('node.id')],
  filters: { types: 'type(edge) IN $value' },
});

/** The shows of a company, the latest first. */
export const showsByCompany = relation({
  name: 'showsByCompany',
  pattern: `(parent:Company)<-[edge:${COMPANIES}]-(node:Show)`,
  order: [desc('node.premieredOn', ''), asc('edge.claim')],
});

/** The country of a company. */
export const countryByCompany = relation({
  name: 'countryByCompany',
  pattern: '(parent:Company)-[:FROM]->(node:Country)',
  order: [asc('node.id')],
});

/** Where a show was first to be seen: on the network that aired it, or where none did on the platform that it streams on. */
export const networkByShow = relation({
  name: 'networkByShow',
  pattern: '(parent:Show)-[edge:AIRED_ON|STREAMS_ON]->(node:Entity)',
  order: [asc("CASE type(edge) WHEN 'AIRED_ON' THEN 0 ELSE 1 END"), asc('node.id')],
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
