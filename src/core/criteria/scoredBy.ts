import { isNothing } from '../rules/mark';
import type { Statement } from './criterionStatement';
import { isLight, sameThing } from './sameThing';

/** 「根据完成率计算得分，办结率达到100%得8分」 leads in; 「根据质量合格率计算得分，完成率达到100%得8分」 names another measure than the marks go by. */
export function scoredBy(statements: readonly Statement[]): readonly Statement[] {
  const subjects = statements.flatMap((one) =>
    (one.kind === 'band' || one.kind === 'steps') && one.subject !== '' ? [one.subject] : [],
  );
  const lead = statements.find((one) => 'outcome' in one);
  return statements.map((one): Statement => {
    // 「按照完成率计分，100%计5分，每降低2%扣0.5分」: what follows says how.
    if (one === lead && one.kind === 'whole' && one.outcome.kind === 'ratio' && saysHow(statements))
      return { kind: 'explanation', text: one.outcome.name, span: one.span };
    const of = one.kind === 'explanation' ? LEADS_IN.exec(one.text)?.groups?.['of'] : undefined;
    const isOther = of !== undefined && subjects.some((subject) => !isOne(of, subject));
    return isOther && one.kind === 'explanation' ? { kind: 'unread', text: one.text, span: one.span } : one;
  });
}

/** A full mark, and steps from there on. */
function saysHow(statements: readonly Statement[]): boolean {
  const [first] = statements.filter(({ kind }) => kind === 'band');
  const steps = statements.filter((one) => one.kind === 'steps');
  const isFull = first?.kind === 'band' && first.outcome.kind === 'gain' && !isNothing(first.outcome.mark);
  return (
    isFull && steps.length === 1 && steps.every((one) => one.condition === undefined && one.outcome.kind === 'lose')
  );
}

/** A name that only says how far something got is of whatever is measured; no measure is of one that has a name of its own. */
function isOne(of: string, subject: string): boolean {
  return isLight(of) || of.endsWith(subject) || (!isLight(subject) && sameThing(of, subject));
}

const LEADS_IN =
  /^(?:按照?|根据|依据|结合|对照|通过|以)(?:实际|年度|全年|最终)?(?<of>[^,]{2,20}(?:率|度|比例|比重))(?:进行|予以|综合)?(?:评价|评分|打分|评定|计分|赋分|计算|核算|测算|确定|得出)/;
