import type { Asking } from '../asking/asking.js';
import { meantBy } from '../asking/naming.js';
import { listed, type Thing } from '../asking/nearest.js';
import { ToolError } from './tool.js';

/**
 * The one thing that a tool was asked about.
 * @param argument what the argument is called.
 * @param types the types of GraphQL that can be meant; left out, any.
 * @throws ToolError that lists whom it may stand for, or what comes nearest.
 */
export async function named(asking: Asking, text: string, argument: string, types?: readonly string[]): Promise<Thing> {
  const meant = await meantBy(asking, text, types);
  if ('one' in meant) return meant.one;
  if ('several' in meant)
    throw new ToolError(`${argument} “${text}” may stand for several: ${listed(meant.several)}. Ask again with one of these ids.`);
  const kind = types === undefined ? 'Nothing' : `No ${types.map((type) => type.toLowerCase()).join(' or ')}`;
  throw new ToolError(`${kind} here has the name or id “${text}” (${argument}).${nearestInWords(meant.nearest)}`);
}

function nearestInWords(nearest: readonly Thing[]): string {
  if (nearest.length === 0) return ' Nothing comes near it either: try search with another spelling or a part of the name.';
  return ` The nearest that there are: ${listed(nearest)}.`;
}
