import { decimal } from '../../base/decimal';
import type { TextNumber } from '../numbersIn';
import type { Average, Counter } from './average';
import type { Figure } from './figure';

const PARTS: Readonly<Record<string, readonly string[]>> = {
  月: ['12'],
  季: ['4'],
  周: ['52'],
  日: ['365', '366'],
  天: ['365', '366'],
};
const YEARS = /(?:近|过去|这|前|累计)?([两二三四五])年(?:来|间|内|累计|共|合计)/;
const NUMERALS: Readonly<Record<string, string>> = { 两: '2', 二: '2', 三: '3', 四: '4', 五: '5' };

/** 「月均」 of a whole year is a twelfth; 「三年累计900万元，年均300万元」 a third. */
export function ofPeriod({ unit }: Average, each: Figure): readonly Counter[] {
  const { sentence, number } = each;
  const text = `${sentence.before(number)}${sentence.after(number)}`;
  if (unit === '年') {
    const years = YEARS.exec(text)?.[1];
    return years === undefined ? [] : [counter(NUMERALS[years] ?? '1', `${years}年`)];
  }
  // Of a part of the year, or of the days when the office is open, the text has to say how many.
  if (!/全年|一年|年度|本年|20\d{2}年/.test(text) || /上半年|下半年|\d月|工作日|个月|季度/.test(text)) return [];
  return (PARTS[unit ?? ''] ?? []).map((count) => counter(count, count));
}

function counter(count: string, text: string): Counter {
  const number: TextNumber = {
    kind: 'count',
    value: decimal(count),
    step: decimal('0'),
    span: [0, 0],
    text,
    unit: '',
  };
  return { number };
}
