import { fc } from '../../support/fastCheck';
import { changingClauses, plainSentences, strayClauses } from '../../cases/criteria/changingClauses';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
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
