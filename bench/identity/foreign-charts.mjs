/**
 * How well titles on lists of charts find their shows, against foreign works of the same titles: docs/decisions/0030 tells how.
 * Two truths: what the real files list, of which a person has said which titles are foreign works; and works made up for shows
 * of the databases, half of them the shows themselves, half of them foreign ones that bear their titles.
 */
import { NOT_SEEN, seenTogether } from '../../dist/import/placing/listed-title.js';
import { homesOf } from '../../dist/import/placing/homes.js';
import { worksOf } from '../../dist/import/placing/works.js';
import { titleKey } from '../../dist/import/placing/title-key.js';
import { surveyCharts, surveyedTitles } from '../../dist/import/placing/survey.js';
import { countryCode } from '../../dist/joining/things/countries.js';
import { compact, wordsOf } from '../../dist/names/fold.js';
import { scriptOf } from '../../dist/names/script.js';
import { listedTitleId } from '../../dist/model/ids/bookkeeping.js';

/**
 * The titles of the files of 2021 and 2022 that are foreign works, though Korean shows bear them: told one by one, by what was on
 * these platforms then.
 */
const FOREIGN = new Set(
  [
    'Big Mouth',
    'All For Love',
    'Cursed',
    'Friends',
    'Glória',
    'Lucifer',
    'Mom',
    'Suits',
    'The Circle',
    'The Good Doctor',
    'The Kingdom',
    'The Stranger',
    'Undercover',
    'Aftermath',
    'Mimi',
  ].map((title) => titleKey({ title, isCut: false })),
);

/** Lists whose places may be of anything: a person could not tell either. */
const UNTOLD = new Set(['Monster', 'The Promise', 'Voice'].map((title) => titleKey({ title, isCut: false })));

const lettersOf = (title) => compact(wordsOf(titleKey({ title, isCut: false })).join(' '));

/** The shows of a joined world as candidates, by the letters of each of their titles. */
function candidatesByLetters(world, { shows }) {
  const found = new Map();
  for (const [index, group] of shows.groups.entries()) {
    const records = [...group.records, ...group.seasons.map(({ record }) => record)];
    const names = [
      ...records.flatMap(({ current }) =>
        current.names.map(({ text, kind }, at) => ({
          text,
          isAlias: (kind ?? (scriptOf(text) === 'HANGUL' || at === 0 ? 'OFFICIAL' : 'ALIAS')) === 'ALIAS',
        })),
      ),
      ...group.anchors.flatMap((anchor) => anchor.names.map((text) => ({ text, isAlias: false }))),
    ];
    const countries = new Set(
      records.flatMap(({ current }) =>
        current.links.flatMap((link) => (link.property === 'FROM' && 'names' in link.to ? (countryCode(link.to.names[0].text) ?? []) : [])),
      ),
    );
    for (const { links } of group.anchors)
      for (const { property, other, isOutward } of links) if (property === 'FROM' && isOutward) countries.add(other.slice(8));
    const show = {
      id: shows.ids.of[index],
      kind: [...group.kinds][0] ?? 'SERIES',
      seasons: new Map(),
      premieres: [
        ...new Set([
          ...group.dates,
          ...records.flatMap(({ current }) =>
            current.facts.flatMap(({ property, value }) => (property === 'PREMIERED_ON' ? [String(value)] : [])),
          ),
        ]),
      ].sort(),
      lastSeason: Math.max(0, ...group.seasons.map(({ number }) => number)),
      countries: countries.size === 0 && group.natives.size > 0 ? ['KR'] : [...countries].sort(),
      platforms: [],
    };
    for (const { text, isAlias } of names) {
      const letters = lettersOf(text);
      const bearers = found.get(letters) ?? new Map();
      found.set(letters, bearers);
      const before = bearers.get(show.id);
      if (before === undefined || (before.isAlias && !isAlias)) bearers.set(show.id, { ...show, isAlias, text });
    }
  }
  return found;
}

