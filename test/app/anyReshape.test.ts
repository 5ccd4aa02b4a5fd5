import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc } from '../support/fastCheck';
import { FACT_COLUMNS } from '../../src/core/sheets/columns/factColumns';
import { POINT_COLUMNS } from '../../src/core/sheets/columns/pointColumns';
import { SCORE_COLUMNS } from '../../src/core/sheets/columns/scoreColumns';
import { a1 } from '../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { editSnapshot } from '../support/editSnapshot';
import { memoryBook, scoreBytes } from '../support/memoryBook';
import {
  copyRow,
  copySheet,
  cutCells,
  deleteColumns,
  deleteRows,
  dropSheet,
  forgetNames,
  putInColumns,
  putInRows,
  renameSheet,
  sortRows,
} from '../support/reshape';

/** Whatever she does to rows, columns and sheets of ours: what she typed is found again at its meaning, or she is told, or nothing is written. */
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));
const scored = scoreBytes(SAMPLE, { assumeMet: true });

const KEYED = {
  绩效数据: { key: FACT_COLUMNS.key, entries: [FACT_COLUMNS.remark], first: 5 },
  指标评分: { key: SCORE_COLUMNS.key, entries: [SCORE_COLUMNS.evidence, SCORE_COLUMNS.remark], first: 3 },
  评价要点: { key: POINT_COLUMNS.key, entries: [POINT_COLUMNS.evidence, POINT_COLUMNS.remark], first: 3 },
} as const;
type Keyed = keyof typeof KEYED;
const keyed = fc.constantFrom<Keyed>('绩效数据', '指标评分', '评价要点');
const ours = fc.constantFrom<string>(...Object.keys(KEYED), '得分汇总', '三公经费', '满意度问卷');
const small = fc.nat({ max: 40 });

/** A few in the suite; by hand more: `RESHAPES=500 RESHAPE_SEED=7 npx jest test/app/anyReshape`. */
const RUNS = Number(process.env['RESHAPES'] ?? 24);
const SEED = Number(process.env['RESHAPE_SEED'] ?? 20261128);

type Change = { readonly say: string; readonly change: (snapshot: WorkbookSnapshot) => WorkbookSnapshot };
const change = <Given>(
  given: fc.Arbitrary<Given>,
  name: string,
  make: (given: Given) => Change['change'],
): fc.Arbitrary<Change> => given.map((one) => ({ say: `${name} ${JSON.stringify(one)}`, change: make(one) }));

const changes: fc.Arbitrary<Change> = fc.oneof(
  change(
    fc.record({ sheet: ours, at: fc.nat({ max: 3 }), count: fc.integer({ min: 1, max: 3 }) }),
    '删标题几行',
    ({ sheet, at, count }) => deleteRows(sheet, at, count),
  ),
  change(fc.record({ sheet: ours, at: small }), '删一行', ({ sheet, at }) => deleteRows(sheet, at)),
  change(fc.record({ sheet: ours, at: fc.nat({ max: 11 }) }), '删一列', ({ sheet, at }) => deleteColumns(sheet, at)),
  change(fc.record({ sheet: ours, at: small, count: fc.integer({ min: 1, max: 3 }) }), '插行', ({ sheet, at, count }) =>
    putInRows(sheet, at, count),
  ),
  change(fc.record({ sheet: ours, at: fc.nat({ max: 12 }) }), '插列', ({ sheet, at }) => putInColumns(sheet, at)),
  change(
    fc.record({ sheet: keyed, column: fc.nat({ max: 11 }), row: fc.nat({ max: 4 }) }),
    '改表头',
    ({ sheet, column, row }) =>
      (snapshot) =>
        editSnapshot(snapshot, [{ sheet, cell: a1(row, column), content: '她改的表头' }]),
  ),
  change(fc.record({ sheet: keyed, shift: fc.integer({ min: 1, max: 9 }) }), '排序', ({ sheet, shift }) =>
    sortRows(
      sheet,
      10,
      Array.from({ length: 12 }, (_, index) => 10 + ((index * 5 + shift) % 12)),
    ),
  ),
  change(
    fc.record({ sheet: keyed, from: fc.integer({ min: 3, max: 25 }), to: fc.integer({ min: 80, max: 90 }) }),
    '复制行到表下',
    ({ sheet, from, to }) => copyRow(sheet, from, to),
  ),
  change(ours, '复制表', (sheet) => copySheet(sheet, `${sheet} 副本`)),
  change(
    ours,
    '复制表、删去原来的',
    (sheet) => (snapshot) => dropSheet(sheet)(copySheet(sheet, `${sheet}·新`)(snapshot)),
  ),
  change(ours, '改表名', (sheet) => renameSheet(sheet, `她的${sheet}`)),
  change(
    ours,
    '剪切首格到她的表',
    (sheet) => (snapshot) =>
      snapshot.sheets.some(({ name }) => name === sheet)
        ? cutCells(sheet, 'A1:A1', '数据项', { row: 50, column: 0 })(snapshot)
        : snapshot,
  ),
  change(fc.constantFrom('^绩效表_', '^绩效', '_remark$'), '名称没有了', (which) => forgetNames(new RegExp(which))),
);

