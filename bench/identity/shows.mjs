import { namesInCommon } from '../../dist/joining/linking/name-keys.js';
import { titleKey } from '../../dist/joining/linking/titles.js';
import { traitsOfRecord } from '../../dist/joining/shows/show-traits.js';
import { dateOf, report, sourceOf } from './report.mjs';

/** Pairs of shows of two sources that have a title and the first day in common and are the only ones; wrong are joined ones of other years with nobody in common. */
export function measureShows(world, { shows }) {
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

/** By key, what only one thing of a list has. */
function uniqueBy(things, keyOf) {
  const found = new Map();
  for (const thing of things) for (const key of new Set(keyOf(thing))) found.set(key, found.has(key) ? null : thing);
  return new Map([...found].filter(([key, thing]) => thing !== null && key !== ''));
}
