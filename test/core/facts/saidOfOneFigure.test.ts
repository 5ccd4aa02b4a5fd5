import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';
import { sheetOf, takenFrom } from '../../support/textBook';

const only = (names: RegExp, text: string) => takenFrom({ 表: text }).filter((one) => names.test(one));

describe('一条说明说的是哪一格', () => {
  const THREE = (note: string) => `2021年“三公”经费情况表（单位：万元）
单位：柳湾乡人民政府
项目｜预算数｜决算数
公务用车运行维护费｜4｜3.72
公务接待费｜1.5｜0.66
合计｜5.5｜4.38
${note}`;

  it('“公务接待费决算数”是那一行那一栏：别的行、别的栏照样取', () => {
    expect(only(/^(?:三公|公务)/, THREE('注：公务接待费决算数未包括12月接待费0.38万元。'))).toEqual([
      '三公预算 5.5',
      '公务用车运行维护费预算 4',
      '公务用车运行维护费决算 3.72',
      '公务接待费预算 1.5',
    ]);
  });

  it('说的是整行、整栏、别的行，各不取各的', () => {
    expect(only(/^公务接待费/, THREE('注：公务接待费不含村级接待。'))).toEqual([]);
    expect(only(/决算/, THREE('注：决算数不含下属单位。'))).toEqual([]);
    expect(only(/^公务/, THREE('注：本表不含下属单位。'))).toEqual([]);
  });
});

describe('人员旁边“含…几人”', () => {
  const STAFF = (remark: string) => `红岩镇2022年12月末编制及在职人员情况
编制类别｜核定编制数｜实有在职人数｜备注
行政编制｜29｜27｜
事业编制｜48｜45｜${remark}
合计｜77｜72｜`;
  const counts = (remark: string) => only(/^(?:编制|在职)/, STAFF(remark));

  it.each('含农业服务中心11人 含退役军人服务站3人 含便民服务和社会事务办公室6名 其中含综合行政执法大队8人'.split(' '))(
    '“%s”是本乡镇自己的办所，照样取',
    (remark) => {
      expect(counts(remark)).toEqual(['编制数 77', '在职人数 72']);
    },
  );

  it.each(
    '含县畜牧站下沉4名 含派出所11人 含中心校3人 含卫生院12人 含市场监管所4人 含司法所2人 含村干部9人 含公司5人 含借调3人 含农业服务中心'.split(
      ' ',
    ),
  )('“%s”问她', (remark) => {
    expect(counts(remark)).toEqual([]);
  });
});

describe('提前下达的指标', () => {
  const LEDGER = (name: string, total: string) => `辛店头乡2022年预算指标追加（收回）台账
单位：元
日期｜文号｜摘要｜追加｜收回
1.18｜冀财农〔2021〕88号｜${name}｜450000｜
3.07｜县财预〔2022〕14号｜村干部报酬提标｜186420｜
12.20｜县财预〔2022〕90号｜收回未执行项目｜｜205316
${total}`;
  const told = (text: string) =>
    findFacts(gridSnapshot({ 表: sheetOf(text) }), {
      year: undefined,
      typed: new Map(),
      ownSheets: new Set(),
    }).findings.some(({ code, details }) => code === 'wordAssumed' && details.word === '提前下达衔接资金');

  it('她自己的合计加上了它：照样取，并且告诉她', () => {
    const text = LEDGER('提前下达衔接资金', '合计｜｜｜636420｜205316');
    expect(only(/^预算追加/, text)).toEqual(['预算追加 63.642']);
    expect(told(text)).toBe(true);
  });

  it('没有合计，合计没有加它，或是以后年度的：问她', () => {
    expect(only(/^预算追加/, LEDGER('提前下达衔接资金', ''))).toEqual([]);
    expect(only(/^预算追加/, LEDGER('提前下达衔接资金', '合计｜｜｜186420｜205316'))).toEqual([]);
    expect(only(/^预算追加/, LEDGER('提前下达2023年衔接资金', '合计｜｜｜636420｜205316'))).toEqual([]);
  });
});

it('空一列隔开的“机构运行信息表”，右边的政府采购、车辆照样取', () => {
  const text = `机构运行信息表
公开部门：龙门镇人民政府｜｜2022年度｜｜｜单位：万元
项  目｜预算数｜决算数｜｜项  目｜决算数
（一）支出合计｜19.8｜17.46｜｜（一）车辆数合计（辆）｜6
1．公务用车运行维护费｜17.5｜15.62｜｜（一）政府采购支出合计｜184.55
2．公务接待费｜2.3｜1.84｜｜1．政府采购货物支出｜184.55`;
  expect(only(/采购|车辆/, text)).toEqual(['政府采购实际 184.55', '车辆数 6']);
});

it.each([
  ['资产总额=流动资产+固定资产+在建工程+无形资产', true],
  ['资产总额=流动资产+固定资产+代管资产', false],
  ['填报金额为资产“账面原值”', true],
  ['填报金额为资产评估值', false],
  ['本表反映年初、年末资产情况', true],
  ['本表反映年初资产情况', false],
  ['本表反映上半年资产情况', false],
])('资产表下面写着“%s”，照样取：%s', (note, taken) => {
  const text = `国有资产使用情况表
部门：白箐乡人民政府｜2023年度｜｜｜金额单位：元
项目｜资产总额｜流动资产｜固定资产｜｜在建工程
｜｜｜小计｜房屋构筑物｜
合计｜29873410.55｜1402663.2｜21066312.9｜21066312.9｜7404434.45
说明：${note}。`;
  expect(only(/^固定资产总额/, text)).toEqual(taken ? ['固定资产总额 2106.63129'] : []);
});

it('决算表下面写着本表反映年初、年末的结转结余：照样取；写的是别的资金、一段时间，不取', () => {
  const text = (note: string) => `收入支出决算表
部门：白箐乡人民政府｜｜2023年度｜金额单位：元
项目｜金额｜项目｜金额
本年收入合计｜18204512.37｜本年支出合计｜18386957.08
年初结转和结余｜260312.55｜年末结转和结余｜77867.84
总计｜18464824.92｜总计｜18464824.92
注：${note}。`;
  const spent = (note: string) => only(/^决算支出/, text(note));
  expect(spent('本表反映部门本年度的总收支和年初、年末结转结余情况')).toEqual(['决算支出 1838.695708']);
  for (const note of [
    '本表反映政府性基金年初、年末结转结余情况',
    '本表反映上半年收支和年初、年末结转结余情况',
    '本表反映年初预算情况',
  ])
    expect([note, spent(note)]).toEqual([note, []]);
});
