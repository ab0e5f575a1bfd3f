import type { z } from 'zod';
import { didYouMean } from '../../model/did-you-mean.js';
import type { Tool } from './tool.js';

/** How many problems of one input are told. */
const TOLD = 5;

/** What is wrong with the arguments of a call, in sentences for the model that wrote them: what, where, and what would do. */
export function inputProblems({ name, input }: Tool, given: unknown, { issues }: z.ZodError): string {
  const sentences = issues.slice(0, TOLD).map((issue) => {
    const at = issue.path.join('.') || 'arguments';
    if (issue.code === 'unrecognized_keys')
      return `${issue.keys.map((key) => JSON.stringify(key.slice(0, 60))).join(', ')} is no argument of ${name}.${didYouMean(issue.keys[0]!, Object.keys(input.shape))} It takes ${Object.keys(input.shape).join(', ')}.`;
    const described =
      issue.path.length === 1
        ? (input.shape as Readonly<Record<string, z.ZodType | undefined>>)[String(issue.path[0])]?.description
        : undefined;
    const isMissing = issue.path.length === 1 && !Object.hasOwn(Object(given) as object, issue.path[0]!);
    if (isMissing) return `${at} is missing.${described === undefined ? '' : ` ${described}`}`;
    return `${at}: ${issue.message}.${described === undefined ? '' : ` ${described}`}`;
  });
  const more = issues.length - sentences.length;
  return `${name} cannot be asked so. ${sentences.join(' ')}${more > 0 ? ` (And ${more} more.)` : ''}`;
}
