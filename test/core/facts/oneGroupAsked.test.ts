import { takenFrom } from '../../support/textBook';

const survey = (who: string, title = '群众满意度问卷调查统计', heading = '满意度（分）') =>
  takenFrom({
    满意度: `2024年度${title}\n调查对象｜发放份数｜收回份数｜有效份数｜${heading}\n${who}｜100｜98｜98｜95.5`,
  });

describe('满意度只问了一类人，表里只有一行', () => {
  it('问的就是她服务的人：照取', () => {
    const asked =
      '辖区群众 群众 服务对象 社会公众 全镇居民 本乡村民 辖区群众及服务对象 社会公众或服务对象 办事群众 农牧民 群众代表';
    expect(asked.split(' ').filter((who) => survey(who).join() !== '满意度得分 95.5')).toEqual([]);
    for (const heading of ['满意度得分（百分制）', '满意度', '满意度（%）', '综合满意度', '满意率'])
      expect([heading, survey('辖区群众', undefined, heading)]).toEqual([heading, ['满意度得分 95.5']]);
  });

  it('只是一部分人，或者不知道是谁：不取', () => {
    const others =
      '企业 职工 干部 东村村民 学生家长 低保户 鹭鹭 党员 机关干部 部分群众 邻乡群众 贫困户 养殖户 食堂就餐人员 村干部';
    expect(others.split(' ').filter((who) => survey(who).length > 0)).toEqual([]);
  });

  it.each([
    '上半年群众满意度调查统计',
    '职工满意度调查统计',
    '人居环境项目群众满意度调查统计',
    '群众满意度目标',
    '食堂满意度调查统计',
  ])('标题“%s”：不取', (title) => {
    expect(survey('群众', title)).toEqual([]);
  });

  it('两类人各一行，没有总的：不取', () => {
    expect(survey('群众｜60｜60｜60｜95\n企业')).toEqual([]);
  });
});
