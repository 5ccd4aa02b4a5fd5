import { decimal } from '../../base/decimal';
import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import type { BandStatement, CountStatement, Statement } from '../criterionStatement';
import { sameMark } from './marks';
import { turnsRound } from './turnsRound';

/**
 * 「整改率100%得3分；每有1个问题未整改到位扣1分」: what falls short of the 100% is what is counted, so that the rate asks nothing more.
 * A count of something else (「满意度100%得5分；每发生一起投诉扣1分」) leaves open what less than 100% brings.
 */
export function countedFailures(build: Build): Build {
  const { statements } = build;
  const bands = statements.filter((one): one is BandStatement => one.kind === 'band');
  const counts = statements.filter((one): one is CountStatement => one.kind === 'count');
  const [band, second] = bands;
  const isAlone =
    !second && !statements.some(({ kind }) => kind === 'steps' || kind === 'otherwise' || kind === 'whole');
  if (!band || !isAlone || counts.length === 0) return build;
  // 「控制率≤100%得3分；每超编1人扣0.5分」
  const isMost = band.intervals[0]?.from === undefined;
  if (!isAllOfThem(band, build) && !(isMost && isNoMore(band, build) && counts.every(isOverStaffed))) return build;
  if (!counts.every((one) => one.outcome.kind === 'lose' && (one.instead ?? (isMost || fallsShort(band.subject, one)))))
    return build;
  const { outcome, span, subject } = band;
  const met: Statement = {
    kind: 'named',
    name: `${subject}${isMost ? '不超过' : '达到'}100%`,
    outcome,
    veto: false,
    marked: false,
    span,
  };
  return { ...build, statements: statements.map((one) => (one === band ? met : one)) };
}

function isAllOfThem({ unit, intervals, outcome }: BandStatement, { fullMark }: Build): boolean {
  const [{ from, to } = {}, other] = intervals;
  const isWhole = unit === 'rate' && from?.inclusive === true && decimal(from.at).eq(1) && (!to || to.at === from.at);
  return isWhole && !other && outcome.kind === 'gain' && sameMark(outcome.mark, FULL, fullMark);
}

function isNoMore({ unit, intervals, outcome }: BandStatement, { fullMark }: Build): boolean {
  const [{ to } = {}, other] = intervals;
  const isWhole = unit === 'rate' && to?.inclusive === true && decimal(to.at).eq(1);
  return isWhole && !other && outcome.kind === 'gain' && sameMark(outcome.mark, FULL, fullMark);
}

function isOverStaffed({ count }: CountStatement): boolean {
  return count.unit === '人' && count.words === '超编';
}

/** 「问题未整改到位」 of 整改率: the very thing that the rate counts, turned round. */
function fallsShort(subject: string, { count, before }: CountStatement): boolean {
  const said = before + count.words;
  const done = subject.replace(/(?:率|比例|比率|度)$/, '');
  const undone = /(?:未能|没有|未|没|不|少|漏)(?:按[时期]|及时|能)?(?<what>\p{Script=Han}{2})/u.exec(said)?.groups?.[
    'what'
  ];
  if (undone !== undefined && done.endsWith(undone)) return true;
  // 「应签未签」 of 签订率
  const [, due] = /应(\p{Script=Han})未\1/u.exec(said) ?? [];
  if (due !== undefined && done.slice(-4).includes(due)) return true;
  return turnsRound(done, said);
}
