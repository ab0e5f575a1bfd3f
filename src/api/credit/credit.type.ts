import { InterfaceType, ObjectType, type ClassType } from 'type-graphql';
import type { Page, PageEdge } from '../../graph/loaders.js';
import { qualifiers } from '../../model/qualifiers.js';
import { credits, type CreditRole as Role } from '../../model/roles.js';
import { connectionType, edgeType } from '../connection/connection.type.js';
import type { Entity } from '../entity/entity.type.js';
import { closedEnum } from '../enum-of.js';
import { Person } from '../person/person.type.js';
import { Show } from '../show/show.type.js';

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

/** What rows of credits share, whichever way they are read. */
@InterfaceType({ description: 'A row of credits: what somebody did for a show.' })
export abstract class CreditedEdge implements CreditRow {
  readonly parent!: string;
  readonly node!: Entity;
  readonly edge!: CreditRelation;
}

/** The edge and connection types of the credits of a show or person, in which a row's node is the other end. */
function creditsConnection(name: string, node: () => typeof Person | typeof Show, row: string, page: string): ClassType<Page> {
  return connectionType(name, node, edgeType(name, node, row, CreditedEdge), page);
}

/** A page of the cast of a show. */
export const ShowCastConnection = creditsConnection('ShowCast', () => Person, 'A part in a show, and who plays it.', 'A page of a cast.');

/** A page of the parts of a person. */
export const PersonCastConnection = creditsConnection(
  'PersonCast',
  () => Show,
  'A part that somebody plays, and in which show.',
  'A page of parts.',
);

/** A page of the credits of a show. */
export const ShowCreditConnection = creditsConnection(
  'ShowCredit',
  () => Person,
  'What was done for a show, and by whom.',
  'A page of credits.',
);

/** A page of the credits of a person. */
export const PersonCreditConnection = creditsConnection(
  'PersonCredit',
  () => Show,
  'What somebody did, and for which show.',
  'A page of credits.',
);
