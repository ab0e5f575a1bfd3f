import { registerEnumType } from 'type-graphql';

/**
 * The plain relations of the graph, by the name that they are stored under. Those that tell more of how two things belong together
 * stand first: of several relations between two things, the first of this order is the one that is shown.
 */
export enum RelationType {
  DIRECTED = 'DIRECTED',
  WROTE = 'WROTE',
  CREATED = 'CREATED',
  PRODUCED = 'PRODUCED',
  EDITED = 'EDITED',
  COMPOSED = 'COMPOSED',
  ACTED_IN = 'ACTED_IN',
  PLAYED = 'PLAYED',
  AUTHORED = 'AUTHORED',
  BASED_ON = 'BASED_ON',
  APPEARS_IN = 'APPEARS_IN',
  HAS_SEASON = 'HAS_SEASON',
  PRODUCED_BY = 'PRODUCED_BY',
  AIRED_ON = 'AIRED_ON',
  DISTRIBUTED_BY = 'DISTRIBUTED_BY',
  STREAMS_ON = 'STREAMS_ON',
  PUBLISHED_ON = 'PUBLISHED_ON',
  IN_GENRE = 'IN_GENRE',
  FROM = 'FROM',
  PUBLISHED_BY = 'PUBLISHED_BY',
  REPORTS = 'REPORTS',
  MENTIONS = 'MENTIONS',
}

registerEnumType(RelationType, {
  name: 'RelationType',
  description: 'How one thing is related to another, read from the first to the second.',
  valuesConfig: {
    DIRECTED: { description: 'A person directed a show.' },
    WROTE: { description: 'A person wrote a show.' },
    CREATED: { description: 'A person created a show.' },
    PRODUCED: { description: 'A person produced a show.' },
    EDITED: { description: 'A person edited a show.' },
    COMPOSED: { description: 'A person composed the music of a show.' },
    ACTED_IN: { description: 'A person played in a show.' },
    PLAYED: { description: 'A person played a character.' },
    AUTHORED: { description: 'A person wrote or drew a webtoon or novel.' },
    BASED_ON: { description: 'A work was made from another.' },
    APPEARS_IN: { description: 'A character appears in a work.' },
    HAS_SEASON: { description: 'A show has a season.' },
    PRODUCED_BY: { description: 'A show was produced by a company.' },
    AIRED_ON: { description: 'A show was broadcast by a network.' },
    DISTRIBUTED_BY: { description: 'A show is distributed by a company.' },
    STREAMS_ON: { description: 'A show streams on a platform.' },
    PUBLISHED_ON: { description: 'A webtoon or novel is published on a platform.' },
    IN_GENRE: { description: 'A work is of a genre.' },
    FROM: { description: 'Something comes from a country.' },
    PUBLISHED_BY: { description: 'An article was published by a publication.' },
    REPORTS: { description: 'An article takes its facts from another.' },
    MENTIONS: { description: 'An article mentions something.' },
  },
});

const PLACE = new Map(Object.values(RelationType).map((type, index) => [type, index]));

/** Puts the relation that tells more before the other. */
export function tellingFirst(a: RelationType, b: RelationType): number {
  return PLACE.get(a)! - PLACE.get(b)!;
}
