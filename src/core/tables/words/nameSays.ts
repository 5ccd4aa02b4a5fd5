import { plainText } from '../../base/text';

/** A draft is better than nothing; what was made void is not. */
const VOID = /作废|废止|废表|[(（]废[)）]|废$|[无失]效|[停弃]用/;
/** 「（1-9）」 「（7.1-9.30）」: months, without the word. */
const MONTHS = /\((\d{1,2})(?:[./]\d{1,2})?[-—–~至到](\d{1,2})(?:[./]\d{1,2})?\)/;
/** 「（0930）」. */
const DAY = /\((?:20\d{2})?(0[1-9]|1[0-2])([0-2]\d|3[01])\)/;
/** 「主要支出」 is not all of it. */
const MAIN = /主要(?:支出|收入|收支|开支|经费)/;
/** 「（上年）」 where a year is named as well. */
const LAST_YEAR = /\((?:上年|去年|上年度|上一年度?|往年)(?:数|数据)?\)/;

/** What the name of a table or a sheet says of itself in figures and few letters: which part of a year, which year, that it is void. */
export function saysVoidOrPart(name: string, year: number | undefined): readonly string[] {
  const text = plainText(name);
  const words = [
    VOID.exec(text)?.[0],
    isPart(MONTHS.exec(text), (from, to) => from === 1 && to === 12),
    isPart(DAY.exec(text), (month, day) => month === 12 && day === 31),
    MAIN.exec(text)?.[0],
    year === undefined ? undefined : LAST_YEAR.exec(text)?.[0],
  ];
  return words.filter((word) => word !== undefined);
}

function isPart(
  found: RegExpExecArray | null,
  isWhole: (first: number, second: number) => boolean,
): string | undefined {
  if (!found || isWhole(Number(found[1]), Number(found[2]))) return undefined;
  return found[0];
}
