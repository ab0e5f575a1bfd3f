/** Who is who: what speaks for and against, what is decided by it, and what somebody has to look at. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { confidences, outcomeOf, PRIOR_BITS } from '../src/identity/evidence.js';
import { findDuplicates } from '../src/identity/duplicates.js';
import { matchPerson } from '../src/identity/matching.js';
import { merge, split } from '../src/identity/merge.js';
import { weighPeople, type Traits } from '../src/identity/person-features.js';
import { decideDifferent, decideSame, proposeReview, splitForGood } from '../src/identity/review.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { introduce } from './support/people.js';

function outcome(a: Traits, b: Traits): string {
  return outcomeOf(weighPeople(a, b));
}

function bits(a: Traits, b: Traits): number {
  return weighPeople(a, b).bits - PRIOR_BITS;
}

describe('the evidence', () => {
  it('starts from how many people can be meant', () => {
    expect(PRIOR_BITS).toBeCloseTo(-13.3, 1);
  });

  it('takes a stage name for one however it is parted, and a short one for less', () => {
    expect(bits({ names: ['Seohyun'] }, { names: ['Seo Hyun'] })).toBeCloseTo(14, 0);
    expect(bits({ names: ['Yesung'] }, { names: ['Ye Sung'] })).toBeGreaterThan(10);
    expect(bits({ names: ['IU'] }, { names: ['IU'] })).toBe(10);
    expect(bits({ names: ['Key'] }, { names: ['Key'] })).toBe(13);
    expect(outcome({ names: ['IU'], works: ['show:a', 'show:b'] }, { names: ['IU'], works: ['show:a', 'show:b'] })).toBe('LINK');
    expect(outcome({ names: ['IU'], works: ['show:a'] }, { names: ['IU'], works: ['show:a'] })).toBe('REVIEW');
  });

  it('asks whether a given name alone is that of a whole name', () => {
    const said = bits({ names: ['Jinyoung'] }, { names: ['Park Jin Young'] });
    expect(said).toBeGreaterThan(6);
    expect(said).toBeLessThan(bits({ names: ['Park Jinyoung'] }, { names: ['Park Jin Young'] }));
    expect(outcome({ names: ['Jinyoung'], works: ['show:a'] }, { names: ['Park Jin Young'], works: ['show:a'] })).toBe('REVIEW');
    expect(outcome({ names: ['Jinyoung'] }, { names: ['Park Jin Young'] })).toBe('NEW');
    expect(bits({ names: ['Jinyoung'] }, { names: ['Park Min Young'] })).toBeLessThan(0);
  });

  it('takes a family name for one at either end, and no given name for another', () => {
    expect(bits({ names: ['Jae Gyoo Lee'] }, { names: ['Lee Jae Gyoo'] })).toBeGreaterThan(12);
    expect(bits({ names: ['Kim Soo Hyun'] }, { names: ['Kim Hyun Soo'] })).toBeLessThan(0);
  });

  it.each([
    [1, 8],
    [2, 12],
    [3, 13.5],
    [5, 16.5],
    [7, 18],
    [20, 18],
  ])('takes %i works in common for %d bits', (count, expected) => {
    const works = Array.from({ length: count }, (_, index) => `show:${index}`);
    const name = bits({ names: ['이재규'] }, { names: ['이재규'] });
    expect(bits({ names: ['이재규'], works }, { names: ['이재규'], works }) - name).toBeCloseTo(expected, 5);
  });

  it('takes a name for less, the commoner it is, and any spelling of it', () => {
    const [jisoo, jaegyu] = [bits({ names: ['김지수'] }, { names: ['김지수'] }), bits({ names: ['이재규'] }, { names: ['이재규'] })];
    expect(jisoo).toBeGreaterThan(10);
    expect(jaegyu).toBeGreaterThan(jisoo + 1.5);
    expect(bits({ names: ['Kim Ji-soo'] }, { names: ['김지수'] })).toBeCloseTo(jisoo, 0);
    for (const spelling of ['Lee Jae Gyu', 'Lee Jae-gyoo', 'LEE, Jaegyu', 'Jae Gyoo Lee', 'JQ Lee'])
      expect([spelling, bits({ names: [spelling] }, { names: ['이재규', 'Lee JQ'] }) > 9]).toEqual([spelling, true]);
  });

  it('tells other names apart, in Hangul above all', () => {
    expect(bits({ names: ['Kim Min Jung'] }, { names: ['Kim Min Jun'] })).toBeLessThan(1);
    expect(bits({ names: ['Lee Jae Gyu', '이재규'] }, { names: ['Lee Jae Gyu', '이재교'] })).toBeLessThan(-8);
    expect(bits({ names: ['Lomon'] }, { names: ['Park Solomon', 'Lomon'] })).toBeGreaterThan(10);
    expect(bits({ names: [] }, { names: ['Lomon'] })).toBe(0);
  });

  it.each([
    ['1972', '1972', 3.9],
    ['1972-03', '1972-03-13', 7.5],
    ['1972-03-13', '1972-03-13', 12.1],
    ['1972', '1984', -6.3],
    ['1972-03-13', '1984', -6.3],
    ['1972-03-13', '1984-03-13', -9],
    ['1972-03-13', '1972-04', -4],
  ])('compares births as far as they go: %s and %s', (a, b, expected) => {
    const name = bits({ names: ['이재규'] }, { names: ['이재규'] });
    expect(bits({ names: ['이재규'], bornOn: a }, { names: ['이재규'], bornOn: b }) - name).toBeCloseTo(expected, 5);
  });

  it('never links on a name alone, however rare', () => {
    expect(outcome({ names: ['황보라'] }, { names: ['황보라'] })).toBe('REVIEW');
    expect(outcome({ names: ['김지수'] }, { names: ['Kim Ji Soo'] })).toBe('REVIEW');
  });

  it('links on a name with a fact beside it, unless a rival is near', () => {
    const one = { names: ['Lee Joon Hyuk'], works: ['show:a'] };
    const same = { names: ['이준혁'], works: ['show:a', 'show:b'] };
    expect(outcome(one, same)).toBe('LINK');
    expect(outcome({ names: ['Lee Joon Hyuk'], bornOn: '1984-03-13' }, { names: ['이준혁'], bornOn: '1984-03-13' })).toBe('LINK');
    const evidence = weighPeople(one, same);
    expect(outcomeOf(evidence, evidence)).toBe('REVIEW');
    expect(outcomeOf(evidence, weighPeople(one, { names: ['이준혁'] }))).toBe('LINK');
  });

  it('links on a shared number, whatever else, and is wary of two numbers in one database', () => {
    expect(outcome({ names: ['Lomon'], externalIds: ['imdb:1'] }, { names: ['Park Solomon'], externalIds: ['imdb:1'] })).toBe('LINK');
    const numbered = (value: number): Traits => ({ names: ['이준혁'], works: ['show:a'], externalIds: [`tmdb-person:${value}`] });
    expect(outcome(numbered(1), numbered(2))).toBe('REVIEW');
  });

  it('keeps two Lee Joon Hyuk apart by their births', () => {
    expect(outcome({ names: ['Lee Joon Hyuk'], bornOn: '1972' }, { names: ['Lee Jun-hyuk'], bornOn: '1984' })).toBe('NEW');
  });

  it('shares confidence among candidates and somebody else', () => {
    expect(confidences([])).toEqual([]);
    expect(confidences([0])).toEqual([0.5]);
    const [a, b] = confidences([10, 10]);
    expect(a).toBe(b);
    expect(a! + b!).toBeLessThan(1);
    expect(confidences([5_000, -5_000])).toEqual([1, 0]);
  });
});

const QUEUE = '{ reviewQueue(first: 10) { totalCount nodes { id status bits reasons left { id name } right { id name } } } }';

onEachEngine('who is who', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await introduce(
      store,
      { id: 'person:lee-joon-hyuk-1972', names: ['Lee Joon Hyuk', '이준혁'], born: '1972', in: ['show:a'] },
      { id: 'person:lee-joon-hyuk-1984', names: ['Lee Joon Hyuk', '이준혁'], born: '1984-03-13', in: ['show:b'], known: ['tmdb-person:7'] },
      { id: 'person:lee-jae-gyoo', names: ['Lee Jae Gyoo', 'Lee JQ'], directed: ['show:a', 'show:b'] },
    );
  });

  afterEach(() => store.close());

  it('decides who a record is', async () => {
    const decided = async (record: Traits): Promise<[string, string | undefined]> => {
      const { outcome: of, candidates } = await matchPerson(store, record);
      return [of, candidates[0]?.id];
    };
    expect(await decided({ names: ['Lee Jun-hyuk'], bornOn: '1984-03-13' })).toEqual(['LINK', 'person:lee-joon-hyuk-1984']);
    expect(await decided({ names: ['Lee Jun-hyuk'], works: ['show:a'] })).toEqual(['LINK', 'person:lee-joon-hyuk-1972']);
    expect((await decided({ names: ['Lee Jun-hyuk'] }))[0]).toBe('REVIEW');
    expect((await decided({ names: ['Lee Jun-hyuk'], bornOn: '1999-01-01' }))[0]).toBe('NEW');
    expect(await decided({ names: ['Nobody'], externalIds: ['tmdb-person:7'] })).toEqual(['LINK', 'person:lee-joon-hyuk-1984']);
    expect(await decided({ names: ['Jeon Hye Jin'] })).toEqual(['NEW', undefined]);
    expect(await decided({ names: ['JQ Lee'], works: ['show:a', 'show:b'] })).toEqual(['LINK', 'person:lee-jae-gyoo']);
  });

  it('finds who is there twice, merges those beyond doubt, and asks about the others once', async () => {
    await introduce(
      store,
      { id: 'person:lee-jae-gyu', names: ['Lee Jae Gyu', '이재규'], directed: ['show:a'] },
      { id: 'person:lee-jae-kyoo', names: ['Lee Jae-kyoo'], directed: ['show:a'] },
      { id: 'person:lee-jae-kyu', names: ['Lee Jae Kyu'], directed: ['show:z'] },
    );
    expect(await findDuplicates(store)).toEqual({ people: 6, linked: 2, toReview: 1 });
    expect(await check(store)).toEqual([]);
    const { people } = await data(store, '{ people { nodes { id } } }');
    expect(people.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      'person:lee-jae-gyoo',
      'person:lee-jae-kyu',
      'person:lee-joon-hyuk-1972',
      'person:lee-joon-hyuk-1984',
    ]);
    const queue = await ask(store, QUEUE);
    expect(queue.errors).toBeUndefined();
    expect(queue.data.reviewQueue).toMatchObject({
      totalCount: 1,
      nodes: [{ status: 'OPEN', left: { id: 'person:lee-jae-gyoo' }, right: { id: 'person:lee-jae-kyu', name: 'Lee Jae Kyu' } }],
    });
    expect(queue.data.reviewQueue.nodes[0].reasons.join(' ')).toMatch(/spell.*\(\+\d+\.\d bits\)\./);
    expect(queue.names).toHaveLength(4);
    expect(await findDuplicates(store)).toEqual({ people: 4, linked: 0, toReview: 1 });
    expect(await data(store, QUEUE)).toEqual(queue.data);
  });

  it('asks rather than links where a rival is near', async () => {
    await introduce(
      store,
      { id: 'person:lee-jae-gyu', names: ['Lee Jae Gyu'], directed: ['show:a'] },
      { id: 'person:lee-jae-kyoo', names: ['Lee Jae-kyoo'], directed: ['show:b'] },
    );
    // Each shares a show with Lee Jae Gyoo, and none with the other: he is one of them, or both, or neither.
    expect(await findDuplicates(store)).toMatchObject({ linked: 0 });
  });

  it('keeps what somebody has decided', async () => {
    const [a, b] = ['person:lee-joon-hyuk-1972', 'person:lee-joon-hyuk-1984'];
    const evidence = weighPeople({ names: ['이준혁'] }, { names: ['이준혁'] });
    expect(await proposeReview(store, b!, a!, evidence)).toBe(true);
    expect((await data(store, QUEUE)).reviewQueue.totalCount).toBe(1);
    await decideDifferent(store, a!, b!);
    expect((await data(store, QUEUE)).reviewQueue.totalCount).toBe(0);
    expect(await proposeReview(store, a!, b!, evidence)).toBe(false);
    expect((await findDuplicates(store)).toReview).toBe(0);
    // Who is merged into one of them is not the other either.
    await introduce(store, { id: 'person:third', names: ['이준혁'] });
    await merge(store, 'person:third', a!);
    expect(await proposeReview(store, 'person:third', b!, evidence)).toBe(false);
    await split(store, a!);
    expect(await proposeReview(store, 'person:third', b!, evidence)).toBe(true);
    expect(await proposeReview(store, a!, b!, evidence)).toBe(false);
    expect(await check(store)).toEqual([]);
  });

  it('decides that two are one, and after a split never takes them for one again', async () => {
    await introduce(store, { id: 'person:lee-jae-gyu', names: ['Lee Jae Gyu'], directed: ['show:a', 'show:b'] });
    await decideSame(store, 'person:lee-jae-gyoo', 'person:lee-jae-gyu');
    expect(await splitForGood(store, 'person:lee-jae-gyu')).toBe('person:lee-jae-gyoo');
    expect(await findDuplicates(store)).toEqual({ people: 4, linked: 0, toReview: 0 });
    expect(await check(store)).toEqual([]);
  });

  it('refuses to tell apart what is not there', async () => {
    await expect(decideDifferent(store, 'person:none', 'person:lee-jae-gyoo')).rejects.toThrow('There is no person:none');
    await expect(decideDifferent(store, 'person:none', 'person:none')).rejects.toThrow('cannot differ from itself');
  });
});
