import { readPrinted } from '../../statements/readPrinted';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadClause } from '../sentenceReader';

export const scopeOfDifference: Proof = {
  code: 'differenceWrong',
  level: 'notice',
  law: '说的是一部分资金，增减额就是那部分资金的，不是全部的',
  find: (report) =>
    report.paragraphs.flatMap(({ clauses }, paragraph) =>
      clauses.flatMap((clause) => ofTheWhole(clause, report, paragraph)),
    ),
};

/** 「一般公共预算拨款收入比预算减少114.40万元」, where only the whole revenue fell by that. */
function ofTheWhole(
  { clause, subject, base, from }: ReadClause,
  { ledger }: ReadReport,
  paragraph: number,
): readonly Doubt[] {
  if (clause.kind !== 'change' || !clause.amount || subject.funds === undefined || base.funds !== subject.funds)
    return [];
  const says = readPrinted(clause.amount.text);
  const [now, before] = [subject, base].map((of) => ledger.find({ ...of, funds: undefined }));
  const [part, partBefore] = [subject, base].map((of) => ledger.find(of));
  if (!says || !now || !before || (part && partBefore)) return [];
  // Where the part is the whole, its difference is too.
  const apart =
    (part && !part.value.equals(now.value)) === true || (partBefore && !partBefore.value.equals(before.value)) === true;
  if (!apart || !now.value.minus(before.value).abs().equals(says.value.abs())) return [];
  const { span, text } = clause.amount;
  return [
    {
      at: { paragraph, span: [from + span[0], from + span[1]] },
      says: text,
      should: '',
      why: `这是全部资金的增减额，前面说的却是${subject.funds}：字和数有一个不对`,
    },
  ];
}
