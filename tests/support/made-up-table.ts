import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { newFolder } from './folder.js';

const MAPPING = {
  source: 'lantern-guide',
  publication: { id: 'publication:lantern-guide', name: 'Lantern Guide', url: 'https://example.org/lantern-guide' },
  type: 'show',
  kind: 'SERIES',
  key: 'no',
  columns: {
    title: { property: 'TITLE', locale: 'en' },
    'first shown': 'PREMIERED_ON',
    episodes: 'EPISODE_COUNT',
    director: 'DIRECTED_BY',
    leads: { property: 'CAST_MEMBER', separator: ';', billing: 'MAIN' },
    channel: 'AIRED_ON',
    'source webtoon': { property: 'BASED_ON', to: 'webtoon' },
    stars: { rating: 5 },
  },
};

const pick = <T>(of: readonly T[], at: number): T => of[at % of.length]!;
const WORDS = ['Lantern', 'River', 'Winter', 'Paper', 'Harbour', 'Orchard', 'Signal', 'Mirror', 'Garden', 'Station', 'Letter'];
const FAMILIES = ['Kim', 'Lee', 'Park', 'Choi', 'Jung', 'Kang', 'Cho', 'Yoon', 'Jang', 'Lim', 'Han', 'Oh', 'Seo', 'Shin', 'Kwon'];
const GIVEN = [
  'Ha',
  'Min',
  'Seo',
  'Ji',
  'Yu',
  'Do',
  'Eun',
  'Tae',
  'Woo',
  'Bo',
  'Chan',
  'Gi',
  'Hye',
  'In',
  'Jae',
  'Ka',
  'Na',
  'So',
  'Su',
  'Won',
];

function person(number: number): string {
  return `${pick(FAMILIES, number)} ${pick(GIVEN, Math.floor(number / 15))}-${pick(GIVEN, Math.floor(number / 300) + number).toLowerCase()}`;
}

/** A table of made-up shows with its mapping: makers and casts from so many people, some made from webtoons. */
export function madeUpTable(shows: number, people: number): { readonly mapping: string; readonly table: string } {
  const folder = newFolder();
  const mapping = join(folder, 'mapping.json');
  writeFileSync(mapping, JSON.stringify(MAPPING));
  const rows = Array.from({ length: shows }, (_, index) => {
    const title = `${pick(WORDS, index)} ${pick(WORDS, Math.floor(index / 11) + 3)} ${index}`;
    const leads = Array.from({ length: 5 }, (_lead, at) => person((index * 7 + at * 131) % people));
    const day = `${2000 + (index % 22)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    const cells = [
      index + 1,
      title,
      day,
      (index % 30) + 1,
      person((index * 13) % people),
      leads.join('; '),
      pick(['SBS', 'tvN', 'Netflix', 'KBS2'], index),
    ];
    return [...cells, index % 4 === 0 ? `The ${title} Comic` : '', (index % 50) / 10].join(',');
  });
  const table = join(folder, 'guide.2023-06-01.csv');
  writeFileSync(
    table,
    `${['no', 'title', 'first shown', 'episodes', 'director', 'leads', 'channel', 'source webtoon', 'stars'].join(',')}\n${rows.join('\n')}\n`,
  );
  return { mapping, table };
}
