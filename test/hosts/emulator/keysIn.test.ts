import { cellKey } from '../../../src/core/workbook/snapshot';
import { EmulatedWorkbook } from '../../../src/hosts/emulator/book/emulatedWorkbook';

const sheet = new EmulatedWorkbook(() => Promise.resolve(true)).add('表');
for (let row = 0; row < 20; row++) for (let column = 0; column < 5; column += 2) sheet.enter(row, column, row, '');

it.each([
  ['一小块：按格找', { top: 3, left: 1, bottom: 5, right: 4 }],
  ['整张：逐个看', { top: 0, left: 0, bottom: 1000, right: 1000 }],
  ['没有东西的地方', { top: 50, left: 50, bottom: 52, right: 52 }],
])('一块里有东西的格（%s）：一个不多，一个不少', (_title, range) => {
  const expected = [...sheet.inputs.keys()].filter((key) => {
    const [row, column] = [Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)];
    return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
  });
  expect([...sheet.keysIn(range, sheet.inputs)].sort((a, b) => a - b)).toEqual(expected);
});

it('一边看一边删：每个删一次', () => {
  const range = { top: 0, left: 0, bottom: 1000, right: 2 };
  let deleted = 0;
  for (const key of sheet.keysIn(range, sheet.inputs)) if (sheet.inputs.delete(key)) deleted++;
  expect(deleted).toBe(40);
  expect([...sheet.keysIn(range, sheet.inputs)]).toEqual([]);
});
