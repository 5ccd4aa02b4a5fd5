import type { IndicatorTexts } from '../schemeTexts';
import { joinTexts } from './joinTexts';
import { ANY_MARK, SCORING, lineWithMark } from './lexicon';
import type { RawPart } from './rawScheme';
import type { SchemeColumns } from './schemeColumns';
import { splitCriterion } from './splitCriterion';
import { withTarget } from './wantedValue';

type Texts = Pick<IndicatorTexts, 'explanation' | 'method' | 'criterion'>;

/** The texts of an indicator over all its rows, sorted into what it is about, how it is found and what gives points. */
export function partTexts(parts: readonly RawPart[], columns: SchemeColumns, inParts: boolean): Texts {
  const texts = sorted(parts, columns, inParts);
  return { ...texts, criterion: withTarget(texts.criterion, parts[0]?.target ?? '') };
}

function sorted(parts: readonly RawPart[], columns: SchemeColumns, inParts: boolean): Texts {
  const explanation = joined(parts, 'explanation', false);
  const method = joined(parts, 'method', false);
  const criterion = joined(parts, 'criterion', inParts);
  const mixed = joined(parts, 'mixed', inParts);
  if (criterion === '' && mixed === '')
    return { explanation, ...fromMethod(joined(parts, 'method', inParts && SCORING.test(method))) };
  if (criterion === '') return { explanation, ...fromMixed(method, mixed) };
  if (mixed !== '') return { explanation, method: lines(method, mixed), criterion };
  if (columns.method.length > 0) return { explanation, method, criterion };
  const split = splitCriterion(criterion);
  if (split.criterion === '') return { explanation, method, criterion };
  return { explanation, method: split.method, criterion: split.criterion };
}

/** No criterion beside it: the 要点 may give the points themselves. */
function fromMethod(method: string): Pick<Texts, 'method' | 'criterion'> {
  const split = splitCriterion(method);
  return split.criterion === '' || split.method !== ''
    ? { method: split.method, criterion: split.criterion }
    : { method, criterion: method };
}

/** One column for both: what cannot be parted for certain stands as both. */
function fromMixed(method: string, mixed: string): Pick<Texts, 'method' | 'criterion'> {
  const split = splitCriterion(mixed);
  const whole = split.criterion === '' || split.method === '';
  return { method: lines(method, whole ? mixed : split.method), criterion: whole ? mixed : split.criterion };
}

function joined(
  parts: readonly RawPart[],
  field: 'explanation' | 'method' | 'criterion' | 'mixed',
  withMarks: boolean,
): string {
  return parts.reduce(
    (text, part) => joinTexts(text, withMarks ? markedLine(part, field) : part[field], part.afterBreak),
    '',
  );
}

/** A line whose points stand in a cell beside it takes them along, unless it says them itself. */
function markedLine(part: RawPart, field: 'method' | 'criterion' | 'mixed' | 'explanation'): string {
  const line = part[field];
  const mark = part.partMark.kind === 'mark' ? part.partMark : part.mark;
  return line === '' || mark.kind !== 'mark' || ANY_MARK.test(line.normalize('NFKC'))
    ? line
    : lineWithMark(line, mark.value.toString());
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
