import type { Vocabulary } from './explained';

/** 「年中调整为追加数减去收回数」: a difference, a rate or the adjusted budget, worked out from what the table calls so itself. */
export function isDefinition(clause: string, vocabulary: Vocabulary): boolean {
  if (HOLDS_CHANGES.test(clause)) return true;
  const [, name = '', from = ''] = DEFINITION.exec(clause) ?? [];
  const parts = from.split(WORKED_OUT);
  if (parts.length < 2) return false;
  const isKnown = (text: string) => text !== '' && vocabulary.explain(text).residue.length === 0;
  return (
    isKnown(name) && parts.every(isKnown) && [...vocabulary.explain(name).meanings].some((one) => DERIVED.test(one))
  );
}

/** 「全年预算含年中追加、收回」: that is what sets it apart from the first one. */
const HOLDS_CHANGES =
  /^(?:全年|调整后?)预算(?:数|金额|安排)?(?:已|均|中)*(?:含|包括|包含)(?:(?:本年度?|年中|年度|执行中)?(?:追加|收回|追减|调[整剂增减])(?:数|指标|预算|资金)?[、,，和及与]?)+(?:在内)?$/;

const DEFINITION = /^(.{2,10}?)(?:=|等于|为|是|指|即|按照?)(.{3,40}?)(?:计算|得出|计算得出|求得)?$/;
const WORKED_OUT = /减去|加上|除以|乘以|(?<![追增])加|(?<![调追核])减(?!少)|[-+－＋÷/×*]/;
const DERIVED = /^(?:measure:(?:difference|rate)|stage:(?:change|adjusted))$/;