interface Token {
  readonly sheet: Keyed;
  readonly row: number;
  readonly entry: number;
}

/** Where each text stands: of a row of ours by its key and the original place of its column. */
function textsIn(sheets: WorkbookSnapshot['sheets']): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ rows }) =>
      rows.flatMap((cells) => (cells ?? []).filter((content) => typeof content === 'string')),
    ),
  );
}

const REFUSED = ['ownSheetUnclear', 'ownKeysGone', 'nameTaken'];

it('怎么增删、排序、复制、改名，填过的都还在原来的那一项旁边，或者说明', async () => {
  const { bytes } = await scored;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record<Token>({ sheet: keyed, row: fc.nat({ max: 20 }), entry: fc.nat({ max: 1 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.array(changes, { minLength: 1, maxLength: 5 }),
      async (tokens, done) => {
        const wanted = new Map<string, { sheet: Keyed; key: string; column: number }>();
        let edited: WorkbookSnapshot | undefined;
        const book = memoryBook(bytes, (snapshot) => {
          const typed = tokens.flatMap(({ sheet, row, entry }, index) => {
            const { key, entries, first } = KEYED[sheet];
            const column = entries[entry % entries.length] ?? 0;
            const rowKey = snapshot.sheets.find(({ name }) => name === sheet)?.rows[first + row]?.[key];
            if (typeof rowKey !== 'string' || rowKey.startsWith('[')) return [];
            const text = `她的字${String(index)}`;
            wanted.set(text, { sheet, key: rowKey, column });
            return [{ sheet, cell: a1(first + row, column), content: text }];
          });
          return (edited = done.reduce((now, one) => one.change(now), editSnapshot(snapshot, typed)));
        });
        const outcome = await book.assistant.score({});
        const told = done.map(({ say }) => say).join('；');
        if (!outcome.ok) {
          expect([told, REFUSED]).toEqual([told, expect.arrayContaining([outcome.refusal.code])]);
          expect(Buffer.from(book.bytes()).equals(Buffer.from(bytes))).toBe(true);
          return;
        }
        const before = textsIn(edited?.sheets ?? []);
        const read = readWorkbook(book.bytes());
        if (!read.ok) throw new Error(read.refusal.code);
        const everything = [...textsIn(read.value.sheets)].join('\n');
        for (const [text, { sheet, key, column }] of wanted) {
          if (!before.has(text)) continue;
          expect([told, everything]).toEqual([told, expect.stringContaining(text)]);
          const names = Object.keys(KEYED);
          const now = read.value.sheets.find(({ name }) => name === outcome.value.sheets[names.indexOf(sheet)]);
          const row = now?.rows.find((cells) => cells?.[KEYED[sheet].key] === key);
          const columnIsThere = !/删一列/.test(told) && !(/改表头/.test(told) && /没有了|复制表、/.test(told));
          if (row && columnIsThere && !/复制行/.test(told)) expect([told, row[column]]).toEqual([told, text]);
        }
      },
    ),
    { numRuns: RUNS, seed: SEED },
  );
});
