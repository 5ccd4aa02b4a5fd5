import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';
import { sheetOf, takenFrom } from '../../support/textBook';

const taken = (text: string) => takenFrom({ 表: text });

it.each(['年初预算（调整后）', '预算数（调整后）', '年初预算数（调整后数）'])('“%s”不是年初预算', (heading) => {
  expect(taken(`云河镇2023年部门预算表\n单位：万元\n项目｜${heading}\n收入合计｜500\n支出合计｜500`)).toEqual([]);
});

it.each(['主要支出', '主要收支', '主要经费'])('“%s”不是全部', (name) => {
  const text = `云河镇2023年${name}决算表\n单位：万元\n科目名称｜合计｜基本支出｜项目支出\n合计｜120｜100｜20`;
  expect(taken(text)).toEqual([]);
});

it.each(['借款收入', '暂存款', '往来款', '代收款'])('合计里的“其中：%s”，问她', (line) => {
  const text = `云河镇2023年收支决算表\n单位：万元\n项目｜决算数\n收入合计｜490\n其中：${line}｜50\n支出合计｜489`;
  expect(taken(text)).not.toContain('决算收入 490');
});

describe('总数旁边的长说明', () => {
  const becomes = (remark: string) => {
    const text = `云河镇2023年收支决算表\n单位：万元\n项目｜预算数｜决算数｜说明\n收入合计｜560｜500｜\n支出合计｜560｜500｜${remark}`;
    const { facts, findings } = findFacts(gridSnapshot({ 表: sheetOf(text) }), {
      year: undefined,
      typed: new Map(),
      ownSheets: new Set(),
    });
    if (facts.get('finalExpenditure')?.value === undefined) return 'asked';
    return findings.some(({ code }) => code === 'wordAssumed') ? 'told' : 'taken';
  };

  it('说了比预算多少、列了几条原因，其余的话就是原因：照样取，没看懂的告诉她', () => {
    for (const remark of [
      '年中县财政根据财力情况统筹压减部门一般性支出，并将部分项目结余资金收回，致使支出比年初预算减少60万元',
      '一是人员经费因退休减员相应减少；二是道路维修项目受雨季影响工期延后，进度款结转下年支付；三是严格落实过紧日子要求压减公用经费',
    ])
      expect([remark, becomes(remark)]).not.toEqual([remark, 'asked']);
  });

  it.each([
    '比上年减少60万元，含代管村级资金20万元',
    '比年初预算减少60万元，少报一个月工资',
    '一是含上年结转；二是含村级账',
    '一是11月后未入账；二是工资调标',
    '比上年增加5万元，12月份另计',
    '较年初预算增加8万元，按合同价填列',
    '较上年增加12万元，为石桥镇并入数',
    '较上年减少12万元，系估算',
    '一是支出未全部入账；二是严控三公',
    '较预算减少2万元，工会账列支',
  ])('“%s”说到账上怎么记的，问她', (remark) => {
    expect(becomes(remark)).toBe('asked');
  });
});

it.each(['发放问卷120份，收回118份', '发放120份收回118份', '共发放问卷120份，收回有效问卷118份，回收率98.3%'])(
  '满意度的标题里写着“%s”，照样计分',
  (said) => {
    const text = `云河镇2023年群众满意度调查（${said}）\n题目｜满意｜一般｜不满意\n服务态度｜100｜15｜3\n环境卫生｜95｜18｜5`;
    expect(taken(text)).toEqual(['满意度得分 89.62']);
    expect(taken(text.replace('群众满意度调查', '群众满意度预调查'))).toEqual([]);
  },
);

it.each(['不含食堂接待', '未列12月的', '另计村级'])('一行旁边写着“%s”：这一行、含它的合计都不取', (remark) => {
  const text = `云河镇2023年“三公”经费支出表\n单位：万元\n项目｜预算数｜决算数｜备注\n公务接待费｜3｜2.6｜${remark}\n公务用车运行维护费｜5｜4.8｜\n合计｜8｜7.4｜`;
  expect(taken(text)).toEqual(['公务用车运行维护费预算 5', '公务用车运行维护费决算 4.8']);
});
