import { unzipSync } from 'fflate';
import { fc } from '../../support/fastCheck';
import { writeComments } from '../../../src/hosts/docx/comments/writeComments';
import { readDocument } from '../../../src/hosts/docx/readDocument';
import { withoutComments } from '../../support/withoutComments';
import { para, run, table, textBox, wordFile } from '../../support/wordFile';

const text = fc.stringMatching(/^[甲乙1&<😀. ]{1,6}$/u);
const tracked = (name: string, content: string): string =>
  `<w:${name} w:id="9" w:author="甲" w:date="2024-01-01T00:00:00Z">${content}</w:${name}>`;
const piece = fc.oneof(
  { weight: 4, arbitrary: text.map(run) },
  { weight: 1, arbitrary: text.map((one) => run(one).replace('<w:r>', '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr>')) },
  { weight: 1, arbitrary: text.map((one) => tracked('ins', run(one))) },
  { weight: 1, arbitrary: text.map((one) => tracked('del', run(one).replaceAll('w:t', 'w:delText'))) },
  { weight: 1, arbitrary: text.map((one) => `<w:hyperlink w:anchor="x">${run(one)}${run(one)}</w:hyperlink>`) },
  // What hands and Word itself leave in a report: fields, controls of forms, moved words, boxes, notes, marks of spelling.
  {
    weight: 2,
    arbitrary: text.chain((one) =>
      fc.constantFrom(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> =SUM(ABOVE) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(one)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        `<w:fldSimple w:instr=" DATE ">${run(one)}</w:fldSimple>`,
        `<w:sdt><w:sdtPr><w:alias w:val="年度"/></w:sdtPr><w:sdtContent>${run(one)}</w:sdtContent></w:sdt>`,
        tracked('moveTo', run(one)),
        tracked('ins', tracked('del', run(one).replaceAll('w:t', 'w:delText'))),
        textBox(para(one)),
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        `<w:proofErr w:type="spellStart"/>${run(one)}<w:proofErr w:type="spellEnd"/>`,
        `<w:r><w:rPr><w:rPrChange w:id="8" w:author="甲"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve"> ${one.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`,
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:r><w:tab/></w:r>',
      '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>',
      '<w:bookmarkStart w:id="3" w:name="b"/><w:bookmarkEnd w:id="3"/>',
    ),
  },
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `<w:p>${pieces.join('')}</w:p>`);
const body = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: paragraph },
      { weight: 1, arbitrary: paragraph.map((one) => table([one, '乙'])) },
      { weight: 1, arbitrary: paragraph.map((one) => `<w:sdt><w:sdtContent>${one}</w:sdtContent></w:sdt>`) },
      // A table within a cell.
      { weight: 1, arbitrary: paragraph.map((one) => table([table([one, '丙']) + para('丁'), '乙'])) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => `${blocks.join('')}<w:p>${run('完')}</w:p>`);

/** What the comments stand around, by their text. */
function quotes(bytes: Uint8Array): Map<string, string> {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const comments = new TextDecoder().decode(parts['word/comments.xml']);
  const said = new Map<string, string>();
  for (const [, id = '', content = ''] of comments.matchAll(/<w:comment w:id="(\d+)"[^>]*>(.*?)<\/w:comment>/gs)) {
    const from = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
    const inside = xml.slice(from, xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`));
    const letters = [
      ...inside
        .replace(/<w:txbxContent>.*?<\/w:txbxContent>/gs, '')
        .matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g),
    ].map(([, shown, mark]) => (mark === undefined ? (shown ?? '') : mark === 'tab' ? '\t' : '\n'));
    const decoded = letters.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    said.set(/<w:t xml:space="preserve">(\d+)</.exec(content)?.[1] ?? '', decoded);
  }
  return said;
}

it('随便批在哪里，批的就是那几个字，别的一个字也不变', () => {
  fc.assert(
    fc.property(
      body,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 }),
      (xml, places) => {
        const report = wordFile(xml, { footnotes: { 2: para('脚注77') } });
        const before = readDocument(report);
        if (!before.ok) throw new Error(before.refusal.code);
        const { paragraphs } = before.value;
        const filled = paragraphs.filter((one) => one.text !== '');
        const notes = places.map(([which, from, length], index) => {
          const { index: at, text: whole } = filled[which % filled.length] ?? { index: 0, text: '' };
          // Word counts in letters, and half of a surrogate pair is none.
          const letters = Array.from(whole);
          const first = from % letters.length;
          const count = 1 + (length % (letters.length - first));
          const start = letters.slice(0, first).join('').length;
          return {
            paragraph: at,
            start,
            end: start + letters.slice(first, first + count).join('').length,
            text: String(index),
          };
        });
        const marked = writeComments(report, notes, '绩效自评助手');
        if (!marked.ok) throw new Error(marked.refusal.code);
        const after = readDocument(marked.value);
        expect(after.ok && after.value).toEqual(before.value);
        expect(withoutComments(marked.value)).toEqual(withoutComments(report));
        const said = quotes(marked.value);
        // What is said of a note or a box is put at the text beside it.
        for (const { paragraph: at, start, end, text: name } of notes.filter(
          (one) => paragraphs[one.paragraph]?.story === 'body',
        ))
          expect(said.get(name)).toBe(paragraphs[at]?.text.slice(start, end));
      },
    ),
    { numRuns: 120, seed: 7 },
  );
});
