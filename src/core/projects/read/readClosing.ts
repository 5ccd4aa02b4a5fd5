import { plainText } from '../../base/text';
import type { ProjectRecord } from '../project';
import type { FormRegion } from './formRegions';
import type { SheetGrid } from './sheetGrid';

const BUDGET_BLOCK = /^预算执行情况(?:\(\d+(?:\.\d+)?分\))?$/;
const CLOSING = /^(评价结论|存在问题|改进措施)(?:\(.{1,12}\))?:?$/;

/** What a form of 四川 has beyond the one of 2020: its block of money is 预算执行情况, and words of judgement stand under the table. */
export function readClosing(
  grid: SheetGrid,
  { top, left, bottom, right }: FormRegion,
): Pick<ProjectRecord, 'layout' | 'closing'> {
  const closing: ProjectRecord['closing'][number][] = [];
  let layout: ProjectRecord['layout'] = 'national';
  for (let row = top; row <= bottom; row++) {
    const [first, next] = grid.cellsOf(row, left, right);
    if (typeof first?.content !== 'string') continue;
    const words = plainText(first.content);
    if (BUDGET_BLOCK.test(words)) layout = 'sichuan';
    const label = CLOSING.exec(words)?.[1];
    if (label !== undefined && next) closing.push({ label, text: grid.cell(next.row, next.column) });
  }
  return { layout, closing };
}
