/**
 * A made-up world of drama, the same every time, with the skew that the real one has: a few people have hundreds of credits and most
 * have two or three, a few networks and genres have thousands of shows, and each show has 15 to 25 credits.
 */
import { random } from './people.mjs';

/**
 * @typedef {object} Relation
 * @property {string} type
 * @property {string} from
 * @property {string} to
 * @property {Record<string, string | number>} properties
 */

/**
 * @typedef {object} Drama
 * @property {Record<string, Record<string, string | number>[]>} nodes by label
 * @property {Relation[]} relations as the projection writes them
 */

const PROPERTY = { DIRECTED: 'DIRECTED_BY', WROTE: 'WRITTEN_BY', ACTED_IN: 'CAST_MEMBER', AUTHORED: 'AUTHORED_BY', PLAYED: 'PLAYED_BY' };

/** The relations whose claims are about what they point at. */
const TOWARDS = new Set(Object.keys(PROPERTY));

/** How many there are of each, for so many shows. */
const sizes = (/** @type {number} */ shows) => ({
  people: shows * 3,
  webtoons: Math.ceil(shows / 5),
  companies: Math.ceil(shows / 25),
  networks: 30,
  genres: 25,
  platforms: 8,
  countries: 6,
  charts: 2,
  weeks: Math.ceil(shows / 40),
});

/**
 * Makes a world.
 * @param {number} shows how many shows; three people and twenty credits come with each
 * @param {number} [seed]
 * @returns {Drama}
 */
export function drama(shows, seed = 7) {
  const next = random(seed);
  const size = sizes(shows);
  const whole = (/** @type {number} */ below) => Math.floor(next() * below);
  /** @type {(kind: string, index: number) => string} */
  const id = (kind, index) => `${kind}:made-${String(index).padStart(6, '0')}`;
  const person = zipf(size.people, 0.8, Math.min(100, shows / 20), next);
  const genre = zipf(size.genres, 1, 2, next);
  const network = zipf(size.networks, 1, 2, next);
  const company = zipf(size.companies, 0.9, 5, next);
  const platform = zipf(size.platforms, 1, 1, next);
  const author = zipf(size.webtoons, 0.7, 10, next);

  /** @type {Relation[]} */
  const relations = [];
  const seen = new Set();
  /** @type {(type: string, from: string, to: string, properties?: Record<string, string | number>) => void} */
  const relate = (type, from, to, properties = {}) => {
    const [subject, value] = TOWARDS.has(type) ? [to, from] : [from, to];
    const claim = `claim:${subject}/${PROPERTY[type] ?? type}/${value}`;
    if (from === to || seen.has(claim)) return;
    seen.add(claim);
    relations.push({ type, from, to, properties: { claim, ...properties } });
  };

  const nodes = {
    Show: made('show', shows, (index) => ({
      title: `Show ${index}`,
      kind: index % 7 === 0 ? 'FILM' : 'SERIES',
      premieredOn: `${1990 + Math.floor((index / shows) * 35)}-${String(1 + whole(12)).padStart(2, '0')}`,
    })),
    Person: made('person', size.people, () => ({ bornOn: String(1940 + whole(65)) })),
    Webtoon: made('webtoon', size.webtoons, (index) => ({ title: `Webtoon ${index}`, startedOn: String(2003 + whole(22)) })),
    Character: made('character', shows * 2),
    Company: made('company', size.companies + size.networks),
    Genre: made('genre', size.genres),
    Platform: made('platform', size.platforms, () => ({ kind: 'STREAMING' })),
    Country: made('country', size.countries, (index) => ({ code: `X${'ABCDEFGHIJ'[index]}` })),
    Chart: [...Array(size.charts).keys()].map((index) => ({ id: id('chart', index), name: `Chart ${index}`, period: 'WEEKLY' })),
    /** @type {Record<string, string | number>[]} */
    ChartEntry: [],
  };

  for (let index = 0; index < shows; index++) {
    const show = id('show', index);
    const credits = 15 + whole(11);
    const directors = 1 + whole(2);
    for (let place = 0; place < credits; place++) {
      const who = id('person', person());
      if (place < directors) relate('DIRECTED', who, show);
      else if (place === directors) relate('WROTE', who, show);
      else {
        const order = place - directors;
        relate('ACTED_IN', who, show, { order, billing: order <= 4 ? 'MAIN' : 'SUPPORTING' });
        if (order > 2) continue;
        relate('PLAYED', who, id('character', index * 2 + order - 1));
        relate('APPEARS_IN', id('character', index * 2 + order - 1), show);
      }
    }
    for (let genres = 1 + whole(3); genres > 0; genres--) relate('IN_GENRE', show, id('genre', genre()));
    relate('AIRED_ON', show, id('company', size.companies + network()));
    relate('PRODUCED_BY', show, id('company', company()));
    for (let platforms = whole(3); platforms > 0; platforms--) relate('STREAMS_ON', show, id('platform', platform()));
    relate('FROM', show, id('country', next() < 0.95 ? 0 : whole(size.countries)));
    if (next() < 0.15) relate('BASED_ON', show, id('webtoon', whole(size.webtoons)), { relation: 'ADAPTATION' });
    if (index > 0 && next() < 0.02) relate('BASED_ON', show, id('show', whole(index)), { relation: 'REMAKE' });
  }
  for (let index = 0; index < size.webtoons; index++) {
    relate('AUTHORED', id('person', size.people - 1 - author()), id('webtoon', index), { as: 'STORY' });
    relate('PUBLISHED_ON', id('webtoon', index), id('platform', platform()));
  }
  for (let chart = 0; chart < size.charts; chart++)
    for (let week = 0; week < size.weeks; week++) {
      const first = whole(shows);
      for (let rank = 1; rank <= 10; rank++) {
        const show = (first + rank * 13 + week) % shows;
        const periodStart = `2000-${week}`;
        const edition = `${id('chart', chart)}|world|${periodStart}`;
        nodes.ChartEntry.push({
          id: `entry:${edition}/${show}`,
          edition,
          chart: id('chart', chart),
          periodStart,
          rank,
          show: id('show', show),
        });
      }
    }
  return { nodes, relations };

  /** @type {(kind: string, count: number, more?: (index: number) => Record<string, string | number>) => Record<string, string | number>[]} */
  function made(kind, count, more = () => ({})) {
    return Array.from({ length: count }, (_, index) => ({
      id: id(kind, index),
      name: `Made-up ${kind} ${index}`,
      ...more(index),
    }));
  }
}

