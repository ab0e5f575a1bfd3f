import { isPartialDate } from '../model/dates.js';
import type { Reader } from '../graph/store.js';

/**
 * Verifies the ratings of a store: each has a show, a publication, a citation, a value on its scale and a date that the
 * calendar has.
 * @returns one sentence for each violation, in a fixed order.
 */
export async function ratingViolations(store: Reader): Promise<string[]> {
  const rows = await store.read<
    Record<'id' | 'kind' | 'asOf', string | null> & Record<'value' | 'scale', number | null> & Record<'about' | 'by' | 'articles', number>
  >(
    `MATCH (rating:Rating)
RETURN rating.id AS id, rating.kind AS kind, rating.asOf AS asOf, rating.value AS value, rating.scale AS scale,
  COUNT { (rating)-[:ABOUT]->(:Show) } AS about, COUNT { (rating)-[:\`BY\`]->(:Publication) } AS \`by\`,
  COUNT { (rating)-[:STATED_IN]->(:Article) } AS articles
ORDER BY id`,
  );
  return rows.flatMap(({ id, kind, asOf, value, scale, about, by, articles }) => {
    const said = [
      ...(about === 1 ? [] : [`is about ${about} shows; it has to be about one.`]),
      ...(by === 1 ? [] : [`is given by ${by} publications; it has to be one.`]),
      ...(articles > 0 ? [] : ['has no citation.']),
      ...(kind === 'CRITICS' || kind === 'AUDIENCE' ? [] : [`has the kind ${kind ?? 'null'}; it is CRITICS or AUDIENCE.`]),
      ...(value !== null && scale !== null && value >= 0 && value <= scale ? [] : [`has the value ${value} on a scale to ${scale}.`]),
      ...(asOf === null || isPartialDate(asOf) ? [] : [`has a date that the calendar lacks: ${asOf}.`]),
    ];
    return said.map((sentence) => `${id ?? 'A rating without id'} ${sentence}`);
  });
}
