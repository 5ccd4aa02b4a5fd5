import type { Figure } from '../../checks/checkedFigure';
import { type RelationPart, relationParts } from '../../checks/relationParts';
import type { Relation } from '../../checks/relation';
import type { CheckFinding } from '../../checks/runChecks';
import { exceededLimit } from '../../formula/exceededLimit';
import { type Formula, call, joined, text } from '../../formula/formula';
import { EMPTY, when } from '../../formula/shorthand';
import { additionsOf, relationWords } from '../../wording/sayCheck';
import { moneyFormat } from './moneyFormat';
import { type FigureCell, quotientFormula } from './relationFormulas';

/** The sentence of a finding with the numbers as they are now; undefined where it is about words, or too long for a formula. */
export function messageFormula(
  { relation, details }: CheckFinding,
  at: FigureCell,
  { gap, ties }: { readonly gap: Formula; readonly ties: Formula },
): Formula | undefined {
  const sentence = relationWords(details);
  if (!sentence) return undefined;
  const tail = sentence.tail.split('{difference}');
  const off =
    tail.length > 1 ? [text(tail[0] ?? ''), gapText(relation, at, gap), text(tail[1] ?? '')] : [text(sentence.tail)];
  const [first = EMPTY, ...rest] = [
    ...relationParts(relation).map((part) => partFormula(part, at, ties)),
    when(ties, EMPTY, joined(EMPTY, ...off)),
    text(sentence.law),
    ...(additionsOf(details) === '' ? [] : [when(ties, EMPTY, text(additionsOf(details)))]),
  ];
  const formula = joined(first, ...rest);
  return exceededLimit(formula) ? undefined : formula;
}

function partFormula(part: RelationPart, at: FigureCell, ties: Formula): Formula {
  if (typeof part === 'string') return text(part);
  return 'figure' in part ? shown(part.figure, at(part.figure)) : when(ties, text(part.holding), text(part.broken));
}

function shown(figure: Figure, value: Formula): Formula {
  if (!figure.unit) return value;
  return call('TEXT', value, text(moneyFormat(figure.decimals)));
}

function gapText(relation: Relation, at: FigureCell, gap: Formula): Formula {
  if (relation.kind === 'share')
    return call('IFERROR', call('TEXT', quotientFormula(relation, at), text('0.00%')), text('—'));
  if (relation.kind !== 'equal' && relation.kind !== 'atMost') return EMPTY;
  const unit = [...relation.left, ...relation.right][0]?.figure.unit;
  const size = call('ABS', gap);
  return unit ? joined(call('TEXT', size, text('#,##0.00')), text(` ${unit.name}`)) : size;
}
