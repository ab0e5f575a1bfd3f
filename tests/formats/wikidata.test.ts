/** Wikidata's entities. */
import { gzipSync } from 'node:zlib';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { factsOf, fixture, readFileBy, recordOf, saidOf } from './rows.js';

describe('an entity', () => {
  it('gives a show with its names in all languages, and its external ids', async () => {
    const show = recordOf(await readFileBy(fixture('wikidata.entities')), 'record:wikidata/show/Q900001');
    expect(show.names).toEqual([
      { text: 'Paper Lanterns', locale: 'en' },
      { text: '종이 등', kind: 'NATIVE', locale: 'ko' },
      { text: 'Les Lampions', locale: 'fr' },
      { text: 'Lanterns', kind: 'ALIAS', locale: 'en' },
      { text: '등불', kind: 'ALIAS', locale: 'ko' },
    ]);
    expect(show.externalIds.map(({ source, value }) => `${source} ${value}`)).toEqual([
      'wikidata Q900001',
      'imdb tt9000001',
      'tmdb 700001',
      'mydramalist 90001',
      'wikipedia Paper Lanterns (South Korean TV series)',
    ]);
  });

  it('keeps ranks and references', async () => {
    const show = recordOf(await readFileBy(fixture('wikidata.entities')), 'record:wikidata/show/Q900001');
    const makers = show.links.filter(({ property }) => property === 'DIRECTED_BY' || property === 'WRITTEN_BY');
    expect(makers.map(({ to, rank, references }) => ['externalId' in to ? to.externalId.value : '', rank, references])).toEqual([
      ['Q900010', 'PREFERRED', ['https://example.org/lanterns']],
      ['Q900011', 'DEPRECATED', undefined],
      ['Q900012', undefined, ['Q37312']],
    ]);
  });

  it('gives dates as exact as they are, lengths in any unit, parts and places in the cast', async () => {
    const file = await readFileBy(fixture('wikidata.entities'));
    const show = recordOf(file, 'record:wikidata/show/Q900001');
    expect(show.facts.map(({ property, value }) => [property, value])).toEqual([
      ['PREMIERED_ON', '2021'],
      ['PREMIERED_ON', '2021-05-14'],
      ['ENDED_ON', '2021-07'],
      ['EPISODE_COUNT', 16],
      ['EPISODE_MINUTES', 60],
      ['EPISODE_MINUTES', 65],
    ]);
    expect(show.links.find(({ property }) => property === 'CAST_MEMBER')).toMatchObject({
      character: 'Yoon Dae-ho',
      qualifiers: { order: 1 },
    });
    expect([saidOf(show, 'AIRED_ON'), saidOf(show, 'STREAMS_ON'), saidOf(show, 'DISTRIBUTED_BY'), saidOf(show, 'BASED_ON')]).toEqual([
      ['Q493098'],
      ['Q907311'],
      ['Q900030'],
      ['Q900020'],
    ]);
    expect(file.leftOut).toEqual(['Q900001 has a P577 that is less exact than a year.']);
  });

  it('gives people, webtoons with who wrote and drew them, and seasons of shows', async () => {
    const file = await readFileBy(fixture('wikidata.entities'));
    const person = recordOf(file, 'record:wikidata/person/Q900013');
    expect([factsOf(person), person.names.map(({ text, kind }) => [text, kind])]).toEqual([
      { BORN_ON: '1990-03-18', GENDER: 'male' },
      [
        ['Han Seo-jun', undefined],
        ['한서준', 'NATIVE'],
        ['Seojun', 'STAGE_NAME'],
      ],
    ]);
    const webtoon = recordOf(file, 'record:wikidata/webtoon/Q900020');
    expect([webtoon.names, webtoon.links.map(({ qualifiers }) => qualifiers)]).toEqual([
      [{ text: 'Jongi Deung' }],
      [undefined, { as: 'ART' }],
    ]);
    const season = recordOf(file, 'record:wikidata/show/Q900002');
    expect([season.names[0]!.text, season.season]).toEqual(['Paper Lanterns', 2]);
  });

  it('is left out where the graph has no place for it, and known not to be Korean where it says so', async () => {
    const { said } = await readFileBy(fixture('wikidata.entities'));
    expect(said.map(({ skipped, isKorean }) => [skipped, isKorean])).toEqual([
      [undefined, true],
      [undefined, true],
      [undefined, true],
      [undefined, undefined],
      ['nothing that the graph holds, by what it is an instance of', undefined],
      [undefined, false],
    ]);
  });
});

describe('a dump', () => {
  it('may be framed, cut off, and packed', async () => {
    const plain = await readFileBy(fixture('wikidata.entities'));
    const framed = await readFileBy(fixture('wikidata.dump'));
    expect(framed.records).toEqual(plain.records);
    expect(framed.rejected).toEqual(['The line is no JSON: it is cut off, or no line of a dump of Wikidata.']);
    const folder = await mkdtemp(join(tmpdir(), 'inyeon-'));
    try {
      await writeFile(join(folder, 'dump.json.gz'), gzipSync(await readFile(fixture('wikidata.dump'))));
      expect(await readFileBy(join(folder, 'dump.json.gz'))).toEqual(framed);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
