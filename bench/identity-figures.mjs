/**
 * Measures how much each kind of agreement says of two records, in bits, on the files of INYEON_DATA (default
 * ../shared/data): what src/identity/bits.ts holds and docs/decisions/0009-identity-in-bits.md records.
 *
 *   npx tsc -p . && node bench/identity-figures.mjs
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { compareNames } from '../dist/identity/name-evidence.js';
import { outcomeOf } from '../dist/identity/evidence.js';
import { weighPeople } from '../dist/identity/person-features.js';
import { compact, fold } from '../dist/names/fold.js';
import { explain } from '../dist/names/korean/explain.js';
import { defaultModel } from '../dist/names/korean/model.js';

const folder = process.env.INYEON_DATA ?? '../shared/data';
if (!existsSync(join(folder, 'tmdb-kdramas-2022/people.csv'))) {
  console.error(`The files to measure on are not in ${folder}: set INYEON_DATA.`);
  process.exit(1);
}

/**
 * The rows of a CSV file with quoted fields, by column name.
 * @param {string} file
 * @returns {Record<string, any>[]}
 */
function csv(file) {
  return parse(readFileSync(join(folder, file)), { bom: true, columns: true, relax_column_count: true, relax_quotes: true });
}

const key = (text) => compact(fold(text));
const bits = (share, ofShare) => Math.log2(share / ofShare).toFixed(1);
const percent = (share) => `${(100 * share).toPrecision(3)} %`;
const yearOf = (text) => /\d{4}/.exec(text)?.[0] ?? '';

/** People of one source: names, birth, and the titles (with year) of what they are in. */
const people = csv('tmdb-kdramas-2022/people.csv').map((row) => ({
  id: row.tmdb_id,
  name: row.name,
  born: row.birthday,
  works: new Set(),
}));
const byId = new Map(people.map((person) => [person.id, person]));
for (const row of csv('tmdb-kdramas-2022/series.csv'))
  for (const id of `${row.cast_ids},${row.directors_ids}`.split(/[ ,]+/)) byId.get(id.replace(/\.0$/, ''))?.works.add(key(row.name));

const actors = new Map();
for (const { actor_name, drama_name } of csv('mdl-2015-23/wiki_actors.csv')) {
  const actor = actors.get(actor_name) ?? { name: actor_name, works: new Set() };
  actors.set(actor_name, actor.works.add(key(drama_name)) && actor);
}
const cast = new Map();
for (const row of csv('enwiki-infobox/kdrama_dataset_v8.csv')) {
  const title = key(row.Title.replace(/\(.*\)/, ''));
  for (const name of row.Cast.split(/,|\n/)
    .map((one) => one.trim())
    .filter((one) => one.length > 2)) {
    const actor = cast.get(name) ?? { name, works: new Set() };
    cast.set(name, actor.works.add(title) && actor);
  }
}

/** Those with works that the other source has as well. */
function within(all, others) {
  const known = new Set(others.flatMap(({ works }) => [...works]));
  return all
    .map((one) => ({ ...one, works: new Set([...one.works].filter((work) => known.has(work))) }))
    .filter(({ works }) => works.size > 0);
}

/** Readings of a name, to find the pairs that are worth comparing. */
const readings = new Map();
function readingsOf(name) {
  if (!readings.has(name))
    readings.set(name, [
      key(name),
      ...explain(defaultModel(), name)
        .filter(({ likelihood }) => likelihood > 1e-4)
        .map(({ hangul }) => hangul),
    ]);
  return readings.get(name);
}

function shares(a, b) {
  let shared = 0;
  for (const work of a.works) if (b.works.has(work)) shared++;
  return shared;
}

/** Pairs of people with compatible names, and how many shared works chance gives two people of different names. */
function measureCredits(label, left, right) {
  const ours = within(left, right);
  const theirs = within(right, left);
  const index = new Map();
  for (const one of theirs) for (const reading of readingsOf(one.name)) index.set(reading, [...(index.get(reading) ?? []), one]);
  const compatible = ours.map((one) => {
    const near = [...new Set(readingsOf(one.name).flatMap((reading) => index.get(reading) ?? []))];
    return near.map((other) => ({ one, other, name: compareNames([one.name], [other.name]).bits })).filter(({ name }) => name > 6);
  });
  // A rare name that only one of the other source has: the same person but for one in some hundred.
  const same = compatible.filter((group) => group.length === 1 && group[0].name >= 14).map(([pair]) => pair);
  const sharing = same.filter(({ one, other }) => shares(one, other) > 0);
  const twice = same.filter(({ one, other }) => shares(one, other) > 1 && one.works.size > 1 && other.works.size > 1);
  const several = same.filter(({ one, other }) => one.works.size > 2 && other.works.size > 2);
  const none = several.filter(({ one, other }) => shares(one, other) === 0);
  const outcomes = (group) => {
    const counts = { LINK: 0, REVIEW: 0, NEW: 0 };
    for (const { one, other } of group) {
      const traits = ({ name, works }) => ({ names: [name], works: [...works] });
      counts[outcomeOf(weighPeople(traits(one), traits(other)))]++;
    }
    return counts;
  };
  let pairs = 0;
  let met = 0;
  let metTwice = 0;
  let pairsOfSeveral = 0;
  let neverMet = 0;
  for (const one of ours)
    for (const other of theirs) {
      if (key(one.name).slice(0, 2) === key(other.name).slice(0, 2)) continue;
      const count = shares(one, other);
      pairs++;
      if (count > 0) met++;
      if (count > 1) metTwice++;
      if (one.works.size > 2 && other.works.size > 2) {
        pairsOfSeveral++;
        if (count === 0) neverMet++;
      }
    }
  const share = sharing.length / same.length;
  console.log(`${label}: ${ours.length} × ${theirs.length} people`);
  console.log(`  the same by a rare name: ${same.length}, of whom ${sharing.length} share a credit (${percent(share)})`);
  console.log(
    `  of two people of different family names ${percent(met / pairs)} share one → a shared credit ${bits(share, met / pairs)} bits`,
  );
  console.log(
    `  two and more: ${percent(twice.length / same.length)} against ${percent(metTwice / pairs)} → ${bits(twice.length / same.length, metTwice / pairs)} bits`,
  );
  console.log('  what is done with them by name and credits alone:', outcomes(same));
  console.log(
    `  none, three works of each known: ${percent(none.length / several.length)} against ${percent(neverMet / pairsOfSeveral)} → ${bits(none.length / several.length, neverMet / pairsOfSeveral)} bits`,
  );
}

