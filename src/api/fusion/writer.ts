import { getNullableType, isEnumType, isLeafType, isListType, isNonNullType, type GraphQLEnumType, type GraphQLOutputType } from 'graphql';
import { valuesOfEnum } from '../answering.js';
import type { FlatRow } from './frame.js';
import { NotAllowed, serializerOf } from './leaf.js';
import type { SiteValue } from './sites.js';

/** What writers are given beside a row: the arguments of the request, by the number of their site. */
export interface Run {
  readonly sites: readonly SiteValue[];
}

/** Writes a part of the answer from a row. Throws NotAllowed where GraphQL has to say what becomes of it. */
export type Writer = (row: FlatRow, run: Run) => unknown;

/** Writes what a selection names, in its order. */
export function objectWriter(fields: readonly (readonly [name: string, write: Writer])[]): Writer {
  const names = fields.map(([name]) => name);
  const writers = fields.map(([, write]) => write);
  return (row, run) => {
    const object: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index++) object[names[index]!] = writers[index]!(row, run);
    return object;
  };
}

/** Writes a value as a field of this type shows it. */
export function leafWriter(type: GraphQLOutputType, value: Writer): Writer {
  const shown = shownAs(type);
  return (row, run) => shown(value(row, run));
}

/** Lets null stand only where a field of this type may be null. */
export function nullable(type: GraphQLOutputType, write: Writer): Writer {
  if (!isNonNullType(type)) return write;
  return (row, run) => {
    const value = write(row, run);
    if (value === null || value === undefined) throw new NotAllowed('nothing where there has to be something');
    return value;
  };
}

function shownAs(type: GraphQLOutputType): (value: unknown) => unknown {
  const isRequired = isNonNullType(type);
  const inner = getNullableType(type);
  if (isEnumType(type)) return knownOf(type);
  const shown = isListType(inner) ? listOf(shownAs(inner.ofType)) : isLeafType(inner) ? serializerOf(inner) : undefined;
  if (shown === undefined) throw new Error('only scalars, enums and lists of them are leaves');
  return (value) => {
    if (value !== null && value !== undefined) return shown(value);
    if (isRequired) throw new NotAllowed('nothing where there has to be something');
    return null;
  };
}

/** A value that an enum does not have is null where there may be null, as by loaders (see answering.ts). */
function knownOf(type: GraphQLEnumType): (value: unknown) => unknown {
  const known = valuesOfEnum(type);
  return (value) => (known.has(value) ? type.serialize(value) : null);
}

function listOf(shown: (value: unknown) => unknown): (value: unknown) => unknown {
  return (value) => (value as readonly unknown[]).map(shown);
}
