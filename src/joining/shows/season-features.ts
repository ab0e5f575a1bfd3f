import { weight, type Weight } from '../../identity/bits.js';
import type { Feature } from '../../identity/feature.js';
import { recordParts } from '../../model/ids/records.js';
import { SHOW_FEATURES } from './show-features.js';
import type { ShowGroup } from './show-group.js';

/** A title with a season mark says that there is a show of that title: it is looked for among a few, not among all. */
const NAMED_SHOW = 7;
/** The source that has the season has a show of just that title too. */
const SAME_SOURCE = 7;
/** A season is not shown before its show. */
const BEFORE = -10;

/** When it was shown and how long it is, are a season's own, and say nothing of its show. */
const OF_ONE_SEASON: readonly string[] = ['first day', 'charts', 'episodes'];

/** What tells whether a season is one of a show: of the two the show comes first. */
export const SEASON_FEATURES: readonly Feature<ShowGroup>[] = [
  ...SHOW_FEATURES.filter(({ name }) => !OF_ONE_SEASON.includes(name)),
  { name: 'season mark', kind: 'NAME', bits: () => weight(NAMED_SHOW, 'The title says that it is a season') },
  { name: 'source', kind: 'FACT', bits: sameSource },
  { name: 'order', kind: 'FACT', bits: order },
];

function sameSource({ records }: ShowGroup, { seasons }: ShowGroup): Weight | undefined {
  const isSame = records.some(({ id }) => seasons.some(({ record }) => recordParts(id).source === recordParts(record.id).source));
  return isSame ? weight(SAME_SOURCE, 'Its source has a show of that title') : undefined;
}

function order(show: ShowGroup, season: ShowGroup): Weight | undefined {
  const [first] = [...show.dates].sort();
  const [begun] = season.dates;
  if (first === undefined || begun === undefined) return undefined;
  const isBefore = begun < first.slice(0, begun.length) && begun.slice(0, 4) < first.slice(0, 4);
  return isBefore ? weight(BEFORE, `Shown in ${begun}, before the show in ${first}`) : undefined;
}
