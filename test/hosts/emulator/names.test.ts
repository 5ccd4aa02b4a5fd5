import { EmulatedWorkbook } from '../../../src/hosts/emulator/book/emulatedWorkbook';
import { recalculateWith } from '../../../src/page/recalculate/recalculateWith';
import { calculateWith } from '../../support/emulatedBook';
import { type UniverEngine, startUniver } from '../../support/univerEngine';

let univer: UniverEngine;
beforeAll(() => {
  univer = startUniver();
});
afterAll(() => univer.stop());

it('名称改指别处之后，公式按新的算：引擎不记旧账', async () => {
  const book = new EmulatedWorkbook(recalculateWith(calculateWith(univer)));
  const sheet = book.add('数');
  sheet.enter(5, 1, 5, '');
  sheet.enter(6, 1, 7, '');
  sheet.enter(0, 0, '=SUM(甲,甲_乙)&"甲"', '');
  book.names.push(
    { name: '甲', formula: "='数'!$B$6", visible: true },
    { name: '甲_乙', formula: "='数'!$B$6", visible: true },
  );
  await book.settle();
  expect(sheet.content(0, 0)).toBe('10甲');
  book.shift(sheet, 'row', 3, 1);
  await book.settle();
  expect(sheet.content(0, 0)).toBe('10甲');
  book.rename(sheet, '新表');
  book.names[0]!.formula = "='新表'!$B$8";
  book.touch();
  await book.settle();
  expect(sheet.content(0, 0)).toBe('12甲');
});
