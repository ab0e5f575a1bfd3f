import { minutesAfter, SLOT_MINUTES } from '../../model/times.js';

/** A show as far as a slot is told by it. */
export interface Aired {
  readonly id: string;
  readonly premieredOn?: string | null;
  readonly endedOn?: string | null;
  readonly airsAt?: string | null;
}

/** What stood in the slot of a show before it, and what follows. */
export interface Neighbours<S extends Aired> {
  readonly before: S | null;
  readonly after: S | null;
}

/**
 * The neighbours of a show among those of the same slot: whichever ended last before it began, and whichever began first after it
 * ended. A show without the day that would tell is no neighbour; where two are as near, the first by id. Pure.
 */
export function neighboursOf<S extends Aired>(show: Aired, others: readonly S[]): Neighbours<S> {
  const { premieredOn: first, endedOn: last } = show;
  const ended = (other: S): string => other.endedOn ?? '';
  const began = (other: S): string => other.premieredOn ?? '';
  const sorted = others.filter((other) => isOneSlot(show.airsAt, other.airsAt)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    before:
      first == null
        ? null
        : nearest(
            sorted.filter((one) => ended(one) !== '' && ended(one) < first),
            ended,
            (a, b) => a > b,
          ),
    after:
      last == null
        ? null
        : nearest(
            sorted.filter((one) => began(one) > last),
            began,
            (a, b) => a < b,
          ),
  };
}

/** Whether two times are one slot, as 21:55 and 22:00 are; a time that nobody has said does not part them. */
function isOneSlot(a: string | null | undefined, b: string | null | undefined): boolean {
  return a == null || b == null || (b >= minutesAfter(a, -SLOT_MINUTES) && b <= minutesAfter(a, SLOT_MINUTES));
}

function nearest<S extends Aired>(shows: readonly S[], dayOf: (show: S) => string, isNearer: (a: string, b: string) => boolean): S | null {
  return shows.reduce<S | null>((found, show) => (found === null || isNearer(dayOf(show), dayOf(found)) ? show : found), null);
}
