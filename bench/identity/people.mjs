import { compareNames } from '../../dist/identity/name-evidence.js';
import { isMentionKey } from '../../dist/model/ids/records.js';
import { isOfTmdb, report } from './report.mjs';

/** Mentions and TMDB's people with two works in common and a name that nobody else there has: the same. */
export function measurePeople(world, { people }) {
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
