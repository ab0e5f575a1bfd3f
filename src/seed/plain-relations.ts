import { withoutTexts } from '../graph/script.js';
import { shortRelations, SOURCE } from '../model/short-form.js';

const WRITES = /\b(?:MERGE|CREATE)\b((?:(?!\b(?:MERGE|CREATE|MATCH|SET|WITH|UNWIND|RETURN|WHERE|FOREACH|ON)\b)[^])*)/giu;

/** A relation of a pattern with what stands within its brackets, lists among it. */
const RELATION = /-\s*\[((?:[^[\]]|\[[^[\]]*\])*)\]\s*-/gu;

/** What a plain relation has that need not be refused: a source, of which it is adopted, or its claim. */
const GIVEN = new RegExp(`\\b(?:${SOURCE}|claim)\\b`, 'u');

/**
 * Finds a plain relation that a statement writes itself, and names neither source nor claim in it: readers would see it, and
 * nobody could say who says so. One that is there already would even be found, and taken for written.
 * @returns a sentence; undefined where it writes none.
 */
export function plainRelationIn(text: string): string | undefined {
  for (const [, pattern] of withoutTexts(text).matchAll(WRITES))
    for (const [, relation] of pattern!.matchAll(RELATION)) {
      const type = /:\s*(\w+)/u.exec(relation!)?.[1];
      const known = type === undefined ? undefined : shortRelations.get(type);
      if (known !== undefined && !GIVEN.test(relation!))
        return `it writes the relation ${known.type} without a source: name in it the article that says so, as (${known.from[0]!})-[:${known.type} {${SOURCE}: 'article:…', asWritten: '…'}]->(${known.to[0]!})`;
    }
  return undefined;
}
