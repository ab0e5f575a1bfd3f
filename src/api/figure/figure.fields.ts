import { Float, Int } from 'type-graphql';
import { derived } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import { Person } from '../person/person.type.js';
import { Show } from '../show/show.type.js';
import { Webtoon } from '../webtoon/webtoon.type.js';

/** A count that stands on the node; nothing was counted where it does not. */
function count(name: string, description: string): ReturnType<typeof derived> {
  return derived(
    () => Int,
    [name],
    (number: number | null) => number ?? 0,
    description,
  );
}

/** A figure that stands on the node, where anything gives it. */
function figure(type: typeof Float, name: string, description: string): ReturnType<typeof derived> {
  return derived(
    () => type,
    [name],
    (number: number | null) => number ?? null,
    description,
    { nullable: true },
  );
}

export const showFigures = fieldsOf(() => Show, {
  creditCount: count('creditCount', 'How many credits are known.'),
  bestRank: figure(Int, 'bestRank', 'Its best rank on any chart in any country.'),
  hoursViewed: figure(
    Float,
    'hoursViewed',
    'For how many hours charts prove that it was watched: the most that one chart in one country comes to over all its periods, or that a list of all time gives. Measures are never added.',
  ),
  rating: figure(
    Float,
    'rating',
    'One rating of ten for all: the mean of the newest rating of each site, critics and audience apart, however few have voted.',
  ),
  ratingVotes: figure(
    Int,
    'ratingVotes',
    'How many have rated it, on all sites together; 0 where no source says, null where it has no rating.',
  ),
  weightedRating: figure(
    Float,
    'weightedRating',
    'What it is worth by its votes, of ten: the mean of all votes and of a thousand more for 7.5, as shows are rated in the mean. Lists are ordered by it, so that 10 from one vote is not the best.',
  ),
});

export const personFigures = fieldsOf(() => Person, { creditCount: count('creditCount', 'How many credits are known.') });

export const webtoonFigures = fieldsOf(() => Webtoon, { adaptationCount: count('adaptationCount', 'How many works were made from it.') });
