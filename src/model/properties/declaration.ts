import type { ClosedValues } from '../closed-values.js';
import type { EntityKind, EntityPrefix, JoinedAs } from '../kinds.js';
import type { Qualifier } from '../qualifiers.js';
import type { Term } from '../terms.js';
import type { Unit } from '../units.js';

/** What a claim's value is: another entity, or a literal. */
export type ValueKind = 'entity' | 'text' | 'date' | 'number';

/** A kind of statement that publications differ in their standing for. */
export type Matter = 'NAME' | 'CREDIT' | 'DATE' | 'FIGURE';

/** The plain relation that the claims of a property are projected to. */
export interface ProjectedRelation {
  readonly type: string;
  /** What it says, read from where it begins to where it ends. */
  readonly description: string;
  /** Whether it points at the subject: (value)-[:DIRECTED]->(subject). */
  readonly towardsSubject: boolean;
  /** What a citation says about the relation itself, and the relation carries. */
  readonly qualifiers: readonly Qualifier[];
  /** Whether a way may lead over it that nobody asked for by name. */
  readonly leadsOn: boolean;
}

/** In front of the camera, or behind it. */
export type Department = 'ACTING' | 'MAKING';

/** What somebody is who is the value of a property. */
export interface Role {
  /** Its name; in small letters it stands in the ids of people who are known by nothing but a name in this role. */
  readonly name: string;
  readonly department: Department;
  /** Of a credit for a show: what is said of it, and what stands for it in the sets of roles that people are stored with. */
  readonly credit?: {
    readonly description: string;
    /** The bit of the role: stored, so that it must never change and none may have another's. */
    readonly bit: number;
  };
}

/** What a company did for a show. */
export interface CompanyRole {
  readonly name: string;
  readonly description: string;
}

/** How the claims of one property are read: all that there is to say of it. */
export interface PropertyRule {
  /** What a claim of it says, for the schema. */
  readonly description: string;
  readonly value: ValueKind;
  /** Only one value can be true (of a day and unit, for figures): others are disputes. */
  readonly single: boolean;
  readonly matter: Matter;
  /** The kinds of entity that it is said of. */
  readonly subjects: readonly EntityPrefix[];
  /** What it is called outside; without any it is said in other ways, as names are, and figures of a day. */
  readonly terms: readonly Term[];
  /** The kinds of entity that can be its value, the usual one first. */
  readonly values?: readonly EntityPrefix[];
  readonly relation?: ProjectedRelation;
  readonly role?: Role;
  readonly companyRole?: CompanyRole;
  /**
   * A database names all of these that there are: whom its list leaves out and another's names is in dispute. Properties of
   * one list are told together. Where something streams is no such list: it can stream anywhere, beside whoever aired it.
   */
  readonly list?: 'DIRECTORS' | 'WRITERS' | 'NETWORKS' | 'AUTHORS';
  /** The property of the subject that shows the chosen value. */
  readonly field?: string;
  /** The texts that there are. */
  readonly closed?: ClosedValues;
  /** The one form of each of its usual texts, where there may be others: the schema has a text. */
  readonly forms?: readonly string[];
  /** The texts are addresses of pages or pictures. */
  readonly isAddress?: true;
  /** The texts are times of the day in 24 hours, Korean time: 21:10. */
  readonly isTimeOfDay?: true;
  /** Each source has one of its own: two are no contradiction, and one of them is shown. */
  readonly isOwn?: true;
  /** It was so when it was stated: what the dates of the subject say for certain today goes before it where it is shown. */
  readonly agesByDates?: true;
  /**
   * It is news: so when it was said, until newer word comes. What nobody dates is of the day of the article that says it; the newest
   * is shown, and older ones stay and contradict nothing.
   */
  readonly isNews?: true;
  /** Properties of news that tell of the same matter: of one value the newest word of any of them holds, and no older one. */
  readonly newsOf?: 'CASTING';
  /** What its numbers count; without one they count nothing that has to be named. */
  readonly unit?: Unit;
  /** Publications round it, and databases give averages: what is near is the same, and an article that speaks of the work knows better. */
  readonly isRounded?: true;
  /** The texts are names of the subject. */
  readonly names?: true;
  /** An article prints the value by its name; otherwise in words such as "season 2" or "Korean", which name nothing. */
  readonly printsName?: boolean;
}

/** The kinds of which records speak. */
type JoinedPrefix = JoinedAs<NonNullable<EntityKind['joinedAs']>>;

type Said = Pick<PropertyRule, 'description' | 'subjects' | 'terms'>;

/** A name of its subject. */
export interface NameDeclaration extends Said {
  readonly value: 'text';
  readonly single: false;
  readonly matter: 'NAME';
  readonly names: true;
}

/** A literal that is shown as a property of the subject. */
export interface FieldDeclaration
  extends
    Said,
    Pick<PropertyRule, 'closed' | 'forms' | 'unit' | 'isRounded' | 'isAddress' | 'isTimeOfDay' | 'isOwn' | 'agesByDates' | 'isNews'> {
  readonly value: Exclude<ValueKind, 'entity'>;
  readonly single: true;
  readonly matter: 'CREDIT' | 'DATE';
  readonly field: string;
}

/** A figure of its day: it carries an as-of, and is shown as a claim rather than as a property. */
export interface FigureDeclaration extends Said, Required<Pick<PropertyRule, 'unit'>> {
  readonly value: 'number';
  readonly single: true;
  readonly matter: 'FIGURE';
}

interface RelationDeclaration extends Said, Pick<PropertyRule, 'list' | 'companyRole' | 'isNews' | 'newsOf'> {
  readonly value: 'entity';
  readonly single: false;
  readonly matter: 'CREDIT';
  readonly relation: ProjectedRelation;
  readonly printsName: boolean;
}

interface PersonDeclaration extends RelationDeclaration {
  readonly values: readonly ['person'];
}

/** What somebody did for a work. Where records can say so, whoever is the value has a role: without one joining would lose them. */
export type CreditDeclaration = PersonDeclaration &
  ({ readonly role: Role } | { readonly role?: never; readonly subjects: readonly Exclude<EntityPrefix, JoinedPrefix>[] });

/**
 * A relation to a person or a group. Records state none: whom they name has to be told apart by a role, and a group has none. So it can
 * be said of nothing that databases keep records of.
 */
export interface PerformerDeclaration extends RelationDeclaration {
  readonly values: readonly ['person', 'group'];
  readonly subjects: readonly Exclude<EntityPrefix, JoinedAs<'show' | 'source' | 'person' | 'company'>>[];
}

/** A relation to anything but a person. */
export interface ThingDeclaration extends RelationDeclaration {
  readonly values: readonly [Exclude<EntityPrefix, 'person'>, ...Exclude<EntityPrefix, 'person'>[]];
}
