/** Strangers come: does anything change of who is who? */
import { joinedWorld } from '../../dist/joining/joined-world.js';
import { recordId } from '../../dist/model/ids/records.js';

const SYLLABLES = ['bo', 'vra', 'mik', 'tuz', 'nex', 'slo', 'vid', 'fex', 'gruh', 'zax', 'pef', 'lix'];

/** Names that are nobody's in K-drama, the same every time. */
function naming() {
  let state = 3;
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  const word = (length) => {
    const text = Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
    return text[0].toUpperCase() + text.slice(1);
  };
  return () => `${word(3)} ${word(4)}`;
}

/** So many webtoons of other people, as a catalogue of webtoons has them. */
function strangers(count) {
  const name = naming();
  return Array.from({ length: count }, (_, index) => {
    const id = recordId('strangers', 'webtoon', String(index));
    const author = name();
    const payload = {
      id,
      type: 'webtoon',
      names: [{ text: `${name()} ${name()}` }],
      externalIds: [],
      facts: [],
      links: [{ property: 'AUTHORED_BY', to: { type: 'person', names: [{ text: author }] }, asWritten: author }],
      ratings: [],
      locator: `row ${index}`,
    };
    return [
      id,
      { id, type: 'webtoon', mark: 'strangers', rank: 9, current: payload, releases: [{ article: 'article:strangers', payload }] },
    ];
  });
}

const membersByGroup = ({ shows, works, people }, of) =>
  [shows, works, people].flatMap(({ groups }) =>
    groups.map(({ members }) =>
      members
        .map(({ key }) => key)
        .filter((key) => of === undefined || of.has(key))
        .sort()
        .join('\n'),
    ),
  );

/** Prints how many of what is there are taken together otherwise once strangers have come. */
export function measureGrowth(world, joined, count = 17_000) {
  const release = { id: 'article:strangers', publishedOn: '2022', publication: 'publication:strangers' };
  const grown = {
    ...world,
    records: new Map([...world.records, ...strangers(count)]),
    releases: new Map([...world.releases, [release.id, release]]),
  };
  const before = membersByGroup(joined);
  const after = new Set(membersByGroup(joinedWorld(grown), new Set(before.flatMap((keys) => keys.split('\n')))));
  console.log(
    `${count.toLocaleString('en')} webtoons of strangers come: ${before.filter((keys) => !after.has(keys)).length} of ${before.length} change`,
  );
}
