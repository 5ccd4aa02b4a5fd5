import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemeChoice } from '../../src/app/chooseScheme';
import { type Scored, scoreSnapshot } from '../../src/app/scoreSnapshot';
import { factCatalogue } from '../../src/core/facts/catalogue';
import { builtInTexts, schemeById } from '../../src/core/schemes/allSchemes';
import { isOpen } from '../../src/core/scorecard/isOpen';
import { FACT_COLUMNS } from '../../src/core/sheets/columns/factColumns';
import { factRow } from '../../src/core/sheets/factsSheet';
import type { SheetKey } from '../../src/core/sheets/sheetKeys';
import type { CellDraft } from '../../src/core/workbook/workbookDraft';
import { cellKey, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { todosOf } from '../../src/pane/state/todos';

/** Yellow means: the scheme waits for it. What it has no use for is grey, and says so. */
const YELLOW = 'FFF9DB';
const GREY = '767676';

const read = readWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx'))));
if (!read.ok) throw new Error('the sample was not read');
const SAMPLE = read.value;
/** Without most of her tables most figures are missing. */
const BARE: WorkbookSnapshot = { ...SAMPLE, sheets: SAMPLE.sheets.slice(0, 2) };

const HERS = [
  ['某县部门整体支出绩效评价指标体系'],
  ['一级指标', '二级指标', '三级指标', '分值', '指标说明', '评分标准'],
  [
    '过程',
    '执行',
    '公用经费控制率',
    50,
    '公用经费控制率=公用经费决算÷公用经费预算×100%',
    '≤100%得满分，每超出1%扣1分，扣完为止',
  ],
  ['过程', '制度', '制度健全', 20, '①有制度；②制度合规', '全部符合得满分，一项不符合扣10分，扣完为止。'],
  ['效果', '履职', '社会效益', 30, '看成效', '由评价组评定'],
];

function withHers(book: WorkbookSnapshot): WorkbookSnapshot {
  const sheet = { ...book.sheets[0], name: '体系', rows: HERS, formulas: new Map(), merges: [] };
  return { ...book, sheets: [...book.sheets, sheet as unknown as (typeof book.sheets)[number]] };
}

const builtIn = (id: string): SchemeChoice => {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(id);
  return { kind: 'builtIn', scheme };
};

const CASES: readonly (readonly [string, WorkbookSnapshot, SchemeChoice])[] = [
  ...builtInTexts.flatMap(({ id, name }) => [
    [`${name}，表都在`, SAMPLE, builtIn(id)] as const,
    [`${name}，只有两张表`, BARE, builtIn(id)] as const,
  ]),
  ['她自己的体系', withHers(BARE), { kind: 'sheet', sheet: '体系' }],
];

function cellsOf({ draft }: Scored, key: SheetKey): readonly CellDraft[] {
  return draft.sheets.find((sheet) => sheet.key === key)?.cells ?? [];
}

const isYellow = ({ look }: CellDraft): boolean => look.fill === YELLOW;

describe.each(CASES)('%s', (_, book, scheme) => {
  const result = scoreSnapshot(book, { scheme });
  if (!result.ok) throw new Error(result.refusal.code);
  const scored = result.value;
  const facts = new Map(cellsOf(scored, 'facts').map((cell) => [cellKey(cell.row, cell.column), cell]));
  const factCell = (id: string, column: number) => facts.get(cellKey(factRow(id), column));

  it('「绩效数据」里黄的正是这套体系还等着的数；用不到的是灰的，旁边写着', () => {
    const yellow = factCatalogue.filter(({ id }) => factCell(id, FACT_COLUMNS.value)?.look.fill === YELLOW);
    const waited = todosOf(scored).flatMap((todo) => {
      if (todo.kind === 'fact') return [todo.fact];
      return todo.kind === 'conflict' ? [todo.fact.id] : [];
    });
    const unneeded = factCatalogue.filter(({ id }) => factCell(id, FACT_COLUMNS.name)?.look.color === GREY);
    const said = factCatalogue.filter(({ id }) => {
      const content = factCell(id, FACT_COLUMNS.others)?.content;
      return content?.kind === 'text' && content.text.startsWith('评分用不到');
    });
    const bySurvey = yellow.length === waited.length ? [] : ['satisfaction'];
    expect([...yellow.map(({ id }) => id), ...bySurvey].sort()).toEqual([...waited].sort());
    expect(said).toEqual(unneeded);
    expect(unneeded.length).toBeGreaterThan(0);
    expect(unneeded.filter((fact) => yellow.includes(fact))).toEqual([]);
    expect([...facts.values()].filter(isYellow)).toHaveLength(yellow.length);
  });

  it('黄的一格提示要的是哪个数，算出来的一格提示填了会怎样', () => {
    const { validations } = scored.draft.sheets.find(({ key }) => key === 'facts')!;
    for (const { id, name, meaning } of factCatalogue) {
      const cell = factCell(id, FACT_COLUMNS.value);
      const rule = validations.find(({ range }) => range.top === factRow(id) && range.left === FACT_COLUMNS.value);
      const isWanted = cell?.look.fill === YELLOW;
      expect([id, rule?.promptTitle, rule?.prompt.includes(meaning)]).toEqual([id, isWanted ? name : '数值', isWanted]);
      if (cell?.content.kind === 'formula') expect(rule?.prompt).toMatch(/^这个数由公式算出，直接填写则以您填的为准。/);
      else if (!isWanted) expect(rule?.prompt).toMatch(/^评分用不到，可以不填。/);
    }
  });

  it('「评价要点」「指标评分」里黄的都在还没评完的指标上，没评完的都有黄的可填', () => {
    const open = new Set(scored.scorecard.indicators.filter(isOpen).map(({ path }) => path));
    const yellowIn = (key: SheetKey, keyColumn: number) => {
      const cells = cellsOf(scored, key);
      const keys = new Map(
        cells.filter(({ column }) => column === keyColumn).map(({ row, content }) => [row, content]),
      );
      return cells.filter(isYellow).map(({ row }) => {
        const content = keys.get(row);
        const text = content?.kind === 'text' ? content.text : '';
        return text.includes('#') ? text.slice(0, text.lastIndexOf('#')) : text;
      });
    };
    const keyOf = (key: SheetKey) => scored.draft.sheets.find((sheet) => sheet.key === key)?.keyColumn ?? -1;
    const yellow = new Set([...yellowIn('points', keyOf('points')), ...yellowIn('scores', keyOf('scores'))]);
    expect([...yellow].filter((path) => !open.has(path))).toEqual([]);
    const byFigures = scored.scorecard.indicators.filter(
      ({ path, rate }) => open.has(path) && !yellow.has(path) && rate?.kind !== 'missing',
    );
    expect(byFigures).toEqual([]);
  });

  it('「得分汇总」里没评的写待填：一项都没评的部分没有 0.00，没评完的没有得分率、没有合计', () => {
    const { keyColumn = -1 } = scored.draft.sheets.find(({ key }) => key === 'summary') ?? {};
    const cells = cellsOf(scored, 'summary');
    const rows = new Map(
      cells.flatMap(({ row, column, content }) =>
        column === keyColumn && content.kind === 'text' ? [[content.text, row] as const] : [],
      ),
    );
    const shown = (key: string, column: number) => {
      const content = cells.find((cell) => cell.row === rows.get(key) && cell.column === column)?.content;
      return content?.kind === 'formula' ? content.value : undefined;
    };
    const { indicators, groups } = scored.scorecard;
    const blank = indicators.filter(({ status }) => status === 'pending');
    expect(new Set(blank.map(({ path }) => shown(path, 4)))).toEqual(new Set(blank.length > 0 ? ['待填'] : []));
    for (const { name, pending } of groups.filter((group) => group.pending > 0)) {
      const own = indicators.filter(({ dimension }) => dimension === name);
      const nothing = own.every(({ status }) => status === 'pending');
      expect([name, shown(`[summary:group/${name}]`, 4)]).toEqual([name, `待填 ${String(pending)} 项`]);
      expect([name, shown(`[summary:group/${name}]`, 3) === '待填']).toEqual([name, nothing]);
      expect([name, shown(`[summary:sum/${name}]`, 4)]).toEqual([name, '待填']);
    }
  });

  it('满意度问卷是黄的，当且仅当这套体系用满意度而表里没有', () => {
    const form = cellsOf(scored, 'survey').some(isYellow);
    const uses = scored.scorecard.indicators.some(
      ({ indicator: { measure } }) => measure.kind === 'level' && measure.from?.fact === 'satisfaction',
    );
    expect(form).toBe(uses && scored.facts.survey === undefined);
  });
});
