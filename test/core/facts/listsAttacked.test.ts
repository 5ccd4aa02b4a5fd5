import { factCatalogue } from '../../../src/core/facts/catalogue';
import { chooseYear } from '../../../src/core/facts/chooseYear';
import { findFacts } from '../../../src/core/facts/findFacts';
import type { Blank } from '../../../src/core/facts/reading';
import { gridSnapshot } from '../../support/gridSnapshot';

function satisfaction(unit: string, who: string) {
  const { facts } = findFacts(
    gridSnapshot({
      收支: [
        [`${unit}2024年度收支决算表`],
        [`编制单位：${unit}`, null, '单位：万元'],
        ['项目', '预算数', '决算数'],
        ['本年收入合计', 500, 490],
        ['本年支出合计', 500, 489],
      ],
      问卷: [
        [`${unit}2024年${who}满意度调查表`],
        [`编制单位：${unit}`],
        ['问题', '满意', '一般', '不满意'],
        ['服务态度', 80, 15, 5],
        ['办事环境', 85, 10, 5],
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  return facts.get('satisfaction')?.value?.toString();
}

/** What the lists of this folder do not name is asked about. */
describe('卫生院的满意度：问的是一部分病人的，不取', () => {
  it('没有人列过的一部分人', () => {
    const parts =
      '门诊患者 住院患者 就诊患者 产妇 体检者 家属 患者家属 儿童家长 急诊患者 慢病患者 孕产妇 签约居民 出院患者 透析患者 康复患者 中医科患者 患者（门诊） 发热病人 鹭鹭病人 住院 门诊';
    expect(parts.split(' ').filter((who) => satisfaction('云河镇卫生院', who) !== undefined)).toEqual([]);
  });

  it('全部病人的', () => {
    const all = '患者 病人 门诊和住院患者 门诊、住院患者 住院及门诊病人 群众 服务对象';
    expect(all.split(' ').filter((who) => satisfaction('云河镇卫生院', who) === undefined)).toEqual([]);
  });

  it('乡镇问的不是病人', () => {
    expect(satisfaction('云河镇人民政府', '患者')).toBeUndefined();
    expect(satisfaction('云河镇人民政府', '住院患者')).toBeUndefined();
  });
});

it('问自己人的：不是服务对象的满意度', () => {
  const own = '职工 在职人员 在职职工 退休人员 事业人员 公务员';
  expect(own.split(' ').filter((who) => satisfaction('云河镇人民政府', who) !== undefined)).toEqual([]);
  expect(satisfaction('云河镇人民政府', '服务对象')).toBe('88.75');
});

it('“三公”的哪一样，都不单独决定评哪一年；别的预算都算', () => {
  const of = (fact: Blank['fact'], tableYear: number): Blank => ({
    fact,
    period: {},
    tableYear,
    secondChoice: false,
    why: 'unreadable',
  });
  const budgets = factCatalogue.filter(({ id }) => /Budget$|^budget/.test(id));
  const years = budgets.map(({ id, name }) => [
    name,
    chooseYear([], [of('threePublicFinal', 2022), of(id, 2022), of('finalExpenditure', 2023)], [], undefined),
  ]);
  // By its Chinese name, which the list of fact ids does not see.
  const isThreePublic = (name: string) => /三公|出国|公务用车|公务接待/.test(name);
  expect(years).toEqual(budgets.map(({ name }) => [name, isThreePublic(name) ? 2023 : 2022]));
});
