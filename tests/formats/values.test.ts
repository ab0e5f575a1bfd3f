/** Dates, lists, titles and networks as databases write them. */
import { describe, expect, it } from '@jest/globals';
import { Doubts } from '../../src/import/intake/doubts.js';
import { episodeCounts } from '../../src/import/sources/wikipedia/infobox-figures.js';
import { creditedPeople } from '../../src/import/sources/wikipedia/infobox-people.js';
import { pythonList, splitCompanies, splitList } from '../../src/import/values/lists.js';
import { networkLinks, splitNetworks } from '../../src/import/values/networks.js';
import { NumberSet } from '../../src/import/values/number-set.js';
import { birthDate, partialDate, spanOf } from '../../src/import/values/partial-dates.js';
import { showTitle } from '../../src/import/values/show-titles.js';
import { weekdaysIn } from '../../src/import/values/weekdays.js';
import { addressIn, contentRatingIn, episodesIn, minutesInWords } from '../../src/import/intake/statements.js';
import { countryNamed } from '../../src/import/values/countries.js';
import { usualValue } from '../../src/import/values/words.js';
import { valuesOf } from '../../src/model/closed-values.js';
import { externalSources, type ExternalSource } from '../../src/model/external-sources.js';
import { kinds } from '../../src/model/kinds.js';
import { fields } from '../../src/model/properties/fields.js';
import { externalValue, pageOf } from '../../src/records/external-id.js';
import { cellsOf } from './rows.js';

describe('days of the week', () => {
  it.each([
    ['Friday', 'Friday'],
    [' Wednesday, Thursday', 'Wednesday, Thursday'],
    ['Sunday, Saturday', 'Saturday, Sunday'],
    ['Mon, Tue & Wed.', 'Monday, Tuesday, Wednesday'],
    ['Mon-Fri', 'Monday, Tuesday, Wednesday, Thursday, Friday'],
    ['Saturday to Monday', 'Monday, Saturday, Sunday'],
    ['weekends', 'Saturday, Sunday'],
    ['Daily', 'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'],
    ['월화', 'Monday, Tuesday'],
    ['수목드라마', 'Wednesday, Thursday'],
    ['금요일, 토요일', 'Friday, Saturday'],
    ['월~금', 'Monday, Tuesday, Wednesday, Thursday, Friday'],
    ['일', 'Sunday'],
    ['주말', 'Saturday, Sunday'],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(weekdaysIn(text, 'days')).toBe(expected);
  });

  it.each(['Someday', 'Monday, 22:00', '월말', 'Mon-Tue-Wed', '2022-01-28'])('are none of %s', (text) => {
    expect(() => weekdaysIn(text, 'days')).toThrow('it has to be days of the week, as Monday, Tuesday.');
  });
});