/**
 * Gives numbers below `count`, the small ones far oftener: the n-th as often as 1 ∕ (n + offset)^exponent.
 * @type {(count: number, exponent: number, offset: number, next: () => number) => () => number}
 */
function zipf(count, exponent, offset, next) {
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let index = 0; index < count; index++) upTo[index] = sum += (index + 1 + offset) ** -exponent;
  return () => {
    const at = next() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {number} */ (upTo[middle]) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** How many nodes or relations are written in one statement. */
const BATCH = 5_000;

/**
 * Writes a world into a store that is prepared and empty, one statement for some thousands of nodes or relations of a kind.
 * @param {import('../../dist/graph/store.js').Store} store
 * @param {Drama} world
 */
export async function writeDrama(store, { nodes, relations }) {
  /** @type {(statement: string, rows: readonly unknown[]) => Promise<void>} */
  const write = async (statement, rows) => {
    for (let done = 0; done < rows.length; done += BATCH)
      await store.transaction((tx) => tx.write(statement, { rows: rows.slice(done, done + BATCH) }));
  };
  for (const [label, rows] of Object.entries(nodes)) {
    const labels = label.startsWith('Chart') ? label : `Entity:${label}`;
    await write(`UNWIND $rows AS row CREATE (node:${labels} {id: row.id}) SET node += row`, rows);
  }
  /** @type {Map<string, Relation[]>} */
  const byType = new Map();
  for (const relation of relations) {
    const group = byType.get(relation.type);
    if (group === undefined) byType.set(relation.type, [relation]);
    else group.push(relation);
  }
  for (const [type, rows] of byType)
    await write(
      `UNWIND $rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
CREATE (from)-[edge:${type}]->(to) SET edge = row.properties`,
      rows,
    );
  await write(
    'UNWIND $rows AS row MATCH (entry:ChartEntry {id: row.id}) MATCH (show:Entity {id: row.show}) CREATE (entry)-[:ABOUT]->(show)',
    nodes.ChartEntry,
  );
}
