import { takenFrom } from '../../support/textBook';

const UNIT = '填报单位：云河镇人民政府｜｜｜单位：万元';
const sheet = (...lines: readonly string[]) => [...takenFrom({ Sheet1: lines.join('\n') })];

describe('年初数与决算并排：年初数就是年初预算', () => {
  const LISTED = [
    '收入合计｜1160｜1225',
    '支出合计｜1160｜1226',
    '基本支出｜824｜890',
    '其中：人员经费｜718｜792',
    '公用经费｜106｜98',
    '项目支出｜336｜336',
  ];
  const FIGURES = [
    '预算收入 1160',
    '预算支出 1160',
    '决算收入 1225',
    '决算支出 1226',
    '基本支出预算 824',
    '项目支出预算 336',
    '基本支出决算 890',
    '项目支出决算 336',
    '人员经费预算 718',
    '人员经费决算 792',
    '公用经费预算 106',
    '公用经费决算 98',
  ];

  it.each(['2023年度收支预决算情况表', '2023年收支情况', '云河镇2023年收支一览表'])('%s', (title) => {
    for (const [start, end] of [
      ['年初数', '全年决算'],
      ['年初', '年终决算'],
      ['年初数', '决算数'],
    ] as const)
      expect(sheet(title, UNIT, `项目｜${start}｜${end}`, ...LISTED)).toEqual(FIGURES);
  });

  const KINDS = '｜合计｜因公出国（境）费｜公务用车运行维护费｜公务接待费';
  const THREE = [
    '三公预算 9',
    '因公出国费预算 0',
    '公务用车运行维护费预算 5',
    '公务接待费预算 4',
    '三公决算 7',
    '因公出国费决算 0',
    '公务用车运行维护费决算 4',
    '公务接待费决算 3',
  ];
  const T = '2023年“三公”经费情况表';

  it('“三公”经费，竖着和横着', () => {
    expect(
      sheet(
        T,
        UNIT,
        '项目｜年初数｜全年决算',
        '合计｜9｜7',
        '因公出国（境）费｜0｜0',
        '公务用车运行维护费｜5｜4',
        '公务接待费｜4｜3',
      ).sort(),
    ).toEqual([...THREE].sort());
    expect(sheet(T, UNIT, KINDS, '年初数｜9｜0｜5｜4', '全年决算｜7｜0｜4｜3').sort()).toEqual([...THREE].sort());
    expect(sheet(T, UNIT, KINDS, '年初数｜9｜0｜5｜4', '全年决算｜7｜0｜4｜3', '差额｜-2｜0｜-1｜-1').sort()).toEqual(
      [...THREE].sort(),
    );
  });

  it('另有一行上年决算数', () => {
    const taken = sheet(T, UNIT, KINDS, '上年决算数｜8｜0｜5｜3', '本年预算数｜9｜0｜5｜4', '本年决算数｜7｜0｜4｜3');
    expect(taken).toEqual(expect.arrayContaining([...THREE, '上年三公决算 8', '上年公务接待费决算 3']));
  });

  it.each(['年末数', '鹭鹭', '期末数', '上半年决算', '预计决算'])('与年初数并排的“%s”不是决算', (other) => {
    const taken = sheet(
      T,
      UNIT,
      `项目｜年初数｜${other}`,
      '合计｜9｜7',
      '公务用车运行维护费｜5｜4',
      '公务接待费｜4｜3',
    );
    expect(taken.filter((one) => one.includes('决算'))).toEqual([]);
  });

  it('旁边已有预算数的年初数不是预算', () => {
    const taken = sheet(
      T,
      UNIT,
      '项目｜年初数｜预算数｜决算数',
      '合计｜1｜9｜7',
      '公务用车运行维护费｜1｜5｜4',
      '公务接待费｜0｜4｜3',
    );
    expect(taken.filter((one) => one.includes('三公'))).toEqual(['三公预算 9', '三公决算 7']);
  });
});

describe('题目没说是预算还是决算，由各段的名字说', () => {
  const BUDGET = ['收入合计｜1160', '支出合计｜1160', '基本支出｜824', '项目支出｜336'];
  const FINAL = ['收入合计｜1225', '支出合计｜1226', '基本支出｜890', '项目支出｜336'];
  const FIGURES = [
    '预算收入 1160',
    '预算支出 1160',
    '决算收入 1225',
    '决算支出 1226',
    '基本支出预算 824',
    '项目支出预算 336',
    '基本支出决算 890',
    '项目支出决算 336',
  ];
  const T = '2023年收支情况';

  it.each([
    ['每段各有表头', ['一、年初预算', '项目｜金额', ...BUDGET, '', '二、决算', '项目｜金额', ...FINAL]],
    ['中间不空行', ['一、年初预算', '项目｜金额', ...BUDGET, '二、决算', '项目｜金额', ...FINAL]],
    ['共一个表头', ['项目｜金额', '一、年初预算', ...BUDGET, '二、决算', ...FINAL]],
  ])('%s', (_, lines) => {
    expect(sheet(T, UNIT, ...lines)).toEqual(FIGURES);
  });

  it.each(['鹭鹭决算', '上半年决算', '学校决算', '预计决算', '村级决算'])('“二、%s”：只取预算', (name) => {
    const apart = sheet(T, UNIT, '一、年初预算', '项目｜金额', ...BUDGET, `二、${name}`, '项目｜金额', ...FINAL);
    const inOne = sheet(T, UNIT, '项目｜金额', '一、年初预算', ...BUDGET, `二、${name}`, ...FINAL);
    for (const taken of [apart, inOne]) expect(taken.filter((one) => one.includes('决算'))).toEqual([]);
  });

  it('上半年收支情况一段里，决算一项不取', () => {
    const lines = ['收入合计｜1160｜1225', '支出合计｜1160｜1226', '其中：基本支出｜824｜890', '项目支出｜336｜336'];
    const under = (name: string) =>
      sheet('云河镇2023年绩效自评基础数据', UNIT, '项目｜年初预算｜决算数', `一、${name}`, ...lines);
    expect(under('收支情况')).toEqual(FIGURES);
    expect(under('上半年收支情况').filter((one) => one.includes('决算'))).toEqual([]);
  });
});

