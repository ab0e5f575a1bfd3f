/**
 * Imports the files of databases and prints how well their records are joined, against what the files themselves say:
 * docs/decisions/0012 tells how.
 *
 *   npm run bench:identity [-- --data DIR]
 */
import 'reflect-metadata';
import { mkdtempSync, readdirSync, rmSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { performance } from 'node:perf_hooks';
import { basename, join as path } from 'node:path';
import { openEmbedded } from '../dist/graph/embedded.js';
import { prepare } from '../dist/graph/open.js';
import { compareNames } from '../dist/identity/name-evidence.js';
import { formats } from '../dist/import/chart-formats.js';
import { databaseFormats } from '../dist/import/database-formats.js';
import { ImportError } from '../dist/import/intake/import-error.js';
import { importFile, prepareFile } from '../dist/import/intake/pipeline.js';
import { inOrder } from '../dist/import/intake/several.js';
import { joinedWorld } from '../dist/joining/joined-world.js';
import { readSurroundings, readWorld } from '../dist/joining/read-world.js';
import { namesInCommon } from '../dist/joining/linking/name-keys.js';
import { titleKey } from '../dist/joining/linking/titles.js';
import { traitsOfRecord } from '../dist/joining/shows/show-traits.js';
import { isMentionKey, isRecordId, recordId, recordParts } from '../dist/model/ids/records.js';
import { explain } from '../dist/names/korean/explain.js';
import { defaultModel } from '../dist/names/korean/model.js';
import { bundledSeed, seed } from '../dist/seed/seed.js';
import { romanize } from './names/romanize.mjs';
import { measureForeignCharts } from './support/foreign-charts.mjs';
import { different, same } from './support/identity-pairs.mjs';

const at = process.argv.indexOf('--data');
const folder = at >= 0 ? process.argv[at + 1] : (process.env.INYEON_DATA ?? '../shared/data');

/** Whether a key is the id of one of TMDB's records of a type. */
function isOfTmdb(key, type) {
  const { source, type: its } = recordParts(key);
  return isRecordId(key) && source === 'tmdb' && its === type;
}

/** All files under a folder. */
function filesIn(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path(directory, entry.name)) : [path(directory, entry.name)],
  );
}

/** The files that a database's format knows, copied: rejected rows are written beside a file, which may be where nothing can be. */
async function preparedIn(directory, scratch) {
  const files = [];
  for (const file of filesIn(directory).sort()) {
    const copy = path(mkdtempSync(path(scratch, 'file-')), basename(file));
    try {
      const { released } = await prepareFile(file, databaseFormats);
      copyFileSync(file, copy);
      files.push(await prepareFile(copy, databaseFormats, { released }));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
    }
  }
  return files;
}

/** The files of charts. */
async function chartsIn(directory) {
  const charts = formats.filter(({ makesRecords }) => makesRecords !== true);
  const files = [];
  for (const file of filesIn(directory).sort())
    try {
      files.push(await prepareFile(file, charts));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
    }
  return files;
}

