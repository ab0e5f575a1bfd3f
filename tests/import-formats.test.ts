/** The layouts of Netflix's other files, and of the daily list. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { releasedOn } from '../src/import/values/released.js';
import { seasonOf } from '../src/import/values/season-title.js';
import { onEachEngine } from './support/engines.js';
import { removeFolders } from './support/folder.js';
import { fileOf, fixture, imported, knowShows, outcomes, places } from './support/import.js';

removeFolders();

onEachEngine('a file of', ({ empty }) => {
  let store: Store;

  beforeEach(async () => {
    store = await empty();
    await knowShows(store);
  });

  afterEach(async () => {
    expect(await check(store)).toEqual([]);
    await store.close();
  });

  it('the world has hours, newer ones views and lengths as well', async () => {
    await imported(store, fixture('global.2022-02-27.tsv'), { mode: 'all' });
    await imported(store, fixture('global.2025-07-01.tsv'), { mode: 'all' });
    expect(await places(store)).toEqual([
      'netflix-top10-global-films-english|world|2022-02-21 #1 show:the-big-endians 1230000 - - 1',
      'netflix-top10-global-films-english|world|2025-06-23 #1 show:the-big-endians 2400000 - - 3',
      'netflix-top10-global-tv-non-english|world|2022-01-24 #1 show:all-of-us-are-dead 1 124790000 - - 1',
      'netflix-top10-global-tv-non-english|world|2022-01-24 #5 show:our-beloved-summer 1 22730000 - - 6',
      'netflix-top10-global-tv-non-english|world|2022-01-31 #1 show:all-of-us-are-dead 1 236230000 - - 2',
      'netflix-top10-global-tv-non-english|world|2022-02-07 #1 show:all-of-us-are-dead 1 113240000 - - 3',
      'netflix-top10-global-tv-non-english|world|2022-02-14 #1 show:all-of-us-are-dead 1 62130000 - - 4',
      'netflix-top10-global-tv-non-english|world|2022-02-21 #1 show:all-of-us-are-dead 1 38860000 - - 5',
      'netflix-top10-global-tv-non-english|world|2025-06-23 #1 show:gulliver-at-home 2 61000000 8500000 - 1',
      'netflix-top10-global-tv-non-english|world|2025-06-23 #2 show:all-of-us-are-dead 1 1200000 - - 9',
    ]);
    expect(
      await store.read(
        'MATCH (:ChartEntry)-[said:STATED_IN]->() WHERE said.runtime IS NOT NULL RETURN said.runtime AS runtime ORDER BY runtime',
      ),
    ).toEqual([{ runtime: 7.1667 }, { runtime: 12.0333 }]);
  });

  it('all time is a chart of its own for the first 28 days and for the first 91', async () => {
    await imported(store, fixture('most-popular.2022-03-02.tsv'), { mode: 'all' });
    await imported(store, fixture('most-popular.2024-01-02.tsv'), { mode: 'all' });
    expect(await places(store)).toEqual([
      'netflix-most-popular-28-tv-english|world|2022-03-02 #1 show:brobdingnag 3 1000 - - -',
      'netflix-most-popular-28-tv-non-english|world|2022-03-02 #1 show:squid-game 1 1650450000 - - -',
      'netflix-most-popular-28-tv-non-english|world|2022-03-02 #2 show:money-heist 4 619010000 - - -',
      'netflix-most-popular-28-tv-non-english|world|2022-03-02 #3 show:all-of-us-are-dead 1 560770000 - - -',
      'netflix-most-popular-91-films-english|world|2024-01-02 #1 show:the-big-endians 454200000 230900000 - -',
      'netflix-most-popular-91-tv-non-english|world|2024-01-02 #1 show:squid-game 1 2205200000 265200000 - -',
    ]);
  });

  it('each day has cut titles, which stand for the one show that begins so, and two ways to write a day', async () => {
    const report = await imported(store, fixture('daily-us.2022-02-08.csv'), { mode: 'all' });
    expect(outcomes(report)).toEqual({ added: 5, skipped: 1 });
    expect(report.tally.skipped).toEqual({ 'the title is cut off and fits no show that is known': 1 });
    expect(await places(store)).toEqual([
      'netflix-daily-us|US|2022-02-06 #1 show:all-of-us-are-dead - - 74 9',
      'netflix-daily-us|US|2022-02-06 #2 show:gulliver-again - - 36 4',
      'netflix-daily-us|US|2022-02-06 #4 show:were-all-yahoos - - 7 1',
      'netflix-daily-us|US|2022-02-07 #1 show:all-of-us-are-dead - - 84 10',
      'netflix-daily-us|US|2022-02-07 #2 show:elite-horses - - 9 1',
    ]);
    expect(
      await store.read(
        `MATCH (entry:ChartEntry {country: 'US', rank: 1})-[said:STATED_IN]->(:Article)-[:PUBLISHED_BY]->(publication)
RETURN said.asWritten AS asWritten, said.previousRank AS previous, publication.name AS by ORDER BY entry.periodStart`,
      ),
    ).toEqual([
      { asWritten: 'All of Us Are Dead', previous: 2, by: 'The Numbers' },
      { asWritten: 'All of Us Are D…', previous: 1, by: 'The Numbers' },
    ]);
  });

  it('columns in another order is read by their names', async () => {
    const rows = [
      ['season_title', 'weekly_hours_viewed', 'week', 'weekly_rank', 'category', 'cumulative_weeks_in_top_10', 'show_title'],
      ['N/A', 5000000, '2022-01-30', 4, 'TV (Non-English)', 2, 'Kingdom'],
    ];
    await imported(store, fileOf('global.2022-02-01.tsv', rows));
    expect(await places(store)).toEqual(['netflix-top10-global-tv-non-english|world|2022-01-24 #4 show:kingdom 5000000 - - 2']);
  });

  it('commas, quotes and Windows line ends is read as such whatever its name', async () => {
    const rows = [
      'week,category,weekly_rank,show_title,season_title,weekly_hours_viewed,cumulative_weeks_in_top_10',
      '2022-01-30,TV (Non-English),4,"Kingdom","Kingdom: Season 2",5000000.0,2',
    ];
    await imported(store, fileOf('global.2022-02-01.tsv', `\uFEFF${rows.join('\r\n')}`));
    expect(await places(store)).toEqual(['netflix-top10-global-tv-non-english|world|2022-01-24 #4 show:kingdom 2 5000000 - - 2']);
  });
});

describe('titles', () => {
  it.each([
    ['Money Heist: Part 4', 'Money Heist', 4, null],
    ['Café con aroma de mujer: Temporada 1', 'Cafe con Aroma de Mujer', 1, null],
    ['Stranger Things 3', 'Stranger Things', 3, null],
    ['Ozark: Season 4 Part 1', 'Ozark', 4, 'Season 4 Part 1'],
    ['The Sinner: Season 3: Jamie', 'The Sinner', 3, 'Season 3: Jamie'],
    ['Maid: Limited Series', 'Maid', null, 'Limited Series'],
    ['I am Solo: Part 1 - Part 4', 'I am Solo', null, 'Part 1 - Part 4'],
    ['Men on a Mission 2021', 'Men on a Mission', null, '2021'],
    ['The Mire: ’97', 'The Mire', null, '’97'],
  ])('read %s as a season', (title, show, number, rest) => expect(seasonOf(title, show)).toEqual({ number, rest }));
});

describe('the day of a release', () => {
  const file = { name: 'all-weeks.2022-02-27.tsv', modifiedOn: '2022-03-05' };
  const named = (name: string): unknown => releasedOn({ ...file, name }, {}).day;

  it('is told, or in the name', () => {
    expect(releasedOn(file, { released: '2022-03-01' })).toEqual({ by: 'OPTION', day: '2022-03-01' });
    expect(releasedOn(file, {})).toEqual({ by: 'NAME', day: '2022-02-27' });
  });

  it.each([
    ['all-weeks-global_20211208.tsv', '2021-12-08'],
    ['all-weeks-global_2021_12_08.tsv', '2021-12-08'],
    ['2021.12.08 all weeks.xlsx', '2021-12-08'],
    ['weeks-2021-07-04-to-2022-02-27.tsv', '2022-02-27'],
    ['all-weeks.zip/all-weeks-20211208.tsv', '2021-12-08'],
    ['all-weeks-2022-02-30.tsv', undefined],
    ['kdramas-2022.csv', undefined],
    ['2021-1208.csv', undefined],
    ['export-12345678.csv', undefined],
    ['120211208.csv', undefined],
  ])('is read from %s', (name, day) => expect(named(name)).toBe(day));

  it('is that of the last change only where that was asked for', () => {
    expect(releasedOn({ ...file, name: 'all-weeks.tsv' }, {})).toEqual({ by: 'NOTHING' });
    expect(releasedOn({ ...file, name: 'all-weeks.tsv' }, { fileTime: true })).toEqual({ by: 'FILE_TIME', day: '2022-03-05' });
    expect(releasedOn(file, { fileTime: true }).day).toBe('2022-02-27');
  });

  it('has to be one that the calendar has', () =>
    expect(() => releasedOn(file, { released: '2022-02-30' })).toThrow('--released 2022-02-30 is not a day'));
});
