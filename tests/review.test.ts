/** The review queue at a terminal: single keys decide, and each decision can be taken back. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { printQueue, reviewAt, type Reviewed } from '../src/cli/review.js';
import type { Store } from '../src/graph/store.js';
import { openReviews } from '../src/identity/queue.js';
import { proposeReview } from '../src/identity/review.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { introduce } from './support/people.js';

onEachEngine('review', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await introduce(
      store,
      {
        id: 'person:lee-a',
        names: ['Lee Joon Hyuk', '이준혁'],
        born: '1984-03-13',
        in: ['show:stranger', 'show:dark-hole'],
        known: ['tmdb-person:1'],
      },
      { id: 'person:lee-b', names: ['Lee Jun-hyeok'], born: '1984', in: ['show:stranger'], known: ['mydramalist:2'] },
      { id: 'person:lee-c', names: ['Lee Joon Hyuk'], born: '1972', in: ['show:pasta'] },
    );
    const evidence = (bits: number): Parameters<typeof proposeReview>[3] => ({ bits, findings: [], sameExternalId: false, facts: 0 });
    await proposeReview(store, 'person:lee-a', 'person:lee-b', evidence(4));
    await proposeReview(store, 'person:lee-a', 'person:lee-c', evidence(1));
    await proposeReview(store, 'person:lee-b', 'person:lee-c', evidence(-1));
  });

  afterEach(() => store.close());

  /** Presses keys one after another, each when the screen has come to rest, and gives what was shown. */
  async function press(keys: string): Promise<{ shown: string; reviewed: Reviewed }> {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const output = Object.assign(new PassThrough(), { columns: 120 });
    let shown = '';
    let pressed = 0;
    output.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      if (!/q quit\n$/.test(text)) return;
      // Keys that mean nothing draw nothing: the next one follows at once.
      do if (pressed < keys.length) input.write(keys[pressed++]!);
      while (pressed < keys.length && !'adsuq\u0003'.includes(keys[pressed - 1]!.toLowerCase()));
      if (pressed === keys.length && !'q\u0003'.includes(keys.at(-1)!)) input.end();
    });
    const reviewed = await reviewAt({ input, output }, store);
    return { shown, reviewed };
  }

  const ids = async (): Promise<string[]> => (await openReviews(store)).map(({ left, right }) => `${left} ${right}`);
  const people = async (): Promise<string[]> =>
    (await store.read<{ id: string }>('MATCH (person:Person) RETURN person.id AS id ORDER BY id')).map(({ id }) => id);

  it('shows both side by side, merges, keeps apart, and says when it is done', async () => {
    const { shown, reviewed } = await press('adq');
    expect(shown).toMatch(/3 to be reviewed\. 94 % \(4 bits\) that these are one:/);
    expect(shown).toMatch(/person:lee-a\s*│ person:lee-b/);
    expect(shown).toMatch(/since\s*│ 1984-03-13\s*│ 1984 /);
    expect(shown).toMatch(/= show:stranger \(ACTED_IN\)\s*│ = show:stranger \(ACTED_IN\)/);
    expect(shown).toContain('tmdb-person:1');
    // With b gone its pair with c is the pair of a with c.
    expect(reviewed).toEqual({ same: 1, different: 1, skipped: 0, left: 0 });
    expect(shown).toContain('That was the last one.');
    expect(await people()).toEqual(['person:lee-a', 'person:lee-c']);
    expect(await ids()).toEqual([]);
  });

  it('takes decisions back, to the last one of them', async () => {
    const before = await dump(store);
    const { reviewed } = await press('asuuq');
    expect(reviewed).toEqual({ same: 0, different: 0, skipped: 0, left: 3 });
    expect(await dump(store)).toEqual(before);
    await press('dduuuq');
    expect(await dump(store)).toEqual(before);
    await press('xADuu\u0003');
    expect(await dump(store)).toEqual(before);
  });

  it('leaves for later what is skipped, and keeps what was decided when the input ends', async () => {
    const { reviewed } = await press('sdq');
    expect(reviewed).toEqual({ same: 0, different: 1, skipped: 1, left: 2 });
    expect(await ids()).toEqual(['person:lee-a person:lee-b', 'person:lee-b person:lee-c']);
    expect((await press('ss q')).reviewed).toMatchObject({ skipped: 2, left: 2 });
    expect((await press('d')).reviewed).toMatchObject({ different: 1, left: 1 });
  });

  it('prints the queue as a table where there is no terminal', async () => {
    const output = new PassThrough();
    await printQueue(store, output);
    output.end();
    const lines = String(output.read()).trimEnd().split('\n');
    expect(lines.map((line) => line.split('\t').slice(0, 5))).toEqual([
      ['bits', 'left', 'leftName', 'right', 'rightName'],
      ['4', 'person:lee-a', 'Lee Joon Hyuk / 이준혁', 'person:lee-b', 'Lee Jun-hyeok'],
      ['1', 'person:lee-a', 'Lee Joon Hyuk / 이준혁', 'person:lee-c', 'Lee Joon Hyuk'],
      ['-1', 'person:lee-b', 'Lee Jun-hyeok', 'person:lee-c', 'Lee Joon Hyuk'],
    ]);
  });
});

onEachEngine('an empty queue', (engine) => {
  it('says so', async () => {
    const store = await engine.empty();
    const [input, output] = [new PassThrough(), new PassThrough()];
    expect(await reviewAt({ input, output }, store)).toEqual({ same: 0, different: 0, skipped: 0, left: 0 });
    expect(String(output.read())).toBe('Nothing waits to be reviewed.\n');
    await store.close();
  });
});
