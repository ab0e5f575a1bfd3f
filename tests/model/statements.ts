import { mapLiteral } from '../../src/export/cypher-literal.js';
import type { Value } from '../../src/export/model.js';
import { entityKinds, kinds, type EntityKind, type EntityPrefix } from '../../src/model/kinds.js';
import { propertyRules, type ClaimProperty, type PropertyRule } from '../../src/model/property.js';
import { qualifiers, type QualifierRule } from '../../src/model/qualifiers.js';

/** One thing that an article says, made up from the declaration of its property. */
export interface Statement {
  readonly subject: string;
  readonly property: ClaimProperty;
  readonly rule: PropertyRule;
  /** The id of the value, where that is an entity. */
  readonly value?: string;
  readonly literal?: string | number;
  readonly qualifiers: Readonly<Record<string, string | number>>;
}

/** How many entities there are of each kind, at least: as many as any qualifier has values. */
const COPIES = Math.max(...Object.values<QualifierRule>(qualifiers).map(({ closed }) => Object.keys(closed?.values ?? {}).length));

export const ARTICLE = 'article:model';
const PUBLICATION = 'publication:model';

/** The entities that the seed makes of a kind: one for each of its kinds. */
export function idsOf(prefix: EntityPrefix): string[] {
  const { example, kinds: sorts }: EntityKind = kinds[prefix];
  const copies = Math.max(COPIES, Object.keys(sorts?.values ?? {}).length);
  return Array.from({ length: copies }, (_, copy) => `${prefix}:${example}${copy === 0 ? '' : `-${copy + 1}`}`);
}

/** What sort of thing an entity of the seed is, where there are several. */
export function sortOf(prefix: EntityPrefix, copy: number): string | undefined {
  const { kinds: sorts }: EntityKind = kinds[prefix];
  const names = Object.keys(sorts?.values ?? {});
  return names[copy % names.length];
}

/** A name that no other number gives, of words that are not alike. */
export function nameOf(number: number): string {
  return [number % WORDS.length, Math.floor(number / WORDS.length) % WORDS.length, (number * 11) % WORDS.length]
    .map((at, place) => WORDS[(at + place * 9) % WORDS.length]!)
    .join(' ');
}

const WORDS = (
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra ' +
  'Tango Uniform Victor Whiskey Xray Yankee Zulu'
).split(' ');

/** Everything that the seed says: each property of each kind that it is said of, with each kind of value and each qualifier. */
export const seeded: readonly Statement[] = propertyRules.flatMap(([property, rule], place) =>
  rule.subjects.flatMap((prefix) =>
    idsOf(prefix)
      .slice(0, COPIES)
      .flatMap((subject, copy) =>
        (rule.values ?? [undefined]).map((of): Statement => {
          const said = Object.fromEntries((rule.relation?.qualifiers ?? []).map((name) => [name, qualifierValue(qualifiers[name], copy)]));
          // Nothing is based on itself, and of one value the newest word of news replaces all others.
          const shift = of === prefix ? 1 : rule.newsOf === undefined ? 0 : place;
          return of === undefined
            ? { subject, property, rule, literal: literalOf(rule, seedNumber(prefix, copy, place)), qualifiers: said }
            : { subject, property, rule, value: idsOf(of)[(copy + shift) % COPIES]!, qualifiers: said };
        }),
      ),
  ),
);

function seedNumber(prefix: EntityPrefix, copy: number, place: number): number {
  return entityKinds.findIndex(([one]) => one === prefix) * 40 + copy + place * 500;
}

function qualifierValue({ closed, idOf, value }: QualifierRule, copy: number): string | number {
  if (idOf !== undefined) return idsOf(idOf)[copy]!;
  if (value === 'date') return `201${copy}-02`;
  const names = Object.keys(closed?.values ?? {});
  return names[copy % names.length] ?? (value === 'number' ? copy + 1 : `text ${copy}`);
}

/** A literal that a property can have. */
export function literalOf({ value, closed, forms, names, isAddress }: PropertyRule, number: number): string | number {
  if (value === 'number') return 40 + (number % 300);
  if (value === 'date') return `20${String(10 + (number % 10))}-0${1 + (number % 9)}-1${number % 10}`;
  if (names === true) return nameOf(number);
  if (isAddress === true) return `https://inyeon.example/${number}`;
  const texts = forms ?? Object.keys(closed?.values ?? {});
  return texts[number % texts.length] ?? `text ${number}`;
}

/** The seed file that says all this, in plain Cypher as seed/README.md has it. */
export function seedScript(): string {
  return [
    `MERGE (publication:Entity {id: '${PUBLICATION}'}) SET publication:Publication, publication.kind = 'NEWSPAPER'`,
    `MERGE (article:Entity {id: '${ARTICLE}'}) SET article:Article, article.kind = 'NEWS', article.headline = 'Everything', article.publishedOn = '2022'`,
    `MATCH (article:Article {id: '${ARTICLE}'}) MATCH (publication:Publication {id: '${PUBLICATION}'}) MERGE (article)-[:PUBLISHED_BY]->(publication)`,
    ...entityKinds.map(
      ([prefix, { label }]) => `UNWIND [
  ${idsOf(prefix)
    .map((id, copy) => mapLiteral({ id, ...ownValues(prefix, copy) }))
    .join(',\n  ')}
] AS row MERGE (entity:Entity {id: row.id}) SET entity:${label}, entity += row`,
    ),
    ...['entity', 'text', 'date', 'number'].map((kind) => claimsStatement(kind)),
  ]
    .map((statement) => `${statement};\n`)
    .join('\n');
}

/** The properties of an entity that stand on its node. */
export function ownValues(prefix: EntityPrefix, copy: number): Record<string, Value> {
  const { own = {} }: EntityKind = kinds[prefix];
  const sort = sortOf(prefix, copy);
  const values = { text: `text ${copy}`, date: '2022-02', number: copy + 1, url: `https://inyeon.example/${copy}` };
  return {
    ...(sort === undefined ? {} : { kind: sort }),
    ...Object.fromEntries(Object.entries(own).map(([name, { value }]) => [name, values[value]])),
  };
}

function claimsStatement(kind: string): string {
  const rows = seeded
    .filter(({ rule }) => rule.value === kind)
    .map(({ subject, property, rule, value, literal, qualifiers: said }) =>
      mapLiteral({
        subject,
        property,
        value: value ?? literal!,
        end: String(value ?? literal!) + (rule.matter === 'FIGURE' ? '@2022-02-01' : ''),
        ...(rule.matter === 'FIGURE' ? { asOf: '2022-02-01' } : {}),
        ...(rule.names === true ? { kind: 'OFFICIAL' } : {}),
        ...said,
      }),
    );
  const cited = [...Object.keys(qualifiers), 'kind'].map((name) => `citation.\`${name}\` = fact.\`${name}\``).join(', ');
  return `UNWIND [
  ${rows.join(',\n  ')}
] AS fact
MERGE (subject:Entity {id: fact.subject})
${kind === 'entity' ? 'MERGE (value:Entity {id: fact.value})\n' : ''}MERGE (article:Entity {id: '${ARTICLE}'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.end})
  ON CREATE SET claim.property = fact.property${kind === 'entity' ? '' : `, claim.${kind} = fact.value, claim.asOf = fact.asOf`}
MERGE (claim)-[:ABOUT]->(subject)
${kind === 'entity' ? 'MERGE (claim)-[:VALUE]->(value)\n' : ''}MERGE (claim)-[citation:STATED_IN {asWritten: toString(fact.value)}]->(article)
SET ${cited}`;
}
