import { calculate } from '../arithmetic';
import type { Doubt, Proof } from '../proof';
import { evened } from '../../statements/readText';
import { inDressOf } from '../mentions';

/** A chain of 「算式=结果」: numbers, signs and brackets up to an equals sign, and a number behind it. */
const EXPRESSION = /[[({]?[\d.,()[\]{}+\-*×xX÷/% 万元人分]*[+\-*×xX÷/][\d.,()[\]{}+\-*×xX÷/% 万元人分]*(?==)/g;
const RESULT = /^=\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*(?:%|万元|元|分|人)?)(?![\d.])/;

export const resultDiffers: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '算式的结果等于算出来的数',
  find: (report) =>
    report.text.paragraphs.flatMap(({ text }, paragraph) => {
      const even = evened(text);
      return [...even.matchAll(EXPRESSION)].flatMap((match): Doubt[] => {
        const end = match.index + match[0].length;
        const result = RESULT.exec(even.slice(end));
        const exact = calculate(match[0]);
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
    }),
};
