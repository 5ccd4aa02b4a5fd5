import { labelKey } from '../../base/text';
import { type Place } from '../../base/problem';
import { type Figure, figureKey, placeOf } from '../../checks/checkedFigure';
import { type Relation, figuresOf } from '../../checks/relation';
import { cellText, labelOf } from '../../checks/relationParts';
import { OTHER_REASON } from '../../checks/lexicon';
import { NO_WORDS, SAME_GAP, type SettledFinding } from '../../checks/checkReasons';
import { type Formula, binary, call, cell, number, text } from '../../formula/formula';
import { isText, when } from '../../formula/shorthand';
import { CHECK_WORDS as W } from '../../wording/checkSheetWords';
import { parseA1 } from '../../workbook/address';
import type { CellLook, ValidationDraft } from '../../workbook/workbookDraft';
import { contentText, isCellError } from '../../workbook/snapshot';
import { CHECK_COLUMNS as C, type checkColumns } from '../columns/checkColumns';
import type { PlannedCell, SheetLine } from '../lineSheet';
import { looks } from '../looks';
import { BLANK, type PlannedContent, live, words } from '../sheetPlan';
import type { CheckInputs } from './checkInputs';
import { moneyFormat } from './moneyFormat';
import { messageFormula } from './messageFormula';
import { figureFormula, gapFormula, holdsFormula, isChanged } from './relationFormulas';

type Line = SheetLine<typeof checkColumns>;

/** What does not tie, in a line; under it a line for each of its cells, with the number that stands there and a link to it. */
export function findingLines(settled: SettledFinding, inputs: CheckInputs): readonly Line[] {
  const { finding } = settled;
  const parts =
    finding.relation.kind === 'stated'
      ? placeLines(settled, inputs)
      : figureLines(settled, distinct(figuresOf(finding.relation)));
  return [headLine(settled, inputs, distinct(figuresOf(finding.relation))), ...parts];
}

function headLine(settled: SettledFinding, inputs: CheckInputs, figures: readonly Figure[]): Line {
  const { key, finding, standsFor, words: herWords } = settled;
  const { relation, level, check } = finding;
  const said = inputs.say(settled);
  // The lines of the cells follow, one after the other.
  const at = (row: number) => (figure: Figure) =>
    cell(row + 1 + figures.findIndex((one) => figureKey(one) === figureKey(figure)), C.figure);
  const gapAt = (row: number) => gapFormula(relation, at(row));
  const holds = (row: number): Formula =>
    relation.kind === 'stated'
      ? statedChanged(finding.places, inputs)
      : holdsFormula(relation, at(row), cell(row, C.figure));
  const done = relation.kind === 'stated' ? W.changed : W.ties;
  const isNotice = level === 'notice';
  return {
    key,
    // What must hold is mended, not explained; what she writes there all the same stays.
    ...(isNotice ? {} : { asks: false }),
    cells: {
      level: { content: words(isNotice ? W.notice : W.error), look: looks.centered },
      result: {
        content: (row) =>
          live(
            call(
              'IFERROR',
              when(holds(row), text(done), isNotice ? answerFormula(row, gapAt(row) !== undefined) : text(W.broken)),
              text(W.noNumber),
            ),
          ),
        look: looks.group,
      },
      relation: {
        content: (row) => {
          const formula = messageFormula(finding, at(row), {
            gap: cell(row, C.figure),
            ties: isText(cell(row, C.result), W.ties),
          });
          return formula ? live(formula) : words(said);
        },
        shows: said,
      },
      figure: {
        content: (row) => {
          const gap = gapAt(row);
          return gap ? live(gap) : BLANK;
        },
        look: { ...gapLook(relation), bold: true },
      },
      reason: reasonCell(isNotice ? check.reasons : undefined),
      remark: { content: BLANK, look: looks.small },
      reasonWas: { content: words(herWords === NO_WORDS ? '' : herWords), look: looks.system },
      standsFor: {
        content: standsFor ? { kind: 'number', value: standsFor } : BLANK,
        look: looks.system,
      },
    },
  };
}

