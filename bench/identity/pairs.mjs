import { different, same } from '../support/identity-pairs.mjs';
import { dateOf, sourceOf } from './report.mjs';

/** The pairs and the traps that README.md of the data names, as far as these files have them. */
export function measurePairs(world, joined) {
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
