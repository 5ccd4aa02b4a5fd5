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
  [/执行率|完成率/, /率|为(?:年初|预算)/],
  [/增减/, /增减|差|比(?!重)/],
  [/执行/, /执行|支出|使用|支付|决算|完成/],
  [/^结余$/, /结余|结转|剩余|未(?:支付|执行|支出|使用)/],
  [/占比/, /占|比重/],
  [/决算/, /决算|执行|支出/],
  [/预算/, /预算|安排|年初|计划/],
  // 「自评97分」
  [/得分/, /得分|评分|自评|得$/],
  [/^合计$/, /份数|人数|总数/],
  [/^一般$/, /基本满意|较满意|比较满意/],
  [/金额/, /./],
];

/** The inner field that has these very values line by line, and that the words name; without words the only one that has. */
export function fittingInner(
  numbers: readonly (LineNumber | undefined)[],
  words: string | undefined,
  inner: readonly Inner[],
): Inner | undefined {
  const fitting = inner.filter(({ name, measure, values }) =>
    numbers.every((number, line) => {
      const value = values[line];
      if (!number) return value === undefined || value.isZero();
      if (value === undefined) return number.value.isZero();
      // In a table a count is a bare number as an amount is.
      const same = number.measure === measure || (number.measure === 'money' && measure === 'count');
      // Shares may have been lifted so that they come to 100%.
      const slack = name === '占比' ? number.step : number.step.div(2);
      return same && number.value.minus(value).abs().lte(slack);
    }),
  );
  if (words === undefined) return fitting.length === 1 ? fitting[0] : undefined;
  const named = fitting.filter(
    ({ name }) =>
      words.includes(name) ||
      words.includes(coreOf(name)) ||
      WORDS.find(([own]) => own.test(name))?.[1].test(words) === true,
  );
  const [only, other] = named;
  if (!other) return only;
  // 「全年预算数」 is 全年预算 before it is 预算, and 「不满意」 no 满意.
  return [...named]
    .sort((a, b) => coreOf(b.name).length - coreOf(a.name).length)
    .find(({ name }) => words.includes(coreOf(name)));
}

/** 「很满意（100分）」 is 很满意, 「原值数」 原值. */
function coreOf(name: string): string {
  const core = name.replace(/\(.*?\)/g, '').replace(/(?<=.{2})(?:数|额)$/, '');
  return core === '' ? name : core;
}
