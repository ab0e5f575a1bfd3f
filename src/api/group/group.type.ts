import { InterfaceType, ObjectType, type ClassType } from 'type-graphql';
import type { Page, PageEdge } from '../../graph/loaders.js';
import { Company } from '../company/company.type.js';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity, Node } from '../entity/entity.type.js';
import { Person } from '../person/person.type.js';

@ObjectType({
  implements: [Node, Entity],
  description: 'A group of singers: its members are people, some of whom act.',
  simpleResolvers: true,
})
export class Group extends Entity {}

/** What a row of memberships or managements is resolved from. */
type BelongingRow = Pick<PageEdge<Entity, Belonging>, 'parent' | 'node' | 'edge'>;

/** A person's relation to a group or agency, as it is stored. */
interface Belonging {
  readonly claim: string;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly stageName?: string | null;
}

/** What rows of memberships share, whichever way they are read. */
@InterfaceType({ description: 'That somebody is or was a member of a group.' })
export abstract class MembershipEdge implements BelongingRow {
  readonly parent!: string;
  readonly node!: Entity;
  readonly edge!: Belonging;
}

/** What rows of managements share, whichever way they are read. */
@InterfaceType({ description: 'That somebody is or was with an agency.' })
export abstract class ManagementEdge implements BelongingRow {
  readonly parent!: string;
  readonly node!: Entity;
  readonly edge!: Belonging;
}

type Row = typeof MembershipEdge | typeof ManagementEdge;

function belongings(name: string, node: () => abstract new () => object, row: string, page: string, shared: Row): ClassType<Page> {
  return connectionType(name, node, edgeType(name, node, row, shared), page);
}

/** A page of the groups of a person. */
export const GroupConnection = belongings(
  'Group',
  () => Group,
  'A group, and as whom somebody is in it.',
  'A page of groups.',
  MembershipEdge,
);

/** A page of the members of a group. */
export const GroupMemberConnection = belongings(
  'GroupMember',
  () => Person,
  'A member of a group.',
  'A page of members of a group.',
  MembershipEdge,
);

/** A page of the agencies of a person. */
export const AgencyConnection = belongings(
  'Agency',
  () => Company,
  'An agency, and since when somebody is with it.',
  'A page of agencies.',
  ManagementEdge,
);

/** A page of those who are with an agency. */
export const AgencyArtistConnection = belongings(
  'AgencyArtist',
  () => Person,
  'Somebody who is or was with an agency.',
  'A page of those who are with an agency.',
  ManagementEdge,
);
