import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Entity, Node } from '../entity/entity.type.js';
import { SourceWork } from '../work/source-work.type.js';

@ObjectType({ implements: [Node, Entity, SourceWork], description: 'A comic published online.', simpleResolvers: true })
export class Webtoon extends SourceWork {
  @Field(() => PartialDate, { nullable: true, description: 'When it began.' })
  startedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended.' })
  endedOn?: string | null;
}

/** What a text that a show was made from is. */
export enum NovelKind {
  NOVEL = 'NOVEL',
  WEB_NOVEL = 'WEB_NOVEL',
  MANGA = 'MANGA',
  SHORT_STORY = 'SHORT_STORY',
}

registerEnumType(NovelKind, {
  name: 'NovelKind',
  description: 'What a book is.',
  valuesConfig: {
    NOVEL: { description: 'A novel.' },
    WEB_NOVEL: { description: 'A novel published online.' },
    MANGA: { description: 'A printed comic.' },
    SHORT_STORY: { description: 'A story.' },
  },
});

@ObjectType({ implements: [Node, Entity, SourceWork], description: 'A novel, web novel, manga or story.', simpleResolvers: true })
export class Novel extends SourceWork {
  @Field(() => NovelKind, { description: 'What it is.' })
  kind!: NovelKind;
}

/** A page of webtoons. */
export const WebtoonConnection = simpleConnection('Webtoon', () => Webtoon, 'webtoons');
