import { type Formula, text } from '../formula/formula';
import { EMPTY, isText, when } from '../formula/shorthand';
import { NOT_APPLICABLE } from './cellText';

/** 不适用 where the cell says so, else nothing: there is no score yet. */
export function emptyOrNotApplicable(cell: Formula): Formula {
  return when(isText(cell, NOT_APPLICABLE), text(NOT_APPLICABLE), EMPTY);
}
