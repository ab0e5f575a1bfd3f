import type { Reader } from '../graph/store.js';
import type { PortraitRelation } from './portrait.js';
import { isIdOf } from '../model/ids/kinds.js';

/** The editions of charts with an entry that one of these relations leads to: what a merge or split of shows moves. */
export async function editionsOf(reader: Reader, relations: readonly PortraitRelation[]): Promise<string[]> {
  const entries = [...new Set(relations.flatMap(({ label, other }) => (label === 'ChartEntry' ? [other] : [])))];
  if (entries.length === 0) return [];
  const rows = await reader.read<{ edition: string }>(
    'UNWIND $entries AS id MATCH (entry:ChartEntry {id: id}) WHERE entry.edition IS NOT NULL RETURN DISTINCT entry.edition AS edition',
    { entries },
  );
  return rows.map(({ edition }) => edition);
}

/** Of an article or a publication: the editions that it states something of, since what it says weighs as who it is. */
export async function editionsBehind(reader: Reader, id: string): Promise<string[]> {
  if (!isIdOf(['article', 'publication'], id)) return [];
  const rows = await reader.read<{ edition: string }>(
    `MATCH (source:Entity {id: $id})<-[:PUBLISHED_BY|REPORTS*0..6]-(article:Article)<-[:STATED_IN]-(entry:ChartEntry)
WHERE entry.edition IS NOT NULL
RETURN DISTINCT entry.edition AS edition`,
    { id },
  );
  return rows.map(({ edition }) => edition);
}
