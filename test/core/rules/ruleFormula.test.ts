import { bands } from '../../../src/core/rules/patterns/bands';
import { passFail } from '../../../src/core/rules/patterns/passFail';
import { sampleRules } from '../../cases/rules/sampleRules';
import { decimal } from '../../../src/core/base/decimal';
import { cell, named } from '../../../src/core/formula/formula';
import { printFormula } from '../../../src/core/formula/printFormula';
import { layOutInput } from '../../support/layOutInput';
import { type Expression, FULL, NOTHING, type Rule } from '../../../src/core/rules/rule';
import { ruleFormula } from '../../../src/core/rules/ruleFormula';
import type { RuleRefs } from '../../../src/core/rules/ruleRefs';

const { entry, ...refs } = layOutInput(decimal('4'), { items: ['open', 'open', 'open', 'open'] }, 'rate').refs;
const textStates = 'IF(H5="不适用","不适用",IF(H5="无预算有支出",0,""))';
const itemStates =
  'IF(COUNTIF(M5:M8,"是")+COUNTIF(M5:M8,"否")+COUNTIF(M5:M8,"不适用")<4,"",IF(COUNTIF(M5:M8,"不适用")=4,"不适用",';

/** What stands where H5 holds a number, for the sample of that title. */
const valueFormulas: readonly (readonly [sample: string, score: string])[] = [
  ['达到 90% 满分，80% 以下不得分，其间按比例', 'ROUND(ROUND(IF(H5>=90%,G5,IF(H5<=80%,0,G5*(H5-80%)/10%)),10),2)'],
  ['不超过 5% 满分，15% 以上不得分，其间按比例', 'ROUND(ROUND(IF(H5<=5%,G5,IF(H5>=15%,0,G5*(15%-H5)/10%)),10),2)'],
  ['从 −10% 的 1 分到 20% 的满分', 'ROUND(ROUND(MIN(G5,IF(H5<=-10%,1,IF(H5>=20%,G5,1+(G5-1)*(H5+10%)/30%))),10),2)'],
  [
    '从六成的分到满分，端点相距 30 个百分点',
    'ROUND(ROUND(IF(H5<=60%,G5*6/10,IF(H5>=90%,G5,G5*6/10+(G5-G5*6/10)*(H5-60%)/30%)),10),2)',
  ],
  ['超过 100%，每 0.1 个百分点扣 0.1 分，按比例', 'ROUND(ROUND(IF(H5<=100%,G5,MAX(0,G5-(H5-100%)/0.1%*0.1)),10),2)'],
  [
    '超过 100%，每 0.1 个百分点扣 0.1 分，不足不扣',
    'ROUND(ROUND(IF(H5<=100%,G5,MAX(0,G5-ROUNDDOWN(ROUND((H5-100%)/0.1%,8),0)*0.1)),10),2)',
  ],
  [
    '超过 100%，每 0.1 个百分点扣 0.1 分，不足也扣',
    'ROUND(ROUND(IF(H5<=100%,G5,MAX(0,G5-ROUNDUP(ROUND((H5-100%)/0.1%,8),0)*0.1)),10),2)',
  ],
  ['超过 0，每个百分点扣 0.5 分，按比例', 'ROUND(ROUND(IF(H5<=0%,G5,MAX(0,G5-H5/1%*0.5)),10),2)'],
  ['超过 −5%，每个百分点扣分值的十分之一', 'ROUND(ROUND(IF(H5<=-5%,G5,MAX(0,G5-(H5+5%)/1%*G5/10)),10),2)'],
  [
    '低于 95%，每 5 个百分点扣 2 分，不足不扣',
    'ROUND(ROUND(IF(H5>=95%,G5,MIN(G5,MAX(1,G5-ROUNDDOWN(ROUND((95%-H5)/5%,8),0)*2))),10),2)',
  ],
  [
    '低于 0.7%，每 0.3 个百分点扣 0.35 分，按比例',
    'ROUND(ROUND(IF(H5>=0.007,G5,MAX(0,G5-(0.007-H5)/0.3%*0.35)),10),2)',
  ],
  ['偏离 100%，每 3 个百分点扣 1 分，不足也扣', 'ROUND(ROUND(MAX(G5/5,G5-ROUNDUP(ROUND(ABS(H5-100%)/3%,8),0)),10),2)'],
  ['偏离 100%，每个百分点扣 0.25 分，按比例', 'ROUND(ROUND(MAX(0,G5-ABS(H5-100%)/1%*0.25),10),2)'],
  ['五档', 'IF(H5>=90%,MIN(G5,5),IF(H5>=80%,MIN(G5,4),IF(H5>=70%,MIN(G5,3),IF(H5>=60%,MIN(G5,2),0))))'],
  [
    '等于 0 单成一档，上界包含在内',
    'IF(H5=0%,G5,IF(AND(H5>0%,H5<=10%),ROUND(G5*2/3,2),IF(AND(H5>10%,H5<=20%),ROUND(G5/3,2),0)))',
  ],
  ['各档之间有空隙', 'IF(H5=100%,MIN(G5,10),IF(AND(H5>=95%,H5<100%),MIN(G5,9),IF(H5<=90%,0,"")))'],
  ['各档的分高于分值', 'IF(H5>=55%,MIN(G5,3),MIN(G5,1))'],
  ['不超过 100% 满分，否则不得分', 'IF(H5<=100%,G5,0)'],
  ['10% 到 30% 之间得三分之一', 'IF(AND(H5>10%,H5<30%),ROUND(G5/3,2),0)'],
  ['完成率乘分值', 'ROUND(ROUND(MAX(0,MIN(G5,H5*G5)),10),2)'],
  ['完成率乘分值，最高 3 分', 'ROUND(ROUND(MAX(0,MIN(G5,3,H5*G5)),10),2)'],
  ['完成率乘分值，最高八成', 'ROUND(ROUND(MAX(0,MIN(G5*8/10,H5*G5)),10),2)'],
  ['15 日内满分，超过 30 日不得分', 'ROUND(ROUND(IF(H5<=15,G5,IF(H5>=30,0,G5*(30-H5)/15)),10),2)'],
  ['超过 2 万元，每 1 万元扣 0.5 分，按比例', 'ROUND(ROUND(IF(H5<=2,G5,MAX(0,G5-(H5-2)*0.5)),10),2)'],
  ['满意度 90 分以上 4 分、80 分以上 3 分', 'IF(H5>=90,G5,IF(H5>=80,MIN(G5,3),MIN(G5,1.5)))'],
];

