import { decimal, roundScore } from '../../../src/core/base/decimal';
import { readProjectScheme } from '../../../src/core/projects/schemes/fromSheet/readProjectScheme';
import { schemeSentence } from '../../../src/core/projects/schemes/fromSheet/schemeSentence';
import { rateShare } from '../../../src/core/projects/schemes/rateRule';
import { shortfallShare } from '../../../src/core/projects/targets/shortfall';
import { noSheetSchemes, sheetSchemeCases, weightySentences } from '../../cases/projects/sheetSchemeCases';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

function read(sheet: GridSheet) {
  const [only] = gridSnapshot({ 办法: sheet }).sheets;
  return only && readProjectScheme(only);
}

describe('县里自己的项目评分办法', () => {
  it.each(sheetSchemeCases.map((one) => [one.title, one] as const))('%s', (_, one) => {
    const found = read({ rows: one.rows, merges: one.merges ?? [] });
    if (!found) throw new Error('not read');
    const { scheme, findings } = found;
    const marks = [
      ...(scheme.rateMark === undefined ? [] : [`预算执行率 ${scheme.rateMark}`]),
      ...scheme.aspects.map(({ name, full }) => `${name} ${full ?? '?'}`),
    ];
    expect(marks).toEqual(one.marks);
    const points = (share: (part: string) => string, parts: readonly string[]) => parts.map(share);
    const rated =
      scheme.rateMark === undefined || scheme.unread.rate !== undefined
        ? undefined
        : points(
            (rate) => roundScore(rateShare(scheme.rateRule, decimal(rate)).times(10)).toString(),
            ['1', '0.95', '0.88', '0.62', '0.4'],
          );
    expect(rated).toEqual(one.rate);
    const short =
      scheme.unread.targets === undefined
        ? points((done) => shortfallShare(scheme.shortfall, decimal(done)).times(10).toString(), ['0.9', '0.5'])
        : undefined;
    expect(short).toEqual(one.shortfall);
    expect(scheme.grades.map(({ name, from }) => `${name} ${from}`)).toEqual(one.grades);
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(one.findings ?? []);
    if (one.levels !== undefined) expect(`${scheme.levels.met}/${scheme.levels.partly}`).toBe(one.levels);
    if (one.assumes) expect(scheme.assumes).toEqual(one.assumes);
  });

  it.each(noSheetSchemes.map((one) => [one.title, one] as const))('不是办法：%s', (_, { rows }) => {
    expect(read({ rows })).toBeUndefined();
  });

  it.each(weightySentences)('加一个字、改一个数就不是同一句话：%s', (sentence) => {
    const said = JSON.stringify(schemeSentence(sentence));
    expect(said).not.toBe(undefined);
    const strangers = ['不', '半', '除', '超', '另', '倍', '最', '约'];
    for (let at = 0; at <= sentence.length; at++)
      for (const stranger of strangers) {
        const changed = schemeSentence(sentence.slice(0, at) + stranger + sentence.slice(at));
        if (changed) expect(JSON.stringify(changed)).not.toBe(said);
      }
  });
});