describe('横着的表', () => {
  const bought = (planned: string, actual: string, total = '合计') =>
    sheet(
      '2023年政府采购情况表',
      UNIT,
      `项目｜货物｜工程｜服务｜${total}`,
      `${planned}｜10｜26｜24｜60`,
      `${actual}｜9｜26｜22｜57`,
      '节约资金｜1｜0｜2｜3',
    );

  it('政府采购：货物、工程、服务各一列', () => {
    expect(bought('采购预算', '实际采购')).toEqual(['政府采购预算 60', '政府采购实际 57']);
    expect(bought('预算数', '实际数')).toEqual(['政府采购预算 60', '政府采购实际 57']);
  });

  it.each(['鹭鹭采购', '上半年采购', '学校实际采购', '中小企业合同金额', '实际采购数量'])(
    '“%s”不是全部实际采购',
    (name) => {
      expect(bought('采购预算', name).filter((one) => one.startsWith('政府采购实际'))).toEqual([]);
    },
  );

  it.each(['合计（不含工程）', '其中：财政资金', '鹭鹭', '已支付'])('“%s”一列不是合计', (total) => {
    expect(bought('采购预算', '实际采购', total)).toEqual([]);
  });

  const staff = (there: string, columns: string, ...figures: readonly [string, string]) =>
    sheet(
      '2023年末人员情况表',
      '填报单位：云河镇人民政府｜｜｜单位：人',
      `项目｜${columns}`,
      `编制数｜${figures[0]}`,
      `${there}｜${figures[1]}`,
    );

  it('人员：行政、事业、小计各一列，退休另一列', () => {
    expect(staff('实有人数', '行政编制｜事业编制｜小计｜退休', '23｜25｜48｜', '24｜21｜45｜17')).toEqual([
      '编制数 48',
      '在职人数 45',
    ]);
    expect(staff('实有人数', '行政｜事业｜小计｜退休', '23｜25｜48｜', '22｜23｜45｜17')).toEqual([
      '编制数 48',
      '在职人数 45',
    ]);
  });

  it.each(['行政｜鹭鹭｜小计｜退休', '行政｜事业｜小计｜鹭鹭', '行政｜退休｜小计｜遗属'])(
    '%s：在职人数不取',
    (columns) => {
      expect(
        staff('实有人数', columns, '23｜25｜48｜', '22｜23｜45｜17').filter((one) => one.startsWith('在职人数')),
      ).toEqual([]);
    },
  );

  it('支出类别各一行：各类和合计都取', () => {
    expect(
      sheet(
        '2023年支出情况表',
        UNIT,
        '支出类别｜年初预算｜决算',
        '人员经费｜718｜792',
        '公用经费｜106｜98',
        '项目支出｜336｜336',
        '合计｜1160｜1226',
      ),
    ).toEqual([
      '预算支出 1160',
      '决算支出 1226',
      '项目支出预算 336',
      '项目支出决算 336',
      '人员经费预算 718',
      '人员经费决算 792',
      '公用经费预算 106',
      '公用经费决算 98',
    ]);
  });
});

describe('台账的追加、收回合并在几行上', () => {
  const ledger = (added: string, withdrawn: string, ...more: readonly string[]) =>
    sheet(
      '2023年资金追加、收回情况',
      UNIT,
      '类别｜文号｜摘要｜金额',
      `${added}｜财预1号｜工资调标｜20`,
      '｜财预2号｜武装经费｜13.86',
      '｜小计｜｜33.86',
      `${withdrawn}｜财预3号｜项目结余｜9.23`,
      '｜财预4号｜年底收回未支付指标｜2.04',
      '｜小计｜｜11.27',
      ...more,
    );

  it('各是各的', () => {
    expect(ledger('追加', '收回')).toEqual(['预算追加 33.86', '预算收回 11.27']);
    expect(ledger('调增', '调减')).toEqual(['预算追加 33.86', '预算收回 11.27']);
  });

  it.each(['鹭鹭追加', '拟追加', '上半年追加', '学校追加', '结转'])('“%s”：都不取', (added) => {
    expect(ledger(added, '收回')).toEqual([]);
  });

  it('又有一段追加：都不取', () => {
    expect(ledger('追加', '收回', '追加｜财预9号｜工资调标｜1', '｜财预8号｜慰问经费｜2')).toEqual([]);
  });
});

describe('没有数的一行', () => {
  const table = (third: string) =>
    sheet(
      '2023年财政拨款收入支出决算总表',
      '部门：云河镇人民政府｜｜｜单位：万元',
      '收入｜｜支出',
      '项目｜决算数｜项目｜决算数',
      '一、一般公共预算财政拨款｜1077｜一、一般公共服务支出｜513',
      '二、政府性基金预算财政拨款｜｜二、农林水支出｜557',
      `三、${third}｜｜｜`,
      '本年收入合计｜1077｜本年支出合计｜1070',
      '总计｜1077｜总计｜1077',
    ).filter((one) => one.startsWith('财政拨款'));

  it('是一列里没有收入的一行，不是合计的上级', () => {
    expect(table('国有资本经营预算财政拨款')).toEqual(['财政拨款决算收入 1077']);
  });

  it.each(['鹭鹭', '食堂', '学校'])('“%s”看不懂或是别家的：不取', (third) => {
    expect(table(third)).toEqual([]);
  });
});
