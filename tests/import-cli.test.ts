/** The command, as somebody runs it. */
import { expect, it } from '@jest/globals';
import { run } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';
import { zipOf } from './support/archives.js';
import { COUNTRIES, fileOf, fixture } from './support/import.js';

removeFolders();

it('takes files in after the seed, says what it did, and changes nothing the second time', async () => {
  const settings = { INYEON_DATA_DIR: newFolder() };
  const files = ['countries.2022-02-06.tsv', 'global.2022-02-27.tsv', 'most-popular.2022-03-02.tsv'].map(fixture);
  expect((await run(['seed'], settings)).code).toBe(0);
  const first = await run(['import', ...files], settings);
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(
    /^countries\.2022-02-06\.tsv: Netflix Top 10 by country, release of 2022-02-06 \(article:netflix-top10-countries-2022-02-06\)$/m,
  );
  expect(first.stdout).toMatch(/^ {2}rows read +17$/m);
  expect(first.stdout).toMatch(/^ {2}skipped .* × no show of this title is known/m);
  expect(first.stdout).toMatch(/^ {2}time .* rows\/s$/m);
  // The seed has these figures from the same release.
  expect(first.stdout).toMatch(/most-popular\.2022-03-02\.tsv[\s\S]*entries +0 added, 0 corrected, 3 unchanged/);
  expect((await run(['check'], settings)).stdout).toContain('everything holds');
  const again = await run(['import', ...files], settings);
  expect(again.code).toBe(0);
  expect(again.stdout).not.toMatch(/entries +[1-9]|made|corrected, 0 unchanged/);
  const tried = await run(['import', '--all', '--dry-run', files[0]!], settings);
  expect(tried.stdout).toMatch(/tried without writing/);
  expect(tried.stdout).toMatch(/made +\d+ shows/);
});

it('brings what a chart has made known to what databases know of it later', async () => {
  const settings = { INYEON_DATA_DIR: newFolder() };
  const week = ['Laputa', 'LI', '2021-06-06', 'TV'];
  const chart = fileOf('countries.2022-02-01.tsv', [
    COUNTRIES,
    [...week, 1, 'Paper Lanterns', 'Paper Lanterns: Season 1', 4],
    [...week, 2, 'Elsewhere', 'N/A', 1],
  ]);
  expect((await run(['import', '--all', chart], settings)).stdout).not.toMatch(/^Places on charts/m);
  const series = fixture('../formats/series.csv');
  const joined = (await run(['import', series], settings)).stdout;
  expect(joined).toMatch(/^Joined$/m);
  expect(joined).toMatch(/settled +1 went to the show that they are of/);
  expect((await run(['import', '--all', chart], settings)).stdout).toMatch(/entries +0 added, 0 corrected, 2 unchanged/);
  const again = (await run(['import', series], settings)).stdout;
  expect(again).toMatch(/graph +0 entities made, 0 retired, 0 citations added, 0 removed/);
  expect(again).not.toMatch(/^Places on charts/m);
  expect((await run(['check'], settings)).stdout).toContain('everything holds');
});

it('passes over the lists of rows that it wrote beside its files', async () => {
  const settings = { INYEON_DATA_DIR: newFolder() };
  const row = ['South Korea', 'KR', '2022-01-30', 'TV', 1, 'Kingdom', 'N/A', 1];
  const file = fileOf('all-weeks.tsv', [COUNTRIES, row, row.with(4, 0)]);
  expect((await run(['import', '--all', file], settings)).code).toBe(1);
  const { code, stdout } = await run(['import', '--all', file, `${file}.rejected.tsv`], settings);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Passed over: \S+all-weeks\.tsv\.rejected\.tsv lists rows/m);
  expect(stdout).toMatch(/entries +0 added, 0 corrected, 1 unchanged/);
});

it('takes the files of an archive in, says what it passes over and what it assumes', async () => {
  const settings = { INYEON_DATA_DIR: newFolder() };
  const row = ['South Korea', 'KR', '2022-01-30', 'TV', 1, 'Kingdom', 'N/A', 1];
  const table = (...rows: (string | number)[][]): string => [COUNTRIES, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
  const archive = fileOf('weeks.zip', zipOf({ 'all-weeks.tsv': table(row, row.with(4, 0)), 'LICENSE.txt': 'All rights reserved.\n' }));
  const { code, stdout } = await run(['import', '--all', archive], settings);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Passed over: \S+weeks\.zip\/LICENSE\.txt: line 1 does not name the columns of a layout that is known\./m);
  expect(stdout).toMatch(/^weeks\/all-weeks\.tsv: Netflix Top 10 by country, release of 2022-01-30 /m);
  expect(stdout).toMatch(
    /^ {2}assumed +no day in its name: it came out on 2022-01-30, the newest day of its rows; --released says otherwise$/m,
  );
  expect(stdout).toContain(`rejected   1; all are in ${archive}.all-weeks.tsv.rejected.tsv`);
  const dated = await run(['import', '--all', '--file-time', archive], settings);
  expect(dated.stdout).toMatch(/^weeks\/all-weeks\.tsv: Netflix Top 10 by country, release of 2022-03-01 /m);
  expect(dated.stdout).toMatch(/^ {2}assumed +no day in its name: it came out on 2022-03-01, when it was last changed$/m);
  expect((await run(['import', '--file-time', '--released', '2022-03-01', archive], settings)).stderr).toContain(
    "cannot be used with option '--released <date>'",
  );
  const genres = await run(['import', fileOf('genres.csv', 'tmdb_id,name\n18,Drama\n')], settings);
  expect(genres.stdout).toMatch(/^genres\.csv: TMDB, genres, a release without a day \(article:tmdb-genres-undated\)$/m);
  expect(genres.stdout).toMatch(/^ {2}assumed +no day in its name: it counts as older than any release with a day;/m);
});

it('exits with 1 where rows were rejected, and says which', async () => {
  const file = fileOf('countries.2022-02-01.tsv', [COUNTRIES, ['South Korea', 'KR', '2022-02-30', 'TV', 1, 'Kingdom', 'N/A', 1]]);
  const { code, stdout } = await run(['import', '--all', file], { INYEON_DATA_DIR: newFolder() });
  expect(code).toBe(1);
  expect(stdout).toContain(`rejected   1; all are in ${file}.rejected.tsv`);
  expect(stdout).toContain('1 × as in line 2: week is "2022-02-30": it has to be a day that exists, as 2022-01-30.');
});

it('exits with 2 where a file is refused, before any is taken in', async () => {
  const settings = { INYEON_DATA_DIR: newFolder() };
  const refused = await run(['import', '--all', fixture('countries.2022-02-06.tsv'), fileOf('empty.tsv', '')], settings);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/^\S+empty\.tsv is empty: there is nothing to import\.\n$/);
  expect(refused.stdout).toBe('');
  const unseeded = await run(['import', fixture('countries.2022-02-06.tsv')], settings);
  expect(unseeded.code).toBe(2);
  expect(unseeded.stderr).toMatch(/knows no shows yet: run inyeon seed first, or import with --all\.\n$/);
});

it('tells of its options and exit codes', async () => {
  const { stdout } = await run(['import', '--help'], {});
  for (const word of ['--only-known', '--all', '--released', '--dry-run', '--format', 'Exits with 0']) expect(stdout).toContain(word);
});
