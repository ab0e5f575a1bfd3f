/** The notes under synopses on what shows were made from. */
import { describe, expect, it } from '@jest/globals';
import { adaptationOf, isAdaptationNote, notesOf } from '../../src/import/sources/webtoon-originals/adaptation.js';

/** A note in short: relation, type, kind, titles, and authors with what they did. */
function read(note: string, show = 'The Show'): unknown {
  const adaptation = adaptationOf(note, show);
  if (adaptation === undefined) return undefined;
  const { type, kind, titles, authors, year, country } = adaptation.work;
  return [
    adaptation.relation,
    [type, kind, year, country].filter((part) => part !== undefined).join(' '),
    titles.join(' = '),
    authors.map(({ names, as }) => [names.join(' = '), as].filter((part) => part !== undefined).join(' ')),
  ];
}

describe('notes', () => {
  it('stand behind ~~, also several', () => {
    expect(notesOf('It is told. ~~ Adapted from the book. ~~Release dates: May 1')).toEqual([
      'Adapted from the book.',
      'Release dates: May 1',
    ]);
    expect(notesOf('It is told.').length).toBe(0);
  });

  it('are on works, or on something else', () => {
    expect(['Adapted from the book.', 'Loosely based on “Tales”.', 'Remake of "Uncle" [2014].'].map(isAdaptationNote)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['Two versions available: 32 episodes (TV)', 'Co-production with Vietnam.'].map(isAdaptationNote)).toEqual([false, false]);
  });
});

describe('a work', () => {
  it.each([
    [
      'Adapted from the webtoon "Jongi Deung" (종이 등) by Geum Byeol (금별).',
      ['ADAPTATION', 'webtoon', 'Jongi Deung = 종이 등', ['Geum Byeol = 금별']],
    ],
    ['Adapted from the webtoon“Jongi Deung” (종이 등) by geum (금)', ['ADAPTATION', 'webtoon', 'Jongi Deung = 종이 등', ['geum = 금']]],
    ['Adapted from the webtoon "Jongi Deung” (종이 등).', ['ADAPTATION', 'webtoon', 'Jongi Deung = 종이 등', []]],
    ['Adapted from the weboon "Deung" (등) by G2.', ['ADAPTATION', 'webtoon', 'Deung = 등', ['G2']]],
    ['Based on the original webtoon “Deung / 종이 등” by Hae.(Source: Somewhere)', ['ADAPTATION', 'webtoon', 'Deung = 종이 등', ['Hae']]],
    ['Adapted from a web novel "Deung" by Hae.', ['ADAPTATION', 'novel WEB_NOVEL', 'Deung', ['Hae']]],
    ['Adapted from the novel "Kami"(紙) by Mitsu Haru (光春).', ['ADAPTATION', 'novel NOVEL', 'Kami = 紙', ['Mitsu Haru = 光春']]],
    [
      'Adapted from the manga series "Kami!" (紙!) by Mitsu Haru (光 春).',
      ['ADAPTATION', 'novel MANGA', 'Kami! = 紙!', ['Mitsu Haru = 光 春']],
    ],
    ['Adapted from the manhwa “Deung” by Hae.', ['ADAPTATION', 'novel MANGA', 'Deung', ['Hae']]],
    ['Adapted from the short story "Deung" (등) by Hae (해).', ['ADAPTATION', 'novel SHORT_STORY', 'Deung = 등', ['Hae = 해']]],
    ['Adapted from the classic Chinese novel “Journey,” but set today.', ['ADAPTATION', 'novel NOVEL', 'Journey', []]],
    ['Adapted loosely on the novel "Les Lettres" by Pierre-de-L.', ['ADAPTATION', 'novel NOVEL', 'Les Lettres', ['Pierre-de-L']]],
    ['Partially adapted from the webtoon "Deung" (등) by Hae (해).', ['ADAPTATION', 'webtoon', 'Deung = 등', ['Hae = 해']]],
    [
      'Adapted from the animated series "Young" (영), which in turn is adapted from the comic series "14" (십사) by Bae (배).',
      ['ADAPTATION', 'show SERIES', 'Young = 영', []],
    ],
    ['Remake of the British TV series "Uncle" [2014].', ['REMAKE', 'show SERIES 2014 United Kingdom', 'Uncle', []]],
    ['Remake of the Spanish TV series "Heist" (La Casa) [2017].', ['REMAKE', 'show SERIES 2017 Spain', 'Heist = La Casa', []]],
    ['Remade from the Spanish series "Heist" (La Casa, 2017).', ['REMAKE', 'show SERIES 2017 Spain', 'Heist = La Casa', []]],
    ['A remake of the 2017 Spanish series "Heist".', ['REMAKE', 'show SERIES 2017 Spain', 'Heist', []]],
    ['This drama is a remake of the Japanese drama Mother (2010).', ['REMAKE', 'show SERIES 2010 Japan', 'Mother', []]],
    ["Korean remake of the American film 'What's Eating Bo'.", ['REMAKE', 'show FILM United States', "What's Eating Bo", []]],
    ['An adaptation of the novel The Paper Lamp by Geum Byeol.', ['ADAPTATION', 'novel NOVEL', 'The Paper Lamp', ['Geum Byeol']]],
    ['Adapted from the webtoon Dr. Lamp.', ['ADAPTATION', 'webtoon', 'Dr. Lamp', []]],
    [
      'Adapted from the webtoon "Oh! My Lamp, I\'ll Go to See You" by Hae.',
      ['ADAPTATION', 'webtoon', "Oh! My Lamp, I'll Go to See You", ['Hae']],
    ],
    ['Remake of the South Korean animated film “The Fake” [2013].', ['REMAKE', 'show FILM 2013 South Korea', 'The Fake', []]],
  ])('%s', (note, work) => {
    expect(read(note)).toEqual(work);
  });

  it('may bear the title of the show', () => {
    expect(read('Adapted from the webtoon of the same title by Noh Hee (노희).')).toEqual([
      'ADAPTATION',
      'webtoon',
      'The Show',
      ['Noh Hee = 노희'],
    ]);
    expect(read('Adapted from the webtoon with the same name by Kwon L.')).toEqual(['ADAPTATION', 'webtoon', 'The Show', ['Kwon L']]);
    expect(read('The web drama is based on an original web novel of the same name.')).toEqual([
      'ADAPTATION',
      'novel WEB_NOVEL',
      'The Show',
      [],
    ]);
  });

  it('may have been made from the show', () => {
    const note =
      'Inspired by the webtoon “Deung” (등 - 봄!) by Lee N (이나) and Han K (한경) which is a prequel story that tells of their youth. It is another view.';
    expect(read(note)).toEqual(['PREQUEL', 'webtoon', 'Deung = 등 - 봄!', ['Lee N = 이나', 'Han K = 한경']]);
  });

  it.each([
    'Adapted from a webtoon by Kang Se Romi.',
    'Adapted from the book.',
    'Adapted from the mobile game “Boys" (보이즈) by Day7 (데이세븐).',
    'Adapted from the handwritten journal of a traveller.',
    'Based on real events of the city, from May 18 to May 27, 1980.',
    'Based on the true story of Kim and Yun.',
    'Inspired from “Faust” by Johann Wolfgang von Goethe.',
    'Remake of "Masquerade" (2012), which is inspired by "The Prince" by Mark Twain.',
    'Two versions available: 32 episodes (TV)',
    'Adapted from the webtoon "A boy finds a lamp on the way home and is never seen again."',
    'Remade from the series "He was lost. Nobody looked for him".',
    'Based on the novel "the long way home of a boy who finds a lamp".',
    'Adapted from the webtoon series.',
  ])('is none in: %s', (note) => {
    expect(read(note)).toBeUndefined();
  });
});

