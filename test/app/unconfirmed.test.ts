import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnswers } from '../../src/cli/readAnswers';
import { scoreSnapshot } from '../../src/app/scoreSnapshot';
import { decimal } from '../../src/core/base/decimal';
import { success } from '../../src/core/base/problem';
import { buildScheme } from '../../src/core/schemes/buildScheme';
import { questionsOf } from '../../src/core/schemes/questions';
import type { Scheme } from '../../src/core/schemes/scheme';
import { schemeIndicators } from '../../src/core/schemes/schemeIndicators';
import { NO_ENTRIES, type IndicatorEntry } from '../../src/core/scorecard/entries';
import { typedNumber } from '../../src/core/workbook/typed';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';

const RATE = '过程/预算/公用经费控制率';
const COUNT = '过程/预算/合规性';

function schemeWith(extra: string): Scheme {
  const indicator = (name: string, fullMark: string, method: string, criterion: string) => ({
    name,
    fullMark,
    explanation: '',
    method,
    criterion,
  });
  return buildScheme({
    id: 'unconfirmed',
    name: '试评',
    origin: '',
    appliesTo: 'department',
    grades: [{ name: '优', from: '90' }, { name: '差' }],
    dimensions: [
      {
        name: '过程',
        summary: '',
        subDimensions: [
          {
            name: '预算',
            indicators: [
              indicator(
                '公用经费控制率',
                '60',
                '公用经费控制率=公用经费决算数/公用经费预算数×100%',
                `公用经费控制率≤100%得满分，大于100%每增加1个百分点扣1分，扣完为止${extra}。`,
              ),
              indicator('合规性', '40', '', '每发现一处违规扣2分，扣完为止。'),
            ],
          },
        ],
      },
    ],
  }).scheme;
}

function scored(scheme: Scheme, confirmed: IndicatorEntry['confirmed']) {
  const book = readWorkbook(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));
  if (!book.ok) throw new Error('no sample');
  const indicators = new Map<string, IndicatorEntry>([
    [COUNT, { value: typedNumber(decimal('1')) }],
    [RATE, confirmed ? { confirmed } : {}],
  ]);
  const result = scoreSnapshot(book.value, {
    scheme: { kind: 'builtIn', scheme },
    answers: () => success({ ...NO_ENTRIES, indicators }),
  });
  if (!result.ok) throw new Error(result.refusal.code);
  const { scorecard, reasons, draft } = result.value;
  const summary = draft.sheets.find(({ key }) => key === 'summary');
  const shown = summary?.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.value] : []));
  return {
    statuses: scorecard.indicators.map(({ status }) => status),
    score: scorecard.indicators[0]?.score?.toString(),
    pending: scorecard.pending,
    grade: scorecard.grade,
    reason: reasons.get(RATE),
    inSheet: shown?.includes('待评（还有 1 项未填）'),
  };
}

function markOf(scheme: Scheme): string {
  const indicator = schemeIndicators(scheme)[0]?.indicator;
  const question = indicator && questionsOf(indicator).find(({ kind }) => kind === 'confirm');
  return question?.kind === 'confirm' ? question.sentence : '';
}

const yes = { text: '是', assumed: false };

test('没读懂的话：分照算，待确认，算在没评完的里面', () => {
  expect(scored(schemeWith('，以较低者为准'), undefined)).toEqual({
    statuses: ['unconfirmed', 'scored'],
    score: '59.28',
    pending: 1,
    grade: undefined,
    reason: '待确认：标准里「以较低者为准」没有读懂，请到「评价要点」确认。100.72%，超出 0.72 个百分点，扣 0.72 分',
    inSheet: true,
  });
});

test('确认过就算评完；句子一改，确认就不算了', () => {
  const scheme = schemeWith('，以较低者为准');
  const confirmed = new Map([[markOf(scheme), yes]]);
  expect(scored(scheme, confirmed)).toMatchObject({
    statuses: ['scored', 'scored'],
    pending: 0,
    grade: '优',
    inSheet: false,
  });
  expect(scored(schemeWith('，以较高者为准'), confirmed)).toMatchObject({
    statuses: ['unconfirmed', 'scored'],
    pending: 1,
  });
});

test('answers.json 也能确认，只确认眼下这一句；没有要确认的，说出来', () => {
  const scheme = schemeWith('，以较低者为准');
  const said = (confirm: unknown, one = scheme) =>
    readAnswers(JSON.stringify({ judgements: { [RATE]: { confirm } } }), 'A.json', one);
  const confirmed = (value: boolean): IndicatorEntry['confirmed'] => {
    const read = said(value);
    return read.ok ? read.value.indicators.get(RATE)?.confirmed : undefined;
  };
  expect(scored(scheme, confirmed(true))).toMatchObject({ statuses: ['scored', 'scored'], pending: 0, grade: '优' });
  expect(scored(scheme, confirmed(false))).toMatchObject({ statuses: ['unconfirmed', 'scored'], pending: 1 });
  expect(scored(schemeWith('，以较高者为准'), confirmed(true))).toMatchObject({ pending: 1 });
  for (const refused of [said(true, schemeWith('')), said('是'), said(1)])
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'answersInvalid' } });
});

test('都读懂了，没有什么要确认的', () => {
  expect(markOf(schemeWith(''))).toBe('');
  expect(scored(schemeWith(''), undefined)).toMatchObject({ statuses: ['scored', 'scored'], pending: 0 });
});
