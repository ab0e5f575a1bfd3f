import Table from 'cli-table3';
import type { OpenReview, RecordCard } from '../identity/queue.js';

/** How many credits are shown of a record that has hundreds. */
const CREDITS = 15;

/** A pair as somebody sees it who has to decide: both records side by side, the odds, and what speaks for them. */
export function screenOf(review: OpenReview, left: RecordCard, right: RecordCard, waiting: number, columns = 100): string {
  const width = Math.max(20, Math.floor((columns - 16) / 2));
  const table = new Table({
    head: ['', left.id, right.id],
    colWidths: [11, width, width],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  const both = (label: string, of: (card: RecordCard) => string): void => {
    if (of(left) + of(right) !== '') table.push([label, of(left), of(right)]);
  };
  // Those in common come first: they are what a person looks for.
  const shared = new Set(left.credits.filter((credit) => right.credits.includes(credit)));
  both('name', ({ name, nativeName }) => [name, nativeName].filter((one) => one !== null).join('\n'));
  both('spellings', ({ names }) => names.join('\n'));
  both('since', ({ since }) => since ?? '');
  both('credits', ({ credits }) =>
    shortened([...credits.filter((one) => shared.has(one)).map((one) => `= ${one}`), ...credits.filter((one) => !shared.has(one))]),
  );
  both('numbers', ({ externalIds }) => externalIds.join('\n'));
  both('said by', ({ sources }) => sources.join('\n'));
  return [
    `${waiting} to be reviewed. ${oddsOf(review)} that these are one:`,
    table.toString(),
    ...review.reasons.map((reason) => `  ${reason}`),
    '',
    'a the same   d different   s skip   u undo   q quit',
  ].join('\n');
}

/** The odds of a pair in words. */
export function oddsOf({ bits }: OpenReview): string {
  const odds = 1 / (1 + 2 ** -bits);
  return `${(odds * 100).toFixed(odds > 0.995 || odds < 0.005 ? 2 : 0)} % (${bits} bits)`;
}

/** The queue as a table with tabs, for those who do not sit at a terminal. */
export function queueTable(reviews: readonly OpenReview[], cards: ReadonlyMap<string, RecordCard>): string {
  const nameOf = (id: string): string => [cards.get(id)?.name, cards.get(id)?.nativeName].filter((name) => name != null).join(' / ');
  return [
    ['bits', 'left', 'leftName', 'right', 'rightName', 'reasons'],
    ...reviews.map(({ bits, left, right, reasons }) => [String(bits), left, nameOf(left), right, nameOf(right), reasons.join('; ')]),
  ]
    .map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

function shortened(lines: readonly string[]): string {
  const more = lines.length - CREDITS;
  return [...lines.slice(0, CREDITS), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}
