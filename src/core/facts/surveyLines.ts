import { type Decimal, decimal, sumOf } from '../base/decimal';
import { plainText } from '../base/text';
import type { Table } from '../tables/table';
import type { SurveyQuestion } from './survey';

/** Asked at another time, or compared with what was answered then. */
const ANOTHER_TIME = /[上去前往历][一两几]?[年次期季轮届]|同期|以[往前]|期[初中]|[环同]比|[上下]半年|季度|\d月|较|相比/;
/** Of the papers and of those who were asked, and not of what they were asked about. */
const OF_THE_SURVEY =
  /^(?:调查|问卷|发放|发出|回收|收回|有效|样本|受访|被访|应答|填答|抽样|统计|实际|测评)|(?:人数|人次|份数|张数|次数|总数|个数|票数|数量|基数|权[数重]|系数|比例|占比|百分比|分值|得分)$|^(?:人数?|份数?|票数?|比例?|小计|折算)$/;
/** Who knows of it is not content with it; 「办事效率」 is a question. */
const OF_KNOWING =
  /知晓|知悉|知道|(?:了解|熟悉)(?:程度|情况|率|度|人)|听说|认知|参[与加](?:率|度|情况|人)|(?<![效满意])率$/;

/** Lines with three counts that are no questions of this survey, or may be none: they would be averaged with those that are. */
export function otherThanQuestions({ year }: Table, questions: readonly SurveyQuestion[]): readonly string[] {
  const totals = questions.map(({ answers }) => sumOf(answers.map(({ value }) => value)));
  return questions.flatMap(({ question, answers }, index) => {
    const text = plainText(question);
    const named = [...text.matchAll(/20\d{2}/g)].map(([one]) => Number(one));
    const isOther =
      ANOTHER_TIME.test(text) ||
      OF_THE_SURVEY.test(text) ||
      OF_KNOWING.test(text) ||
      named.some((one) => one !== year) ||
      countsThemselves(
        answers.map(({ value }) => value),
        totals.filter((_, at) => at !== index),
      );
    return isOther ? [question] : [];
  });
}

/** As many each time as answered another question; parts of people among counts of them. */
function countsThemselves(counts: readonly Decimal[], others: readonly Decimal[]): boolean {
  const [first = decimal(0)] = counts;
  const isSame = counts.length === 3 && !first.isZero() && counts.every((one) => one.equals(first));
  if (isSame && others.some((total) => total.equals(first))) return true;
  return (
    counts.some((one) => !one.isInteger()) &&
    others.length > 0 &&
    others.every((total) => total.isInteger() && total.gt(2))
  );
}
