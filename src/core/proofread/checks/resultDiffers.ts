import { type Decimal, decimal, roundHalfUp } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { calculate } from '../arithmetic';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import { isSlip, slipThatFits } from '../slips';
import { evened } from '../../statements/readText';
import type { TextRange } from '../../statements/statement';
import { inDressOf } from '../mentions';
import type { ReadParagraph } from '../readParagraph';

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
    const broken = report.paragraphs.flatMap(brokenIn);
    const known = broken.length > 0 ? valuesOf(report) : new Map<string, number>();
    return broken.map((one) => operandByBook(one, report) ?? doubtOf(one, known));
  },
};

/** An expression whose result is not what it says. */
interface Broken {
  readonly paragraph: ReadParagraph;
  readonly expression: string;
  /** Where the equals sign stands. */
  readonly end: number;
  readonly result: { readonly text: string; readonly span: TextRange };
  readonly exact: Decimal;
  readonly fits: (value: Decimal) => boolean;
}

const brokenIn = onceFor((paragraph: ReadParagraph): readonly Broken[] => {
  const { even } = paragraph;
  return [...even.matchAll(EXPRESSION)].flatMap((match): Broken[] => {
    const end = match.index + match[0].length;
    const result = RESULT.exec(even.slice(end));
    const expression = match[0].replace(OPEN_BRACKET, '');
    const exact = calculate(expression);
    if (!result?.[1] || !exact) return [];
    const percent = result[1].includes('%') ? '0.01' : '1';
    const digits = /^-?[\d,.]+/.exec(result[1])?.[0].replaceAll(',', '') ?? '';
    const says = decimal(digits).times(percent);
    const places = digits.split('.')[1]?.length ?? 0;
    const half = decimal('0.5')
      .times(`1e-${String(places)}`)
      .times(percent);
    const fits = (value: Decimal): boolean => says.minus(value).abs().lte(half.plus(exact.spread));
    if (fits(exact.value)) return [];
    const start = end + result[0].length - result[1].length;
    const span: TextRange = [start, start + result[1].length];
    return [{ paragraph, expression, end, result: { text: result[1], span }, exact: exact.value, fits }];
  });
});

function doubtOf(broken: Broken, known: ReadonlyMap<string, number>): Doubt {
  const { paragraph, expression, end, result, exact, fits } = broken;
  const operand = wrongOperand(expression, known, fits);
  if (operand) {
    const from = end - operand.fromEnd;
    return {
      at: { paragraph: paragraph.at, span: [from, from + operand.says.length] },
      says: operand.says,
      should: operand.should,
      why: `${result.text.trim()} 对，报告别处写的是这个数`,
    };
  }
  const digits = /^-?[\d,.]+/.exec(result.text)?.[0] ?? '';
  const suspects = operandsOf(broken, known);
  return {
    at: { paragraph: paragraph.at, span: result.span },
    says: paragraph.text.slice(...result.span),
    should: inDressOf(result.text.includes('%') ? result.text : digits, exact),
    why: `${expression.trim()} 算出来是这个数`,
    ...(suspects.length > 0 && { suspects }),
  };
}

/** 「9.26÷10.70×100%=83.27%」, of which the workbook has the rate: then an operand is wrong, the one in whose place a figure of the workbook gives it. */
function operandByBook({ paragraph, expression, end, result, fits }: Broken, { truth }: ReadReport): Doubt | undefined {
  const { figures = [] } = truth ?? {};
  if (!result.text.includes('%') || !figures.some(({ kind, value }) => kind === 'rate' && fits(value)))
    return undefined;
  const amounts = new Map(
    figures
      .filter(({ kind, value }) => kind !== 'rate' && value.gt(0))
      .map((one) => [roundHalfUp(one.value, 2).toString(), one] as const),
  );
  const found = [...expression.matchAll(OPERAND)].flatMap(({ 0: says, index }) =>
    [...amounts].flatMap(([digits, figure]) => {
      const mended = calculate(expression.slice(0, index) + digits + expression.slice(index + says.length));
      return digits !== plain(says) && mended && fits(mended.value) ? [{ says, index, figure }] : [];
    }),
  );
  const [only, other] = found;
  if (!only || other) return undefined;
  const from = end - expression.length + only.index;
  const { place, value } = only.figure;
  return {
    at: { paragraph: paragraph.at, span: [from, from + only.says.length] },
    says: only.says,
    should: inDressOf(only.says, value),
    why: `${result.text.trim()} 对，${place ? `「${place.sheet}」${place.cell ?? ''}` : '工作簿'}是这个数`,
    ...(place && { places: [place] }),
  };
}

/** Numbers of the expression that a slip of hand would mend. */
function operandsOf(
  { paragraph, expression, end, result, fits }: Broken,
  known: ReadonlyMap<string, number>,
): readonly Suspect[] {
  const digits = OPERAND_ONE.exec(result.text)?.[0] ?? '';
  const resultSaid = digits !== '' && (known.get(plain(digits)) ?? 0) > 1;
  return [...expression.matchAll(OPERAND)].flatMap(({ 0: says, index }): readonly Suspect[] => {
    const place = {
      paragraph: paragraph.at,
      span: [end - expression.length + index, end - expression.length + index + says.length] as const,
    };
    // What stands elsewhere too is likely what was meant.
    if ((known.get(plain(says)) ?? 0) > 1) return resultSaid ? [{ at: place, says, should: '' }] : [];
    const should = slipThatFits(says, (digits) => {
      const mended = calculate(expression.slice(0, index) + digits + expression.slice(index + says.length));
      return mended !== undefined && fits(mended.value);
    });
    const from = end - expression.length + index;
    const at = { paragraph: paragraph.at, span: [from, from + says.length] as const };
    return should === undefined ? [] : [{ at, says, should, explained: true }];
  });
}

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

const OPERAND_ONE = /\d[\d,]*\.\d+|\d{2,}/;
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
