import type { Command } from 'commander';
import { on } from 'node:events';
import { emitKeypressEvents } from 'node:readline';
import type { Store } from '../graph/store.js';
import { piecesOf } from '../grouping.js';
import { IdentityError } from '../identity/identity-error.js';
import { split } from '../identity/merge.js';
import { keptOf, openReviews, readCards, type OpenReview, type RecordCard } from '../identity/queue.js';
import { decideDifferent, decideSame, reopen } from '../identity/review.js';
import { queueTable, screenOf } from './review-screen.js';

type WithStore = (work: (store: Store) => Promise<void>) => Promise<void>;

/** A terminal, or what stands for one. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { isTTY?: boolean; setRawMode?(raw: boolean): unknown };
  readonly output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
}

/** How many pairs were decided, and how. */
export interface Reviewed {
  readonly same: number;
  readonly different: number;
  readonly skipped: number;
  /** How many wait still, those skipped among them. */
  readonly left: number;
}

/** How many pairs of a long queue are printed with names where there is no terminal: read in one statement each. */
const TABLE_BATCH = 500;

/** The command that walks through the review queue. */
export function addReviewCommand(program: Command, withStore: WithStore): void {
  program
    .command('review')
    .description('walk through the pairs of records that may be one, with single keys; without a terminal, print them as a table')
    .action(() =>
      withStore(async (store) => {
        const { stdin: input, stdout: output } = process;
        if (!input.isTTY || !output.isTTY) {
          process.stderr.write(
            'This is no terminal: the queue as a table. Decide with inyeon merge and inyeon different, or run it at a terminal.\n',
          );
          await printQueue(store, output);
          return;
        }
        const { same, different, skipped, left } = await reviewAt({ input, output }, store);
        console.log(`${same} merged, ${different} kept apart, ${skipped} skipped; ${left} left.`);
      }),
    );
}

/** Prints the queue as a table with tabs. */
export async function printQueue(store: Store, output: NodeJS.WritableStream): Promise<void> {
  const reviews = await openReviews(store);
  const cards = new Map<string, RecordCard>();
  const ids = [...new Set(reviews.flatMap(({ left, right }) => [left, right]))];
  for (const batch of piecesOf(ids, TABLE_BATCH)) for (const [id, card] of await readCards(store, batch)) cards.set(id, card);
  output.write(`${queueTable(reviews, cards)}\n`);
}

/** A decision that can be taken back. */
interface Step {
  readonly kind: 'same' | 'different' | 'skipped';
  readonly review: OpenReview;
  readonly undo: () => Promise<void>;
}

/**
 * Walks through the queue, the likeliest pair first: a makes one of two records, d keeps them apart for good, s leaves
 * them for later, u takes the last decision back, q ends. Each decision is in the store at once.
 */
export async function reviewAt({ input, output }: Terminal, store: Store): Promise<Reviewed> {
  emitKeypressEvents(input);
  input.setRawMode?.(true);
  input.resume();
  const keys = on(input, 'keypress', { close: ['end', 'close'] });
  const steps: Step[] = [];
  const count = (kind: Step['kind']): number => steps.filter((step) => step.kind === kind).length;
  try {
    for (;;) {
      const skipped = new Set(steps.flatMap(({ kind, review }) => (kind === 'skipped' ? [review.id] : [])));
      const open = await openReviews(store);
      const review = open.find(({ id }) => !skipped.has(id));
      const cards = review === undefined ? undefined : await readCards(store, [review.left, review.right]);
      const ended: Reviewed = { same: count('same'), different: count('different'), skipped: count('skipped'), left: open.length };
      if (review === undefined && steps.length === 0) {
        output.write('Nothing waits to be reviewed.\n');
        return ended;
      }
      const [left, right] = review === undefined ? [] : [cards!.get(review.left)!, cards!.get(review.right)!];
      output.write(
        review === undefined
          ? 'That was the last one.   u undo   q quit\n'
          : `\n${screenOf(review, left!, right!, open.length - skipped.size, output.columns)}\n`,
      );
      const key = await nextKey(keys, review === undefined ? 'uq' : 'adsuq');
      if (key === 'q') return ended;
      if (key === 'u') {
        await steps.pop()?.undo();
        continue;
      }
      try {
        steps.push(await decided(store, key, review!, () => keptOf(left!, right!)));
      } catch (error) {
        if (!(error instanceof IdentityError)) throw error;
        output.write(`${error.message} It is left for later.\n`);
        steps.push({ kind: 'skipped', review: review!, undo: async () => {} });
      }
    }
  } finally {
    input.setRawMode?.(false);
    input.pause();
    await keys.return?.();
  }
}

async function decided(store: Store, key: string, review: OpenReview, kept: () => readonly [string, string]): Promise<Step> {
  const { left, right } = review;
  if (key === 'a') {
    const [keep, gone] = kept();
    await decideSame(store, keep, gone);
    return { kind: 'same', review, undo: async () => void (await split(store, gone)) };
  }
  if (key === 'd') {
    await decideDifferent(store, left, right);
    return { kind: 'different', review, undo: () => reopen(store, left, right) };
  }
  return { kind: 'skipped', review, undo: async () => {} };
}

/** Waits for one of these keys; Ctrl-C and the end of the input are q. */
async function nextKey(keys: AsyncIterator<unknown[]>, wanted: string): Promise<string> {
  for (;;) {
    const next = await keys.next();
    if (next.done === true) return 'q';
    const [text, key] = next.value as [string | undefined, { name?: string; ctrl?: boolean } | undefined];
    if (key?.ctrl === true && key.name === 'c') return 'q';
    if (text !== undefined && wanted.includes(text.toLowerCase())) return text.toLowerCase();
  }
}
