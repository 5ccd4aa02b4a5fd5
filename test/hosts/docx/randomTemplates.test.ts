import { fc } from '../../support/fastCheck';
import { fillTemplate } from '../../../src/hosts/docx/fill/fillTemplate';
import { readDocument } from '../../../src/hosts/docx/readDocument';
import { type FieldData, fieldNames, fieldValues } from '../../support/fieldData';
import { para, run, table, textBox, wordFile } from '../../support/wordFile';

const DATA: FieldData = {
  甲: '一',
  乙: '',
  丙: '?丙',
  零: '0',
  项: [
    { 名: '路', 子: [{ 细: 'a' }, { 细: 'b' }] },
    { 名: '渠', 子: [] },
  ],
  空: [],
};
/** Words that no value holds, so that each can be looked for in what comes out. */
const WORDS = ['Ａ词', 'Ｂ词', 'Ｃ词', 'Ｄ词', '。', ' '];
const TAGS = [
  '{甲}',
  '｛乙｝',
  '【丙】',
  '{零}',
  '{#项}',
  '{/项}',
  '{#子}',
  '{/子}',
  '{^空}',
  '{/空}',
  '{#空}',
  '{#甲}',
  '{/甲}',
  '{名}',
  '{细}',
  '{/}',
  '{',
  '}',
  '{无}',
];

const text = fc.array(fc.constantFrom(...WORDS, ...TAGS), { maxLength: 6 }).map((parts) => parts.join(''));
/** Cuts a text into runs anywhere. */
const runs = fc.tuple(text, fc.array(fc.nat(30), { maxLength: 4 })).map(([whole, cuts]) => {
  const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((one, other) => one - other), whole.length];
  return places.slice(1).map((end, index) => whole.slice(places[index], end));
});
const paragraph = fc.oneof(
  { weight: 5, arbitrary: runs.map((parts) => para(...parts)) },
  {
    weight: 1,
    arbitrary: runs.map(
      (parts) =>
        `<w:p><w:ins w:id="1" w:author="x">${parts.slice(0, 1).map(run).join('')}</w:ins>${parts.slice(1).map(run).join('')}</w:p>`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(runs, text)
      .map(([parts, inner]) => `<w:p>${parts.map(run).join('')}${textBox(para(inner))}</w:p>`),
  },
);
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }).map((rows) => table(...rows)),
  },
);
const body = fc.array(block, { maxLength: 8 }).map((blocks) => `${blocks.join('')}${para('完')}`);

const wordsIn = (bytes: Uint8Array): string => {
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.paragraphs.map(({ text: shown }) => shown).join('\n');
};

it('随机的模板：不是把问题说全，就是填好了；填好的没有剩下的标记，循环之外的文字一个不少', () => {
  fc.assert(
    fc.property(body, (xml) => {
      const template = wordFile(xml);
      const result = fillTemplate(template, fieldNames(DATA), fieldValues(DATA));
      if (!result.ok) throw new Error(result.refusal.code);
      if (result.value.kind === 'problems') {
        expect(result.value.problems.length).toBeGreaterThan(0);
        return;
      }
      const before = wordsIn(template);
      const after = wordsIn(result.value.bytes);
      expect(after).not.toMatch(/[{}｛｝]/);
      if (!/[#^]/.test(before)) {
        const kept = (shown: string): string => shown.replace(/[{｛【][^}｝】]*[}｝】]|一|0/g, '').replace(/\s/g, '');
        expect(kept(after)).toBe(kept(before));
      }
    }),
    { numRuns: 250, seed: 20231, endOnFailure: false },
  );
});
