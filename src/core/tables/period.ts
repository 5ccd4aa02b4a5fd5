import { plainText } from '../base/text';
import type { Period } from './table';

/** The newest year that a text names: 2022年, 2022年度, 2022; also 二〇二二年. A date (2023年1月9日) names no year. */
export function newestYearIn(text: string): number | undefined {
  const plain = plainText(text);
  const digits = [...plain.matchAll(/(?<!\d)(20\d{2})(?!\d|年\d{1,2}月|[-./]\d)/g)].map((match) => Number(match[1]));
  if (digits.length > 0) return Math.max(...digits);
  const chinese = /二[〇○零Oo0]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年/.exec(plain);
  return chinese ? 2000 + chineseDigit(chinese[1]) * 10 + chineseDigit(chinese[2]) : undefined;
}

/** What period a header path speaks of. The lowest word wins: 「2022年 / 上年预算数」 is last year's. */
export function periodOf(path: readonly string[]): Period {
  for (const word of [...path].reverse()) {
    const year = newestYearIn(word);
    if (year !== undefined) return { year };
    if (/^(?:上年|上一年|去年|上年度)/.test(word)) return { offset: -1 };
    if (/^(?:本年|当年|今年|本年度)/.test(word)) return { offset: 0 };
  }
  return {};
}

/** 「上年三公经费表」 「部门决算表（上年）」, but not 「上年结转情况表」 or 「较上年增减表」. */
export function speaksOfLastYear(name: string): boolean {
  return /^(?:上年度?|去年)(?!结转|结余|末|同期)|\((?:上年度?|去年)\)|[^较比与]上年度?$|去年$/.test(plainText(name));
}

function chineseDigit(character: string | undefined): number {
  return Math.max(0, '零一二三四五六七八九'.indexOf((character ?? '零').replace(/[〇○]/, '零')));
}
