import type { EntityPrefix, JoinedAs } from '../../model/kinds.js';
import { slugOf } from '../../model/slug.js';
import { compact, fold } from '../../names/fold.js';
import { countryCode } from './countries.js';
import { genreName } from './genres.js';

/** How names of one kind of thing compare, and which ids they give, where that is not simply by the name. */
export interface Naming {
  /** Equal for names of one thing. */
  readonly keyOf: (name: string) => string;
  /** What stands behind the prefix in the id that a name gives; undefined where it names nothing. */
  readonly slugOf: (name: string) => string | undefined;
}

const BY_NAME: Naming = { keyOf: (name) => compact(fold(name)), slugOf };

const NAMINGS: { readonly [P in JoinedAs<'name'>]?: Naming } = {
  genre: { keyOf: (name) => compact(fold(genreName(name))), slugOf: (name) => slugOf(genreName(name)) },
  country: { keyOf: (name) => countryCode(name) ?? compact(fold(name)), slugOf: countryCode },
};

/** How things of a kind are named. */
export function namingOf(type: EntityPrefix): Naming {
  return NAMINGS[type as JoinedAs<'name'>] ?? BY_NAME;
}