describe('authors', () => {
  it.each([
    ['written by Geum Byeol (금별) and illustrated by Ha Neul (하늘)', ['Geum Byeol = 금별 STORY', 'Ha Neul = 하늘 ART']],
    ['by writer Geum Byeol (금별) and illustrator Ha Neul (하늘)', ['Geum Byeol = 금별 STORY', 'Ha Neul = 하늘 ART']],
    ['by writer S and artist Nal Chi (날치)', ['S STORY', 'Nal Chi = 날치 ART']],
    ['written and illustrated by Inae', ['Inae BOTH']],
    ['by Carlos (까를) and Keu Jin (크진)', ['Carlos = 까를', 'Keu Jin = 크진']],
    ['written by Jeong & Shim Gun (정작가&심군)', ['Jeong = 정작가 STORY', 'Shim Gun = 심군 STORY']],
    ['written by Huh (허) and Lee (이) and illustrated by Huh (허)', ['Huh = 허 BOTH', 'Lee = 이 STORY']],
    ['by professional trauma cleaner Kim Byul', ['Kim Byul']],
    ['by popular writer Kian84', ['Kian84']],
    [
      "co-written by Korea's first criminal profiler, Kwon Yong and journalist-turned-author Ko Mu, depicting his life",
      ['Kwon Yong STORY', 'Ko Mu STORY'],
    ],
  ])('%s', (behind, authors) => {
    expect(read(`Adapted from the webtoon "Deung" (등) ${behind}.`)).toEqual(['ADAPTATION', 'webtoon', 'Deung = 등', authors]);
  });
});
