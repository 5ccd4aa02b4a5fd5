import type { Decimal } from '../../base/decimal';
import { plainText, readLabel } from '../../base/text';
import type { Figure, Measure } from '../../statements/figure';
import { moneyUnitNamed } from '../../tables/moneyUnit';
import { readAmount } from '../../tables/readAmount';
import { contentAt } from '../../workbook/snapshot';
import { type ListShape, type HerLists, headedLists } from './headedRows';

/** Figures that a report prints and no indicator is scored on. They are read from lists of 数据项 only, by these names. */
export const REPORT_FIGURES: readonly { readonly name: string; readonly measure: Measure; readonly unit: string }[] = [
  ...[
    '财政拨款预算收入',
    '一般公共预算拨款预算收入',
    '政府性基金预算收入',
    '其他预算收入',
    '一般公共预算拨款决算收入',
    '政府性基金决算收入',
    '项目支出全年预算',
    '资产总额',
    '负债总额',
    '货币资金',
    '其他应付款',
    '固定资产原值',
    '固定资产净值',
    '无形资产原值',
    '无形资产净值',
    '上年资产总额',
    '上年负债总额',
    '上年货币资金',
    '上年固定资产净值',
    '新增资产预算',
    '采购合同金额',
    '中小企业合同金额',
    '小微企业合同金额',
  ].map((name) => ({ name, measure: 'money' as const, unit: '万元' })),
  ...(
    [
      ['行政编制数', '人'],
      ['事业编制数', '人'],
      ['独立核算机构数', '个'],
      ['公务用车数', '辆'],
      ['离休人数', '人'],
      ['退休人数', '人'],
      ['部门整体目标数', '个'],
      ['评为优的项目数', '个'],
      ['评为良的项目数', '个'],
      ['评为中的项目数', '个'],
      ['评为差的项目数', '个'],
      ['评为一等的项目数', '个'],
      ['评为二等的项目数', '个'],
      ['评为三等的项目数', '个'],
      ['满意度调查人数', '人'],
    ] as const
  ).map(([name, unit]) => ({ name, measure: 'count' as const, unit })),
];

const SHAPE: ListShape<'name' | 'value' | 'unit'> = {
  columns: { name: /^(?:数据项|指标项|名称)$/, value: /^(?:数值|数据|数额)$/, unit: /^(?:计量)?单位$/ },
  needed: ['name', 'value', 'unit'],
  beside: /^(?:序号|备注|说明|来源|数据来源)$/,
};

/** From lists headed 数据项 | 数值 | 单位. A name that stands in two places with two values is none. */
export function reportFigures(hers: HerLists): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  const disputed = new Set<string>();
  for (const list of headedLists(hers, SHAPE)) {
    const column = list.columns.get('value') ?? 0;
    for (const row of list.rows) {
      const { key } = readLabel(row.text('name'));
      const known = REPORT_FIGURES.find(({ name }) => name === key);
      const amount = readAmount(contentAt(list.sheet, row.row, column));
      if (!known || amount.kind !== 'number') continue;
      const value = inOwnUnit(amount.value, known.measure, row.text('unit'), known.unit);
      if (!value) continue;
      const place = row.place('value');
      const before = found.get(known.name);
      if (before && !before.value.equals(value)) disputed.add(known.name);
      found.set(known.name, {
        label: known.name,
        value,
        measure: known.measure,
        unit: known.unit,
        field: known.name,
        ...(place && { source: place }),
      });
    }
  }
  for (const name of disputed) found.delete(name);
  return found;
}

function inOwnUnit(value: Decimal, measure: Measure, written: string, unit: string): Decimal | undefined {
  if (measure !== 'money') return [unit, '个', '项', ''].includes(plainText(written)) ? value : undefined;
  const scale = moneyUnitNamed(written);
  return scale && value.div(scale.perWanYuan);
}
