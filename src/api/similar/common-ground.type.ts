import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What two shows can have in common. */
export enum CommonGroundKind {
  SOURCE = 'SOURCE',
  AUTHOR = 'AUTHOR',
  PERSON = 'PERSON',
  GENRE = 'GENRE',
  NETWORK = 'NETWORK',
  CHARTS = 'CHARTS',
}

registerEnumType(CommonGroundKind, {
  name: 'CommonGroundKind',
  description: 'What two shows can have in common.',
  valuesConfig: {
    SOURCE: { description: 'They are made from the same work, or one from the other.' },
    AUTHOR: { description: 'They are made from works of the same author.' },
    PERSON: { description: 'The same people made them or play in them.' },
    GENRE: { description: 'They are of the same genres.' },
    NETWORK: { description: 'The same network broadcast them.' },
    CHARTS: { description: 'They were on the same charts at the same time.' },
  },
});

@ObjectType({ description: 'Something of one kind that two shows have in common.', simpleResolvers: true })
export class CommonGround {
  @Field(() => CommonGroundKind, { description: 'Of what kind it is.' })
  kind!: CommonGroundKind;

  @Field(() => Int, { description: 'How many things of this kind they share; of charts, how many editions.' })
  count!: number;

  /** The things by their ids. */
  readonly ids!: readonly string[];

  /** The two shows by theirs. */
  readonly shows!: readonly [string, string];
}
