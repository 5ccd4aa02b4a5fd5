import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFacts } from '../../src/core/facts/findFacts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';

/** How many 数据项 each sample gives, and one that a single table gives: a rule that bars too much shows here. */
const SAMPLES: readonly (readonly [book: string, count: number, fact: string, value: string])[] = [
  ['示例乡2022.xlsx', 53, 'budgetWithdrawn', '162.37'],
  ['示例乡2022-元.xlsx', 53, 'budgetAdded', '47.97'],
  ['样板乡2023-部门预算.xlsx', 11, 'adjustedBudget', '4068.67'],
  ['示例镇2023-项目.xlsx', 7, 'projectsBudget', '96.67'],
  ['示范乡2023-绩效管理.xlsx', 27, 'lastThreePublicFinal', '8.95'],
  ['范例镇2025-元.xlsx', 16, 'operatingFinal', '40.125035'],
];

it.each(SAMPLES)('%s：数据项一个不少', (book, count, fact, value) => {
  const read = readWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', book))));
  if (!read.ok) throw new Error(read.refusal.code);
  const { facts } = findFacts(read.value, { year: undefined, typed: new Map(), ownSheets: new Set() });
  const known = [...facts.values()].filter((one) => one.value !== undefined);
  expect(known).toHaveLength(count);
  expect(known.find(({ id }) => id === fact)?.value?.toString()).toBe(value);
});
