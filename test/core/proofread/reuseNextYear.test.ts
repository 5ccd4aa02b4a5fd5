import { decimal } from '../../../src/core/base/decimal';
import { factCatalogue } from '../../../src/core/facts/catalogue';
import { proofread } from '../../../src/core/proofread/proofread';
import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { FieldScope } from '../../../src/core/report/forms/fieldScope';
import { fillText } from '../../../src/core/report/forms/fillText';
import { reportYear } from '../../support/reportYear';
import { COUNTY_REPORTS, type CountyReport } from './countyReports';
import { reportOf } from './reportOf';

/** How this year's figures follow from last year's: signs turn, some are equal, some are 0. */
const TURNS: Readonly<Record<string, (value: number, index: number) => number>> = {
  '增的变减，减的变增': (value, index) => value * (index % 2 === 0 ? 1.2 : 0.7),
  全都一样: () => 100,
  一半是0: (value, index) => (index % 2 === 0 ? 0 : value),
};

/** This year of the same town: what last year's workbook had, turned; in 元 to the cent, as tables have it. */
function nextYear({ truth }: CountyReport, turn: (value: number, index: number) => number) {
  const figures: Record<string, number | undefined> = {};
  factCatalogue.forEach(({ id, name, kind }, index) => {
    const last = truth.figures.find((one) => one.name === name)?.value.toNumber();
    figures[id] = undefined;
    if (last === undefined) return;
    const value = turn(last, index);
    figures[id] = kind === 'money' ? Math.round(value * 1_000_000) / 100 : Math.round(value);
  });
  const data = reportYear({ figures, lines: [], scheme: 'xushui-2022', assumed: true });
  return { ...data, facts: { ...data.facts, unit: truth.unit, year: (truth.year ?? 0) + 1 } };
}

describe.each(COUNTY_REPORTS.map((one) => [one.county, one] as const))('%s', (_, county) => {
  const text = reportOf(county.pieces);
  const { fields, left } = reuse(text, county.truth);

  it.each(Object.entries(TURNS))('去年的报告写今年：%s，没有标出的句子都对', (__, turn) => {
    const data = nextYear(county, turn);
    const scope = new FieldScope(buildFields(data));
    const filled = text.paragraphs.map((paragraph, index) => {
      let [words, at] = ['', 0];
      for (const { start, end, put } of fields.filter((one) => one.paragraph === index)) {
        words += paragraph.text.slice(at, start) + put;
        at = end;
      }
      const runs = fillText(words + paragraph.text.slice(at), scope, { money: '万元' });
      return { ...paragraph, text: runs.map((run) => run.text).join('') };
    });
    const tables = text.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, text: filled[cell.paragraph]?.text ?? cell.text }))),
    }));
    const truth = truthOf(data.facts, data.scorecard, undefined);
    const marked = new Set([
      ...left.map(({ paragraph }) => paragraph),
      ...fields.filter(({ certain }) => !certain).map(({ paragraph }) => paragraph),
    ]);
    // The invented parts do not make their wholes: that is no fault of the sentence.
    const wrong = proofread({ paragraphs: filled, tables }, truth).findings.filter(
      ({ at, code, should }) =>
        at.table === undefined &&
        !marked.has(at.paragraph) &&
        !['leftOver', 'partsDiffer'].includes(code) &&
        should !== '',
    );
    expect(wrong.map(({ code, quote, says, should }) => `${code} ${quote} ${says}→${should}`)).toEqual([]);
  });

  it('去年的数一个也不会没有标记地留下', () => {
    const told = new Set([...left, ...fields].map(({ paragraph }) => paragraph));
    const silent = text.paragraphs.flatMap(({ text: words }, index) =>
      told.has(index) || !/\d+\.\d{2}/.test(words) ? [] : [words],
    );
    expect(silent).toEqual([]);
  });
});

test('金额对得上、方向对不上的，不是那两个数', () => {
  const truth = {
    unit: '甲镇人民政府',
    year: 2023,
    figures: ['预算支出', '决算支出'].map((name, index) => ({
      name,
      kind: 'money' as const,
      value: decimal(100 + index * 20),
      place: undefined,
      field: name,
    })),
    indicators: [],
    groups: [],
    total: undefined,
    grade: undefined,
  };
  const changed = (words: string) =>
    reuse(reportOf(['2023年甲镇人民政府预算支出100.00万元，决算支出120.00万元。', words]), truth).fields.filter(
      ({ paragraph, field }) => paragraph === 1 && field !== '年度',
    );
  expect(changed('2023年决算支出比预算支出增加20.00万元。')).toHaveLength(1);
  expect(changed('2023年决算支出比预算支出减少20.00万元。')).toEqual([]);
  expect(changed('2023年决算支出比预算支出增加20.00万元，增长25%。')).toEqual([]);
  expect(changed('2023年决算支出小于预算支出的主要原因是项目收回。').map(({ field }) => field)).not.toContain(
    '决算支出较预算支出比较',
  );
});
