import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { criterionNeeds } from '../../../src/core/criteria/criterionNeeds';
import type { Given } from '../../../src/core/criteria/given';
import { scoreGiven } from '../../../src/core/criteria/scoreGiven';
import { fc } from '../../support/fastCheck';

/** A criterion of its own for so many points, and what it scores for so much. */
interface Own {
  readonly heading: string;
  readonly text: (points: number) => string;
}

const owns: readonly Own[] = [
  { heading: '支付进度', text: (p) => `支付进度≥90%得${String(p)}分，＜90%得0分` },
  { heading: '整改情况', text: (p) => `整改率100%得${String(p)}分，每低1个百分点扣0.5分，扣完为止` },
  { heading: '办理时效', text: (p) => `按时办结得${String(p)}分，每逾期1天扣0.5分` },
  { heading: '核算质量', text: (p) => `核算规范得${String(p)}分，每发现一处不规范扣1分，扣完为止` },
  { heading: '采购进度', text: (p) => `得分=采购执行率×${String(p)}分` },
];

const drawn = fc
  .shuffledSubarray([...owns], { minLength: 2, maxLength: 3 })
  .chain((parts) =>
    fc.tuple(
      fc.constant(parts),
      fc.array(fc.integer({ min: 2, max: 6 }), { minLength: parts.length, maxLength: parts.length }),
      fc.array(fc.integer({ min: 0, max: 110 }), { minLength: parts.length, maxLength: parts.length }),
    ),
  );

const dresses = [
  (name: string, points: number, text: string): string => `${name}（${String(points)}分）：${text}。`,
  (name: string, points: number, text: string): string => `${name}${String(points)}分：${text}；`,
  (name: string, _points: number, text: string): string => `${name}：${text}。`,
];

/** Rates in percent, days and cases as they are. */
function numberFor(kind: string, drawn: number): string {
  return kind === 'rate' ? decimal(String(drawn)).div('100').toFixed() : String(drawn % 7);
}

function scoreOf(text: string, full: number, numbers: readonly number[]): string | undefined {
  const compiled = compileCriterion(text, String(full), '综合管理');
  if (!compiled.ok || compiled.criterion.unread.length > 0) return undefined;
  const needs = criterionNeeds(compiled.criterion).filter(({ optional }) => !optional);
  const given: Given = {
    numbers: Object.fromEntries(needs.map(({ name, kind }, at) => [name, decimal(numberFor(kind, numbers[at] ?? 0))])),
    flags: {},
  };
  const outcome = scoreGiven(compiled.criterion, decimal(String(full)), '综合管理', given);
  return outcome.kind === 'scored' ? outcome.score.toFixed() : outcome.kind;
}

test('标题下面的各部分：合在一起得的分，就是分开算的分之和', () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom(...dresses), ([parts, points, numbers], dress) => {
      const full = points.reduce((sum, one) => sum + one, 0);
      const text = parts
        .map(({ heading, text: own }, at) => dress(heading, points[at] ?? 0, own(points[at] ?? 0)))
        .join('');
      const apart = parts.map(({ text: own }, at) =>
        scoreOf(own(points[at] ?? 0), points[at] ?? 0, [numbers[at] ?? 0]),
      );
      expect(apart).not.toContain(undefined);
      const sum = apart.reduce((total, one) => total.plus(one ?? '0'), decimal('0')).toFixed();
      expect([text, scoreOf(text, full, numbers)]).toEqual([text, sum]);
    }),
    { numRuns: 60 },
  );
});

test('各部分的分合不到满分的，不评', () => {
  fc.assert(
    fc.property(
      drawn,
      fc.constantFrom(...dresses),
      fc.constantFrom(-1, 1, 2),
      ([parts, points, numbers], dress, off) => {
        const full = points.reduce((sum, one) => sum + one, off);
        const text = parts
          .map(({ heading, text: own }, at) => dress(heading, points[at] ?? 0, own(points[at] ?? 0)))
          .join('');
        expect([text, scoreOf(text, full, numbers)]).toEqual([text, undefined]);
      },
    ),
    { numRuns: 60 },
  );
});

test('部分之外多出来的话看得见', () => {
  const text =
    '支付进度（3分）：支付进度≥90%得3分，＜90%得0分。整改情况（2分）：整改率100%得2分，每低1个百分点扣0.5分，扣完为止。';
  for (const clause of ['以较低者为准', '鹭鸶蒹葭苍茫', '弄虚作假的该项清零', '按八成给', '由财政部门核定得分'])
    for (const longer of [
      clause + '。' + text,
      text + clause + '。',
      text.replace('0分。', `0分，${clause}。`),
      text.replace('：支', `：${clause}，支`),
    ])
      expect([longer, scoreOf(longer, 5, [95, 100])]).toEqual([longer, undefined]);
});
