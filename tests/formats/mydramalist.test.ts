/** MyDramaList's layouts. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, fixture, readFileBy, recordOf, saidOf } from './rows.js';

describe('with numbers', () => {
  it('reads shows with their casts, makers, networks and ratings', async () => {
    const file = await readFileBy(fixture('mydramalist.csv'));
    expect([file.format, file.rows]).toEqual(['mydramalist', 5]);
    const show = recordOf(file, 'record:mydramalist/show/90001-paper-lanterns');
    expect(show.externalIds).toEqual([{ source: 'mydramalist', value: '90001' }]);
    expect(factsOf(show)).toEqual({ PREMIERED_ON: '2021-05-14', EPISODE_COUNT: 16, EPISODE_MINUTES: 65, CONTENT_RATING: 'AGE_15' });
    expect(saidOf(show, 'WRITTEN_BY')).toEqual(['Moon Ye Rin', 'Bae Tae Sik']);
    expect(saidOf(show, 'CAST_MEMBER')).toEqual(['Han Seo Jun', "Do O'Neil", 'Kim Ji Soo']);
    expect(show.links.find(({ asWritten }) => asWritten === 'Kim Ji Soo')?.qualifiers).toEqual({ order: 3 });
    expect(show.ratings).toEqual([
      { publication: 'publication:mydramalist', kind: 'AUDIENCE', value: 8.7, scale: 10, votes: 1204, watchers: 5210 },
    ]);
    expect(show.locator).toBe('title "Paper Lanterns"');
  });

  it('takes a season for one of its show, and a month for what is known of a date', async () => {
    const season = recordOf(await readFileBy(fixture('mydramalist.csv')), 'record:mydramalist/show/90002-paper-lanterns-2');
    expect([season.season, season.names[0]!.text, factsOf(season)['PREMIERED_ON'], season.ratings]).toEqual([
      2,
      'Paper Lanterns',
      '2022-09',
      [],
    ]);
  });

  it('refuses a row without a number, and leaves out what cannot be right', async () => {
    const file = await readFileBy(fixture('mydramalist.csv'));
    expect(file.rejected).toEqual([
      'link is "https://mydramalist.com/title-without-number": it has to be the page of a show, as https://mydramalist.com/49231-move-to-heaven.',
    ]);
    expect(file.leftOut).toHaveLength(5);
    expect(factsOf(recordOf(file, 'record:mydramalist/show/90003-room-no-9'))).toEqual({});
  });
});

describe('with notes', () => {
  it('makes webtoons with their authors of the notes', async () => {
    const file = await readFileBy(fixture('mydramalist-dramas.csv'));
    const id = 'record:mydramalist-dramas/webtoon/종이 등, 금별';
    const webtoon = recordOf(file, id);
    expect(webtoon.names.map(({ text }) => text)).toEqual(['Jongi Deung', '종이 등']);
    expect(webtoon.links.map(({ to, qualifiers }) => ['names' in to ? to.names.map(({ text }) => text) : [], qualifiers])).toEqual([
      [['Geum Byeol', '금별'], { as: 'STORY' }],
      [['Ha Neul', '하늘'], { as: 'ART' }],
    ]);
    const shows = file.records.filter(({ links }) =>
      links.some(({ property, to }) => property === 'BASED_ON' && 'record' in to && to.record === id),
    );
    expect(shows.map(({ names, season }) => [names[0]!.text, season])).toEqual([
      ['Paper Lanterns', undefined],
      ['Paper Lanterns', 2],
    ]);
  });

  it('reads dates in all their shapes, lengths in seconds, and networks that blanks join', async () => {
    const { records } = await readFileBy(fixture('mydramalist-dramas.csv'));
    const facts = Object.fromEntries(
      records.filter(({ externalIds }) => externalIds.length > 0).map((record) => [record.locator, factsOf(record)]),
    );
    expect(facts).toEqual({
      'drama_name "Paper Lanterns"': {
        PREMIERED_ON: '2021-05-14',
        ENDED_ON: '2021-07-03',
        EPISODE_COUNT: 16,
        EPISODE_MINUTES: 65,
        CONTENT_RATING: 'AGE_15',
        AIRS_ON: 'Friday, Saturday',
      },
      'drama_name "Paper Lanterns Season 2"': {
        PREMIERED_ON: '2022-09-02',
        ENDED_ON: '2022-10-14',
        EPISODE_COUNT: 12,
        EPISODE_MINUTES: 52,
        AIRS_ON: 'Friday',
      },
      'drama_name "River Clock"': { PREMIERED_ON: '2017-05', ENDED_ON: '2017-07', EPISODE_COUNT: 8 },
      'drama_name "Tall Houses"': { PREMIERED_ON: '2016-08-30', ENDED_ON: '2016', EPISODE_COUNT: 4, EPISODE_MINUTES: 15 },
      'drama_name "Late Bus"': { PREMIERED_ON: '2015', ENDED_ON: '2015', EPISODE_COUNT: 2, EPISODE_MINUTES: 20 },
      'drama_name "Undone"': { PREMIERED_ON: '2015-04-09', EPISODE_COUNT: 2, EPISODE_MINUTES: 20 },
    });
    const streams = records
      .map((record) => [...saidOf(record, 'AIRED_ON'), ...saidOf(record, 'STREAMS_ON')])
      .filter((names) => names.length > 0);
    expect(streams).toEqual([['Naver TV Cast', 'vLive'], ['jTBC', 'Netflix'], ['Oksusu'], ['Zigzag'], ['SBS']]);
  });

  it('keeps remakes apart from adaptations, and a prequel from its source', async () => {
    const file = await readFileBy(fixture('mydramalist-dramas.csv'));
    const original = recordOf(file, 'record:mydramalist-dramas/show/High Windows, 2011');
    expect([factsOf(original), saidOf(original, 'FROM')]).toEqual([{ PREMIERED_ON: '2011' }, ['United Kingdom']]);
    const prequel = recordOf(file, 'record:mydramalist-dramas/webtoon/풀린 실, 민아');
    const based = prequel.links.find(({ property }) => property === 'BASED_ON')!;
    // A note is no spelling of what it speaks of.
    const spelled = file.records.flatMap(({ links }) => links.map(({ asWritten }) => asWritten ?? ''));
    expect(spelled.filter((text) => /adapted|remake|inspired/iu.test(text))).toEqual([]);
    expect([based.to, based.qualifiers]).toEqual([{ record: 'record:mydramalist-dramas/show/Undone (2015)' }, { relation: 'PREQUEL' }]);
    expect(recordOf(file, 'record:mydramalist-dramas/show/Undone (2015)').links.some(({ property }) => property === 'BASED_ON')).toBe(
      false,
    );
  });
});

describe('casts', () => {
  it('reads billing and parts, and no number for a name', async () => {
    const file = await readFileBy(fixture('mydramalist-cast.csv'));
    const parts = file.records.map(({ names, season, links: [link] }) => [
      names[0]!.text,
      season,
      link!.asWritten,
      link!.qualifiers?.billing,
      link!.character,
    ]);
    expect(parts).toEqual([
      ['Paper Lanterns', undefined, 'Han Seo Jun', 'MAIN', 'Yoon Dae Ho'],
      ['Paper Lanterns', 2, 'Han Seo Jun', 'GUEST', 'Yoon Dae Ho'],
      ['River Clock', undefined, 'Han Seo Jun', undefined, 'Himself'],
      ['Paper Lanterns', undefined, 'Kim Ji Soo', 'SUPPORTING', 'Shin Ara'],
      ['River Clock', undefined, 'Kim Ji Soo', undefined, 'Nurse'],
      ['Paper Lanterns', undefined, 'Do Min', undefined, 'Ji An / "Falcon"'],
    ]);
    expect(file.rejected).toEqual(['actor_name is empty: it has to be filled.']);
    expect(file.leftOut).toEqual(['role is "Lead": it has to be Main Role, Support Role, Guest Role, Guest, Bit part or Unknown.']);
  });

  it('is tied to the shows of the same list by their titles', async () => {
    const [cast, dramas] = await Promise.all([readFileBy(fixture('mydramalist-cast.csv')), readFileBy(fixture('mydramalist-dramas.csv'))]);
    const numbers = new Set(dramas.records.flatMap((record) => record.externalIds.map(({ value }) => value)));
    expect(cast.records.every((record) => numbers.has(record.externalIds[0]!.value))).toBe(true);
  });
});

describe('the list of the best', () => {
  it('reads spans, companies and blanks', async () => {
    const [show, film] = (await readFileBy(fixture('mydramalist-top250.csv'))).records;
    expect(factsOf(show!)).toEqual({
      PREMIERED_ON: '2021-05-14',
      ENDED_ON: '2021-07-03',
      EPISODE_COUNT: 16,
      EPISODE_MINUTES: 65,
      CONTENT_RATING: 'AGE_15',
      AIRS_ON: 'Friday, Saturday',
    });
    expect(saidOf(show!, 'PRODUCED_BY')).toEqual(['Lantern Pictures Co., Ltd.', 'Studio Owl']);
    expect([saidOf(show!, 'IN_GENRE'), saidOf(show!, 'STREAMS_ON'), saidOf(show!, 'AIRED_ON')]).toEqual([
      ['Drama', 'Family'],
      ['Netflix'],
      ['SBS'],
    ]);
    expect(factsOf(film!)).toEqual({
      PREMIERED_ON: '2022-05-01',
      ENDED_ON: '2022-05-01',
      EPISODE_COUNT: 6,
      EPISODE_MINUTES: 45,
      AIRS_ON: 'Sunday',
    });
  });
});
