import { AMONG, AREAS, type Among, type Area } from '../../../charts/audience/statement.js';
import { isDay } from '../../../model/dates.js';
import { isIdOf, isPlainIdOf } from '../../../model/ids/kinds.js';
import { isJsonObject } from '../../../json-object.js';
import { AUDIENCE_UNITS, type AudienceUnit } from '../../values/audience-figures.js';
import { measuredIn, measuredOfRow, measurerNamed, type MeasuredWords, type Measurer } from '../../values/audience-words.js';
import { episodeNamed } from '../../values/episodes.js';
import { oneForm } from '../../values/letters.js';
import type { MappedTable } from './mapped-source.js';
import { meant, refuseOthers, shown, type Fail } from './mapping-sentences.js';

/** What a mapping says of a table about episodes: of their audiences, titles and days, one in a row or one in a column. */
export interface EpisodeMapping extends MappedTable {
  readonly episodes: MappedEpisodes;
  readonly columns: Readonly<Record<string, EpisodeColumn>>;
}

/** What holds for all rows, unless a column says otherwise. */
export interface MappedEpisodes {
  /** The show, by its id or by a title. */
  readonly show?: string;
  readonly season?: number;
  readonly measurer?: Measurer;
  readonly area: Area;
  readonly among: Among;
  readonly unit: AudienceUnit;
  /** The first day, which tells the year of days that are written without one. */
  readonly from?: string;
}

/** What a column can be but a figure. */
export const EPISODE_COLUMNS = ['title', 'season', 'episode', 'day', 'episodeTitle', 'minutes', 'measured'] as const;

/** What a column is; a figure with what its name, or the mapping, says of how it was measured. */
export type EpisodeColumn = (typeof EPISODE_COLUMNS)[number] | ({ readonly is: 'figure' } & MeasuredWords);

const ENTRIES = ['show', 'season', 'measurer', 'area', 'among', 'unit', 'from'] as const;
const FIGURE_ENTRIES = ['property', 'measurer', 'area', 'among', 'unit', 'episode'] as const;

/**
 * Checks what a mapping says of episodes.
 * @throws ImportError by `fail`.
 */
export function episodeMappingOf(of: MappedTable, said: unknown, columns: Readonly<Record<string, unknown>>, fail: Fail): EpisodeMapping {
  if (!isJsonObject(said)) return fail('episodes has to be an object, as {"show": "show:goblin", "measurer": "Nielsen Korea"}, or {}.');
  refuseOthers('episodes', said, ENTRIES, fail);
  const episodes = episodesOf(said, fail);
  const hasRows = Object.values(columns).includes('episode');
  const mapped = Object.fromEntries(
    Object.entries(columns).map(([name, one]): [string, EpisodeColumn] => [
      oneForm(name),
      columnOf(name, one, hasRows ? measuredOfRow(name) : measuredIn(name), fail),
    ]),
  );
  const all = Object.values(mapped);
  const twice = all.find((one, index) => typeof one === 'string' && one !== 'measured' && all.indexOf(one) !== index);
  if (twice !== undefined) fail(`two columns are the ${twice as string}: it has to be one.`);
  if (episodes.show === undefined && !all.includes('title'))
    fail('nothing says of which show it is: name a column "title", or the show in episodes, as {"show": "show:goblin"}.');
  checkFigures(mapped, episodes, fail);
  return { ...of, episodes, columns: mapped };
}

/** Each figure has to have an episode and a measurer, be it from its column, its row or the mapping. */
function checkFigures(columns: EpisodeMapping['columns'], { measurer }: MappedEpisodes, fail: Fail): void {
  const all = Object.values(columns);
  const hasRowWords = all.includes('measured');
  for (const [name, column] of Object.entries(columns)) {
    if (typeof column === 'string') continue;
    if (column.measurer === undefined && measurer === undefined && !hasRowWords)
      fail(`column ${shown(name)} is a figure, and nothing says who measured it: name it in episodes, as {"measurer": "Nielsen Korea"}.`);
    if (column.episode === undefined && !all.includes('episode'))
      fail(
        `column ${shown(name)} is a figure, and nothing says of which episode: name a column "episode", or write {"property": "figure", "episode": 1}.`,
      );
  }
  if (!all.some((one) => typeof one !== 'string' || ['day', 'episodeTitle', 'minutes'].includes(one)))
    fail('no column says anything of an episode: name one a figure, day, episodeTitle or minutes.');
}

