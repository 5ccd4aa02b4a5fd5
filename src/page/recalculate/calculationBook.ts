import { a1 } from '../../core/workbook/address';
import { type CellContent, isCellError, columnOfKey, rowOfKey } from '../../core/workbook/snapshot';
import type { CellInput } from '../../hosts/emulator/book/enterText';
import type { CalculationBook, CalculationCell } from './calculate';
import { spellOutNames } from './formulaReads';

/** Names may lead to names, and in a broken workbook to themselves. */
const DEEPEST = 20;

export interface CalculationSheet {
  readonly name: string;
  readonly inputs: ReadonlyMap<number, CellInput>;
  /** What formulas show that are not to be calculated. */
  readonly shown: ReadonlyMap<number, CellContent>;
  readonly isDue: (key: number) => boolean;
}

/**
 * The engine gets as formulas only what is to be calculated, and of all others the figures they show: it cannot get those wrong.
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
  return {
    sheets: sheets.map(({ name, inputs, shown, isDue }) => {
      const cells: Record<string, CalculationCell> = {};
      for (const [key, input] of inputs) {
        const address = a1(rowOfKey(key), columnOfKey(key));
        if (input.kind === 'constant') cells[address] = constant(input.value);
        // A formula that shows nothing shows an empty text.
        else cells[address] = isDue(key) ? { formula: spelt(input.text) } : constant(shown.get(key) ?? '');
      }
      return { name, cells };
    }),
  };
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
