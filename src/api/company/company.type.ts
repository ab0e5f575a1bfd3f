import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import type { PageEdge, StoredNode } from '../../graph/loaders.js';
import { Entity, Node } from '../entity/entity.type.js';
import { closedEnum } from '../enum-of.js';
import { companyRoles, type CompanyRole as Role } from '../../model/roles.js';

/** What a company did for a show. */
export const CompanyRole = closedEnum('CompanyRole', {
  description: 'What a company did for a show.',
  values: Object.fromEntries(companyRoles.map((one) => [one.role, one])) as Record<Role, (typeof companyRoles)[number]>,
});
export type CompanyRole = Role;

/** The relation of the graph that stands for each role. */
export const relationOfRole = Object.fromEntries(companyRoles.map(({ role, relation }) => [role, relation])) as Readonly<
  Record<CompanyRole, string>
>;

/** The role that a relation of the graph stands for. */
export function roleOfRelation(relation: string): CompanyRole {
  return Object.values(CompanyRole).find((role) => relationOfRole[role] === relation)!;
}

@ObjectType({ implements: [Node, Entity], description: 'A producer, network or distributor.', simpleResolvers: true })
export class Company extends Entity {
  @Field(() => ID, { description: 'A readable id that never changes: company:film-monster.' })
  override id!: string;
}

@ObjectType({ description: 'What a company did for a show.' })
export class CompanyCredit implements Pick<PageEdge, 'parent' | 'node'> {
  /** A row of the relation between a show and a company, from either end. */
  readonly parent!: string;
  readonly node!: StoredNode;
  readonly edge!: { readonly type: string; readonly claim: string };
}

const CompanyCreditEdge = edgeType('CompanyCredit', () => CompanyCredit, 'What the company did for one show.');

/** A page of what a company did. */
export const CompanyCreditConnection = connectionType(
  'CompanyCredit',
  () => CompanyCredit,
  CompanyCreditEdge,
  'A page of what a company did.',
);
