import { type Decimal, ZERO } from '../../base/decimal';
import { FULL, type Mark, NOTHING, type SumPart } from '../../rules/rule';
import type { Build, Built, RemarkStatements } from '../criterion';
import type { NamedStatement, Statement } from '../criterionStatement';
import { type BuiltPart, ofItems } from './builtPart';
import { denies } from './denies';
import { guarded } from './guards';
import { fitting, remaining, valueOf } from './marks';
import { together } from './ownPartsRule';
import { turnsRound } from './turnsRound';

/**
 * 「开展自评得2分，报告质量较高得2分（一般的得1分，较差的不得分）」: items with marks of their own, and what stands in the brackets behind a mark are degrees of
 * that one item. Undefined where the rest is no such list, or the brackets hold anything else.
 */
export function remarkedRule({ remarks = [], ...build }: Build, buildOne: (build: Build) => Built): Built | undefined {
  const outer = buildOne(build);
  const plain = outer.rule.kind === 'guarded' ? outer.rule.rule : outer.rule;
  const guards = outer.rule.kind === 'guarded' ? outer.rule.guards : [];
  if (plain.kind !== 'checklist' || plain.marks.kind !== 'own') return undefined;
  const { each } = plain.marks;
  const names = outer.items ?? [];
  const items = build.statements.filter(
    (one): one is NamedStatement => one.kind === 'named' && names.includes(one.name),
  );
  if (items.length !== each.length || names.length !== each.length) return undefined;
  const of = remarks.map(({ at }) => items.filter(({ span }) => span[0] < at).length - 1);
  if (of.some((index) => index < 0) || new Set(of).size < of.length) return undefined;
  const parts = items.map(({ name }, index): BuiltPart | undefined => {
    const points = valueOf(each[index] ?? NOTHING, build.fullMark);
    const remark = remarks[of.indexOf(index)];
    return remark
      ? degreesOf(name, points, remark, build)
      : ofItems({ label: '', points: points.toFixed() }, [name], [FULL]);
  });
  const whole = together(parts);
  return whole && guarded(guards, whole);
}

const ASIDE: ReadonlySet<Statement['kind']> = new Set(['explanation', 'stated']);

function degreesOf(
  item: string,
  points: Decimal,
  { statements }: RemarkStatements,
  build: Build,
): BuiltPart | undefined {
  const own = { ...build, fullMark: points.toFixed() };
  const told = statements.filter((one) => !ASIDE.has(one.kind) && !(one.kind === 'limit' && one.limit === 'floor'));
  const [count, more] = told;
  if (count?.kind === 'count' && !more) {
    if (count.outcome.kind !== 'lose' || count.count.number !== 1) return undefined;
    const name = `${item}：${count.before}${count.count.words}`;
    const rule = {
      kind: 'countDeduction',
      deduction: fitting(count.outcome.mark, own, count.span),
      floor: NOTHING,
    } as const;
    const part: SumPart = {
      name,
      measure: { kind: 'count', name, once: false },
      rule,
      full: { points: own.fullMark },
      takes: false,
    };
    return { parts: [part], start: ZERO, items: [], answers: [{ met: own.fullMark }] };
  }
  const lower = told.map((one) => {
    const left = one.kind === 'named' && !one.veto ? leftOf(one, own) : undefined;
    const isLess = left?.lt(points) === true && one.kind === 'named' && LESS.test(one.name);
    return left && isLess ? { name: one.name, left } : undefined;
  });
  const known = lower.filter((one) => one !== undefined);
  const falls = known.every(({ left }, at) => at === 0 || left.lt(known[at - 1]?.left ?? points));
  if (known.length < lower.length || known.length === 0 || !falls) return undefined;
  const [only, second] = known;
  if (only && !second && only.left.isZero() && isNotSo(only.name, item))
    return ofItems({ label: '', points: own.fullMark }, [item], [FULL]);
  // 「有方案1分（方案不完整的0.5分）」: who has none has nothing.
  const isSaid = known.some(({ left }) => left.isZero());
  const levels = isSaid ? known : [...known, { name: '没有做到', left: ZERO }];
  return {
    parts: levels.map(({ name, left }) => missing(`${item}：${name}`, points.minus(left))),
    start: points,
    items: [],
    // 「制度健全3分（未提供佐证的不得分）」: that it is met does not say that the case is none.
    ...((second ?? !isSaid) && { answers: [{ met: own.fullMark, missed: isSaid ? undefined : '0' }] }),
  };
}

/** Less of it, or not at all; 「采购制度2分，预算制度1分」 are parts of it. */
const LESS = /部分|基本|一般|较|比较|不|未|无|没有|缺|差|仅|只|欠|逾期|延期|迟/;

/** Nothing but that the item is not met: 「未公开」, and not 「未提供佐证」. */
function isNotSo(name: string, item: string): boolean {
  const of = /^(?:未能?|没有|没|不)(?<of>\p{Script=Han}{2})(?:要求|标准)?$/u.exec(name)?.groups?.['of'];
  return denies(name, item) || turnsRound(item, name) || (of !== undefined && (item.includes(of) || MET.test(of)));
}

const MET = /^(?:符合|达到|做到|满足|开展|完成|达标)$/;

function leftOf({ outcome, span }: NamedStatement, build: Build): Decimal | undefined {
  if (outcome.kind === 'lose') return valueOf(remaining(outcome.mark, build, span), build.fullMark);
  return outcome.kind === 'gain' && !outcome.noLoss
    ? valueOf(fitting(outcome.mark, build, span), build.fullMark)
    : undefined;
}

function missing(name: string, loss: Decimal): SumPart {
  const deduction: Mark = { points: loss.toFixed() };
  return {
    name,
    measure: { kind: 'count', name, once: true },
    rule: { kind: 'countDeduction', deduction, floor: NOTHING },
    full: deduction,
    takes: true,
  };
}
