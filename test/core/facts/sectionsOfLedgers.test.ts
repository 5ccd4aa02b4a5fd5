import { takenFrom } from '../../support/textBook';

const HEAD = '2022年资金追加、收回情况\n填报单位：云河镇人民政府｜｜｜单位：万元';
const HEADINGS = '序号｜文号｜摘要｜金额';
const ADDED = '1｜财预〔2022〕157号｜工资调标｜2.04\n2｜财预〔2022〕69号｜武装经费｜8.4';
const WITHDRAWN = '1｜财预〔2022〕110号｜项目结余｜9.23\n2｜财预〔2022〕51号｜年底收回未支付指标｜2.04';

const read = (...lines: readonly string[]) => takenFrom({ 台账: [HEAD, ...lines].join('\n') });
const BOTH = ['预算追加 10.44', '预算收回 11.27'];

describe('台账分两段：一段追加，一段收回', () => {
  it.each([
    [
      '每段各有表头',
      [
        `一、资金追加\n${HEADINGS}`,
        ADDED,
        '追加小计｜｜｜10.44',
        `二、资金收回\n${HEADINGS}`,
        WITHDRAWN,
        '收回小计｜｜｜11.27',
      ],
    ],
    [
      '中间空一行',
      [
        `一、追加资金\n${HEADINGS}`,
        ADDED,
        '小计｜｜｜10.44',
        '',
        `二、收回资金\n${HEADINGS}`,
        WITHDRAWN,
        '小计｜｜｜11.27',
      ],
    ],
    ['共一个表头', [HEADINGS, '一、资金追加', ADDED, '小计｜｜｜10.44', '二、资金收回', WITHDRAWN, '小计｜｜｜11.27']],
    ['没有小计', [HEADINGS, '（一）调增', ADDED, '（二）调减', WITHDRAWN]],
    [
      '最后一行是净额',
      [
        HEADINGS,
        '一、资金追加',
        ADDED,
        '小计｜｜｜10.44',
        '二、资金收回',
        WITHDRAWN,
        '小计｜｜｜11.27',
        '净调整｜｜｜-0.83',
      ],
    ],
    ['收回用负数', [HEADINGS, '一、资金追加', ADDED, '二、资金收回', WITHDRAWN.replace(/(?=9\.23|2\.04)/g, '-')]],
  ])('%s', (_, lines) => {
    expect(read(...lines)).toEqual(BOTH);
  });

  it.each([
    '鹭鹭资金追加',
    '学校资金追加',
    '上半年资金追加',
    '拟追加资金',
    '提前追加资金',
    '追加资金（未批）',
    '村级资金追加',
    '追加或预拨资金',
  ])('“一、%s”不只说方向：不取追加', (heading) => {
    const inOne = read(HEADINGS, `一、${heading}`, ADDED, '二、资金收回', WITHDRAWN);
    expect(inOne.filter((one) => one.startsWith('预算追加'))).toEqual([]);
    const apart = read(
      `一、${heading}\n${HEADINGS}`,
      ADDED,
      '追加小计｜｜｜10.44',
      `二、资金收回\n${HEADINGS}`,
      WITHDRAWN,
    );
    expect(apart.filter((one) => one.startsWith('预算追加'))).toEqual([]);
  });

  it.each([
    [
      '小计与各行不符',
      [HEADINGS, '一、资金追加', ADDED, '小计｜｜｜9.44', '二、资金收回', WITHDRAWN],
      ['预算收回 11.27'],
    ],
    ['有一段说不出方向', [HEADINGS, '一、资金追加', ADDED, '二、上年结转', WITHDRAWN], []],
    ['两段都是追加', [HEADINGS, '一、资金追加', ADDED, '二、经费追加', WITHDRAWN], []],
    [
      '头一行在各段之外',
      [HEADINGS, '1｜财预〔2022〕1号｜道路维修｜5', '一、资金追加', ADDED, '二、资金收回', WITHDRAWN],
      [],
    ],
    [
      '追加一段里有一行是收回',
      [HEADINGS, '一、资金追加', ADDED, '3｜财预〔2022〕7号｜收回项目结余｜1', '二、资金收回', WITHDRAWN],
      ['预算收回 11.27'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });
});
