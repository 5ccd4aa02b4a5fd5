import { decimal } from '../base/decimal';
import { markValue } from '../rules/mark';
import type { Mark, PieceScore, Rule } from '../rules/rule';
import type { Indicator, LevelCutoff, Measure, Scheme } from './scheme';
import { schemeIndicators } from './schemeIndicators';
import { totalMark } from './totalMark';

export interface SchemeFault {
  readonly code:
    | 'totalNotHundred'
    | 'pathTwice'
    | 'fullMarkNotPositive'
    | 'ruleUnfitForMeasure'
    | 'pointsAndMarksDiffer'
    | 'levelsDiffer'
    | 'markBeyondFull'
    | 'bandsUnordered';
  /** The indicator's path; empty for the scheme as a whole. */
  readonly path: string;
}

/** What is wrong with a scheme as data; an empty list for a sound one. */
export function checkScheme(scheme: Scheme): readonly SchemeFault[] {
  const placed = schemeIndicators(scheme);
  const faults: SchemeFault[] = [];
  if (!totalMark(placed.map(({ indicator }) => indicator)).eq(100)) faults.push({ code: 'totalNotHundred', path: '' });
  if (!isDescending(scheme.grades)) faults.push({ code: 'bandsUnordered', path: '' });
  placed.forEach(({ path, indicator }, index) => {
    if (placed.findIndex((other) => other.path === path) < index) faults.push({ code: 'pathTwice', path });
    for (const code of indicatorFaults(indicator)) faults.push({ code, path });
  });
  return faults;
}

function indicatorFaults({ fullMark, measure, rule }: Indicator): readonly SchemeFault['code'][] {
  const full = decimal(fullMark);
  const faults: SchemeFault['code'][] = [];
  if (!full.gt(0)) faults.push('fullMarkNotPositive');
  if (!RULES_FOR[measure.kind].includes((rule.kind === 'guarded' ? rule.rule : rule).kind))
    faults.push('ruleUnfitForMeasure');
  if (marksOf(rule).some((mark) => markValue(mark, full).gt(full))) faults.push('markBeyondFull');
  if (
    measure.kind === 'checklist' &&
    rule.kind === 'checklist' &&
    rule.marks.kind === 'own' &&
    rule.marks.each.length !== measure.points.length
  ) {
    faults.push('pointsAndMarksDiffer');
  }
  if (measure.kind === 'level' && measure.from) {
    const { cutoffs } = measure.from;
    if (rule.kind === 'levelChoice' && !sameNames(cutoffs, rule.levels)) faults.push('levelsDiffer');
    if (!isDescending(cutoffs)) faults.push('bandsUnordered');
  }
  return faults;
}

/** Which rules can be applied to what. Cases are counted by a person, so their count is a judgement. */
const RULES_FOR: Record<Measure['kind'], readonly Rule['kind'][]> = {
  rate: ['bands', 'linear', 'stepDeduction', 'ratio', 'passFail', 'piecewise'],
  checklist: ['checklist'],
  level: ['levelChoice', 'levelRange'],
  figures: ['bands', 'linear', 'stepDeduction', 'ratio', 'passFail', 'piecewise', 'expression', 'sum'],
  typed: ['bands', 'linear', 'stepDeduction', 'ratio', 'passFail', 'piecewise', 'countDeduction', 'countGain'],
  judgement: ['judgement', 'countDeduction', 'countGain', 'expression', 'fixed'],
};

/** The marks that are a score in themselves; a deduction may be larger than the full mark and merely ends at the floor. */
function marksOf(rule: Rule): readonly Mark[] {
  switch (rule.kind) {
    case 'bands':
      return [...rule.bands.map(({ mark }) => mark), ...(rule.otherwise ? [rule.otherwise] : [])];
    case 'linear':
      return [rule.from.mark, rule.to.mark];
    case 'stepDeduction':
    case 'countDeduction':
      return [rule.floor];
    case 'ratio':
      return [rule.cap];
    case 'passFail':
      return [rule.pass, rule.fail];
    case 'checklist':
      return rule.marks.kind === 'own' ? rule.marks.each : [rule.marks.floor];
    case 'levelChoice':
      return rule.levels.map(({ mark }) => mark);
    case 'judgement':
      return [rule.minimum, rule.maximum];
    case 'guarded':
      return [
        ...rule.guards.flatMap(({ outcome }) => (outcome === 'notApplicable' ? [] : [outcome])),
        ...marksOf(rule.rule),
      ];
    case 'levelRange':
      return rule.levels.flatMap(({ minimum, maximum }) => [minimum, maximum]);
    case 'countGain':
    case 'expression':
      return [rule.cap];
    case 'sum':
      return [rule.start, rule.floor, rule.cap];
    case 'fixed':
      return [rule.mark];
    case 'piecewise':
      return [...rule.pieces.map(({ score }) => score), ...(rule.otherwise ? [rule.otherwise] : [])].flatMap(
        marksOfPiece,
      );
  }
}

function marksOfPiece(score: PieceScore): readonly Mark[] {
  switch (score.kind) {
    case 'mark':
      return [score.mark];
    case 'steps':
      return [score.start, score.limit];
    case 'share':
    case 'inverse':
      return [score.cap];
    case 'line':
      return [score.from.mark, score.to.mark];
    case 'between':
      return [score.minimum, score.maximum];
  }
}

function sameNames(cutoffs: readonly LevelCutoff[], levels: readonly { readonly name: string }[]): boolean {
  return cutoffs.length === levels.length && cutoffs.every(({ level }, index) => level === levels[index]?.name);
}

/** From best to worst, and only the last without a lower bound. */
function isDescending(bands: readonly { readonly from?: string }[]): boolean {
  return bands.every(({ from }, index) => {
    const previous = bands[index - 1]?.from;
    if (index === bands.length - 1) return from === undefined;
    return from !== undefined && (previous === undefined || decimal(from).lt(previous));
  });
}
