import { type Finding, finding } from '../base/problem';
import { parseRangeA1 } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { factDefinition } from './catalogue';
import type { Reading } from './reading';

/** Figures in rows and columns that do not show are taken like the others, and told: she may have hidden what no longer holds. */
export function hiddenFigures(
  { name, hidden }: SheetSnapshot,
  readings: readonly Pick<Reading, 'fact' | 'source'>[],
): readonly Finding[] {
  if (!hidden || hidden.rows.size + hidden.columns.size === 0) return [];
  const isHidden = ({ source }: Pick<Reading, 'source'>) =>
    source.cell.split(',').some((cell) => {
      const area = parseRangeA1(cell);
      return (
        area !== undefined &&
        ([...hidden.rows].some((row) => row >= area.top && row <= area.bottom) ||
          [...hidden.columns].some((column) => column >= area.left && column <= area.right))
      );
    });
  const found = readings.filter(isHidden);
  if (found.length === 0) return [];
  const cells = [...new Set(found.map(({ source }) => source.cell))];
  const facts = [...new Set(found.map(({ fact }) => factDefinition(fact).name))].join('、');
  return [
    finding(
      'hiddenUsed',
      'notice',
      { sheet: name, cells: cells.join('、'), fact: facts },
      cells.map((cell) => ({ sheet: name, cell })),
    ),
  ];
}
