import { CARRY_LINE, ECONOMIC_LINE, FUNCTION_LINE, GRAND_TOTAL, INCOME_LINE, KIND_LINE, YEAR_TOTAL } from '../lexicon';
import type { Line, List } from '../checkedForm';

/** One side of a 总表: its lines, what they make, what is carried over, and all of it. */
export interface TotalsList {
  readonly list: List;
  readonly side: 'income' | 'functions' | 'kinds';
  /** Lines that add up to the year's total, each with its 其中. */
  readonly items: readonly Item[];
  readonly yearTotal: Line | undefined;
  readonly carries: readonly Item[];
  readonly grandTotal: Line | undefined;
  /** 经济分类支出合计 and what makes it, in the third list of 财决01. */
  readonly economic: { readonly total: Line; readonly items: readonly Line[] } | undefined;
}

export interface Item {
  readonly line: Line;
  readonly parts: readonly Line[];
}

const ECONOMIC_TOTAL = /^经济分类支出合计$|^按经济分类合计$/;
/** Under what was carried over it is all of it, though it does not say so. */
const ALL_TOTAL = /^(?:收入|支出)合计$/;
/** A label that ends like the name of an amount; only a number in front makes it a line of its own. */
const LINE_ENDING = /(?:支出|收入|拨款|资金|补助)$/;

export function readTotalsList(list: List): TotalsList | undefined {
  const items: { line: Line; parts: Line[] }[] = [];
  const carries: { line: Line; parts: Line[] }[] = [];
  const economicItems: Line[] = [];
  let economicTotal: Line | undefined;
  let yearTotal: Line | undefined;
  let headsItems = false;
  let grandTotal: Line | undefined;
  for (const line of list.lines) {
    const { key } = line;
    if (key === '' && carries.length + items.length === 0) continue;
    if (ECONOMIC_TOTAL.test(key)) economicTotal = line;
    else if (ALL_TOTAL.test(key) && carries.length > 0) grandTotal = line;
    else if (YEAR_TOTAL.test(key)) {
      headsItems = items.length === 0;
      yearTotal = line;
    } else if (GRAND_TOTAL.test(key)) grandTotal = line;
    else if (CARRY_LINE.test(key)) carries.push({ line, parts: [] });
    else if (grandTotal) continue;
    else if (carries.length > 0) carries.at(-1)?.parts.push(line);
    else if (economicTotal && !yearTotal) economicItems.push(line);
    else if (!yearTotal || headsItems) {
      const isItem = headsItems ? line.level === (items[0]?.line.level ?? line.level) : line.isTop;
      if (isItem || items.length === 0) items.push({ line, parts: [] });
      else items.at(-1)?.parts.push(line);
    } else items.at(-1)?.parts.push(line);
  }
  const side = sideOf(list, items);
  if (!side) return undefined;
  return {
    list,
    side,
    items,
    yearTotal,
    carries,
    grandTotal,
    economic: economicTotal && { total: economicTotal, items: economicItems },
  };
}

function sideOf({ lines, columns }: List, items: readonly Item[]): TotalsList['side'] | undefined {
  const keys = items.map(({ line }) => line.key);
  if (keys.length > 0 && keys.every((key) => KIND_LINE.test(key))) return 'kinds';
  const word = lines.map(({ key }) => /^(?:本年)?(收入|支出)(?:合计|总计|小计)?$/.exec(key)?.[1]).find((one) => one);
  const heading = columns.map(({ heading: text }) => /(收入|支出)/.exec(text)?.[1]).find((one) => one);
  const said = word ?? heading;
  if (said === '收入') return 'income';
  if (said === '支出' && keys.some((key) => KIND_LINE.test(key))) return undefined;
  return said === '支出' ? 'functions' : undefined;
}

/** The first line whose place in the list nothing explains. */
export function strangeItem({ items, side }: TotalsList): Line | undefined {
  return items
    .map(({ line }) => line)
    .find(({ key, isNumbered }) => !isKnown(key, side) && !(isNumbered && LINE_ENDING.test(key)));
}

function isKnown(key: string, side: TotalsList['side']): boolean {
  switch (side) {
    case 'income':
      return INCOME_LINE.test(key);
    case 'functions':
      return FUNCTION_LINE.test(key) && key.endsWith('支出');
    case 'kinds':
      return KIND_LINE.test(key) || ECONOMIC_LINE.test(key);
  }
}
