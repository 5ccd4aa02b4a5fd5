import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { insertions, passesUnseen } from '../../support/passesUnseen';
import { scoreRule } from '../../../src/core/rules/scoreRule';

/** A clause, and what it says by itself for a rate in percent; nothing where it does not speak of it. */
interface Clause {
  readonly text: string;
  readonly says: (percent: number) => number | undefined;
  /** An end that something else may have reckoned up to: nothing is said beyond it but this. */
  readonly end?: { readonly from: number; readonly mark: number };
}

const FULL = 10;
const within = (value: number): number => Math.min(FULL, Math.max(0, value));

const heads: readonly (readonly Clause[])[] = [
  ...[0.5, 1, 2].map((loss) => [
    { text: '完成率≥95%得10分', says: (at: number) => (at >= 95 ? FULL : undefined) },
    {
      text: `每降低1%扣${String(loss)}分`,
      says: (at: number) => (at < 95 ? within(FULL - (95 - at) * loss) : undefined),
    },
  ]),
  [
    { text: '完成率达到95%得10分', says: (at: number) => (at >= 95 ? FULL : undefined) },
    {
      text: '低于95%的，每低1个百分点扣0.5分',
      says: (at: number) => (at < 95 ? within(FULL - (95 - at) / 2) : undefined),
    },
  ],
  [{ text: '得分=完成率×分值', says: (at: number) => within(at / 10) }],
  [{ text: '按完成率计分', says: (at: number) => within(at / 10) }],
];

const bands = (from: number, to: number, mark: number): Clause[] => [
  {
    text: `完成率在${String(from)}%（含）-${String(to)}%之间的得${String(mark)}分`,
    says: (at) => (at >= from && at < to ? mark : undefined),
  },
  {
    text: `≥${String(from)}%且＜${String(to)}%的得${String(mark)}分`,
    says: (at) => (at >= from && at < to ? mark : undefined),
  },
];
const below = (to: number, mark: number): Clause[] =>
  [`完成率低于${String(to)}%的得${String(mark)}分`, `不足${String(to)}%的，得${String(mark)}分`].map((text) => ({
    text,
    says: (at) => (at < to ? mark : undefined),
    end: { from: to, mark },
  }));
const exactly = (point: number, mark: number): Clause => ({
  text: `完成率为${String(point)}%的得${String(mark)}分`,
  says: (at) => (at === point ? mark : undefined),
});

const marks = [0, 2, 5, 8];
const others: readonly Clause[] = [
  ...marks.flatMap((mark) => [...bands(90, 95, mark), ...bands(80, 90, mark), ...bands(60, 70, mark)]),
  ...marks.flatMap((mark) => [...below(90, mark), ...below(60, mark)]),
  ...marks.flatMap((mark) => [exactly(90, mark), exactly(80, mark)]),
];
const GRID = [0, 30, 59, 60, 61, 65, 70, 75, 80, 81, 85, 89, 90, 91, 93, 94, 95, 96, 100];

/** Several clauses for one value, or what the first says where the last is an end that goes on from it. */
function wanted(head: readonly Clause[], other: Clause, at: number): number | 'twice' | undefined {
  const said = [...head, other].map(({ says }) => says(at)).filter((one) => one !== undefined);
  if (new Set(said).size <= 1) return said[0];
  const end = other.end ?? endOf(head, other);
  if (!end) return 'twice';
  const edge = Math.max(...head.map(({ says }) => says(end.from) ?? 0));
  return end.mark === 0 || end.mark <= edge ? end.mark : 'twice';
}

/** 「80%-90%得0分」 where the steps come to 0 below 80% too: one end, up to 90%. */
function endOf(head: readonly Clause[], other: Clause): Clause['end'] {
  const spoken = GRID.filter((one) => other.says(one) !== undefined);
  const mark = other.says(spoken[0] ?? 0) ?? 0;
  const further = GRID.filter((one) => one < (spoken[0] ?? 0));
  const goesOn = further.every((one) => head.every(({ says }) => (says(one) ?? mark) === mark));
  return goesOn && spoken.length > 1
    ? { from: GRID.find((one) => one > (spoken.at(-1) ?? 0)) ?? 100, mark }
    : undefined;
}

