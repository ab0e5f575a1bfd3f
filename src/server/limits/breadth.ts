import { visit, type DocumentNode } from 'graphql';
import type { Limits } from '../../config/config.js';

/**
 * What there is too much of in a document, in a sentence for each; empty where it may be read on. Counting takes a fraction of what
 * validation does, which looks at every alias by some thirty rules.
 */
export function excessesOf(document: DocumentNode, most: Pick<Limits, 'aliases' | 'directives'>): string[] {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field({ alias }) {
      if (alias !== undefined) aliases++;
    },
    Directive() {
      directives++;
    },
  });
  const counts = [
    [aliases, most.aliases, 'aliases'],
    [directives, most.directives, 'directives'],
  ] as const;
  return counts
    .filter(([count, allowed]) => count > allowed)
    .map(([count, allowed, what]) => `The document has ${count} ${what}, and may have ${allowed}: ask in several requests.`);
}
