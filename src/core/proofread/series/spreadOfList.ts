import { type Decimal, decimal } from '../../base/decimal';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { seriesFor } from './candidates';

/** 「满意度最高的是…，最低的是…，两者相差9.2个百分点」 */
const APART =
  /(?:最[高大多][^。;]{0,40}最[低小少]|最[低小少][^。;]{0,40}最[高大多])[^。;]{0,40}?(?:两者|二者|之间)?相差(?<gap>\d+(?:\.\d+)?)(?<unit>个?百分点|万元|元|分|人|户|个|件)/dg;

/** From the greatest to the least of a list it is as far as it says. */
export const spreadOfList: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '最高与最低相差多少，等于列出的最大数减最小数',
  find: (report) =>
    report.paragraphs.flatMap((one) => (one.inTable || !one.even.includes('相差') ? [] : wrongIn(one, report))),
};

function wrongIn(paragraph: ReadParagraph, report: ReadReport): readonly Doubt[] {
  return [...paragraph.even.matchAll(APART)].flatMap(({ groups = {}, indices }): readonly Doubt[] => {
    const range = indices?.groups?.['gap'];
    const unit = groups['unit'] ?? '';
    const points = /百分点/.test(unit);
    const says = decimal(groups['gap'] ?? '0').times(points ? '0.01' : 1);
    const kinds = kindsOf(unit);
    const meant = seriesFor('', paragraph, report).filter(
      ({ measure, items }) => kinds.includes(measure) && items.length > 2,
    );
    const own = meant.filter(({ items }) =>
      items.some(({ at }) => at?.paragraph === paragraph.at && at.table === undefined),
    );
    const gaps = meant.flatMap(({ items }) =>
      items.flatMap((one) => items.map((other) => one.value.minus(other.value))),
    );
    const [first] = own;
    if (!range || !first || own.length > 1 || gaps.some((gap) => gap.minus(says).abs().lt('0.00005'))) return [];
    const values = first.items.map(({ value }) => value).sort((one, other) => one.comparedTo(other));
    const exact: Decimal = (values.at(-1) ?? says).minus(values[0] ?? says);
    return [
      {
        at: { paragraph: paragraph.at, span: [range[0], range[1] + unit.length] },
        says: `${groups['gap'] ?? ''}${unit}`,
        should: `${exact.times(points ? 100 : 1).toString()}${unit}`,
        why: first.items.map(({ name, text }) => `${name}${text}`).join('、'),
        suspects: first.items.flatMap(({ at, text }) => (at ? [{ at, says: text, should: '', explained: false }] : [])),
      },
    ];
  });
}

function kindsOf(unit: string): readonly string[] {
  if (/百分点/.test(unit)) return ['rate', 'scoreRate'];
  return unit === '分' ? ['points', 'lost'] : ['money', 'count'];
}
