import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/assistant';
import type { ScoreOptions } from '../../src/app/outcomes';
import type { Progress } from '../../src/app/ports';
import { decimal } from '../../src/core/base/decimal';
import { openedWorkbook } from '../support/openedWorkbook';
import { gridBook } from '../support/gridBook';
import { ownCell } from '../support/ownSheet';

const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));

function opened(bytes: Uint8Array) {
  const book = openedWorkbook(bytes);
  return { book, assistant: createAssistant(book, () => 0) };
}

async function scored(bytes: Uint8Array, options: ScoreOptions = {}) {
  const { book, assistant } = opened(bytes);
  const result = await assistant.score(options);
  if (!result.ok) throw new Error(result.refusal.code);
  return { book, assistant, outcome: result.value };
}

it('评分之前：单位、年度、用哪个体系，没有旧的结果，工作簿不变', async () => {
  const { book, assistant } = opened(sample);
  const seen = await assistant.overview({});
  expect(seen).toMatchObject({
    ok: true,
    value: {
      facts: { unit: '示例乡人民政府', year: 2022 },
      scheme: { id: 'xushui-2022' },
      ownSchemes: [],
      review: undefined,
    },
  });
  expect(book.bytes()).toBe(sample);
});

it('评过分的工作簿：不再写也说得出上次的结果，每一处都在表里', async () => {
  const { book, assistant, outcome } = await scored(sample);
  const seen = await assistant.overview({});
  if (!seen.ok) throw new Error();
  const { review } = seen.value;
  expect(review?.scorecard.total.toString()).toBe(outcome.scorecard.total.toString());
  expect(review?.cells).toEqual(outcome.cells);
  expect(outcome.cells.facts.get('budgetRevenue')?.cell).toBe(
    ownCell(book.bytes(), '绩效数据', '预算收入', '数值').cell,
  );
});

it('每一步之前都问一次，答“不”就停下，什么也没有写', async () => {
  for (const stop of ['read', 'score', 'write'] as const) {
    const { book, assistant } = opened(sample);
    const steps: Progress[] = [];
    const result = await assistant.score({
      watch: (progress) => {
        steps.push(progress);
        return Promise.resolve(progress.step !== stop);
      },
    });
    expect(result).toMatchObject({ ok: false, refusal: { code: 'stopped' } });
    expect(steps.at(-1)).toEqual({ step: stop });
    expect(book.bytes()).toBe(sample);
  }
});

describe('指定来源', () => {
  const input = gridBook({
    明细: [
      ['2022年收支预决算明细表'],
      ['单位：万元'],
      ['项目', '收入', null, '支出', null],
      [null, '预算数', '决算数', '预算数', '决算数'],
      ['合计', 100, 110, 100, 90],
    ],
    另表: [['别处的数'], ['预算', 1_050_000], ['文字', '96.5'], ['不是数', '见附件']],
  });

  it('数字单元格：公式连到那里，再评一次一个字节也不变', async () => {
    const { book, outcome } = await scored(await input, {
      sources: new Map([['budgetRevenue', { sheet: '另表', cell: 'B2', unit: '元' }]]),
    });
    expect(outcome.facts.facts.get('budgetRevenue')?.value).toEqual(decimal(105));
    expect(ownCell(book.bytes(), '绩效数据', '预算收入', '另取来源')).toMatchObject({
      formula: "'另表'!B2",
      content: 1_050_000,
    });
    expect(Buffer.from((await scored(book.bytes())).book.bytes()).equals(Buffer.from(book.bytes()))).toBe(true);
  });

  it('写成文字的数字取它的值；不是数字的不采用，并且说出来', async () => {
    const text = await scored(await input, {
      sources: new Map([['budgetRevenue', { sheet: '另表', cell: 'B3', unit: '万元' }]]),
    });
    expect(text.outcome.facts.facts.get('budgetRevenue')?.value).toEqual(decimal('96.5'));
    const bad = await scored(await input, {
      sources: new Map([['budgetRevenue', { sheet: '另表', cell: 'B4', unit: '万元' }]]),
    });
    expect(bad.outcome.findings.map(({ code }) => code)).toContain('overrideNotNumber');
  });
});

it('看哪里：选中、再读出；没有的表说出来；她改了文件会得到通知', async () => {
  const { book } = opened(sample);
  expect(await book.selectedCell()).toBeUndefined();
  expect(await book.select({ sheet: '数据项', cell: 'B10' })).toEqual({ ok: true, value: undefined });
  expect(await book.selectedCell()).toEqual({ sheet: '数据项', cell: 'B10' });
  expect(await book.select({ sheet: '没有', cell: 'A1' })).toMatchObject({ ok: false, refusal: { code: 'placeGone' } });
  let told = 0;
  const end = book.follow(() => {
    told += 1;
  });
  book.replace(sample);
  end();
  book.replace(sample);
  expect(told).toBe(1);
});
