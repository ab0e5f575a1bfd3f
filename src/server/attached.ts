/**
 * What is known of an object that lives for one request, and goes with it. It stands on the object itself: of what a WeakMap holds, V8
 * lets nothing go that leads back to its key before the next full collection, so requests that are long answered would be carried along
 * by dozens (docs/decisions/0052).
 */
export class Attached<K extends object, V> {
  private readonly place = Symbol('attached');

  /** What was attached to an object; undefined where nothing was. */
  of(to: K): V | undefined {
    return (to as { [place: symbol]: V | undefined })[this.place];
  }

  attach(to: K, value: V): void {
    (to as { [place: symbol]: V | undefined })[this.place] = value;
  }
}
