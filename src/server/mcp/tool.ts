import { z } from 'zod';
import type { Asking } from '../asking/asking.js';

/** What a tool answers: short text for the model, and the same as data. */
export interface Told {
  readonly text: string;
  readonly data: Record<string, unknown>;
}

/** A tool as an agent sees it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** For the model: what it finds, when to use it, what to give it. */
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  run(asking: Asking, input: never): Promise<Told>;
}

/** A tool whose input is typed by its schema. */
export interface ToolOf<I extends z.ZodObject> extends Omit<Tool, 'input' | 'run'> {
  readonly input: I;
  run(asking: Asking, input: z.infer<I>): Promise<Told>;
}

/** Declares a tool. */
export function tool<I extends z.ZodObject>(declared: ToolOf<I>): Tool {
  return declared;
}

/** A question that a tool cannot answer as it was asked: the message is for the model, and says what to do. */
export class ToolError extends Error {}

/** A name or an id, as every tool takes it. */
export function nameOrId(what: string): z.ZodString {
  return z.string().trim().min(1).max(200).describe(`${what}: its id, or its name in any spelling, Hangul or initials included.`);
}

/** A thing in the data of an answer. */
export const thing = z.object({ id: z.string(), name: z.string() });
