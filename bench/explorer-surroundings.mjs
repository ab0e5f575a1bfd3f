/**
 * How smooth surroundings of 500 things are: frame times while one expands, pans, chooses, keeps and hides. No seed has so many round
 * one thing, so the answers to expansions are made up here, a hundred things each.
 */
import { setTimeout } from 'node:timers/promises';

const MOST = 500;

/**
 * Draws 500 things and measures what is done to them: rows of what, the median and the 95th percentile of frame times, the longest, and
 * the longest wait of an input for its paint.
 * @param {import('playwright-core').Page} page at /around/ID?most=500, with the CPU slowed
 */
export async function surroundingsOf500(page) {
  let made = 0;
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON();
    return operationName === 'Around' ? route.fulfill({ json: { data: madeUp(variables.id, ++made) } }) : route.continue();
  });
  const boxes = page.locator('.columns .box');
  /** @type {{ what: string, median: number, most: number, longest: number, input: number }[]} */
  const rows = [];
  const measured = async (/** @type {string} */ what, /** @type {() => Promise<unknown>} */ act) => {
    await setTimeout(500);
    await page.evaluate(`
      watched.longest = 0;
      window.frames = [];
      window.isWatching = true;
      const next = (last) => requestAnimationFrame((now) => { frames.push(now - last); if (isWatching) next(now); });
      requestAnimationFrame(next);
    `);
    await act();
    await setTimeout(1_500);
    const frames = /** @type {number[]} */ (await page.evaluate('isWatching = false; frames')).sort((a, b) => a - b);
    const input = /** @type {number} */ (await page.evaluate('watched.longest'));
    rows.push({ what, median: at(frames, 0.5), most: at(frames, 0.95), longest: at(frames, 1), input });
  };
  const expanded = async () => {
    const before = await boxes.count();
    await page
      .getByRole('button', { name: /^Expand: / })
      .first()
      .click();
    await boxes.nth(before).waitFor({ state: 'attached' });
  };
  while ((await boxes.count()) < MOST - 100) await expanded();
  await measured('expanding to 500', expanded);
  const count = await boxes.count();
  if (count < MOST - 50) throw new Error(`Only ${count} things are drawn.`);
  await measured('panning along', async () => {
    for (let step = 0; step < 40; step++) {
      await page.evaluate(`document.querySelector('.scroll').scrollLeft += 40`);
      await setTimeout(16);
    }
  });
  await measured('panning down', async () => {
    for (let step = 0; step < 40; step++) {
      await page.mouse.wheel(0, 60);
      await setTimeout(16);
    }
  });
  await page.evaluate('scrollTo(0, 0)');
  await measured('choosing', () => boxes.nth(40).click());
  await measured('keeping', () => page.locator('.chosen-node').getByRole('button', { name: /^Keep/ }).click());
  await measured('hiding', () => page.locator('.chosen-node').getByRole('button', { name: /^Hide/ }).click());
  return { count, rows };
}

/**
 * What is around a thing, made up: shows, the people of each, a few companies.
 * @param {string} id
 * @param {number} turn
 */
function madeUp(id, turn) {
  const nodes = Array.from({ length: 100 }, (_, index) => {
    const [type, kind] = index % 10 < 3 ? ['Show', 'show'] : index % 10 < 9 ? ['Person', 'person'] : ['Company', 'company'];
    return { __typename: type, id: `${kind}:made-${turn}-${index}`, name: `${type} ${turn} ${index}`, nativeName: `이름 ${turn} ${index}` };
  });
  const shows = nodes.filter(({ __typename: type }) => type === 'Show');
  const edges = nodes.flatMap((node, index) => {
    const show = shows[index % shows.length];
    if (node.__typename === 'Show') return [{ from: id, to: node.id, relation: 'ACTED_IN' }];
    const relation = node.__typename === 'Person' ? 'ACTED_IN' : 'PRODUCED_BY';
    return [show, shows[(index * 7) % shows.length]].map((one) => ({ from: node.id, to: one?.id, relation }));
  });
  const node = { __typename: 'Person', id, name: id, nativeName: null };
  return {
    node,
    neighbourhood: {
      __typename: 'Subgraph',
      truncated: true,
      nodes,
      edges: edges.map((edge) => ({ __typename: 'SubgraphEdge', ...edge })),
    },
  };
}

/**
 * @param {number[]} sorted
 * @param {number} share
 */
function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
