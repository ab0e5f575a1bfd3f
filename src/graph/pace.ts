import { Turn } from './turn.js';

/**
 * Lets others have their turn on the event loop while a large answer is put together: the items of its lists are given one after
 * the other, with a pause whenever a turn is over. What is to be read for many items together waits until none is still to come,
 * so that it costs one statement however often there was a pause.
 */
export class Pace {
  private readonly turn = new Turn();
  private toCome = 0;
  private readonly held: (() => void)[] = [];

  /** The items of a list as promises, of which one resolves after the other. */
  spread<T>(items: readonly T[]): Promise<T>[] {
    this.toCome += items.length;
    let before: Promise<unknown> | undefined;
    return items.map((item) => {
      const given = this.give(before, item);
      before = given;
      return given;
    });
  }

  /** Whether no item is still to come. */
  get haveAllCome(): boolean {
    return this.toCome === 0;
  }

  /** Calls back when the last item that is still to come has: there is one. What follows from it may have begun another list. */
  whenAllHaveCome(callback: () => void): void {
    this.held.push(callback);
  }

  private async give<T>(before: Promise<unknown> | undefined, item: T): Promise<T> {
    // What goes wrong with an item is told where that item is waited for.
    await before?.catch(() => undefined);
    if (this.turn.isOver) await this.turn.next();
    if (--this.toCome === 0) for (const callback of this.held.splice(0)) callback();
    return item;
  }
}
