import { fc } from '../../support/fastCheck';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { describeRule } from '../../../src/core/rules/describeRule';
import { sameMeaning } from '../../support/sameMeaning';

type Edit = (text: string, at: number, other: string) => string;

const clauses = (text: string): string[] => text.split(/(?<=[,，;；。\n])/);

/** What happens to a sentence that is copied by hand, scanned or mended in a hurry. */
const edits: Readonly<Record<string, Edit>> = {
  dropClause: (text, at) =>
    clauses(text)
      .filter((_, index, all) => index !== at % all.length)
      .join(''),
  doubleClause: (text, at) =>
    clauses(text)
      .flatMap((one, index, all) => (index === at % all.length ? [one, one] : [one]))
      .join(''),
  swapClauses: (text, at) => {
    const all = clauses(text);
    const [a, b] = [at % all.length, (at + 1) % all.length];
    return all.map((one, index) => (index === a ? all[b] : index === b ? all[a] : one)).join('');
  },
  otherNumber: (text, at) => replaceNth(text, /\d+(?:\.\d+)?/g, at, (number) => String(Number(number) + 1)),
  dropCharacter: (text, at) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1),
  otherCharacter: (text, at, other) => text.slice(0, at % text.length) + other + text.slice((at % text.length) + 1),
  insert: (text, at, other) => text.slice(0, at % text.length) + other + text.slice(at % text.length),
  cut: (text, at) => text.slice(0, at % text.length),
};

function replaceNth(text: string, pattern: RegExp, at: number, change: (found: string) => string): string {
  const count = [...text.matchAll(pattern)].length;
  let index = -1;
  return count === 0 ? text : text.replace(pattern, (found) => (++index === at % count ? change(found) : found));
}

const sentence = fc.constantFrom(...criteriaCases);
const edit = fc.constantFrom(...Object.entries(edits));
const scrap = fc.constantFrom(
  '每',
  '不',
  '扣',
  '分',
  '%',
  '≥',
  '＜',
  '5',
  '0',
  '的',
  '，',
  '。',
  '含',
  '得',
  '或',
  '且',
  '一',
  '超过',
  '低于',
  '百分点',
  '满分',
  '除外',
  '(',
  '）',
  '1.',
  '①',
  '倍',
  '=',
  '-',
  '\n',
  'Q',
  'x',
  '🙂',
  '\u0000',
);

const runs = { seed: 20240131, numRuns: 1_200 };

test('怎么改都不会出错，而且同一句总是同一个结果', () => {
  fc.assert(
    fc.property(sentence, edit, fc.nat(200), scrap, edit, fc.nat(200), (one, [, first], a, other, [, second], b) => {
      const text = second(first(one.text, a, other), b, other);
      const compiled = compileCriterion(text, String(one.full), one.indicator);
      const again = compileCriterion(text, String(one.full), one.indicator);
      expect(JSON.stringify(again)).toBe(JSON.stringify(compiled));
      if (!compiled.ok)
        expect(compiled.problem.span[1]).toBeLessThanOrEqual(Math.max(text.length, compiled.problem.span[0]));
      else
        expect(describeRule(compiled.criterion.rule, decimal(String(one.full)), compiled.criterion.valueKind)).toMatch(
          /^[^\n]+$/,
        );
    }),
    runs,
  );
});

test('改出来的规则若不同，说出来就不同', () => {
  fc.assert(
    fc.property(sentence, edit, fc.nat(200), scrap, (one, [, change], at, other) => {
      const [before, after] = [one.text, change(one.text, at, other)].map((text) =>
        compileCriterion(text, String(one.full), one.indicator),
      );
      if (!before?.ok || !after?.ok) return;
      const full = decimal(String(one.full));
      if (sameMeaning(before.criterion.rule, after.criterion.rule, full)) return;
      const [said, saidAfter] = [before, after].map(({ criterion }) =>
        describeRule(criterion.rule, full, criterion.valueKind),
      );
      expect(saidAfter).not.toBe(said);
    }),
    runs,
  );
});

test('说法改了标点和全半角，意思不变', () => {
  const dresses: readonly ((text: string) => string)[] = [
    (text) => text.replace(/[，]/g, ','),
    (text) => text.replace(/[；]/g, ';'),
    (text) => text.replace(/[（]/g, '(').replace(/[）]/g, ')'),
    (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    (text) => text.replace(/%/g, '％').replace(/≥/g, '≧').replace(/≤/g, '≦').replace(/</g, '＜').replace(/>/g, '＞'),
    (text) => text.replace(/≥/g, '>=').replace(/≤/g, '<='),
    (text) => text.replace(/(?<=[，；。])/g, ' '),
    (text) => text.replace(/得(?=\d|满分)/g, '计'),
  ];
  const changed = criteriaCases.flatMap(({ text, full, indicator }, at) => {
    const plain = compileCriterion(text, String(full), indicator);
    // Half of the dresses on each sentence, the other half on the next.
    return dresses.flatMap((dress, index) => {
      if (index % 2 !== at % 2 || dress(text) === text) return [];
      const dressed = compileCriterion(dress(text), String(full), indicator);
      if (plain.ok !== dressed.ok) return [[dress(text), dressed.ok ? 'understood' : dressed.problem.code]];
      return !plain.ok ||
        !dressed.ok ||
        sameMeaning(plain.criterion.rule, dressed.criterion.rule, decimal(String(full)))
        ? []
        : [[dress(text), 'differs']];
    });
  });
  expect(changed).toEqual([]);
});
