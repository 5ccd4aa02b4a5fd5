import { hostBridge } from '../../../src/hosts/embedded/hostBridge';
import { readSnapshot } from '../../../src/hosts/excel/readSnapshot';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { embeddedBook, sampleBytes } from '../../support/embeddedBook';
import { officeClient } from '../../support/officeClient';

it.each(['示例乡2022.xlsx', '示例乡2022-元.xlsx'])('%s：在 Excel 里读到的与从文件读到的相同', async (name) => {
  const book = embeddedBook(sampleBytes(name), () => Promise.reject(new Error('nothing to calculate')));
  const bridge = hostBridge(book);
  const snapshot = await readSnapshot(officeClient(bridge, '1.14'));
  const file = readWorkbook(sampleBytes(name));
  if (!file.ok) throw new Error('refused');
  expect(snapshot.sheets.map(({ name: title, rows }) => [title, rows.map((row) => Array.from(row ?? [], (cell) => cell ?? null))])).toEqual(file.value.sheets.map(({ name: title, rows }) => [title, rows.map((row) => Array.from(row ?? [], (cell) => cell ?? null))]));
  expect(bridge.references.count).toBe(0);
});
