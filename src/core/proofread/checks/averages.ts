import { type Decimal, roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof } from '../proof';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';

const AVERAGE = /(?:平均每(?<each>[户人辆个村亩名])|(?<per>[户人村])均)[\u4e00-\u9fff]{0,6}$/;

/** 「下达126.46万元，覆盖农户3102户，户均407.67元」. */
export const averages: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '户均、人均、平均每辆等于总数除以个数',
  find: (report) =>
    numberedSentences(report).flatMap(({ numbers, label, paragraph }) =>
      numbers.flatMap((average, index): readonly Doubt[] => {
        const { each, per } = AVERAGE.exec(label(average))?.groups ?? {};
        const unit = each ?? per;
        // Short numbers are averages of anything.
        const told = each !== undefined || average.text.replace(/\D/g, '').length >= 4;
        if (unit === undefined || average.kind !== 'money' || !told) return [];
        const before = numbers.slice(0, index);
        const count = before.filter((one) => one.kind === 'count' && one.unit === unit).at(-1);
        const totals = before.filter(({ kind }) => kind === 'money');
        if (!count || count.value.isZero() || totals.length === 0) return [];
        const fits = (value: Decimal, total: Decimal, among: Decimal): boolean =>
          !among.isZero() && total.div(among).minus(value).abs().lte(average.step);
        if (totals.some((total) => fits(average.value, total.value, count.value))) return [];
        const place = ({ span }: TextNumber) => ({ paragraph, span });
        // Nothing says of which amount: a slip of hand must.
        const mended = totals.flatMap((total) => {
          const should = inDressOf(average.text, roundHalfUp(total.value.div(count.value), 6));
          const suspects = [
            suspectFitting(place(total), total, (one) => fits(average.value, one, count.value)),
            suspectFitting(place(count), count, (one) => fits(average.value, total.value, one)),
          ].filter((one) => one.should !== '');
          return isSlip(average.text, should) || suspects.length > 0 ? [{ total, should, suspects }] : [];
        });
        const [only, ...others] = mended;
        if (!only || others.length > 0) return [];
        return [
          {
            at: place(average),
            says: average.text,
            should: only.should,
            why: `${only.total.text} ÷ ${count.text}`,
            suspects: only.suspects,
          },
        ];
      }),
    ),
};
