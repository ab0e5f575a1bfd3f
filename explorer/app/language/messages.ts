import type { en } from './en.ts';

/** All that the interface says, in one language: the table of every other language has the form of the English one. */
export type Messages = typeof en;
