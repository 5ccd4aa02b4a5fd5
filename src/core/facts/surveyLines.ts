import { type Decimal, decimal, sumOf } from '../base/decimal';
import { plainText } from '../base/text';
import type { Residue } from '../tables/words/residue';
import type { Table } from '../tables/table';
import { type SurveyQuestion, averageScore, questionScore } from './survey';

/** Asked at another time, or compared with what was answered then. */
const ANOTHER_TIME = /[上去前往历][一两几]?[年次期季轮届]|同期|以[往前]|期[初中]|[环同]比|[上下]半年|季度|\d月|较|相比/;
/** Of the papers and of those who were asked, and not of what they were asked about. */
const OF_THE_SURVEY =
  /^(?:调查|问卷|发放|发出|回收|收回|有效|样本|受访|被访|应答|填答|抽样|统计|实际|测评)|(?:人数|人次|份数|张数|次数|总数|个数|票数|数量|基数|权[数重]|系数|比例|占比|百分比|分值|得分)$|^(?:人数?|份数?|票数?|比例?|小计|折算)$/;
/** Who knows of it is not content with it; 「办事效率」 is a question. */
const OF_KNOWING =
  /知晓|知悉|知道|(?:了解|熟悉)(?:程度|情况|率|度|人)|听说|认知|参[与加](?:率|度|情况|人)|(?<![效满意])率$/;

/** Lines with three counts that are no questions of this survey, or may be none: they would be averaged with those that are. */
export function otherThanQuestions(table: Table, questions: readonly SurveyQuestion[]): readonly Residue[] {
  const { year } = table;
  const totals = questions.map(({ answers }) => sumOf(answers.map(({ value }) => value)));
  const isOfGroups = areGroups(table, questions);
  const groups =
    isOfGroups && weighsByGroup(questions)
      ? questions.slice(0, 1).map(({ question }) => asked(question, 'groups'))
      : [];
  const townships = questions.filter(({ question }) => TOWNSHIP.test(plainText(question)));
  const others = questions.flatMap(({ question, answers }, index): Residue[] => {
    const text = plainText(question);
    const named = [...text.matchAll(/20\d{2}/g)].map(([one]) => Number(one));
    const isOther =
      (townships.length > 1 && TOWNSHIP.test(text)) ||
      ANOTHER_TIME.test(text) ||
      OF_THE_SURVEY.test(text) ||
      OF_KNOWING.test(text) ||
      named.some((one) => one !== year) ||
      countsThemselves(
        answers.map(({ value }) => value),
        totals.filter((_, at) => at !== index),
      );
    if (isOther) return [asked(question)];
    return !isOfGroups && isAnsweredByOthers(totals, index) ? [asked(question, 'answered')] : [];
  });
  return [...groups, ...others];
}

function asked(question: string, because?: Residue['because']): Residue {
  return { word: question, text: question, ...(because && { because }) };
}

/** Who was asked, and not about what: a line for each village, or for each kind of people. */
function areGroups({ columns }: Table, questions: readonly SurveyQuestion[]): boolean {
  const label = columns.find(({ role }) => role === 'value')?.labelColumns[0];
  const heading = columns.find(({ column }) => column === label)?.path.join('') ?? '';
  return (
    (HEADS_GROUPS.test(heading) && !HEADS_QUESTIONS.test(heading)) ||
    questions.every(({ question }) => GROUP.test(plainText(question)))
  );
}

const HEADS_GROUPS = /对象|群体|人群|村|社区|单位|[受被]访|身份|乡镇|街道/;
const HEADS_QUESTIONS = /问题|题目|内容|项目|指标|事项/;
const GROUP =
  /(?:村|嘎查|社区|居委会|村委会|小组|企业|公司|合作社|学校|干部|群众|[村居牧农渔]民|[农商牧]户|个体户|职工|党员|代表|学生|家长)$/;
const TOWNSHIP = /^[一-龥]{1,8}(?:[乡镇]|街道|苏木)(?:人民政府|政府)?$/;

/** Of groups of different sizes the average of the groups is not that of all who answered: which of them is meant nobody here knows. */
function weighsByGroup(questions: readonly SurveyQuestion[]): boolean {
  const counts = questions.map(({ answers }) => answers.map(({ value }) => value));
  const answered = counts.filter((answers) => !sumOf(answers).isZero());
  const all = [0, 1, 2].map((at) => sumOf(answered.flatMap((answers) => answers[at] ?? [])));
  return answered.length > 1 && !averageScore(answered.map(questionScore)).equals(questionScore(all));
}

/** Three times as many, or a third: of the same survey all questions are answered by about as many. */
function isAnsweredByOthers(totals: readonly Decimal[], index: number): boolean {
  const answered = totals.filter((total) => !total.isZero()).sort((a, b) => a.cmp(b));
  const [middle, own] = [answered[Math.floor((answered.length - 1) / 2)], totals[index]];
  if (!middle || !own || own.isZero()) return false;
  return own.gte(middle.times(3)) || middle.gte(own.times(3));
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
