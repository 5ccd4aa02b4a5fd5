import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/assistant';
import { openedWorkbook } from '../support/openedWorkbook';
import { panePorts } from '../support/panePorts';
import { paneActions } from '../../src/pane/paneActions';
import { pointKey, factKey, wordKey } from '../../src/core/schemes/entryKeys';
import { numberIn } from '../../src/pane/state/draftEntries';
import { runChange } from '../../src/pane/state/runChange';
import { lostPoints } from '../../src/pane/state/lostPoints';
import { type Busy, pageOf } from '../../src/pane/state/paneState';
import { createStore } from '../../src/pane/state/store';
import { answered, todosOf } from '../../src/pane/state/todos';
import { trailOf } from '../../src/pane/state/trail';
import { shownFact, shownRatio, shownValue } from '../../src/pane/shown';
import { schemeById } from '../../src/core/schemes/allSchemes';
import { questionsOf } from '../../src/core/schemes/questions';
import { decimal } from '../../src/core/base/decimal';
import { gridBook } from '../support/gridBook';
import { ownCell } from '../support/ownSheet';

const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));

/** The pane without a page: the real use cases over the bytes of a real file. */
function pane(bytes: Uint8Array) {
  const book = openedWorkbook(bytes);
  const store = createStore();
  const actions = paneActions(panePorts(book), store);
  return { book, store, actions, state: store.state };
}

async function scoredPane(bytes: Uint8Array) {
  const opened = pane(bytes);
  await opened.actions.look();
  await opened.actions.score();
  const review = opened.state().review;
  if (!review) throw new Error(JSON.stringify(opened.state().notice));
  return { ...opened, review };
}

it('打开、一键评分：先看后评，每一步都说得出来', async () => {
  const { actions, store, state } = pane(sample);
  const steps: (Busy | undefined)[] = [];
  store.subscribe(() => steps.push(state().busy));
  await actions.look();
  expect(state().overview?.facts.unit).toBe('示例乡人民政府');
  await actions.score();
  expect(steps.flatMap((busy) => (busy ? [`${busy.work} ${busy.progress.step}`] : []))).toEqual([
    'look read',
    'look read',
    'look score',
    'score read',
    'score read',
    'score score',
    'score write',
  ]);
  expect(pageOf(state())).toEqual({ name: 'result' });
});

it('看不懂的词：在面板里点一下，评分时采用，写进「没看懂的词」，以后也记得', async () => {
  const book = await gridBook({
    支出: [
      ['2022年度支出决算表'],
      ['部门：云岭乡人民政府', null, null, '单位：万元'],
      ['科目名称', '本年支出合计', '基本支出', '项目支出', '备注'],
      ['合计', 100, 60, 40, '用金蝶瑞丰导出'],
    ],
    预算: [
      ['2022年部门支出总表'],
      ['部门：云岭乡人民政府', null, null, '单位：万元'],
      ['科目名称', '合计', '基本支出', '项目支出'],
      ['合计', 90, 60, 30],
    ],
  });
  const { actions, state, book: opened } = pane(book);
  await actions.look();
  const word = '用金蝶瑞丰导出';
  expect(state().overview?.facts.tables.flatMap(({ words }) => words)).toEqual([word]);
  actions.type({ [wordKey(word)]: '不影响取数' });
  await actions.score();
  expect(state().review?.facts.facts.get('finalExpenditure')?.value?.toString()).toBe('100');
  expect(state().draft.typed).toEqual({});
  expect(ownCell(opened.bytes(), '没看懂的词', word, '这个词').content).toBe('不影响取数');
});

it('中途停止：什么也没有写', async () => {
  const { actions, book, store, state } = pane(sample);
  store.subscribe(() => {
    if (state().busy?.progress.step === 'score' && !state().busy?.stopping) actions.stop();
  });
  await actions.score();
  expect(state().notice).toEqual({ from: 'core', refusal: { code: 'stopped', details: {} } });
  expect(book.bytes()).toBe(sample);
});

