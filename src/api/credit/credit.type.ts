import { ObjectType, type ClassType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import { closedEnum } from '../enum-of.js';
import type { PageEdge } from '../../graph/loaders.js';
import { qualifiers } from '../../model/qualifiers.js';
import { credits, type CreditRole as Role } from '../../model/roles.js';

/** What somebody did for a show. */
export const CreditRole = closedEnum('CreditRole', {
  description: 'What somebody did for a show.',
  values: Object.fromEntries(credits.map((credit) => [credit.role, credit])) as Record<Role, (typeof credits)[number]>,
});
export type CreditRole = Role;

/** How large a part is. */
export const Billing = closedEnum('Billing', qualifiers.billing.closed);
export type Billing = keyof typeof Billing;

/** The relation of the graph that stands for each role, from the person to the show. */
export const relationOfCreditRole = Object.fromEntries(credits.map(({ role, relation }) => [role, relation])) as Readonly<
  Record<CreditRole, string>
>;

/** The role that a relation of the graph stands for. */
export function creditRoleOf(relation: string): CreditRole {
  return credits.find((credit) => credit.relation === relation)!.role;
}

/** The relations of these roles; of no roles at all, undefined. */
export function relationsOf(roles: readonly CreditRole[] | null | undefined): string[] | undefined {
  return roles?.map((role) => relationOfCreditRole[role]);
}

/** A person's relation to a show, as it is stored. */
export interface CreditRelation {
  readonly type: string;
  readonly claim: string;
  readonly billing?: Billing | null;
  readonly order?: number | null;
}

/** What a row of a list of credits is resolved from: `parent` and `node` are the show and the person, either way. */
export type CreditRow = Pick<PageEdge<Entity, CreditRelation>, 'parent' | 'node' | 'edge'>;

@ObjectType({ description: 'What somebody did for a show.' })
export class Credit implements CreditRow {
  readonly parent!: string;
  readonly node!: Entity;
  readonly edge!: CreditRelation;
}

/** A row of a cast: on a show its node is the person, on a person the show. */
export const CastEdge: ClassType<PageEdge> = edgeType(
  'Cast',
  () => Entity,
  'A part in a show: on Show its node is the Person, on Person the Show.',
);

/** A row of credits: on a show its node is the person, on a person the show. */
export const CreditEdge: ClassType<PageEdge> = edgeType(
  'Credit',
  () => Entity,
  'What somebody did for a show: on Show its node is the Person, on Person the Show.',
);

/** A page of a cast, or of the parts of a person. */
export const CastConnection = connectionType('Cast', () => Entity, CastEdge, 'A page of parts.');

/** A page of credits. */
export const CreditConnection = connectionType('Credit', () => Entity, CreditEdge, 'A page of credits.');