/** Imports whatever a database's format knows, and reads the world that is joined. */
async function worldOf(directory) {
  const scratch = mkdtempSync(path(tmpdir(), 'inyeon-bench-'));
  const store = await openEmbedded();
  try {
    await prepare(store);
    await seed(store, await bundledSeed());
    const shared = new Map();
    for (const file of inOrder(await preparedIn(directory, scratch))) {
      const { tally } = await importFile(store, file, { mode: 'all', shared });
      console.log(`${file.source.name}: ${tally.rows} rows as ${file.layout.format.name}`);
    }
    return await readWorld(store, await readSurroundings(store));
  } finally {
    await store.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

const percent = (share) => (Number.isNaN(share) ? 'none' : `${(100 * share).toFixed(2)} %`);
const sourceOf = (record) => recordParts(record).source;
const dateOf = ({ facts }) => facts.find(({ property }) => property === 'PREMIERED_ON')?.value;

function report(label, { right, wrong, missed, review = 0 }, wrongNames = []) {
  console.log(
    `${label}: ${right + missed} true pairs, ${right} joined, ${wrong} wrong → precision ${percent(right / (right + wrong))}, recall ${percent(right / (right + missed))}` +
      (review > 0 ? `, ${review} of those missed are in the queue` : ''),
  );
  for (const name of wrongNames.slice(0, 20)) console.log(`  wrong: ${name}`);
}

/** By key, what only one thing of a list has. */
function uniqueBy(things, keyOf) {
  const found = new Map();
  for (const thing of things) for (const key of new Set(keyOf(thing))) found.set(key, found.has(key) ? null : thing);
  return new Map([...found].filter(([key, thing]) => thing !== null && key !== ''));
}

/** Pairs of shows of two sources that have a title and the first day in common and are the only ones; wrong are joined ones of other years with nobody in common. */
function measureShows(world, { shows }) {
  const records = [...world.records.values()].filter(({ type, current }) => type === 'show' && current.season === undefined);
  const sources = grouped(records, ({ id }) => sourceOf(id));
  const total = { right: 0, wrong: 0, missed: 0, review: 0 };
  const wrong = [];
  const inQueue = new Set(shows.open.flatMap(({ a, b }) => [...a.members, ...b.members].map(({ key }) => key)));
  const names = [...sources.keys()].sort();
  for (const [index, one] of names.entries())
    for (const other of names.slice(index + 1)) {
      const keysOf = ({ current }) =>
        current.names.map(({ text }) => (dateOf(current)?.length === 10 ? `${titleKey(text)} ${dateOf(current)}` : ''));
      const ours = uniqueBy(sources.get(one), keysOf);
      const theirs = uniqueBy(sources.get(other), keysOf);
      const pairs = new Set();
      for (const [key, a] of ours) {
        const b = theirs.get(key);
        if (b === undefined || pairs.has(`${a.id} ${b.id}`)) continue;
        pairs.add(`${a.id} ${b.id}`);
        if (shows.showOf.get(a.id) === shows.showOf.get(b.id)) total.right++;
        else {
          total.missed++;
          if (inQueue.has(a.id) || inQueue.has(b.id)) total.review++;
        }
      }
    }
  for (const { records: members } of shows.groups) {
    const dated = members.map((record) => ({ record, date: dateOf(record.current) })).filter(({ date }) => date !== undefined);
    for (const [index, a] of dated.entries())
      for (const b of dated.slice(index + 1))
        if (
          sourceOf(a.record.id) !== sourceOf(b.record.id) &&
          Math.abs(a.date.slice(0, 4) - b.date.slice(0, 4)) > 1 &&
          !haveSomebodyInCommon(a.record, b.record, world)
        ) {
          total.wrong++;
          wrong.push(`${a.record.id} (${a.date}) = ${b.record.id} (${b.date})`);
        }
  }
  report('Shows by title and first day', total, wrong);
}

/** Whether somebody of one name worked on both. */
function haveSomebodyInCommon(a, b, world) {
  const namesOf = (record) => traitsOfRecord(record, world);
  const [one, other] = [namesOf(a), namesOf(b)];
  return namesInCommon(one.cast, other.cast) + namesInCommon(one.makers, other.makers) > 0;
}

function grouped(things, keyOf) {
  const found = new Map();
  for (const thing of things) found.set(keyOf(thing), [...(found.get(keyOf(thing)) ?? []), thing]);
  return found;
}

/**
 * Hides TMDB's numbers of people: its series as those of a source that has nothing but names, spelled otherwise than
 * TMDB does, every second of a cast left out. Whoever is then taken for one of TMDB's people is right where the number says so.
 */
function measureHidden(world) {
  const spelled = (name) => {
    const best = [...explain(defaultModel(), name)].sort((a, b) => b.prior * b.likelihood - a.prior * a.likelihood)[0];
    if (best === undefined) return name;
    const spellings = romanize(best.hangul).map(({ latin }) => latin);
    return spellings.find((one) => one !== name) ?? name;
  };
  const truth = [];
  const records = new Map(world.records);
  const nameOf = (id) => world.records.get(id)?.current.names[0]?.text;
  for (const record of world.records.values()) {
    if (!isOfTmdb(record.id, 'show')) continue;
    const id = recordId('hidden', 'show', recordParts(record.id).key);
    const links = record.current.links
      .filter(({ property, to }) => property === 'CAST_MEMBER' && 'record' in to && nameOf(to.record) !== undefined)
      .filter((_, index) => index % 2 === 0)
      .map((link) => ({ ...link, to: { type: 'person', names: [{ text: spelled(nameOf(link.to.record)) }] }, was: link.to.record }));
    for (const link of links) truth.push({ record: id, link, was: link.was });
    const current = { ...record.current, id, externalIds: [], links };
    records.set(id, { ...record, id, mark: 'hidden', rank: 9, current, releases: [{ article: 'article:hidden', payload: current }] });
  }
  const hidden = {
    ...world,
    records,
    releases: new Map([
      ...world.releases,
      ['article:hidden', { id: 'article:hidden', publishedOn: '2022', publication: 'publication:hidden' }],
    ]),
  };
  const { shows, people } = joinedWorld(hidden);
  const tmdb = new Map([...people.personByKey].filter(([key]) => isOfTmdb(key, 'person')).map(([key, id]) => [id, key]));
  const total = { right: 0, wrong: 0, missed: 0 };
  const wrong = new Set();
  for (const { record, link, was } of truth) {
    const work = shows.showOf.get(record);
    const known = hidden.records.get(record);
    if (work === undefined || known === undefined) continue;
    const found = tmdb.get(people.personOf({ record: known, link, work }) ?? '');
    // A person who is there twice is one, whichever number he got.
    const isRight = found === was || (found !== undefined && people.personByKey.get(found) === people.personByKey.get(was));
    if (isRight) total.right++;
    else {
      total.missed++;
      if (found === undefined) continue;
      total.wrong++;
      wrong.add(`${nameOf(was)} (${was}) = ${nameOf(found)} (${found}) in ${record}`);
    }
  }
  report("People, TMDB's numbers hidden (credits)", total, [...wrong]);
}

/** Mentions and TMDB's people with two works in common and a name that nobody else there has: the same. */
function measurePeople(world, { people }) {
  const counted = people.groups.flatMap((group) =>
    group.members.filter(({ key }) => isOfTmdb(key, 'person')).map(({ key }) => ({ key, id: people.personByKey.get(key) })),
  );
  const total = { right: 0, wrong: 0, missed: 0, review: 0 };
  const wrong = [];
  const worksOfRecord = new Map();
  const namesByKey = new Map();
  for (const { key, names: spellings, works } of people.known) {
    worksOfRecord.set(key, works);
    namesByKey.set(key, spellings);
  }
  const inQueue = new Set(people.open.flatMap(({ a, b }) => [...a.members, ...b.members].map(({ key }) => key)));
  const mentions = [...worksOfRecord].filter(([key]) => isMentionKey(key));
  const byWork = new Map();
  for (const { key } of counted) for (const work of worksOfRecord.get(key) ?? []) byWork.set(work, [...(byWork.get(work) ?? []), key]);
  const names = new Map(counted.map(({ key }) => [key, world.records.get(key).current.names.map(({ text }) => text)]));
  for (const [mention, works] of mentions) {
    const shared = new Map();
    for (const work of works) for (const key of byWork.get(work) ?? []) shared.set(key, (shared.get(key) ?? 0) + 1);
    const namesOf = namesByKey.get(mention);
    const same = [...shared].filter(([key, count]) => count > 1 && compareNames(namesOf, names.get(key)).bits >= 8);
    if (same.length !== 1) continue;
    const [[key]] = same;
    if (people.personByKey.get(mention) === people.personByKey.get(key)) total.right++;
    else {
      total.missed++;
      if (inQueue.has(mention)) total.review++;
    }
  }
  for (const group of people.groups) {
    const births = group.members
      .map(
        ({ key }) =>
          world.records.get(key)?.current.facts.find(({ property }) => property === 'BORN_ON')?.value ??
          group.members.find((m) => m.key === key).anchor?.facts.find(({ property }) => property === 'BORN_ON')?.value,
      )
      .filter((one) => one !== undefined);
    const years = new Set(births.map((one) => one.slice(0, 4)));
    if (years.size > 1 && Math.max(...years) - Math.min(...years) > 1) {
      total.wrong++;
      wrong.push(`${group.members.map(({ key }) => key).join(', ')}: born ${[...years].join(', ')}`);
    }
  }
  report("Mentions and TMDB's people with two works in common", total, wrong);
}

/** The pairs and the traps that README.md of the data names, as far as these files have them. */
function measurePairs(world, joined) {
  const find = finder(world, joined);
  const tell = (label, pairs, isRight) => {
    const found = pairs.map(([a, b]) => ({ a, b, ids: [find(a), find(b)] })).filter(({ ids }) => ids.every((id) => id !== undefined));
    const wrong = found.filter(({ ids: [one, other] }) => !isRight(one, other));
    console.log(`${label}: ${found.length} in these files, ${wrong.length} wrong`);
    for (const { a, b, ids } of wrong) console.log(`  wrong: ${JSON.stringify(a)} and ${JSON.stringify(b)}: ${ids.join(', ')}`);
  };
  tell('Pairs that are the same', same, (a, b) => a === b);
  tell('Traps', different, (a, b) => a !== b);
}

/** Finds what a pair names: a show of a source by its title, or a name in the credits of a show of a source. */
function finder(world, { shows, people }) {
  return ({ source, title, year, name, property }) => {
    for (const record of world.records.values()) {
      if (record.type !== 'show' || !sourceOf(record.id).startsWith(source)) continue;
      if (
        !record.current.names.some(({ text }) => text === title) ||
        (year !== undefined && !String(dateOf(record.current)).startsWith(year))
      )
        continue;
      const show = shows.showOf.get(record.id);
      if (name === undefined) return show;
      for (const link of record.current.links) {
        const spellings = 'record' in link.to ? world.records.get(link.to.record)?.current.names : link.to.names;
        if ((property === undefined || link.property === property) && spellings?.some(({ text }) => text.replace(/\s+/g, ' ') === name))
          return people.personOf({ record, link, work: show });
      }
    }
    return undefined;
  };
}

const world = await worldOf(folder);
const began = performance.now();
const joined = joinedWorld(world);
const { shows, works, people } = joined;
console.log(
  `\n${world.records.size} records and ${world.anchors.size} entities joined in ${((performance.now() - began) / 1000).toFixed(1)} s:`,
);
console.log(`${shows.groups.length} shows, ${works.groups.length} webtoons and novels, ${people.groups.length} people`);
const units = [...shows.groups, ...works.groups, ...people.groups].reduce((sum, { members }) => sum + members.length, 0);
const asked = joined.expected.reviews.size;
console.log(`queue: ${asked} pairs, ${percent(asked / units)} of ${units} records, entities and mentions\n`);
measureShows(world, joined);
measurePeople(world, joined);
measureHidden(world);
measurePairs(world, joined);
await measureForeignCharts(await chartsIn(folder), world, joined);
