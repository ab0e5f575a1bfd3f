import { externalSources, type ExternalSourceName } from './external-sources.js';
import type { EntityPrefix } from './kinds.js';
import { NAME_KINDS, type NameKind } from './name-kinds.js';
import { isSaidOf, propertyRules, type ClaimProperty, type PropertyRule } from './property.js';
import type { Qualifier } from './qualifiers.js';

/** What the relation is called by which an article states literals of something: (article)-[:STATES {title, premieredOn, …}]->(show). */
export const STATES = 'STATES';

/** The property of a plain relation that names the articles which say so. */
export const SOURCE = 'source';

/** What any relation of the short form may say of how and where it is printed. */
export const PRINTED = ['asWritten', 'locator'] as const;

/** What a STATES says of the one fact that it states: since when it is so, and what its number counts. */
export const OF_ONE_FACT = ['unit', 'asOf'] as const;

/** A plain relation that claims of a property give, as people may write it themselves. */
export interface ShortRelation {
  readonly property: ClaimProperty;
  readonly rule: PropertyRule;
  readonly type: string;
  readonly from: readonly EntityPrefix[];
  readonly to: readonly EntityPrefix[];
  readonly towardsSubject: boolean;
  readonly qualifiers: readonly Qualifier[];
}

/** Every plain relation of the short form, by its type. */
export const shortRelations: ReadonlyMap<string, ShortRelation> = new Map(
  propertyRules.flatMap(([property, rule]): [string, ShortRelation][] => {
    const { relation, subjects, values = [] } = rule;
    if (relation === undefined) return [];
    const { type, towardsSubject, qualifiers } = relation;
    const [from, to] = towardsSubject ? [values, subjects] : [subjects, values];
    return [[type, { property, rule, type, from, to, towardsSubject, qualifiers }]];
  }),
);

/** What a property of a STATES gives: a claim, which may be a name of a kind, or an id in another database. */
export type Stated =
  | { readonly property: ClaimProperty; readonly rule: PropertyRule; readonly nameKind?: NameKind }
  | { readonly database: ExternalSourceName };

/** What a STATES can say of a kind of entity, by the name of its property. Nothing is claimed of what has no name, as an article. */
export function statedOf(prefix: EntityPrefix): ReadonlyMap<string, Stated> {
  const claimed = propertyRules.flatMap(([property, rule]): [string, Stated][] =>
    rule.value === 'entity' || !isSaidOf(rule, prefix) ? [] : statedBy(property, rule),
  );
  if (claimed.length === 0) return new Map();
  const databases = (Object.keys(externalSources) as ExternalSourceName[]).map((database): [string, Stated] => [
    camelCase(database),
    { database },
  ]);
  return new Map([...claimed, ...databases]);
}

function statedBy(property: ClaimProperty, rule: PropertyRule): [string, Stated][] {
  if (rule.names !== true) return [[rule.field ?? camelCase(property), { property, rule }]];
  return NAME_KINDS.map((nameKind) => [nameKey(property, nameKind), { property, rule, nameKind }]);
}

/** What a kind of name is called in the short form: the official one as the nodes have it, and the native one too. */
function nameKey(property: ClaimProperty, kind: NameKind): string {
  if (kind === 'OFFICIAL') return property.toLowerCase();
  return kind === 'NATIVE' ? 'nativeName' : camelCase(kind);
}

/** STAGE_NAME and stage-name as stageName. */
function camelCase(name: string): string {
  return name.toLowerCase().replace(/[_-](\w)/gu, (_, letter: string) => letter.toUpperCase());
}
