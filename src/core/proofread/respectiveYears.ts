import { spelledCount } from './spelledCount';

/** 「2020年、2021年、2022年支出分别为1000万元、1100万元、1210万元」: the amounts follow in the order of the years. */
export interface RespectiveYears {
  /** Where the amounts begin. */
  readonly from: number;
  readonly years: readonly number[];
  /** What they are of. */
  readonly words: string;
}

const YEARS = /((?:\d{4}年度?[,、和及至]+)+\d{4}年度?)([^\d,;:。]{0,20}?)分别(?:为|是|达到?)?(?=\d)/;

/** 「近三年支出分别为4834.02万元、4986.30万元、5120.44万元」: up to the year of the report. */
const LAST_YEARS = /(?:近|最近|前)?([两二三四五])年(?:来|间)?([^\d,;:。]{0,12}?)分别(?:为|是)?(?=\d)/;

export function respectiveYears(sentence: string, year?: number): RespectiveYears | undefined {
  const match = YEARS.exec(sentence);
  const last = match || year === undefined ? null : LAST_YEARS.exec(sentence);
  const count = last ? spelledCount(last[1] ?? '') : 0;
  if (last && /近/.test(last[0]) && isListOf(count, sentence.slice(last.index + last[0].length)))
    return {
      from: last.index + last[0].length,
      years: Array.from({ length: count }, (_, at) => (year ?? 0) - count + 1 + at),
      words: last[2] ?? '',
    };
  if (!match || /至/.test(match[1] ?? '')) return undefined;
  return {
    from: match.index + match[0].length,
    years: [...(match[1] ?? '').matchAll(/\d{4}/g)].map(([year]) => Number(year)),
    words: match[2] ?? '',
  };
}

/** 「1626万元、1850万元和1798万元」 are three, whatever the sentence goes on with. */
function isListOf(count: number, words: string): boolean {
  const list = /^[^,;。]*/.exec(words)?.[0] ?? '';
  return words.split('、').length === count || list.split(/、|(?<=元|%|人|个|分)(?:和|及)/).length === count;
}
