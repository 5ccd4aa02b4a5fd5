import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fc } from '../../support/fastCheck';
import type { DocumentTree } from '../../../src/core/report/documentTree';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { allForms } from '../../../src/core/report/forms/allForms';
import { fillForm } from '../../../src/core/report/forms/fillForm';
import { writeDocument } from '../../../src/hosts/docx/write/writeDocument';
import { newWorkbook } from '../../../src/hosts/xlsx/newWorkbook';
import { readBack } from '../../support/readBack/readBack';
import { inventedYears, reportYear } from '../../support/reportYear';

function written(tree: DocumentTree): Uint8Array {
  const made = writeDocument(tree, newWorkbook);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

/** `YEARS=300 npx jest generatedYears` reads as many. */
const YEARS = Number(process.env['YEARS'] ?? 4);

test.each(allForms.map((form) => [form.name, form] as const))('生成的年份写成%s：另一个读者读回每个数', (_, form) => {
  for (const year of fc.sample(inventedYears, { numRuns: YEARS, seed: 2024 })) {
    const data = reportYear(year);
    const tree = fillForm(form, buildFields(data));
    const { untied, numbers } = readBack(written(tree), data, form.dress);
    expect(untied).toEqual([]);
    expect(numbers).toBeGreaterThan(2);
  }
});

/** One number of every paragraph changed in its last digit: the first, the second… */
function withChangedNumbers(
  bytes: Uint8Array,
  which: number,
): { readonly bytes: Uint8Array; readonly changed: number } {
  const files = unzipSync(bytes);
  let changed = 0;
  const xml = strFromU8(files['word/document.xml']!).replace(/<w:p[ >].*?<\/w:p>/gs, (paragraph) => {
    let seen = -1;
    return paragraph.replace(/(<w:t(?: [^>]*)?>)([^<]*)/g, (_, tag: string, text: string) => {
      const own = text.replace(/\d+(?:\.\d+)?/g, (digits) => {
        seen++;
        if (seen !== which) return digits;
        changed++;
        return `${digits.slice(0, -1)}${String((Number(digits.slice(-1)) + 1) % 10)}`;
      });
      return tag + own;
    });
  });
  return { bytes: zipSync({ ...files, 'word/document.xml': strToU8(xml) }, { level: 0 }), changed };
}

test.each(allForms.map((form) => [form.name, form] as const))('%s：改掉任何一个数，这个读者都看得出来', (_, form) => {
  const [year] = fc.sample(inventedYears, { numRuns: 1, seed: 7 });
  const data = reportYear({ ...year!, lines: year!.lines.slice(0, 3) });
  const bytes = written(fillForm(form, buildFields(data)));
  for (let which = 0; which < 9; which++) {
    const mutated = withChangedNumbers(bytes, which);
    const { untied } = readBack(mutated.bytes, data, form.dress);
    expect(untied.length).toBeGreaterThanOrEqual(mutated.changed);
  }
});
