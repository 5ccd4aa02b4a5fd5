import fc from 'fast-check';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { decimal } from '../../../src/core/base/decimal';
import { sameMeaning } from '../../support/sameMeaning';
import { changingClauses, plainSentences } from '../../cases/criteria/changingClauses';
import { criteriaCases } from '../../cases/criteria/criteriaCases';

/** Clauses that would change the score, or mean nothing at all; nobody listed them. */
const clauses = [
  '以较低者为准',
  '没有债务的单位不考核此项',
  '弄虚作假的该项清零',
  '未提供佐证资料的该项归零',
  '因政策性因素造成的不在此列',
  '最少保留一分',
  '按八成给',
  '由财政部门核定',
  '取两年均值',
  '仅限本级',
  '按上年标准执行',
  '另有规定的从其规定',
  '情况特殊者从宽',
  '县级单位从严',
  '先扣后补',
  '以财政局数据为准',
  '此项今年暂停',
  '抽查三次取其一',
  '不计上级追加',
  '余额结转下年',
  '春眠不觉晓',
  '新单位豁免',
  '乡镇另算',
  '减半',
  '打八折',
  '只算一半',
  '涉密的不评',
  '首年不作要求',
  '以审计结论为准',
  '凡有举报即归零',
  '逾期作废',
  '往年已扣的不重复',
  '遇重大灾害顺延',
  '双倍',
  '否决',
  '权重调低',
  '此条作废',
  '本条从明年起实行',
];

/** Where a clause may be put: in front, behind, and at every comma, semicolon and full stop. */
function insertions(text: string, clause: string): readonly string[] {
  const plain = text.replace(/[。；，,;.\s]+$/, '');
  const places = [...plain.matchAll(/[，,；;。\n]/g)].map(({ index }) => index);
  return [
    `${clause}，${text}`,
    `${plain}，${clause}。`,
    `${plain}；${clause}。`,
    `${plain}（${clause}）。`,
    ...places.map((at) => `${plain.slice(0, at)}，${clause}${plain.slice(at)}`),
  ];
}

function passesUnseen(text: string, longer: string, full: string, indicator: string): boolean {
  const [before, after] = [text, longer].map((one) => compileCriterion(one, full, indicator));
  if (!before?.ok || before.criterion.rule.kind === 'judgement' || !after?.ok) return false;
  return after.criterion.unread.length === 0 && sameMeaning(before.criterion.rule, after.criterion.rule, decimal(full));
}

test.each(clauses.map((clause, index) => [clause, index] as const))('「%s」放在哪里都看得见', (clause, index) => {
  const unseen = criteriaCases.flatMap(({ text, full, indicator }, at) =>
    at % 24 === index % 24
      ? insertions(text, clause).filter((longer) => passesUnseen(text, longer, String(full), indicator))
      : [],
  );
  expect(unseen).toEqual([]);
});

test.each(changingClauses)('「%s」放在五种标准的哪里都看得见', (clause) => {
  const unseen = plainSentences.flatMap(([full, indicator, text]) =>
    insertions(text, clause).filter((longer) => passesUnseen(text, longer, String(full), indicator)),
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
    fc.property(fc.constantFrom(...criteriaCases), strange, fc.nat(30), ({ text, full, indicator }, clause, at) => {
      const all = insertions(text, clause);
      const longer = all[at % all.length] ?? '';
      expect([longer, passesUnseen(text, longer, String(full), indicator)]).toEqual([longer, false]);
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
      ({ text, full, indicator }, clause, dressed, at) => {
        const place = at % (text.length + 1);
        const longer = text.slice(0, place) + dressed(clause) + text.slice(place);
        expect([longer, passesUnseen(text, longer, String(full), indicator)]).toEqual([longer, false]);
      },
    ),
    { numRuns: 1500 },
  );
});
