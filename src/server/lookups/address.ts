import { idOf, kindOf, slugIn } from '../../model/ids/kinds.js';
import { LOOKED_UP, type LookedUp } from './looked-up.js';

/** Whether a thing has an address of its own, by its id. */
export function hasAddress(id: string): boolean {
  return (LOOKED_UP as readonly (string | undefined)[]).includes(kindOf(id));
}

/** The path of a thing: /show/all-of-us-are-dead. */
export function pathOf(id: string): string {
  return `/${kindOf(id)}/${slugIn(id).split('/').map(encodeURIComponent).join('/')}`;
}

/** What a path asks for. */
export interface AskedFor {
  readonly id: string;
  /** The form that the end of the path names, if it does. */
  readonly form: Form | undefined;
}

export type Form = 'json' | 'jsonld';

/** Takes what follows the kind in a path apart: an id with or without its kind, and .json or .jsonld. */
export function askedFor(kind: LookedUp, rest: string): AskedFor {
  const [, text = rest, form] = /^(.+)\.(json|jsonld)$/su.exec(rest) ?? [];
  return { id: kindOf(text) === kind ? text : idOf(kind, text), form: form as Form | undefined };
}
