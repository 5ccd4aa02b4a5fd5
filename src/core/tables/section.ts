import type { Line } from './lines';

const NUMERALS = '一二三四五六七八九十';
const HEADS = new RegExp(`^\\s*([${NUMERALS}]{1,2})、`);

/** 「三、“三公”经费」 alone in its line heads a section of a form: its numeral. */
export function sectionOf(line: Line | undefined): string | undefined {
  const content = line?.firstContent;
  return typeof content === 'string' && line?.isAlone === true ? HEADS.exec(content)?.[1] : undefined;
}

/** The section behind the one that a line heads: with it whatever stands in the first one ends. */
export function sectionBehind(line: Line | undefined): string | undefined {
  const own = sectionOf(line);
  return own?.length === 1 ? NUMERALS[NUMERALS.indexOf(own) + 1] : undefined;
}
