import { fc } from '../../support/fastCheck';
import { decimal, sumOf } from '../../../src/core/base/decimal';
import { allStatements } from '../../../src/core/statements/allStatements';
import { printedShares } from '../../../src/core/statements/kinds/shares';
import { directionOf } from '../../../src/core/statements/lexicon';
import { textOf } from '../../../src/core/statements/shownSpan';
import type { Mismatch, Reading, StatementKind } from '../../../src/core/statements/statement';
import { money, statementCases } from '../../cases/statements/statementCases';

const whole = (kind: StatementKind<unknown>, text: string): Reading | undefined =>
  kind.recognise(text).find(({ span }) => span[0] === 0 && span[1] === text.length);

const inside = { 前: '根据本单位上报资料：', 后: '。以上数字已核对' };

test('每一种语句都有案例', () => {
  const known = new Set(statementCases.map(({ kind }) => kind.id));
  expect(allStatements.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
});

describe.each(statementCases)('$kind.id：$title', ({ kind, input, dress, text }) => {
  it('写出来', () => {
    expect(textOf(kind.write(input, dress))).toBe(text);
  });

  it('认得出，并且没有错', () => {
    const reading = whole(kind, text);
    expect(reading && kind.check(reading, input)).toEqual([]);
    expect(reading && kind.check(reading, undefined)).toEqual([]);
  });

  it('在一段话里也认得出', () => {
    const found = kind.recognise(`${inside.前}${text}${inside.后}`);
    const at = inside.前.length;
    const reading = found.find(({ span }) => span[0] === at && span[1] === at + text.length);
    expect(reading && kind.check(reading, input)).toEqual([]);
  });

  it('改动任何一个数字、方向或词，就不再是对的', () => {
    const reading = whole(kind, text);
    const survived = Object.values(reading?.slots ?? {}).flatMap(({ span }) =>
      changes(text.slice(...span)).flatMap((changed) => {
        const faulty = text.slice(0, span[0]) + changed + text.slice(span[1]);
        const again = whole(kind, faulty);
        return faulty !== text && again && kind.check(again, input).length === 0 ? [faulty] : [];
      }),
    );
    expect(survived).toEqual([]);
  });
});

/** Every digit by the next one, the sign, and every word by another. */
function changes(words: string): readonly string[] {
  const digits = [...words.matchAll(/\d/g)].map(
    ({ index }) => words.slice(0, index) + String((Number(words[index]) + 1) % 10) + words.slice(index + 1),
  );
  const unit = words.endsWith('万元') && !/^0万/.test(words) ? [`${words.slice(0, -2)}元`] : [];
  const sign = /^-/.test(words) ? [words.slice(1)] : [];
  const opposite: Record<string, string> = {
    增加: '减少',
    减少: '增加',
    增长: '下降',
    下降: '增长',
    持平: '增加',
    大于: '小于',
    小于: '大于',
    等于: '大于',
    节约: '超支',
    超支: '节约',
    节约率: '超支率',
    超支率: '节约率',
    追加: '收回',
    收回: '追加',
  };
  const word = /\d/.test(words) ? [] : [opposite[words] ?? `另${words}`];
  return [...digits, ...unit, ...sign, ...word];
}

describe('生成的年份', () => {
  const yuan = fc
    .integer({ min: -20_000_000, max: 2_000_000_000 })
    .map((cents) => decimal(cents).div(1_000_000).toString());
  const amountOrZero = fc.oneof(fc.constant('0'), yuan, fc.constant('1267.33'));
  const dress = fc.constantFrom(
    { money: '万元' as const },
    { money: '元' as const },
    { money: '万元' as const, trim: true },
  );

  it.each(['change', 'saving', 'comparison', 'completion'] as const)('%s：写出来的都认得出，而且都对', (id) => {
    const kind = allStatements.find((one) => one.id === id) as unknown as StatementKind<unknown>;
    fc.assert(
      fc.property(amountOrZero, amountOrZero, dress, (left, right, one) => {
        const [a, b] = [money('决算收入', left), money('预算收入', id === 'saving' ? right.replace('-', '') : right)];
        const input = { now: a, base: b, budget: b, spent: a, left: a, right: b, plan: b, done: a };
        const text = textOf(kind.write(input, one));
        const reading = whole(kind, text);
        if (!reading) throw new Error(`不认得：${text}`);
        const wrong: readonly Mismatch[] = [...kind.check(reading, input), ...kind.check(reading, undefined)];
        if (wrong.length > 0) throw new Error(`${text}：${JSON.stringify(wrong)}`);
        const direction = directionOf(reading.slots['direction']?.text ?? '');
        if (direction) expect(direction).toBe(signName(a.value.comparedTo(b.value)));
        expect(text).not.toMatch(/(?:增加|减少|节约|超支|增长|下降)(?:了)?(?:-|0(?:\.0+)?(?:万元|元|%))/);
      }),
      { numRuns: 300 },
    );
  });

  it('占比合计恰为100.00，调整不超过0.01', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 30 }), (cents) => {
        fc.pre(cents.some((value) => value > 0));
        const values = cents.map((value) => decimal(value).div(1_000_000));
        const total = sumOf(values);
        const printed = printedShares(values).map((share) => share!.value);
        expect(sumOf(printed).toString()).toBe('1');
        printed.forEach((share, index) => {
          expect(share.minus(values[index]!.div(total)).abs().lt('0.0001')).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });
});

function signName(sign: number): string {
  return ['down', 'flat', 'up'][sign + 1]!;
}
