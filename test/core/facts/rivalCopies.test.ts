import { takenFrom } from '../../support/textBook';

const spent = (total: number, title = '云河镇人民政府2023年度支出决算表') =>
  `${title}\n单位：万元\n科目｜决算数\n基本支出｜500\n项目支出｜${String(total - 500)}\n本年支出合计｜${String(total)}`;

it('“支出决算 (2)”数字相同的，是副本；不同的，不知道哪张改过，问她', () => {
  expect(takenFrom({ 支出决算: spent(800), '支出决算 (2)': spent(800) })).toEqual([
    '决算支出 800',
    '基本支出决算 500',
    '项目支出决算 300',
  ]);
  expect(takenFrom({ '支出决算 (2)': spent(820), 支出决算: spent(800) })).toEqual(['基本支出决算 500']);
  expect(takenFrom({ 支出决算: spent(800), '支出决算 (2)': spent(820), '支出决算 (3)': spent(820) })).toEqual([
    '基本支出决算 500',
  ]);
});

it('写明是草稿、旧表的副本，或者去年的，不算', () => {
  expect(takenFrom({ 支出决算: spent(800), '支出决算旧表 (2)': spent(820) })).toContain('决算支出 800');
  expect(takenFrom({ 支出决算: spent(800), '支出决算 (2)': spent(760, '云河镇人民政府2022年度支出决算表') })).toContain(
    '决算支出 800',
  );
});

it('问卷的副本也一样：答的不同，问她；相同的，照取', () => {
  const survey = (satisfied: number) =>
    `云河镇人民政府2023年度群众满意度调查表\n项目｜满意｜一般｜不满意\n服务｜${String(satisfied)}｜5｜5\n效率｜${String(satisfied)}｜5｜5`;
  expect(takenFrom({ 满意度: survey(40), '满意度 (2)': survey(40) })).toEqual(['满意度得分 85']);
  expect(takenFrom({ 满意度: survey(40), '满意度 (2)': survey(48) })).toEqual([]);
  expect(takenFrom({ '满意度 (2)': survey(48), 满意度: survey(40) })).toEqual([]);
});
