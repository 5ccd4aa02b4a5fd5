import { factsOf } from '../../support/textBook';

const EXPENDITURE = (total: string, basic = '811.36') => `白沙镇人民政府2024年度支出决算表
单位：万元
科目｜本年支出合计｜基本支出｜项目支出
合计｜${total}｜${basic}｜376.7`;

/** The same year in sheets of her own, with something in it that nobody here knows. */
const summary = ({ title = '', note = '', total = '1188.06' }) => `白沙镇2024年度收入支出决算情况${title}
单位：万元
收入项目｜金额｜支出项目｜金额
财政拨款收入｜1184.6｜基本支出｜811.36
其他收入｜6.3｜项目支出｜376.7
本年收入合计｜1190.9｜本年支出合计｜${total}
${note}`;

function read(sheets: Readonly<Record<string, string>>) {
  const { facts, findings } = factsOf(sheets);
  const told = findings.filter(({ code }) => code === 'wordAssumed');
  return {
    revenue: facts.get('finalRevenue')?.value?.toString(),
    told: told.map(({ details }) => ('quote' in details ? details.quote : '')).join('\n'),
    barred: findings.some(({ code }) => code === 'wordUnknown'),
  };
}

const both = (said: Parameters<typeof summary>[0], name = '总表', other = EXPENDITURE('1188.06')) =>
  read({ Z01: other, [name]: summary(said) });

const UNLISTED = '鹭鹭 摘誊 花边 碧溪 王庄 金銮 拾遗 老赵 QX 蓝皮 誊清 甲辰'.split(' ');

it('没人认得的词，旁边的数在别的表里也有、每个词都认得：照取，并说明和哪里一样', () => {
  for (const word of UNLISTED) {
    for (const found of [both({ title: `（${word}）` }), both({ note: `注：${word}` }), both({}, word)]) {
      expect([word, found.revenue, found.barred]).toEqual([word, '1190.9', false]);
    }
    expect(both({ title: `（${word}）` }).told).toContain('（「基本支出决算」和「Z01」C4 的一样）');
  }
});

it('没有别的表作证：不取', () => {
  for (const word of UNLISTED) {
    const alone = read({ 总表: summary({ title: `（${word}）` }) });
    expect([word, alone.revenue]).toEqual([word, undefined]);
  }
});

it('有一个数和别的表不一样：不取', () => {
  for (const word of UNLISTED) {
    const title = `（${word}）`;
    expect([word, both({ title }, '总表', EXPENDITURE('1188.16')).revenue]).toEqual([word, undefined]);
    expect([word, both({ title }, '总表', EXPENDITURE('1188.06', '811.26')).revenue]).toEqual([word, undefined]);
    expect([word, both({ title, total: '1186.06' }).revenue]).toEqual([word, undefined]);
  }
});

it('作证的表自己也有看不懂的词，或者是草稿：不算作证', () => {
  const doubtful = EXPENDITURE('1188.06').replace('决算表', '决算表（鹭鹭）');
  expect(both({ title: '（碧溪）' }, '总表', doubtful).revenue).toBeUndefined();
  expect(read({ 草稿: EXPENDITURE('1188.06'), 总表: summary({ title: '（碧溪）' }) }).revenue).toBeUndefined();
});

it('作证的表和另一年的一样、或者大小不对，自己就没有取：不算作证', () => {
  const copied = { Z01: EXPENDITURE('1188.06'), Z02: EXPENDITURE('1188.06').replace('2024', '2023') };
  expect(read({ ...copied, 总表: summary({ title: '（碧溪）' }) }).revenue).toBeUndefined();
  const inYuan = (text: string) => text.replace(/\d+\.\d+/g, (amount) => String(Math.round(Number(amount) * 10_000)));
  const wrongUnit = { Z01: inYuan(EXPENDITURE('1188.06')), 总表: inYuan(summary({ title: '（碧溪）' })) };
  expect(read(wrongUnit)).toMatchObject({ revenue: undefined, told: '' });
});

it('写着含什么、不含什么、截至什么时候、还没有定的：一样也不取', () => {
  const doubts =
    '含中心校 不含中心校 剔除鹭鹭 截至9月 前三季度 暂估 预计数 快报 待核 仅碧溪 除王庄外 部分单位 审计调整前 未含鹭鹭 上半年 凑合版'.split(
      ' ',
    );
  const taken = doubts.filter(
    (word) =>
      both({ title: `（${word}）` }).revenue !== undefined || both({ note: `注：${word}` }).revenue !== undefined,
  );
  expect(taken).toEqual([]);
});

it('几个整数碰巧一样，不是作证', () => {
  const round = (text: string) =>
    text.replaceAll('1188.06', '1200').replaceAll('811.36', '800').replaceAll('376.7', '400');
  const found = read({ Z01: round(EXPENDITURE('1188.06')), 总表: round(summary({ title: '（鹭鹭）' })) });
  expect(found.revenue).toBeUndefined();
});