function candidatesOf(listed, byLetters) {
  return new Map(
    [...listed.values()].flatMap(({ title, key, isCut }) => {
      const bearers = isCut ? undefined : byLetters.get(lettersOf(title));
      return bearers === undefined
        ? []
        : [
            [
              key,
              [...bearers.values()].map(({ text, ...show }) => ({ ...show, isSpelledSo: titleKey({ title: text, isCut: false }) === key })),
            ],
          ];
    }),
  );
}

/** As it was before: the one show of the title that is of the kind and had begun. */
function byTitleAlone(work, candidates) {
  const fitting = (candidates.get(keyOf(work)) ?? []).filter(
    ({ kind, premieres, isSpelledSo }) =>
      isSpelledSo &&
      (work.kind === 'FILM' ? ['FILM', 'VARIETY'] : ['SERIES', 'VARIETY']).includes(kind) &&
      (premieres[0] === undefined || premieres[0] <= (work.seen.last ?? '9')),
  );
  return fitting.length === 1 ? fitting[0].id : undefined;
}

function tell(label, works, placed, truthOf) {
  /** @type {{ right: number, foreign: string[], lost: string[] }} */
  const outcome = { right: 0, foreign: [], lost: [] };
  for (const work of works) {
    const truth = truthOf(work);
    const show = placed(work);
    if (truth === undefined) continue;
    if (truth.isForeign) {
      if (show !== undefined) outcome.foreign.push(`${work.title} = ${show}`);
    } else if (show !== undefined && (truth.show === undefined || truth.show === show)) outcome.right++;
    else outcome.lost.push(`${work.title}${show === undefined ? '' : ` = ${show}`}`);
  }
  const charted = outcome.right + outcome.foreign.length;
  console.log(
    `  ${label}: ${charted} shows charted, ${outcome.foreign.length} of them foreign works; ${outcome.lost.length} of ${outcome.right + outcome.lost.length} true ones lost`,
  );
  for (const one of outcome.foreign.slice(0, 20)) console.log(`    foreign: ${one}`);
  for (const one of outcome.lost.slice(0, 20)) console.log(`    lost: ${one}`);
}

/** Measures on the charts among these files; `world` is joined already. */
export async function measureForeignCharts(files, world, joined) {
  const byLetters = candidatesByLetters(world, joined);
  if (files.length > 0) {
    const shared = new Map();
    for (const file of files) await surveyCharts(file, { shared });
    const listed = surveyedTitles({ shared });
    const candidates = candidatesOf(listed, byLetters);
    const homes = homesOf({ listed, candidates, merged: new Map(), apart: new Set() });
    const works = worksOf(listed).filter(
      (work) =>
        !work.isCut &&
        (candidates.get(keyOf(work)) ?? []).some((one) => (work.kind === 'FILM') === (one.kind === 'FILM') && one.countries.includes('KR')),
    );
    console.log(`Foreign charts: ${listed.size} titles listed, ${works.length} of them titles of Korean shows`);
    const truthOf = (work) => (UNTOLD.has(keyOf(work)) ? undefined : { isForeign: FOREIGN.has(keyOf(work)) });
    tell('by title alone', works, (work) => byTitleAlone(work, candidates), truthOf);
    tell('now', works, (work) => homeOf(homes, work), truthOf);
    const unsure = works.filter((work) => isUnsure(homes, work));
    console.log(`  in the queue: ${unsure.map(({ title }) => title).join(', ')}`);
  }
  measureMadeUp(byLetters);
}

/** The key of a work's title. */
const keyOf = (work) => work.titles[0].key;

/** @param {Map<string, any>} homes */
const isUnsure = (homes, work) => (homes.get(work.titles[0].id).mayBe ?? []).length > 0;

/** @param {Map<string, any>} homes */
function homeOf(homes, work) {
  const home = homes.get(work.titles[0].id);
  return home.kind === 'SHOW' ? home.id : undefined;
}

const NEAR = ['KR', 'JP', 'TW', 'HK', 'TH', 'VN', 'PH', 'ID', 'MY', 'SG'];
const FAR =
  'US GB CA AU DE FR ES IT BR MX AR CL CO PE PL RO SE NO DK FI NL BE PT GR TR ZA NG KE EG SA AE IL IN PK LK CZ HU AT CH IE NZ UY PY BO EC VE CR PA GT HN'.split(
    ' ',
  );

