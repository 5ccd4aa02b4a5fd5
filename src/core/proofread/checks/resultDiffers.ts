import { type Decimal, decimal, roundHalfUp } from '../../base/decimal';
import { calculate } from '../arithmetic';
import type { Doubt, Proof, ReadReport } from '../proof';
import { isSlip } from '../slips';
import { evened } from '../../statements/readText';
import { inDressOf } from '../mentions';

/** A chain of 「算式=结果」: numbers, signs and brackets up to an equals sign, and a number behind it. */
const EXPRESSION = /[[({]?[\d.,()[\]{}+\-*×xX÷/% 万元人分]*[+\-*×xX÷/][\d.,()[\]{}+\-*×xX÷/% 万元人分]*(?==)/g;
/** 「1823.46万元（1755.00+102.46-34.00=1823.46）」: a bracket that closes behind the result opens nothing of the sum. */
const OPEN_BRACKET = /^[^\])}]*[[({](?=[^\])}[({]*$)/;
const RESULT = /^=\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*(?:%|万元|元|分|人)?)(?![\d.])/;

export const resultDiffers: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '算式的结果等于算出来的数',
  find: (report) => {
    const known = valuesOf(report);
    return report.text.paragraphs.flatMap(({ text }, paragraph) => {
      const even = evened(text);
      return [...even.matchAll(EXPRESSION)].flatMap((match): Doubt[] => {
        const end = match.index + match[0].length;
        const result = RESULT.exec(even.slice(end));
        const exact = calculate(match[0].replace(OPEN_BRACKET, ''));
        if (!result?.[1] || !exact) return [];
        const percent = result[1].includes('%');
        const digits = /^-?[\d,.]+/.exec(result[1])?.[0] ?? '';
        const says = exact.value
          .times(0)
          .plus(digits.replaceAll(',', ''))
          .times(percent ? '0.01' : '1');
        const places = digits.split('.')[1]?.length ?? 0;
        const half = exact.value
          .times(0)
          .plus('0.5')
          .times(`1e-${String(places)}`)
          .times(percent ? '0.01' : '1');
        if (says.minus(exact.value).abs().lte(half.plus(exact.spread))) return [];
        const fits = (value: Decimal): boolean => says.minus(value).abs().lte(half.plus(exact.spread));
        const operand = wrongOperand(match[0].replace(OPEN_BRACKET, ''), known, fits);
        if (operand) {
          const from = match.index + match[0].length - operand.fromEnd;
          const span = [from, from + operand.says.length] as const;
          return [
            {
              at: { paragraph, span },
              says: operand.says,
              should: operand.should,
              why: `${result[0].trim()} 对，报告别处写的是这个数`,
            },
          ];
        }
        const start = end + result[0].length - result[1].length;
        return [
          {
            at: { paragraph, span: [start, start + result[1].length] },
            says: text.slice(start, start + result[1].length),
            should: percent ? inDressOf(result[1], exact.value) : inDressOf(digits, exact.value),
            why: `${match[0].trim()} 算出来是这个数`,
          },
        ];
      });
    });
  },
};

/** How often every number stands in the report, by its digits; what the workbook holds counts twice. */
function valuesOf({ text, truth }: ReadReport): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (value: string, times: number): void => {
    found.set(value, (found.get(value) ?? 0) + times);
  };
  for (const { text: words } of text.paragraphs)
    for (const [digits] of evened(words).matchAll(OPERAND)) add(plain(digits), 1);
  for (const { value } of truth?.figures ?? []) add(roundHalfUp(value, 2).toString(), 2);
  return found;
}

const OPERAND = /\d[\d,]*\.\d+|\d{2,}/g;

function plain(digits: string): string {
  return decimal(digits.replaceAll(',', '')).toString();
}

/** A number that stands nowhere else, where one that does, of the same digits, makes the result right. */
function wrongOperand(
  expression: string,
  known: ReadonlyMap<string, number>,
  fits: (value: Decimal) => boolean,
): { readonly says: string; readonly should: string; readonly fromEnd: number } | undefined {
  for (const { 0: says, index } of expression.matchAll(OPERAND)) {
    if ((known.get(plain(says)) ?? 0) > 1) continue;
    for (const [other] of known) {
      if (!isSlip(plain(says), other)) continue;
      const mended = calculate(expression.slice(0, index) + other + expression.slice(index + says.length));
      if (mended && fits(mended.value))
        return { says, should: inDressOf(says, decimal(other)), fromEnd: expression.length - index };
    }
  }
  return undefined;
}
