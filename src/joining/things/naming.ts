import type { EntityPrefix, JoinedAs } from '../../model/kinds.js';
import { slugOf } from '../../model/slug.js';
import { compact, fold, wordsOf } from '../../names/fold.js';
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

/** The words of a name, in whatever order: one table writes the year before the ceremony, another behind it. */
const inAnyOrder = (name: string): string => wordsOf(fold(name)).sort().join(' ');

/** The year in the name of an award, and all that is not it. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** The id of an award begins with its year, wherever its name has it. */
const yearFirst = (name: string): string => slugOf(`${YEAR.exec(name)?.[0] ?? ''} ${name.replace(YEAR, ' ')}`);

const NAMINGS: { readonly [P in JoinedAs<'name'>]?: Naming } = {
  genre: { keyOf: (name) => compact(fold(genreName(name))), slugOf: (name) => slugOf(genreName(name)) },
  award: { keyOf: inAnyOrder, slugOf: yearFirst },
  country: { keyOf: (name) => countryCode(name) ?? compact(fold(name)), slugOf: countryCode },
};

/** How things of a kind are named. */
export function namingOf(type: EntityPrefix): Naming {
  return NAMINGS[type as JoinedAs<'name'>] ?? BY_NAME;
}
