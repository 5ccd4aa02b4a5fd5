import { fc } from '../../support/fastCheck';
import { cellTexts } from '../../../src/core/ownSheets/cellTexts';

it('没有字也占一格', () => {
  expect(cellTexts('')).toEqual(['']);
});

it('合起来一字不少，每格都放得下，不拆开一个字', () => {
  fc.assert(
    fc.property(fc.nat(70_000), fc.constantFrom('长', '𠮷', '长𠮷'), (length, unit) => {
      const text = unit.repeat(length).slice(0, length - (length % unit.length));
      const pieces = cellTexts(text);
      expect(pieces.join('')).toBe(text);
      expect(pieces.filter((piece) => piece.length > 32_000 || /[\uD800-\uDBFF]$/.test(piece))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
