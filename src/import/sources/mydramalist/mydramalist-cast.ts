import type { RecordLink } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { titleId } from './mydramalist-dramas.js';
import { release } from '../../values/publishers.js';
import { showTitle } from '../../values/show-titles.js';
import { spaced } from '../../values/spaced.js';
import { nameOf, personNamed } from '../../intake/statements.js';
import { recordId } from '../../../model/ids/records.js';

const SOURCE = 'mydramalist-cast';

/** What its roles are to us; a bit part and an unknown one have no billing. */
const BILLINGS: Readonly<Record<string, string | null>> = {
  'Main Role': 'MAIN',
  'Support Role': 'SUPPORTING',
  'Guest Role': 'GUEST',
  Guest: 'GUEST',
  'Bit part': null,
  Unknown: null,
};

/** wiki_actors.csv: who plays whom in which show, one part in a row. */
export const mydramalistCast = databaseFormat({
  name: SOURCE,
  title: 'MyDramaList, casts with parts',
  columns: ['actor_id', 'actor_name', 'drama_name', 'character_name', 'role'],
  dataset: release('mydramalist', SOURCE, 'Casts at MyDramaList'),
  addsUp: true,
  parse: castRow,
});

/**
 * Reads a row. Its actor_id stands for a name, not for a person: namesakes share it, so it is left out.
 * @throws RowError when it lacks the actor or the show.
 */
export function castRow(cells: Cells): DatabaseRow {
  const { doubts } = cells;
  const actor = spaced(cells.filled('actor_name'));
  const drama = cells.filled('drama_name');
  const billing = cells.text('role') === '' ? null : doubts.unless(() => cells.oneOf('role', BILLINGS));
  const character = characterOf(cells.text('character_name'));
  const link: RecordLink = {
    property: 'CAST_MEMBER',
    to: personNamed(actor),
    asWritten: actor,
    ...(billing == null ? {} : { qualifiers: { billing } }),
    ...(character === '' ? {} : { character }),
  };
  const { title, season } = showTitle(drama);
  return {
    records: [
      {
        id: recordId(SOURCE, 'show', drama),
        type: 'show',
        kind: 'SERIES',
        names: [nameOf(title)],
        ...(season === undefined ? {} : { season }),
        externalIds: [titleId(drama)],
        facts: [],
        links: [link],
        ratings: [],
        locator: `drama_name ${JSON.stringify(drama)}`,
      },
    ],
  };
}

/** A part without what the list adds of it: [Yi Kyung's bodyguard], (Ep. 1-4). A part that is nothing else is that. */
function characterOf(text: string): string {
  const plain = text.replace(/\((?:ep|eps|episode)s?\b[^()]*\)/giu, '');
  const named = spaced(plain.replace(/[[{][^\]}]*(?:[\]}]|$)/gu, '').replace(/^[\s|/]+|[\s|/]+$/gu, ''));
  return (named === '' ? spaced(plain.replace(/[[\]{}]/gu, '')) : named).replace(/^[“"](.*)[”"]$/u, '$1');
}
