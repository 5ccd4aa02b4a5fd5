import { takenFrom } from '../../support/textBook';

const BALANCE = '云河镇2024年度收支决算表\n单位：万元\n项目｜预算数｜决算数\n收入合计｜500｜490\n支出合计｜500｜489';

describe('撤并乡镇：采购表里一栏写着是谁的', () => {
  const purchases = (heading: string, one: string, other: string) =>
    takenFrom({
      收支: BALANCE,
      采购: `云河镇2024年政府采购台账\n单位：万元\n采购项目｜${heading}｜预算金额｜成交金额\n电脑｜${one}｜12｜11\n打印机｜${other}｜8｜8\n合计｜｜20｜19`,
    }).filter((fact) => /采购/.test(fact));

  it.each([
    ['采购人', '柳沟乡', '云河镇'],
    ['采购人', '柳沟乡人民政府', '云河镇人民政府'],
    ['采购主体', '柳沟乡', '云河镇'],
    ['归属', '柳沟', '本镇'],
    ['所属', '柳沟乡', '本镇'],
    ['并入前乡镇', '柳沟乡', '云河镇'],
    ['原单位', '柳沟', '云河镇'],
  ])('%s：%s、%s：两家的不加在一起', (...said) => {
    expect(purchases(...said)).toEqual([]);
  });

  it.each([
    ['采购人', '云河镇', '云河镇人民政府'],
    ['归属', '本镇', '党政办'],
    ['经办人', '小王', '小李'],
    ['供应商', '柳沟乡供销社', '县新华书店'],
  ])('%s：%s、%s：都是她的', (...said) => {
    expect(purchases(...said)).toEqual(['政府采购预算 20', '政府采购实际 19']);
  });
});

describe('追加台账：给了别人的、替别人列的，不算她的追加', () => {
  const added = (line: string) =>
    takenFrom({
      台账: `云河镇2024年预算追加台账\n单位：万元\n文号｜摘要｜金额\n青财〔2024〕1号｜追加防汛经费｜10\n青财〔2024〕2号｜${line}｜5\n青财〔2024〕3号｜追加人员经费｜8`,
    });
  it.each([
    '下达给学校',
    '代学校申请取暖费',
    '转卫生院防疫补助',
    '拨付给敬老院',
    '指标调给农业农村局',
    '划出指标',
    '代供销社列支',
    '调剂给兄弟乡镇',
  ])('%s', (line) => {
    expect(added(line)).toEqual([]);
  });
  it.each([
    '收到县财政局追加取暖费',
    '拨付各村运转经费',
    '给予企业稳岗补贴',
    '下达到我镇的学校周边整治资金',
    '追加农业农村局项目配套资金',
  ])('%s：照加', (line) => {
    expect(added(line)).toEqual(['预算追加 23']);
  });
});

it.each(['经县政府批准', '县财政局核定', '经县人大批复'])('实际支付进度旁边写着“%s”：那是要求的进度，不取', (note) => {
  const taken = takenFrom({ 进度: `2024年预算支付进度\n既定支付进度｜1｜\n实际支付进度｜0.95｜${note}` });
  expect(taken).toEqual(['既定支付进度 1']);
});

it('注里说的是另一年，却正好是本年的数：问她；写在上年那一栏旁边的，照取', () => {
  const noted = (heads: string, rows: string, note: string) =>
    takenFrom({ 收支: `云河镇2023年度支出决算表\n单位：万元\n项目｜${heads}\n${rows}\n${note}` });
  const one = '基本支出｜38\n项目支出｜60\n支出合计｜98';
  expect(noted('决算数', one, '注：2022年支出98万元。')).toEqual([]);
  expect(noted('决算数', one, '注：上年支出98万元。')).toEqual([]);
  expect(noted('决算数', one, '注：2022年支出95万元。')).toContain('决算支出 98');
  const two = '基本支出｜38｜40\n项目支出｜60｜60\n支出合计｜98｜100';
  expect(noted('2022年决算数｜2023年决算数', two, '注：2022年支出98万元。')).toContain('决算支出 100');
});

it('收支的“年初数”旁边是“年末数”：不当预算', () => {
  const balance = (last: string) =>
    takenFrom({
      收支: `云河镇2024年度收支情况表\n单位：万元\n项目｜年初数｜${last}\n收入合计｜500｜490\n支出合计｜500｜489`,
    });
  expect(balance('年末数')).toEqual([]);
  expect(balance('期末数')).toEqual([]);
  expect(balance('决算数')).toEqual(['预算收入 500', '预算支出 500', '决算收入 490', '决算支出 489']);
});
