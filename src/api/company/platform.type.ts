import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.js';

/** What a platform offers. */
export enum PlatformKind {
  STREAMING = 'STREAMING',
  WEBTOON = 'WEBTOON',
  PUBLISHER = 'PUBLISHER',
}

registerEnumType(PlatformKind, {
  name: 'PlatformKind',
  description: 'What a platform offers.',
  valuesConfig: {
    STREAMING: { description: 'Shows to watch.' },
    WEBTOON: { description: 'Webtoons to read.' },
    PUBLISHER: { description: 'Books.' },
  },
});

@ObjectType({ implements: [Node, Entity], description: 'Where works are streamed or published.', simpleResolvers: true })
export class Platform extends Entity {
  @Field(() => PlatformKind, { description: 'What it offers.' })
  kind!: PlatformKind;
}
