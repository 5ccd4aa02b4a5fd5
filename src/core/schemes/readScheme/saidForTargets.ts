import { compileCriterion } from '../../criteria/compileCriterion';
import type { Header } from './findHeader';
import { DIVIDED_BY_SIGN, NUMBERED_NOTE, TARGET_NUMBER, TARGET_WORD, WHOLE_MARK } from './lexicon';
import type { RawIndicator, RawScheme } from './rawScheme';
import { textsIn } from './readTitle';
import type { SchemeColumns } from './schemeColumns';
import type { SheetCells } from './schemeCells';
import { withTarget } from './wantedValue';

/**
 * An official form has no column of criteria: 「定量指标完成指标值的得满分，未完成的按完成值与指标值的比例计分。」 under it is the criterion of every
 * indicator whose target is a number. Where the form does not say how, nobody does.
 */
export function withSaidForTargets(
  cells: SheetCells,
  header: Header,
  columns: SchemeColumns,
  scheme: RawScheme,
): RawScheme {
  if (!columns.target) return scheme;
  const notes = [...textsIn(cells, 0, header.top - 1), ...scheme.otherRows.flatMap((row) => textsIn(cells, row, row))];
  const said = notes.map(plain).filter((note) => TARGET_WORD.test(note) || DIVIDED_BY_SIGN.test(note));
  if (said.length === 0) return scheme;
  return { ...scheme, indicators: scheme.indicators.map((one) => withCriterion(one, said)) };
}

function withCriterion(one: RawIndicator, notes: readonly string[]): RawIndicator {
  const [first, ...rest] = one.parts;
  const target = plain(first?.target ?? '');
  const isBare = one.parts.every(({ criterion, mixed, method }) => criterion + mixed + method === '');
  if (!first || !isBare || !TARGET_NUMBER.test(target)) return one;
  const isMost = /^(?:[≤<]|小于|不超过|不高于|不大于)/.test(target);
  const criteria = new Set(notes.flatMap((note) => criterionIn(note, isMost, target)));
  const [criterion, other] = criteria;
  return criterion === undefined || other !== undefined ? one : { ...one, parts: [{ ...first, criterion }, ...rest] };
}

/** What a note says of numbers that should be reached, or kept under; nothing where it cannot be read with this one. */
function criterionIn(note: string, isMost: boolean, target: string): readonly string[] {
  const divided = DIVIDED_BY_SIGN.exec(note)?.groups;
  const [up, down] = [divided?.['up'], divided?.['down']];
  if (up !== undefined && down !== undefined)
    return [`${isMost ? `指标值÷${down}` : `${up}÷指标值`}×分值，最高不超过分值。`];
  return note
    .split(/(?<=。)/)
    .filter((sentence) => TARGET_WORD.test(sentence) && !sentence.includes('定性'))
    .map((sentence) => sentence.replace(NUMBERED_NOTE, '').replace(WHOLE_MARK, '满分'))
    .map((sentence) => sentence.replaceAll(',', '，').replaceAll(';', '；').replaceAll(':', '：'))
    .filter((sentence) => isReadWith(withTarget(sentence, target)));
}

function isReadWith(text: string): boolean {
  const compiled = compileCriterion(text, '7', '');
  return compiled.ok && compiled.criterion.unread.length === 0 && compiled.criterion.warnings.length === 0;
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').replace(/[≧﹥]/g, '≥').replace(/[≦﹤]/g, '≤');
}
