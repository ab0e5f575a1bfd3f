/** What time it is, for whatever is written down with its moment: one place, so that tests can set it. */
export const clock = {
  now: (): Date => new Date(),
};