function measureNamesakes() {
  const named = new Map();
  for (const person of people) named.set(key(person.name), [...(named.get(key(person.name)) ?? []), person]);
  const namesakes = [...named.values()].flatMap((group) => group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b])));
  const dated = namesakes.filter(([a, b]) => a.born !== '' && b.born !== '');
  const doubles = dated.filter(([a, b]) => a.born === b.born);
  const apart = dated.filter(([a, b]) => yearOf(a.born) !== yearOf(b.born));
  const sharing = apart.filter(([a, b]) => shares(a, b) > 0);
  console.log(`TMDB: ${people.length} people, ${namesakes.length} pairs under one spelling; both dated ${dated.length}`);
  console.log(
    `  born on one day, so entered twice: ${doubles.length} → another number at TMDB ${bits(doubles.length / people.length, 1)} bits`,
  );
  console.log(`  born in different years: ${apart.length}, of whom ${sharing.length} share a credit`);
  const done = apart.map(([a, b]) =>
    outcomeOf(weighPeople({ names: [a.name], works: [...a.works] }, { names: [b.name], works: [...b.works] })),
  );
  console.log(
    `  what is done with these, not knowing when they were born: ${['LINK', 'REVIEW', 'NEW'].map((one) => `${one} ${done.filter((other) => other === one).length}`).join(', ')}`,
  );
  const birthdays = people.filter(({ born }) => /^\d{4}-\d\d-\d\d$/.test(born)).map(({ born }) => born);
  const chance = (length) => {
    const counts = new Map();
    for (const born of birthdays) counts.set(born.slice(0, length), (counts.get(born.slice(0, length)) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0) / (birthdays.length * (birthdays.length - 1));
  };
  console.log(
    `  by chance two people share the year ${percent(chance(4))}, the month of a year ${percent(chance(7))}, the day ${percent(chance(10))} → up to ${bits(1, chance(4))}, ${bits(1, chance(7))}, ${bits(1, chance(10))} bits`,
  );
}

function measureBirths() {
  const labels = readFileSync(join(folder, 'names/labels.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const known = labels.filter(([, , , born]) => /^\d{4}-/.test(born ?? '')).map(([hangul, name, , born]) => ({ hangul, name, born }));
  const pairs = known.flatMap((one) =>
    people
      .filter(({ born }) => born !== '')
      .map((other) => ({ one, other, name: compareNames([one.hangul], [other.name]).bits }))
      .filter(({ name }) => name >= 13),
  );
  const year = pairs.filter(({ one, other }) => yearOf(one.born) === yearOf(other.born));
  const day = pairs.filter(({ one, other }) => one.born === other.born);
  console.log(
    `Births of ${pairs.length} pairs of compatible names (labels against TMDB): the year agrees in ${year.length}, the day in ${day.length}`,
  );
  console.log(`  among those of one year the day agrees in ${percent(day.length / year.length)}`);
}

function measureNames() {
  const labels = readFileSync(join(folder, 'names/labels.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const hangul = [...new Set(labels.map(([name]) => name))];
  const said = hangul.map((name) => compareNames([name], [name]).bits);
  const mean = said.reduce((sum, one) => sum + one, 0) / said.length;
  const frequencies = labels.map(([name]) => explain(defaultModel(), name)[0]?.prior ?? 0);
  const collision = frequencies.reduce((sum, one) => sum + one, 0) / frequencies.length;
  console.log(
    `The same Hangul: ${mean.toFixed(1)} bits in the mean of ${hangul.length} names; two people share a name with −log2 ${(-Math.log2(collision)).toFixed(1)} bits`,
  );
  for (const name of ['김지수', '김민수', '이준혁', '이재규', '천성일', '황보라'])
    console.log(`  ${name} ${compareNames([name], [name]).bits.toFixed(1)}`);
}

measureNames();
measureNamesakes();
measureBirths();
measureCredits('MyDramaList against TMDB', [...actors.values()], people);
measureCredits('Wikipedia against TMDB', [...cast.values()], people);
measureCredits('MyDramaList against Wikipedia', [...actors.values()], [...cast.values()]);