/** Works of one kind each, in turn: where and since when they are listed, from the first day of the show of that title. */
const KINDS = {
  true: [
    // At home and near it; on the list of the world; a hit everywhere; old, and back in two countries.
    ({ on }) => ({ first: on, near: 5, far: 2, language: 'ANY' }),
    ({ on }) => ({ first: on, near: 10, far: 8, language: 'OTHER' }),
    ({ on }) => ({ first: on, near: 10, far: 50, language: 'OTHER' }),
    ({ on }) => ({ first: after(on, 900), near: 3, far: 0, language: 'ANY' }),
  ],
  foreign: [
    // An American hit; one of many seasons; one in Spanish; an old one everywhere but in Korea; one near the show's own day.
    ({ on }) => ({ first: after(on, 2_500), near: 10, far: 50, language: 'ENGLISH', season: 3 }),
    ({ on }) => ({ first: after(on, 1_500), near: 0, far: 12, language: 'ANY', season: 5 }),
    ({ on }) => ({ first: after(on, 1_200), near: 0, far: 25, language: 'OTHER' }),
    ({ on }) => ({ first: after(on, 5_400), near: 9, far: 50, language: 'OTHER', isNotInKorea: true }),
    ({ on }) => ({ first: after(on, 200), near: 6, far: 40, language: 'ENGLISH' }),
  ],
};

const after = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function measureMadeUp(byLetters) {
  const shows = new Map();
  for (const bearers of byLetters.values())
    for (const one of bearers.values())
      if (
        !one.isAlias &&
        one.kind === 'SERIES' &&
        one.countries.includes('KR') &&
        one.premieres[0]?.length === 10 &&
        scriptOf(one.text) === 'LATIN' &&
        bearers.size === 1
      )
        shows.set(one.id, one);
  const all = [...shows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sample = all.filter((_, index) => index % Math.max(1, Math.floor(all.length / 500)) === 0).slice(0, 500);
  const listed = new Map();
  const truth = new Map();
  for (const [index, show] of sample.entries()) {
    const isForeign = index % 2 === 1;
    const kinds = isForeign ? KINDS.foreign : KINDS.true;
    const {
      first,
      near,
      far,
      language,
      season,
      isNotInKorea = false,
    } = kinds[Math.floor(index / 2) % kinds.length]({ on: show.premieres[0] });
    const key = titleKey({ title: show.text, isCut: false });
    const codes = [...NEAR.slice(isNotInKorea ? 1 : 0, near + (isNotInKorea ? 1 : 0)), ...FAR.slice(0, far)];
    const seen = {
      first,
      last: first,
      seasons: new Set(season === undefined ? [1] : [season]),
      countries: new Map([['chart:netflix-top10-tv', new Set(codes)]]),
      worldwide: new Set(language === 'ANY' ? [] : ['chart:netflix-top10-global-tv']),
    };
    const id = listedTitleId('platform:netflix', 'SERIES', language, key);
    listed.set(id, {
      id,
      platform: 'platform:netflix',
      kind: 'SERIES',
      language,
      title: show.text,
      key,
      isCut: false,
      seen: seenTogether([seen, NOT_SEEN]),
      isWanted: true,
      own: null,
      sameAs: null,
    });
    truth.set(key, { isForeign, show: isForeign ? undefined : show.id });
  }
  const candidates = candidatesOf(listed, byLetters);
  const homes = homesOf({ listed, candidates, merged: new Map(), apart: new Set() });
  const works = worksOf(listed);
  console.log(`Foreign charts, made up: ${works.length} titles of Korean shows, every second one a foreign work`);
  tell(
    'by title alone',
    works,
    (work) => byTitleAlone(work, candidates),
    (work) => truth.get(keyOf(work)),
  );
  tell(
    'now',
    works,
    (work) => homeOf(homes, work),
    (work) => truth.get(keyOf(work)),
  );
  const unsure = works.filter((work) => isUnsure(homes, work));
  console.log(`  in the queue: ${unsure.length}`);
}
