import type { Store } from '../../src/graph/store.js';
import { decideDifferent, decideSame, proposeReview, splitForGood } from '../../src/identity/review.js';
import { bundledSeed, seed } from '../../src/seed/seed.js';
import { projected, publish, state } from './facts.js';

/** Texts that somebody has to escape right: quotes, backslashes, line breaks, other scripts and directions, controls. */
export const ODD_TEXTS = [
  'She said "no", he said \'yes\', they said `maybe`',
  'C:\\new\\u0041\\\\ ends with a backslash\\',
  'first\nsecond\r\nthird\ttab\u2028separator\u2029',
  '지금 우리 학교는 👩‍👩‍👧 \u{1F9DF}',
  'שלום \u200Fright\u202Eto left\u202C',
  '; // no comment /* nor */ this: $rows {id: 1} UNWIND [',
  'nul\u0000bell\u0007back\bform\fdelete\u007Fnext\u0085',
  '\uFEFFmark, "a,b;c|d',
  ' ',
];

/**
 * Fills an empty store with all kinds of things that an export has to carry: the seed, a merge, a split, decisions on
 * reviews, odd texts, several relations of one type between two nodes, and labels that nobody has thought of.
 */
export async function fillOddly(store: Store): Promise<void> {
  await seed(store, await bundledSeed());
  await publish(store, { id: 'article:odd', publication: 'publication:odd', kind: 'NEWSPAPER', on: '2022-01' });
  await state(
    store,
    ...ODD_TEXTS.map((text, index) => ({
      subject: `show:odd-${index}`,
      property: 'TITLE',
      text: `${text}.`,
      by: [{ article: 'article:odd', asWritten: `${text}.`, kind: 'OFFICIAL', locale: 'en' }],
    })),
    {
      subject: 'show:odd-0',
      property: 'DIRECTED_BY',
      value: 'person:odd',
      by: [
        { article: 'article:odd', asWritten: 'Odd One', locator: 'line 1' },
        { article: 'article:odd', asWritten: 'One, Odd', locator: 'line 2' },
      ],
    },
    {
      subject: 'person:odd',
      property: 'NAME',
      text: 'Odd',
      by: [{ article: 'article:odd', asWritten: 'Odd', kind: 'OFFICIAL', locale: 'no such tag' }],
    },
    { subject: 'person:odder', property: 'NAME', text: 'Odder', by: [{ article: 'article:odd', asWritten: 'Odder', kind: 'OFFICIAL' }] },
    { subject: 'show:odd-0', property: 'EPISODE_COUNT', number: 12, by: ['article:odd'], rank: 'DEPRECATED' },
  );
  await store.transaction(async (tx) => {
    await tx.write(
      `MATCH (article:Article {id: 'article:odd'}) MATCH (person:Person {id: 'person:odd'})
MERGE (article)-[mention:MENTIONS]->(person) SET mention.asWritten = $texts, article.headline = $headline, article.author = ''`,
      { texts: ODD_TEXTS, headline: ODD_TEXTS.join(' ') },
    );
    await tx.write(`UNWIND $rows AS row CREATE (node:Unheard {id: row.id}) SET node = row`, {
      rows: [
        {
          id: 'unheard:"1"',
          as: ODD_TEXTS[0],
          whole: -3,
          broken: -0.25,
          huge: 1e300,
          large: 124_790_000_000,
          yes: true,
          no: false,
          none: [],
          numbers: [1.5, -2.5],
          flags: [true, false],
        },
        { id: "unheard:'2'", texts: ['a;b', '', '"c"', 'd\u001Ee'] },
      ],
    });
    await tx.write(
      `MATCH (one:Unheard {id: 'unheard:"1"'}) MATCH (other:Unheard {id: "unheard:'2'"})
CREATE (one)-[:\`IN\`]->(other) CREATE (one)-[:\`IN\` {from: 'here', to: 3}]->(other) CREATE (one)-[:\`IN\` {from: 'there', to: 3}]->(other) CREATE (other)-[:\`ORDER\`]->(other)`,
    );
  });
  await projected(store);
  await decideSame(store, 'person:odd', 'person:odder');
  await decideSame(store, 'person:lee-jae-gyoo', 'person:park-ji-hoo');
  await splitForGood(store, 'person:park-ji-hoo');
  await decideDifferent(store, 'person:odd', 'person:lee-jae-gyoo');
  await proposeReview(store, 'person:odd', 'person:park-ji-hoo', { bits: 2.25, findings: [], sameExternalId: false, facts: 0 });
}
