import { fc } from '../../support/fastCheck';
import { readSharedStrings } from '../../../src/hosts/xlsx/read/readSharedStrings';
import { attempt } from '../../../src/hosts/package/refusing';

/** Spellings of a shared text, good and bad: plain ones, and ones that only the strict scanner may judge. */
const texts = fc.constantFrom(
  '<si><t>甲</t></si>',
  '<si><t></t></si>',
  '<si><t>1&#20057; x</t></si>',
  '<si><t>_x0041_</t></si>',
  '<si><t>&amp;&lt;</t></si>',
  '<si><t>😀\r\n乙</t></si>',
  '<si><t xml:space="preserve"> 丙 </t></si>',
  '<si><r><t>丁</t></r><r><t>戊</t></r></si>',
  '<si><t>己</t><rPh sb="0" eb="1"><t>ji</t></rPh></si>',
  '<si/>',
  '<si><t/></si>',
  '\n  ',
  '<extLst><si><t>不是</t></si></extLst>',
  '<x:si><x:t>庚</x:t></x:si>',
  '<si><t>辛<!-- --></t></si>',
  '<si><t>&nbsp;</t></si>',
  '<si><t>壬</si>',
  '<si><t>癸</t>',
  '</sst>',
  '<si><t>\u0001</t></si>',
);

/** A comment in front sends every text to the strict scanner, so that it judges what the plain reader took. */
function read(parts: readonly string[], head: string, strict: boolean): unknown {
  const part = `${head}${parts.map((text) => (strict ? `<!-- strict -->${text}` : text)).join('')}</sst>`;
  return attempt(() => readSharedStrings(new TextEncoder().encode(part), 'sst'));
}

test('常见写法的共享文字直接读，和逐个记号严格地读，结果一样', () => {
  const heads = fc.constantFrom('<sst>', '<?xml version="1.0"?><sst count="3">', '', '<sst/>');
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 6 }), heads, (parts, head) => {
      expect(read(parts, head, false)).toEqual(read(parts, head, true));
    }),
    { numRuns: 2000 },
  );
});
