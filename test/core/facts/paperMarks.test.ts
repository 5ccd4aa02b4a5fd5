import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

/** Lines under a table that are of the paper, and their like that are of the figures. */
function budgetUnder(note: string, title = '预算批复表'): string | undefined {
  const sheet = [
    [`苇塘镇人民政府2023年${title}`],
    ['单位：万元'],
    ['项目', '金额'],
    ['基本支出', 300],
    ['项目支出', 200],
    ['支出合计', 500],
    [note],
  ];
  const found = findFacts(gridSnapshot({ 预算: sheet }), { year: 2023, typed: new Map(), ownSheets: new Set() });
  return found.facts.get('budgetExpenditure')?.value?.toString();
}

it.each([
  '编报人签字：　　　　单位负责人签字（盖章）：',
  '经管人签章：　　　　复核人签名：',
  '（完）',
  '以下空白',
  '填表说明：没有发生的填0，不要空着。',
  '备注：本表系县财政局年初批复数，经镇人代会审议通过。',
  '＊本表数字以县财政局批复文件为准，已逐项核对。',
  '报送前再打印一份留底',
])('表下写着“%s”：是这张纸的事，照取', (note) => {
  expect(budgetUnder(note)).toBe('500');
});

it.each([
  '代管人：苇塘小学',
  '（未完）',
  '（完成数）',
  '没有发生的填上年数',
  '没有拨到的填0',
  '本表系县财政局年中批复数',
  '本表系县财政局年初控制数',
  '＊本表数字以县财政局批复文件为准',
  '＊本表数字以县财政局批复文件为准，尚未核对。',
  '＊本表数字以部门上报数为准，已逐项核对。',
  '报送前再改一下',
])('表下写着“%s”：不取，问她', (note) => {
  expect(budgetUnder(note)).toBeUndefined();
});

it('“年初批复数”只在预算批复表下是一回事；在别的表下是说这些数是另一种数', () => {
  expect(budgetUnder('本表系县财政局年初批复数', '支出决算表')).toBeUndefined();
});

/** A row that holds a second name with a figure of its own. */
function carriedOver(second: string): readonly (string | undefined)[] {
  const sheet = [
    ['苇塘镇人民政府2023年预决算对照'],
    ['单位：万元'],
    ['项目', '年初预算', '调整后预算', '决算'],
    ['支出', 500, 490, 480],
    ['年末结转结余：', 13, second, 15],
  ];
  const found = findFacts(gridSnapshot({ 对照: sheet }), { year: 2023, typed: new Map(), ownSheets: new Set() });
  return (['finalExpenditure', 'carryover'] as const).map((fact) => found.facts.get(fact)?.value?.toString());
}

it.each(['年初：', '鹭洲：', '其中结余：'])('一行里又有一个名字“%s”：它后面的数不是行首那个名字的', (second) => {
  expect(carriedOver(second)).toEqual(['480', undefined]);
});
