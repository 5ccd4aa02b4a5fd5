import { ruleName } from '../support/ruleName';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildScheme } from '../../src/core/schemes/buildScheme';
import type { IndicatorTexts, SchemeTexts } from '../../src/core/schemes/schemeTexts';
import { questionsOf } from '../../src/core/schemes/questions';
import type { CellContent } from '../../src/core/workbook/snapshot';
import { type UserEdit, editSnapshot } from '../support/editSnapshot';
import { gridBook } from '../support/gridBook';
import { describeWithLibreOffice } from '../support/judges';
import { recalculate } from '../support/libreOffice';
import { scoreBytes } from '../support/memoryBook';
import { disagreements, savedFormulas } from '../support/ownCells';
import { ownCell } from '../support/ownSheet';

/** Every way in which an indicator can be measured, from its texts to a live score. */
function indicator(name: string, fullMark: string, criterion: string, method = ''): IndicatorTexts {
  return { name, fullMark, explanation: '', method, criterion };
}

const TEXTS: SchemeTexts = {
  id: 'measures',
  name: '各种指标',
  origin: '测试',
  appliesTo: 'department',
  grades: [{ name: '优', from: '90' }, { name: '差' }],
  dimensions: [
    {
      name: '全部',
      summary: '',
      subDimensions: [
        {
          name: '各种',
          indicators: [
            indicator(
              '公用经费控制率',
              '10',
              '公用经费控制率≤100%得满分，每超过1个百分点扣1分，扣完为止。',
              '公用经费控制率=公用经费决算/公用经费预算×100%',
            ),
            indicator(
              '会议费控制率',
              '10',
              '会议费控制率≤100%得满分，每超过1个百分点扣1分，扣完为止。',
              '会议费控制率=（实际会议费/会议费预算）×100%',
            ),
            indicator('自填比率', '10', '≥95%得满分；90%（含）—95%得6分；低于90%不得分。'),
            indicator('违规次数', '10', '每发现一处扣2分，扣完为止。'),
            indicator('制度', '10', '全部符合得满分，每有一项不符合扣2分，扣完为止。', '①有制度；②合规；③执行到位。'),
            indicator('未列要点', '10', '全部符合得满分，每有一项不符合扣2分，扣完为止。'),
            indicator('社会效益', '10', '优得满分；良得80%；中得60%；差不得分。'),
            indicator('人工评定', '10', '由人工在 0 分到 10 分之间评定。'),
            indicator('资金到位率', '20', '得分=（实际到位资金/计划投入资金）×分值，最高不超过分值。'),
          ],
        },
      ],
    },
  ],
};
const { scheme, unread } = buildScheme(TEXTS);
const book = gridBook({
  明细: [
    ['2022年收支预决算明细表'],
    ['单位：万元'],
    ['项目', '收入', null, '支出', null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['合计', 100, 110, 100, 90],
    ['公用经费', null, null, 50, 52],
  ],
});
const choice = { scheme: { kind: 'builtIn', scheme } as const };
const first = book.then((input) => scoreBytes(input, choice));

it('每句评价标准都读懂，量法各不相同', () => {
  expect(unread).toEqual([]);
  const kinds = scheme.dimensions[0]?.subDimensions[0]?.indicators.map(({ name, measure, rule }) => [
    name,
    measure.kind,
    ruleName(rule),
    questionsOf({ measure, rule })
      .map(({ kind }) => kind)
      .join(),
  ]);
  expect(kinds).toEqual([
    ['公用经费控制率', 'rate', 'stepDeduction', ''],
    ['会议费控制率', 'figures', 'stepDeduction', 'figure,figure'],
    ['自填比率', 'typed', 'bands', ''],
    ['违规次数', 'typed', 'countDeduction', ''],
    ['制度', 'checklist', 'checklist', 'point,point,point'],
    ['未列要点', 'typed', 'countDeduction', ''],
    ['社会效益', 'level', 'levelChoice', 'level'],
    ['人工评定', 'judgement', 'judgement', ''],
    ['资金到位率', 'figures', 'expression', 'figure,figure'],
  ]);
});

it('没有填的都待填，说明要填什么、填在哪里', async () => {
  const { outcome, bytes } = await first;
  expect(outcome.scorecard.pending).toBe(8);
  expect(ownCell(bytes, '指标评分', '会议费控制率', '扣分说明').content).toBe(
    '缺「评价要点」的实际会议费、会议费预算，请填上',
  );
  expect(ownCell(bytes, '指标评分', '自填比率', '扣分说明').content).toBe('缺实际值，请填在「实际值」里');
  expect(ownCell(bytes, '指标评分', '公用经费控制率', '得分').content).toBe(6);
});

const ANSWERS: readonly (readonly [sheet: string, label: string, heading: string, content: CellContent])[] = [
  ['评价要点', '填写：实际会议费', '是否符合', 10.3],
  ['评价要点', '填写：会议费预算', '是否符合', 10],
  ['指标评分', '自填比率', '实际值', 0.93],
  ['指标评分', '违规次数', '实际值', 3],
  ['指标评分', '未列要点', '实际值', 1],
  ['评价要点', '有制度', '是否符合', '是'],
  ['评价要点', '合规', '是否符合', '否'],
  ['评价要点', '执行到位', '是否符合', '是'],
  ['评价要点', '社会效益', '是否符合', '良'],
  ['指标评分', '人工评定', '得分', 7],
  ['评价要点', '填写：实际到位资金', '是否符合', 45],
  ['评价要点', '填写：计划投入资金', '是否符合', 50],
];

async function answered() {
  const { bytes } = await first;
  const edits = ANSWERS.map(([sheet, label, heading, content]): UserEdit => ({
    sheet,
    cell: ownCell(bytes, sheet, label, heading).cell,
    content,
  }));
  return scoreBytes(bytes, choice, (snapshot) => editSnapshot(snapshot, edits));
}

it('填好之后每项都有分', async () => {
  const { outcome } = await answered();
  expect(outcome.scorecard.indicators.map(({ indicator: { name }, score }) => [name, score?.toString()])).toEqual([
    ['公用经费控制率', '6'],
    ['会议费控制率', '7'],
    ['自填比率', '6'],
    ['违规次数', '4'],
    ['制度', '8'],
    ['未列要点', '8'],
    ['社会效益', '8'],
    ['人工评定', '7'],
    ['资金到位率', '18'],
  ]);
  expect(outcome.scorecard.total.toString()).toBe('72');
});

it('填的内容再评分都在，一个字节也不变', async () => {
  const { bytes } = await answered();
  const again = await scoreBytes(bytes, choice);
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
});

describeWithLibreOffice('LibreOffice 重算', () => {
  it('填前填后，每个公式的值都相同', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-measures-'));
    const written = [(await first).bytes, (await answered()).bytes];
    const files = written.map((bytes, index) => {
      const file = join(folder, `${String(index)}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const books = await recalculate(files);
    for (const [index, bytes] of written.entries()) {
      const calculated = books[index];
      expect(calculated && disagreements(await savedFormulas(bytes), calculated)).toEqual([]);
    }
  });
});
