import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { reportYear } from '../../support/reportYear';
import { type Piece, reportOf } from './reportOf';

const TITLE = '2023年度示例镇人民政府绩效自评报告';
const data = reportYear({
  figures: { authorisedStaff: 64, actualStaff: 61 },
  lines: [],
  scheme: 'xushui-2022',
  assumed: true,
});
const truth = truthOf(data.facts, data.scorecard, undefined);
const fields = buildFields(data);

test('上年的、项目的、别的单位的，不当成今年的：等级标出来，数要她看', () => {
  const read = (...pieces: readonly Piece[]) => reuse(reportOf([TITLE, ...pieces]), { ...truth, grade: '优' }, fields);
  for (const piece of [
    '评价等级为优；上年为优。',
    '2022年评价等级为优，2023年评价等级为优。',
    '2022年自评得分91分，等级为优；今年等级为优。',
    [['上年评价等级', '优', '本年评价等级', '优']],
  ]) {
    const found = read(piece);
    expect(found.fields.filter(({ put }) => put === '{等级}')).toHaveLength(1);
    expect(found.left.flatMap(({ numbers }) => numbers)).toContain('优');
  }
  for (const piece of [
    '该项目评价等级为优。',
    [
      ['项目', '自评等级'],
      ['农村公路养护', '优'],
    ],
  ])
    expect(read(piece).left.flatMap(({ numbers }) => numbers)).toContain('优');
  expect(read('等级分为：90分以上为优。').left).toEqual([]);
  const sure = (text: string) =>
    read(text).fields.filter(({ paragraph, certain }) => paragraph === 1 && certain).length;
  expect(sure('编制64人，年末在职61人。')).toBe(2);
  expect(sure('所属便民服务中心编制64人，年末在职61人。')).toBe(0);
});
