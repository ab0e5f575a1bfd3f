import { Field, ObjectType } from 'type-graphql';
import { WebAddress } from '../specified.scalars.js';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Entity, Node } from '../entity/entity.type.js';
import { closedEnum } from '../enum-of.js';
import { kinds } from '../../model/kinds.js';

/** What a publication is; its standing for a matter depends on it. */
export const PublicationKind = closedEnum('PublicationKind', kinds.publication.kinds);
export type PublicationKind = keyof typeof PublicationKind;

/** What an article is. */
export const ArticleKind = closedEnum('ArticleKind', kinds.article.kinds);
export type ArticleKind = keyof typeof ArticleKind;

@ObjectType({
  implements: [Node, Entity],
  description: 'A site, paper, database or service that states facts.',
  simpleResolvers: true,
})
export class Publication extends Entity {
  @Field(() => PublicationKind, { description: 'What it is.' })
  kind!: PublicationKind;

  @Field(() => WebAddress, { nullable: true, description: 'Its address.' })
  url!: string | null | undefined;
}

@ObjectType({ implements: [Node, Entity], description: 'One piece of a publication: what claims are cited to.', simpleResolvers: true })
export class Article extends Entity {
  @Field(() => String, { description: 'Its headline, or the title of the chart or dataset.' })
  headline!: string;

  @Field(() => WebAddress, { nullable: true, description: 'Its address.' })
  url!: string | null | undefined;

  @Field(() => PartialDate, { nullable: true, description: 'When it was published, as far as that is known.' })
  publishedOn!: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  author!: string | null | undefined;

  @Field(() => ArticleKind, { description: 'What it is.' })
  kind!: ArticleKind;
}

/** A page of publications. */
export const PublicationConnection = simpleConnection('Publication', () => Publication, 'publications');

/** A page of articles. */
export const ArticleConnection = simpleConnection('Article', () => Article, 'articles');
