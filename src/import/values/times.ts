import { isTimeOfDay } from '../../model/times.js';
import { RowError } from '../intake/import-error.js';
import { spaced } from './spaced.js';

/** 21:10, 오후 9:10, 밤 9시 10분, 저녁 8시, 9:10 PM, 21:10 KST. */
const TIME =
  /^(?<before>오전|오후|낮|밤|저녁|새벽|아침|am|pm)? ?(?<hour>\d{1,2})(?:[:시] ?(?:(?<minute>\d{2})분?|(?<half>반))?)? ?(?<behind>[ap]\.?m\.?)?(?: ?\(?(?:kst|한국 ?시간|utc ?\+ ?9)\)?)?$/iu;

const LATER = /^(?:오후|저녁|밤|pm|p\.m\.?)$/iu;

/**
 * A time of the day in Korea, as 21:10.
 * @throws RowError when it is none, or says neither a morning nor an evening nor all of 24 hours.
 */
export function timeOfDayIn(text: string, column: string): string {
  const { before, hour, minute, half, behind } = TIME.exec(spaced(text))?.groups ?? {};
  const word = before ?? behind ?? '';
  const isPlain = /^\d{1,2}$/.test(spaced(text));
  const number = Number(hour ?? NaN);
  // Korea counts the night on behind midnight: 밤 12시 is 00:00.
  const late = LATER.test(word) ? (number === 12 ? (word === '밤' ? 0 : 12) : number < 12 ? number + 12 : number) : number;
  const whole = word !== '' && !LATER.test(word) && number === 12 && word !== '낮' ? 0 : word === '낮' && number < 6 ? number + 12 : late;
  const time = `${String(whole).padStart(2, '0')}:${half === undefined ? (minute ?? '00') : '30'}`;
  if (!isPlain && isTimeOfDay(time)) return time;
  throw new RowError(
    `${column} is ${JSON.stringify(text)}: it has to be a time of the day in Korea, as 21:10 or 오후 9시 10분.`,
    `${column} has to be a time of the day`,
  );
}
