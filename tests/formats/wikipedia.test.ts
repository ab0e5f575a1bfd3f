/** The infoboxes of English Wikipedia, and WEBTOON's catalogue. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, fixture, readFileBy, recordOf, saidOf } from './rows.js';

const read = (): ReturnType<typeof readFileBy> => readFileBy(fixture('wikipedia.csv'));

describe('an infobox', () => {
  it('gives a show without its disambiguator, under all its titles', async () => {
    const show = recordOf(await read(), 'record:wikipedia-en/show/Paper Lanterns (South Korean TV series)');
    expect(show.names).toEqual([
      { text: 'Paper Lanterns' },
      { text: 'Paper Lights', kind: 'ALIAS' },
      { text: 'Lanterns of Paper', kind: 'ALIAS' },
      { text: '종이 등', kind: 'NATIVE', locale: 'ko' },
    ]);
    expect(show.externalIds).toEqual([{ source: 'wikipedia', value: 'Paper Lanterns (South Korean TV series)' }]);
    expect([saidOf(show, 'DIRECTED_BY'), saidOf(show, 'WRITTEN_BY')]).toEqual([['Oh Kang-min', 'Pyo Do-jin'], ['Moon Ye-rin']]);
    expect([saidOf(show, 'AIRED_ON'), saidOf(show, 'STREAMS_ON')]).toEqual([['Seoul Broadcasting System'], ['Netflix']]);
    expect(factsOf(show)).toEqual({ PREMIERED_ON: '2021-05-14', ENDED_ON: '2022-10-14', EPISODE_COUNT: 28 });
  });

  it('tells the seasons of a row apart where it allows it', async () => {
    const file = await read();
    const seasons = file.records
      .filter(({ season }) => season !== undefined)
      .map((record) => [record.names[0]!.text, record.season, factsOf(record)]);
    expect(seasons).toEqual([
      ['Paper Lanterns', 2, {}],
      ['Two Doors', 1, { EPISODE_COUNT: 9 }],
      ['Two Doors', 2, { EPISODE_COUNT: 12 }],
    ]);
    const whole = recordOf(file, 'record:wikipedia-en/show/Two Doors');
    expect([whole.isWhole, factsOf(whole)]).toEqual([true, { PREMIERED_ON: '2011-11-18', ENDED_ON: '2013-06-30', EPISODE_COUNT: 21 }]);
    expect(whole.names.map(({ text }) => text)).toEqual(['Two Doors', 'The Two, Doors']);
  });

  it('reads spans of one year, films, and shows that go on', async () => {
    const file = await read();
    expect(factsOf(recordOf(file, 'record:wikipedia-en/show/River Clock'))).toEqual({
      PREMIERED_ON: '2017-05-29',
      ENDED_ON: '2017-07-25',
      EPISODE_COUNT: 8,
    });
    expect(saidOf(recordOf(file, 'record:wikipedia-en/show/River Clock'), 'AIRED_ON')).toEqual(['KBS1', 'KBS2']);
    const film = recordOf(file, 'record:wikipedia-en/show/Tall Houses (2016 film)');
    expect([film.kind, factsOf(film)]).toEqual(['FILM', { PREMIERED_ON: '2016-08-30', ENDED_ON: '2016-08-30' }]);
    expect(factsOf(recordOf(file, 'record:wikipedia-en/show/Long Way'))).toEqual({ PREMIERED_ON: '2021-04-09', STATUS: 'AIRING' });
  });

  it('leaves out what cannot be right, and says so', async () => {
    const file = await read();
    expect(file.rejected).toEqual([]);
    expect(file.leftOut).toEqual([
      'Written By names Geum Byeol for the original work: whoever wrote that did not write the show.',
      'Episodes is "Season\u00a05\\nEpisode 6": it has to be one number, also with specials, or one for each season.',
      'Episodes is "16\\n7 (special edition)": it has to be one number, also with specials, or one for each season.',
      'Release Dates is "July 9 – May 1, 2021": it ends before it begins.',
    ]);
  });
});

describe("WEBTOON's catalogue", () => {
  it('gives webtoons with authors as they call themselves', async () => {
    const file = await readFileBy(fixture('webtoon-originals.csv'));
    const webtoon = recordOf(file, 'record:webtoon-en/webtoon/9001');
    expect([saidOf(webtoon, 'AUTHORED_BY'), saidOf(webtoon, 'IN_GENRE'), factsOf(webtoon)]).toEqual([
      ['geumbyeol', '2L'],
      ['SLICE_OF_LIFE'],
      { STATUS: 'ENDED' },
    ]);
    expect(webtoon.externalIds).toEqual([{ source: 'webtoon', value: '9001' }]);
    const other = recordOf(file, 'record:webtoon-en/webtoon/9002');
    expect([other.names[0]!.text, other.links[0]!.qualifiers, factsOf(other)]).toEqual(['Far Shore', { as: 'BOTH' }, { STATUS: 'AIRING' }]);
    expect(saidOf(recordOf(file, 'record:webtoon-en/webtoon/9003'), 'AUTHORED_BY')).toEqual([]);
  });

  it('makes a drama of a webtoon only where it names the drama', async () => {
    const file = await readFileBy(fixture('webtoon-originals.csv'));
    const dramas = file.records.filter(({ type }) => type === 'show');
    expect(dramas.map(({ names, links }) => [names[0]!.text, links[0]!.to])).toEqual([
      ['The Shore', { record: 'record:webtoon-en/webtoon/9002' }],
    ]);
    expect(file.records.filter(({ type }) => type === 'webtoon').flatMap((one) => saidOf(one, 'BASED_ON'))).toEqual([]);
  });

  it('refuses a row without a number, and leaves out what cannot be right', async () => {
    const file = await readFileBy(fixture('webtoon-originals.csv'));
    expect(file.rejected).toEqual(['title_id is "x": it has to be a number.']);
    expect(file.leftOut).toEqual([
      'status is "PAUSED": it has to be UPCOMING, AIRING or ENDED, or a usual word for it.',
      'rating is "12.5": it has to be a number from 0 to 10.',
    ]);
  });
});
