import { InterfaceType, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import type { Page, PageEdge } from '../../graph/loaders.js';
import type { Entity } from '../entity/entity.type.js';
import { Person } from '../person/person.type.js';
import { Show } from '../show/show.type.js';

/** What somebody did for a show. */
export enum CreditRole {
  DIRECTOR = 'DIRECTOR',
  WRITER = 'WRITER',
  CREATOR = 'CREATOR',
  PRODUCER = 'PRODUCER',
  EDITOR = 'EDITOR',
  COMPOSER = 'COMPOSER',
  ACTOR = 'ACTOR',
}

registerEnumType(CreditRole, {
  name: 'CreditRole',
  description: 'What somebody did for a show.',
  valuesConfig: {
    DIRECTOR: { description: 'Directed it.' },
    WRITER: { description: 'Wrote it.' },
    CREATOR: { description: 'Created it.' },
    PRODUCER: { description: 'Produced it.' },
    EDITOR: { description: 'Edited it.' },
    COMPOSER: { description: 'Composed its music.' },
    ACTOR: { description: 'Played in it.' },
  },
});

/** How large a part is. */
export enum Billing {
  MAIN = 'MAIN',
  SUPPORTING = 'SUPPORTING',
  GUEST = 'GUEST',
}

registerEnumType(Billing, {
  name: 'Billing',
  description: 'How large a part is.',
  valuesConfig: {
    MAIN: { description: 'A main part.' },
    SUPPORTING: { description: 'A supporting part.' },
    GUEST: { description: 'A guest appearance.' },
  },
});

/** The relation of the graph that stands for each role, from the person to the show. */
export const relationOfCreditRole: Readonly<Record<CreditRole, string>> = {
  [CreditRole.DIRECTOR]: 'DIRECTED',
  [CreditRole.WRITER]: 'WROTE',
  [CreditRole.CREATOR]: 'CREATED',
  [CreditRole.PRODUCER]: 'PRODUCED',
  [CreditRole.EDITOR]: 'EDITED',
  [CreditRole.COMPOSER]: 'COMPOSED',
  [CreditRole.ACTOR]: 'ACTED_IN',
};

/** The role that a relation of the graph stands for. */
export function creditRoleOf(relation: string): CreditRole {
  return Object.values(CreditRole).find((role) => relationOfCreditRole[role] === relation)!;
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
