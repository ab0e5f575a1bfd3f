import type { Anchor } from '../world.js';
import type { ExpectedEntity } from './expected.js';

/** The entities that joining makes: all that records speak of, but those that curators made. */
export class Entities {
  /** By id, in the order in which they were first spoken of. */
  readonly made = new Map<string, ExpectedEntity>();

  constructor(private readonly anchors: ReadonlyMap<string, Anchor>) {}

  /** Whether curators made it: then it has its names and properties. */
  isCurated(id: string): boolean {
    return this.anchors.has(id);
  }

  /** Makes an entity where nobody has; of two words for a property the first holds. */
  add(id: string, properties: ExpectedEntity['properties'] = {}): void {
    if (this.isCurated(id)) return;
    const held = this.made.get(id);
    this.made.set(id, { id, properties: held === undefined ? properties : { ...properties, ...held.properties } });
  }
}
