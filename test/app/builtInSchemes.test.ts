import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { success } from '../../src/core/base/problem';
import { schemeById } from '../../src/core/schemes/allSchemes';
import { builtSchemes } from '../support/builtSchemes';
import { readAnswers } from '../../src/cli/readAnswers';
import type { Scheme } from '../../src/core/schemes/scheme';
import { schemeIndicators } from '../../src/core/schemes/schemeIndicators';
import { gridBook } from '../support/gridBook';
import { describeWithLibreOffice } from '../support/judges';
import { recalculate } from '../support/libreOffice';
import { scoreBytes } from '../support/memoryBook';
import { validationErrors } from '../support/ooxmlValidator';
import { disagreements, savedFormulas } from '../support/ownCells';

/** Each built-in scheme on a workbook, through the sheets: figures from a table, answers as a script gives them. */
const FACTS = {
  预算收入: 1381.73,
  预算支出: 1381.73,
  决算收入: 1267.33,
  决算支出: 1267.33,
  公用经费预算: 89.8,
  公用经费决算: 90.45,
  三公预算: 9.97,
  三公决算: 9.44,
  上年三公预算: 9.97,
  年末结转结余: 0,
  上年末结转结余: 0,
  预算追加: 47.97,
  预算收回: 162.37,
  实际支付进度: 0.742,
  既定支付进度: 0.5,
  政府采购预算: 3.41,
  政府采购实际: 3.41,
  固定资产总额: 579.77,
  在用固定资产: 579.77,
  编制数: 50,
  在职人数: 58,
  重点项目支出: 309.74,
  项目总支出: 309.74,
  计划工作数: 8,
  实际完成工作数: 8,
  及时完成工作数: 8,
  质量达标工作数: 8,
  重点工作交办数: 7,
  重点工作完成数: 7,
  满意度得分: 95,
  项目预算合计: 4068.67,
  项目执行合计: 3551.83,
  项目个数: 74,
  自评项目个数: 74,
};
const MONEY = /收入|支出|经费|三公|结余|追加|收回|采购|资产|合计|全年预算/;

type Judgements = Record<string, Record<string, unknown>>;

/** What each report states; everything else at its best. */
const STATED: Readonly<
  Record<
    string,
    { facts?: Record<string, number>; judgements: Judgements; total: string; converted?: string; grade: string }
  >
> = {
  'xushui-2023': {
    judgements: {
      '重大政策落实/“三保”支出保障/保基本民生支出保障率': {
        figures: { 保基本民生实际支出: 120.11, 保基本民生安排资金: 120.11 },
      },
      '重大政策落实/“三保”支出保障/保工资支出保障率': { figures: { 保工资实际支出: 751.81, 保工资安排资金: 751.81 } },
      '重大政策落实/“三保”支出保障/保运转支出保障率': { figures: { 保运转实际支出: 44.4, 保运转安排资金: 44.4 } },
      '重大政策落实/减税降费等政策落实/非税收入管理': { unmet: [1] },
      '预算编制管理/部门预算编制/非税收入计划编制': { level: '漏编或少编' },
      '预算执行管理/预算执行监督/预警处理': { flags: { 没有预警提示: true } },
      '预算执行管理/预算执行分析/财务报表报送': { count: 1 },
      '预算执行管理/暂付款项管理/暂付款项清理': { flags: { 没有暂付款: true } },
      '资产管理/行政事业性国有资产管理/资产使用收益': { notApplicable: true },
      '资产管理/行政事业性国有资产管理/资产处置': { notApplicable: true },
      '财政透明度/信息公开/债券信息公开': { flags: { 没有债券资金: true } },
    },
    total: '89.8',
    converted: '98.14',
    grade: '优',
  },
  'ziyuan-2023': {
    facts: { 决算支出: 3551.83, 全年预算: 4068.67 },
    judgements: {
      '目标设定/绩效目标/绩效指标明确性': { unmet: [1, 2, 3] },
      '预算执行与管理/预算执行/项目支出执行率': { score: '3' },
    },
    total: '89.73',
    grade: '二等（良好）',
  },
};