describe('数值的公式', () => {
  test.each(valueFormulas)('%s', (title, score) => {
    expect(printed(title)).toBe(`IF(ISNUMBER(H5),${score},${textStates})`);
  });
});

const otherFormulas: readonly (readonly [sample: string, formula: string])[] = [
  ['四项，一项不符合扣四分之一', `${itemStates}ROUND(ROUND(MAX(0,G5-COUNTIF(M5:M8,"否")*G5/4),10),2)))`],
  [
    '四项，一项不符合扣 0.65 分，最低 1 分',
    `${itemStates}ROUND(ROUND(MIN(G5,MAX(1,G5-COUNTIF(M5:M8,"否")*0.65)),10),2)))`,
  ],
  ['四项，一项不符合扣十分之三，分值 0.45', `${itemStates}ROUND(ROUND(MAX(0,G5-COUNTIF(M5:M8,"否")*G5*3/10),10),2)))`],
  [
    '四项各有分值',
    `${itemStates}ROUND(ROUND(MIN(G5,` +
      '(IF(M5="是",1,0)+IF(M6="是",1,0)+IF(M7="是",2,0)+IF(M8="是",1,0))*5/' +
      '(IF(M5="不适用",0,1)+IF(M6="不适用",0,1)+IF(M7="不适用",0,2)+IF(M8="不适用",0,1))),10),2)))',
  ],
  [
    '三个程度',
    'IF(J5="显著效益",MIN(G5,6),IF(J5="一般效益",MIN(G5,3),IF(J5="无明显效益",0,IF(J5="不适用","不适用",""))))',
  ],
  [
    '四等，按分值折算',
    'IF(J5="优",G5,IF(J5="良",ROUND(G5*2/3,2),IF(J5="中",ROUND(G5/3,2),IF(J5="A级",MIN(G5,9),IF(J5="不适用","不适用","")))))',
  ],
  ['每例扣 1 分', 'IF(ISNUMBER(K5),IF(K5>=0,ROUND(ROUND(MAX(0,G5-K5),10),2),""),IF(K5="不适用","不适用",""))'],
  [
    '每例扣六分之一，最低 2 分',
    'IF(ISNUMBER(K5),IF(K5>=0,ROUND(ROUND(MIN(G5,MAX(2,G5-K5*G5/6)),10),2),""),IF(K5="不适用","不适用",""))',
  ],
  ['8 分到 10 分之间', 'IF(ISNUMBER(L5),IF(AND(L5>=MIN(G5,8),L5<=G5),ROUND(L5,2),""),IF(L5="不适用","不适用",""))'],
  [
    '五成到八成之间',
    'IF(ISNUMBER(L5),IF(AND(L5>=ROUND(G5*5/10,2),L5<=ROUND(G5*8/10,2)),ROUND(L5,2),""),IF(L5="不适用","不适用",""))',
  ],
];

