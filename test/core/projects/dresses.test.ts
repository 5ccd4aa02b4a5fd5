import { fc } from '../../support/fastCheck';
import { decimal } from '../../../src/core/base/decimal';
import { LEVELS_80_60 } from '../../../src/core/projects/schemes/builtInProjectSchemes';
import { scoreTarget } from '../../../src/core/projects/targets/scoreTarget';
import type { HerCell } from '../../../src/core/projects/targets/quantity';

interface Dressed {
  readonly value: string | number;
  readonly relation?: string;
  readonly unit?: string;
}

function her(content: string | number | undefined, column: number): HerCell | undefined {
  return content === undefined ? undefined : { sheet: '自评表', row: 0, column, content };
}

function scoreOf(target: Dressed, done: string | number): string {
  const answer = scoreTarget({
    cells: {
      value: her(target.value, 1),
      relation: her(target.relation, 0),
      unit: her(target.unit, 2),
      direction: undefined,
      path: ['产出指标', '数量指标', '完成数量'],
    },
    done: her(done, 3),
    own: undefined,
    full: decimal(10),
    year: 2024,
    levels: LEVELS_80_60,
    shortfall: { kind: 'ratio' },
    assumeMet: false,
  });
  return answer.status === 'scored' ? answer.score.toFixed(6) : '待填';
}

const wide = (text: string): string =>
  text.replace(/[0-9.%]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** The same wish in every dress. */
const DRESSES: Readonly<Record<'>=' | '<=', readonly ((n: string, unit: string) => Dressed)[]>> = {
  '>=': [
    (n, unit) => ({ value: `≥${n}${unit}` }),
    (n, unit) => ({ value: `≧${n} ${unit}` }),
    (n, unit) => ({ value: `不少于${n}${unit}` }),
    (n, unit) => ({ value: `${n}${unit}以上` }),
    (n, unit) => ({ value: `大于等于${n}${unit}` }),
    (n, unit) => ({ value: wide(`≥${n}${unit}`) }),
    (n, unit) => ({ relation: '≥', value: Number(n), unit }),
    (n, unit) => ({ relation: '≥', value: n, unit }),
  ],
  '<=': [
    (n, unit) => ({ value: `≤${n}${unit}` }),
    (n, unit) => ({ value: `≦${n}${unit}` }),
    (n, unit) => ({ value: `不超过${n}${unit}` }),
    (n, unit) => ({ value: `${n}${unit}以内` }),
    (n, unit) => ({ value: `小于等于${n}${unit}` }),
    (n, unit) => ({ value: wide(`≤${n}${unit}`) }),
    (n, unit) => ({ relation: '≤', value: Number(n), unit }),
  ],
};
const DONE: readonly ((n: string, unit: string) => string | number)[] = [
  (n, unit) => `${n}${unit}`,
  (n, unit) => `已完成${n}${unit}`,
  (n, unit) => `实际完成 ${n}${unit}`,
  (n, unit) => wide(`${n}${unit}`),
];

const UNITS = ['个', '人', '户', '次', '公里', '吨', '%', '万元', '亩', '台'] as const;
const units = fc.constantFrom(...UNITS);
const amounts = fc.integer({ min: 2, max: 90 }).map(String);
const relations = fc.constantFrom('>=' as const, '<=' as const);

describe('目标与完成值的写法', () => {
  it('同一个目标、同一个完成值，怎么写都同分', () => {
    fc.assert(
      fc.property(relations, amounts, amounts, units, (relation, n, done, unit) => {
        const scores = DRESSES[relation].flatMap((dress) =>
          DONE.map((say) => scoreOf(dress(n, unit), say(done, unit))),
        );
        const [n1, done1] = [Number(n), Number(done)];
        const ratio = relation === '>=' ? done1 / n1 : n1 / done1;
        expect([...new Set(scores)]).toEqual([(Math.min(1, ratio) * 10).toFixed(6)]);
      }),
      { numRuns: 60 },
    );
  });

  it('关系反过来，得分也反过来：不会照旧', () => {
    fc.assert(
      fc.property(amounts, amounts, units, (n, done, unit) => {
        fc.pre(n !== done);
        const [least, most] = (['>=', '<='] as const).map((relation) =>
          DRESSES[relation].map((dress) => scoreOf(dress(n, unit), `${done}${unit}`)),
        );
        expect(least?.filter((score) => most?.includes(score))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('单位换成别的：不评分', () => {
    fc.assert(
      fc.property(relations, amounts, amounts, units, units, (relation, n, done, unit, other) => {
        fc.pre(unit !== other);
        for (const dress of DRESSES[relation])
          for (const say of DONE) expect(scoreOf(dress(n, unit), say(done, other))).toBe('待填');
      }),
      { numRuns: 60 },
    );
  });

  it('多一个没人见过的字：不评分', () => {
    const strangers = fc.constantFrom(
      '蓝',
      '非',
      '半',
      '每',
      '倍',
      '另',
      '翻',
      '差',
      '剩',
      '缺',
      '余',
      '约',
      '近',
      '未',
    );
    fc.assert(
      fc.property(
        relations,
        amounts,
        amounts,
        units,
        strangers,
        fc.nat(),
        fc.nat(),
        (relation, n, done, unit, word, which, where) => {
          const dresses = DRESSES[relation];
          const dressed = dresses[which % dresses.length]?.(n, unit);
          if (typeof dressed?.value !== 'string') return;
          const put = (text: string): string => {
            const at = where % (text.length + 1);
            return text.slice(0, at) + word + text.slice(at);
          };
          expect(scoreOf({ ...dressed, value: put(dressed.value) }, `${done}${unit}`)).toBe('待填');
          expect(scoreOf(dressed, put(`${done}${unit}`))).toBe('待填');
        },
      ),
      { numRuns: 400 },
    );
  });
});
