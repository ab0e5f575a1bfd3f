import type { RecordLink, SourceRecord } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { episodeCounts, type EpisodeCounts } from './infobox-figures.js';
import { creditedPeople, type CreditedPerson } from './infobox-people.js';
import { splitList } from '../../values/lists.js';
import { networkLinks } from '../../values/networks.js';
import { spanOf } from '../../values/partial-dates.js';
import { release } from '../../values/publishers.js';
import { showTitle } from '../../values/show-titles.js';
import { spaced } from '../../values/spaced.js';
import { fact, nameOf, namedLinks, personNamed } from '../../intake/statements.js';
import { recordId } from '../../../model/ids/records.js';

const SOURCE = 'wikipedia-en';
const NONE = '-';

/** kdrama_dataset: the infoboxes of English Wikipedia's pages, one page in a row. */
export const wikipedia = databaseFormat({
  name: SOURCE,
  title: 'English Wikipedia, infoboxes of dramas',
  columns: [
    'Title',
    'Also Known As',
    'Written By',
    'Director',
    'Cast',
    'Genre',
    'Network',
    'Episodes',
    'Release Dates',
    'Release Years',
    'Poster',
    'Description',
  ],
  dataset: release('wikipedia', SOURCE, 'Infoboxes of dramas at English Wikipedia'),
  parse: infoboxRow,
});

/** Reads a row. @throws RowError when it has no title. */
export function infoboxRow(cells: Cells): DatabaseRow {
  const { doubts } = cells;
  const page = cells.filled('Title', [NONE]);
  const { title, season, disambiguator = '' } = showTitle(page);
  const text = (column: string): string => (cells.text(column) === NONE ? '' : cells.text(column));
  const dates = text('Release Dates').replace(/\s*\([^()]*\)$/u, '');
  const isUpcoming = /^upcoming$/iu.test(dates);
  const span = dates === '' || isUpcoming ? undefined : doubts.unless(() => spanOf(dates, 'Release Dates'));
  const counts: EpisodeCounts = doubts.unless(() => episodeCounts(text('Episodes'))) ?? { bySeason: new Map() };
  const [directors, writers, cast] = ['Director', 'Written By', 'Cast'].map((column) => creditedPeople(text(column))) as [
    CreditedPerson[],
    CreditedPerson[],
    CreditedPerson[],
  ];
  for (const { name } of writers.filter(({ isOriginal }) => isOriginal))
    doubts.add(
      `Written By names ${name} for the original work: whoever wrote that did not write the show.`,
      'Written By names the writer of the original work',
    );
  const locator = `Title ${JSON.stringify(page)}`;
  const show: SourceRecord = {
    id: recordId(SOURCE, 'show', page),
    type: 'show',
    kind: /\bfilm\b/iu.test(disambiguator) ? 'FILM' : 'SERIES',
    names: [nameOf(title), ...otherTitles(text('Also Known As'), title)],
    ...(season === undefined ? {} : { season }),
    externalIds: [{ source: 'wikipedia', value: page }],
    facts: [
      ...fact('PREMIERED_ON', span?.from, spaced(dates)),
      ...fact('ENDED_ON', span?.isOne ? span.from : span?.to, spaced(dates)),
      ...(isUpcoming ? fact('STATUS', 'UPCOMING', 'Upcoming') : span?.isOpen ? fact('STATUS', 'AIRING', spaced(dates)) : []),
      ...fact('EPISODE_COUNT', counts.total, spaced(text('Episodes'))),
    ],
    links: [
      ...links('DIRECTED_BY', directors),
      ...links(
        'WRITTEN_BY',
        writers.filter(({ isOriginal }) => !isOriginal),
      ),
      ...links('CAST_MEMBER', cast).map((link, index) => ({ ...link, qualifiers: { order: index + 1 } })),
      ...networkLinks(networksIn(text('Network'))),
      ...namedLinks('IN_GENRE', 'genre', splitList(text('Genre'), ',\n')),
    ],
    ratings: [],
    locator,
  };
  const seasons = seasonRecords(show, counts, [...directors, ...writers, ...cast]);
  return { records: [seasons.length === 0 ? show : { ...show, isWhole: true }, ...seasons] };
}

/** Other titles: separated by commas, each without where it is called so: "The Way of Medicine (Hong Kong)". */
function otherTitles(text: string, title: string): SourceRecord['names'] {
  const plain = (one: string): string => one.replace(/[^\p{L}\d]+/gu, '').toLowerCase();
  // "The Warrior, Baek Dong-soo" is one title with a comma: it says the page's own again.
  const others = plain(text).endsWith(plain(title)) ? [text] : splitList(text, ',\n');
  const shown = others.map((other) => spaced(other.replace(/\s*\([^()]*\)$/u, ''))).filter((other) => other !== '' && other !== title);
  return [...new Set(shown)].map((other) => nameOf(other, /\p{Script=Hangul}/u.test(other) ? {} : { kind: 'ALIAS' }));
}

/** The networks of a cell: a line each, or with commas; without years, countries and seasons in brackets. */
function networksIn(text: string): string[] {
  return splitList(text, ',\n').flatMap((name) => {
    const inBrackets = /\((KBS1 and KBS2|KBS2|V Live)\)/u.exec(name)?.[1];
    if (inBrackets !== undefined) return inBrackets.split(' and ');
    const plain = spaced(name.replace(/\s*\([^()]*\)/gu, ''));
    return plain === '' ? [] : [plain];
  });
}

function links(property: 'DIRECTED_BY' | 'WRITTEN_BY' | 'CAST_MEMBER', people: readonly CreditedPerson[]): RecordLink[] {
  return [...new Map(people.map((person) => [person.name, person])).values()].map(({ name, alias }) => ({
    property,
    to: personNamed(name, ...(alias === undefined ? [] : [alias])),
    asWritten: name,
  }));
}

/**
 * The seasons that the row tells apart: its dates are of the show as a whole, from the first season's first day; of
 * each season it has at most the episodes.
 */
function seasonRecords(show: SourceRecord, { bySeason }: EpisodeCounts, people: readonly CreditedPerson[]): SourceRecord[] {
  const named = people.flatMap(({ seasons = [] }) => seasons);
  const last = Math.max(0, ...bySeason.keys(), ...named);
  if (show.season !== undefined || last < 2) return [];
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((season) => season > 1 || bySeason.has(season))
    .map((season) => ({
      id: `${show.id}#season-${season}`,
      type: 'show',
      kind: 'SERIES',
      names: show.names.slice(0, 1),
      season,
      externalIds: [],
      facts: fact('EPISODE_COUNT', bySeason.get(season)),
      links: [],
      ratings: [],
      locator: show.locator,
    }));
}
