import { decimal } from '../../../src/core/base/decimal';
import { numbersIn } from '../../../src/core/proofread/numbersIn';
import { proofread } from '../../../src/core/proofread/proofread';
import type { ProofCode } from '../../../src/core/proofread/proof';
import { IN_YUAN, PROJECTS, WHOLE, WHOLE_TRUTH } from './cleanReports';
import { type Piece, reportOf } from './reportOf';

const told = (pieces: readonly Piece[], truth = undefined as typeof WHOLE_TRUTH | undefined) =>
  proofread(reportOf(pieces), truth).findings.map(({ code, says, should, quote }) => ({ code, says, should, quote }));

test.each([
  ['整体支出，对照工作簿', WHOLE, WHOLE_TRUTH],
  ['整体支出，没有工作簿', WHOLE, undefined],
  ['元的报告', IN_YUAN, undefined],
  ['项目报告', PROJECTS, undefined],
])('没有错的报告，什么也不报：%s', (_title, pieces, truth) => {
  expect(told(pieces, truth)).toEqual([]);
});

/** What is planted, and what must be heard of it. The place must be the place that was changed. */
interface Planted {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly codes: readonly ProofCode[];
  /** Which occurrence, counted from 0. */
  readonly nth?: number;
  /** Only the workbook can tell. */
  readonly needsBook?: boolean;
  /** What is told stands beside the change: a heading that lost its text. */
  readonly elsewhere?: boolean;
}

