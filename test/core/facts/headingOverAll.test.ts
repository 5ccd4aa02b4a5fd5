import { takenFrom } from '../../support/textBook';

const KINDS =
  '合计｜因公出国（境）费｜公务用车购置及运行维护费｜｜｜公务接待费\n｜｜小计｜公务用车购置费｜公务用车运行维护费';
/** Another table says which year it is. */
const SPENT = '2024年部门支出情况表\n单位：万元\n项目｜决算数\n支出合计｜30\n其中：基本支出｜18\n项目支出｜12';

const read = (over: string) =>
  takenFrom({
    支出: SPENT,
    三公: `2024年一般公共预算“三公”经费支出表\n填报单位：云河镇人民政府｜｜｜｜｜单位：万元\n${over}\n${KINDS}\n8.97｜0｜5.15｜0｜5.15｜3.82`,
  }).filter((one) => !one.includes('支出'));

describe('表头上面一行只写着是哪一种数', () => {
  it.each([
    ['本年预算数', '三公预算 8.97'],
    ['2024年预算数', '三公预算 8.97'],
    ['年初预算数', '三公预算 8.97'],
    ['本年决算数', '三公决算 8.97'],
    ['（决算数）', '三公决算 8.97'],
    ['上年决算数', '上年三公决算 8.97'],
    ['2023年决算数', '上年三公决算 8.97'],
  ])('“%s”', (over, first) => {
    const taken = read(over);
    expect(taken[0]).toBe(first);
    expect(taken).toHaveLength(6);
  });

  it.each([
    '上半年预算数',
    '鹭鹭预算数',
    '预计决算数',
    '预算调整数',
    '学校决算数',
    '1-9月执行数',
    '预算数与决算数之差',
  ])('“%s”：不取', (over) => {
    expect(read(over)).toEqual([]);
  });

  it('收支一类的表也一样', () => {
    const table = (over: string) =>
      takenFrom({
        支出: `2023年部门支出情况表\n单位：万元\n${over}\n科目｜合计｜基本支出｜项目支出\n教育支出｜10｜4｜6\n农林水支出｜20｜14｜6\n合计｜30｜18｜12`,
      });
    expect(table('预算数')).toEqual(['预算支出 30', '基本支出预算 18', '项目支出预算 12']);
    expect(table('决算数')).toEqual(['决算支出 30', '基本支出决算 18', '项目支出决算 12']);
  });
});
