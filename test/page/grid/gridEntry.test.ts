import type { ICellData } from '@univerjs/core';
import type { Entry } from '../../../src/page/pageBook';
import { gridEntry } from '../../../src/page/grid/gridEntry';

it.each<[title: string, cell: unknown, expected: Pick<Entry, 'raw' | 'numberFormat'> | undefined]>([
  ['清空', null, { raw: '' }],
  ['值是空的', { v: null }, { raw: '' }],
  ['没有说值：只是样子', { s: { bl: 1 } }, undefined],
  ['数', { v: 5, t: 2 }, { raw: 5 }],
  ['文字', { v: '甲', t: 1 }, { raw: '甲' }],
  ['对错', { v: 1, t: 3 }, { raw: true }],
  ['错', { v: 0, t: 3 }, { raw: false }],
  ['强制的文字', { v: '007', t: 4 }, { raw: "'007" }],
  ['认出来的百分数', { v: 0.05, t: 2, s: { n: { pattern: '0%' } } }, { raw: 0.05, numberFormat: '0%' }],
  ['公式先于值', { f: '=A1', v: 3 }, { raw: '=A1' }],
  ['空的公式不算', { f: '', v: 3 }, { raw: 3 }],
  ['填充下来的公式', { si: 'abc', v: 3 }, { raw: '=填充' }],
  ['富文本取它的字，末尾的换行不算', { p: { body: { dataStream: '甲\r乙\r\n' } }, v: '甲' }, { raw: '甲\n乙' }],
  ['富文本写的公式也是公式', { p: { body: { dataStream: '=A1\r\n' } } }, { raw: '=A1' }],
  ['清空时带着 null 的公式', { f: null, si: null, p: null, v: null }, { raw: '' }],
])('%s', (_title, cell, expected) => {
  expect(gridEntry(cell as ICellData | null, () => '=填充')).toEqual(expected);
});
