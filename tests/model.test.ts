/**
 * Every property and every kind of entity that the model declares goes in by the doors that there are (a seed; a table with a
 * mapping, where records can state it), and comes out of the graph, of every kind of question about it, of both exports and of a
 * restored backup. Nothing here names a property: whatever is declared is taken through, and missed where it gets lost.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import n3 from 'n3';
import { check } from '../src/check/check.js';
import { restoreBackup } from '../src/export/backup/restore.js';
import { exportGraph } from '../src/export/export.js';
import { termsOf } from '../src/export/vocabulary.js';
import type { Store } from '../src/graph/store.js';
import { groupedBy } from '../src/grouping.js';
import { join } from '../src/joining/join.js';
import { entityTypes } from '../src/model/entity-type.js';
import { kindOf } from '../src/model/ids/kinds.js';
import { entityKinds, type EntityPrefix } from '../src/model/kinds.js';
import { propertyRules, type ClaimProperty, type PropertyRule } from '../src/model/property.js';
import { relationTypes } from '../src/model/relation-types.js';
import { credits } from '../src/model/roles.js';
import { recordTypes } from '../src/records/vocabulary.js';
import { seed } from '../src/seed/seed.js';
import { data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { cellsOf, importRow, NUMBERS } from './model/records.js';
import { ARTICLE, idsOf, nameOf, ownValues, seeded, seedScript, sortOf } from './model/statements.js';

removeFolders();

const BASE = 'https://inyeon.example/id/';

/** A statement that has to be in the graph, whichever door it came by. */
interface Expected {
  readonly subject: string;
  readonly property: ClaimProperty;
  readonly rule: PropertyRule;
  readonly value?: string;
  readonly literal?: string | number;
  readonly article: string;
  /** What its id ends with: the day of the table, which news is of. */
  readonly day?: string;
  readonly qualifiers: Readonly<Record<string, string | number>>;
}

/** A claim as a client sees it. */
interface AskedClaim {
  readonly property: string;
  readonly value: { entity?: { id: string; name: string }; text?: string; date?: string; number?: number };
  readonly citations: readonly { readonly article: { readonly id: string } }[];
}

const CLAIMS = `query ($id: ID!, $property: [ClaimProperty!], $after: String) { node(id: $id) { ... on Entity { claims(property: $property, first: 100, after: $after) {
  nodes { property value { ... on EntityValue { entity { id name } } ... on TextValue { text } ... on DateValue { date } ... on NumberValue { number } } citations { article { id } } }
  pageInfo { hasNextPage endCursor }
} } } }`;

async function claimsOf(store: Store, id: string, property?: readonly string[]): Promise<AskedClaim[]> {
  const found: AskedClaim[] = [];
  for (let after: string | undefined; ;) {
    const { node } = await data(store, CLAIMS, { id, property, after });
    found.push(...(node.claims.nodes as AskedClaim[]));
    if (!(node.claims.pageInfo.hasNextPage as boolean)) return found;
    after = node.claims.pageInfo.endCursor as string;
  }
}

function says({ value }: AskedClaim, expected: Pick<Expected, 'value' | 'literal'>): boolean {
  return expected.value === undefined
    ? (value.text ?? value.date ?? value.number) === expected.literal
    : value.entity?.id === expected.value;
}

