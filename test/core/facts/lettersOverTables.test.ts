import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

/** What is taken as the year's first budget of basic and project expenditure. */
function read(letter: string, number: string, row = '年初预算批复数') {
  const { facts } = findFacts(
    gridSnapshot({
      批复: [
        [letter],
        [number, null, null, '单位：万元'],
        [null, '合计', '基本支出', '项目支出'],
        [row, 2210.5, 1433.2, 777.3],
      ],
      概况: [['填报单位：桃花店镇人民政府'], ['编制数', 88]],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  return [facts.get('basicBudget')?.value?.toString(), facts.get('projectBudget')?.value?.toString()];
}

it.each(['息财预〔2021〕9号', '桂财农〔2021〕第18号', '云财字[2021]7号'])('文号不是表名：%s', (number) => {
  expect(read('息城县财政局关于桃花店镇2021年部门预算的批复（摘录）', number)).toEqual(['1433.2', '777.3']);
  expect(read('关于批复2021年部门预算的通知', number)).toEqual(['1433.2', '777.3']);
});

it.each([
  '息城县财政局关于调整桃花店镇2021年部门预算的批复',
  '息城县财政局关于追加桃花店镇2021年部门预算的批复',
  '息城县财政局关于桃花店镇中心校2021年部门预算的批复',
  '息城县财政局关于桃花店镇2021年代编预算的批复',
  '息城县财政局关于桃花店镇敬老院2021年部门预算的批复',
  '息城县财政局关于桃花店镇2021年政府采购预算的批复',
])('说的是别的预算：不取：%s', (letter) => {
  expect(read(letter, '息财预〔2021〕9号', '预算批复数')).toEqual([undefined, undefined]);
});
