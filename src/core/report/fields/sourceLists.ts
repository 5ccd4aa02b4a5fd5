import { type RevenueSource, type RevenueSources, sourceName } from '../../facts/revenueSources';
import type { Figure } from '../../statements/figure';
import { dividedList } from './dividedList';
import { type Field, fieldSet, numberField, textField } from './field';
import { count } from './scoreFields';

/** Income by where it comes from. */
export function sourceList(name: string, sources: RevenueSources['final']): Field {
  return dividedList(name, (sources ?? []).map(sourceFigure), '来源');
}

function sourceFigure({ label, amount, place }: RevenueSource): Figure {
  return { label, value: amount, measure: 'money', source: place };
}

/** The sources of the budget beside those of the final account, in the order in which they first stand. */
export function comparedSources({ budget = [], final = [] }: RevenueSources): Field {
  const both = budget.length > 0 && final.length > 0;
  const some = [...budget, ...final].filter(({ amount }) => !amount.isZero());
  const names = both ? [...new Set(some.map(({ label }) => sourceName(label)))] : [];
  const at = (name: string, sources: readonly RevenueSource[], label: string): Field => {
    const found = sources.find((one) => sourceName(one.label) === label);
    return found ? numberField(name, sourceFigure(found), true) : textField(name, '');
  };
  return {
    kind: 'list',
    name: '收入来源对比',
    meaning: '',
    inner: ['序号', '来源', '预算', '决算'],
    sentences: { 列举: () => undefined },
    lines: names.map((label, index) =>
      fieldSet([
        count('序号', index + 1),
        textField('来源', label),
        at('预算', budget, label),
        at('决算', final, label),
      ]),
    ),
  };
}
