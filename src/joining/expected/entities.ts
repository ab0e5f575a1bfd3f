import { kindDeclaredOf } from '../../model/ids/kinds.js';
import { ownOfId } from '../../model/own-properties.js';
import type { Anchor } from '../world.js';
import type { ExpectedEntity } from './expected.js';

/** The entities that joining makes: all that records speak of, but those that curators made. */
export class Entities {
  private readonly properties = new Map<string, ExpectedEntity['properties']>();

  constructor(private readonly anchors: ReadonlyMap<string, Anchor>) {}

  /** Whether curators made it: then it has its names and properties. */
  isCurated(id: string): boolean {
    return this.anchors.has(id);
  }

  /** Makes an entity where nobody has; of two words for a property the first holds. */
  add(id: string, properties: ExpectedEntity['properties'] = {}): void {
    if (this.isCurated(id)) return;
    const held = this.properties.get(id);
    this.properties.set(id, held === undefined ? properties : { ...properties, ...held });
  }

  /**
   * All that were made, by id, in the order in which they were first spoken of. Each has what the schema promises of its kind,
   * whoever spoke of it first: what its id says, and where nobody says of what kind it is, the usual one.
   */
  close(): Map<string, ExpectedEntity> {
    return new Map(
      [...this.properties].map(([id, said]) => {
        const usual = kindDeclaredOf(id)?.kinds?.usual;
        return [id, { id, properties: { ...(usual === undefined ? {} : { kind: usual }), ...ownOfId(id), ...said } }];
      }),
    );
  }
}
