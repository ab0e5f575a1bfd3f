/** What a claim's value is: another entity, or a literal. */
export type ValueKind = 'entity' | 'text' | 'date' | 'number';

/** The plain relation that the claims of a property are projected to. */
export interface ProjectedRelation {
  readonly type: string;
  /** Whether it points at the subject: (value)-[:DIRECTED]->(subject). */
  readonly towardsSubject: boolean;
  /** What a citation says about the relation itself, and the relation carries. */
  readonly qualifiers: readonly Qualifier[];
}

/** Properties of a citation that qualify the relation it speaks of. */
export type Qualifier = 'billing' | 'order' | 'as' | 'relation';

/** How the claims of one property are read. */
export interface PropertyRule {
  readonly value: ValueKind;
  /** Only one value can be true (of a day and unit, for figures): others are disputes. */
  readonly single: boolean;
  readonly relation?: ProjectedRelation;
  /**
   * A database names all of these that there are: whom its list leaves out and another's names is in dispute. Properties of
   * one list are told together: some call a platform a network.
   */
  readonly list?: 'DIRECTORS' | 'WRITERS' | 'NETWORKS' | 'AUTHORS';
  /** The property of the subject that shows the chosen value. */
  readonly field?: string;
  /** The texts are names of the subject. */
  readonly names?: true;
  /** An article prints the value by its name; otherwise in words such as "season 2" or "Korean", which name nothing. */
  readonly printsName?: true;
  /** A kind of statement that publications differ in their standing for. */
  readonly matter: 'NAME' | 'CREDIT' | 'DATE' | 'FIGURE';
}

/** A relation to something that is printed by its name. */
function relation(type: string, ...qualifiers: Qualifier[]): PropertyRule {
  return { ...wordedRelation(type, ...qualifiers), printsName: true };
}

/** A relation to something that is printed in other words than its name. */
function wordedRelation(type: string, ...qualifiers: Qualifier[]): PropertyRule {
  return { value: 'entity', single: false, matter: 'CREDIT', relation: { type, towardsSubject: false, qualifiers } };
}

function credit(type: string, ...qualifiers: Qualifier[]): PropertyRule {
  return { value: 'entity', single: false, matter: 'CREDIT', printsName: true, relation: { type, towardsSubject: true, qualifiers } };
}

function field(value: ValueKind, name: string): PropertyRule {
  return { value, single: true, matter: value === 'date' ? 'DATE' : 'CREDIT', field: name };
}

/** A figure of its day: it carries an as-of, and is shown as a claim rather than as a property. */
function figure(): PropertyRule {
  return { value: 'number', single: true, matter: 'FIGURE' };
}

/**
 * Every property that a claim can be about. A new one is one line here, and one value with its description in
 * claim.type.ts.
 */
export const properties = {
  TITLE: { value: 'text', single: false, names: true, matter: 'NAME' },
  NAME: { value: 'text', single: false, names: true, matter: 'NAME' },
  STATUS: field('text', 'status'),
  GENDER: field('text', 'gender'),
  PREMIERED_ON: field('date', 'premieredOn'),
  STARTED_ON: field('date', 'startedOn'),
  ENDED_ON: field('date', 'endedOn'),
  BORN_ON: field('date', 'bornOn'),
  DIED_ON: field('date', 'diedOn'),
  EPISODE_COUNT: field('number', 'episodeCount'),
  EPISODE_MINUTES: field('number', 'episodeMinutes'),
  DIRECTED_BY: { ...credit('DIRECTED'), list: 'DIRECTORS' },
  WRITTEN_BY: { ...credit('WROTE'), list: 'WRITERS' },
  CREATED_BY: credit('CREATED'),
  PRODUCER: credit('PRODUCED'),
  EDITED_BY: credit('EDITED'),
  COMPOSED_BY: credit('COMPOSED'),
  CAST_MEMBER: credit('ACTED_IN', 'billing', 'order'),
  PLAYED_BY: credit('PLAYED'),
  AUTHORED_BY: { ...credit('AUTHORED', 'as'), list: 'AUTHORS' },
  APPEARS_IN: relation('APPEARS_IN'),
  HAS_SEASON: wordedRelation('HAS_SEASON'),
  BASED_ON: relation('BASED_ON', 'relation'),
  PRODUCED_BY: relation('PRODUCED_BY'),
  AIRED_ON: { ...relation('AIRED_ON'), list: 'NETWORKS' },
  DISTRIBUTED_BY: relation('DISTRIBUTED_BY'),
  STREAMS_ON: { ...relation('STREAMS_ON'), list: 'NETWORKS' },
  PUBLISHED_ON: relation('PUBLISHED_ON'),
  IN_GENRE: wordedRelation('IN_GENRE'),
  FROM: wordedRelation('FROM'),
  NUMBER_ONE_COUNTRIES: figure(),
  CUMULATIVE_HOURS: figure(),
  DAYS_AT_NUMBER_ONE: figure(),
  DAYS_TO_NUMBER_ONE: figure(),
  CONSECUTIVE_WEEKS: figure(),
} as const satisfies Readonly<Record<string, PropertyRule>>;

/** The name of a property. */
export type ClaimProperty = keyof typeof properties;

/** The rule of a property by a name read from the store; undefined where the store holds one we do not know. */
export function ruleOf(property: string): PropertyRule | undefined {
  return Object.hasOwn(properties, property) ? properties[property as ClaimProperty] : undefined;
}

/** The types of the projected relations that leave the subject, and of those that point at it. */
export const projectedTypes = {
  fromSubject: typesOf(false),
  towardsSubject: typesOf(true),
} as const;

function typesOf(towardsSubject: boolean): string[] {
  return Object.values<PropertyRule>(properties).flatMap(({ relation: projected }) =>
    projected?.towardsSubject === towardsSubject ? [projected.type] : [],
  );
}
