import { GraphQLURL } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Entity, Node } from '../entity/entity.type.js';

/** What a publication is; its standing for a matter depends on it. */
export enum PublicationKind {
  NEWSPAPER = 'NEWSPAPER',
  TRADE_PRESS = 'TRADE_PRESS',
  ENTERTAINMENT_NEWS = 'ENTERTAINMENT_NEWS',
  DATABASE = 'DATABASE',
  CHART_SERVICE = 'CHART_SERVICE',
  REVIEW_SITE = 'REVIEW_SITE',
  OFFICIAL = 'OFFICIAL',
  EDITORIAL = 'EDITORIAL',
}

registerEnumType(PublicationKind, {
  name: 'PublicationKind',
  description: 'What a publication is.',
  valuesConfig: {
    NEWSPAPER: { description: 'A general newspaper.' },
    TRADE_PRESS: { description: 'A paper of the film and television trade.' },
    ENTERTAINMENT_NEWS: { description: 'A site with entertainment news.' },
    DATABASE: { description: 'A database of works and people.' },
    CHART_SERVICE: { description: 'A service that counts and ranks.' },
    REVIEW_SITE: { description: 'A site of reviews and ratings.' },
    OFFICIAL: { description: 'The producer, network or platform itself.' },
    EDITORIAL: { description: 'The editors of this graph.' },
  },
});

/** What an article is. */
export enum ArticleKind {
  NEWS = 'NEWS',
  REVIEW = 'REVIEW',
  CHART = 'CHART',
  DATASET = 'DATASET',
  PRESS_RELEASE = 'PRESS_RELEASE',
}

registerEnumType(ArticleKind, {
  name: 'ArticleKind',
  description: 'What an article is.',
  valuesConfig: {
    NEWS: { description: 'A report.' },
    REVIEW: { description: 'A review.' },
    CHART: { description: 'A chart of a day or week.' },
    DATASET: { description: 'A release of a dataset.' },
    PRESS_RELEASE: { description: 'A press release.' },
  },
});

@ObjectType({
  implements: [Node, Entity],
  description: 'A site, paper, database or service that states facts.',
  simpleResolvers: true,
})
export class Publication extends Entity {
  @Field(() => PublicationKind, { description: 'What it is.' })
  kind!: PublicationKind;

  @Field(() => GraphQLURL, { nullable: true, description: 'Its address.' })
  url?: string | null;
}

@ObjectType({ implements: [Node, Entity], description: 'One piece of a publication: what claims are cited to.', simpleResolvers: true })
export class Article extends Entity {
  @Field(() => String, { description: 'Its headline, or the title of the chart or dataset.' })
  headline!: string;

  @Field(() => GraphQLURL, { nullable: true, description: 'Its address.' })
  url?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was published, as far as that is known.' })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  author?: string | null;

  @Field(() => ArticleKind, { description: 'What it is.' })
  kind!: ArticleKind;
}

/** A page of publications. */
export const PublicationConnection = simpleConnection('Publication', () => Publication, 'publications');

/** A page of articles. */
export const ArticleConnection = simpleConnection('Article', () => Article, 'articles');
