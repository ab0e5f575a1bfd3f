import { kinds, type EntityKind, type EntityPrefix } from '../model/kinds.js';
import { ruleOf } from '../model/property.js';
import { holds, externalIdTerms, type Held, type Term } from '../model/terms.js';

export const SCHEMA = 'https://schema.org/';
/** What direct properties of Wikidata begin with. */
export const WDT = 'http://www.wikidata.org/prop/direct/';
const WD = 'http://www.wikidata.org/entity/';
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const OWL_SAME = 'http://www.w3.org/2002/07/owl#sameAs';
export const INSTANCE_OF = `${WDT}P31`;

/** What a property is called outside, as IRIs. */
export interface Terms {
  readonly forward: readonly string[];
  /** Terms that point from the value to the subject. */
  readonly backward: readonly string[];
}

/**
 * The terms under which a claim of a property goes out; none where it is said in other ways, as names are, and figures of a day.
 * @param of the kind of the subject, and what a citation says that an author did.
 */
export function termsOf(property: string, of: Held = {}): Terms {
  const written = (ruleOf(property)?.terms ?? []).filter((term) => term.use !== 'IMPORT' && holds(term, of));
  return {
    forward: written.filter(({ isBackward }) => isBackward !== true).map(iriOfTerm),
    backward: written.filter(({ isBackward }) => isBackward === true).map(iriOfTerm),
  };
}

function iriOfTerm(term: Term): string {
  return (term.in === 'schema' ? SCHEMA : WDT) + term.name;
}

/** What an entity is: its class in schema.org, and the item of which Wikidata says that it is one. */
export function typeOf(prefix: EntityPrefix | undefined, kind: string | null): { readonly type: string; readonly instanceOf?: string } {
  if (prefix === undefined) return { type: `${SCHEMA}Thing` };
  const { schema, wikidata = [] }: EntityKind = kinds[prefix];
  const own = wikidata.find((one) => one.kind === (kind ?? undefined)) ?? wikidata.find((one) => one.kind === undefined);
  return {
    type: SCHEMA + ((kind === null ? undefined : schema.kinds?.[kind]) ?? schema.type),
    ...(own?.is === undefined ? {} : { instanceOf: WD + own.is }),
  };
}

/** The property of Wikidata for the number of a thing in another database; undefined where it has none. */
export function numberTerm(source: string, prefix: string | undefined, kind: string | null): string | undefined {
  const written = externalIdTerms.find(
    (one) => one.use !== 'IMPORT' && one.source === source && (one.of === undefined || one.of === prefix) && holds(one, { kind }),
  );
  return written === undefined ? undefined : WDT + written.term;
}

/** The address of something at another database where the number alone says it. */
export function numberIri(source: string, value: string): string | undefined {
  return source === 'wikidata' && /^Q\d+$/.test(value) ? WD + value : undefined;
}
