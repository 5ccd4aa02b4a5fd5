import { type Cell, type Drawing, amount, label, money, monies, plain } from './drawing';
import { withTotal } from './dress';
import { sum } from './figures';
import type { Context, Layout } from './layout';
import type { Money } from './purse';

/** Tables that lie about in a township's workbooks and say nothing that a scoring needs. */
const meeting: Layout = ({ random }) => ({
  ...nothing('会议签到表', '签到', [plain('序号'), label('姓名'), label('单位'), plain('电话')]),
  body: ['王某', '李某', '赵某'].map((name, index) => [index + 1, name, random.pick(['党政办', '财政所']), `138${String(random.int(10_000_000, 99_999_999))}`]),
});

const wages: Layout = (context) => {
  const rows = ['甲', '乙', '丙'].map((name): readonly Cell[] => [name, ...payOf(context)]);
  return { ...nothing(context.random.pick(['工资表', '工资发放表']), '工资', [label('姓名'), ...['基本工资', '津贴', '合计'].map(amount)]), body: rows };
};

function payOf({ random }: Context): readonly Cell[] {
  const [basic, extra] = [random.int(2000, 5000) * 10_000, random.int(500, 1500) * 10_000];
  return monies(basic, extra, basic + extra);
}

const villages: Layout = ({ dress, random }) => {
  const rows = ['东村', '西村', '南村', '北村'].map((name) => ({ name, people: random.int(300, 2000), amount: random.int(1, 20) * 1_000_000 }));
  const row = (name: string, people: number, value: Money): readonly Cell[] => [name, people, money(value)];
  return {
    ...nothing('村级补助发放表', '村级补助', [label('村名'), plain('人口'), amount('补助金额')]),
    body: withTotal(dress, rows.map(({ name, people, amount: value }) => row(name, people, value)), row('合计', sum(rows.map(({ people }) => people)), sum(rows.map((one) => one.amount)))),
  };
};

const receptions: Layout = ({ dress, random }) => {
  const rows = ['接待县检查组', '接待考察团', '接待调研组'].map((text, index) => ({ date: `${String(index + 2)}月9日`, text, people: random.int(2, 12), amount: random.int(2, 30) * 10_000 }));
  return {
    ...nothing('公务接待登记表', '接待登记', [plain('日期'), label('事由'), plain('人数'), amount('金额')]),
    body: withTotal(dress, rows.map((one): readonly Cell[] => [one.date, one.text, one.people, money(one.amount)]), ['合计', null, sum(rows.map(({ people }) => people)), money(sum(rows.map((one) => one.amount)))]),
  };
};

const cars: Layout = ({ dress, random }) => {
  const rows = ['冀A1', '冀A2'].map((plate) => ({ plate, values: [random.int(5, 20), random.int(1, 9), random.int(3, 5)].map((value) => value * 100_000) }));
  const row = (plate: string, values: readonly Money[]): readonly Cell[] => [plate, ...monies(...values, sum(values))];
  return {
    ...nothing('车辆费用台账', '车辆费用', [label('车牌号'), ...['燃油费', '维修费', '保险费', '合计'].map(amount)]),
    body: withTotal(dress, rows.map(({ plate, values }) => row(plate, values)), row('合计', [0, 1, 2].map((index) => sum(rows.map(({ values }) => values[index]!))))),
  };
};

const subsidies: Layout = ({ random }) => ({
  ...nothing('惠农补贴公示表', '惠农补贴', [plain('序号'), label('户主姓名'), label('补贴项目'), amount('补贴金额')]),
  body: ['张某', '刘某', '陈某'].map((name, index) => [index + 1, name, random.pick(['耕地地力保护补贴', '退耕还林补助']), money(random.int(3, 90) * 10_000)]),
});

const deposits: Layout = ({ random }) => ({
  ...nothing('往来款项明细表', '往来款', [label('往来单位'), ...['期初余额', '本期增加', '本期减少', '期末余额'].map(amount)]),
  body: ['县财政局', '某建筑公司'].map((name) => {
    const [start, more, less] = [random.int(50, 90), random.int(1, 30), random.int(1, 30)].map((value) => value * 1_000_000) as [Money, Money, Money];
    return [name, ...monies(start, more, less, start + more - less)];
  }),
});

const plans: Layout = () => ({
  ...nothing('重点工作安排表', '工作安排', [plain('序号'), label('工作任务'), label('责任人'), label('完成时限')]),
  body: ['完成村级换届', '开展环境整治', '做好防汛准备'].map((text, index) => [index + 1, text, '张某', `${String(index * 3 + 3)}月底前`]),
});

function nothing(title: string, sheet: string, columns: Drawing['columns']): Omit<Drawing, 'body'> {
  return { layout: title, title, sheet, columns, facts: {} };
}

export const decoys: readonly Layout[] = [meeting, wages, villages, receptions, cars, subsidies, deposits, plans];
