import type { HerCell } from '../targets/quantity';
import { columnsOf } from './columnsOf';
import type { FormRegion } from './formRegions';
import type { SheetGrid } from './sheetGrid';

export interface GoalOfForm {
  readonly goal: HerCell | undefined;
  readonly completion: HerCell | undefined;
  readonly end: number;
}

/** 年度总体目标, under the block of money or, in 四川, over it: 预期目标 and 实际完成情况, each with its text below. */
export function readGoalBlock(grid: SheetGrid, region: FormRegion, from: number): GoalOfForm {
  for (let row = from; row <= region.bottom; row++) {
    const columns = columnsOf(grid, row, region.left, region.right);
    if (columns.has('third')) break;
    const [goal, completion] = [columns.get('goal')?.at(-1), columns.get('completion')?.at(-1)];
    if (goal === undefined || completion === undefined) continue;
    const below = Math.max(grid.bottomOf(row, goal), row) + 1;
    return { goal: grid.cell(below, goal), completion: grid.cell(below, completion), end: below };
  }
  return { goal: undefined, completion: undefined, end: from };
}
