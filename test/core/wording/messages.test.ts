import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { finding, refuse } from '../../../src/core/base/problem';
import { messages } from '../../../src/core/wording/messages';
import { say } from '../../../src/core/wording/say';

const SOURCE = join(__dirname, '../../../src');

it('每句话有中文有英文，没有用不到的句子', () => {
  const plain = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/essages\.ts$/.test(file))
    .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
    .join('\n');
  expect(Object.keys(messages).filter((code) => !plain.includes(`'${code}'`))).toEqual([]);
  for (const { zh, en } of Object.values(messages)) {
    expect(zh).toMatch(/[。]$/);
    expect(en).toMatch(/\.$/);
  }
});

it('代码写错了、少给一个细节，编译不过', () => {
  expect(say(finding('movedNote', 'notice', { sheet: '得分汇总', cell: 'B9' }))).toContain('「得分汇总」');
  // @ts-expect-error no such code
  finding('movedNotes', 'notice', { sheet: '得分汇总', cell: 'B9' });
  // @ts-expect-error the cell is missing
  finding('movedNote', 'notice', { sheet: '得分汇总' });
  // @ts-expect-error a detail that nobody says
  finding('movedNote', 'notice', { sheet: '得分汇总', cell: 'B9', row: '9' });
  // @ts-expect-error which sheet
  refuse('sheetNameTaken');
  expect(refuse('emptyWorkbook').refusal).toEqual({ code: 'emptyWorkbook', details: {} });
});
