import { decimal } from '../../base/decimal';
import { FULL, type Mark, NOTHING } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { ALL_MET } from '../lexicon/cases';
import { isNothing } from '../../rules/mark';
import type { CountStatement, NamedStatement, Statement } from '../criterionStatement';
import { itemsOf } from './countRule';
import { fitting, sameMark, valueOf } from './marks';

interface Degree {
  readonly name: string;
  readonly met: number;
  readonly mark: Mark;
}

/**
 * 「全部满足得3分，满足两项得2分，满足一项得1分」: how many are met decides. Even steps are so much for each; others are levels of which one is chosen. Undefined where the counts are no such degrees.
 */
export function degreesRule(build: Build): Built | undefined {
  const told = build.statements.filter(({ kind }) => !ASIDE.has(kind));
  const counts = told.filter((one): one is CountStatement => one.kind === 'count');
  const named = told.filter((one): one is NamedStatement => one.kind === 'named');
  if (counts.length < 2 || counts.length + named.length < told.length) return undefined;
  if (counts.some(({ count, before }) => count.each || before !== '' || !MET.test(count.words))) return undefined;
  const items = itemsOf(build);
  const all = named.find(({ name }) => allMet.test(name));
  const highest = Math.max(...counts.map(({ count }) => count.number));
  const whole = all ? Math.max(items.length, highest + 1) : highest;
  if (items.length > 0 && items.length !== whole) return undefined;
  const degrees = [...named.map((one) => ofName(one, whole)), ...counts.map(ofCount)].map((one) => {
    const { statement, met, name } = one;
    const { outcome, span } = statement;
    return met !== undefined && outcome.kind === 'gain'
      ? { name, met, mark: fitting(outcome.mark, build, span) }
      : undefined;
  });
  if (degrees.some((one) => one === undefined)) return undefined;
  const sorted = degrees.filter((one) => one !== undefined).sort((a, b) => b.met - a.met);
  const isSound = sorted.every(({ met, mark }, index) => {
    const next = sorted[index + 1];
    return !next || (next.met < met && valueOf(next.mark, build.fullMark).lt(valueOf(mark, build.fullMark)));
  });
  const [best] = sorted;
  if (!isSound || best?.met !== whole || !sameMark(best.mark, FULL, build.fullMark)) return undefined;
  return evenly(sorted, whole, items, build) ?? levels(sorted);
}

const ASIDE: ReadonlySet<Statement['kind']> = new Set(['item', 'explanation', 'unread', 'stated']);
const MET =
  /^(?:符合|满足|达到|具备|做到|达标)(?:[①-⑳]{2,}|其中|上述|以上)*(?:的)?(?:任意)?(?:要求|条件|标准|要点|内容)?$/;
const allMet = new RegExp(ALL_MET);
const NONE_MET = /^(?:均|都|全部|全)?(?:不符合|不满足|未达到|不达标|不具备|未做到)(?:要求|条件|标准)?$/;

interface Named {
  readonly statement: NamedStatement | CountStatement;
  readonly name: string;
  readonly met: number | undefined;
}

function ofName(statement: NamedStatement, whole: number): Named {
  const { name, outcome } = statement;
  if (allMet.test(name)) return { statement, name, met: whole };
  const none = NONE_MET.test(name) && outcome.kind === 'gain' && isNothing(outcome.mark);
  return { statement, name, met: none ? 0 : undefined };
}

function ofCount(statement: CountStatement): Named {
  const { words, number, unit } = statement.count;
  return { statement, name: `${words}${String(number)}${unit}`, met: number };
}

/** The same number of points for each that is met. */
function evenly(degrees: readonly Degree[], whole: number, items: readonly string[], build: Build): Built | undefined {
  const each = decimal(build.fullMark).div(whole);
  const isEven = degrees.every(({ met, mark }) => valueOf(mark, build.fullMark).eq(each.times(met)));
  const said = degrees.filter(({ met }) => met > 0).length;
  if (!isEven || said !== whole) return undefined;
  const gain: Mark = { share: ['1', String(whole)] };
  if (items.length === 0) return { rule: { kind: 'countGain', start: NOTHING, gain, cap: FULL }, valueKind: 'amount' };
  return {
    rule: { kind: 'checklist', marks: { kind: 'own', each: items.map(() => gain) } },
    valueKind: 'amount',
    itemCount: items.length,
    items,
  };
}

/** What is fewer than any that is named has nothing. */
function levels(degrees: readonly Degree[]): Built {
  const least = degrees.at(-1);
  const rest = least && least.met > 0 ? [{ name: '都不符合', mark: NOTHING }] : [];
  return {
    rule: { kind: 'levelChoice', levels: [...degrees.map(({ name, mark }) => ({ name, mark })), ...rest] },
    valueKind: 'amount',
  };
}