const planted: readonly Planted[] = [
  {
    title: '总数错一位',
    from: '预算收入1520.46万元',
    to: '预算收入1502.46万元',
    codes: ['figureDiffers', 'partsDiffer', 'saidTwoWays'],
  },
  { title: '分项错一位', from: '其他收入1.50万元', to: '其他收入1.80万元', codes: ['partsDiffer'] },
  {
    title: '分项漏小数点',
    from: '项目支出340.53万元',
    to: '项目支出34053万元',
    codes: ['figureDiffers', 'partsDiffer'],
  },
  {
    title: '元与万元',
    from: '2023年度决算支出1437.28万元',
    to: '2023年度决算支出1437.28元',
    codes: ['figureDiffers', 'partsDiffer', 'saidTwoWays'],
  },
  { title: '差额错', from: '预算收入减少83.18万元', to: '预算收入减少81.38万元', codes: ['differenceWrong'] },
  { title: '方向错', from: '预算收入减少83.18万元', to: '预算收入增加83.18万元', codes: ['directionWrong'] },
  { title: '百分比的方向错', from: '下降5.47%', to: '增长5.47%', codes: ['directionWrong'] },
  { title: '百分比错', from: '下降5.47%', to: '下降5.74%', codes: ['rateWrong'] },
  {
    title: '完成率错',
    from: '完成年初预算的94.53%。决算收入',
    to: '完成年初预算的95.43%。决算收入',
    codes: ['rateWrong'],
  },
  { title: '大于小于写反', from: '决算收入小于预算收入', to: '决算收入大于预算收入', codes: ['directionWrong'] },
  { title: '节约率错', from: '节约率20.56%', to: '节约率25.06%', codes: ['rateWrong'] },
  { title: '节约写成超支', from: '节约率20.56%', to: '超支率20.56%', codes: ['directionWrong'] },
  {
    title: '与上年比方向错',
    from: '决算数与2022年实际支出相比增加0.45万元。具体',
    to: '决算数与2022年实际支出相比减少0.45万元。具体',
    codes: ['directionWrong'],
  },
  {
    title: '年份写成今年',
    from: '决算数与2022年实际支出相比增加0.45万元。具体',
    to: '决算数与2023年实际支出相比增加0.45万元。具体',
    codes: ['sameYearCompared'],
  },
  {
    title: '持平写成增加',
    from: '决算数与2022年实际支出相比持平',
    to: '决算数与2022年实际支出相比增加0.30万元',
    codes: ['directionWrong', 'differenceWrong'],
  },
  {
    title: '增加写成持平',
    from: '决算数与2022年实际支出相比增加0.45万元。',
    to: '决算数与2022年实际支出相比持平。',
    nth: 1,
    codes: ['directionWrong'],
  },
  {
    title: '括号里的分项错',
    from: '公务接待费1.40万元）',
    to: '公务接待费1.60万元）',
    codes: ['figureDiffers', 'partsDiffer', 'saidTwoWays'],
  },
  { title: '占比错', from: '占比18.71%', to: '占比17.81%', codes: ['shareWrong'] },
  { title: '占比加起来不是一百', from: '占比4.61%', to: '占比4.65%', codes: ['shareWrong', 'sharesDiffer'] },
  { title: '算式里的数错', from: '（1437.28/1520.46）', to: '（1427.38/1520.46）', codes: ['resultDiffers'] },
  { title: '算式结果错', from: '×100%=79.44%', to: '×100%=74.94%', codes: ['resultDiffers'] },
  { title: '算式负号漏掉', from: '=-4.62%', to: '=4.62%', codes: ['resultDiffers'] },
  { title: '编制人数错', from: '核定编制46人', to: '核定编制64人', codes: ['figureDiffers', 'partsDiffer'] },
  { title: '个数与列举不符', from: '下设3个三级指标', to: '下设4个三级指标', codes: ['countDiffers'] },
  { title: '分组个数不符', from: '优11个', to: '优12个', codes: ['countDiffers'] },
  { title: '表里合计错', from: '13.00', to: '13.50', codes: ['figureDiffers', 'tableSumDiffers'] },
  { title: '表里一格错', from: '8.90', to: '9.80', codes: ['tableSumDiffers', 'saidTwoWays', 'tableDifferenceWrong'] },
  { title: '表里差额符号错', from: '-0.60', to: '0.60', codes: ['tableDifferenceWrong', 'tableSumDiffers'] },
  { title: '表里差额错', from: '-0.10', to: '-0.20', codes: ['tableDifferenceWrong', 'tableSumDiffers'] },
  {
    title: '得分超过分值',
    from: '该指标实际得分17.80分',
    to: '该指标实际得分27.80分',
    codes: ['scoreAboveMark', 'scoreDiffers'],
  },
  { title: '正文得分与表不符', from: '该指标实际得分17.80分', to: '该指标实际得分18.70分', codes: ['scoreDiffers'] },
  { title: '表里得分错', from: '17.80', to: '18.70', codes: ['scoreDiffers', 'tableSumDiffers'], nth: 0 },
  { title: '总分错', from: '得分为97.80分', to: '得分为98.70分', codes: ['totalDiffers'] },
  { title: '等级错', from: '等级为“优”', to: '等级为“良”', codes: ['gradeWrong'] },
  { title: '等级标准有空档', from: '80≤分值＜90', to: '80≤分值＜88', codes: ['scaleBroken'] },
  { title: '一级指标分值错', from: '投入（40分）', to: '投入（42分）', nth: 1, codes: ['marksDiffer'] },
  {
    title: '说完成较好，其实扣了分',
    from: '预算完成率、“三公经费”控制率等指标完成',
    to: '预算完成率、公用经费控制率等指标完成',
    codes: ['claimWrong'],
  },
  {
    title: '标题里的年度错',
    from: '柳溪镇人民政府2023年度部门整体支出绩效自评报告',
    to: '柳溪镇人民政府2022年度部门整体支出绩效自评报告',
    codes: ['yearWrong'],
  },
  { title: '别的乡镇', from: '柳溪镇人民政府为正科级', to: '东川镇人民政府为正科级', codes: ['foreignUnit'] },
  { title: '数字坏了', from: '=79.44%', to: '=79.44.1%', codes: ['brokenNumber'] },
  { title: '没填的空', from: '内设机构7个', to: '内设机构XX个', codes: ['leftOver'] },
  { title: '留下的字段', from: '正科级单位', to: '{单位级别}单位', codes: ['leftOver'] },
  { title: '标题序号跳号', from: '四、存在的问题', to: '五、存在的问题', codes: ['numberingBroken'] },
  {
    title: '标题下面没有内容',
    from: '公用经费超出预算2.12万元，下一步从严控制。',
    to: '五、下一步打算',
    codes: ['headingEmpty'],
    elsewhere: true,
  },
  { title: '提到的表没有', from: '具体见表1', to: '具体见表9', codes: ['referenceMissing'] },
  { title: '问卷行的合计错', from: '46', to: '47', codes: ['tableSumDiffers'], elsewhere: true },
  {
    title: '字重复',
    from: '一般公共服务支出912.35',
    to: '一般公共服务支出一般公共服务支出912.35',
    codes: ['repeated', 'saidTwoWays'],
  },
];

/** The pieces with the nth occurrence changed, and whether it was found. */
function plant(pieces: readonly Piece[], { from, to, nth = 0 }: Planted): readonly Piece[] {
  let seen = -1;
  const change = (text: string, whole: boolean): string => {
    if (whole ? text !== from : !text.includes(from)) return text;
    seen++;
    return seen === nth ? text.replace(from, to) : text;
  };
  const inCells =
    /^-?[\d.]+$/.test(from) ||
    pieces.some((piece) => Array.isArray(piece) && piece.some((row: readonly string[]) => row.includes(from)));
  const changed = pieces.map((piece) =>
    typeof piece === 'string'
      ? inCells && /^-?[\d.]+$/.test(from)
        ? piece
        : change(piece, false)
      : piece.map((row) => row.map((text) => change(text, true))),
  );
  if (seen < nth) throw new Error(`「${from}」 does not stand there`);
  return changed;
}

