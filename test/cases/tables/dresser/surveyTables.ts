import { label, plain } from './drawing';
import { surveyPoints } from './affairs';
import type { Layout } from './layout';

const TITLES = ['满意度调查表', '服务对象满意度调查表', '社会公众满意度问卷调查统计表'];

/** How many of a hundred chose each of three answers. */
export const survey: Layout = ({ figures: { affairs }, random }) => {
  const counted = random.chance(0.5);
  const numbered = random.chance(0.5);
  return {
    layout: '满意度，三级', title: random.pick(TITLES), sheet: '满意度',
    columns: [...(numbered ? [plain('序号')] : []), label(random.pick(['调查内容', '调查项目', '问题'])), ...['满意', '一般', '不满意'].map(plain), ...(counted ? [plain('合计')] : [])],
    body: affairs.survey.map(({ text, satisfied, neutral, dissatisfied }, index) => [...(numbered ? [index + 1] : []), text, satisfied, neutral, dissatisfied, ...(counted ? [100] : [])]),
    facts: { 满意度得分: surveyPoints(affairs.survey) },
  };
};

/** Other answers weigh otherwise: not to be known. */
export const fourAnswers: Layout = ({ figures: { affairs }, random }) => ({
  layout: '满意度，四级', title: random.pick(TITLES), sheet: '满意度', columns: [label('调查内容'), ...['非常满意', '满意', '一般', '不满意'].map(plain)],
  body: affairs.survey.map(({ text, satisfied, neutral, dissatisfied }) => [text, satisfied - 30, 30, neutral, dissatisfied]), facts: {},
});
