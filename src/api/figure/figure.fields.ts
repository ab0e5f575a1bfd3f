import { Float, Int } from 'type-graphql';
import { popularityShares, type Share } from '../../claims/popularity.js';
import { PartialDate } from '../date.scalar.js';
import { derived, type TypeOf } from '../fields/declaration.js';
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
function figure(type: ReturnType<TypeOf>, name: string, description: string): ReturnType<typeof derived> {
  return derived(
    () => type,
    [name],
    (value: unknown) => value ?? null,
    description,
    { nullable: true },
  );
}

/** Numbers as English text has them, the same on every machine. */
const inWords = new Intl.NumberFormat('en-US');

/** Why a show is as popular as it is: each part of the figure with what it counts; null where it has none. */
function popularityReason(votes: number | null, watchers: number | null, hours: number | null, rank: number | null): string | null {
  const counted: Readonly<Record<Share['kind'], () => string>> = {
    PEOPLE: () => `${inWords.format(votes ?? 0)} votes and ${inWords.format(watchers ?? 0)} watchers`,
    HOURS: () => `${inWords.format(hours ?? 0)} hours viewed`,
    RANK: () => `a best rank of ${rank}`,
  };
  const shares = popularityShares({ votes: votes ?? 0, watchers: watchers ?? 0, hours: hours ?? 0, rank });
  return shares.length === 0 ? null : shares.map(({ kind, points }) => `${points} for ${counted[kind]()}`).join(', ');
}

export const showFigures = fieldsOf(() => Show, {
  creditCount: count('creditCount', 'How many credits are known.'),
  bestRank: figure(Int, 'bestRank', 'Its best rank on any chart in any country.'),
  hoursViewed: figure(
    Float,
    'hoursViewed',
    'For how many hours charts prove that it was watched: the most that one chart in one country comes to over all its periods, or that a list of all time gives. Measures are never added.',
  ),
  popularity: figure(
    Float,
    'popularity',
    'How popular it is, as far as anybody counts: ten points for each tenfold of the people who rated it or keep it on a list (10 log10(1 + ratingVotes + watchers)), ten for each tenfold of a million hours (10 log10(1 + hoursViewed / 1,000,000)), and two for each place from the tenth of a chart up to the first (22 - 2 bestRank). Null where nobody has counted. Nothing fades: narrow a list by premieredFrom for what is new.',
  ),
  popularityAsOf: figure(
    PartialDate,
    'popularityAsOf',
    'The day until which its popularity tells: that of the newest rating, or the last of the latest chart.',
  ),
  popularityReason: derived(
    () => String,
    ['ratingVotes', 'watchers', 'hoursViewed', 'bestRank'],
    popularityReason,
    'Why it is as popular: the points of each part, with what it counts. 48.52 for 23,705 votes and 47,577 watchers, 20 for a best rank of 1.',
    { nullable: true },
  ),
  watchers: figure(
    Int,
    'watchers',
    'How many keep it on a list of theirs, on all sites together, each with its newest number; null where no source says.',
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
