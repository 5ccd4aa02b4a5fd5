import { success } from '../../src/core/base/problem';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreBytes } from '../support/memoryBook';
import { readAnswers } from '../../src/cli/readAnswers';
import { defaultScheme } from '../../src/core/schemes/allSchemes';
import type { Entries } from '../../src/core/scorecard/entries';
import { editSnapshot } from '../support/editSnapshot';

const xushui2022 = defaultScheme();

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', name)));

function answers(value: unknown): Entries {
  const read = readAnswers(JSON.stringify(value), 'A.json', xushui2022);
  if (!read.ok) throw new Error(read.refusal.details['reason']);
  return read.value;
}

const DISCLOSURE_LATE = answers({ judgements: { '过程/预算管理/预决算信息公开性': { unmet: [2] } } });

describe.each(['示例乡2022.xlsx', '示例乡2022-元.xlsx'])('%s', (name) => {
  it('第二个公开要点不符合时 91.28 分，优', async () => {
    const { outcome } = await scoreBytes(sample(name), { answers: () => success(DISCLOSURE_LATE), assumeMet: true });
    expect(outcome.scorecard.total.toString()).toBe('91.28');
    expect(outcome.scorecard.grade).toBe('优');
    expect(outcome.scorecard.pending).toBe(0);
    expect(outcome.scorecard.groups.map((group) => group.score.toString())).toEqual(['10', '51.28', '20', '10']);
  });

  it('没有一个看不懂的词', async () => {
    const { outcome } = await scoreBytes(sample(name), {});
    expect(outcome.findings.filter(({ code }) => code === 'wordUnknown')).toEqual([]);
  });

  it('全部要点符合时 93.28 分', async () => {
    const { outcome } = await scoreBytes(sample(name), { assumeMet: true });
    expect(outcome.scorecard.total.toString()).toBe('93.28');
  });

  it('逐项得分与实际值', async () => {
    const { outcome } = await scoreBytes(sample(name), { assumeMet: true });
    const of = (indicator: string) => {
      const scored = outcome.scorecard.indicators.find((one) => one.indicator.name === indicator);
      return [scored?.value?.toString(), scored?.score?.toString(), outcome.reasons.get(scored?.path ?? '')];
    };
    expect(of('在职人员控制率')).toEqual(['1.16', '0', '116.00%，高于 100%，不得分']);
    expect(of('公用经费控制率')).toEqual(['1.0072', '3.28', '100.72%，超出 0.72 个百分点，扣 0.72 分']);
    expect(of('政府采购执行率')).toEqual([undefined, '0', '无预算而有支出，不得分']);
    expect(of('“三公经费”变动率').slice(0, 2)).toEqual(['-0.3291', '2']);
    expect(of('“三公经费”控制率').slice(0, 2)).toEqual(['0.8977', '4']);
    expect(of('预算完成率').slice(0, 2)).toEqual(['0.9172', '4']);
    expect(of('预算调整率').slice(0, 2)).toEqual(['0.9172', '4']);
  });

  it('没有人回答的要点留待填写，不给 0 分也不给满分', async () => {
    const { outcome } = await scoreBytes(sample(name));
    expect(outcome.scorecard.pending).toBe(9);
    expect(outcome.scorecard.grade).toBeUndefined();
    expect(
      outcome.scorecard.indicators
        .filter(({ status }) => status === 'pending')
        .every(({ score }) => score === undefined),
    ).toBe(true);
  });
});

it('两份样表的数据项逐项相同', async () => {
  const [wanYuan, yuan] = await Promise.all(
    ['示例乡2022.xlsx', '示例乡2022-元.xlsx'].map((name) => scoreBytes(sample(name))),
  );
  const values = (one: typeof wanYuan) =>
    [...(one?.outcome.facts.facts.values() ?? [])].map(({ id, value }) => `${id}=${value?.toString() ?? ''}`);
  expect(values(yuan)).toEqual(values(wanYuan));
});

describe('满意度调查表复制了一份', () => {
  const withSecondSurvey = (satisfied: number) =>
    scoreBytes(sample('示例乡2022.xlsx'), { assumeMet: true }, (snapshot) => {
      const survey = snapshot.sheets.find(({ name }) => name === '满意度调查表')!;
      return editSnapshot({ ...snapshot, sheets: [...snapshot.sheets, { ...survey, name: '群众调查' }] }, [
        { sheet: '群众调查', cell: 'B4', content: satisfied },
        { sheet: '群众调查', cell: 'C4', content: 50 - satisfied },
        { sheet: '群众调查', cell: 'E4', content: 50 },
      ]);
    });

  test('两份一样：取第一份，表里的公式也连到它', async () => {
    const { outcome } = await withSecondSurvey(50);
    expect(outcome.facts.facts.get('satisfaction')).toMatchObject({
      status: 'read',
      source: { sheet: '满意度调查表' },
    });
    expect(outcome.facts.survey?.sheet).toBe('满意度调查表');
  });

  test('两份不同：冲突，不替她选', async () => {
    const { outcome } = await withSecondSurvey(20);
    expect(outcome.facts.facts.get('satisfaction')).toMatchObject({ status: 'conflict', value: undefined });
  });
});
