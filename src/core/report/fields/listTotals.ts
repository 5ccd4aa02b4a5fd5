import { type Decimal, decimal, sumOf } from '../../base/decimal';
import { type FactId, factDefinition } from '../../facts/catalogue';
import type { FunctionLine } from '../../facts/reading';
import { printed } from '../../statements/printed';
import type { ReportData } from '../data/reportData';
import { factFigure } from './factFields';
import { type Field, openField, textField } from './field';

const LISTS: readonly (readonly [
  list: string,
  side: FunctionLine['side'],
  stage: FunctionLine['stage'],
  total: FactId,
])[] = [
  ['分功能预算', 'expenditure', 'budget', 'budgetExpenditure'],
  ['分功能决算', 'expenditure', 'final', 'finalExpenditure'],
  ['分功能预算收入', 'revenue', 'budget', 'budgetRevenue'],
  ['分功能决算收入', 'revenue', 'final', 'finalRevenue'],
];

/** Empty where the lines of a list make the total that is printed before it; open where they do not, so that it is seen. */
export function listTotals(data: ReportData): readonly Field[] {
  return LISTS.map(([list, side, stage, id]) => {
    const name = `${list}核对`;
    const values = data.facts.functionLines
      .filter((line) => line.side === side && line.stage === stage)
      .map(({ reading }) => reading.value);
    const total = factFigure(data, id);
    if (values.length === 0 || !total || addUp(values, total.value)) return textField(name, '');
    const sum = printed({ value: sumOf(values), measure: 'money' }, { money: '万元' });
    return openField(name, `各科目相加为${sum}，不等于${factDefinition(id).name}，请核对`, name, total.source);
  });
}

/** To the last digit; where her table itself rounds to 0.01万元, as near as rounded lines can be. */
function addUp(values: readonly Decimal[], total: Decimal): boolean {
  const off = sumOf(values).minus(total).abs();
  const rounded = values.every((value) => value.decimalPlaces() <= 2);
  return off.isZero() || (rounded && off.lte(decimal('0.005').times(values.length + 1)));
}
