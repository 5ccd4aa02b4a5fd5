import { buildScheme } from '../../../src/core/schemes/buildScheme';
import { type SchemeTable, readSchemeTable } from '../../../src/core/schemes/readScheme/readSchemeTable';
import { readGradeScale } from '../../../src/core/schemes/gradeScale';
import { gradeCases } from '../../cases/schemes/gradeCases';
import { layoutCases } from '../../cases/schemes/layoutCases';
import { noSchemeCases } from '../../cases/schemes/noSchemeCases';
import { oddSchemeCases } from '../../cases/schemes/oddSchemeCases';
import type { ExpectedIndicator, SchemeTableCase } from '../../cases/schemes/schemeTableCase';
import { textCases } from '../../cases/schemes/textCases';
import { gridSnapshot } from '../../support/gridSnapshot';

const all = [...layoutCases, ...textCases, ...oddSchemeCases];
const byTitle = (cases: readonly SchemeTableCase[]) => cases.map((one) => [one.title, one] as const);

function read(sheet: SchemeTableCase['sheet']): SchemeTable | undefined {
  const [only] = gridSnapshot({ 指标: sheet }).sheets;
  return only && readSchemeTable(only);
}

function indicatorsOf({ texts, rows }: SchemeTable): readonly ExpectedIndicator[] {
  return texts.dimensions.flatMap((dimension) =>
    dimension.subDimensions.flatMap((subDimension) =>
      subDimension.indicators.map((one): ExpectedIndicator => {
        const path = [dimension.name, subDimension.name, one.name].join('/');
        return [path, one.fullMark, one.explanation, one.method, one.criterion, (rows.get(path) ?? -1) + 1];
      }),
    ),
  );
}

function findingsOf({ findings }: SchemeTable): readonly string[] {
  return findings.map(({ code, details, places }) => {
    const said = Object.entries(details).map(([key, value]) => (key === 'shown' ? `「${value}」` : value));
    return `${[code, ...said].join(' ')} @${places.map(({ cell }) => cell ?? '').join(',')}`;
  });
}

describe('readSchemeTable', () => {
  it.each(byTitle(all))('%s', (_title, { sheet, name, grades, appliesTo, indicators, findings }) => {
    const table = read(sheet);
    if (!table) throw new Error('no table');
    expect(indicatorsOf(table)).toEqual(indicators);
    expect(findingsOf(table)).toEqual(findings ?? []);
    expect(table.texts).toMatchObject({ id: 'sheet:指标', name: name ?? '指标', appliesTo: appliesTo ?? 'department' });
    expect(table.texts.grades.map((grade) => `${grade.name}${grade.from ?? ''}`).join(' ')).toBe(
      grades ?? '优90 良80 中60 差',
    );
    expect([...table.rows.keys()]).toEqual(indicators.map(([path]) => path));
  });

  it.each(byTitle(all))('做成评分体系：%s', (_title, { sheet, unread }) => {
    const table = read(sheet);
    if (!table) throw new Error('no table');
    expect(buildScheme(table.texts).unread.map(({ path }) => path)).toEqual(unread ?? []);
  });

  it.each(noSchemeCases.map((one) => [one.title, one.sheet] as const))('不是指标体系：%s', (_title, sheet) => {
    expect(read(sheet)).toBeUndefined();
  });
});

it.each(gradeCases)('等级：%s', (sentence, bands) => {
  expect((readGradeScale(sentence)?.bands ?? []).map(({ name, from }) => `${name}${from ?? ''}`).join(' ')).toBe(bands);
});

describe('等级里插进一个词：分数线不变，或者不取', () => {
  const scales = gradeCases.filter(([, bands]) => bands !== '');
  it.each(['鹭鹭鹭鹭鹭', '上年', '除外', '的项目', '不'])('%s', (word) => {
    const marks = (sentence: string) => (readGradeScale(sentence)?.bands ?? []).map(({ from }) => from).join(' ');
    const changed = scales.flatMap(([sentence]) =>
      Array.from({ length: sentence.length }, (_, at) => at).flatMap((at) => {
        const planted = sentence.slice(0, at) + word + sentence.slice(at);
        return ['', marks(sentence)].includes(marks(planted)) ? [] : [planted];
      }),
    );
    expect(changed).toEqual([]);
  });
});
