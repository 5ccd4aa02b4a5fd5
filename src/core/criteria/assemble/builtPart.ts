import { type Decimal, ZERO, decimal } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import { type Expression, FULL, type Mark, NOTHING, type SumPart } from '../../rules/rule';
import { countName } from '../countName';
import type { AnswerWorth, Build, Built } from '../criterion';
import { isAllOrNothing } from '../itemsOfParts';
import type { CountStatement, Statement } from '../criterionStatement';
import { LEVEL } from '../lexicon/marking';
import { sameThing } from '../sameThing';
import { denies } from './denies';
import type { Unit } from '../phrase';
import { unitOf, unitWord } from '../unitOf';
import { fitting, sameMark, valueOf } from './marks';

/** Statements that make a whole by themselves, out of so many points. */
export interface OwnPart {
  /** What its heading calls it; empty where it has none. */
  readonly label: string;
  readonly points: string;
  readonly statements: readonly Statement[];
}

export interface BuiltPart {
  readonly parts: readonly SumPart[];
  /** What is there before anything is taken off. */
  readonly start: Decimal;
  readonly items: readonly string[];
  readonly units?: readonly (readonly [name: string, unit: Unit])[];
  readonly answers?: readonly AnswerWorth[];
}

/** Read as if it were a criterion of its own; undefined where what it makes cannot be a part of a sum. */
export function builtPart(part: OwnPart, build: Build, buildOne: (build: Build) => Built): BuiltPart | undefined {
  const item = itemAlone(part);
  if (item) return ofItems(part, item, [FULL]);
  const { statements, points: fullMark } = part;
  const indicator = part.label === '' ? nameOf(statements) : part.label;
  const built = buildOne({ ...build, statements, fullMark, indicator });
  const { rule } = built;
  switch (rule.kind) {
    case 'piecewise':
      return built.change === undefined ? valuePart(part, built) : undefined;
    case 'countDeduction':
    case 'countGain':
      return countPart(part, rule);
    case 'checklist':
      if (rule.marks.kind === 'own')
        return ofItems(part, built.items?.length === 0 ? undefined : built.items, rule.marks.each);
      return countPart(part, { kind: 'countDeduction', deduction: rule.marks.deduction, floor: rule.marks.floor });
    case 'levelChoice':
      return levelParts(part, rule.levels, build);
    case 'sum':
      return nested(part, built);
    default:
      return undefined;
  }
}

/** What is counted is called by its own words, under the heading where there is one. */
function countPart({ label, points, statements }: OwnPart, rule: SumPart['rule']): BuiltPart | undefined {
  const [count, second] = statements.filter((one): one is CountStatement => one.kind === 'count');
  const own = count && !second ? countName(count) : '';
  // 「公开内容完整得3分，每缺1项扣0.5分」: what is missing is of the item.
  const of = label === '' && own.length < 2 ? (itemOf(statements) ?? '') : label;
  if (own === '' || (of === '' && own.length < 2)) return undefined;
  const name = called(of, own);
  return alone({ name, measure: { kind: 'count', name, once: false }, rule, full: { points }, takes: false });
}

function alone(part: SumPart): BuiltPart {
  const met = 'points' in part.full ? part.full.points : undefined;
  const answer = met === undefined ? undefined : { met, ...(isAllOrNothing(part) && { missed: '0' }) };
  return { parts: [part], start: ZERO, items: [], ...(answer && { answers: [answer] }) };
}

function called(label: string, name: string): string {
  return label === '' || label === name ? name : `${label}：${name}`;
}

/** 「年初预算细化到项目的得4分」, of which nobody says what there is without it. */
function itemAlone({ statements, points }: OwnPart): readonly string[] | undefined {
  const said = statements.filter(({ kind }) => kind !== 'explanation' && kind !== 'unread');
  const [first, rest, third] = said;
  if (
    first?.kind !== 'named' ||
    first.as !== undefined ||
    third ||
    first.outcome.kind !== 'gain' ||
    first.outcome.noLoss
  )
    return undefined;
  const isRest =
    rest === undefined ||
    (rest.kind === 'otherwise' && rest.outcome.kind === 'gain' && isNothing(rest.outcome.mark)) ||
    (rest.kind === 'limit' && rest.limit === 'floor' && isNothing(rest.mark));
  return isRest && sameMark(first.outcome.mark, FULL, points) ? [first.name] : undefined;
}

export function ofItems(
  { label, points }: Omit<OwnPart, 'statements'>,
  names: readonly string[] | undefined,
  each: readonly Mark[],
): BuiltPart | undefined {
  if (names?.length !== each.length) return undefined;
  const parts = names.map((name, at): SumPart => {
    const mark = each[at] ?? NOTHING;
    return {
      name: called(label, name),
      measure: { kind: 'items', from: 0, count: 1 },
      rule: { kind: 'checklist', marks: { kind: 'own', each: [FULL] } },
      full: { points: valueOf(mark, points).toFixed() },
      takes: false,
    };
  });
  const answers = parts.map(({ full }) => ({ met: valueOf(full, points).toFixed(), missed: '0' }));
  return { parts, start: ZERO, items: parts.map(({ name }) => name), answers };
}

