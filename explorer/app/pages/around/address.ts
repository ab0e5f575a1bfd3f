import { MOSTS, type Surrounding } from './surroundings.ts';

/** What was done to a drawing, as its address says. */
export interface Done {
  readonly open: readonly string[];
  readonly gone: readonly string[];
  readonly kept: readonly string[];
}

/** Reads off an address what was done to the drawing. */
export function doneIn(search: string): Done {
  const parameters = new URLSearchParams(search);
  const ids = (name: string): string[] => (parameters.get(name) ?? '').split(' ').filter(Boolean).slice(0, 10);
  return { open: ids('open'), gone: ids('hide'), kept: ids('keep') };
}

/** The address of a drawing as it is now. */
export function changedAddress({ open, hidden, pinned }: Surrounding, centre: string): string {
  const address = new URL(location.href);
  const kept = pinned.filter((id) => id !== centre);
  for (const [name, ids] of Object.entries({ open, hide: hidden, keep: kept }))
    if (ids.length === 0) address.searchParams.delete(name);
    else address.searchParams.set(name, ids.join(' '));
  return address.pathname + address.search;
}

/** How many things an address wants drawn at most. */
export function mostIn(search: URLSearchParams): number {
  const asked = Number(search.get('most'));
  return MOSTS.find((one) => one === asked) ?? MOSTS[0];
}