describe('要点、等次、次数和人工评定的公式', () => {
  test.each(otherFormulas)('%s', (title, formula) => {
    expect(printed(title, { ...refs, ...(entry && { entry }) })).toBe(formula);
  });
});

const pass: Rule = passFail({ to: { at: '1', inclusive: true } }, FULL, NOTHING);

test('有处填人工评分时，数据不全就看那里', () => {
  expect(printFormula(ruleFormula(pass, { ...refs, entry: cell(4, 11) }))).toBe(
    'IF(ISNUMBER(H5),IF(H5<=100%,G5,0),IF(H5="不适用","不适用",IF(H5="无预算有支出",0,IF(ISNUMBER(L5),IF(AND(L5>=0,L5<=G5),ROUND(L5,2),""),""))))',
  );
});

test('数值可以是别的表里的名称', () => {
  const elsewhere: RuleRefs = { fullMark: cell(4, 6), value: named('绩效_在职人员控制率'), valueKind: 'rate' };
  expect(printFormula(ruleFormula(pass, elsewhere))).toBe(
    'IF(ISNUMBER(绩效_在职人员控制率),IF(绩效_在职人员控制率<=100%,G5,0),IF(绩效_在职人员控制率="不适用","不适用",IF(绩效_在职人员控制率="无预算有支出",0,"")))',
  );
});

test('前面的档盖住的档不再问', () => {
  const band = (from: string | undefined, points: string) => ({
    interval: from === undefined ? {} : { from: { at: from, inclusive: true } },
    mark: { points },
  });
  const rule = bands([band('0.8', '3'), band('0.9', '5'), band(undefined, '1'), band('0.1', '2')]);
  expect(printFormula(ruleFormula(rule, refs))).toBe(`IF(ISNUMBER(H5),IF(H5>=80%,MIN(G5,3),MIN(G5,1)),${textStates})`);
});

test('要点数和分值数对不上，就不给分', () => {
  const rule: Rule = { kind: 'checklist', marks: { kind: 'own', each: [{ points: '1' }] } };
  expect(printFormula(ruleFormula(rule, refs))).toBe('""');
});

test('规则要看的格没有给，是程序的错', () => {
  expect(() => ruleFormula(pass, { fullMark: cell(4, 6), valueKind: 'rate' })).toThrow('value');
});

function printed(title: string, given: RuleRefs = refs): string {
  const sample = sampleRules.find((one) => one.title === title);
  if (!sample) throw new Error(`No sample ${title}`);
  return printFormula(ruleFormula(sample.rule, { ...given, valueKind: sample.valueKind }));
}

test('除数本身是商，先看里面的除数', () => {
  const quantity = (name: string): Expression => ({ kind: 'quantity', name });
  const over = (left: Expression, right: Expression): Expression => ({ kind: 'operation', operator: '/', left, right });
  const rule: Rule = {
    kind: 'expression',
    score: over(quantity('甲'), over(quantity('乙'), quantity('丙'))),
    cap: FULL,
  };
  const quantities = { 甲: cell(4, 18), 乙: cell(4, 19), 丙: cell(4, 20) };
  expect(printFormula(ruleFormula(rule, { ...refs, quantities }))).toBe(
    'IF(COUNT(S5,T5,U5)=3,IF(U5=0,"",IF(T5/U5=0,"",ROUND(ROUND(MAX(0,MIN(G5,S5/(T5/U5))),10),2))),"")',
  );
});
