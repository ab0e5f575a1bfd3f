/** A newer release of a file corrects what the older one said, and keeps it. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { removeFolders } from './support/folder.js';
import { COUNTRIES, fileOf, fixture, imported, knowShows, outcomes, places } from './support/import.js';

removeFolders();

const OLD = fixture('countries.2022-02-06.tsv');
const NEW = fixture('countries.2022-02-13.tsv');

/** What is shown once both releases are in. */
const LILLIPUT = [
  'netflix-top10-films|LI|2022-01-24 #1 show:kingdom-film - - - 1',
  'netflix-top10-films|LI|2022-01-24 #2 show:the-big-endians - - - 2 withdrawn',
  'netflix-top10-films|LI|2022-01-24 #2 show:train-to-busan - - - 2',
  'netflix-top10-films|LI|2022-01-24 #3 show:yahoo - - - 1',
  'netflix-top10-tv|LI|2022-01-24 #1 show:all-of-us-are-dead 1 - - - 1',
  'netflix-top10-tv|LI|2022-01-24 #2 show:our-beloved-summer 1 - - - 7',
  'netflix-top10-tv|LI|2022-01-24 #3 show:money-heist 5 - - - 4',
  'netflix-top10-tv|LI|2022-01-24 #4 show:money-heist 4 - - - 2',
  'netflix-top10-tv|LI|2022-01-24 #5 show:gulliver-at-home - - - 3',
  'netflix-top10-tv|LI|2022-01-31 #1 show:all-of-us-are-dead 1 - - - 2',
  'netflix-top10-tv|LI|2022-01-31 #2 show:tales-of-laputa - - - 1',
  'netflix-top10-tv|LI|2022-01-31 #3 show:tales-of-laputa - - - 2',
  'netflix-top10-tv|LI|2022-02-07 #1 show:all-of-us-are-dead 1 - - - 3',
];

/** A file of one edition in Lilliput. */
function edition(name: string, ...rows: readonly (readonly [rank: number, title: string, weeks: number])[]): string {
  return fileOf(name, [
    COUNTRIES,
    ...rows.map(([rank, title, weeks]) => ['Lilliput', 'LI', '2022-01-30', 'TV', rank, title, 'N/A', weeks]),
  ]);
}

onEachEngine('a newer release', ({ empty }) => {
  let store: Store;

  beforeEach(async () => {
    store = await empty();
    await knowShows(store);
  });

  afterEach(() => store.close());

  const inLilliput = async (): Promise<string[]> => (await places(store)).filter((place) => place.includes('|LI|'));

  const titlesOf = async (show: string): Promise<string[]> =>
    (
      await store.read<{ text: string }>('MATCH (:Show {id: $show})<-[:NAMES]-(name:Name) RETURN name.text AS text ORDER BY text', { show })
    ).map(({ text }) => text);

  it('corrects, withdraws and respells; the older one is still cited', async () => {
    await imported(store, OLD, { mode: 'all' });
    expect(outcomes(await imported(store, NEW, { mode: 'all' }))).toEqual({ added: 2, corrected: 2, confirmed: 8 });
    expect(await inLilliput()).toEqual(LILLIPUT);
    expect(await titlesOf('show:gulliver-at-home')).toEqual(['Gulliver Stays at Home', 'Gulliver at Home']);
    expect(
      await store.read(
        `MATCH (:ChartEntry {id: 'entry:netflix-top10-tv/LI/2022-01-24/our-beloved-summer/1'})-[said:STATED_IN]->(article)
RETURN article.publishedOn AS on, said.cumulativePeriods AS weeks ORDER BY on`,
      ),
    ).toEqual([
      { on: '2022-02-06', weeks: 6 },
      { on: '2022-02-13', weeks: 7 },
    ]);
    expect(await check(store)).toEqual([]);
    const before = await dump(store);
    expect(outcomes(await imported(store, NEW, { mode: 'all' }))).toEqual({ unchanged: 12 });
    expect(outcomes(await imported(store, OLD, { mode: 'all' }))).toEqual({ unchanged: 17 });
    expect(await dump(store)).toEqual(before);
  });

  it('stands as well when the older one comes after it', async () => {
    await imported(store, NEW, { mode: 'all' });
    expect(outcomes(await imported(store, OLD, { mode: 'all' }))).toEqual({ added: 7, confirmed: 8, outweighed: 2 });
    const shown = LILLIPUT.map((place) => place.replace('show:gulliver-at-home', 'show:gulliver-stays-at-home'));
    expect(await inLilliput()).toEqual(shown);
    expect(await check(store)).toEqual([]);
  });

  it('takes another show for what it is, also where only the title differs', async () => {
    await imported(store, edition('countries.2022-02-01.tsv', [1, 'Kingdom', 2], [2, 'Yahoo', 1]), { mode: 'all' });
    // Kingdom is on the list still, so Laputa is not it; Start-Up is a show that is known.
    await imported(store, edition('countries.2022-02-08.tsv', [1, 'Laputa', 2], [2, 'Start-Up', 1], [3, 'Kingdom', 2]), { mode: 'all' });
    expect(await places(store)).toEqual([
      'netflix-top10-tv|LI|2022-01-24 #1 show:laputa - - - 2',
      'netflix-top10-tv|LI|2022-01-24 #2 show:start-up - - - 1',
      'netflix-top10-tv|LI|2022-01-24 #2 show:yahoo - - - 1 withdrawn',
      'netflix-top10-tv|LI|2022-01-24 #3 show:kingdom - - - 2',
    ]);
    expect(await check(store)).toEqual([]);
  });

  it('is told from another file of the same day, whose rows it corrects but does not contradict', async () => {
    await imported(store, edition('a', [1, 'Kingdom', 2], [2, 'Yahoo', 1]), { mode: 'all', released: '2022-02-01' });
    const other = edition('b', [1, 'Kingdom', 3], [2, 'Laputa', 5]);
    const report = await imported(store, other, { mode: 'all', released: '2022-02-01' });
    expect(outcomes(report)).toEqual({ corrected: 1, rejected: 1 });
    expect(Object.values(report.tally.rejected)[0]!.reason).toBe(
      'Rank 2 of this list is “Yahoo” already, by another file of the same release (line 3, rank 2): if this one is newer, say so with --released.',
    );
    expect(outcomes(await imported(store, other, { mode: 'all', released: '2022-02-02' }))).toEqual({ added: 1, confirmed: 1 });
    expect(await places(store)).toEqual([
      'netflix-top10-tv|LI|2022-01-24 #1 show:kingdom - - - 3',
      'netflix-top10-tv|LI|2022-01-24 #2 show:laputa - - - 5',
      'netflix-top10-tv|LI|2022-01-24 #2 show:yahoo - - - 1 withdrawn',
    ]);
  });
});
