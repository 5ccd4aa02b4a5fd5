import { decimal } from '../../../src/core/base/decimal';
import type { IndicatorEntry } from '../../../src/core/scorecard/entries';
import { leftRecordText, readLeftRecord } from '../../../src/core/ownSheets/leftRecord';

const entry: IndicatorEntry = {
  fullMark: { value: decimal('2.50') },
  value: { value: decimal('1.0072'), formula: "'表1'!B7" },
  reason: { value: '制度“未备案”；下半年补上' },
  points: [
    { text: '是', assumed: false, evidence: { value: '乡政〔2022〕3号' } },
    { text: '', assumed: false },
  ],
  guards: [{ text: '否', assumed: false }],
  level: { text: '显著', assumed: false, remark: { value: '见附件' } },
  figures: new Map([['实际办结数', { typed: { value: decimal('12') } }]]),
  confirmed: new Map([['原文a', { text: '是', assumed: false }]]),
};
const record = { scheme: 'sheet:县里的体系', year: '2022', path: '过程/预算管理/制度健全性', entry };

it('记下的读回来一样；公式记的是它的数', () => {
  expect(readLeftRecord(leftRecordText(record))).toEqual({
    ...record,
    entry: { ...entry, value: { value: decimal('1.0072') } },
  });
});

it('假定符合的不记', () => {
  const assumed = { ...record, entry: { points: [{ text: '是', assumed: true }] } };
  expect(readLeftRecord(leftRecordText(assumed))?.entry.points).toEqual([{ text: '', assumed: false }]);
});

it('一格放不下的也记', () => {
  const long = { ...record, entry: { remark: { value: '长'.repeat(33_000) } } };
  expect(readLeftRecord(leftRecordText(long))).toEqual(long);
});

it.each([
  ['空的', ''],
  ['不是我们写的', '编制数 50'],
  ['只剩一半', '{"scheme":"a","year":'],
  ['不是一条', '[1,2]'],
  ['没有写体系', '{"year":"2022","path":"a/b/c"}'],
])('读不懂就当没有：%s', (_, text) => {
  expect(readLeftRecord(text)).toBeUndefined();
});

it('改坏了一处，只有那一处没有', () => {
  const text = leftRecordText(record)
    .replace('"number":"2.5"', '"number":"2.5分"')
    .replace('"text":"显著"', '"text":7');
  const { fullMark, level, ...rest } = readLeftRecord(text)?.entry ?? {};
  expect([fullMark, level]).toEqual([undefined, undefined]);
  expect(Object.keys(rest).sort()).toEqual(['confirmed', 'figures', 'guards', 'points', 'reason', 'value']);
});
