import { type Decimal, decimal } from '../../base/decimal';
import { chineseNumber } from '../../criteria/numerals';
import { cellKey, contentAt } from '../../workbook/snapshot';
import type { SheetCells } from './schemeCells';

export type Mark =
  | { readonly kind: 'mark'; readonly value: Decimal }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly shown: string };

export const NO_MARK: Mark = { kind: 'blank' };

const MARK_TEXT = /^(?:满分|共|计|分值|权重)?[:：]?(\d+(?:\.\d+)?|\.\d+)(?:分|%)?$/;

/** 4, 「4分」, 「４」, 「4%」, or 0.04 shown as a percentage: four points. */
export function readMark(cells: SheetCells, row: number, column: number): Mark {
  const content = contentAt(cells.sheet, row, column);
  if (typeof content === 'number') {
    const isPercentage = (cells.sheet.formats.get(cellKey(row, column)) ?? '').includes('%');
    return positive(isPercentage ? decimal(content).times(100) : decimal(content), String(content));
  }
  const shown = cells.text(row, column);
  if (shown === '') return NO_MARK;
  const digits = MARK_TEXT.exec(
    shown
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/^\((.+)\)$/, '$1'),
  )?.[1];
  const inWords = digits === undefined ? wordsMark(shown) : undefined;
  if (inWords !== undefined) return positive(decimal(inWords), shown);
  return digits === undefined ? { kind: 'unreadable', shown } : positive(decimal(digits), shown);
}

/** 「六十分」 */
function wordsMark(shown: string): number | undefined {
  const words = /^(?:满分|共|计)?([一二三四五六七八九十百零]+)分$/.exec(shown.replace(/\s/g, ''))?.[1];
  return words === undefined ? undefined : chineseNumber(words);
}

function positive(value: Decimal, shown: string): Mark {
  return value.gt(0) ? { kind: 'mark', value } : { kind: 'unreadable', shown };
}
