import type { Label } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import type { FactId } from '../catalogue';
import { isTotal, rowsOf, says, valueColumns } from './labelled';
import type { Recogniser } from './recogniser';

type Item = 'total' | 'travelAbroad' | 'vehicle' | 'vehiclePurchase' | 'vehicleRunning' | 'reception';

export const THREE_PUBLIC_FACTS: Record<Item, { budget: FactId; final: FactId }> = {
  total: { budget: 'threePublicBudget', final: 'threePublicFinal' },
  travelAbroad: { budget: 'travelAbroadBudget', final: 'travelAbroadFinal' },
  vehicle: { budget: 'vehicleBudget', final: 'vehicleFinal' },
  vehiclePurchase: { budget: 'vehiclePurchaseBudget', final: 'vehiclePurchaseFinal' },
  vehicleRunning: { budget: 'vehicleRunningBudget', final: 'vehicleRunningFinal' },
  reception: { budget: 'receptionBudget', final: 'receptionFinal' },
};

/** The longest name first: 购置费 is also a part of the name of 购置及运行维护费. */
const ITEMS: readonly (readonly [RegExp, Item])[] = [
  [/^因公出国/, 'travelAbroad'],
  [/^(?:公务用车|车辆|公车)购置(?:及|和|与|、)(?:车辆)?(?:运行|运维|维护)/, 'vehicle'],
  [/^(?:公务用车|公务车辆|公车)费(?:用)?$/, 'vehicle'],
  [/^(?:公务用车|车辆|公车)购置(?:费|费用)?$/, 'vehiclePurchase'],
  [/^(?:公务用车|车辆|公车)(?:运行维护|运行|运维|维护)(?:费|费用)?$/, 'vehicleRunning'],
  [/^公务(?:接待|招待)费?(?:用)?$/, 'reception'],
];

export function threePublicItem(key: string): Item | undefined {
  return ITEMS.find(([name]) => name.test(key))?.[1];
}

/** “三公”经费 with the items as rows: the two-year table of a report, or one year's list. */
export const threePublicRows: Recogniser = {
  id: '“三公”经费表',

  recognises(table) {
    const amounts = amountColumns(table);
    const first = amounts[0];
    if (!first) return false;
    const rows = rowsOf(table, first.column);
    // In a table of all 经济分类 the same names stand for basic expenditure alone, and its total is another total.
    if (!/三公/.test(table.title) && !rows.every(({ label }) => isOfThreePublic(label))) return false;
    const items = new Set(rows.map(({ label }) => threePublicItem(label.key)));
    return items.has('reception') && (items.has('vehicle') || items.has('vehicleRunning') || items.has('travelAbroad'));
  },

  read(table, collect) {
    for (const { column, stage } of amountColumns(table)) {
      for (const { row, label } of rowsOf(table, column)) {
        const item = isWhole(label) ? 'total' : threePublicItem(label.key);
        if (item) collect.amount({ fact: THREE_PUBLIC_FACTS[item][stage], row, column, label: label.text });
      }
    }
  },
};

function isWhole(label: Label): boolean {
  return isTotal(label) || /^三公经费(?:支出)?(?:合计|总计|小计)?$/.test(label.key);
}

function isOfThreePublic(label: Label): boolean {
  return isWhole(label) || threePublicItem(label.key) !== undefined || /^(?:会议费|培训费)$/.test(label.key);
}

function amountColumns(table: Table): readonly { column: Column; stage: 'budget' | 'final' }[] {
  return valueColumns(table).flatMap((column): { column: Column; stage: 'budget' | 'final' }[] => {
    if (says(column, /环比|增减|节约|比例|说明|备注|%/)) return [];
    if (says(column, /决算|实际|支出数|执行/)) return [{ column, stage: 'final' }];
    return says(column, /预算/) ? [{ column, stage: 'budget' }] : [];
  });
}
