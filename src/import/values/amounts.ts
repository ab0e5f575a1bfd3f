/** What large numbers are written in, in Korean, Chinese letters and English. */
const SCALES: Readonly<Record<string, number>> = {
  억: 1e8,
  亿: 1e8,
  億: 1e8,
  만: 1e4,
  万: 1e4,
  萬: 1e4,
  천: 1e3,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  k: 1e3,
  thousand: 1e3,
};

/** A number with its scale: 1.2억, 3,400만, 12.3M, 1,234,567. */
const PART = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(억|亿|億|만|万|萬|천|billion|million|thousand|bn|mn|[bmk](?![a-z]))?/giu;

/** What stands before and behind a number, and says what it counts. */
const COUNTED =
  /^(?:no\.?|#|약|총|제|rank(?:ed)?)? ?(?<number>[\d.,]+(?: ?(?:억|亿|億|만|万|萬|천|billion|million|thousand|bn|mn|[bmk](?![a-z])) ?[\d.,]*)*) ?(?:위|位|등|점|시간|時間|회|회차|명|뷰|주|주차|주째|일|일째|번|%|퍼센트|st|nd|rd|th|hours?|hrs?|h|views?|points?|pts?|weeks?|days?|percent)?(?: ?\((?:[-▲▼△▽↑↓+=\s]|\d|new|신규)*\))?$/iu;

/**
 * A number as lists print it, with the word for what it counts: 1위, `#3`, 1,234만 시간, 3억 2000만, `12.3M views`, 11.2%.
 * @returns undefined where it is none.
 */
export function amountIn(text: string): number | undefined {
  const number = COUNTED.exec(text.trim())?.groups?.['number']?.trim();
  if (number === undefined || number === '') return undefined;
  const parts = [...number.matchAll(PART)];
  // Nothing may be left over: 1.2.3 is no number.
  if (parts.length === 0 || number.replace(PART, '').trim() !== '') return undefined;
  const amounts = parts.map(([, digits, scale]) => ({
    digits: Number(digits!.replaceAll(',', '')),
    scale: scale === undefined ? 1 : SCALES[scale.toLowerCase()]!,
  }));
  // 3억 2000만: each part is less than the one before it.
  if (amounts.some(({ scale }, index) => index > 0 && scale >= amounts[index - 1]!.scale)) return undefined;
  const sum = amounts.reduce((all, { digits, scale }) => all + digits * scale, 0);
  return Number(sum.toPrecision(15));
}
