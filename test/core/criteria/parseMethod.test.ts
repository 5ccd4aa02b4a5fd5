import { parseMethod } from '../../../src/core/criteria/parseMethod';
import { expressionText } from '../../../src/core/rules/expression';

const cases: readonly (readonly [
  text: string,
  name: string,
  said: string,
  facts: Readonly<Record<string, string | undefined>>,
  rate: string | undefined,
])[] = [
  [
    '在职人员控制率=（在职人员数/编制数）×100%。在职人员数以年末为准。',
    '在职人员控制率',
    '在职人员数÷编制数',
    { 在职人员数: 'actualStaff', 编制数: 'authorisedStaff' },
    'staffControl',
  ],
  [
    '预算完成率＝（预算完成数÷预算数）×100%',
    '预算完成率',
    '预算完成数÷预算数',
    { 预算完成数: undefined, 预算数: undefined },
    'completionRate',
  ],
  [
    '公用经费控制率=公用经费决算数/公用经费预算数*100％',
    '公用经费控制率',
    '公用经费决算数÷公用经费预算数',
    { 公用经费决算数: 'operatingFinal', 公用经费预算数: 'operatingBudget' },
    'operatingControl',
  ],
  [
    '结转结余变动率=[（年末结转结余-上年末结转结余）/上年末结转结余]×100%',
    '结转结余变动率',
    '（年末结转结余－上年末结转结余）÷上年末结转结余',
    { 年末结转结余: 'carryover', 上年末结转结余: 'lastCarryover' },
    undefined,
  ],
  [
    '政府采购执行率=（实际政府采购金额/政府采购预算数）×100%；政府采购预算：指年度采购计划。',
    '政府采购执行率',
    '实际政府采购金额÷政府采购预算数',
    { 实际政府采购金额: 'procurementActual', 政府采购预算数: 'procurementBudget' },
    'procurementExecution',
  ],
  [
    '道路硬化率=已硬化里程/道路总里程×100%',
    '道路硬化率',
    '已硬化里程÷道路总里程',
    { 已硬化里程: undefined, 道路总里程: undefined },
    undefined,
  ],
];

test.each(cases)('%s', (text, name, said, facts, rate) => {
  const method = parseMethod(text);
  expect(
    method && {
      name: method.name,
      said: expressionText(method.expression),
      facts: Object.fromEntries(method.quantities.map((one) => [one.name, one.fact])),
      rate: method.rate,
    },
  ).toEqual({ name, said, facts, rate });
});

test.each(['', '考察部门的履职情况。', '预算完成率=90%', '评价要点：①制度健全；②执行有效。'])(
  '没有公式：「%s」',
  (text) => {
    expect(parseMethod(text)).toBeUndefined();
  },
);