test.each(planted.filter(({ needsBook }) => !needsBook))('没有工作簿也找得出：$title', (one) => {
  const findings = told(plant(WHOLE, one));
  expect(findings.some(({ code }) => one.codes.includes(code)) ? one.codes : findings).toEqual(one.codes);
});

test.each(planted)('对照工作簿找得出，并且只指改动过的地方：$title', (one) => {
  const text = reportOf(plant(WHOLE, one));
  const clean = reportOf(WHOLE);
  const touched = new Set(
    text.paragraphs
      .filter(({ text: words }, index) => clean.paragraphs[index]?.text !== words)
      .map(({ index }) => index),
  );
  const { findings } = proofread(text, WHOLE_TRUTH);
  expect(findings.some(({ code }) => one.codes.includes(code)) ? one.codes : findings).toEqual(one.codes);
  const elsewhere = findings.filter(({ at }) => !touched.has(text.paragraphs[at.paragraph]?.index ?? -1));
  if (one.elsewhere !== true) expect(elsewhere.map(({ code, says, should }) => ({ code, says, should }))).toEqual([]);
});

/** Every figure of the clean report in turn with one digit changed: what is tied to the workbook or to itself is found. */
function digitChanges(): readonly { readonly place: string; readonly pieces: readonly Piece[] }[] {
  return WHOLE.flatMap((piece, at) => {
    const put = (changed: Piece, place: string) => ({
      place,
      pieces: WHOLE.map((one, index) => (index === at ? changed : one)),
    });
    if (typeof piece === 'string')
      return numbersIn(piece)
        .filter(({ kind }) => kind === 'money' || kind === 'rate' || kind === 'points')
        .map(({ span, text }) =>
          put(piece.slice(0, span[0]) + otherDigit(text) + piece.slice(span[1]), `${piece.slice(0, 20)} ${text}`),
        );
    return piece.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        /^-?\d+(\.\d+)?$/.test(cell) && r > 0 && c > 1
          ? [
              put(
                piece.map((line, y) => line.map((text, x) => (y === r && x === c ? otherDigit(text) : text))),
                `${row[1] ?? ''} ${cell}`,
              ),
            ]
          : [],
      ),
    );
  });
}

/** The last digit in front of the decimal point, one up. */
function otherDigit(text: string): string {
  return text.replace(/\d(?=\D|$)/, (digit) => String((Number(digit) + 1) % 10));
}

test('任何一个数改一位，九成五以上找得出；对的数不会被说错', () => {
  const changes = digitChanges();
  const missed = changes.filter(({ pieces }) => told(pieces, WHOLE_TRUTH).length === 0);
  expect(changes.length).toBeGreaterThan(90);
  expect(missed.length / changes.length < 0.05 ? [] : missed.map(({ place }) => place)).toEqual([]);
});

describe('换算的总分，满分的分配，很小的数', () => {
  const said = (total: string, converted: string): string =>
    `青禾镇2023年度部门整体支出综合得分为${total}分（参评分值94分），换算得分为${converted}分，评价等级为“中”。`;
  const score = (value: string, full: string) => ({
    name: '总分',
    full: decimal(full),
    score: decimal(value),
    place: undefined,
  });
  const book = {
    unit: '青禾镇人民政府',
    year: 2023,
    figures: [],
    indicators: [],
    groups: [],
    total: score('67.02', '94'),
    unconverted: score('63', '94'),
    grade: '中',
  };
  const totals = (text: string) =>
    proofread(reportOf([text]), book)
      .findings.filter(({ code }) => code === 'totalDiffers')
      .map(({ says, should }) => `${says}→${should}`);

  it.each([
    [said('63', '67.02'), []],
    [said('64', '67.02'), ['64分→63分']],
    [said('63', '76.02'), ['76.02分→67.02分']],
    ['评价总分100分，其中：投入15分；过程45分；产出24分；效果16分；共计100分。', []],
    ['2023年度部门整体支出综合得分为63分。', ['63分→67.02分']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected);
  });

  it('一格有六位小数，别的格还是两位；有一格没有填，合计没有话说', () => {
    const table = (first: string, total: string): readonly string[][] => [
      ['项目', '2023年决算数（万元）'],
      ['甲', first],
      ['乙', '0.000019'],
      ['丙', '5.01'],
      ['合计', total],
    ];
    const codes = (rows: readonly string[][]) =>
      proofread(reportOf([rows]), undefined).findings.map(({ code }) => code);
    expect(codes(table('4.33', '9.35'))).toEqual([]);
    expect(codes(table('4.33', '9.43'))).toEqual(['tableSumDiffers']);
    expect(codes(table('【待补充：甲】', '9.35'))).not.toContain('tableSumDiffers');
  });
});
