import { parseA1 } from '../../src/core/workbook/address';
import { cellKey, columnOfKey, rowOfKey } from '../../src/core/workbook/snapshot';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import { readWithHucre } from './engineSheets';
import { OWN_SHEETS } from './ownCells';

/** Where our sheets in an open workbook differ from those in a written file: contents, formulas, and what they show. */
export async function differencesFromFile(
  book: EmulatedWorkbook,
  bytes: Uint8Array,
): Promise<{ differences: readonly string[]; compared: number }> {
  await book.settle();
  const file = await readWithHucre(bytes);
  const differences: string[] = [];
  let compared = 0;
  for (const { name, cells } of file.sheets.filter((one) => OWN_SHEETS.includes(one.name))) {
    const sheet = book.find(name);
    const places = new Set([...Object.keys(cells).map((address) => key(address)), ...(sheet?.inputs.keys() ?? [])]);
    const byKey = new Map(Object.entries(cells).map(([address, cell]) => [key(address), { address, cell }]));
    for (const place of places) {
      const written = byKey.get(place);
      const input = sheet?.inputs.get(place);
      const expected =
        written &&
        (typeof written.cell === 'object'
          ? { kind: 'formula', text: written.cell.formula }
          : { kind: 'constant', value: written.cell });
      const saved = (written && file.saved.get(name)?.get(written.address)) ?? '';
      const shown = sheet?.content(rowOfKey(place), columnOfKey(place)) ?? '';
      const sameValue =
        typeof saved === 'number' && typeof shown === 'number'
          ? Math.abs(saved - shown) < 1e-9
          : JSON.stringify(saved) === JSON.stringify(shown);
      if (JSON.stringify(input) !== JSON.stringify(expected) || !sameValue)
        differences.push(
          `${name}!${written?.address ?? String(place)}: ${JSON.stringify({ input, expected, shown, saved })}`,
        );
      compared++;
    }
  }
  return { differences, compared };
}

function key(address: string): number {
  const at = parseA1(address);
  if (!at) throw new Error(`no cell ${address}`);
  return cellKey(at.row, at.column);
}