describe('content ratings', () => {
  const read = (text: string): string | undefined => contentRatingIn(cellsOf({ age: text }), 'age');

  it.each([
    ['15+ - Teens 15 or older', 'AGE_15'],
    ['13+ - Teens 13 or older', 'AGE_13'],
    ['18+ Restricted (violence & profanity)', 'AGE_18'],
    ['R - Restricted Screening (nudity & violence)', 'RESTRICTED'],
    ['G - All Ages', 'ALL_AGES'],
    ['15세 이상 관람가', 'AGE_15'],
    ['전체 관람가', 'ALL_AGES'],
    ['청소년 관람불가', 'AGE_18'],
    ['19+', 'AGE_18'],
    ['12', 'AGE_12'],
    ['Not Yet Rated', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('are none of other words', () => {
    expect(() => read('TV-MA')).toThrow(/age is "TV-MA": it has to be ALL_AGES, .* or a usual word for it\./);
  });
});

describe('addresses', () => {
  const read = (text: string): string | undefined => addressIn(cellsOf({ poster: text }), 'poster');

  it('are of the web', () => {
    expect(read('https://pictures.example/t/p/1.jpg')).toBe('https://pictures.example/t/p/1.jpg');
    expect([read(''), read('-')]).toEqual([undefined, undefined]);
    for (const text of ['poster.jpg', '/t/p/1.jpg', 'javascript:alert(1)', 'file:///etc/passwd', 'https://'])
      expect(() => read(text)).toThrow('it has to be an address, as https://example.com/poster.jpg.');
  });
});

describe('dates', () => {
  it.each([
    ['2021-05-14', '2021-05-14'],
    ['Aug  2, 2023', '2023-08-02'],
    ['August 2, 2023', '2023-08-02'],
    ['2 August 2023', '2023-08-02'],
    ['24\u00a0February\u00a02008', '2008-02-24'],
    ['May, 2021', '2021-05'],
    ['October 1999', '1999-10'],
    ['2017', '2017'],
    ['2019-09-00', '2019-09'],
    ['2019-00-00', '2019'],
    ['2020.03.14', '2020-03-14'],
    ['2020. 3. 14.', '2020-03-14'],
    ['2020/3/14', '2020-03-14'],
    ['2020.3', '2020-03'],
    ['20200314', '2020-03-14'],
    ['2021년 1월 2일', '2021-01-02'],
    ['2021년1월', '2021-01'],
    ['2021년', '2021'],
    ['2021年1月2日', '2021-01-02'],
    ['2021.03.02 (화)', '2021-03-02'],
    ['2021년 3월 2일 화요일', '2021-03-02'],
    ['Tue, 2 Mar 2021', '2021-03-02'],
    ['2023-05-01 00:00:00', '2023-05-01'],
    ['2021-05-14T00:00:00Z', '2021-05-14'],
    ['+2021-05-14T15:00:00.000+09:00', '2021-05-14'],
    ['14/03/2020', '2020-03-14'],
    ['03/14/2020', '2020-03-14'],
    ['03.03.2020', '2020-03-03'],
  ])('reads %j', (text, date) => {
    expect(partialDate(text, 'aired')).toBe(date);
  });

  it.each([
    '20222',
    '2022-02-30',
    'Smarch 5, 2020',
    '31 June 2020',
    '1066-10-14',
    'soon',
    '2010-00-03',
    '2021.13.01',
    '2021년 2월 30일',
    '31/31/2020',
  ])('refuses %j', (text) => {
    expect(() => partialDate(text, 'aired')).toThrow(`aired is ${JSON.stringify(text)}: it has to be a year, a month or a day that exists`);
  });

  it.each([
    ['85.03.02', 'does not say which century'],
    ["'85.3.2", 'does not say which century'],
    ['85년 3월 2일', 'does not say which century'],
    ['03/04/2020', 'does not say which is the month and which the day'],
    ['3.4.2020', 'does not say which is the month and which the day'],
  ])('leaves %j open', (text, what) => {
    expect(() => partialDate(text, 'aired')).toThrow(`aired is ${JSON.stringify(text)}: it ${what}.`);
  });

  it.each([
    ['May 29\u00a0–\nJuly 25, 2006', { from: '2006-05-29', to: '2006-07-25', isOne: false }],
    ['4 July\u00a0–\n10 October 2011', { from: '2011-07-04', to: '2011-10-10', isOne: false }],
    ['December 21, 2020\u00a0–\nFebruary 9, 2021', { from: '2020-12-21', to: '2021-02-09', isOne: false }],
    ['April 9, 2021\u00a0–\npresent', { from: '2021-04-09', isOpen: true, isOne: false }],
    ['October 1999\u00a0–\nApril 17, 2009', { from: '1999-10', to: '2009-04-17', isOne: false }],
    ['Aug, 2017 - 2017', { from: '2017-08', to: '2017', isOne: false }],
    ['Jul 29, 2020 - Sep 23, 2020', { from: '2020-07-29', to: '2020-09-23', isOne: false }],
    ['2021.03.02 ~ 2021.04.20', { from: '2021-03-02', to: '2021-04-20', isOne: false }],
    ['October\u00a021,\u00a02024', { from: '2024-10-21', isOne: true }],
    ['2021년 3월 ~ 5월', { from: '2021-03', to: '2021-05', isOne: false }],
    ['2021년 12월 ~ 2월', { from: '2021-12', to: '2022-02', isOne: false }],
    ['late 2021 – early 2022', { from: '2021-09-01/2021-12-31', to: '2022-01-01/2022-04-30', isOne: false }],
    ['2021년 하반기 ~ 2022년', { from: '2021-07-01/2021-12-31', to: '2022', isOne: false }],
    ['late 2021 – present', { from: '2021-09-01/2021-12-31', isOpen: true, isOne: false }],
  ])('reads the span %j', (text, span) => {
    expect(spanOf(text, 'Release Dates')).toEqual(span);
  });

  it('refuses a span that ends before it begins', () => {
    expect(() => spanOf('July 9 – May 1, 2021', 'Release Dates')).toThrow(
      'Release Dates is "July 9 – May 1, 2021": it ends before it begins.',
    );
    expect(() => spanOf('late 2021 – early 2020', 'Release Dates')).toThrow(
      'Release Dates is "late 2021 – early 2020": it ends before it begins.',
    );
  });

  it('keeps the year alone of a birthday on the first of January', () => {
    expect([birthDate('1970-01-01', 'birthday'), birthDate('1970-01-02', 'birthday')]).toEqual(['1970', '1970-01-02']);
  });
});

describe('lists', () => {
  it('reads lists as Python prints them', () => {
    expect(pythonList(`['Han  Seo Jun', "Do O'Neil", 'It\\'s', None]`, 'actors')).toEqual(['Han Seo Jun', "Do O'Neil", "It's"]);
    expect([pythonList('', 'actors'), pythonList('[]', 'actors')]).toEqual([[], []]);
    expect(() => pythonList("['Han", 'actors')).toThrow("actors is \"['Han\": it has to be a list, as ['Kim Eun Hee', 'Park In Je'].");
  });

  it('splits outside of brackets and quotes alone', () => {
    expect(splitList('A (season 1, formerly B), "C, D", E', ',')).toEqual(['A (season 1, formerly B)', '"C, D"', 'E']);
    expect(splitCompanies('tvN, RaemongRaein Co., Ltd., Studio S')).toEqual(['tvN', 'RaemongRaein Co., Ltd.', 'Studio S']);
  });
});

describe('titles', () => {
  it.each([
    ['Kingdom: Season 2', { title: 'Kingdom', season: 2 }],
    ['Voice Season 4: Judgment Hour', { title: 'Voice', season: 4 }],
    ['Voice 3: City of Accomplices', { title: 'Voice', season: 3 }],
    ['Dr. Romantic 2', { title: 'Dr. Romantic', season: 2 }],
    ['Money Heist: Korea - Joint Economic Area - Part 1', { title: 'Money Heist: Korea - Joint Economic Area', season: 1 }],
    ['Love (ft. Marriage and Divorce) 3', { title: 'Love (ft. Marriage and Divorce)', season: 3 }],
    ['Love (ft. Marriage and Divorce)', { title: 'Love (ft. Marriage and Divorce)' }],
    ['Between Friendship and Love  2', { title: 'Between Friendship and Love', season: 2 }],
    ['Kingdom (South Korean TV series)', { title: 'Kingdom', disambiguator: 'South Korean TV series' }],
    ['Boys Over Flowers (2009 TV series)', { title: 'Boys Over Flowers', disambiguator: '2009 TV series' }],
    ['Get Up 2 (film)', { title: 'Get Up 2', disambiguator: 'film' }],
    ['Reply 1988', { title: 'Reply 1988' }],
    ['Missing 9', { title: 'Missing 9' }],
    ['The K2', { title: 'The K2' }],
    ['Room No. 5', { title: 'Room No. 5' }],
    ['Weak Hero Class 2', { title: 'Weak Hero Class 2' }],
    ['Welcome 2 Life', { title: 'Welcome 2 Life' }],
    ['Soundtrack #1', { title: 'Soundtrack #1' }],
    ['365', { title: '365' }],
  ])('reads %j', (text, title) => {
    expect(showTitle(text)).toEqual(title);
  });

  it('takes no film for a season', () => {
    expect(showTitle('Long Way 2', { isSerial: false })).toEqual({ title: 'Long Way 2' });
  });
});

describe('networks', () => {
  const split = (text: string): { names: string[]; doubts: string[] } => {
    const doubts = new Doubts();
    const names = splitNetworks(text, 'org_net', doubts);
    return { names, doubts: doubts.list().map(({ reason }) => reason) };
  };

  it('finds those that are known where blanks join them', () => {
    expect(split('Amazon Prime iQiyi Naver TV Cast Viki vLive').names).toEqual(['Amazon Prime', 'iQiyi', 'Naver TV Cast', 'Viki', 'vLive']);
    expect(split('MBC MBC every1').names).toEqual(['MBC', 'MBC every1']);
    expect(split('Naver TV Cast,  vLive,').names).toEqual(['Naver TV Cast', 'vLive']);
  });

  it('takes one unknown word for a network, and leaves out several', () => {
    expect(split('Zigzag Netflix')).toEqual({ names: ['Zigzag', 'Netflix'], doubts: [] });
    expect(split('Netflix Blue Hill')).toEqual({
      names: ['Netflix'],
      doubts: ['org_net is "Netflix Blue Hill": "Blue Hill" is no network that is known, and may be more than one.'],
    });
  });

  it('takes one network under several names for one, and tells what airs from what streams', () => {
    const links = networkLinks(['Seoul Broadcasting System', 'SBS TV', 'Netflix', 'jTBC']);
    expect(links.map(({ property, asWritten }) => [property, asWritten])).toEqual([
      ['AIRED_ON', 'Seoul Broadcasting System'],
      ['STREAMS_ON', 'Netflix'],
      ['AIRED_ON', 'jTBC'],
    ]);
  });
});

describe('lengths and counts', () => {
  it('reads lengths in words', () => {
    expect(['1 hr. 5 min.', '52 min.', '2 hr. 0 min.', ''].map((text) => minutesInWords(text, 'duration'))).toEqual([
      65,
      52,
      120,
      undefined,
    ]);
    expect(() => minutesInWords('1 min.', 'duration')).toThrow('duration gives 1 minutes: it has to be 2 to 400.');
    expect(() => minutesInWords('long', 'duration')).toThrow('duration is "long": it has to be a length, as 1 hr. 5 min.');
  });

  it.each([
    ['16', 16],
    ['16 + 3 specials', 16],
    ['20 (+1 special)', 20],
    ['48 (+ 7 specials)', 48],
    ['18 + 2 (special)', 18],
    ['20 + special', 20],
    ['4 (8 parts)', 4],
    ['8 (list of episodes)', 8],
    ['53 (50 (original) + 3 (extension))', 53],
    ['163+2', 163],
    ['6 Episodes', 6],
    ['32 (season 1–2)', 32],
    ['-', undefined],
  ])('counts %j', (text, total) => {
    expect(episodeCounts(text).total).toBe(total);
  });

  it('counts seasons that are told apart', () => {
    expect(episodeCounts('Season 1 – 9\nSeason 2 – 12')).toEqual({
      total: 21,
      bySeason: new Map([
        [1, 9],
        [2, 12],
      ]),
    });
    expect(episodeCounts('479 (season 1)\n124 (season 2)').bySeason.get(2)).toBe(124);
  });

  it.each(['Season\u00a01\nEpisode 24', '10 (V Live)\n5 (MBC TV)', '30 (28 aired)', 'many'])('refuses %j', (text) => {
    expect(() => episodeCounts(text)).toThrow('it has to be one number, also with specials, or one for each season.');
  });
});

describe('people of an infobox', () => {
  it('reads what their brackets say', () => {
    expect(
      creditedPeople('Kim Seong-hun, Park In-je (Season 2), Joo Dong-min\u00a0 (S1–3), Lee Hong(Ep. 36), Sajatokki (original)'),
    ).toEqual([
      { name: 'Kim Seong-hun' },
      { name: 'Park In-je', seasons: [2] },
      { name: 'Joo Dong-min', seasons: [1, 2, 3] },
      { name: 'Lee Hong' },
      { name: 'Sajatokki', isOriginal: true },
    ]);
  });

  it('reads those who were replaced, and second names', () => {
    expect(
      creditedPeople(
        'Kim Sun-young → Kang Tae-wan, Lee Cheol (formerly, Kwak Ki-won), Jae In (Jane Jae-in Kim), Cha Rin (credited as "Ra Rin")',
      ),
    ).toEqual([
      { name: 'Kim Sun-young' },
      { name: 'Kang Tae-wan' },
      { name: 'Lee Cheol' },
      { name: 'Kwak Ki-won' },
      { name: 'Jae In', alias: 'Jane Jae-in Kim' },
      { name: 'Cha Rin', alias: 'Ra Rin' },
    ]);
  });
});

it('keeps sets of numbers', () => {
  const numbers = new NumberSet();
  for (const number of [0, 7, 8, 1_048_575, 1_048_576, 39_000_001, 7]) numbers.add(number);
  expect([0, 7, 8, 1_048_575, 1_048_576, 39_000_001].every((number) => numbers.has(number))).toBe(true);
  expect([numbers.has(9), numbers.has(39_000_000), numbers.size]).toEqual([false, false, 6]);
});

describe('figures with words', () => {
  const read = (text: string): unknown => {
    const cells = cellsOf({ eps: text });
    return [cells.doubts.unless(() => episodesIn(cells, 'eps')), cells.doubts.list().map(({ reason }) => reason)];
  };

  it.each([
    ['16', 16],
    ['16.0', 16],
    ['16부작', 16],
    ['총 16부작', 16],
    ['16 부', 16],
    ['16화', 16],
    ['120회', 120],
    ['16 episodes', 16],
    ['1 Episode', 1],
    ['16 eps.', 16],
    ['1,088', 1088],
    ['', undefined],
    ['N/A', undefined],
  ])('%j episodes are %s', (text, episodes) => expect(read(text)).toEqual([episodes, []]));

  it.each(['many', '0', '0부작', '-3', '16~20부작', '9,999', '16.5'])('%j episodes are left out', (text) =>
    expect(read(text)).toEqual([undefined, [expect.stringContaining(`eps is ${JSON.stringify(text)}: it `)]]),
  );

  it.each([
    ['70분', 70],
    ['약 70분', 70],
    ['1시간 10분', 70],
    ['1 hr. 5 min.', 65],
    ['1h 5m', 65],
    ['60 minutes', 60],
    ['1:05:00', 65],
    ['62', 62],
  ])('%j are %s minutes', (text, minutes) => expect(minutesInWords(text, 'duration')).toBe(minutes));
});

describe('words', () => {
  const status = valuesOf(fields.STATUS.closed);

  it.each([
    [
      'ENDED',
      [
        'ENDED',
        'ended',
        'Ended',
        'completed',
        'Complete',
        'Finished Airing',
        'finished',
        '종영',
        '방송종료',
        '방송 종료',
        '완결',
        'Canceled',
        '종영됨'.slice(0, 2),
      ],
    ],
    ['AIRING', ['Airing', 'Currently Airing', 'Returning Series', 'on-air', 'Ongoing', '방영중', '방영 중', '연재중', 'Hiatus']],
    ['UPCOMING', ['upcoming', 'Not Yet Aired', 'In Production', 'Planned', '방영예정', '방송 예정']],
  ])('for %s are known', (value, words) => expect(words.map((word) => usualValue(word, status))).toEqual(words.map(() => value)));

  it.each(['perhaps', '', 'SERIES', '종', 'end of the world'])('%j is no status', (word) =>
    expect(usualValue(word, status)).toBeUndefined(),
  );

  it('for kinds of shows and books are known', () => {
    const [shows, novels] = [valuesOf(kinds.show.kinds), valuesOf(kinds.novel.kinds)];
    const read = (values: readonly string[], ...words: string[]): unknown => words.map((word) => usualValue(word, values));
    expect(read(shows, 'Drama', 'TV Series', 'K-Drama', '드라마', '미니시리즈')).toEqual(new Array(5).fill('SERIES'));
    expect(read(shows, 'Movie', 'film', 'TV Movie', '영화')).toEqual(new Array(4).fill('FILM'));
    expect(read(shows, 'Variety Show', 'Reality', '예능')).toEqual(new Array(3).fill('VARIETY'));
    expect(read(novels, 'Web Novel', '웹소설', 'Manhwa', '만화', 'Book', '단편')).toEqual([
      'WEB_NOVEL',
      'WEB_NOVEL',
      'MANGA',
      'MANGA',
      'NOVEL',
      'SHORT_STORY',
    ]);
    expect(read(novels, 'Drama')).toEqual([undefined]);
  });

  it('for genders have one form', () => {
    const gender = (word: string): unknown => usualValue(word, fields.GENDER.forms);
    expect(['M', 'Male', '남', '남자', 'male'].map(gender)).toEqual(new Array(5).fill('male'));
    expect(['F', 'Female', '여', '여성', 'WOMAN'].map(gender)).toEqual(new Array(5).fill('female'));
    expect(['Non-binary', '', '?', 'cat'].map(gender)).toEqual(['non-binary', undefined, undefined, undefined]);
  });
});

describe('countries', () => {
  it.each([
    [
      'KR',
      ['KR', 'kr', 'South Korea', 'Republic of Korea', 'Korea', 'Korea, Republic of', '대한민국', '한국', 'SOUTH KOREA', 'Korea, South'],
    ],
    ['US', ['US', 'USA', 'U.S.A.', 'United States', 'United States of America', '미국']],
    ['GB', ['UK', 'GB', 'United Kingdom', 'Great Britain', '영국']],
    ['JP', ['Japan', '일본', '日本']],
    ['HK', ['Hong Kong', '홍콩', 'HK']],
    ['NZ', ['New Zealand', 'NZ', '뉴질랜드']],
    ['CI', ["Côte d'Ivoire", 'Côte d’Ivoire']],
    ['RU', ['SU', 'Russia', 'Russian Federation']],
  ])('%s is known by its names', (code, names) => expect(names.map((name) => countryNamed(name)?.code)).toEqual(names.map(() => code)));

  it.each(['Atlantis', '', 'EU', 'ZZ', 'QQ', 'Europe', 'World', '12'])('%j is none', (name) => expect(countryNamed(name)).toBeUndefined());
});

describe('ids of other databases', () => {
  it.each([
    [
      'wikidata',
      'Q99999991',
      [
        'Q99999991',
        'http://www.wikidata.org/entity/Q99999991',
        'https://www.wikidata.org/wiki/Q99999991',
        'wd:Q99999991',
        '<http://www.wikidata.org/entity/Q99999991>',
      ],
    ],
    [
      'imdb',
      'tt9000002',
      [
        'tt9000002',
        'https://www.imdb.com/title/tt9000002/',
        'imdb.com/title/tt9000002?ref_=fn',
        'https://m.imdb.com/title/tt9000002/fullcredits',
      ],
    ],
    ['imdb', 'nm0000001', ['https://www.imdb.com/name/nm0000001/bio']],
    [
      'mydramalist',
      '52941',
      ['52941', '52941-a-title', 'https://mydramalist.com/52941-a-title', 'mydramalist.com/id/52941/cast', '52941.0'],
    ],
    ['mydramalist-person', '1039', ['https://mydramalist.com/people/1039-han-seo-jun', '1039-han-seo-jun']],
    ['tmdb', '93405', ['93405', 'https://www.themoviedb.org/tv/93405-a-title?language=ko', '93405-a-title']],
    ['tmdb-tv', '93405', ['https://www.themoviedb.org/tv/93405']],
    ['tmdb-person', '1256', ['https://www.themoviedb.org/person/1256-some-name']],
    ['wikipedia', 'All of Us Are Dead', ['All of Us Are Dead', 'https://en.wikipedia.org/wiki/All_of_Us_Are_Dead#Cast']],
    ['wikipedia', "It's Okay", ['https://en.m.wikipedia.org/wiki/It%27s_Okay']],
    ['webtoon', '95', ['95', 'https://www.webtoons.com/en/fantasy/tower-of-god/list?title_no=95&page=2']],
    ['my-guide', 'a 7', ['a 7']],
    ['guide-title', 'Is: http://x?', ['Is: http://x?']],
  ])('of %s: %s', (source, id, texts) => expect(texts.map((text) => externalValue(source, text))).toEqual(texts.map(() => id)));

  it.each([
    ['wikidata', 'https://www.imdb.com/title/tt9000002/'],
    ['wikidata', 'P31'],
    ['imdb', '9000002'],
    ['imdb', 'https://www.themoviedb.org/tv/93405'],
    ['mydramalist', 'https://mydramalist.com/people/1039-han-seo-jun'],
    ['tmdb', 'https://www.themoviedb.org/person/1256'],
    ['tmdb', 'none'],
    ['tmdb-movie', 'https://www.themoviedb.org/tv/93405'],
    ['wikipedia', 'https://ko.wikipedia.org/wiki/A'],
    ['my-guide', 'https://example.org/7'],
    ['my-guide', ''],
  ])('of %s are none: %s', (source, text) => expect(externalValue(source, text)).toBeUndefined());

  it('of every database have the form and the address that it is said to have', () => {
    for (const [source, { example, form, page }] of Object.entries<ExternalSource>(externalSources)) {
      expect([source, form.test(example), externalValue(source, example)]).toEqual([source, true, example]);
      if (page !== undefined) expect([source, externalValue(source, pageOf({ source, value: example })!)]).toEqual([source, example]);
    }
  });
});