it('扣分按多少排，每条都有原因和单元格；待填的每条都点得到', async () => {
  const { review, actions, book } = await scoredPane(sample);
  expect(
    lostPoints(review).map(({ scored, lost, reason }) => [scored.indicator.name, lost.toString(), reason]),
  ).toEqual([
    ['政府采购执行率', '4', '无预算而有支出，不得分'],
    ['在职人员控制率', '2', '116.00%，高于 100%，不得分'],
    ['公用经费控制率', '0.72', '100.72%，超出 0.72 个百分点，扣 0.72 分'],
  ]);
  const todos = todosOf(review);
  expect(todos).toHaveLength(review.scorecard.pending);
  for (const todo of todos) {
    if (todo.kind !== 'questions') throw new Error(todo.kind);
    for (const question of todo.questions) {
      const place = review.cells.answers.get(pointKey(todo.scored.path, question));
      await actions.goTo(place!);
      expect(book.selection()).toBe(place);
    }
  }
});

it('得分 → 公式 → 数据项 → 她的单元格', async () => {
  const { review } = await scoredPane(sample);
  const scored = review.scorecard.indicators.find(({ indicator }) => indicator.name === '公用经费控制率')!;
  const { ratio, facts } = trailOf(scored, review.facts);
  expect([shownRatio(ratio!), shownValue(scored)]).toEqual(['公用经费决算 ÷ 公用经费预算', '100.72%']);
  expect(
    facts.map((id) => [shownFact(id, review.facts.facts.get(id)!.value!), review.facts.facts.get(id)!.source?.cell]),
  ).toEqual([
    ['90.45 万元', 'E18'],
    ['89.8 万元', 'D18'],
  ]);
});

it('在面板里回答，写进评价要点，分数随之而来；没有用上的留着', async () => {
  const { review, actions, book, state } = await scoredPane(sample);
  const open = review.scorecard.indicators.find(({ indicator }) => indicator.name === '绩效目标合理性')!;
  const [first, ...others] = questionsOf(open.indicator);
  const before = book.bytes();
  actions.type({
    [pointKey(open.path, first!)]: '否',
    ...Object.fromEntries(others.map((question) => [pointKey(open.path, question), '是'])),
    [factKey('projectCount')]: '七',
  });
  await actions.score();
  const after = state().review!;
  expect(after.scorecard.indicators.find(({ path }) => path === open.path)?.status).toBe('scored');
  expect(after.scorecard.pending).toBe(review.scorecard.pending - 1);
  expect(state().draft.typed).toEqual({ [factKey('projectCount')]: '七' });
  expect(ownCell(book.bytes(), '绩效数据', '项目个数', '数值').content).toBeUndefined();

  // 撤回：评分表和以前一样，刚才填的回到面板里。
  const { lastRun } = state();
  expect(lastRun?.before && runChange(lastRun.before, after)).toMatchObject({ names: ['绩效目标合理性'] });
  await actions.takeBack();
  expect(state().notice).toMatchObject({ key: 'tookBack' });
  expect(book.bytes()).toBe(before);
  expect(state().review?.scorecard.pending).toBe(review.scorecard.pending);
  expect(state().draft.typed).toMatchObject({ [pointKey(open.path, first!)]: '否', [factKey('projectCount')]: '七' });
  await actions.takeBack();
  expect(state().notice).toMatchObject({ refusal: { code: 'nothingToTakeBack' } });
});

it('假定符合的，在面板里算没有答；选了就是她确认的', async () => {
  const assumed = openedWorkbook(sample);
  await createAssistant(assumed, () => 0).score({ assumeMet: true });
  const { actions, state } = pane(assumed.bytes());
  await actions.look();
  const of = (path: string) => state().review!.scorecard.indicators.find((one) => one.path === path)!;
  const [path] = state().review!.scorecard.assumed;
  const questions = questionsOf(of(path!).indicator);
  expect(questions.map((question) => answered(of(path!), question))).toEqual(questions.map(() => ''));
  actions.type(Object.fromEntries(questions.map((question) => [pointKey(path!, question), '是'])));
  await actions.score();
  expect(questions.map((question) => answered(of(path!), question))).toEqual(questions.map(() => '是'));
  expect(state().review!.scorecard.assumed).not.toContain(path);
});

