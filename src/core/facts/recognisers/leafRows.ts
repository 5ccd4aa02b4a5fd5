import type { LabelledRow } from './labelled';

/** How deep a numbering style stands in a list: 一、 （一） 1. (1) ①. */
function levelOf(numbering: string): number | undefined {
  if (numbering === '') return undefined;
  if (numbering === '○') return 5;
  if (/^\([一二三四五六七八九十]+\)$/.test(numbering)) return 2;
  if (/^[一二三四五六七八九十]+$/.test(numbering)) return 1;
  return numbering.startsWith('(') ? 4 : 3;
}

/** The rows of a numbered list that no deeper row follows: 「一、基础设施类」 over 「1.道路养护」 is a group. */
export function leafRows(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  return rows.filter(({ label }, index) => {
    const own = levelOf(label.numbering);
    const next = rows[index + 1];
    const deeper = next && levelOf(next.label.numbering);
    return own === undefined || deeper === undefined || deeper <= own;
  });
}
