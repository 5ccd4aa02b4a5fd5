import { plainText } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import { type Stage, isPlannedAtStart, stageIn, stageOf } from './items';

/** Whether the table calls itself so: in its title, or in the sheet's name where the title does not say what it is. */
export function isNamed(table: Pick<Table, 'title' | 'sheet'>, yes: RegExp, no?: RegExp): boolean {
  const [title, sheet] = namesOf(table);
  if (no?.test(title)) return false;
  return yes.test(title) || (!saysWhat(title) && yes.test(sheet) && !no?.test(sheet));
}

/** 「柳河乡人民政府」 and 「2022年度部门决算公开表」 say for whom and when, 「收入决算表」 and 「接待登记表」 say what. */
function saysWhat(title: string): boolean {
  return (
    /表|明细|台账|情况|汇总|统计|清单|数据/.test(title) &&
    !/(?:预算|决算|信息)公开(?:报?表)?(?:格)?$|^附[表件]|^表\d|^报表$/.test(title)
  );
}

/** The stage of all amounts of a table as its name gives it. */
export function stageOfName(table: Table): Stage | undefined {
  const [title, sheet] = namesOf(table);
  return (
    stageIn(title) ??
    (ENTERED.test(title) || isByMonths(table) ? 'final' : undefined) ??
    (PUBLIC_THREE_PUBLIC.test(title) ? 'budget' : undefined) ??
    (saysWhat(title) ? undefined : stageIn(sheet))
  );
}

/** The same for one column: beside 「年初预算数」 a heading that says more than how much, 「其它」 or 「其中：本年」, is of nothing the title tells. */
export function stageOfNameOver(table: Table, column: Column): Stage | undefined {
  const others = table.columns.flatMap((one) => (one !== column && one.role === 'value' ? [stageOf(one.path)] : []));
  if (isPlannedAtStart(column.path.at(-1) ?? '', others)) return 'budget';
  const saysMore = /其中/.test(column.heading) || !HOW_MUCH.test(plainText(column.path.at(-1) ?? ''));
  if (saysMore && others.some((stage) => stage !== undefined)) return undefined;
  return stageOfName(table);
}

const HOW_MUCH =
  /^(?:20\d{2}年?度?|[本当今全上去]年度?|年|度|收入|支出|收支|金额|数额|数值|[数额值]|合计|总计|小计|总额|汇总|人民币|[万千亿]?元|[^一-龥a-z])*$/;

/** A line or a column for each month: what was spent in it, unless it is a plan. */
export function isByMonths({ title, columns }: Table): boolean {
  const names = columns.filter(({ role }) => role === 'label');
  const parts = columns.filter(({ role, path }) => role === 'value' && PART.test(path.at(-1) ?? ''));
  return (
    !/计划|安排|预|目标|指标|额度|限额|控制|申请|下达/.test(title) &&
    (parts.length > 3 || names.some(({ path }) => /^(?:月份|季度|日期)$/.test(path.at(-1) ?? '')))
  );
}

const PART = /^(?:第?[一二三四1-4]季度|\d{1,2}月份?)$/;

/** What is entered as it is spent. */
const ENTERED = /(?:支出|费用|接待)(?:情况)?(?:登记|台账|台帐|流水)/;

/** 「2024年12月…收缴情况表」 may hold what came in that month alone. */
export function isOfOneMonth({ title }: Table): boolean {
  return /(?<![-—–~至到\d])12月(?:份)?(?![-—–~底末止\d])/.test(plainText(title)) && !/累计|截[至止]/.test(title);
}

/** One part of the budget only, whose totals are not the department's. */
export const PART_OF_BUDGET = /财政拨款|一般公共预算|政府性基金|国有资本|财政专户|单位资金/;

function namesOf({ title, sheet }: Pick<Table, 'title' | 'sheet'>): readonly [string, string] {
  return [plainText(title), plainText(sheet.name)];
}

/** As the budget's public forms are called. */
const PUBLIC_BUDGET = /(?:收入|支出|收支)总(?:体情况)?表/;

/** As the budget's public form is called, by no other words; that of the final account says 决算. */
const PUBLIC_THREE_PUBLIC =
  /^(?:20\d{2}年度?)?(?:部门|单位)?一般公共预算(?:拨款|财政拨款)?["“]?三公["”]?经费(?:(?:[、和及]|以及)(?:会议费|培训费|机关运行经费))*支出(?:情况)?表$/;

/** In a 预算表 or 决算表 「其他收入」 is the table's own line, not the 数据项 of that name. */
export function isBudgetTable({ title }: Table): boolean {
  return (/[预决]算/.test(title) || PUBLIC_BUDGET.test(title)) && !/绩效|自评|补充|数据|基本情况|进度/.test(title);
}
