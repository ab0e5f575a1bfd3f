/** Shows and works that are one by their titles, and what others were made from. */
import { describe, expect, it } from '@jest/globals';
import { joinedWorld } from '../src/joining/joined-world.js';
import type { Anchor } from '../src/joining/world.js';
import type { RecordLink, SourceRecord } from '../src/records/record.js';
import { show, type TestRelease, type TestShow } from './support/records.js';
import { anchor, work, worldOf } from './support/worlds.js';

function release(source: string, ...records: readonly SourceRecord[]): TestRelease {
  return { source, on: '2023-01-01', records };
}

function ids(releases: readonly TestRelease[], anchors: readonly Anchor[] = []): (record: string) => string {
  const { shows, works } = joinedWorld(worldOf(releases, anchors));
  return (record) => (shows.showOf.get(record) ?? works.workByKey.get(record))!;
}

describe('a title in both scripts', () => {
  const DATED = show('tmdb', '1', { titles: ['Salt Clock', '소금 시계'], on: '2016-03-03', network: ['SBS'] });
  const one = (undated: TestShow, ...more: readonly SourceRecord[]): boolean => {
    const idOf = ids([release('tmdb', DATED, ...more), release('lantern', show('lantern', '1', undated))]);
    return idOf('record:lantern/show/1') === idOf('record:tmdb/show/1');
  };

  it('makes one of a show with a date and one without', () => {
    expect(one({ titles: ['Salt Clock', '소금 시계'] })).toBe(true);
    expect(one({ titles: ['The Salt Clock', '소금시계'], network: ['SBS'] })).toBe(true);
  });

  it('does not where something speaks against it, or another has the same', () => {
    expect(one({ titles: ['Salt Clock'] })).toBe(false);
    expect(one({ titles: ['Salt Clock', '소금 시간'] })).toBe(false);
    expect(one({ titles: ['Salt Clock', '소금 시계'], kind: 'FILM' })).toBe(false);
    expect(one({ titles: ['Salt Clock', '소금 시계'], network: ['MBC'] })).toBe(false);
    expect(one({ titles: ['Salt Clock', '소금 시계'], on: '2003-01-01' })).toBe(false);
    expect(one({ titles: ['Salt Clock', '소금 시계'] }, show('tmdb', '2', { titles: ['Salt Clock', '소금 시계'], on: '1996-01-01' }))).toBe(
      false,
    );
  });

  it('makes one of two webtoons, one of which names no author', () => {
    const signed = work('record:webtoon-en/webtoon/1', { titles: ['Tin Moon', '양철 달'], authors: ['Geum Byeol'] });
    const unsigned = work('record:lantern/webtoon/1', { titles: ['Tin Moon', '양철 달'] });
    const other = work('record:orchard/webtoon/1', { titles: ['Tin Moon', '양철 달'], authors: ['Ha Neul'] });
    const idOf = ids([release('webtoon-en', signed), release('lantern', unsigned)]);
    expect(idOf(unsigned.id)).toBe(idOf(signed.id));
    const both = ids([release('webtoon-en', signed), release('orchard', other)]);
    expect(both(other.id)).not.toBe(both(signed.id));
  });
});

describe('what others were made from', () => {
  const madeFrom = (record: string): RecordLink => ({ property: 'BASED_ON', to: { record }, qualifiers: { relation: 'REMAKE' } });
  const from = (country: string): RecordLink => ({ property: 'FROM', to: { type: 'country', names: [{ text: country }] } });
  const cited = (more: Partial<TestShow> = {}): SourceRecord =>
    show('lantern', 'heist', { titles: ['Glass Heist', 'La Casa'], on: '2017', links: [from('Spain')], ...more });
  const remake = (more: Partial<TestShow> = {}): SourceRecord =>
    show('lantern', 'korea', {
      titles: ['Glass Heist: Korea'],
      on: '2022-06-24',
      network: ['Netflix'],
      links: [madeFrom('record:lantern/show/heist')],
      ...more,
    });

  it('is the show of that title that is there, be it of a seed, of a chart or of another file', () => {
    const seeded = anchor('show:glass-heist', { names: ['Glass Heist'], kind: 'SERIES' });
    expect(ids([release('lantern', cited(), remake())], [seeded])('record:lantern/show/heist')).toBe('show:glass-heist');
    const filed = show('orchard', '1', {
      titles: ['Glass Heist'],
      on: '2017-05-02',
      network: ['Netflix'],
      cast: ['Ana', 'Berta', 'Carla'],
    });
    const idOf = ids([release('lantern', cited(), remake()), release('orchard', filed)]);
    expect(idOf('record:lantern/show/heist')).toBe(idOf(filed.id));
    expect(idOf('record:lantern/show/korea')).not.toBe(idOf(filed.id));
  });

  it('is none of another year, kind or country, and never what was made from it', () => {
    const against = (other: Partial<TestShow>): boolean => {
      const filed = show('orchard', '1', { titles: ['Glass Heist'], ...other });
      const idOf = ids([release('lantern', cited(), remake()), release('orchard', filed)]);
      return idOf('record:lantern/show/heist') !== idOf(filed.id);
    };
    expect(against({ on: '1999-01-01' })).toBe(true);
    expect(against({ on: '2017-05-02', kind: 'FILM' })).toBe(true);
    expect(against({ links: [from('South Korea')] })).toBe(true);
    const same = ids([release('lantern', cited({ on: undefined as never }), remake({ titles: ['Glass Heist'] }))]);
    expect(same('record:lantern/show/heist')).not.toBe(same('record:lantern/show/korea'));
  });

  it('is the webtoon or novel of that title', () => {
    const told = show('lantern', '1', { titles: ['Tin Moon'], on: '2019-03-06', links: [madeFrom('record:lantern/webtoon/Tin Moon')] });
    const named = work('record:lantern/webtoon/Tin Moon', { titles: ['Tin Moon'] });
    const signed = work('record:webtoon-en/webtoon/7', { titles: ['Tin Moon'], authors: ['Geum Byeol'] });
    const novel = work('record:orchard/novel/7', { titles: ['Tin Moon'], authors: ['Geum Byeol'] });
    const idOf = ids([release('lantern', told, named), release('webtoon-en', signed), release('orchard', novel)]);
    expect(idOf(named.id)).toBe(idOf(signed.id));
    expect(idOf(named.id)).not.toBe(idOf(novel.id));
  });
});
