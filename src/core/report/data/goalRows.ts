import type { Place } from '../../base/problem';
import { type ListShape, type HerLists, headedLists } from './headedRows';

/** A line of the goal architecture: 职能—工作活动—年度工作目标—对应项目. Texts are hers, figures in them too. */
export interface DutyGoal {
  readonly duty: string;
  readonly activity: string;
  readonly goal: string;
  readonly projects: string;
  readonly place: Place | undefined;
}

/** A goal of a project, or of a duty, with what became of it. */
export interface GoalResult {
  readonly name: string;
  readonly goal: string;
  /** 绩效指标, where the list has them beside the goal. */
  readonly indicators: string;
  readonly result: string;
  readonly place: Place | undefined;
}

const DUTIES: ListShape<'duty' | 'activity' | 'goal' | 'projects'> = {
  columns: {
    duty: /^(?:部门)?(?:职能|职责)$/,
    activity: /^工作活动$/,
    goal: /^(?:年度)?(?:工作)?(?:绩效)?目标$/,
    projects: /^(?:对应)?(?:预算)?项目(?:支出)?(?:名称)?$/,
  },
  needed: ['duty', 'goal'],
  beside: /^(?:序号|备注|涉及资金|金额)$/,
};

const RESULTS: ListShape<'name' | 'goal' | 'indicators' | 'result'> = {
  columns: {
    name: /^(?:项目名称|项目|工作活动|职责活动|目标名称|工作任务)$/,
    goal: /^(?:年度)?(?:总体|预期)?(?:绩效)?目标$/,
    indicators: /^绩效指标$/,
    result: /^(?:目标)?(?:实现|完成|实际完成)情况$/,
  },
  needed: ['name', 'goal'],
  beside:
    /^(?:序号|备注|预算金额|年初预算数?|全年预算数?|全年执行数?|执行率|自评得分|得分|等级|功能(?:科目|分类)|支出功能分类|资金来源|项目类别|(?:实施|责任|牵头|主管)(?:单位|部门|科室|人)|负责人)$/,
};

export function dutyGoals(hers: HerLists): readonly DutyGoal[] {
  return headedLists(hers, DUTIES).flatMap(({ rows }) =>
    carriedDown(rows.map((row) => ({ row, duty: row.text('duty'), activity: row.text('activity') }))).map(
      ({ row, duty, activity }) => ({
        duty,
        activity,
        goal: row.text('goal'),
        projects: row.text('projects'),
        place: row.place('goal'),
      }),
    ),
  );
}

export function goalResults(hers: HerLists): readonly GoalResult[] {
  return headedLists(hers, RESULTS).flatMap(({ rows }) =>
    rows.map((row) => ({
      name: row.text('name'),
      goal: row.text('goal'),
      indicators: row.text('indicators'),
      result: row.text('result'),
      place: row.place('goal'),
    })),
  );
}

/** A merged cell names the lines under it, too. */
function carriedDown<Row extends { readonly duty: string; readonly activity: string }>(
  rows: readonly Row[],
): readonly Row[] {
  let [duty, activity] = ['', ''];
  return rows.map((row) => {
    if (row.duty !== '') [duty, activity] = [row.duty, ''];
    if (row.activity !== '') activity = row.activity;
    return { ...row, duty, activity };
  });
}
