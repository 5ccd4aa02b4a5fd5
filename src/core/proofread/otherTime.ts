import { evened } from '../statements/readText';

const PART_OF_YEAR =
  /上半年|下半年|前[一二三四五六七八九十\d]+个?月|季度|\d月|首[批期次]|截至(?!\d{4}年?(?:年?底|年?末|12月))/;
const ANOTHER_YEAR = /上年|上一年|去年|前年|往年|历年|明年|下年|下一年/;

/** Words that speak of another year than the report's, or of a part of it: what they count and measure is not what the tables hold. */
export function speaksOfOtherTime(words: string, year: number | undefined): boolean {
  const even = evened(words);
  const years = [...even.matchAll(/(20\d{2})年/g)].map(([, digits]) => Number(digits));
  return ANOTHER_YEAR.test(even) || PART_OF_YEAR.test(even) || years.some((one) => year !== undefined && one !== year);
}

/** Whether the time that a sentence said last, other than what it compares with, is another: 「2022年得分91分，等级为优」. */
export function goesOnWithOtherTime(before: string, year: number | undefined): boolean {
  const sentence = /[^。;]*$/.exec(evened(before))?.[0] ?? '';
  const said = [...sentence.matchAll(/(?<![较比与同和])(?:20\d{2}年|上年|上一年|去年|前年|往年|本年|今年|当年)/g)].at(
    -1,
  )?.[0];
  return said !== undefined && speaksOfOtherTime(said, year);
}
