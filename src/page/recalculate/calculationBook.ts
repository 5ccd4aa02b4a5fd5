import { a1 } from '../../core/workbook/address';
import { type CellContent, isCellError, columnOfKey, rowOfKey } from '../../core/workbook/snapshot';
import type { CellInput } from '../../hosts/emulator/book/enterText';
import type { CalculationBook, CalculationCell } from './calculate';
import { spellOutNames } from './formulaReads';
import { cellsWithin, neededAreas } from './neededCells';

/** Names may lead to names, and in a broken workbook to themselves. */
const DEEPEST = 20;

export interface CalculationSheet {
  readonly name: string;
  readonly inputs: ReadonlyMap<number, CellInput>;
  /** What formulas show that are not to be calculated. */
  readonly shown: ReadonlyMap<number, CellContent>;
  /** Cells whose formulas are to be calculated. */
  readonly due: ReadonlySet<number>;
}

/**
 * The engine gets as formulas only what is to be calculated, and of all others the figures they show: it cannot get those wrong. Of a
 * big workbook it gets only the cells that those formulas look at, where that can be told.
 * Names are spelt out: Univer remembers for good what a name in a formula stood for when it first met it, also in another workbook.
 */
export function calculationBook(
  sheets: readonly CalculationSheet[],
  names: Iterable<readonly [name: string, formula: string]>,
): CalculationBook {
  const meanings = new Map([...names].map(([name, formula]) => [name.toLowerCase(), formula.replace(/^=/, '')]));
  const mayHoldName = textsWith([...meanings.keys()]);
  const spelt = (formula: string, depth = 0): string => {
    if (!mayHoldName(formula)) return formula;
    return spellOutNames(formula, (name) => {
      const meaning = depth < DEEPEST ? meanings.get(name) : undefined;
      return meaning === undefined ? undefined : spelt(meaning, depth + 1);
    });
  };
  const formulas = sheets.map(({ inputs, due }) => {
    const found = new Map<number, string>();
    for (const key of due) {
      const input = inputs.get(key);
      if (input?.kind === 'formula') found.set(key, spelt(input.text));
    }
    return found;
  });
  const needed = neededAreas(
    sheets.flatMap(({ name }, at) => [...(formulas[at]?.values() ?? [])].map((formula) => ({ sheet: name, formula }))),
  );
  return {
    sheets: sheets.map(({ name, inputs, shown }, at) => {
      const own = formulas[at];
      const cells: Record<string, CalculationCell> = {};
      for (const [key, formula] of own ?? []) cells[addressOf(key)] = { formula };
      for (const [key, input] of needed ? cellsWithin(inputs, needed.get(name.toLowerCase()) ?? []) : inputs) {
        if (input.kind === 'constant') cells[addressOf(key)] = constant(input.value);
        // A formula that shows nothing shows an empty text.
        else if (own?.has(key) !== true) cells[addressOf(key)] = constant(shown.get(key) ?? '');
      }
      return { name, cells };
    }),
  };
}

function addressOf(key: number): string {
  return a1(rowOfKey(key), columnOfKey(key));
}

/** An engine takes an error, and an empty text that is none the less a text, as the formula that gives it. */
function constant(content: Exclude<CellContent, undefined>): CalculationCell {
  if (isCellError(content)) return { formula: content.error === 'uncalculated' ? '#N/A' : content.error };
  return content === '' ? { formula: '""' } : content;
}

/** Most formulas hold none of the names, and need not be taken to pieces. `names` are in small letters. */
function textsWith(names: readonly string[]): (text: string) => boolean {
  if (names.length === 0) return () => false;
  const any = new RegExp(names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'));
  return (text) => any.test(text.toLowerCase());
}
