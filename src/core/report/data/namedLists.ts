import { type Decimal, ZERO } from '../../base/decimal';
import type { Place } from '../../base/problem';
import { type HeadedList, type ListShape, type HerLists, headedLists } from './headedRows';
import { moneyIn } from './moneyIn';

/** A list that only reports speak of: 上级专项资金, 保基本民生, 非税收入… with what was planned and what was spent. */
export interface NamedList {
  readonly items: readonly NamedItem[];
}

export interface NamedItem {
  readonly label: string;
  /** 万元 */
  readonly planned: Decimal | undefined;
  readonly spent: Decimal | undefined;
  readonly note: string;
  readonly place: Place | undefined;
}

type Column = 'label' | 'planned' | 'spent' | 'note';

/** By the name under which forms ask for it: what must stand in the title. */
const TITLES = {
  专项资金: /^(?=.*专项资金)(?!.*(?:计划|申请|申报|绩效))/,
  民生支出: /保基本民生|保民生|民生支出/,
  工资支出: /保工资/,
  运转支出: /保运转/,
  非税收入: /^(?=.*非税收入)(?!.*(?:计划|预算))/,
  直达资金: /直达资金/,
} as const;

export const NAMED_LISTS = Object.keys(TITLES);

function shapeOf(titled: RegExp): ListShape<Column> {
  return {
    columns: {
      label: /^(?:项目|项目名称|资金名称|名称|收入项目|支出项目|内容)$/,
      planned: /^(?:安排资金|安排金额|安排数|下达金额|下达资金|到位资金|金额|收入金额|预算数)$/,
      spent: /^(?:实际支出|支出金额|支出数|已支出|执行数|拨付金额|上缴金额)$/,
      note: /^(?:落实情况|使用情况|备注|说明)$/,
    },
    needed: ['label', 'planned'],
    beside: /^(?:序号|文号|指标文号|日期|下达日期|支出进度|执行率)$/,
    titled,
  };
}

/** The lists of her workbook; one of which two sheets speak, or in which one amount cannot be read, is not taken. */
export function namedLists(hers: HerLists): ReadonlyMap<string, NamedList> {
  const found = new Map<string, NamedList>();
  for (const [name, titled] of Object.entries(TITLES)) {
    const [only, ...more] = headedLists(hers, shapeOf(titled));
    const list = only && more.length === 0 ? itemsOf(only) : undefined;
    if (list) found.set(name, list);
  }
  return found;
}

function itemsOf(list: HeadedList<Column>): NamedList | undefined {
  const items: NamedItem[] = [];
  for (const row of list.rows) {
    const [planned, spent] = [moneyIn(list, row, 'planned'), moneyIn(list, row, 'spent')];
    if (planned === 'unreadable' || spent === 'unreadable' || planned === undefined) return undefined;
    items.push({
      label: row.text('label'),
      planned: planned.value,
      spent: spent?.value,
      note: row.text('note'),
      place: planned.place,
    });
  }
  return items.length > 0 ? { items } : undefined;
}

/** Undefined where one part is not known: a sum with a part missing is no sum. */
export function plannedTotal({ items }: NamedList): Decimal | undefined {
  return sumOf(items.map(({ planned }) => planned));
}

export function spentTotal({ items }: NamedList): Decimal | undefined {
  return sumOf(items.map(({ spent }) => spent));
}

export function sumOf(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  return values.reduce<Decimal | undefined>((sum, value) => (sum && value ? sum.plus(value) : undefined), ZERO);
}
