import type { Decimal } from '../../base/decimal';
import type { ReportFields } from '../../report/fields/buildFields';
import { agrees, readPrinted } from '../../statements/readPrinted';
import type { TextRange } from '../../statements/statement';
import type { ChangeClause, Piece } from '../findChanges';
import { settled } from '../ledger';
import { inDressOf } from '../mentions';
import type { ReadReport } from '../proof';
import { keyOf } from '../readLabel';
import type { Candidate } from '../reusedField';
import type { ReadClause } from '../sentenceReader';
import { wayOf } from '../wayOf';
import { herClause, writesHerWords } from './herClause';

/** 「比预算收入减少114.40万元，下降8.28%」: direction, amount and rate turn together. */
export function clauseFields(report: ReadReport, fields: ReportFields | undefined): readonly Candidate[] {
  return report.paragraphs.flatMap(({ clauses }, paragraph) =>
    report.text.paragraphs[paragraph]?.table !== undefined
      ? []
      : clauses.flatMap((one) => clauseField(one, paragraph, report, fields)),
  );
}

function clauseField(
  { clause, subject, base, from }: ReadClause,
  paragraph: number,
  report: ReadReport,
  fields: ReportFields | undefined,
): readonly Candidate[] {
  const [now, other] = [subject, base].map((of) => report.ledger.truthOf(keyOf(settled(of, 'money'), 'money')));
  if (!now?.field || !other?.field || now === other) return [];
  if (!saysSo(clause, now.value, other.value)) return [];
  const pair = `${now.field}较${other.field}`;
  const at = (range: readonly [number, number], what: string): Candidate => ({
    paragraph,
    start: from + range[0],
    end: from + range[1],
    put: `{${pair}${what}}`,
    field: `${pair}${what}`,
    certain: true,
  });
  if (clause.kind === 'completion') return [at(clause.rate.span, '完成率')];
  if (clause.kind === 'comparison') return [at(clause.span, '比较')];
  if (!clause.direction) return [];
  const { what, span } = oursFor(clause, clause.direction);
  const words = (report.text.paragraphs[paragraph]?.text ?? '').slice(from);
  const hers = writesHerWords(`${pair}${what}`, words.slice(...span), fields)
    ? undefined
    : herClause(clause, pair, words);
  return hers?.map(({ range, field, put }) => ({ ...at(range, ''), field, put })) ?? [at(span, what)];
}

/** The field of ours that says the whole of it, and which words it replaces. */
function oursFor(clause: ChangeClause, { text, span }: Piece): { readonly what: string; readonly span: TextRange } {
  if (/^(?:节约率|超支率)$/.test(clause.rateName?.text ?? '')) return { what: '节约', span: clause.span };
  // 「与预算持平」 and 「大于预算数149.43万元」 turn into other words with the next year: the whole of them is written anew.
  const turns = clause.amount === undefined || /^(?:大于|小于|高于|低于|多于|少于|超)/.test(text);
  if (clause.rate || turns) return { what: '变化', span: clause.span };
  return { what: '增减', span: [span[0], clause.amount.span[1]] };
}

/** Two amounts that do not make the words she wrote are not those that the words are about. */
function saysSo(clause: ReadClause['clause'], now: Decimal, other: Decimal): boolean {
  const difference = now.minus(other);
  if (clause.kind === 'completion') return ratioFits(clause.rate.text, now, other);
  const way = clause.direction && wayOf(clause.direction.text);
  const moved = difference.isNegative() ? 'down' : 'up';
  const is = difference.isZero() ? 'flat' : moved;
  const hidden = way === 'flat' && difference.abs().lt('0.005');
  if (way !== is && !hidden) return false;
  if (clause.kind === 'comparison') return true;
  const amount = clause.amount?.text.replaceAll(',', '');
  if (amount !== undefined && inDressOf(amount, difference.abs()) !== amount) return false;
  return clause.rate === undefined || ratioFits(clause.rate.text, difference.abs(), other.abs());
}

function ratioFits(printed: string, part: Decimal, whole: Decimal): boolean {
  const says = readPrinted(printed);
  return says !== undefined && !whole.isZero() && agrees(says, part.div(whole));
}
