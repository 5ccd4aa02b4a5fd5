import { proofread } from '../../../src/core/proofread/proofread';
import { WHOLE_TRUTH } from './cleanReports';
import { CLEAN_SENTENCES } from './cleanSentences';
import { CLEAN_SENTENCES_MORE } from './cleanSentencesMore';
import { FRESH_REPORTS, bookOf } from './freshReports';
import { LATER_REPORTS } from './laterReports';
import { MORE_REPORTS } from './moreReports';
import { planted } from './planted';
import { type Piece, reportOf } from './reportOf';
import { SPOKEN_REPORTS } from './spokenReports';
import { SPOKEN_REPORTS_MORE } from './spokenReportsMore';

const ALL_REPORTS = [...FRESH_REPORTS, ...MORE_REPORTS, ...SPOKEN_REPORTS, ...SPOKEN_REPORTS_MORE, ...LATER_REPORTS];

describe('别的县的二十六种报告', () => {
  it.each(ALL_REPORTS.map((one) => [one.name, one] as const))('没有错，什么也不报：%s', (_, { pieces, truth }) => {
    for (const book of [truth, undefined])
      expect(
        proofread(reportOf(pieces), book).findings.map(({ says, should, why }) => ({ says, should, why })),
      ).toEqual([]);
  });

  it.each(ALL_REPORTS.map((one) => [one.name, one] as const))(
    '每处改错都找得出，不怪没有改的：%s',
    (_, { pieces, truth, plants }) => {
      const clean = reportOf(pieces);
      const wrong = plants.flatMap((plant) => {
        const { text, at, span } = planted(clean, plant);
        const { findings } = proofread(text, truth);
        const right = findings.filter(({ at: own, together = [{ at: own }] }) =>
          together.some(
            ({ at: one }) =>
              one.paragraph === at && (one.table !== undefined || (one.span[0] < span[1] && one.span[1] > span[0])),
          ),
        );
        return right.length > 0 && right.length === findings.length
          ? []
          : [{ plant, findings: findings.map(({ says, should, why }) => `${says}→${should} ${why}`) }];
      });
      expect(plants.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    },
  );
});

test('看上去像写错了的对的句子：别家的数、一部分、别的年份、别的基数，什么也不报', () => {
  const title = '柳溪乡人民政府2024年度部门整体支出绩效自评报告';
  const alarms = [...CLEAN_SENTENCES, ...CLEAN_SENTENCES_MORE].flatMap((pieces) =>
    proofread(reportOf([title, ...pieces]), undefined).findings.map(
      ({ says, should, quote }) => `${quote}：${says}→${should}`,
    ),
  );
  expect(alarms).toEqual([]);
});

describe('别人的分数和等级不是报告的', () => {
  const book = { ...WHOLE_TRUTH, total: undefined, grade: '优' };
  it.each([
    ['第三方机构评价得分88.6分，评价等级为“良”，自评等级为“优”。', []],
    ['全县平均得分86.3分，评价等级为“良”。我乡自评等级为“优”。', []],
    ['村级组织测评得分85分，等级为“良”。', []],
    ['自评等级为“良”。', ['良']],
  ])('%s', (text, expected) => {
    const { findings } = proofread(reportOf([text]), book);
    expect(findings.filter(({ code }) => code === 'gradeWrong').map(({ says }) => says)).toEqual(expected);
  });
});

describe('年初的数是上年末的数', () => {
  const book = bookOf('柳溪乡人民政府', 2024, {
    资产总额: '5670.98',
    上年资产总额: '5581.14',
    负债总额: '101.85',
    上年负债总额: '11.35',
    固定资产总额: '305.25',
    在职人数: '58',
  });
  const table = (assets: string): Piece => [
    ['项目（万元）', '年初数', '年末数'],
    ['资产总额', assets, '5670.98'],
    ['固定资产总额', '298.10', '305.25'],
  ];
  it.each<[Piece, readonly string[]]>([
    ['年底资产总额5670.98万元，比年初的5581.14万元多89.84万元。', []],
    ['年初资产总额5581.14万元，年末5670.98万元。', []],
    ['2024年末资产总额5670.98万元，2024年初5581.14万元。', []],
    ['负债总额101.85万元（年初11.35万元）。', []],
    ['负债总额101.85万元，较年初的11.35万元增加90.50万元。', []],
    ['年初在职人员60人，年末58人。', []],
    ['固定资产总额305.25万元，年初298.10万元。', []],
    ['年初资产总额5518.14万元，年末5670.98万元。', ['5518.14万元→5581.14万元']],
    ['年初资产总额5581.14万元，年末5760.98万元。', ['5760.98万元→5670.98万元']],
    [table('5581.14'), []],
    [table('5518.14'), ['5518.14→5581.14']],
  ])('%s', (piece, expected) => {
    const { findings } = proofread(reportOf(['柳溪乡人民政府2024年度部门整体支出绩效自评报告', piece]), book);
    expect(findings.map(({ says, should }) => `${says}→${should}`)).toEqual(expected);
  });
});
