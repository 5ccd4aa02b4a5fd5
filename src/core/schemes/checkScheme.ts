import { decimal } from '../base/decimal';
import { markValue } from '../rules/mark';
import { kindOf } from '../rules/allKinds';
import type { Rule } from '../rules/rule';
import type { RuleNeed } from '../rules/ruleNeed';
import { ruleNeeds } from '../rules/ruleNeeds';
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
  if (!fits(measure.kind, rule)) faults.push('ruleUnfitForMeasure');
  if (
    kindOf(rule)
      .marks(rule)
      .some((mark) => markValue(mark, full).gt(full))
  )
    faults.push('markBeyondFull');
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

/** Which rules can be applied to what, by what they ask for first. Cases are counted by a person, so their count is a judgement. */
const FITS: Record<Measure['kind'], readonly (RuleNeed['kind'] | undefined)[]> = {
  rate: ['value'],
  checklist: ['items'],
  level: ['level'],
  figures: ['value', 'quantity'],
  typed: ['value', 'count'],
  judgement: ['entry', 'count', 'quantity', undefined],
};

function fits(measure: Measure['kind'], rule: Rule): boolean {
  const [first] = ruleNeeds(rule).filter(({ kind }) => kind !== 'guard');
  return FITS[measure].includes(first?.kind);
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
