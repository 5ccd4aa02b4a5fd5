import { proofread } from '../../../src/core/proofread/proofread';
import { readReport } from '../../../src/core/proofread/readReport';
import { longReport } from './longReport';
import { reportOf } from './reportOf';

describe('四十页的报告', () => {
  const clean = longReport();

  it('六十个项目各写一节，同样的话各说各的项目，什么也不报', () => {
    const { findings, numbers } = proofread(reportOf(clean), undefined);
    expect(findings.map(({ says, should, why }) => ({ says, should, why }))).toEqual([]);
    expect(numbers).toBeGreaterThan(1000);
  });

  it('十二处合计相加不符，又没有别处可比：每处都报，各数都列出', () => {
    let left = 12;
    const wrong = clean.map((piece) =>
      typeof piece === 'string' && piece.startsWith('实施中') && left-- > 0
        ? piece.replace(/合计(\d+)/, (_, whole: string) => `合计${String(Number(whole) + 12)}`)
        : piece,
    );
    const { findings } = proofread(reportOf(wrong), undefined);
    expect(findings.map(({ together }) => together?.length)).toEqual(Array.from({ length: 12 }, () => 4));
  });

  it('几卷合成一本，一卷里的错不因别卷里的数而改判，每卷报的和单独看时一样', () => {
    const volumes = [1, 2, 3].map((volume) => {
      let left = 2;
      return longReport(volume).map((piece) =>
        typeof piece === 'string' && piece.startsWith('实施中') && left-- > 0
          ? piece.replace(/合计(\d+)/, (_, whole: string) => `合计${String(Number(whole) + 7)}`)
          : piece,
      );
    });
    const told = (pieces: Parameters<typeof reportOf>[0]): readonly string[] =>
      proofread(reportOf(pieces), undefined).findings.map(({ says }) => says);
    const alone = volumes.flatMap((volume) => told(volume));
    expect(alone.length).toBeGreaterThan(3);
    expect(told(volumes.flat())).toEqual(alone);
  });

  it('试改一处，别的段落和表格不重读', () => {
    const text = reportOf(clean);
    const before = readReport(text, undefined);
    const at = text.paragraphs.findIndex(({ text: words }) => words.startsWith('实施中'));
    const paragraphs = text.paragraphs.map((one, index) =>
      index === at ? { ...one, text: one.text.replace('合计', '合计1') } : one,
    );
    const after = readReport({ ...text, paragraphs }, undefined, before);
    const read = after.paragraphs.flatMap((one, index) => (one === before.paragraphs[index] ? [] : [index]));
    expect(read).toEqual([at]);
    expect(after.tables).toEqual(before.tables);
    expect(after.tables[0]).toBe(before.tables[0]);
  });
});
