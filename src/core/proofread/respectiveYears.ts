/** 「2020年、2021年、2022年支出分别为1000万元、1100万元、1210万元」: the amounts follow in the order of the years. */
export interface RespectiveYears {
  /** Where the amounts begin. */
  readonly from: number;
  readonly years: readonly number[];
  /** What they are of. */
  readonly words: string;
}

const YEARS = /((?:\d{4}年度?[,、和及至]+)+\d{4}年度?)([^\d,;:。]{0,20}?)分别(?:为|是|达到?)?(?=\d)/;

export function respectiveYears(sentence: string): RespectiveYears | undefined {
  const match = YEARS.exec(sentence);
  if (!match || /至/.test(match[1] ?? '')) return undefined;
  return {
    from: match.index + match[0].length,
    years: [...(match[1] ?? '').matchAll(/\d{4}/g)].map(([year]) => Number(year)),
    words: match[2] ?? '',
  };
}
