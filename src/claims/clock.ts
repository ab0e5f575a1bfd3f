/** What time it is, for whatever is written down with its moment: one place, so that tests can set it. */
export const clock = {
  now: (): Date => new Date(),
};

/** Which day it is, as dates are stored. */
export function today(): string {
  return clock.now().toISOString().slice(0, 10);
}
