import { ColumnSample } from '../../drafting/column-sample.js';
import { draftRecords } from '../../drafting/draft-records.js';
import { bindingsOf, sparqlVariables } from '../../files/json-documents.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { ImportError, RowError } from '../../intake/import-error.js';
import type { Cells } from '../../values/cells.js';
import { cellsFrom, objectIn, rowObject, tellDoubts, textIn } from '../../values/json-values.js';
import { release } from '../../values/publishers.js';
import { externalValue } from '../../../records/external-id.js';
import { mappedRow } from '../mapping/mapped-table.js';
import { mappingOf } from '../mapping/mapping.js';

const SOURCE = 'wikidata-query';

/** Results of a query of Wikidata, whose variables say what they are: ?item ?itemLabel ?imdb ?date. */
export const wikidataQuery = databaseFormat({
  name: SOURCE,
  title: 'results of a query of Wikidata (SPARQL)',
  columns: ['json'],
  documents: (value) => {
    const names = sparqlVariables(value);
    const rows = names === undefined ? [] : bindingsOf(value);
    const isOfWikidata = rows.some((row) => names!.some((name) => entityIn(textIn(objectIn(row, name), 'value')) !== undefined));
    return isOfWikidata
      ? rows.map((row) => Object.fromEntries(names!.map((name) => [name, textIn(objectIn(row, name), 'value')])))
      : undefined;
  },
  // One thing has a row for each of its directors.
  addsUp: true,
  dataset: release('wikidata', SOURCE, 'Results of a query of Wikidata'),
  parse: (cells) => queryRow(cells),
});

/** The entity that the address of one is of. */
function entityIn(text: string): string | undefined {
  return /wikidata\.org\//u.test(text) ? externalValue('wikidata', text) : undefined;
}

/** Reads a row, which is about the first entity that it names. @throws RowError when it names none, or has no label of it. */
function queryRow(cells: Cells): DatabaseRow {
  const said = Object.entries(rowObject(cells)).map(([name, value]) => [name, String(value)] as const);
  const own = said.find(([, text]) => entityIn(text) !== undefined);
  if (own === undefined) throw new RowError('The row names no entity of Wikidata.', 'a row names no entity');
  // Other entities are values, which their labels name.
  const row = Object.fromEntries(
    said.flatMap(([name, text]) => (name === own[0] ? [[name, entityIn(text)!]] : entityIn(text) === undefined ? [[name, text]] : [])),
  );
  const columns = Object.entries(row).map(([name, text]) => new ColumnSample(name, [text]));
  const publication = { id: 'publication:wikidata', name: 'Wikidata', url: 'https://www.wikidata.org' };
  const { mapping } = draftRecords({ name: SOURCE, source: SOURCE, publication, columns });
  const table = cellsFrom(row);
  try {
    const drafted = { ...mapping, key: own[0], columns: { ...(mapping['columns'] as object), [own[0]]: { number: 'wikidata' } } };
    const read = mappedRow(table, mappingOf(drafted, SOURCE), '');
    tellDoubts(table, cells);
    return read;
  } catch (error) {
    if (error instanceof ImportError)
      throw new RowError(`The row on ${row[own[0]]} has no label, as ?${own[0]}Label.`, 'a row has no label');
    throw error;
  }
}
