/** What front ends ask of sites today, of their own files: each in one query, whichever site tells which part. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { databaseFormats } from '../src/import/database-formats.js';
import { importFile } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { mappingOf } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { removeFolders } from './support/folder.js';
import { fileOf } from './support/import.js';

removeFolders();

/** Made by hand in the layouts of the sites. */
const MYDRAMALIST = `link,rank,title,country,description,ep,genres,keywords,aired,network,duration,content_rating,score,num_scored_by,num_watcher,actors,screenwriter,director
https://mydramalist.com/91001-amber-harbor,1,Amber Harbor,South Korea,,16,"['Romance', 'Sci-Fi']","['Time Travel', 'Sea']",2021-05-14,tvN,60 min.,15+ - Teens 15 or older,8.7,"9,000","89,999",['Han Seo Jun'],Moon Ye Rin,Oh Kang Min
https://mydramalist.com/91002-slow-winter,2,Slow Winter,South Korea,,12,"['Thriller']","['Sea']",2021-11-01,Netflix,50 min.,18+ Restricted (violence & profanity),8.1,99,900,['Kim Ji Soo'],Moon Ye Rin,
`;

const TMDB = `tmdb_id,name,original_name,keywords,airing_date,poster_img_url,background_img_url,directors_ids,cast_ids,genres_ids,number_of_seasons,number_of_episodes,episode_run_time,synopsis,popularity,average_rating,rating_count,next_episode_to_air,next_episode_air_date,origin_country,networks_ids,production_companies_ids
701001,Amber Harbor,호박 항구,"time travel, harbor",2021-05-14,https://pictures.example/amber.jpg,,,,"10765, 10749",1.0,16.0,60.0,,5.1,,,,,KR,,
`;

const BEST = `Name,Aired Date,Year of release,Original Network,Aired On,Number of Episodes,Duration,Content Rating,Rating,Synopsis,Genre,Tags,Director,Screenwriter,Cast,Production companies,Rank
Amber Harbor,"May 14, 2021 - Jul  3, 2021",2021,tvN," Friday, Saturday",16,60 min.,15+ - Teens 15 or older,8.7,,Romance,"Time travel, Sea",Oh Kang Min,Moon Ye Rin,Han Seo Jun,,#1
`;

/** A table of somebody's own, in Korean. */
const OWN = `no,title,genre,age,days,words,picture
1,푸른 등대,SF;스릴러,청소년 관람불가,월화,바다;시간여행,https://pictures.example/blue.jpg
2,흰 종이,로맨스,몇 살,언젠가,,blue.jpg
`;

const MAPPING = mappingOf(
  {
    source: 'own-list',
    publication: { id: 'publication:own', name: 'A list', url: 'https://own.example' },
    type: 'show',
    kind: 'SERIES',
    key: 'no',
    columns: {
      title: 'TITLE',
      genre: { property: 'IN_GENRE', separator: ';' },
      age: 'CONTENT_RATING',
      days: 'AIRS_ON',
      words: { property: 'TAGGED', separator: ';' },
      picture: 'POSTER',
    },
  },
  'own.json',
);

