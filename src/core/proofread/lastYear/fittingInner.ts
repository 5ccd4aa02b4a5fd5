import type { Decimal } from '../../base/decimal';
import type { Inner } from './knownList';

/** A number of one line: as amounts 万元, rates as fractions; `step` is what its last digit is worth. */
export interface LineNumber {
  readonly value: Decimal;
  readonly step: Decimal;
  readonly measure: Inner['measure'];
}

const WORDS: readonly (readonly [inner: RegExp, words: RegExp])[] = [
  [/年初预算/, /年初/],
  [/全年预算/, /全年|调整|当年/],
  [/收入预算/, /收入.*预算|预算.*收入/],
  [/收入决算/, /收入.*决算|决算.*收入/],
  [/支出预算/, /支出.*预算|预算.*支出/],
  [/支出决算/, /支出.*决算|决算.*支出/],
  [/执行率/, /率/],
  [/执行/, /执行|支出|使用|支付|决算|完成/],
  [/占比/, /占|比重/],
  [/决算/, /决算|执行|支出/],
  [/预算/, /预算|安排/],
  [/得分/, /得分|评分/],
  [/金额/, /./],
];

/** The inner field that has these very values line by line; where several have, the one that the words name. */
export function fittingInner(
  numbers: readonly (LineNumber | undefined)[],
  words: string,
  inner: readonly Inner[],
): Inner | undefined {
  const fitting = inner.filter(({ measure, values }) =>
    numbers.every((number, line) => {
      const value = values[line];
      if (!number) return value === undefined || value.isZero();
      if (value === undefined) return number.value.isZero();
      return number.measure === measure && number.value.minus(value).abs().lte(number.step.div(2));
    }),
  );
  const named = fitting.filter(({ name }) => WORDS.find(([own]) => own.test(name))?.[1].test(words) === true);
  const [only, other] = named;
  if (!other) return only;
  // 「全年预算数」 is 全年预算 before it is 预算.
  return [...named].sort((a, b) => b.name.length - a.name.length).find(({ name }) => words.includes(name));
}
