import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { scoreRule } from '../../../src/core/rules/scoreRule';
import { buildIndicator } from '../../../src/core/schemes/buildIndicator';

const METHOD = '预算执行率=（实际支出/预算数）×100%';
const unreadOf = (name: string, criterion: string, method = METHOD): readonly string[] | undefined =>
  buildIndicator({ name, fullMark: '5', explanation: '', method, criterion }, {}).indicator.unread;
const measureOf = (name: string, criterion: string, method = METHOD): unknown => {
  const { measure } = buildIndicator({ name, fullMark: '5', explanation: '', method, criterion }, {}).indicator;
  if (measure.kind === 'rate') return measure.rate;
  return measure.kind === 'figures' ? measure.quantities.map(({ name: one }) => one).join('、') : measure.kind;
};

/** Words that leave the rate what it is. */
test.each([
  ['预算执行率'],
  ['执行率'],
  ['本年度预算执行率'],
  ['全年执行率'],
  ['年终预算执行率'],
  ['当年预算执行率'],
  ['本部门预算执行率'],
  ['部门整体支出预算执行率'],
  ['预算执行率实际'],
  ['预算执行比例'],
  ['当预算执行率'],
  ['实际支出占预算数比例'],
  ['该指标完成率'],
])('说的还是本行的率：%s', (subject) => {
  expect(unreadOf('预算执行率', `${subject}≥95%得满分，每低1个百分点扣0.5分。`)).toBeUndefined();
});

/** Any other word in front of it or behind it makes it another, whether or not anybody listed it. */
test.each([
  ['一般公共'],
  ['财政拨款'],
  ['政府性基金'],
  ['上年'],
  ['全县'],
  ['各季度'],
  ['最低'],
  ['累计'],
  ['下属单位'],
  ['所有'],
  ['年初'],
  ['鹭鹭'],
  ['直达资金'],
  ['调整后'],
  ['未'],
  ['扣除基建的'],
])('在率的前面添「%s」就不是本行的率', (added) => {
  expect(unreadOf('预算执行率', `${added}预算执行率≥95%得满分，否则不得分。`)).toContain(`${added}预算执行率`);
});

test.each([['偏差'], ['平均'], ['之一'], ['增幅'], ['鹭鹭'], ['偏离度']])(
  '在率的后面添「%s」就不是本行的率',
  (added) => {
    expect(unreadOf('预算执行率', `预算执行率${added}≥5%得满分，否则不得分。`)?.join('')).toContain(
      `预算执行率${added}`,
    );
  },
);

test.each([
  ['三公经费控制率', '公务接待费控制率', '三公经费控制率=三公经费实际支出数/三公经费预算安排数×100%'],
  ['公用经费控制率', '人均公用经费控制率', '公用经费控制率=公用经费决算÷公用经费预算×100%'],
  ['结转结余率', '项目结转结余率', '结转结余率=结转结余总额/支出预算数×100%'],
  ['固定资产利用率', '房屋固定资产利用率', '固定资产利用率=在用固定资产÷固定资产总额×100%'],
  ['政府采购执行率', '货物类政府采购执行率', ''],
])('%s的评价标准说「%s」', (name, subject, method) => {
  expect(unreadOf(name, `${subject}≥90%得满分，否则不得分。`, method)).toContain(subject);
});

test('添的字公式里也有，就不是别的率', () => {
  const method = '预算执行率=（财政拨款实际支出/财政拨款预算数）×100%';
  expect(unreadOf('预算执行率', '财政拨款预算执行率≥95%得满分，否则不得分。', method)).toBeUndefined();
});

test('行名比说明里的公式多说了话，也要问', () => {
  const method = '预算完成率=（实际支出/预算数）×100%';
  expect(unreadOf('一般公共预算完成率', '完成率≥95%得满分，否则不得分。', method)).toEqual(['一般公共预算完成率']);
});

/** Compared with another figure it is that comparison; compared with its own budget it is the rate. */
test.each([
  ['预算执行率', '预算执行率高于全县平均水平得满分，每低1个百分点扣0.5分。', METHOD, '预算执行率、全县平均水平'],
  ['预算执行率', '预算执行率不低于上年的得满分，每低1个百分点扣0.5分。', METHOD, '预算执行率、上年'],
  [
    '三公经费控制率',
    '本年“三公”经费不超过上年决算得满分，每超1%扣0.5分。',
    '三公经费控制率=三公经费实际支出数/三公经费预算安排数×100%',
    '本年三公经费、上年决算',
  ],
  [
    '三公经费控制率',
    '三公经费实际支出不超过预算得满分，每超1%扣0.5分。',
    '三公经费控制率=三公经费实际支出数/三公经费预算安排数×100%',
    'threePublicControl',
  ],
  [
    '公用经费控制率',
    '公用经费≤预算得满分，每超1%扣0.5分。',
    '公用经费控制率=实际支出公用经费总额/预算安排公用经费总额×100%',
    'operatingControl',
  ],
])('%s：%s', (name, criterion, method, measured) => {
  expect(measureOf(name, criterion, method)).toBe(measured);
});

/** A limit of more than what is scored here says nothing about this one alone. */
test.each([
  ['与预算调整率合计最多扣3分', true],
  ['与财务管理指标合计扣分不超过3分', true],
  ['和鹭鹭指标累计最多扣3分', true],
  ['累计最多扣3分', false],
  ['本项合计扣分不超过3分', false],
  ['该指标最多扣3分', false],
  ['最多扣3分', false],
])('上限「%s」，要问：%s', (limit, isAsked) => {
  const counted = unreadOf('资金合规', `每发现一起违规扣1分，${limit}。`, '');
  const measured = unreadOf('预算执行率', `预算执行率≥95%得满分，每低1个百分点扣0.5分，${limit}。`);
  expect([counted !== undefined, measured !== undefined]).toEqual([isAsked, isAsked]);
});

/** A share of a ranking is all who stand there. */
test.each([
  ['排名前10%得4分，前30%得3分，其他得1分。', '0.05', '4'],
  ['排名前10%得4分，前30%得3分，其他得1分。', '0.1', '4'],
  ['排名前10%得4分，前30%得3分，其他得1分。', '0.2', '3'],
  ['排名前10%得4分，前30%得3分，其他得1分。', '0.31', '1'],
])('%s 位于前%s', (criterion, at, score) => {
  const compiled = compileCriterion(criterion, '4', '产出');
  const given = compiled.ok ? scoreRule(compiled.criterion.rule, decimal('4'), { value: decimal(at) }) : undefined;
  expect(given).toMatchObject({ score: decimal(score) });
});

test.each([['排名后10%不得分，其他得4分。'], ['排名末10%得1分，其他得4分。']])(
  '从后面数的名次不猜：%s',
  (criterion) => {
    expect(compileCriterion(criterion, '4', '产出').ok).toBe(false);
  },
);

test('率和率比是相差几个百分点', () => {
  const criterion = '预算执行率不低于上年的得满分，每低1个百分点扣0.5分。';
  const { measure } = buildIndicator(
    { name: '预算执行率', fullMark: '5', explanation: '', method: '', criterion },
    {},
  ).indicator;
  expect(measure).toMatchObject({ kind: 'figures', value: { kind: 'operation', operator: '-' } });
});
