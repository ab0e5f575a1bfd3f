import { Field, ObjectType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Entity, Node } from '../entity/entity.type.js';
import { closedEnum } from '../enum-of.js';
import { kinds } from '../../model/kinds.js';
import { SourceWork } from '../work/source-work.type.js';

@ObjectType({ implements: [Node, Entity, SourceWork], description: 'A comic published online.', simpleResolvers: true })
export class Webtoon extends SourceWork {
  @Field(() => PartialDate, { nullable: true, description: 'When it began.' })
  startedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended.' })
  endedOn?: string | null;
}

/** What a text that a show was made from is. */
export const NovelKind = closedEnum('NovelKind', kinds.novel.kinds);
export type NovelKind = keyof typeof NovelKind;

@ObjectType({ implements: [Node, Entity, SourceWork], description: 'A novel, web novel, manga or story.', simpleResolvers: true })
export class Novel extends SourceWork {
  @Field(() => NovelKind, { description: 'What it is.' })
  kind!: NovelKind;
}

/** A page of webtoons. */
export const WebtoonConnection = simpleConnection('Webtoon', () => Webtoon, 'webtoons');
