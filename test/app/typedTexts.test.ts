import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreSnapshot } from '../../src/app/scoreSnapshot';
import { a1 } from '../../src/core/workbook/address';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { editSnapshot } from '../support/editSnapshot';
import { scoreBytes } from '../support/memoryBook';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));
const scored = scoreBytes(SAMPLE, { assumeMet: true }).then(({ bytes }) => readWorkbook(bytes));

/** 得分 and 分值 of one indicator each, an 实际值, an 要点 and a 数值. */
const CELLS = { score: 'I6', mark: 'G14', value: 'H11', point: 'F16', fact: 'B6' } as const;
const SHEETS = { score: '指标评分', mark: '指标评分', value: '指标评分', point: '评价要点', fact: '绩效数据' } as const;

async function typedEverywhere(content: string | number) {
  const read = await scored;
  if (!read.ok) throw new Error('the sample was not read');
  const edited = editSnapshot(
    read.value,
    Object.entries(CELLS).map(([where, cell]) => ({ sheet: SHEETS[where as keyof typeof CELLS], cell, content })),
  );
  const result = scoreSnapshot(edited, {});
  if (!result.ok) throw new Error(result.refusal.code);
  const { draft, findings, scorecard } = result.value;
  const written = (where: keyof typeof CELLS) =>
    draft.sheets
      .find(({ name }) => name === SHEETS[where])
      ?.cells.find(({ row, column }) => a1(row, column) === CELLS[where])?.content;
  return { written, codes: findings.map(({ code }) => code), scorecard };
}

it.each(['0', ' 5 ', '５', '1,000', '三', '-0', '5e-324'])(
  '得分、分值里写成文字的「%s」：一个字不改，不当成数，也说出来',
  async (text) => {
    const { written, codes } = await typedEverywhere(text);
    expect(written('score')).toEqual({ kind: 'text', text });
    expect(codes).toEqual(expect.arrayContaining(['scoreNotNumber', 'markRefused']) as unknown);
  },
);

it.each([5e-324, -0, 1e308, -5e-324])('哪里写了 %d：都评得完，表与评分结果一致', async (number) => {
  const { scorecard } = await typedEverywhere(number);
  expect(scorecard.indicators.length).toBe(26);
});