function valuePart({ label, points, statements }: OwnPart, built: Built): BuiltPart | undefined {
  if (built.rule.kind !== 'piecewise') return undefined;
  const unit = unitOf(statements);
  const isLate = statements.some((one) => one.kind === 'steps' && one.step.late === true);
  const own = built.subject === undefined || built.subject === '' ? nameOf(statements) : built.subject;
  // 「按时报送得3分，每逾期1天扣0.5分」: of what is done in time.
  const item = isLate && own === '' ? itemOf(statements) : undefined;
  const subject = item === undefined ? own : `${item}：`;
  // Days late of nothing that anybody names cannot be asked.
  if (label === '' && subject === '') return undefined;
  const name = `${label === '' ? subject : label}${isLate ? `迟了多少${unitWord(unit) ?? ''}` : ''}`;
  const value = built.measure ?? { kind: 'quantity', name };
  const measure = { kind: 'value', valueKind: built.valueKind, value } as const;
  const whole = alone({ name, measure, rule: built.rule, full: { points }, takes: false });
  return { ...whole, units: [[name, unit]] };
}

function itemOf(statements: readonly Statement[]): string | undefined {
  const named = statements.find((one) => one.kind === 'named');
  return named?.kind === 'named' ? named.name : undefined;
}

function nameOf(statements: readonly Statement[]): string {
  const named = statements.find((one) => (one.kind === 'band' || one.kind === 'steps') && one.subject !== '');
  return named?.kind === 'band' || named?.kind === 'steps' ? named.subject : '';
}

/** The best of them is there to begin with, and each other one is asked by itself and takes what it falls short. */
function levelParts(
  { label, points }: OwnPart,
  levels: readonly { readonly name: string; readonly mark: Mark }[],
  build: Build,
): BuiltPart | undefined {
  const [best, ...below] = levels;
  if (!best || !sameMark(best.mark, FULL, points)) return undefined;
  if (!below.every(({ name }) => isLevelBelow(name, best.name))) return undefined;
  const [only, more] = below;
  if (only && !more && isNothing(only.mark)) return ofItems({ label, points }, [best.name], [FULL]);
  const full = { ...build, fullMark: points };
  const parts = below.map(({ name, mark }): SumPart => {
    const loss = decimal(points)
      .minus(valueOf(fitting(mark, full, [0, 0]), points))
      .toFixed();
    const own = called(label, name);
    return {
      name: own,
      measure: { kind: 'count', name: own, once: true },
      rule: { kind: 'countDeduction', deduction: { points: loss }, floor: NOTHING },
      full: { points: loss },
      takes: true,
    };
  });
  // Which of several degrees it is that falls short nobody says.
  const missed = only && !more ? valueOf(fitting(only.mark, full, [0, 0]), points).toFixed() : undefined;
  return { parts, start: decimal(points), items: [], answers: [{ met: decimal(points).toFixed(), missed }] };
}

/** 「基本完整」 and 「不完整」 of 「档案完整」, 「良」 of 「优」: less of the same, and nothing else. */
function isLevelBelow(name: string, best: string): boolean {
  return denies(name, best) || (GRADE.test(name) && GRADE.test(best)) || (LESS.test(name) && sameThing(name, best));
}

const GRADE = new RegExp(`^${LEVEL}$`);
const LESS = /部分|基本|一般|较|比较|不|未|无|没有|缺|差|仅|只|欠/;

/** A sum within a sum, where nothing but its parts limits it. */
function nested({ label, points }: OwnPart, { rule, items = [] }: Built): BuiltPart | undefined {
  if (rule.kind !== 'sum') return undefined;
  const isPlain = isNothing(rule.start) && isNothing(rule.floor) && sameMark(rule.cap, FULL, points);
  if (!isPlain || rule.parts.some(({ takes }) => takes)) return undefined;
  const parts = rule.parts.map((one) => ({
    ...one,
    name: called(label, one.name),
    full: { points: valueOf(one.full, points).toFixed() },
  }));
  return { parts, start: ZERO, items };
}

/** The most that statements bring, where they say so. */
export function bestOf(statements: readonly Statement[], build: Build): string | undefined {
  const gains = statements.flatMap((one) =>
    (one.kind === 'band' || one.kind === 'named') && one.outcome.kind === 'gain' && 'points' in one.outcome.mark
      ? [decimal(one.outcome.mark.points)]
      : [],
  );
  const [scored] = statements.flatMap((one) =>
    one.kind === 'formula' && one.isScore ? [factorOf(one.expression)] : [],
  );
  if (scored !== undefined) gains.push(decimal(scored));
  const most = gains.reduce((best, one) => (one.gt(best) ? one : best), ZERO);
  return most.gt(0) && most.lte(build.fullMark) ? most.toFixed() : undefined;
}

/** 「采购执行率×2分」 */
function factorOf(expression: Expression): string | undefined {
  if (expression.kind !== 'operation' || expression.operator !== '*') return undefined;
  const number = [expression.left, expression.right].find((one) => one.kind === 'number');
  return number?.kind === 'number' && decimal(number.value).gt(1) ? number.value : undefined;
}
