import { addedClauses, changingClauses } from '../../cases/criteria/changingClauses';
import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { isFreeName } from '../../../src/core/criteria/freeName';
import { readsOf } from '../../../src/core/criteria/readsOf';
import { fc } from '../../support/fastCheck';

/** Characters of no word that the compiler knows, so that no list can hold what is made of them. */
const stranger = fc
  .array(
    fc.constantFrom(
      ...Array.from('鹭鸶蒹葭苍踟蹰氤氲徜徉潋滟窈窕婆娑缱绻旖旎葳蕤蜿蜒迤逦氍毹觱篥饕餮魑魅魍魉稻虾蜂箱渠唢呐菌茶桑'),
    ),
    {
      minLength: 2,
      maxLength: 8,
    },
  )
  .map((characters) => characters.join(''));

const frames: readonly ((name: string) => string)[] = [
  (name) => `${name}率≥95%得5分，每低1个百分点扣0.5分，扣完为止。`,
  (name) => `${name}完成率达90%以上得5分，80%-90%得3分，80%以下不得分。`,
  (name) => `${name}数量达到50箱以上得5分，30-50箱得3分，30箱以下不得分。`,
  (name) => `${name}不少于10艘得5分，每少1艘扣0.5分，扣完为止。`,
  (name) => `${name}量较上年增长5%以上得5分，增长0-5%得3分，下降不得分。`,
  (name) => `${name}成本不超过300元/亩得5分，每超10元扣0.5分。`,
  (name) => `${name}费用不超过预算数得5分，每超1%扣0.5分，扣完为止。`,
  (name) => `发现${name}一处扣1分，扣完为止。`,
  (name) => `${name}有缺损现象的，每处扣0.5分，扣完为止。`,
  (name) => `${name}每箱得0.5分，最高5分。`,
  (name) => `按时${name}得2分，${name}到位得3分。`,
  (name) => `已${name}的得5分，未${name}的不得分。`,
  (name) => `${name}全面规范得5分，基本规范得3分，不规范不得分。`,
  (name) => `达标率≥90%得5分，否则不得分；发生${name}的，本项不得分。`,
  (name) => `达标率达到100%且${name}无破损得5分，否则不得分。`,
  (name) => `5个工作日内完成${name}得5分，每超1个工作日扣1分。`,
  (name) => `得分=实际${name}数÷计划${name}数×5分。`,
];

test.each(frames.map((frame) => [frame('◯◯'), frame] as const))(
  '「%s」：不认识的名字照样读得懂，还给她看',
  (_, frame) => {
    fc.assert(
      fc.property(stranger, (name) => {
        const compiled = compileCriterion(frame(name), '5', '指标');
        expect([frame(name), compiled.ok && compiled.criterion.unread]).toEqual([frame(name), []]);
        expect(compiled.ok && readsOf(compiled.criterion, decimal('5'), '指标')).toContain(name);
      }),
      { numRuns: 25 },
    );
  },
);

/** What binds, turns or chooses says so in words of a closed class: a name that holds any of them is not free. */
test.each([
  '按蒹葭',
  '由潋滟',
  '以窈窕',
  '蒹葭以外的潋滟',
  '未经蒹葭',
  '每窈窕',
  '其他潋滟',
  '第二次蒹葭',
  '比旖旎',
  '较蒹葭',
  '折半蒹葭',
  '暂缓窈窕',
  '如蒹葭',
  '蒹葭的按潋滟',
  '凡潋滟',
  '除蒹葭',
  '蒹葭或潋滟',
  '因婆娑',
  '三年蒹葭',
  '上年蒹葭',
  '逐月潋滟',
  '连续蒹葭',
  '剔除窈窕',
  '不含蒹葭',
  '蒹葭（潋滟）',
  '免于蒹葭',
  '仅蒹葭',
  '首次蒹葭',
])('「%s」不是随便一个名字', (text) => {
  expect(isFreeName(text)).toBe(false);
});

test('会改变得分的话当不成名字', () => {
  const passed = [...changingClauses, ...addedClauses].filter(isFreeName);
  // Known words, or nothing that a score could hang on; where no comparison or mark follows they are no names at all.
  expect(passed).toEqual(['待审计后补评', '含税收返还', '先进单位直接过关', '取抽样平均']);
});
