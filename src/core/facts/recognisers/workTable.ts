import { labelKey, plainText } from '../../base/text';
import type { Table } from '../../tables/table';
import type { FactId } from '../catalogue';
import { factLabelled } from './factLabels';
import { amountColumns, isTotal, rowsOf, valueColumns } from './labelled';
import type { Recogniser } from './recogniser';
import { subtotalOfAll, totalLabel, totalRows } from './totalRows';

/** How many tasks the year's plan held and how many were done: 「计划数 | 完成数 | 按期完成数 | 达标数」 over a list with its total, or a row for each. */
export const workTable: Recogniser = {
  id: '工作任务完成情况',

  recognises: (table) => isOfAllWork(table) && spotsOf(table).length > 1,

  read(table, collect) {
    for (const { lines, ...spot } of spotsOf(table)) collect.amountOf(spot, lines);
  },
};

/**
 * The work of the year, and not 「民生工作」 or 「征兵任务」: from its first word to its last the title says nothing but whose, of which
 * year, that it is all of the tasks, and what became of them.
 */
const CALLED = '(?:(?:职能|履职|重点)(?:活动|工作|任务|情况)?[-—–_:：]+)?';
const WHOSE = '(?:[一-龥]{1,12}?(?:乡|镇|街道|苏木)(?:党委|人民政府|政府|办事处|党政办|党政办公室)?)?';
const OF_YEAR = '(?:\\(?20\\d{2}年?度?\\)?)?(?:全年|年度|本年度?)?';
const SCOPE =
  '(?:各(?:办所|站所|科室|股室|部门|单位|办公室|办|线)(?:年度)?|部门|单位|本级|整体|绩效|自评|评价|目标|重点|主要|各项|年度|全年|履职)*';
const TASKS = '(?:工作任务|目标任务|工作目标|工作|任务|事项|履职)';
const BECAME = '(?:计划)?(?:推进|落实|办理|实施)?(?:及|和|与)?(?:计划)?(?:完成|办结)?(?:及|和|与)?(?:目标)?(?:情况)?';
const FORM = '(?:统计|汇总|数据|信息|一览|对照|登记|自查|明细|基础)*(?:报?表|台账|清单)?(?:\\(.{0,12}\\))?';
const ALL_WORK = new RegExp(
  `^(?:表\\d{1,2}|附[表件]\\d{0,2})?[:：]?${WHOSE}${OF_YEAR}${CALLED}${WHOSE}${OF_YEAR}${WHOSE}${SCOPE}${TASKS}(?:(?:及|和|与|、)${SCOPE}${TASKS})*${BECAME}${FORM}${OF_YEAR}$`,
);
const UNIT = /^(?:计量|度量)?单位$/;

/** 3 公里, 2000 株 and 「税收收入」 are no number of tasks. */
export function isOfAllWork({ title, columns, unit }: Table): boolean {
  return (
    ALL_WORK.test(plainText(title)) &&
    unit === undefined &&
    !columns.some(({ path }) => UNIT.test(path.at(-1) ?? '') || /收入|支出|资金|金额/.test(path.join('')))
  );
}

const WORK = '(?:的?(?:各项)?(?:工作任务|工作|任务|事项))';
const COUNT = '(?:总?数量?|个数|项数)?(?:\\([项个件]\\))?$';
const YEAR = '^(?:20\\d{2}年度?)?(?:年初|年度|全年|本年|当年)?';
/** 「任务数」: what there is to do. */
const NAMED_TASKS = new RegExp(`${YEAR}(?:目标|工作)?任务(?:总数|总?数量?)(?:\\([项个件]\\))?$`);
/** By what is said of the tasks; `bare` where the title alone says that it is of tasks. */
const NAMES: readonly (readonly [fact: FactId, name: RegExp, bare: RegExp])[] = [
  ['plannedWork', ...named('(?:计划|应|确定|应当)(?:完成)?')],
  ['plannedWork', NAMED_TASKS, NAMED_TASKS],
  ['completedWork', ...named('(?:实际|已)?完成')],
  ['timelyWork', ...named('(?:及时|按时|按期|如期|限时|在?(?:规定)?(?:时限|期限)内)完成')],
  ['qualifiedWork', ...named('(?:完成)?(?:质量)?(?:达标|合格)')],
];
const ASSIGNED =
  /^[县市区省旗州委政府上级党、和及与]{0,12}(?:交办|下达|部署)的?(?:重点(?:工作任务|工作|任务|事项))(?:数量?|项数)?$/;
const SETTLED =
  /^(?:其中)?(?:(?:已|实际)?(?:办结的?(?:重点(?:工作任务|工作|任务|事项))?|完成的?重点(?:工作任务|工作|任务|事项))|重点(?:工作任务|工作|任务|事项)(?:已|实际|全部)*(?:办结|完成))(?:数量?|项数)?$/;

