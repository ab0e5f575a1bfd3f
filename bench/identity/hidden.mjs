import { joinedWorld } from '../../dist/joining/joined-world.js';
import { recordId, recordParts } from '../../dist/model/ids/records.js';
import { explain } from '../../dist/names/korean/explain.js';
import { defaultModel } from '../../dist/names/korean/model.js';
import { romanize } from '../names/romanize.mjs';
import { isOfTmdb, report } from './report.mjs';

/**
 * Hides TMDB's numbers of people: its series as those of a source that has nothing but names, spelled otherwise than
 * TMDB does, every second of a cast left out. Whoever is then taken for one of TMDB's people is right where the number says so.
 */
export function measureHidden(world) {
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
