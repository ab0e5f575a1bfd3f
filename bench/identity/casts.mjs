/** Who is in a cast twice, and who bears one name and is two: what joining has left open, judged by what the files say. */
import { compareNames } from '../../dist/identity/name-evidence.js';
import { compact, fold } from '../../dist/names/fold.js';
import { isOfTmdb, percent } from './report.mjs';

/** From here on two names are one: as much as the commonest name in Hangul says. */
const ONE_NAME = 12;

const lettersOf = (name) => compact(fold(name));

/** Everybody in the cast of each show, with the lists that they stand in and the names that they have there. */
function castsIn(world, { shows, people }) {
  const casts = new Map();
  for (const record of world.records.values()) {
    const work = shows.showOf.get(record.id);
    if (record.type !== 'show' || work === undefined) continue;
    for (const { payload, article } of record.releases)
      for (const link of payload.links) {
        const who = link.property === 'CAST_MEMBER' ? people.personOf({ record, link, work }) : undefined;
        if (who === undefined) continue;
        const cast = casts.get(work) ?? new Map();
        const held = cast.get(who) ?? { lists: new Set(), names: new Set() };
        casts.set(work, cast.set(who, held));
        held.lists.add(`${article} ${record.id}`);
        for (const { text } of ('record' in link.to ? world.records.get(link.to.record)?.current.names : link.to.names) ?? [])
          held.names.add(text);
      }
  }
  return casts;
}

/** Prints how many pairs stand in one cast under names that are one, in no list together. */
export function measureDoubles(world, joined) {
  const pairs = new Map();
  let seen = 0;
  const casts = castsIn(world, joined);
  for (const [work, cast] of casts) {
    const all = [...cast];
    for (const [index, [a, ours]] of all.entries())
      for (const [b, theirs] of all.slice(index + 1)) {
        if ([...ours.lists].some((list) => theirs.lists.has(list))) continue;
        const [one, other] = [[...ours.names], [...theirs.names]];
        const isSame = one.some((name) => other.some((second) => lettersOf(name) === lettersOf(second)));
        if (!isSame && compareNames(one, other).bits < ONE_NAME) continue;
        seen++;
        pairs.set([a, b].sort().join(' = '), `${one.join(', ')} = ${other.join(', ')} (${work})`);
      }
  }
  console.log(`One person twice in a cast: ${pairs.size} pairs of people, in ${seen} casts of ${casts.size}`);
  for (const [ids, names] of [...pairs].slice(0, 20)) console.log(`  ${ids}: ${names}`);
}

/** What the files say of two people of one name. */
function judged(a, b) {
  const counted = ({ members }) => members.some(({ key }) => isOfTmdb(key, 'person'));
  const years = [a, b].map(({ bornOn }) => (bornOn === null ? NaN : Number(bornOn.slice(0, 4))));
  if ([...a.lists].some((list) => b.lists.has(list)) || Math.abs(years[0] - years[1]) > 1) return 'two';
  if (a.bornOn?.length === 10 && a.bornOn === b.bornOn) return 'one';
  if ([...a.works].some((work) => b.works.has(work))) return counted(a) && counted(b) ? 'open' : 'one';
  return counted(a) && counted(b) ? 'two' : 'open';
}

/** Prints how many of those who bear one name, to the letter, and are left two, are one by what the files say. */
export function measureNamesakes({ people }) {
  const named = new Map();
  for (const group of people.groups)
    for (const letters of new Set(group.names.map(lettersOf)))
      if (letters !== '') named.set(letters, [...(named.get(letters) ?? []), group]);
  const groups = [...named].filter(([, all]) => all.length > 1);
  /** @type {Record<'one' | 'two' | 'open', string[]>} */
  const counts = { one: [], two: [], open: [] };
  for (const [letters, all] of groups) {
    const said = all.flatMap((a, index) => all.slice(index + 1).map((b) => judged(a, b)));
    counts[said.includes('one') ? 'one' : said.every((word) => word === 'two') ? 'two' : 'open'].push(letters);
  }
  console.log(
    `One name, two and more people: ${groups.length} names; by shared works, births, lists and numbers ${counts.one.length} hold one twice (${percent(counts.one.length / groups.length)}), ${counts.two.length} do not, of ${counts.open.length} the files do not tell`,
  );
  console.log(`  hold one twice: ${counts.one.slice(0, 20).join(', ')}`);
}
