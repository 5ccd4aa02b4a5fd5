import { fc } from '../../support/fastCheck';
import { changingClauses, plainSentences, strayClauses } from '../../cases/criteria/changingClauses';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { decimal } from '../../../src/core/base/decimal';
import { readsOf } from '../../../src/core/criteria/readsOf';
import { insertions, passesUnseen } from '../../support/passesUnseen';

test.each(strayClauses.map((clause, index) => [clause, index] as const))('「%s」放在哪里都看得见', (clause, index) => {
  const unseen = criteriaCases.flatMap((base, at) =>
    at % 24 === index % 24 ? insertions(base.text, clause).filter((longer) => passesUnseen(base, longer)) : [],
  );
  expect(unseen).toEqual([]);
});

test.each(changingClauses)('「%s」放在五种标准的哪里都看得见', (clause) => {
  const unseen = plainSentences.flatMap(([full, indicator, text]) =>
    insertions(text, clause).filter((longer) => passesUnseen({ full, indicator, text }, longer)),
  );
  expect(unseen).toEqual([]);
});

/** Characters of no word that the compiler knows. */
const strange = fc
  .array(
    fc.constantFrom(...Array.from('鹭鸶蒹葭苍茫踟蹰氤氲徜徉潋滟窈窕婆娑缱绻旖旎葳蕤蜿蜒迤逦氍毹觱篥饕餮魑魅魍魉')),
    {
      minLength: 3,
      maxLength: 8,
    },
  )
  .map((characters) => characters.join(''));

test('不认识的话放在哪里都看得见', () => {
  fc.assert(
    fc.property(fc.constantFrom(...criteriaCases), strange, fc.nat(30), (base, clause, at) => {
      const all = insertions(base.text, clause);
      const longer = all[at % all.length] ?? '';
      expect([longer, passesUnseen(base, longer)]).toEqual([longer, false]);
    }),
    { numRuns: 400 },
  );
});

test('不认识的话插在任何两个字之间都看得见', () => {
  const dress = fc.constantFrom(
    (clause: string) => clause,
    (clause: string) => `，${clause}`,
    (clause: string) => `（${clause}）`,
    (clause: string) => `。${clause}。`,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...criteriaCases),
      strange.filter((clause) => clause.length > 3),
      dress,
      fc.nat(400),
      (base, clause, dressed, at) => {
        const { text } = base;
        const place = at % (text.length + 1);
        const longer = text.slice(0, place) + dressed(clause) + text.slice(place);
        expect([longer, passesUnseen(base, longer)]).toEqual([longer, false]);
      },
    ),
    { numRuns: 1500 },
  );
});

test.each([
  ['有效投诉次数为0得满分，每发生1次扣0.5分，扣完为止。', 'countDeduction'],
  ['有效投诉次数为0得满分，每发生1次有效投诉扣0.5分，扣完为止。', 'countDeduction'],
  ['有效投诉次数为0得满分，每发生1次投诉事件扣0.5分，扣完为止。', 'countDeduction'],
  ['有效投诉次数为0得满分，每发生1次窈窕婆娑扣0.5分，扣完为止。', 'mixedRules'],
  // Two things: both are asked for, and what is between is for a person.
  ['有效投诉次数为0得满分，每发生1次越级上访扣0.5分，扣完为止。', 'sum'],
  ['投诉次数为0得满分，每发生1次重大投诉扣0.5分，扣完为止。', 'sum'],
])('一次也没有的与每次扣分的是一回事才合成一条：「%s」', (text, expected) => {
  const compiled = compileCriterion(text, '2', '投诉');
  expect(compiled.ok ? compiled.criterion.rule.kind : compiled.problem.code).toBe(expected);
});

const counters = ['艘', '头', '匹', '尾', '顶', '盒', '幅', '枚', '尊', '架'];
const nouns = ['渔船', '良种奶牛', '凉亭', '名优茶树', '雕塑', '蒹葭', '赤兔'];
const verbs = ['完成', '新建', '培育', '更换', '打造'];

test('论什么数、数的是什么都行，叫什么名字就照什么名字问', () => {
  for (const counter of counters)
    for (const [at, noun] of nouns.entries()) {
      const verb = verbs[at % verbs.length] ?? '';
      const compiled = compileCriterion(`每${verb}一${counter}${noun}得0.5分，最高4分。`, '4', '产出');
      if (!compiled.ok) throw new Error(`${counter}${noun} ${compiled.problem.code}`);
      expect([counter, noun, compiled.criterion.rule.kind, compiled.criterion.unread]).toEqual([
        counter,
        noun,
        'countGain',
        [],
      ]);
      expect(readsOf(compiled.criterion, decimal('4'), '产出')).toContain(`“${verb}${noun}”每 1 ${counter}`);
    }
});

test.each([
  '每完成一般工作得1分',
  '每发现一些问题得1分',
  '每新增一定数量得1分',
  '每提高一成得1分',
  '每延长一天得1分',
  '每增加一倍得1分',
])('「%s」里没有论什么数', (text) => {
  const compiled = compileCriterion(`${text}，最高4分。`, '4', '产出');
  expect(compiled.ok && compiled.criterion.unread.length === 0 && compiled.criterion.rule.kind === 'countGain').toBe(
    false,
  );
});

test.each([
  '每新建一座且达标凉亭',
  '每新建一座未使用凉亭',
  '每新建一座以上凉亭',
  '每新建一座上年凉亭',
  '每新建一座不含凉亭',
])('「%s」：在不认识的东西里夹了什么时候算、什么时候不算', (text) => {
  const compiled = compileCriterion(`${text}得1分，最高4分。`, '4', '产出');
  expect(compiled.ok && compiled.criterion.unread.length === 0).toBe(false);
});
