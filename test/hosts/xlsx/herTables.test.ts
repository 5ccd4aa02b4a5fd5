import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { editSnapshot } from '../../support/editSnapshot';
import { scoreBytes } from '../../support/memoryBook';

/** What she puts on a sheet of ours besides words: an Excel table, a name. */
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples/示例乡2022.xlsx')));
const scored = scoreBytes(SAMPLE, { assumeMet: true }).then(async ({ bytes }) =>
  scoreBytes(bytes, {}, (snapshot) =>
    editSnapshot(snapshot, [
      { sheet: '得分汇总', cell: 'A70', content: '项' },
      { sheet: '得分汇总', cell: 'B70', content: '数' },
      { sheet: '得分汇总', cell: 'A71', content: '甲' },
      { sheet: '得分汇总', cell: 'B71', content: 3 },
    ]),
  ),
);

/** As Excel writes 插入 → 表格 over A70:B71. */
function withTable(bytes: Uint8Array, headings: readonly string[] = ['项', '数']): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const sheetNumber = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"[^>]*r:id="([^"]*)"/g)].find(
    ([, name]) => name === '得分汇总',
  )?.[2];
  const target = new RegExp(
    `Id="${String(sheetNumber)}"[^>]*Target="([^"]*)"|Target="([^"]*)"[^>]*Id="${String(sheetNumber)}"`,
  ).exec(text('xl/_rels/workbook.xml.rels'));
  const part = `xl/${String(target?.[1] ?? target?.[2])}`;
  const rels = part.replace('worksheets/', 'worksheets/_rels/') + '.rels';
  const columns = headings.map((name, index) => `<tableColumn id="${String(index + 1)}" name="${name}"/>`).join('');
  return zipSync({
    ...parts,
    [part]: strToU8(
      text(part).replace('</worksheet>', '<tableParts count="1"><tablePart r:id="rId9"/></tableParts></worksheet>'),
    ),
    [rels]: strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    ),
    'xl/tables/table1.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="我的表" displayName="我的表" ref="A70:B71"><tableColumns count="2">${columns}</tableColumns></table>`,
    ),
    '[Content_Types].xml': strToU8(
      text('[Content_Types].xml').replace(
        '</Types>',
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
      ),
    ),
  });
}

function tablesOn(bytes: Uint8Array): readonly string[] {
  const read = readWorkbook(bytes);
  return read.ok
    ? read.value.sheets.flatMap(({ name, tables = [] }) => tables.map((table) => `${name} ${table.name}`))
    : [];
}

it('她在评分表下做的 Excel 表格跟着走', async () => {
  const { bytes } = await scored;
  const { outcome, bytes: after } = await scoreBytes(withTable(bytes));
  expect(tablesOn(after)).toEqual(['得分汇总 我的表']);
  expect(outcome.findings.map(({ code }) => code)).not.toContain('tableNotKept');
  const again = await scoreBytes(after);
  expect(Buffer.from(again.bytes).equals(Buffer.from(after))).toBe(true);
});

it('表头对不上了的，不留下打不开的文件，说明', async () => {
  const { bytes } = await scored;
  const { outcome, bytes: after } = await scoreBytes(withTable(bytes, ['项', '金额']));
  expect(tablesOn(after)).toEqual([]);
  expect(outcome.findings.find(({ code }) => code === 'tableNotKept')).toMatchObject({
    details: { name: '我的表', sheet: '得分汇总', cell: 'A70:B71' },
  });
});

it('她自己起的、也以“绩效_”开头的名称不删', async () => {
  const { bytes } = await scored;
  const parts = unzipSync(bytes);
  const named = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace(
    '</definedNames>',
    `<definedName name="绩效_我的合计">'得分汇总'!$D$8</definedName></definedNames>`,
  );
  const { bytes: after } = await scoreBytes(zipSync({ ...parts, 'xl/workbook.xml': strToU8(named) }));
  const read = readWorkbook(after);
  expect(read.ok && read.value.names.get('绩效_我的合计')).toBe("'得分汇总'!$D$8");
});