function episodesOf(
  { show, season, measurer, area = 'NATIONWIDE', among = 'HOUSEHOLDS', unit = 'percent', from }: Record<string, unknown>,
  fail: Fail,
): MappedEpisodes {
  if (show !== undefined && !(typeof show === 'string' && show.trim() !== ''))
    fail(`episodes.show is ${shown(show)}: it has to be an id or a title.`);
  if (typeof show === 'string' && isIdOf('show', show) && !isPlainIdOf('show', show))
    fail(`episodes.show is ${shown(show)}: an id looks like show:goblin.`);
  if (season !== undefined && !(Number.isInteger(season) && (season as number) >= 1))
    fail(`episodes.season is ${shown(season)}: it has to be a number from 1.`);
  if (from !== undefined && !(typeof from === 'string' && isDay(from)))
    fail(`episodes.from is ${shown(from)}: it has to be a day that exists, as 2016-12-02.`);
  return {
    ...(show === undefined ? {} : { show: show }),
    ...(season === undefined ? {} : { season: season as number }),
    ...(measurer === undefined ? {} : { measurer: measurerOf('episodes.measurer', measurer, fail) }),
    area: oneOf('episodes.area', area, Object.keys(AREAS.values) as Area[], fail),
    among: oneOf('episodes.among', among, Object.keys(AMONG.values) as Among[], fail),
    unit: oneOf('episodes.unit', unit, AUDIENCE_UNITS, fail),
    ...(from === undefined ? {} : { from: from }),
  };
}

function columnOf(name: string, said: unknown, words: MeasuredWords, fail: Fail): EpisodeColumn {
  const place = `column ${shown(name)}`;
  const known = ['figure', ...EPISODE_COLUMNS];
  const property = isJsonObject(said) ? said['property'] : said;
  if (property !== 'figure') {
    const plain = EPISODE_COLUMNS.find((one) => one === property);
    if (plain === undefined)
      return fail(`${place} is ${shown(said)}; of episodes it has to be ${known.join(', ')}.${meant(property, known)}`);
    if (isJsonObject(said)) refuseOthers(place, said, ['property'], fail);
    return plain;
  }
  if (!isJsonObject(said)) return { is: 'figure', ...words };
  refuseOthers(place, said, FIGURE_ENTRIES, fail);
  const { measurer, area, among, unit, episode } = said;
  const number = typeof episode === 'string' || typeof episode === 'number' ? episodeNamed(String(episode)) : undefined;
  if (episode !== undefined && (number === undefined || number === 'SUMMARY'))
    fail(`${place}: episode is ${shown(episode)}: it has to be a number, as 1, or "1-2".`);
  return {
    is: 'figure',
    ...words,
    ...(measurer === undefined ? {} : { measurer: measurerOf(`${place}: measurer`, measurer, fail) }),
    ...(area === undefined ? {} : { area: oneOf(`${place}: area`, area, Object.keys(AREAS.values) as Area[], fail) }),
    ...(among === undefined ? {} : { among: oneOf(`${place}: among`, among, Object.keys(AMONG.values) as Among[], fail) }),
    ...(unit === undefined ? {} : { unit: oneOf(`${place}: unit`, unit, AUDIENCE_UNITS, fail) }),
    ...(number === undefined ? {} : { episode: number }),
  };
}

function measurerOf(place: string, said: unknown, fail: Fail): Measurer {
  if (isJsonObject(said)) {
    const { id, name, url } = said;
    if (typeof id === 'string' && isPlainIdOf('publication', id) && typeof name === 'string' && typeof url === 'string')
      return { id, name, url };
  }
  const known = typeof said === 'string' ? measurerNamed(said) : undefined;
  return known ?? fail(`${place} is ${shown(said)}: it has to be Nielsen Korea, TNmS, or a publication with id, name and url.`);
}

function oneOf<T extends string>(place: string, said: unknown, known: readonly T[], fail: Fail): T {
  return known.find((one) => one === said) ?? fail(`${place} is ${shown(said)}: it has to be ${known.join(', ')}.${meant(said, known)}`);
}