describe('冲突和缺的数', () => {
  const input = gridBook({
    明细: [
      ['2023年收支预决算明细表'],
      ['编制单位：测试乡人民政府', null, null, '单位：万元'],
      ['项目', '收入', null, '支出', null],
      [null, '预算数', '决算数', '预算数', '决算数'],
      ['合计', 100, 110, 100, 90],
    ],
    表2: [
      ['2023年收支预决算明细表'],
      ['单位：元'],
      ['项目', '收入', null, '支出', null],
      [null, '预算数', '决算数', '预算数', '决算数'],
      ['合计', 1_020_000, 1_100_000, 1_000_000, 900_000],
    ],
    杂记: [['在职', 58]],
  });

  it('先说冲突，选用一处就连到那里', async () => {
    const { review, actions, book, state } = await scoredPane(await input);
    const [first] = todosOf(review);
    expect(first).toMatchObject({ kind: 'conflict', fact: { id: 'budgetRevenue' } });
    actions.name('budgetRevenue', { sheet: '表2', cell: 'B5', unit: '元' });
    await actions.score();
    expect(state().review?.facts.facts.get('budgetRevenue')?.value).toEqual(decimal(102));
    expect(ownCell(book.bytes(), '绩效数据', '预算收入', '另取来源').formula).toBe("'表2'!B5");
    expect(todosOf(state().review!).some(({ kind }) => kind === 'conflict')).toBe(false);
  });

  it('用选中的单元格：没有选、选了一片、选在评分表里都说清楚', async () => {
    const { actions, book, state, review } = await scoredPane(await input);
    await actions.nameSelected('actualStaff', '');
    expect(state().notice).toMatchObject({ key: 'selectOneCell' });
    await actions.goTo({ sheet: '杂记', cell: 'A1:B1' });
    await actions.nameSelected('actualStaff', '');
    expect(state().notice).toMatchObject({ key: 'selectOneCell' });
    await actions.goTo(review.cells.sheets.get('facts')!);
    await actions.goTo(review.cells.facts.get('actualStaff')!);
    await actions.nameSelected('actualStaff', '');
    expect(state().notice).toMatchObject({ key: 'selectedIsOurs' });
    await actions.goTo({ sheet: '杂记', cell: 'B1' });
    await actions.nameSelected('actualStaff', '');
    await actions.score();
    expect(ownCell(book.bytes(), '绩效数据', '在职人数', '数值').content).toBe(58);
  });

  it('要去的表没有了：说出来，不报错', async () => {
    const { actions, state } = await scoredPane(await input);
    await actions.goTo({ sheet: '没有', cell: 'A1' });
    expect(state()).toMatchObject({ notice: { refusal: { code: 'placeGone' } }, crash: undefined });
  });
});

it('把体系写成一张表：选中它，去到它，再按它评分', async () => {
  const { actions, book, state } = pane(sample);
  await actions.look();
  await actions.makeTable({ kind: 'builtIn', scheme: schemeById('xushui-2022')! });
  const sheet = state().overview?.ownSchemes[0]?.sheet;
  expect(sheet).toBeDefined();
  expect(state()).toMatchObject({
    choice: { kind: 'sheet', sheet },
    notice: { key: 'schemeTableMade', details: { sheet } },
  });
  expect(book.selection()).toEqual({ sheet });
  await actions.score();
  expect(state().review?.scorecard.scheme.id).toBe(`sheet:${sheet!}`);
});

it('空工作簿：看得出是空的，评分说明为什么不行', async () => {
  const { actions, state } = pane(await gridBook({ Sheet1: [] }));
  await actions.look();
  expect(state().overview?.facts.findings[0]?.code).toBe('nothingInWorkbook');
  await actions.score();
  expect(state().notice).toMatchObject({ refusal: { code: 'emptyWorkbook' } });
});

it('我们自己的错到错误页，不丢在控制台', async () => {
  const { actions, state } = (() => {
    const book = openedWorkbook(sample);
    const store = createStore();
    const broken = { ...createAssistant(book, () => 0), overview: () => Promise.reject(new Error('坏了')) };
    return { actions: paneActions({ ...panePorts(book), assistant: broken }, store), state: store.state };
  })();
  await actions.look();
  expect(state().crash?.message).toBe('坏了');
});

it.each([
  ['1,267.33', 'money', '1267.33'],
  ['12.6万元', 'money', '12.6'],
  ['126元', 'money', '0.0126'],
  ['74.2', 'fraction', '0.742'],
  ['74.2%', 'fraction', '0.742'],
  ['50 人', 'count', '50'],
  ['五十', 'count', null],
  [' ', 'count', undefined],
] as const)('填「%s」（%s）是 %s', (text, kind, expected) => {
  expect(numberIn(text, kind)?.toString() ?? numberIn(text, kind)).toBe(expected);
});