/** A reason that was not there at the last run is for the difference as it is; one that was, for the one that stood then. */
function answerFormula(row: number, hasGap: boolean): Formula {
  const [reason, remark, was, standsFor, gap] = [C.reason, C.remark, C.reasonWas, C.standsFor, C.figure].map((column) =>
    cell(row, column),
  ) as [Formula, Formula, Formula, Formula, Formula];
  const said = binary(binary(reason, '&', text('|')), '&', remark);
  const missing = call('OR', isText(said, NO_WORDS), call('AND', isText(reason, OTHER_REASON), isText(remark, '')));
  if (!hasGap) return when(missing, text(W.open), text(W.answered));
  const same = binary(call('ABS', binary(gap, '-', standsFor)), '<=', number(SAME_GAP));
  const answers = call('OR', binary(said, '<>', was), same);
  return when(missing, text(W.open), when(answers, text(W.answered), text(W.gapChanged)));
}

function reasonCell(reasons: readonly string[] | undefined): PlannedCell {
  const validation = (row: number, column: number): ValidationDraft => ({
    kind: 'list',
    range: { top: row, left: column, bottom: row, right: column },
    choices: reasons ?? [],
    promptTitle: W.reasonTitle,
    prompt: W.reasonPrompt,
    errorTitle: W.reasonTitle,
    error: W.reasonError,
  });
  return { content: BLANK, look: looks.small, ...(reasons ? { validation } : {}) };
}

function figureLines({ key, finding }: SettledFinding, figures: readonly Figure[]): readonly Line[] {
  const { relation } = finding;
  const units = new Set(figures.map(({ unit }) => unit?.name));
  const inPercent = (figure: Figure) =>
    relation.kind === 'share' && figure === relation.rate && !relation.scale.equals(1);
  return figures.map((figure, at): Line => {
    const label = labelOf(figure, figures);
    const unit = units.size > 1 && figure.unit ? `（${figure.unit.name}）` : '';
    return part(key, `${figure.sheet}!${labelKey(figure.line)}·${figure.heading}`, at, {
      what: `${cellText(figure, undefined)} ${label}${unit}`,
      place: placeOf(figure),
      content: live(figureFormula(figure, inPercent(figure))),
      look: figureLook(figure),
      isSuspect: figure === finding.explanation?.suspect,
    });
  });
}

function placeLines({ key, finding }: SettledFinding, { contentOf }: CheckInputs): readonly Line[] {
  const places = [...new Map(finding.places.map((place) => [`${place.sheet}!${place.cell ?? ''}`, place])).values()];
  return places.map((place, at): Line => {
    const content = contentOf(place);
    const first = cornerOf(place);
    return part(key, place.sheet, at, {
      what: `「${place.sheet}」${place.cell ?? ''} ${contentText(content)}`.trim(),
      place,
      content: first && typeof content === 'number' ? live(first) : BLANK,
      look: looks.number,
      isSuspect: false,
    });
  });
}

interface Part {
  readonly what: string;
  readonly place: Place;
  readonly content: PlannedContent;
  readonly look: CellLook;
  readonly isSuspect: boolean;
}

function part(key: string, about: string, at: number, { what, place, content, look, isSuspect }: Part): Line {
  const relation: PlannedCell = {
    content: words(what),
    look: { ...looks.small, indent: 2, color: looks.link.color, ...(isSuspect ? { bold: true } : {}) },
    link: place,
  };
  return { key: `${key}>${String(at + 1)} ${about}`, asks: false, cells: { relation, figure: { content, look } } };
}

/** What says it is no longer as it was read; the figures under 「本表无数据」 may also have gone. */
function statedChanged(places: readonly Place[], { contentOf }: CheckInputs): Formula {
  const changed = places.flatMap((place) => {
    const [corner, content] = [cornerOf(place), contentOf(place)];
    return corner && content !== undefined && typeof content !== 'boolean' && !isCellError(content)
      ? [isChanged(corner, content)]
      : [];
  });
  return changed.length === 0 ? binary(number('1'), '=', number('0')) : call('OR', ...changed);
}

function cornerOf({ sheet, cell: at }: Place): Formula | undefined {
  const corner = parseA1(at?.split(':')[0] ?? '');
  return corner && cell(corner.row, corner.column, sheet);
}

function distinct(figures: readonly Figure[]): readonly Figure[] {
  return [...new Map(figures.map((figure) => [figureKey(figure), figure])).values()];
}

function figureLook({ unit, value, decimals }: Figure): CellLook {
  if (unit) return { ...looks.number, format: moneyFormat(decimals) };
  return value.isInteger() ? looks.count : { ...looks.number, format: 'General' };
}

function gapLook(relation: Relation): CellLook {
  if (relation.kind === 'share') return { ...looks.number, format: '0.00%' };
  const [first] = figuresOf(relation);
  return first ? figureLook(first) : looks.number;
}