const cases = heads.flatMap((head) =>
  others.flatMap((other) =>
    [
      [...head, other],
      [other, ...head],
    ].map((clauses) => {
      const steps = clauses
        .map(({ text }) => text)
        .join('；')
        .replace(/；(?=每降低)/, '，');
      return { text: `${steps}。`, head, other };
    }),
  ),
);

/** What stands at the grid, or that the sentence is refused or quoted. */
function scores(text: string): readonly (string | undefined)[] | 'asks' {
  const compiled = compileCriterion(text, String(FULL), '完成率');
  if (!compiled.ok || compiled.criterion.unread.length > 0) return 'asks';
  return GRID.map((at) => {
    const result = scoreRule(compiled.criterion.rule, decimal(FULL), { value: decimal(at).div(100) });
    return result.kind === 'scored' ? result.score.toFixed() : undefined;
  });
}

test('一处按每降多少扣分、另一处给死分的：凡两处算出来不一样的都要问，不一样的一句也不评', () => {
  const wrong: string[] = [];
  let [asked, read, consistent] = [0, 0, 0];
  for (const { text, head, other } of cases) {
    const expected = GRID.map((at) => wanted(head, other, at));
    const found = scores(text);
    if (!expected.includes('twice')) consistent++;
    if (found === 'asks') {
      asked++;
      continue;
    }
    read++;
    if (found.some((score, index) => expected[index] === 'twice' || Number(score) !== expected[index]))
      wrong.push(`${text} ${JSON.stringify(found)} ${JSON.stringify(expected)}`);
  }
  expect(wrong).toEqual([]);
  expect([cases.length, asked + read]).toEqual([576, 576]);
  // What does not contradict itself is read for the most part.
  expect(read).toBeGreaterThan(consistent * 0.8);
});

/** Said of no value, and nobody says what then: after what words it comes is all the same. */
const things = ['项目', '资料', '各项手续', '采购程序', '会计核算', '蒹葭工程', '台账记录', '验收工作'];
const states = [
  '应按时完成',
  '须按规定办理到位',
  '必须齐全',
  '规范完整',
  '要求真实准确',
  '及时公开',
  '应当严格落实',
  '真实有效',
];

test.each(things.flatMap((thing) => states.map((state) => `${thing}${state}`)))(
  '按数打分的句子旁边写着「%s」的，要问是不是也要做到才得分',
  (clause) => {
    const bases = [
      '完成率≥90%得10分，低于90%不得分',
      '完成率≥95%得10分，每降低1个百分点扣0.5分',
      '得分=完成率×分值，完成率低于60%不得分',
    ];
    const unseen = bases.flatMap((text) =>
      insertions(text, clause).filter((longer) => passesUnseen({ text, full: FULL, indicator: '完成率' }, longer)),
    );
    expect(unseen).toEqual([]);
  },
);

/** A band inside another one that leaves of it nothing but the edge: nobody writes a mark for the edge alone that way. */
const shadowed = [100, 90, 0].flatMap((edge) =>
  [
    [`≤${String(edge)}%`, `＜${String(edge)}%`],
    [`≥${String(edge)}%`, `＞${String(edge)}%`],
    [`不超过${String(edge)}%`, `低于${String(edge)}%`],
    [`达到${String(edge)}%`, `超过${String(edge)}%`],
  ].flatMap(([wide, part]) => [
    `控制率${wide!}的得10分；控制率${part!}的得6分`,
    `控制率${part!}的得6分；控制率${wide!}的得10分`,
    `控制率${wide!}的得6分；控制率${part!}的得10分`,
  ]),
);

test.each(shadowed)('「%s」：只剩一个点的一档不是一档，要问', (text) => {
  const compiled = compileCriterion(text, String(FULL), '控制率');
  expect(compiled.ok ? compiled.criterion.rule : compiled.problem.code).toMatch(/^(?:marksContradict|saidTwice)$/);
});
