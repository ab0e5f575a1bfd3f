/** Latin spellings of Korean names, the Hangul that they stand for, and when two of them agree. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { agreement, AGREES } from '../bench/names/agreement.mjs';
import { candidates } from '../src/names/korean/candidates.js';
import { judgePairs, outcomeOfPairs, readPairs } from '../bench/names/evaluate.mjs';
import { readLabels, type Label } from '../bench/names/labels.mjs';
import { learnSpellings } from '../bench/names/learn-spellings.mjs';
import { modelText } from '../bench/names/model-text.mjs';
import { NameModel } from '../src/names/korean/model.js';
import { romanize } from '../bench/names/romanize.mjs';

const first = (name: string) => candidates(name)[0]?.hangul;

describe('candidates', () => {
  it.each([
    ['Lee Jae-gyoo', '이재규'],
    ['JAE-KYOO LEE', '이재규'],
    ['Lee, Jae Gyu', '이재규'],
    ['Park Ji Hoo', '박지후'],
    ['Choi Woo Shik', '최우식'],
    ['Choi  Woo-sik', '최우식'],
    ['Bae Doona', '배두나'],
    ['Namgoong Min', '남궁민'],
    ['Nam Koong Min', '남궁민'],
    ['Hwangbo Seung-hee', '황보승희'],
    ['Rhee Syngman', '이승만'],
    ['Syngman Rhee', '이승만'],
    ['Pak Chŏng-hŭi', '박정희'],
  ])('reads %s as %s', (latin, hangul) => expect(candidates(latin).map((name) => name.hangul)).toContain(hangul));

  it('splits a given name without hyphen', () => {
    expect(candidates('KIM DUKWAN').map(({ hangul }) => hangul)).toEqual(expect.arrayContaining(['김두관', '김덕완']));
  });

  it('gives probabilities that fall and add up to no more than one', () => {
    const probabilities = candidates('Kim Jong-suk').map(({ probability }) => probability);
    expect(probabilities.length).toBeGreaterThan(1);
    expect(probabilities.length).toBeLessThanOrEqual(8);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
    expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0.01);
    expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('leaves a Hangul name as it is, without blanks', () => {
    expect(candidates(' 이 재규 ')).toEqual([{ hangul: '이재규', probability: 1 }]);
    expect(candidates('이재규'.normalize('NFD'))).toEqual([{ hangul: '이재규', probability: 1 }]);
  });

  it('chooses among the names that are known', () => {
    expect(candidates('Kim Jong-suk', { among: new Set(['김정숙', '이재규']) })).toEqual([{ hangul: '김정숙', probability: 1 }]);
    expect(candidates('Kim Jong-suk', { among: new Set(['이재규']) })).toEqual([]);
  });

  it.each([
    '',
    ' ',
    'Tom Cruise',
    'Netflix',
    'Lee JQ',
    'Squid Game',
    'Kim 2',
    'Robert Downey',
    'Leonardo DiCaprio',
    'Hirokazu Koreeda',
    'Shinzo Abe',
    'Zhang Yimou',
    'Emma Watson',
    '이',
    '지금 우리 학교는',
    '\u{1F600} \u{1F600}',
    '\ud800 \udc00',
    'Lee\u0000 Jae-gyoo',
    '*:*',
    '(.*) a~~',
    ',',
    ', ,',
    '- -',
    'a'.repeat(10_000),
    'Kim ' + 'a'.repeat(30),
    'ba-'.repeat(3_000),
    'Kim ' + 'ga'.repeat(17),
  ])('finds no Korean name in %j', (text) => {
    const began = performance.now();
    expect(candidates(text)).toEqual([]);
    // Milliseconds; whoever tries every way to cut such a text takes minutes.
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});

describe('agreement', () => {
  it.each([
    ['Lee Jae-gyoo', 'Lee Jae Gyu'],
    ['Lee Jae-kyoo', 'Lee Jae Gyoo'],
    ['Jae-kyoo LEE', '이재규'],
    ['이재규', 'Lee Jae Gyu'],
    ['Chun Sung-il', 'Cheon Seong-il'],
    ['Cheon Seong-il', 'Chun Sung Il'],
    ['Park Ji-hu', 'Park Ji Hoo'],
    ['Cho Yi-hyun', 'Jo Yi Hyun'],
    ['Choi Woo Shik', 'Choi  Woo-sik'],
    ['Bae Doo Na', 'Bae Doona'],
    ['Im Si Wan', 'Yim Si Wan'],
    ['Moon Ga Young', 'Mun Ka Young'],
    ['Kim Nam-soo', 'Kim Nam-su'],
    ['Kim Soo-yeon', 'Kim Su-yeon'],
  ])('%s and %s are the same name', (a, b) => {
    expect(agreement(a, b)).toBeGreaterThanOrEqual(AGREES);
    expect(agreement(b, a)).toBeCloseTo(agreement(a, b));
  });

  it.each([
    ['Park Ji-hu', 'Park Ji-hun'],
    ['Lee Joon-ho', 'Lee Jun-woo'],
    ['Kim Won-hee', 'Im Won-hee'],
    ['Chang Mi-kyung', 'Jung Mi-kyung'],
    ['이재규', '이재교'],
    ['Lee JQ', 'Lee JQ'],
    ['Tom Cruise', 'Lee Jae-gyoo'],
    ['', ''],
  ])('%s and %s are not', (a, b) => expect(agreement(a, b)).toBeLessThan(AGREES));
});

describe('romanize', () => {
  it('spells syllable by syllable, family name first', () => {
    const spellings = romanize('천성일').map(({ latin }) => latin);
    expect(spellings).toEqual(expect.arrayContaining(['Cheon Seong-il', 'Chun Sung-il']));
    expect(romanize('김민지')[0]?.latin).toBe('Kim Min-ji');
    expect(romanize('남궁민')[0]?.latin).toMatch(/^Namg?k?(u|oo)ng Min$/u);
  });

  it('writes what candidates read', () => {
    for (const hangul of ['이재규', '박지후', '조이현', '최우식', '황보승희', '문가영'])
      for (const { latin } of romanize(hangul, { top: 3 }))
        expect([latin, candidates(latin).map((name) => name.hangul)]).toEqual([latin, expect.arrayContaining([hangul])]);
  });

  it.each(['', 'Lee', '이', '\ud800', '가'.repeat(10_000)])('has no spelling of %j', (text) => expect(romanize(text)).toEqual([]));
});

describe('learning', () => {
  const labels: Label[] = [
    { hangul: '이재규', romanized: 'Lee Jae-gyoo' },
    { hangul: '이재규', romanized: 'Jaekyu Yi' },
    { hangul: '김보', romanized: 'Kim Vo' },
    { hangul: '이상', romanized: '???' },
  ];

  it('gives the same bytes for the same labels, and learns from all that it can read', () => {
    const file = learnSpellings(labels, 'test');
    expect(file.labels).toBe(3);
    expect(modelText(file)).toBe(modelText(learnSpellings(labels, 'test')));
    expect(JSON.parse(modelText(file))).toMatchObject({ learnedBy: 'test', labels: 3 });
    expect(candidates('Kim Vo', { model: new NameModel(file) })[0]?.hangul).toBe('김보');
  });
});

const DATA = join(process.env.INYEON_DATA ?? '../shared/data', 'names');
const present = existsSync(join(DATA, 'pairs.tsv'));

(present ? it : it.skip)(`tells pairs of unseen names apart${present ? '' : ` (no ${DATA}/pairs.tsv here)`}`, () => {
  const { right, found, wanted } = outcomeOfPairs(judgePairs(readLabels(join(DATA, 'labels.tsv')), readPairs(join(DATA, 'pairs.tsv')), 2));
  // Two groups, since learning takes long; they leave more labels out than the ten of `npm run bench:names`.
  expect(right / found).toBeGreaterThan(0.96);
  expect(right / wanted).toBeGreaterThan(0.91);
});

it('reads a name of another order', () => expect(first('Sohee Park')).toBe('박소희'));
