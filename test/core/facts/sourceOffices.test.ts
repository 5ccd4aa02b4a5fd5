import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';
import { takenFrom } from '../../support/textBook';

const list = (source: string, heading = '资料来源') =>
  takenFrom({
    基础数据: `白沙镇人民政府2023年度绩效自评基础数据
序号｜数据名称｜数值｜单位｜${heading}
1｜年初预算支出｜1575.02｜万元｜预算批复
2｜编制数｜64｜人｜${source}
3｜在职人数｜63｜人｜${source}`,
  });

const BOTH = ['预算支出 1575.02', '编制数 64', '在职人数 63'];

describe('“资料来源”下面写的是谁给的数', () => {
  it('办公室、股室、站所：照取', () => {
    const offices =
      '编办 县编办 县委编办 编委办 人事 组织人事 组织人事股 组织办 党政办 党政综合办公室 县委组织部 人社局 县人社局 社会保障所 社会事务办 财政所 会计 财务室 财政局预算股 会计核算中心 农业农村中心 统计站 国资办 党建办公室 党政办提供 资产管理员 退役军人服务站 便民服务中心';
    expect(offices.split(' ').filter((one) => list(one).join() !== BOTH.join())).toEqual([]);
    expect(list('县编办', '数据来源')).toEqual(BOTH);
  });

  it('别人的账、别的时候、怎么来的：不取', () => {
    const others =
      '学校 村委会 中心小学 卫生院 敬老院 幼儿园 供销社 邻乡办公室 上年党政办 原编办 拟定办 预计 估算 测算室 代管中心 各办所 兄弟乡镇 下属中心 居委会 养殖场 食堂 含借调人员 部分站所 快报股 暂估';
    expect(others.split(' ').filter((one) => list(one).some((fact) => /^(?:编制数|在职人数)/.test(fact)))).toEqual([]);
  });
});

it('别的乡镇的站所、办公室：不是她的数；她自己的，照取', () => {
  const others = '青山镇财政所 东风乡党政办 城关街道组织办 鹭鹭镇统计站 乌兰苏木人事股 青山镇编办提供';
  expect(others.split(' ').filter((one) => list(one).some((fact) => /^(?:编制数|在职人数)/.test(fact)))).toEqual([]);
  for (const own of ['白沙镇财政所', '镇党政办', '白沙镇人民政府组织办']) expect(list(own)).toEqual(BOTH);
});

it('谁也没列过的站、办：照取，并且念给她听；认得的，不念', () => {
  const told = (source: string) => {
    const rows = [
      ['白沙镇2023年度绩效自评基础数据'],
      ['数据名称', '数值', '单位', '资料来源'],
      ['编制数', 64, '人', source],
    ];
    const { facts, findings } = findFacts(gridSnapshot({ 基础数据: { rows } }), {
      year: undefined,
      typed: new Map(),
      ownSheets: new Set(),
    });
    return [facts.get('authorisedStaff')?.status, findings.map(({ code }) => code).join()];
  };
  for (const unlisted of ['鹭鹭站', '碧溪中心', '文旅办']) expect(told(unlisted)).toEqual(['read', 'wordAssumed']);
  for (const known of ['编办', '组织人事', '党政办', '县委编办']) expect(told(known)).toEqual(['read', '']);
});

describe('基础数据里的追加、收回', () => {
  const taken = (added: string, withdrawn: string) =>
    takenFrom({
      基础数据: `白沙镇人民政府2022年度绩效自评基础数据\n｜单位：万元\n指标｜金额\n年初预算支出｜1676.91\n${added}｜224.35\n${withdrawn}｜66.17`,
    }).slice(1);

  it.each([
    ['年中追加指标', '年中收回指标'],
    ['本年追加预算', '本年收回预算'],
    ['本年指标追加', '本年指标收回'],
    ['本年调增金额', '本年调减金额'],
    ['本年度追加金额', '本年度收回金额'],
    ['追加预算数', '收回预算数'],
  ])('%s、%s', (added, withdrawn) => {
    expect(taken(added, withdrawn)).toEqual(['预算追加 224.35', '预算收回 66.17']);
  });

  it.each([
    '上年追加指标',
    '上半年追加指标',
    '项目追加指标',
    '学校追加指标',
    '鹭鹭追加指标',
    '追加接待费',
    '追加比例',
    '拟追加指标',
    '追加申请',
    '9月追加指标',
  ])('“%s”不是全年追加', (name) => {
    expect(taken(name, '备用').filter((one) => one.startsWith('预算追加'))).toEqual([]);
  });
});
