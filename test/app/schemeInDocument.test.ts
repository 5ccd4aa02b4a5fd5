import { schemeInDocument } from '../../src/app/schemeInDocument';
import type { DocumentText } from '../../src/core/report/documentText';
import type { Block, Run, TableCell } from '../../src/core/report/documentTree';
import { builtInTexts } from '../../src/core/schemes/allSchemes';
import { schemesInDocument } from '../../src/core/schemes/fromDocument/schemesInDocument';
import type { SchemeTexts } from '../../src/core/schemes/schemeTexts';
import { readDocument } from '../../src/hosts/docx/readDocument';
import { writeDocument } from '../../src/hosts/docx/write/writeDocument';
import { newWorkbook } from '../../src/hosts/xlsx/newWorkbook';

const words = (text: string): Run => ({ kind: 'text', text });
const cell = (text: string, down = 1): TableCell => ({ lines: text.split('\n').map((line) => [words(line)]), down });
const HEAD = ['一级指标', '二级指标', '三级指标', '分值', '指标解释', '评价标准'].map((text) => cell(text));

/** 附件3 as reports print it: groups merged over their indicators. */
function tableOf(scheme: Pick<SchemeTexts, 'dimensions'>): Block {
  const rows = scheme.dimensions.flatMap(({ name, subDimensions }) =>
    subDimensions.flatMap((sub, subIndex) =>
      sub.indicators.map((one, index) => [
        ...(subIndex === 0 && index === 0
          ? [
              cell(
                name,
                subDimensions.reduce((sum, { indicators }) => sum + indicators.length, 0),
              ),
            ]
          : []),
        ...(index === 0 ? [cell(sub.name, sub.indicators.length)] : []),
        cell(one.name),
        cell(one.fullMark),
        cell(one.explanation),
        cell(one.criterion),
      ]),
    ),
  );
  return { kind: 'table', widths: [2, 2, 3, 1, 6, 8], headRows: 1, dense: true, rows: [HEAD, ...rows] };
}

function documentOf(...blocks: readonly Block[]): DocumentText {
  const written = writeDocument(
    { title: '', sections: [{ orientation: 'landscape', pageNumbers: true, blocks }] },
    newWorkbook,
  );
  const read = written.ok ? readDocument(written.value) : written;
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const line = (text: string): Block => ({ kind: 'paragraph', role: 'tableCaption', runs: [words(text)] });
const table = (...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  widths: rows[0]?.map(() => 1) ?? [],
  headRows: 1,
  rows: rows.map((row) => row.map((text) => cell(text))),
});
const OTHER = table(['项目', '预算', '决算'], ['公务接待费', '3.00', '2.85']);
const xushui = builtInTexts.find(({ id }) => /xushui.*2022/.test(id)) ?? builtInTexts[0];
if (!xushui) throw new Error('No scheme is built in');

const indicatorsOf = ({ dimensions }: Pick<SchemeTexts, 'dimensions'>): string[] =>
  dimensions.flatMap(({ name, subDimensions }) =>
    subDimensions.flatMap((sub) =>
      sub.indicators.map((one) => [name, sub.name, one.name, one.fullMark, one.criterion].join('|')),
    ),
  );

describe('从去年的报告里取指标体系', () => {
  it.each(builtInTexts.map((scheme) => [scheme.name, scheme] as const))('附件里的表一字不差：%s', (_name, scheme) => {
    const document = documentOf(
      line('表1 “三公”经费'),
      OTHER,
      line('附件3 部门整体支出绩效评价指标体系'),
      tableOf(scheme),
    );
    const [found] = schemesInDocument(document);
    expect(found && indicatorsOf(found.table.texts)).toEqual(indicatorsOf(scheme));
    expect(found?.tables).toEqual([2]);
    expect(schemeInDocument(document, undefined).ok).toBe(true);
  });

  it('作者把一张表分成两张，中间写着续表，仍是一张', () => {
    const [first, ...rest] = xushui.dimensions;
    const document = documentOf(
      line('附件3 指标体系'),
      tableOf({ dimensions: first ? [first] : [] }),
      line('续表'),
      tableOf({ dimensions: rest }),
    );
    const [found, ...others] = schemesInDocument(document);
    expect(others).toEqual([]);
    expect(found?.tables).toEqual([1, 2]);
    expect(found && indicatorsOf(found.table.texts)).toEqual(indicatorsOf(xushui));
  });

  it('正文里的等级划分就是它的等级；说法不一时不用', () => {
    const scale = (text: string): Block => ({ kind: 'paragraph', role: 'body', runs: [words(text)] });
    const one = '绩效评价分值≥90为“优”；80≤分值＜90为“良”；60≤分值＜80为“合格”；60分以下为“差”。';
    const other = '95分以上为优，85-95分为良，60-85分为中，60分以下为差。';
    const grades = (...texts: readonly string[]) =>
      schemesInDocument(documentOf(...texts.map(scale), line('指标体系'), tableOf(xushui)))[0]?.table.texts.grades.map(
        ({ name, from }) => `${name}${from ?? ''}`,
      );
    expect(grades(one)).toEqual(['优90', '良80', '合格60', '差']);
    expect(grades(one, other)).toEqual(['优90', '良80', '中60', '差']);
  });

  it.each([
    ['没有指标体系', [OTHER], undefined, 'noSchemeInDocument'],
    ['没有表', [line('正文')], undefined, 'noSchemeInDocument'],
    ['表的序号太大', [OTHER], 2, 'documentTableMissing'],
    ['那张表不是', [OTHER, line('甲'), tableOf(xushui)], 1, 'schemeNotInTable'],
    ['不止一张', [tableOf(xushui), line('乙单位的指标体系'), tableOf(xushui)], undefined, 'severalSchemesInDocument'],
  ] as [string, Block[], number | undefined, string][])('%s', (_title, blocks, number, code) => {
    expect(schemeInDocument(documentOf(...blocks), number)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('指明其中一张', () => {
    const document = documentOf(OTHER, line('甲'), tableOf(xushui), line('乙单位的指标体系'), tableOf(xushui));
    expect(schemeInDocument(document, 3)).toMatchObject({ ok: true, value: { scheme: { id: 'table:3' } } });
  });
});
