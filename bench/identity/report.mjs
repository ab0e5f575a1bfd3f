import { isRecordId, recordParts } from '../../dist/model/ids/records.js';

/** A share as a percentage. */
export const percent = (share) => (Number.isNaN(share) ? 'none' : `${(100 * share).toFixed(2)} %`);

/** The source of a record, by its id. */
export const sourceOf = (record) => recordParts(record).source;

/** When a record says that its show was first shown. */
export const dateOf = ({ facts }) => facts.find(({ property }) => property === 'PREMIERED_ON')?.value;

/** Whether a key is the id of one of TMDB's records of a type. */
export function isOfTmdb(key, type) {
  const { source, type: its } = recordParts(key);
  return isRecordId(key) && source === 'tmdb' && its === type;
}

/** Prints what a measure came to, and what was wrong. */
export function report(label, { right, wrong, missed, review = 0 }, wrongNames = []) {
  console.log(
    `${label}: ${right + missed} true pairs, ${right} joined, ${wrong} wrong → precision ${percent(right / (right + wrong))}, recall ${percent(right / (right + missed))}` +
      (review > 0 ? `, ${review} of those missed are in the queue` : ''),
  );
  for (const name of wrongNames.slice(0, 20)) console.log(`  wrong: ${name}`);
}
