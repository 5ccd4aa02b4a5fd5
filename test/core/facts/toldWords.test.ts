import type { Finding } from '../../../src/core/base/problem';
import { finding } from '../../../src/core/base/problem';
import { barringWords, toldWords } from '../../../src/core/facts/toldWords';

/** Every word is asked about once, with all that waits for it. */
function told(code: 'wordUnknown' | 'wordAssumed', word: string, sheet: string, fact: string): Finding {
  const details = { sheet, cell: 'A1:B4', table: `${sheet}表`, word, text: `注：${word}。`, quote: `“${word}”`, fact };
  return finding(code, code === 'wordUnknown' ? 'error' : 'notice', details, [{ sheet, cell: 'A1:B4' }]);
}

const FINDINGS = [
  told('wordAssumed', '路远', '三公', '公务接待费决算'),
  told('wordUnknown', '片区', '人员', '编制数'),
  told('wordUnknown', '鹭鹭', '决算', '决算收入、决算支出'),
  told('wordUnknown', '鹭鹭', '预算', '决算收入、预算收入'),
];

it('同一个词几处没看懂，只问一次：表、数、位置都在，重复的只写一遍', () => {
  expect(barringWords(FINDINGS)).toEqual([
    {
      word: '鹭鹭',
      texts: ['注：鹭鹭。'],
      quote: '“鹭鹭”',
      tables: [
        { sheet: '决算', table: '决算表' },
        { sheet: '预算', table: '预算表' },
      ],
      facts: ['决算收入', '决算支出', '预算收入'],
      taken: false,
      places: [
        { sheet: '决算', cell: 'A1:B4' },
        { sheet: '预算', cell: 'A1:B4' },
      ],
    },
    expect.objectContaining({ word: '片区', facts: ['编制数'], taken: false }),
  ]);
});

it('已取数的那些句子排在后面；一处取了、一处没取的，算没取', () => {
  expect(toldWords(FINDINGS).map(({ word, taken }) => [word, taken])).toEqual([
    ['片区', false],
    ['鹭鹭', false],
    ['路远', true],
  ]);
  const mixed = toldWords([...FINDINGS, told('wordUnknown', '路远', '决算', '决算支出')]);
  expect(mixed.find(({ word }) => word === '路远')?.taken).toBe(false);
});
