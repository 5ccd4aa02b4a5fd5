import type { Meaning } from './meaning';

/** A sticky expression, and what a text of that form says. */
export type Form = readonly [
  form: RegExp,
  says: (match: RegExpExecArray) => readonly Meaning[],
  /** One of these stands in every text of that form. */
  within?: readonly string[],
];
