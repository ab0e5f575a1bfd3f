import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

/** On a show the rows of credits are people, on a person they are shows: no fragment is needed to ask on. */
onEachEngine('the edges of credits', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.seeded();
  });
  afterAll(() => store.close());

  it('have people on a show', async () => {
    const { show } = await data(
      store,
      `{ show(id: "show:all-of-us-are-dead") {
        cast(first: 2) { nodes { __typename name bornOn actedIn(first: 1) { totalCount } } edges { __typename node { id gender } } }
        credits(first: 1) { nodes { __typename directed { id } } edges { __typename role } } } }`,
    );
    expect(show.cast.nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual(['Person', 'Person']);
    expect(show.cast.nodes[0].actedIn.totalCount).toBeGreaterThan(0);
    expect(show.cast.edges[0].__typename).toBe('ShowCastEdge');
    expect(show.credits).toMatchObject({ nodes: [{ __typename: 'Person' }], edges: [{ __typename: 'ShowCreditEdge', role: 'DIRECTOR' }] });
  });

  it('have shows on a person', async () => {
    const { person } = await data(
      store,
      `{ person(id: "person:lee-jae-gyoo") {
        actedIn(first: 1) { edges { __typename } }
        credits(first: 3) { nodes { __typename title premieredOn } edges { __typename node { kind } credit { person { id } show { title } } } } } }`,
    );
    expect(person.credits.nodes[0]).toEqual({ __typename: 'Show', title: expect.any(String), premieredOn: expect.any(String) });
    expect(person.credits.edges[0]).toMatchObject({
      __typename: 'PersonCreditEdge',
      node: { kind: 'SERIES' },
      credit: { person: { id: 'person:lee-jae-gyoo' }, show: { title: person.credits.nodes[0].title } },
    });
  });

  it('share what they tell of a credit', async () => {
    const { show, person } = await data(
      store,
      `{ show(id: "show:all-of-us-are-dead") { cast(first: 1) { edges { ...Facts } } }
        person(id: "person:lee-jae-gyoo") { credits(first: 1) { edges { ...Facts } } } }
      fragment Facts on CreditedEdge { role billing creditedAs character { id } claim { id } credit { role } }`,
    );
    expect(show.cast.edges[0]).toMatchObject({
      role: 'ACTOR',
      credit: { role: 'ACTOR' },
      claim: { id: expect.stringMatching(/^claim:show:/) },
    });
    expect(person.credits.edges[0]).toMatchObject({ role: 'DIRECTOR', character: null, creditedAs: expect.any(Array) });
  });
});
