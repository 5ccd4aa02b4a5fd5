import { takenFrom } from '../../support/textBook';

const sheet = (...lines: readonly string[]) => takenFrom({ 表: lines.join('\n') });

describe('题目下面只有两行“名称｜数”', () => {
  const TITLE = '2022年预算支付进度（截至12月31日）';
  const [PLANNED, ACTUAL] = ['既定支付进度（序时进度）｜1', '实际支付进度｜0.9853'];
  const BOTH = ['实际支付进度 0.9853', '既定支付进度 1'];

  it('支付进度、人员、收支', () => {
    expect(sheet(TITLE, PLANNED, ACTUAL)).toEqual(BOTH);
    expect(sheet(TITLE, '', PLANNED, ACTUAL)).toEqual(BOTH);
    expect(sheet('云河镇2022年人员情况', '编制数｜45｜人', '在职人数｜43｜人')).toEqual(['编制数 45', '在职人数 43']);
    expect(sheet('2022年收支情况', '单位：万元', '决算收入｜1234', '决算支出｜1200')).toEqual([
      '决算收入 1234',
      '决算支出 1200',
    ]);
  });

  it('同一张工作表里还有别的表，也一样', () => {
    const table = '2022年支出情况\n单位：万元\n项目｜决算数\n支出合计｜30\n其中：基本支出｜18\n项目支出｜12';
    const all = ['决算支出 30', '基本支出决算 18', '项目支出决算 12', ...BOTH];
    expect(sheet(table, '', TITLE, PLANNED, ACTUAL)).toEqual(all);
    expect(sheet(TITLE, PLANNED, ACTUAL, '', table)).toEqual(all);
  });

  it.each([
    ['题目里有看不懂的词', ['2022年鹭鹭预算支付进度', PLANNED, ACTUAL]],
    ['项目的进度', ['2022年项目支付进度', PLANNED, ACTUAL]],
    ['专项资金的进度', ['2022年专项资金支付进度', PLANNED, ACTUAL]],
    ['别家的', [TITLE, '填报单位：云河镇中心小学｜单位：%', PLANNED, ACTUAL]],
    ['下面的话不懂', [TITLE, PLANNED, ACTUAL, '注：不含上级专款']],
    ['没有题目', [PLANNED, ACTUAL]],
    ['有一行是两个数', [TITLE, `${PLANNED}｜0.5`, `${ACTUAL}｜0.4`]],
    ['夹着项目', ['项目概况', PLANNED, ACTUAL]],
    ['题目里有两年', ['2021年与2022年支付进度对比', PLANNED, ACTUAL]],
  ])('%s：不取', (_, lines) => {
    expect(sheet(...lines)).toEqual([]);
  });

  it('同一样写了两行，数不一样：都不取', () => {
    expect(sheet('2022年人员情况', '编制数｜45', '在职人数｜43', '在职人数｜44')).toEqual(['编制数 45']);
    expect(sheet('2022年收支情况', '单位：万元', '决算收入｜45', '决算支出｜43', '决算支出｜44')).toEqual([
      '决算收入 45',
    ]);
  });

  it('上年的不是今年的', () => {
    const spent = '2022年支出情况\n单位：万元\n项目｜决算数\n支出合计｜30\n其中：基本支出｜18\n项目支出｜12';
    const staff = takenFrom({ 支出: spent, 人员: '上年人员情况\n编制数｜45\n在职人数｜43' });
    expect(staff.filter((one) => /^(?:编制|在职)/.test(one))).toEqual([]);
  });

  it.each(['不含专项', '含学校', '鹭鹭', '上年'])('实际数旁边写着“%s”：不取它', (remark) => {
    expect(sheet(TITLE, PLANNED, `${ACTUAL}｜${remark}`)).toEqual(['既定支付进度 1']);
  });

  it.each(['既定支付进度（上年）', '既定支付进度（实际进度）', '既定支付进度（鹭鹭）', '鹭鹭（序时进度）'])(
    '“%s”不是一样东西的两个名字',
    (name) => {
      expect(sheet(TITLE, `${name}｜1`, ACTUAL)).toEqual(['实际支付进度 0.9853']);
    },
  );
});

describe('合计下面另有“名称｜数”', () => {
  const TABLE = [
    '2022年度工作任务完成情况统计表',
    '工作类别｜计划工作数｜实际完成工作数｜备注',
    '党建｜12｜11',
    '综治｜8｜8',
    '合计｜20｜19',
  ];
  const [PLANNED, DONE] = ['计划工作数 20', '实际完成工作数 19'];
  const key = (...lines: readonly string[]) =>
    sheet(...TABLE, ...lines).filter((one) => one !== PLANNED && one !== DONE);

  it('空一行或者不空', () => {
    expect(sheet(...TABLE, '', '重点工作交办数｜13', '重点工作完成数｜12')).toEqual([
      PLANNED,
      DONE,
      '重点工作交办数 13',
      '重点工作完成数 12',
    ]);
    expect(key('重点工作交办数｜13｜项', '重点工作完成数｜12｜项')).toEqual(['重点工作交办数 13', '重点工作完成数 12']);
  });

  it.each([
    '鹭鹭重点工作交办数',
    '上年重点工作交办数',
    '其中：重点工作交办数',
    '重点工作交办数（人次）',
    '学校重点工作交办数',
  ])('“%s”：不取', (name) => {
    expect(key('', `${name}｜13`, '重点工作完成数｜12')).toEqual(['重点工作完成数 12']);
  });

  it('有一行是两个数，就都是表里的行', () => {
    expect(key('重点工作交办数｜13｜12', '重点工作完成数｜12')).toEqual([]);
  });

  it('预算表合计下面的结转是打算的，决算表的是真的', () => {
    const table = (stage: string) =>
      sheet(
        `2022年收支${stage}情况`,
        '单位：万元',
        `项目｜${stage}数｜其中：本级`,
        '基本支出｜1｜1',
        '项目支出｜2｜2',
        '合计｜3｜3',
        '',
        '年末结转结余｜5',
      );
    expect(table('预算').filter((one) => one.includes('结转'))).toEqual([]);
    expect(table('决算').filter((one) => one.includes('结转'))).toEqual(['年末结转结余 5']);
  });

  it('年初数下面的在用固定资产是年初的', () => {
    const assets = (head: string) =>
      sheet(
        '2022年资产情况表',
        '单位：万元',
        `类别｜${head}`,
        '房屋｜1｜2',
        '设备｜2｜3',
        '固定资产合计｜3｜5',
        '合计｜3｜5',
        '在用固定资产｜3',
      );
    expect(assets('年初数｜年末数')).toEqual(['固定资产总额 5']);
  });
});
