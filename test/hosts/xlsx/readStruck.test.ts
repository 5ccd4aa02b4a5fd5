import { readStruck } from '../../../src/hosts/xlsx/read/readStruck';

const styles = (...fonts: readonly string[]) =>
  new TextEncoder().encode(
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts>${fonts
      .map((font) => `<font>${font}</font>`)
      .join('')}</fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="0"/><xf fontId="2"/></cellXfs></styleSheet>`,
  );

it('哪些样式画着删除线；写明没有的不算', () => {
  expect(readStruck(styles('<sz val="11"/>', '<strike/>', '<strike val="0"/>'), 'styles')).toEqual(new Set([1]));
  expect(readStruck(styles('<strike val="1"/>', '<b/>', '<b/>'), 'styles')).toEqual(new Set([0, 2]));
  expect(readStruck(styles('<b/>', '<b/>', '<b/>'), 'styles')).toBeUndefined();
});
