import { type Decimal, sumOf } from '../../base/decimal';
import { type Figure, figuresOf } from '../figures/figure';
import { inDressOf } from '../mentions';
import type { Doubt, Proof, ReadReport } from '../proof';
import { isSlip } from '../slips';

const QUARTERS = ['一', '二', '三', '四'] as const;

/** What was spent in the four quarters is what was spent in the year: said in the paragraph, in the one before, or by the workbook. */
export const quartersAddUp: Proof = {
  code: 'partsDiffer',
  level: 'error',
  law: '四个季度的支出加起来是全年的支出',
  find: (report) =>
    report.paragraphs.flatMap((paragraph) => {
      if (paragraph.inTable || !paragraph.even.includes('四季度')) return [];
      const figures = figuresOf(paragraph);
      const found = QUARTERS.map((name) =>
        figures.filter(
          ({ words, number, role }) =>
            number.kind === 'money' && role === 'amount' && new RegExp(`第?${name}季度`).test(words),
        ),
      );
      const parts = found.flatMap((own) => (own.length === 1 ? own : []));
      return parts.length === 4 ? judge(parts, report) : [];
    }),
};

function judge(parts: readonly Figure[], report: ReadReport): readonly Doubt[] {
  const [first] = parts;
  const sum = sumOf(parts.map(({ number }) => number.value));
  const wholes = first ? wholesNear(first, report) : [];
  const off = (whole: Decimal): Decimal => whole.minus(sum);
  const slack = sumOf(parts.map(({ number }) => number.step));
  if (!first || wholes.some(({ value }) => off(value).abs().lte(slack))) return [];
  // The figure that a slip of one quarter makes of it.
  const likely = wholes.filter(({ value }) =>
    parts.some(({ number }) => isSlip(number.text, inDressOf(number.text, number.value.plus(off(value))))),
  );
  const [whole] = likely;
  if (!whole || likely.some(({ value }) => !value.equals(whole.value))) return [];
  const by = off(whole.value);
  const doubts = parts.map(({ at, number }) => ({
    at,
    says: number.text,
    should: number.value.plus(by).isNegative() ? '' : inDressOf(number.text, number.value.plus(by)),
  }));
  const [told, ...suspects] = doubts;
  return told ? [{ ...told, why: `四个季度应合计 ${whole.text}`, suspects: [...suspects, ...whole.suspects] }] : [];
}

function wholesNear({ at: { paragraph } }: Figure, { paragraphs, truth }: ReadReport) {
  const near = [paragraphs[paragraph], paragraphs[paragraph - 1]].flatMap((one) =>
    one && !one.inTable ? figuresOf(one) : [],
  );
  const said = near
    .filter(({ number, role, words }) => number.kind === 'money' && role === 'amount' && !/季度/.test(words))
    .map(({ number, at }) => ({
      value: number.value,
      text: number.text,
      suspects: [{ at, says: number.text, should: '', explained: false }],
    }));
  const known = (truth?.figures ?? [])
    .filter(({ name }) => name === '决算支出')
    .map(({ value }) => ({ value, text: `${value.toString()}万元`, suspects: [] }));
  return [...known, ...said];
}
