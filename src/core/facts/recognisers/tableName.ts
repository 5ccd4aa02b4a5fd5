import { plainText } from '../../base/text';
import type { Table } from '../../tables/table';
import { type Stage, stageIn } from './items';

/** Whether the table calls itself so: in its title, or in the sheet's name where the title does not say what it is. */
export function isNamed(table: Pick<Table, 'title' | 'sheet'>, yes: RegExp, no?: RegExp): boolean {
  const [title, sheet] = namesOf(table);
  if (no?.test(title)) return false;
  return yes.test(title) || (!SAYS_WHAT.test(title) && yes.test(sheet) && !no?.test(sheet));
}

/** 「2022年度部门决算公开表」 says for whom and when, 「收入决算表」 says what. */
const SAYS_WHAT = /收入|支出|收支|拨款|三公|采购|资产|人员|编制|基金|国有资本|项目|进度|台账|追加|收回|调查|问卷|目标/;

/** The stage of all amounts of a table as its name gives it. */
export function stageOfName(table: Table): Stage | undefined {
  const [title, sheet] = namesOf(table);
  return stageIn(title) ?? stageIn(sheet);
}

/** One part of the budget only, whose totals are not the department's. */
export const PART_OF_BUDGET = /财政拨款|一般公共预算|政府性基金|国有资本|财政专户|单位资金/;

function namesOf({ title, sheet }: Pick<Table, 'title' | 'sheet'>): readonly [string, string] {
  return [plainText(title), plainText(sheet.name)];
}

/** In a 预算表 or 决算表 「其他收入」 is the table's own line, not the 数据项 of that name. */
export function isBudgetTable({ title }: Table): boolean {
  return /[预决]算/.test(title) && !/绩效|自评|补充|数据|基本情况/.test(title);
}
