import type { Store } from '../../src/graph/store.js';
import { catchUp } from '../../src/identity/catch-up.js';
import { define, publish } from './facts.js';
import { editionKey, entryId } from '../../src/model/ids/charts.js';
import { claimId } from '../../src/model/ids/claims.js';

/** Numbers between 0 and 1 that are the same in every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One claim as a row: its literal or its value. */
interface Row {
  readonly subject: string;
  readonly property: string;
  readonly value?: string;
  readonly text?: string;
  readonly date?: string;
  readonly article: string;
}

/** A small graph with the skew of a large one: a few have very many credits, most have one; gaps and ties everywhere. */
export async function writeSkewed(store: Store, seed = 7, shows = 60, people = 90): Promise<void> {
  const next = random(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const skewed = (count: number): number => Math.floor(count * next() ** 2.5);
  const ids = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}:x-${index}`);
  const of = {
    show: ids('show', shows),
    person: ids('person', people),
    genre: ids('genre', 6),
    company: ids('company', 5),
    platform: ids('platform', 4),
    webtoon: ids('webtoon', 12),
    country: ['country:KR', 'country:US', 'country:JP'],
  };
  await publish(
    store,
    { id: 'article:base', publication: 'publication:base', kind: 'DATABASE', of: 'DATASET', on: '2024-01-01' },
    { id: 'article:paper', publication: 'publication:paper', kind: 'NEWSPAPER', on: '2024-02-01' },
  );
  await define(store, ...Object.values(of).flat());
  await store.transaction((tx) => tx.write('MATCH (country:Country) SET country.code = substring(country.id, 8)'));
  const claims: Row[] = [];
  const say = (subject: string, property: string, rest: Partial<Row>, article = 'article:base'): number =>
    claims.push({ subject, property, article, ...rest });
  const words = ['The Glory', 'A Shop', 'an Odd Day', 'River', 'Zombie', 'éclair', 'Twenty 5', '7 Days', 'Moon', 'Sky Castle'];
  const hangul = ['가을', '나무', '다시', '하늘', '바람', '서울의 봄', '별'];
  const pick = (list: readonly string[]): string => list[below(list.length)]!;
  const date = (from: number, years: number): string => {
    const year = String(from + below(years));
    const month = String(1 + below(12)).padStart(2, '0');
    return [year, `${year}-${month}`, `${year}-${month}-${String(1 + below(28)).padStart(2, '0')}`][below(3)]!;
  };
  const kinds = ['SERIES', 'SERIES', 'FILM', 'VARIETY'];
  for (const show of of.show) {
    // Some have the same title, and one has none.
    if (show !== 'show:x-5') say(show, 'TITLE', { text: `${pick(words)}${next() < 0.4 ? '' : ` ${below(9)}`}` });
    if (next() < 0.6) say(show, 'TITLE', { text: `${pick(hangul)} ${below(9)}` });
    if (next() < 0.8) say(show, 'PREMIERED_ON', { date: date(2015, 8) });
    if (next() < 0.2) say(show, 'PREMIERED_ON', { date: date(2015, 8) }, 'article:paper');
    for (const genre of new Set([of.genre[skewed(6)]!, of.genre[below(6)]!])) say(show, 'IN_GENRE', { value: genre });
    say(show, 'AIRED_ON', { value: of.company[skewed(5)]! });
    if (next() < 0.3) say(show, 'PRODUCED_BY', { value: of.company[below(5)]! });
    if (next() < 0.5) say(show, 'STREAMS_ON', { value: of.platform[skewed(4)]! });
    say(show, 'FROM', { value: of.country[skewed(3)]! });
    if (next() < 0.3) say(show, 'BASED_ON', { value: of.webtoon[skewed(12)]! });
    const roles = ['CAST_MEMBER', 'CAST_MEMBER', 'CAST_MEMBER', 'DIRECTED_BY', 'WRITTEN_BY', 'PRODUCER'];
    for (let credits = skewed(16); credits > 0; credits--) say(show, pick(roles), { value: of.person[skewed(people)]! });
  }
  for (const person of of.person) {
    say(person, 'NAME', { text: `${pick(['Kim', 'Lee', 'Park', 'Choi'])} ${pick(words)}` });
    if (next() < 0.4) say(person, 'NAME', { text: `${pick(['김', '이', '박'])}${pick(hangul)}` });
    if (next() < 0.5) say(person, 'BORN_ON', { date: date(1960, 40) });
  }
  for (const webtoon of of.webtoon) {
    say(webtoon, 'TITLE', { text: `${pick(words)} ${below(5)}` });
    if (next() < 0.7) say(webtoon, 'STARTED_ON', { date: date(2008, 10) });
    if (next() < 0.8) say(webtoon, 'PUBLISHED_ON', { value: of.platform[below(4)]! });
    for (const author of new Set([of.person[people - 1 - below(8)]!, of.person[people - 1 - below(8)]!]))
      say(webtoon, 'AUTHORED_BY', { value: author });
  }
  await writeClaims(store, claims);
  await writeFigures(store, of.show, next);
  await store.transaction((tx) => tx.write('MATCH (show:Show) SET show.kind = $kinds[toInteger(substring(show.id, 7)) % 4]', { kinds }));
  await store.transaction(catchUp);
}

async function writeClaims(store: Store, claims: readonly Row[]): Promise<void> {
  const rows = claims.map(({ value, text, date, ...row }) => ({
    ...row,
    id: claimId({ ...row, value: value ?? null, text: text ?? null, date: date ?? null, number: null, unit: null, asOf: null }),
    value,
    literals: { property: row.property, ...(text === undefined ? {} : { text }), ...(date === undefined ? {} : { date }) },
  }));
  await store.transaction(async (tx) => {
    await tx.write(
      `UNWIND $rows AS row MATCH (subject:Entity {id: row.subject}) MERGE (claim:Claim {id: row.id}) SET claim += row.literals
MERGE (claim)-[:ABOUT]->(subject)`,
      { rows },
    );
    await tx.write(
      'UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (value:Entity {id: row.value}) MERGE (claim)-[:VALUE]->(value)',
      { rows: rows.filter(({ value }) => value !== undefined) },
    );
    await tx.write(
      `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (article:Entity {id: row.article})
MERGE (claim)-[:STATED_IN]->(article)`,
      { rows },
    );
  });
}

async function writeFigures(store: Store, shows: readonly string[], next: () => number): Promise<void> {
  const below = (count: number): number => Math.floor(next() * count);
  const ratings = shows.flatMap((show, index) =>
    Array.from({ length: below(3) }, (_, at) => ({
      show,
      id: `rating:x-${index}/${at}`,
      value: 4 + below(7),
      scale: next() < 0.8 ? 10 : 20,
      kind: next() < 0.7 ? 'AUDIENCE' : 'CRITICS',
      asOf: `20${20 + below(4)}`,
      by: next() < 0.6 ? 'publication:base' : 'publication:paper',
    })),
  );
  const charts = [
    { id: 'chart:weekly', name: 'Weekly', period: 'WEEKLY', category: 'TV' },
    { id: 'chart:of-all-time', name: 'Of all time', period: 'ALL_TIME', category: 'TV' },
  ];
  const entries: { readonly id: string; readonly country: string | null; readonly [property: string]: unknown }[] = [];
  for (let week = 0; week < 12; week++)
    for (const country of ['KR', 'US', null])
      for (const chart of week === 0 ? charts : [charts[0]!])
        for (let rank = 1; rank <= 4; rank++) {
          const start = new Date(Date.UTC(2022, 0, 3 + 7 * week)).toISOString().slice(0, 10);
          const end = chart.period === 'ALL_TIME' ? start : new Date(Date.UTC(2022, 0, 9 + 7 * week)).toISOString().slice(0, 10);
          const show = shows[Math.floor(25 * next() ** 2)]!;
          const id: string = entryId(chart.id, country, start, show);
          if (entries.some((entry) => entry.id === id)) continue;
          entries.push({
            id,
            show,
            country,
            chart: chart.id,
            periodStart: start,
            periodEnd: end,
            edition: editionKey(chart.id, country, start),
            said: { rank, ...(country === null ? { hoursViewed: 1000 * below(900) } : {}) },
          });
        }
  await store.transaction(async (tx) => {
    await tx.write(
      'UNWIND $charts AS row MATCH (by:Publication {id: "publication:base"}) CREATE (chart:Chart {id: row.id}) SET chart = row CREATE (chart)-[:PUBLISHED_BY]->(by)',
      { charts },
    );
    await tx.write(
      `UNWIND $ratings AS row MATCH (show:Show {id: row.show}) MATCH (by:Publication {id: row.by}) MATCH (article:Article {id: 'article:base'})
CREATE (rating:Rating {id: row.id, value: row.value, scale: row.scale, kind: row.kind, asOf: row.asOf})-[:ABOUT]->(show)
CREATE (rating)-[:\`BY\`]->(by) CREATE (rating)-[:STATED_IN]->(article)`,
      { ratings },
    );
    for (const abroad of [true, false])
      await tx.write(
        `UNWIND $entries AS row MATCH (show:Show {id: row.show}) MATCH (chart:Chart {id: row.chart}) MATCH (article:Article {id: 'article:base'})
${abroad ? "MATCH (country:Country {id: 'country:' + row.country})" : ''}
CREATE (entry:ChartEntry {id: row.id, chart: row.chart, country: row.country, periodStart: row.periodStart, periodEnd: row.periodEnd, edition: row.edition})
CREATE (entry)-[:ABOUT]->(show) CREATE (entry)-[:ON]->(chart) CREATE (entry)-[said:STATED_IN]->(article) SET said = row.said
${abroad ? 'CREATE (entry)-[:`IN`]->(country)' : ''}`,
        { entries: entries.filter(({ country }) => (country !== null) === abroad) },
      );
  });
}
