import { isNothing } from '../../rules/mark';
import type { NamedStatement, Statement } from '../criterionStatement';
import { startsCase } from '../readableWords';

/** The statements that belong to one thing that is measured. */
export interface Group {
  readonly name: string;
  readonly kind: 'value' | 'count' | 'named';
  readonly statements: Statement[];
  /** What its losses are taken from, where that is a part of the whole. */
  readonly from?: NamedStatement;
}

/** An item of which nobody says what there is without it. */
export function isBareItem({ kind, statements }: Group): boolean {
  const [first, otherwise] = statements;
  return kind === 'named' && first?.kind === 'named' && first.outcome.kind === 'gain' && otherwise === undefined;
}

export function takes(one: Statement): boolean {
  return (one.kind === 'count' || one.kind === 'named') && one.outcome.kind === 'lose';
}

/** 「按期缴纳得2分」 beside 「活动12次以上得1分」: no grade, no failing, and more than nothing. */
export function isItem({ name, outcome }: NamedStatement): boolean {
  if (outcome.kind !== 'gain' || outcome.noLoss || isNothing(outcome.mark)) return false;
  return !GRADE.test(name) && !startsCase(name) && !/^[未无不没]|全部/.test(name);
}

const GRADE = /显著|明显|一般|较|基本|部分|^[优良中差好]$|优秀|良好|比较|合格$/;
