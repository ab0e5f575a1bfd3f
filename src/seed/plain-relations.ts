import { withoutTexts } from '../graph/script.js';
import { propertyRules } from '../model/property.js';

/** The property whose claims give each plain relation. */
const PROPERTY = new Map<string, string>(
  propertyRules.flatMap(([name, { relation }]) => (relation === undefined ? [] : [[relation.type, name]])),
);

const WRITES = /\b(?:MERGE|CREATE)\b((?:(?!\b(?:MERGE|CREATE|MATCH|SET|WITH|UNWIND|RETURN|WHERE|FOREACH|ON)\b)[^])*)/giu;

/**
 * Finds a plain relation that a statement writes itself, with no claim to prove it: readers would see it, and nobody could say
 * who says so.
 * @returns a sentence; undefined where it writes none.
 */
export function plainRelationIn(text: string): string | undefined {
  for (const [, pattern] of withoutTexts(text).matchAll(WRITES))
    for (const [, relation] of pattern!.matchAll(/-\s*\[([^\]]*)\]\s*-/gu)) {
      const type = /:\s*(\w+)/u.exec(relation!)?.[1];
      const property = type === undefined ? undefined : PROPERTY.get(type);
      if (property !== undefined && !/\bclaim\b/u.test(relation!))
        return `it writes the relation ${type!} without a source: state a claim of the property ${property}, and who says so; the relation follows from it`;
    }
  return undefined;
}
