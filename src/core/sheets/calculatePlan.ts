import { decimal } from '../base/decimal';
import { exceededLimit } from '../formula/exceededLimit';
import { type Lookup, evaluate } from '../formula/evaluate';
import { type Formula, cell } from '../formula/formula';
import { printFormula } from '../formula/printFormula';
import type { Value } from '../formula/value';
import { a1 } from '../workbook/address';
import type { CalculatedValue, CellDraft, WorkbookDraft } from '../workbook/workbookDraft';
import { type WorkbookSnapshot, cellError, cellKey, contentAt } from '../workbook/snapshot';
import type { PlannedCell, PlannedContent, WorkbookPlan } from './sheetPlan';

/** Prints every formula and gives it the value it has now: over her cells as they are, and over ours as planned. */
export function calculatePlan(plan: WorkbookPlan, snapshot: WorkbookSnapshot): WorkbookDraft {
  const valueOf = planCalculator(plan, snapshot);
  const textOf = formulaPrinter();
  return {
    names: plan.names,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((planned) => calculated(planned, sheet.name, valueOf, textOf)),
    })),
  };
}

const UNDERWAY = Symbol('underway');

type ValueOf = (sheet: string, row: number, column: number) => Value;

/** Printed once: a cell and its hidden twin share one formula. Undefined where Excel would not take it. */
function formulaPrinter(): (formula: Formula) => string | undefined {
  const known = new Map<Formula, string | undefined>();
  return (formula) => {
    if (!known.has(formula)) {
      const text = printFormula(formula);
      known.set(formula, exceededLimit(formula, text) ? undefined : text);
    }
    return known.get(formula);
  };
}

function calculated(
  planned: PlannedCell,
  sheet: string,
  valueOf: ValueOf,
  textOf: ReturnType<typeof formulaPrinter>,
): CellDraft {
  const { content } = planned;
  switch (content.kind) {
    case 'live': {
      const text = textOf(content.formula);
      if (text === undefined)
        throw new Error(`The formula of ${sheet}!${a1(planned.row, planned.column)} is more than Excel takes`);
      // A formula never shows a blank: what leads to one shows 0.
      return {
        ...planned,
        content: {
          kind: 'formula',
          text,
          value: valueOf(sheet, planned.row, planned.column) ?? decimal(0),
        },
      };
    }
    case 'hers':
      return { ...planned, content: { kind: 'formula', text: content.text, value: content.value } };
    default:
      return { ...planned, content };
  }
}

/** Each cell is calculated once, when somebody first asks for it. */
function planCalculator(plan: WorkbookPlan, snapshot: WorkbookSnapshot): ValueOf {
  const ours = new Map(
    plan.sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.cells.map((one) => [cellKey(one.row, one.column), one.content])),
    ]),
  );
  const hers = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  // By formula, not by cell: on one sheet the same tree has the same value wherever it stands.
  const known = new Map(plan.sheets.map(({ name }) => [name, new Map<Formula, CalculatedValue | typeof UNDERWAY>()]));

  const lookup = (home: string): Lookup => ({
    cell: (sheet, row, column) => valueOf(sheet ?? home, row, column),
    name: (name): Formula | Value => {
      const target = plan.nameTargets.get(name);
      return target ? cell(target.row, target.column, target.sheet) : cellError('#NAME?');
    },
  });

  const valueOf: ValueOf = (sheet, row, column) => {
    const own = ours.get(sheet);
    if (!own) {
      const source = hers.get(sheet);
      return source ? plainValue(contentAt(source, row, column)) : cellError('#REF!');
    }
    const content = own.get(cellKey(row, column));
    if (content?.kind !== 'live') return contentValue(content);
    const { formula } = content;
    const values = known.get(sheet);
    const done = values?.get(formula);
    if (done === UNDERWAY)
      throw new Error(`Our formulas refer to each other in a circle at ${sheet}!${a1(row, column)}`);
    if (done !== undefined) return done;
    values?.set(formula, UNDERWAY);
    const value = evaluate(formula, lookup(sheet));
    values?.set(formula, value);
    return value;
  };
  return valueOf;
}

function contentValue(content: PlannedContent | undefined): Value {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
    case 'hers':
      return content.value;
    default:
      return undefined;
  }
}

function plainValue(content: ReturnType<typeof contentAt>): Value {
  return typeof content === 'number' ? decimal(content) : content;
}
