import { type CellNode, type Formula, type RangeNode, cell, range } from '../formula/formula';
import { type Question, questionsOf } from '../schemes/questions';
import type { ScoredIndicator } from '../scorecard/scorecard';
import { POINT_COLUMNS } from './columns/pointColumns';
import { placesOf } from './indicatorPlaces';
import type { SheetInputs } from './sheetInputs';
import { usableFact } from './wholeCount';

/** Where a rule finds in 评价要点 and 绩效数据 what it needs. */
export interface AnswerRefs {
  readonly items?: RangeNode;
  readonly quantities: Readonly<Record<string, Formula>>;
  readonly guards: readonly Formula[];
  /** Where she confirms what was not read. */
  readonly confirm?: Formula;
}

export function answerRefs(scored: ScoredIndicator, inputs: SheetInputs): AnswerRefs {
  const { measure } = scored.indicator;
  const answers = answerCells(scored, inputs);
  const points = cellsFor(answers, 'point');
  const [first] = points;
  const last = points.at(-1);
  const items =
    first && last
      ? {
          items: range(
            { top: first.row, left: first.column, bottom: last.row, right: last.column },
            inputs.names.points,
          ),
        }
      : {};
  const asked = new Map(
    answers.flatMap(({ question, place }) => (question.kind === 'figure' ? [[question.name, place] as const] : [])),
  );
  const quantities =
    measure.kind !== 'figures'
      ? []
      : measure.quantities.flatMap(({ name, fact }) => {
          const place = fact ? usableFact(fact) : asked.get(name);
          return place ? [[name, place] as const] : [];
        });
  const [confirm] = cellsFor(answers, 'confirm');
  return {
    ...items,
    quantities: Object.fromEntries(quantities),
    guards: cellsFor(answers, 'guard'),
    ...(confirm && { confirm }),
  };
}

/** The cell in which she chooses the level. */
export function levelCell(scored: ScoredIndicator, inputs: SheetInputs): CellNode | undefined {
  return cellsFor(answerCells(scored, inputs), 'level')[0];
}

interface AnswerCell {
  readonly question: Question;
  readonly place: CellNode;
}

function answerCells(scored: ScoredIndicator, inputs: SheetInputs): readonly AnswerCell[] {
  const places = placesOf(inputs.places, scored.path).points;
  if (!places) return [];
  return questionsOf(scored.indicator).map((question, index) => ({
    question,
    place: cell(places.row + index, POINT_COLUMNS.answer, inputs.names.points),
  }));
}

function cellsFor(answers: readonly AnswerCell[], kind: Question['kind']): readonly CellNode[] {
  return answers.flatMap(({ question, place }) => (question.kind === kind ? [place] : []));
}
