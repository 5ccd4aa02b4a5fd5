import { type Decimal, decimal } from '../../base/decimal';
import type { Known } from '../ledger';
import { sourceOf } from '../mentions';
import type { Doubt, Proof, ReadReport } from '../proof';
import { readLabel } from '../readLabel';

/** 「项目支出决算是年初预算的1.74倍」. */
const TIMES =
  /(?<one>[\u4e00-\u9fff]{2,16})(?:是|为|相当于)(?<other>[\u4e00-\u9fff]{2,12})的(?<times>\d+(?:\.\d+)?)倍/dg;

export const timesSaid: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '“甲是乙的几倍”等于两个数之比',
  find: (report) =>
    report.paragraphs.flatMap(({ at: paragraph, even, inTable }) =>
      (inTable ? [] : [...even.matchAll(TIMES)]).flatMap(({ groups = {}, indices }): readonly Doubt[] => {
        const range = indices?.groups?.['times'];
        const says = decimal(groups['times'] ?? '0');
        const pair = pairOf(groups['one'] ?? '', groups['other'] ?? '', report);
        if (!range || !pair) return [];
        const [now, base] = pair;
        const exact = now.value.div(base.value);
        if (
          says
            .minus(exact)
            .abs()
            .lte(stepOf(groups['times'] ?? ''))
        )
          return [];
        return [
          {
            at: { paragraph, span: [range[0], range[1]] },
            says: groups['times'] ?? '',
            should: exact.toFixed(says.decimalPlaces()),
            why: `${sourceOf(now, report)}，${sourceOf(base, report)}`,
          },
        ];
      }),
    ),
};

/** Both as the report says them elsewhere; what the second leaves out is the first's. */
function pairOf(one: string, other: string, { ledger, context }: ReadReport): readonly [Known, Known] | undefined {
  const [a, b] = [readLabel(one, context), readLabel(other, context)];
  const year = { year: a.year ?? context.year };
  const item = a.item ?? b.item ?? '支出';
  const now = ledger.find({ ...a, item, ...year });
  const base = ledger.find({ ...b, item: b.item ?? item, ...year });
  return now && base && !base.value.isZero() && (a.stage !== b.stage || a.item !== b.item) ? [now, base] : undefined;
}

function stepOf(digits: string): Decimal {
  return decimal('0.5').times(`1e-${String(digits.split('.')[1]?.length ?? 0)}`);
}
