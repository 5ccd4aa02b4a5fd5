import type { Build } from '../criterion';
import type { Statement } from '../criterionStatement';

/** 「A级（≥95%）5分；B级（≥85%，＜95%）4分」: where every band has another label, the labels measure nothing. */
export function labelledBands(build: Build): Build | undefined {
  const measured = build.statements.filter((one) => one.kind === 'band' || one.kind === 'steps');
  const labels = measured.map(({ subject }) => subject);
  const areLabels =
    labels.length > 1 && labels.every((one) => LABEL.test(one)) && new Set(labels).size === labels.length;
  if (!areLabels || measured.some(({ kind }) => kind === 'steps')) return undefined;
  const plain = (one: Statement): Statement => (one.kind === 'band' ? { ...one, subject: '' } : one);
  return { ...build, statements: build.statements.map(plain) };
}

const LABEL =
  /^(?:[A-Ea-e甲乙丙丁]|第?[一二三四五]|优秀?|良好?|中等?|差|较[好差]|一般|(?:基本|不)?合格|(?:不)?达标)(?:级|等|档|等级|档次)?$/;
