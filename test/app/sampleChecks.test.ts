import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForms } from '../../src/core/checks/read/readCheckedForms';
import { runChecks } from '../../src/core/checks/runChecks';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';

/** What each sample has out of order is told, and nothing else: 58 people on 50 posts, counted in 计量单位. */
it.each([
  ['示例乡2022.xlsx', ['PE.overStaffed C8 C4']],
  ['示例乡2022-元.xlsx', ['PE.overStaffed C8 C4']],
  ['样板乡2023-部门预算.xlsx', []],
  ['示例镇2023-项目.xlsx', []],
  ['示范乡2023-绩效管理.xlsx', []],
  ['范例镇2025-元.xlsx', []],
])('%s', (book, told) => {
  const read = readWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', book))));
  if (!read.ok) throw new Error(read.refusal.code);
  const { findings } = runChecks(readForms(read.value, new Set()), Number(/20\d\d/.exec(book)?.[0]));
  expect(findings.map(({ code, places }) => [code, ...places.map(({ cell }) => cell)].join(' '))).toEqual(told);
});