onEachEngine('the model', (engine) => {
  let store: Store;
  let all: Expected[];
  let held: string[];
  let backup: string;
  let graph: n3.Store;

  beforeAll(async () => {
    const folder = newFolder();
    const script = pathOf(folder, 'model.cypher');
    writeFileSync(script, seedScript());
    store = await engine.empty();
    await seed(store, [script]);
    all = seeded.map((one) => ({ ...one, article: ARTICLE }));
    const rows = recordTypes.map((type, index) => ({ type, name: nameOf(9_000 + index), cells: cellsOf(type, 10_000 + index * 100) }));
    for (const { type, name, cells } of rows) await importRow(store, type, name, cells);
    await join(store);
    for (const row of rows) all.push(...(await expectedOf(store, row)));
    held = await dump(store);
    backup = pathOf(folder, 'backup.jsonl');
    await exportGraph(store, backup, { format: 'jsonl', base: BASE });
    await exportGraph(store, pathOf(folder, 'graph.nq'), { format: 'nquads', base: BASE });
    graph = new n3.Store(new n3.Parser({ format: 'application/n-quads' }).parse(readFileSync(pathOf(folder, 'graph.nq'), 'utf8')));
  });

  afterAll(() => store.close());

  /** What a row of a table has to have become: its thing is found by its number, each value by its name. */
  async function expectedOf(from: Store, { type, cells }: { type: EntityPrefix; cells: ReturnType<typeof cellsOf> }): Promise<Expected[]> {
    const { lookup } = await data(from, `{ lookup(source: ${NUMBERS.toUpperCase()}, value: "${type}") { id } }`);
    const subject = lookup.id as string;
    const claims = await claimsOf(from, subject);
    return cells.map(({ property, rule, to, text }): Expected => {
      const article = `article:model-${type}-2022-03-01`;
      if (to === undefined)
        return { subject, property, rule, literal: rule.value === 'number' ? Number(text) : text, article, qualifiers: {} };
      const value = claims.find((claim) => claim.property === property && claim.value.entity?.name === text)?.value.entity?.id;
      return {
        subject,
        property,
        rule,
        value: value ?? `${to} ${text}`,
        article,
        day: rule.isNews === true ? '@2022-03-01' : '',
        qualifiers: {},
      };
    });
  }

  it('holds together', async () => {
    expect(await check(store)).toEqual([]);
  });

  describe('every property', () => {
    it.each(propertyRules.map(([property]) => property))('%s is stated, and asked for by its name', async (property) => {
      const expected = all.filter((one) => one.property === property);
      expect(expected.length).toBeGreaterThan(0);
      for (const [subject, group] of groupedBy(expected, (one) => one.subject)) {
        const claims = await claimsOf(store, subject, [property]);
        const lost = group.filter(
          (one) => !claims.some((claim) => says(claim, one) && claim.citations.some(({ article }) => article.id === one.article)),
        );
        expect(lost.map(({ value, literal }) => [subject, property, value ?? literal])).toEqual([]);
      }
    });

    it('is shown by a relation with its qualifiers, which ways lead over and drawings show', async () => {
      for (const [property, { relation, subjects, newsOf }] of propertyRules) {
        if (relation === undefined) continue;
        const expected = all.filter((one) => one.property === property);
        for (const { subject, value, day = '', qualifiers } of expected) {
          const [from, to] = relation.towardsSubject ? [value, subject] : [subject, value];
          const rows = await store.read<{ edge: Record<string, unknown> }>(
            `MATCH (from:Entity {id: $from})-[edge:${relation.type}]->(to:Entity {id: $to}) RETURN edge{.*} AS edge`,
            { from, to },
          );
          expect([property, from, to, rows.length]).toEqual([property, from, to, 1]);
          expect(rows[0]!.edge).toMatchObject({ ...qualifiers, claim: `claim:${subject}/${property}/${value}${day}` });
        }
        const one = expected.find(({ subject }) => kindOf(subject) === subjects[0])!;
        const way = `from: "${one.subject}", to: "${one.value}", maxHops: 1`;
        const answer = await data(
          store,
          `{ asked: path(${way}, through: [${relation.type}]) { hops { relation claim { id } } } unasked: path(${way}) { length }
  neighbourhood(id: "${one.subject}", first: 100) { edges { from to relation } } }`,
        );
        const claim = { id: `claim:${one.subject}/${property}/${one.value}` };
        expect([property, answer['asked'].hops]).toEqual([property, [{ relation: relation.type, claim }]]);
        // What may come to nothing is no way that nobody asked for: tests/news.test.ts.
        if (newsOf === undefined) expect([property, answer['unasked']]).toEqual([property, { length: 1 }]);
        const [from, to] = relation.towardsSubject ? [one.value, one.subject] : [one.subject, one.value];
        expect(answer['neighbourhood'].edges).toContainEqual({ from, to, relation: relation.type });
      }
    });

    it('is shown as a property of what it is said of, in the graph and in its type', async () => {
      for (const [property, { field, agesByDates }] of propertyRules)
        for (const { subject, literal } of field === undefined ? [] : all.filter((one) => one.property === property)) {
          const [row] = await store.read<{ value: unknown }>(`MATCH (node:Entity {id: $id}) RETURN node.${field} AS value`, {
            id: subject,
          });
          expect([subject, field, row?.value]).toEqual([subject, field, literal]);
          // What its dates say goes before it: tests/status.test.ts.
          if (agesByDates === true) continue;
          const type = entityTypes[kindOf(subject) as EntityPrefix];
          const { node } = await data(store, `{ node(id: "${subject}") { ... on ${type} { ${field} } } }`);
          expect([subject, field, node[field!]]).toEqual([subject, field, literal]);
        }
    });

    it('is a credit of people, or what a company did, where it stands for one', async () => {
      for (const [property, { role, companyRole, relation }] of propertyRules)
        for (const { subject, value } of all.filter((one) => one.property === property)) {
          if (role?.credit !== undefined) {
            const { show } = await data(
              store,
              `{ show(id: "${subject}") { credits(first: 100, roles: [${role.name}]) { nodes { id } } } }`,
            );
            expect([property, show.credits.nodes.map(({ id }: { id: string }) => id)]).toEqual([property, expect.arrayContaining([value])]);
            const bit = credits.find((credit) => credit.relation === relation!.type)!.bit;
            const [row] = await store.read<{ roles: number }>('MATCH (node:Person {id: $id}) RETURN node.roleSet AS roles', { id: value });
            expect([property, value, row!.roles & (1 << bit)]).toEqual([property, value, 1 << bit]);
          }
          if (companyRole !== undefined && kindOf(value!) === 'company') {
            const { show } = await data(
              store,
              `{ show(id: "${subject}") { companies(roles: [${companyRole.name}]) { role company { id } } } }`,
            );
            expect(show.companies).toContainEqual({ role: companyRole.name, company: { id: value } });
          }
        }
    });

    it('goes out as RDF, in all of its terms and from whoever states it', () => {
      const unused = new Map(
        propertyRules.flatMap(([property, { terms }]) =>
          terms.flatMap((term) => (term.use === 'IMPORT' ? [] : [[`${property} ${term.in} ${term.name}`, property] as const])),
        ),
      );
      for (const { subject, property, rule, value, literal, article, qualifiers } of all) {
        const [about, by] = [BASE + subject, BASE + article];
        if (rule.matter === 'FIGURE') {
          const figures = graph.getSubjects('https://schema.org/measuredProperty', `${BASE}property:${property}`, by);
          expect(figures.some((one) => graph.countQuads(one, 'https://schema.org/observationAbout', about, by) === 1)).toBe(true);
          continue;
        }
        const kind = sorts.get(subject);
        const { forward, backward } =
          rule.names === true
            ? { forward: ['https://schema.org/name'], backward: [] }
            : termsOf(property, { kind, as: qualifiers['as'], subject: kindOf(subject) });
        for (const term of forward) {
          const objects = graph.getObjects(about, term, by).map((object) => object.value);
          const wanted =
            value === undefined
              ? objects.filter((object) => object === String(literal) || /^PT\d+M$/.test(object))
              : objects.filter((object) => object === BASE + value);
          expect([property, subject, term, wanted.length > 0]).toEqual([property, subject, term, true]);
        }
        for (const term of backward) expect(graph.countQuads(BASE + value!, term, about, by)).toBe(1);
        for (const term of [...forward, ...backward])
          unused.delete(
            `${property} ${term.startsWith('https://schema.org/') ? 'schema' : 'wikidata'} ${term.slice(term.lastIndexOf('/') + 1)}`,
          );
      }
      expect([...unused.keys()]).toEqual([]);
    });
  });

  describe('every kind', () => {
    it.each(entityKinds.map(([prefix]) => prefix))(
      '%s is found by its id, by its name, by its type and in what the graph holds',
      async (prefix) => {
        const { label, namedBy } = entityKinds.find(([one]) => one === prefix)![1];
        const type = prefix.toUpperCase();
        for (const [copy, id] of idsOf(prefix).entries()) {
          const { node } = await data(store, `{ node(id: "${id}") { __typename id } }`);
          expect(node).toEqual({ __typename: label, id });
          const [row] = await store.read<{ node: Record<string, unknown> }>(`MATCH (node:${label} {id: $id}) RETURN node{.*} AS node`, {
            id,
          });
          expect(row!.node).toMatchObject(ownValues(prefix, copy));
          const name = seeded.find((one) => one.subject === id && one.property === namedBy)?.literal;
          if (name === undefined) continue;
          const { search } = await data(
            store,
            'query ($text: String!, $types: [EntityType!]) { search(text: $text, types: $types) { nodes { id name } } }',
            {
              text: name,
              types: [type],
            },
          );
          expect(search.nodes).toContainEqual({ id, name });
        }
        const { stats } = await data(store, '{ stats { entities { type count } } }');
        const counted = stats.entities.find((one: { type: string }) => one.type === type);
        expect(counted.count).toBeGreaterThanOrEqual(idsOf(prefix).length);
        expect(graph.countQuads(BASE + idsOf(prefix)[0]!, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', null, null)).toBe(1);
      },
    );
  });

  it('has no two roles with one bit, and no two properties with one relation, field or role', () => {
    const rules = propertyRules.map(([, rule]) => rule);
    for (const values of [
      credits.map(({ bit }) => bit),
      relationTypes,
      rules.flatMap(({ field }) => field ?? []),
      // Whoever is talked of for a part is one, whatever stage it has come to.
      [
        ...new Map(
          rules.flatMap(({ role, newsOf }, index) => (role === undefined ? [] : ([[newsOf ?? index, role.name]] as const))),
        ).values(),
      ],
      rules.flatMap(({ companyRole }) => companyRole?.name ?? []),
      entityKinds.map(([, { label }]) => label),
    ])
      expect(new Set<unknown>(values).size).toBe(values.length);
    for (const [
      prefix,
      {
        kinds: sorts,
        schema: { kinds: named = {} },
        wikidata = [],
      },
    ] of entityKinds)
      for (const sort of [...Object.keys(named), ...wikidata.flatMap(({ kind }) => kind ?? [])])
        expect([prefix, sort, Object.keys(sorts?.values ?? {}).includes(sort)]).toEqual([prefix, sort, true]);
  });

  it('comes back whole from a backup', async () => {
    await store.close();
    store = await engine.empty();
    await restoreBackup(store, backup);
    expect(await dump(store)).toEqual(held);
    expect(await check(store)).toEqual([]);
  });
});

/** What sort of thing each entity of the seed is. */
const sorts = new Map(entityKinds.flatMap(([prefix]) => idsOf(prefix).map((id, copy) => [id, sortOf(prefix, copy)] as const)));
