import type { Characters } from './characters';
import { HEADING } from './lexicon/explaining';
import { replaced } from './replaced';

const BRACKETED = new RegExp(`(?<=^|[;。\\n])\\((?<heading>${HEADING})\\):?`, 'gu');

/** 「【评分标准】执行率≥95%得10分」: a heading in brackets is one with a colon. */
export function headingsApart(characters: Characters): Characters {
  return replaced(characters, BRACKETED, ({ heading = '' }) => `${heading}:`);
}