onEachEngine('a front end', ({ empty }) => {
  let store: Store;
  const leftOut: number[] = [];

  beforeAll(async () => {
    store = await empty();
    const files = [
      fileOf('kdrama_data.2022-06-01.csv', MYDRAMALIST),
      fileOf('series.2022-11-01.csv', TMDB),
      fileOf('kdrama_top250.2022-07-01.csv', BEST),
    ];
    for (const file of files) await importFile(store, await prepareFile(file, databaseFormats), { mode: 'all' });
    const own = await importFile(store, await prepareFile(fileOf('own.2022-08-01.csv', OWN), [mappedFormat(MAPPING)]), { mode: 'all' });
    leftOut.push(Object.values(own.tally.leftOut).length);
    await join(store);
  });

  afterAll(() => store.close());

  it('finds what is popular, with where it runs, for which age, with its poster and tags', async () => {
    const { shows } = await data(
      store,
      `{ shows(filter: { countries: ["KR"] }, orderBy: { field: POPULARITY, direction: DESC }, first: 1) { nodes {
  title nativeName year status popularity popularityAsOf popularityReason contentRating airsOn poster
  network { name } genres { name } tags { name } externalIds { source url } } } }`,
    );
    expect(shows.nodes).toEqual([
      {
        title: 'Amber Harbor',
        nativeName: '호박 항구',
        year: 2021,
        status: 'ENDED',
        popularity: 49.96,
        popularityAsOf: '2022-07-01',
        popularityReason: '49.96 for 9,000 votes and 89,999 watchers',
        contentRating: 'AGE_15',
        airsOn: 'Friday, Saturday',
        poster: 'https://pictures.example/amber.jpg',
        network: { name: 'tvN' },
        // TMDB's Sci-Fi & Fantasy are the Sci-Fi of the others and Fantasy.
        genres: [{ name: 'Fantasy' }, { name: 'Romance' }, { name: 'Sci-Fi' }],
        tags: [{ name: 'harbor' }, { name: 'Sea' }, { name: 'time travel' }],
        externalIds: expect.arrayContaining([{ source: 'tmdb', url: 'https://www.themoviedb.org/tv/701001' }]),
      },
    ]);
  });

  it.each([
    [{ contentRating: ['AGE_18'] }, ['Slow Winter', '푸른 등대']],
    [{ contentRating: ['AGE_15', 'AGE_18'], countries: ['KR'] }, ['Amber Harbor', 'Slow Winter']],
    [{ tags: ['tag:sea'] }, ['Amber Harbor', 'Slow Winter']],
    [{ tags: ['tag:time-travel'], airingOn: '2021-06-01' }, ['Amber Harbor']],
    [{ genres: ['genre:sci-fi'] }, ['Amber Harbor', '푸른 등대']],
    [{ genres: ['genre:thriller'], contentRating: ['AGE_18'] }, ['Slow Winter', '푸른 등대']],
    [{ upcoming: '2021-06' }, ['Slow Winter']],
  ])('narrows by %j', async (filter, titles) => {
    const { shows } = await data(store, 'query ($filter: ShowFilter) { shows(filter: $filter) { nodes { title } } }', { filter });
    expect(shows.nodes.map(({ title }: { title: string }) => title)).toEqual(titles);
  });

  it('lists what there is to narrow by, the most used first', async () => {
    const { genres, tags } = await data(
      store,
      `{ genres(orderBy: { field: SHOWS, direction: DESC }, first: 3) { nodes { name showCount } }
  tags(orderBy: { field: SHOWS, direction: DESC }, first: 1) { nodes { name showCount shows { nodes { title } } } } }`,
    );
    expect(genres.nodes).toEqual(['Romance', 'Sci-Fi', 'Thriller'].map((name) => ({ name, showCount: 2 })));
    expect(tags.nodes).toEqual([{ name: 'Sea', showCount: 2, shows: { nodes: [{ title: 'Slow Winter' }, { title: 'Amber Harbor' }] } }]);
  });

  it('is told who says what, and nothing that cannot be right', async () => {
    const { show } = await data(
      store,
      `{ shows(filter: { contentRating: [AGE_15] }) { nodes { claims(property: [POSTER, AIRS_ON]) { nodes {
  property citations { asWritten article { publication { id } } } } } } } }`,
    ).then(({ shows }) => ({ show: shows.nodes[0] }));
    expect(show.claims.nodes).toEqual([
      {
        property: 'AIRS_ON',
        citations: [{ asWritten: 'Friday, Saturday', article: { publication: { id: 'publication:mydramalist' } } }],
      },
      {
        property: 'POSTER',
        citations: [{ asWritten: 'https://pictures.example/amber.jpg', article: { publication: { id: 'publication:tmdb' } } }],
      },
    ]);
    const { shows } = await data(store, '{ shows(filter: { genres: ["genre:romance"] }) { nodes { title contentRating airsOn poster } } }');
    expect(shows.nodes).toContainEqual({ title: '흰 종이', contentRating: null, airsOn: null, poster: null });
    expect(leftOut).toEqual([3]);
    expect(await check(store)).toEqual([]);
  });
});
