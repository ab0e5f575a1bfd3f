import { isAudienceIdOf } from '../../model/ids/audience.js';
import { isPartialDate } from '../../model/dates.js';
import type { Reader } from '../../graph/store.js';
import { piecesOf } from '../../grouping.js';
import { AUDIENCE_BATCH, audienceChangesFor } from './projection.js';
import { AMONG, AREAS } from './statement.js';

type Shape = Record<'id', string> &
  Record<'area' | 'among' | 'airedOn', string | null> &
  Record<'episode' | 'episodeTo' | 'part' | 'percent' | 'percentAtMost' | 'viewers', number | null> &
  Record<'shows' | 'by' | 'articles', number>;

/**
 * Verifies the audience ratings of a store: each has a show, a measurer, a citation, an area and an audience that are known, an id
 * that fits, figures that can be, and shows what is stated of it.
 * @returns one sentence for each violation, in a fixed order.
 */
export async function audienceViolations(store: Reader): Promise<string[]> {
  const rows = await store.read<Shape>(
    `MATCH (rating:AudienceRating)
RETURN rating.id AS id, rating.area AS area, rating.among AS among, rating.airedOn AS airedOn, rating.episode AS episode,
  rating.episodeTo AS episodeTo, rating.part AS part, rating.percent AS percent, rating.percentAtMost AS percentAtMost,
  rating.viewers AS viewers, COUNT { (rating)-[:ABOUT]->(:Show) } AS shows, COUNT { (rating)-[:\`BY\`]->(:Publication) } AS \`by\`,
  COUNT { (rating)-[:STATED_IN]->(:Article) } AS articles
ORDER BY id`,
  );
  const violations = rows.flatMap((row) => sentencesOf(row).map((sentence) => `${row.id} ${sentence}`));
  for (const ids of piecesOf(
    rows.map(({ id }) => id),
    AUDIENCE_BATCH,
  ))
    violations.push(...(await audienceChangesFor(store, ids)).map(({ id, values }) => `${id} should have ${JSON.stringify(values)}.`));
  return violations;
}

function sentencesOf(row: Shape): string[] {
  const { id, area, among, airedOn, episode, episodeTo, part, shows, by, articles } = row;
  const percents = [row.percent, row.percentAtMost].filter((value) => value !== null && !(value >= 0 && value <= 100));
  const isKnown = area !== null && among !== null && Object.hasOwn(AREAS.values, area) && Object.hasOwn(AMONG.values, among);
  const numbered = episode === null ? null : { from: episode, to: episodeTo, part };
  return [
    ...(shows === 1 ? [] : [`is about ${shows} shows; it has to be about one.`]),
    ...(by === 1 ? [] : [`is measured by ${by} publications; it has to be one.`]),
    ...(articles > 0 ? [] : ['has no citation.']),
    ...(isKnown
      ? []
      : [
          `is of ${area ?? 'no area'} among ${among ?? 'nobody'}; known are ${[AREAS, AMONG].map(({ values }) => Object.keys(values).join(', ')).join(', and ')}.`,
        ]),
    ...(percents.length === 0 ? [] : [`has ${percents.join(', ')} per cent; it has to be from 0 to 100.`]),
    ...([row.percent, row.percentAtMost, row.viewers].some((value) => value !== null) ? [] : ['has no figure.']),
    ...(row.viewers === null || row.viewers >= 0 ? [] : [`has ${row.viewers} viewers.`]),
    ...(airedOn === null || isPartialDate(airedOn) ? [] : [`has a date that the calendar lacks: ${airedOn}.`]),
    ...(!isKnown || isAudienceIdOf(id, { episode: numbered, airedOn, area, among })
      ? []
      : ['has an id that does not fit its episode, area and audience.']),
  ];
}
