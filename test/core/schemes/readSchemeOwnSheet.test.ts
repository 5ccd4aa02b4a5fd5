import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSchemes } from '../../support/builtSchemes';
import { isPrinted } from '../../../src/core/ownSheets/findOwnSheets';
import { buildScheme } from '../../../src/core/schemes/buildScheme';
import { readSchemeTable } from '../../../src/core/schemes/readScheme/readSchemeTable';
import type { Scheme } from '../../../src/core/schemes/scheme';
import type { SchemeTexts } from '../../../src/core/schemes/schemeTexts';
import { type SheetSnapshot, cellError, cellKey } from '../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { scoreBytes } from '../../support/memoryBook';

const sample = new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples/示例乡2022.xlsx')));

async function sheetsFor(scheme: Scheme): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const { bytes } = await scoreBytes(sample, { scheme: { kind: 'builtIn', scheme } });
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return new Map(read.value.sheets.map((sheet) => [sheet.name, sheet]));
}

function inWords({ dimensions }: Scheme | SchemeTexts): readonly string[] {
  return dimensions.flatMap((dimension) =>
    dimension.subDimensions.flatMap((subDimension) =>
      subDimension.indicators.map(({ name, fullMark, explanation, method, criterion }) =>
        [dimension.name, subDimension.name, name, fullMark, explanation, method, criterion].join(' | '),
      ),
    ),
  );
}

describe.each(builtSchemes.map((scheme) => [scheme.id, scheme] as const))('程序自己写的指标评分：%s', (_id, scheme) => {
  it('读回来逐字相同，没有问题', async () => {
    const sheet = (await sheetsFor(scheme)).get('指标评分');
    const table = sheet && readSchemeTable(sheet);
    if (!table) throw new Error('no table');
    expect(inWords(table.texts)).toEqual(inWords(scheme));
    expect(table.findings).toEqual([]);
    expect(table.texts.name).toBe(scheme.name);
    expect([...table.rows.values()]).toEqual(inWords(scheme).map((_, index) => index + 3));
    expect(buildScheme(table.texts).unread).toEqual([]);
  });

  it('公式没有存下值时，组名从公式里读', async () => {
    const sheet = (await sheetsFor(scheme)).get('指标评分');
    const table = sheet && readSchemeTable(uncalculated(sheet));
    expect(table && inWords(table.texts)).toEqual(inWords(scheme));
  });

  it('其他自有工作表、示例数据表都不是指标体系', async () => {
    for (const [name, sheet] of await sheetsFor(scheme)) {
      // The printed form is one by its looks; what we printed is known by its keys.
      if (name !== '指标评分' && !isPrinted(sheet)) expect([name, readSchemeTable(sheet)]).toEqual([name, undefined]);
    }
  });
});

/** As a program leaves it that writes formulas without calculating them. */
function uncalculated(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map(
      (row, r) =>
        row &&
        Array.from(row, (content, c) => (sheet.formulas.has(cellKey(r, c)) ? cellError('uncalculated') : content)),
    ),
  };
}