async function bookFor(id: string): Promise<Uint8Array> {
  const facts = { ...FACTS, ...STATED[id]?.facts };
  return gridBook({
    数据: [
      ['2023年数据'],
      ['数据项', '数值', '单位'],
      ...Object.entries(facts).map(([name, value]) => [name, value, MONEY.test(name) ? '万元' : '']),
    ],
  });
}

/** The best answer to all that nobody stated: no case found, every figure of a formula reached. */
function answersFor(scheme: Scheme): Judgements {
  const stated = STATED[scheme.id]?.judgements ?? {};
  return Object.fromEntries(
    schemeIndicators(scheme).flatMap(({ path, indicator: { measure, fullMark } }) => {
      const own = stated[path];
      if (own) return [[path, own]];
      if (measure.kind === 'typed') return [[path, measure.what === 'count' ? { count: 0 } : { value: 1 }]];
      if (measure.kind === 'figures')
        return [
          [
            path,
            {
              figures: Object.fromEntries(measure.quantities.filter(({ fact }) => !fact).map(({ name }) => [name, 10])),
            },
          ],
        ];
      return measure.kind === 'judgement' ? [[path, { score: fullMark }]] : [];
    }),
  );
}

async function scored(id: string) {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`no scheme ${id}`);
  return scoreBytes(await bookFor(id), {
    scheme: { kind: 'builtIn', scheme },
    assumeMet: true,
    answers: (one) => readAnswers(JSON.stringify({ judgements: answersFor(one) }), 'A.json', one),
  });
}

describe.each(builtSchemes.map(({ id }) => id))('%s', (id) => {
  it('填齐之后没有待填的，合计 100 分的体系', async () => {
    const { outcome, bytes } = await scored(id);
    expect(outcome.scorecard.indicators.filter(({ status }) => status === 'pending').map(({ path }) => path)).toEqual(
      [],
    );
    expect(outcome.findings.map(({ code }) => code)).not.toContain('fullMarksNot100');
    const file = join(mkdtempSync(join(tmpdir(), 'jixiao-scheme-')), 'a.xlsx');
    writeFileSync(file, bytes);
    expect(await validationErrors(file)).toEqual([]);
  });

  it('空着时待填，再评分一个字节也不变', async () => {
    const scheme = schemeById(id);
    const choice = scheme && { scheme: { kind: 'builtIn', scheme } as const };
    const { bytes, outcome } = await scoreBytes(await bookFor(id), choice);
    expect(outcome.scorecard.pending).toBeGreaterThan(0);
    expect(Buffer.from((await scoreBytes(bytes)).bytes).equals(Buffer.from(bytes))).toBe(true);
  });
});

it.each(Object.entries(STATED))('%s：公开报告的总分', async (id, { total, converted, grade }) => {
  const { scorecard } = (await scored(id)).outcome;
  expect([scorecard.total.toString(), scorecard.converted?.toString(), scorecard.grade]).toEqual([
    total,
    converted,
    grade,
  ]);
});

describeWithLibreOffice('LibreOffice 重算', () => {
  it('每个体系填齐之后，每个公式的值都相同', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-schemes-'));
    const written = await Promise.all(
      builtSchemes.map(async ({ id }) => ({ file: join(folder, `${id}.xlsx`), bytes: (await scored(id)).bytes })),
    );
    for (const { file, bytes } of written) writeFileSync(file, bytes);
    const books = await recalculate(written.map(({ file }) => file));
    for (const [index, { bytes }] of written.entries()) {
      const calculated = books[index];
      expect(calculated && disagreements(await savedFormulas(bytes), calculated)).toEqual([]);
    }
  });
});

it('没有选过的，再评分还用上次的体系', async () => {
  const scheme = schemeById('mof-2013');
  const { bytes } = await scoreBytes(await bookFor('mof-2013'), scheme && { scheme: { kind: 'builtIn', scheme } });
  const again = await scoreBytes(bytes, {
    answers: () => success({ facts: new Map(), overrides: new Map(), indicators: new Map() }),
  });
  expect(again.outcome.scorecard.scheme.id).toBe('mof-2013');
});
