import { type Decimal, ZERO, decimal } from '../../base/decimal';
import { type WrittenNumber } from './quantity';
import { type Done, readDone } from './readDone';
import { isBlank } from './readTarget';
import type { PendingWhy, TargetAnswer, TargetQuestion } from './targetAnswer';
import type { Trend } from './trend';
import { type Unit, readUnit } from './unit';

/** How to say of this target that a person has to. */
export type Pending = (why: PendingWhy, calculation?: TargetAnswer['calculation']) => TargetAnswer;

interface Wanted {
  readonly unit: Unit;
  readonly value: Decimal;
  readonly bare: boolean;
  readonly trend: Trend | undefined;
}

/** What her cells say was done, in the unit that is wanted. */
export function doneOf(question: TargetQuestion, { unit, ...wanted }: Wanted): Done {
  const { typedDone, cells, done } = question;
  if (typedDone !== undefined && (done === undefined || isBlank(done)))
    return {
      kind: 'number',
      number: TYPED,
      scale: decimal('1'),
      value: typedDone,
      bare: false,
      shareBelow: undefined,
    };
  const column = cells.unit;
  const unitColumn =
    column !== undefined &&
    typeof column.content === 'string' &&
    !isBlank(column) &&
    readUnit(column.content) !== undefined;
  return readDone(done, unit, { ...wanted, name: cells.path.at(-1) ?? '' }, unitColumn);
}

const TYPED: WrittenNumber = { value: ZERO, before: '', after: '', pieces: [], shownAsPercent: false };

/** Why what was done is no figure to score. */
export function noFigure(done: Exclude<Done, { kind: 'number' }>, pending: Pending): TargetAnswer {
  switch (done.kind) {
    case 'unclear':
      return pending(`done:${done.why}`);
    case 'none':
    case 'notApplicable':
      return pending('noCompletion');
  }
}
