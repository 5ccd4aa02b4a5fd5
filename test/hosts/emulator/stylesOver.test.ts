import { type CellStyle, PLAIN_STYLE } from '../../../src/core/workbook/cellStyle';
import { cellKey } from '../../../src/core/workbook/snapshot';
import { EmulatedSheet } from '../../../src/hosts/emulator/book/emulatedSheet';
import { stylesOver } from '../../../src/hosts/emulator/book/stylesOver';
import { Random } from '../../support/random';

const looks: readonly CellStyle[] = [
  PLAIN_STYLE,
  { ...PLAIN_STYLE, strikethrough: true },
  { ...PLAIN_STYLE, bold: true },
  { ...PLAIN_STYLE, wrap: true },
];

it('一块里有哪些样子：与一格一格看过去的相同', () => {
  const random = new Random(20261201);
  const upTo = (most: number) => random.int(0, most);
  for (let round = 0; round < 400; round++) {
    const sheet = new EmulatedSheet('1', '表', () => undefined);
    const look = () => looks[upTo(looks.length - 1)] ?? PLAIN_STYLE;
    for (let times = upTo(30); times > 0; times--) sheet.styles.set(cellKey(upTo(5), upTo(5)), look());
    for (let times = upTo(4); times > 0; times--) sheet.rowStyles.set(upTo(5), look());
    for (let times = upTo(4); times > 0; times--) sheet.columnStyles.set(upTo(5), look());
    const [top, left] = [upTo(5), upTo(5)];
    const range = { top, left, bottom: top + upTo(5 - top), right: left + upTo(5 - left) };
    const seen = new Set<CellStyle>();
    for (let row = top; row <= range.bottom; row++)
      for (let column = left; column <= range.right; column++) seen.add(sheet.style(row, column));
    expect(stylesOver(sheet, range)).toEqual(seen);
  }
});

it('整张表也马上说得出', () => {
  const sheet = new EmulatedSheet('1', '表', () => undefined);
  sheet.styles.set(cellKey(3, 3), { ...PLAIN_STYLE, strikethrough: true });
  const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  expect(sheet.sameOver(whole, ({ strikethrough }) => strikethrough)).toBeNull();
  expect(sheet.sameOver({ ...whole, top: 4 }, ({ strikethrough }) => strikethrough)).toBe(false);
});
