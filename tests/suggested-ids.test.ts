/** Whoever asks by an id that leads nowhere is told which, and what exists that they may have meant. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

const SHOW = 'show:all-of-us-are-dead';
const NOBODY = 'person:qqqq-zzzz';

onEachEngine('an id that leads nowhere', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.seeded();
  });

  afterAll(() => store.close());

  it.each([
    [`path(from: "person:lee-jae-kyoo", to: "${SHOW}") { length }`, ['from'], 'person:lee-jae-gyoo'],
    [`path(from: "person:이재규", to: "${SHOW}") { length }`, ['from'], 'person:lee-jae-gyoo'],
    [`paths(from: "${SHOW}", to: "show:all-of-us-are-deda") { length }`, ['to'], SHOW],
    ['neighbourhood(id: "webtoon:now-at-our-schol") { truncated }', ['id'], 'webtoon:now-at-our-school'],
    [`common(ids: ["${SHOW}", "show:helbound"]) { totalCount }`, ['ids', '1'], 'show:hellbound'],
    ['chart(id: "netflix") { id }', ['id'], 'chart:netflix-daily-us'],
    ['compareRuns(shows: [], chart: "chart:netflix") { periods { periodStart } }', ['chart'], 'chart:netflix-daily-us'],
    [
      `compareRuns(shows: ["show:squid-gane"], chart: "chart:netflix-daily-us") { periods { periodStart } }`,
      ['shows', '0'],
      'show:squid-game',
    ],
    ['show(id: "Lee JQ") { id }', ['id'], undefined],
    ['person(id: "Lee JQ") { id }', ['id'], 'person:lee-jae-gyoo'],
    ['node(id: "Lee JQ") { id }', ['id'], 'person:lee-jae-gyoo'],
    [`path(from: "${NOBODY}", to: "${SHOW}") { length }`, ['from'], undefined],
    ['node(id: "claim") { id }', ['id'], undefined],
  ])('suggests ids that exist, where there are any: %s', async (field, argument, suggested) => {
    const { errors } = await ask(store, `{ ${field} }`);
    const [{ message, extensions }] = errors as [{ message: string; extensions: Record<string, any> }];
    expect([errors!.length, extensions['code'], extensions['argument']]).toEqual([1, 'BAD_USER_INPUT', argument]);
    const suggestions = (extensions['suggestions'] ?? []) as string[];
    if (suggested === undefined) expect(suggestions).toEqual([]);
    else expect(suggestions).toContain(suggested);
    expect(message.includes('Perhaps')).toBe(suggestions.length > 0);
    const { nodes } = await data(store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: suggestions });
    expect((nodes as any[]).map((node) => node?.id)).toEqual(suggestions);
  });

  it('has an error of one of several ids in its own place', async () => {
    const query = `{ nodes(ids: ["${SHOW}", "nonsense", "${NOBODY}", "person:lee-jae-gyoo"]) { id } }`;
    const { data: answered, errors } = await ask(store, query);
    expect(answered).toEqual({ nodes: [{ id: SHOW }, null, null, { id: 'person:lee-jae-gyoo' }] });
    expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT', argument: ['ids', '1'] } }]);
  });
});
