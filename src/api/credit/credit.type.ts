import { ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import type { PageEdge } from '../../graph/loaders.js';

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
