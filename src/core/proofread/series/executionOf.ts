import type { Series } from './item';

const ADJUSTED = /(?:全年|调整后?)的?预算/;
const SPENT = /支出|执行|决算|支付/;

/** 执行率 of each line, where a table has what was planned and what was spent of it and leaves the division to the reader. */
export function executionOf(columns: readonly Series[]): readonly Series[] {
  const money = columns.filter(({ measure }) => measure === 'money');
  const adjusted = money.filter(({ heading }) => ADJUSTED.test(heading));
  const planned = adjusted.length > 0 ? adjusted : money.filter(({ heading }) => /预算/.test(heading));
  const spent = money.filter(({ heading }) => SPENT.test(heading) && !/预算/.test(heading));
  const [plan, done] = [planned[0], spent[0]];
  if (!plan || !done || planned.length > 1 || spent.length > 1) return [];
  if (columns.some(({ measure }) => measure === 'rate') || plan.items.some(({ value }) => value.isZero())) return [];
  return [
    {
      measure: 'rate',
      heading: '执行率',
      items: plan.items.map(({ name, value }, at) => ({
        name,
        value: (done.items[at]?.value ?? value).div(value),
        text: '',
        at: undefined,
      })),
    },
  ];
}
