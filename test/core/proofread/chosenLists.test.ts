import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import type { ReportData } from '../../../src/core/report/data/reportData';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { reportYear } from '../../support/reportYear';
import { labelledTable } from './labelledTable';
import { reportOf } from './reportOf';

const data: ReportData = {
  ...reportYear({
    figures: { finalExpenditure: 14_880_100 },
    lines: [],
    scheme: 'xushui-2022',
    assumed: true,
  }),
  labelled: () => [
    labelledTable('年度任务表', 'count', ['计划', '完成'], {
      厕所改建: ['640', '536'],
      危墙拆除: ['275', '229'],
      门口硬化: ['318', '318'],
    }),
  ],
};
const truth = truthOf(data.facts, data.scorecard, undefined);
const fields = buildFields(data);

/** Whether each figure of 厕所改建 in it is certain. */
function sureness(...pieces: readonly string[]): readonly boolean[] {
  return reuse(reportOf(['2023年度示例镇人民政府绩效自评报告', ...pieces]), truth, fields)
    .fields.filter(({ field }) => field.startsWith('年度任务表/厕所改建/'))
    .map(({ certain }) => certain);
}

const SAID = '厕所改建计划640个，完成536个';

test.each([
  '未达到计划的：',
  '没能按期做完的有：',
  '进度落后的两项：',
  '其中，拖到年后的是',
  '受雨季影响而停工的分别为：',
  '完成率不足九成的任务有2项（',
  '完成率最低的任务是',
  '未完成任务2项：',
  '其中：低于计划的事项有2项，分别是：',
])('按条件挑出来的：%s', (lead) => {
  expect(sureness(`${lead}${SAID}。`)).toEqual([false, false]);
  expect(sureness(`${lead}危墙拆除计划275个，完成229个；${SAID}。`)).toEqual([false, false]);
});

test('条件在上一段，名单在下面几段', () => {
  const list = ['1.危墙拆除计划275个，完成229个。', `2.${SAID}。`];
  expect(sureness('全年任务大多完成。没有完成的有：', ...list)).toEqual([false, false]);
  expect(sureness('全年任务完成情况：', ...list)).toEqual([true, true]);
});

test.each([
  '',
  '全镇',
  '今年的任务是按月调度，',
  '任务没有变更，',
  '各项任务均未超出预算。',
  '未达到计划的已说明原因。',
  '未达到计划的：无。',
])('不是挑出来的：%s', (lead) => {
  expect(sureness(`${lead}${SAID}。`)).toEqual([true, true]);
});