/** 「交办 | 办结」 over a list of 重点任务, each by a heading that says no more. */
const OF_KEY_TASKS: readonly (readonly [fact: FactId, name: RegExp])[] = [
  ['keyWorkAssigned', /^(?:上级)?(?:交办|下达|部署)(?:任务|事项|工作)?(?:总?数量?|项数|件数)?(?:\([项件个]\))?$/],
  ['keyWorkCompleted', /^(?:已|实际)?(?:办结|完成)(?:任务|事项|工作)?(?:总?数量?|项数|件数)?(?:\([项件个]\))?$/],
];

function keyTask(key: string, headings: readonly string[]): FactId | undefined {
  const isAssigned = headings.some((one) => OF_KEY_TASKS[0]?.[1].test(one));
  return isAssigned ? OF_KEY_TASKS.find(([, name]) => name.test(key))?.[0] : undefined;
}

function named(said: string): readonly [RegExp, RegExp] {
  return [new RegExp(YEAR + said + WORK + COUNT), new RegExp(YEAR + said + COUNT)];
}

/** 「计划数」 under 「重点工作完成情况」 may be of those alone. */
function workFact(key: string, bare: boolean): FactId | undefined {
  return NAMES.find(([, full, short]) => full.test(key) || (bare && short.test(key)))?.[0];
}

type Spots = readonly (Parameters<Parameters<Recogniser['read']>[1]['amount']>[0] & {
  readonly lines: readonly number[];
})[];

function spotsOf(table: Table): Spots {
  const spots = [...byHeading(table), ...byRow(table)];
  // The same thing twice is two different things.
  return spots.filter(({ fact }) => spots.filter((one) => one.fact === fact).length === 1);
}

function byHeading(table: Table): Spots {
  const totals = totalRows(table);
  const [total, ...more] = totals.length > 0 ? totals : [subtotalOfAll(table)];
  // One task alone is a line of a list.
  if (!total || more.length > 0 || !(total.label.key === '' || isTotal(total.label) || total.label.key === '小计'))
    return [];
  const bare = !/重点/.test(table.title);
  const headings = namedColumns(table).map(({ path }) => plainText(path.join('')));
  return namedColumns(table).flatMap((column) => {
    const heading = column.path.length === 1 ? plainText(column.path[0] ?? '') : '';
    const fact = bare ? workFact(heading, bare) : (keyTask(heading, headings) ?? workFact(heading, bare));
    const lines = rowsOf(table, column).flatMap(({ row }) => (row === total.row ? [] : [row]));
    return fact ? [{ fact, row: total.row, column, label: totalLabel(total, column), lines }] : [];
  });
}

/** A table of one line may say by its headings alone what each figure is. */
function namedColumns(table: Table): ReturnType<typeof valueColumns> {
  const columns = valueColumns(table);
  const labelled = columns.filter(({ labelColumns }) => labelColumns.length > 0);
  return labelled.length > 0 || table.rows.length > 1 ? labelled : columns;
}

/** What heads the numbers of a list: 「目标数」 and 「上年」 are others. */
const HOW_MANY = /^(?:任务)?(?:数量?|个数|项数|件数|数值|数据|总数)(?:\([项个件]\))?$/;

function byRow(table: Table): Spots {
  const [column, ...more] = amountColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  if (!column || more.length > 0 || !HOW_MANY.test(labelKey(column.path.join('')))) return [];
  let group: Group;
  return rowsOf(table, column).flatMap(({ row, label: { key, text } }) => {
    const found = inGroup(key, group);
    group = found?.group;
    return found ? [{ fact: found.fact, row, column, label: text, lines: [] }] : [];
  });
}

/** 「按期完成」 under 「实际完成工作数」, in a list of names with their figures that is called one of all tasks: what each row counts. */
export function workFacts(title: string, keys: readonly string[]): readonly (FactId | undefined)[] {
  if (!ALL_WORK.test(plainText(title))) return [];
  let group: Group;
  const facts = keys.map((key) => {
    const found = inGroup(key, group);
    group = found?.group;
    return found?.fact;
  });
  return facts.map((fact, at) => (facts.indexOf(fact) === at && facts.lastIndexOf(fact) === at ? fact : undefined));
}

/** Whose tasks the rows tell of, as long as every one of them is understood. */
type Group = 'all' | 'assigned' | undefined;

/** 「按时完成」 below 「计划工作任务」 is of the same tasks, 「已办结」 below 「交办重点工作」 of those; below 「信访件」 of neither. */
function inGroup(key: string, group: Group): { fact: FactId; group: Group } | undefined {
  const listed = factLabelled(key);
  if (ASSIGNED.test(key)) return { fact: 'keyWorkAssigned', group: 'assigned' };
  if (group === 'assigned' && SETTLED.test(key)) return { fact: 'keyWorkCompleted', group };
  const fact = listed && /Work/.test(listed) ? listed : workFact(key, group === 'all');
  return fact && { fact, group: /^keyWork/.test(fact) ? 'assigned' : 'all' };
}
