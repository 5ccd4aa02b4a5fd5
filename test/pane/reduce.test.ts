import type { Overview, Review } from '../../src/app/outcomes';
import type { Followed } from '../../src/app/live/followReview';
import { NOT_LIVE } from '../../src/pane/state/live';
import { FIRST_STATE, type PaneState, pageOf } from '../../src/pane/state/paneState';
import { type Action, reduce } from '../../src/pane/state/reduce';
import { chosenScheme } from '../../src/pane/state/chosenScheme';
import { defaultScheme as compiledDefault } from '../../src/core/schemes/allSchemes';

const defaultScheme = compiledDefault();

/** The reducer looks at a review's paths and scheme only, and passes the rest on. */
const paths = ['投入/甲/一', '投入/甲/二'];
const review = {
  facts: { tables: [] },
  scorecard: { scheme: { ...defaultScheme, dimensions: [] }, indicators: paths.map((path) => ({ path })) },
} as unknown as Review;
const overview: Overview = {
  facts: review.facts,
  scheme: defaultScheme,
  schemeAssumed: false,
  ownSchemes: [],
  review: undefined,
};

function after(...actions: readonly Action[]): PaneState {
  return actions.reduce(reduce, FIRST_STATE);
}

const looked: readonly Action[] = [
  { type: 'began', work: 'look' },
  { type: 'looked', overview },
];
const scored: readonly Action[] = [...looked, { type: 'began', work: 'score' }, { type: 'scored', review, sheets: [] }];

describe('一步步', () => {
  it('开始、进度、停止：都在 busy 里，完了就没有了', () => {
    const busy = after(
      { type: 'began', work: 'score' },
      { type: 'progressed', progress: { step: 'score' } },
      { type: 'stopping' },
    );
    expect(busy.busy).toEqual({ work: 'score', progress: { step: 'score' }, stopping: true });
    expect(reduce(busy, { type: 'refused', refusal: { code: 'stopped', details: {} } })).toMatchObject({
      busy: undefined,
      notice: { from: 'core', refusal: { code: 'stopped' } },
    });
    expect(after({ type: 'progressed', progress: { step: 'read' } })).toBe(FIRST_STATE);
  });

  it('看过工作簿停在首页；评分以后到结果页', () => {
    expect(pageOf(after(...looked))).toEqual({ name: 'start' });
    expect(after(...scored)).toMatchObject({
      pages: [{ name: 'start' }, { name: 'result' }],
      review,
      stale: false,
      busy: undefined,
    });
  });

  it('在指标页重新评分，还在指标页；指标没有了就退回结果', () => {
    const inside = after(...scored, { type: 'opened', page: { name: 'indicator', path: '投入/甲/二' } });
    expect(pageOf(reduce(inside, { type: 'scored', review, sheets: [] }))).toEqual({
      name: 'indicator',
      path: '投入/甲/二',
    });
    const gone = { ...review, scorecard: { ...review.scorecard, indicators: [] } };
    expect(pageOf(reduce(inside, { type: 'scored', review: gone, sheets: [] }))).toEqual({ name: 'result' });
  });

  it('返回走来时的路，首页不再退', () => {
    const deep = after(...scored, { type: 'opened', page: { name: 'facts' } });
    expect(pageOf(reduce(deep, { type: 'wentBack' }))).toEqual({ name: 'result' });
    expect(after({ type: 'wentBack' }).pages).toEqual([{ name: 'start' }]);
    expect(reduce(deep, { type: 'opened', page: { name: 'result' } }).pages).toEqual([
      { name: 'start' },
      { name: 'result' },
    ]);
  });

  it('再看一次工作簿，结果不在了就回首页', () => {
    expect(after(...scored, ...looked)).toMatchObject({ pages: [{ name: 'start' }], review: undefined });
    expect(after(...scored, { type: 'looked', overview: { ...overview, review } })).toMatchObject({
      pages: [{ name: 'start' }, { name: 'result' }],
      review,
    });
  });
});

describe('她的表变了', () => {
  it('看过以后变了才算过时；正在评分时不算；评完就不过时了', () => {
    expect(after({ type: 'changed' }).stale).toBe(false);
    expect(after(...scored, { type: 'changed' }).stale).toBe(true);
    expect(after(...looked, { type: 'began', work: 'score' }, { type: 'changed' }).stale).toBe(false);
    expect(after(...scored, { type: 'changed' }, { type: 'scored', review, sheets: [] }).stale).toBe(false);
  });
});

describe('她改了，评分表跟着变', () => {
  const place = { sheet: '决算表', cell: 'C5' };
  const fresh = { ...review, reasons: new Map() } as unknown as Review;
  const nothing: Followed = { review: undefined, differing: undefined, due: [], maybe: [], fine: [], lost: false };
  const followed = (what: Partial<Followed>, at = 1000): Action => ({
    type: 'followed',
    followed: { ...nothing, ...what },
    at,
  });
  const due = { why: 'table', place } as const;

  it('显示的是评分表现在的数，说明读的时间；上次的结果留着作对照', () => {
    expect(after(...scored, followed({ review: fresh }))).toMatchObject({
      review: fresh,
      settled: review,
      live: { readAt: 1000, due: [], lost: false },
    });
    expect(after(...scored, followed({ review: fresh })).overview?.review).toBe(fresh);
  });

  it('一时读不到（还在计算），显示的不变，时间也不变', () => {
    expect(after(...scored, followed({ review: fresh }), followed({}, 2000))).toMatchObject({
      review: fresh,
      live: { readAt: 1000 },
    });
    expect(after(...scored, followed({}))).toMatchObject({ review, live: { readAt: undefined } });
  });

  it('要重新评分的一处记一次；改回来就没有了；不一致的每次重新比', () => {
    expect(
      after(...scored, followed({ due: [due] }), followed({ due: [{ why: 'figureGone', place }] })).live.due,
    ).toEqual([{ why: 'figureGone', place }]);
    expect(after(...scored, followed({ due: [due] }), followed({ fine: [place] })).live.due).toEqual([]);
    const differs = { why: 'differs', place } as const;
    expect(after(...scored, followed({ differing: [differs] }), followed({})).live.due).toEqual([differs]);
    expect(after(...scored, followed({ differing: [differs] }), followed({ differing: [] })).live.due).toEqual([]);
  });

  it('评分表的位置乱了：回到上次评分的结果，不再说实时，直到再评一次', () => {
    const lost = after(...scored, followed({ review: fresh }), followed({ lost: true, due: [due] }));
    expect(lost).toMatchObject({ review, live: { lost: true, readAt: undefined, due: [due] } });
    expect(reduce(lost, followed({ review: fresh }))).toMatchObject({
      review,
      live: { lost: true, readAt: undefined },
    });
    expect(reduce(lost, { type: 'scored', review, sheets: [] }).live).toEqual(NOT_LIVE);
  });
});

describe('在面板里填的', () => {
  it('填写、清空；放弃就都没有了', () => {
    const typed = after({ type: 'typed', answers: { 'fact:budgetRevenue': '12', '投入/甲/一#1': '是' } });
    expect(typed.draft.typed).toEqual({ 'fact:budgetRevenue': '12', '投入/甲/一#1': '是' });
    expect(reduce(typed, { type: 'typed', answers: { 'fact:budgetRevenue': '' } }).draft.typed).toEqual({
      '投入/甲/一#1': '是',
    });
    expect(reduce(typed, { type: 'discarded' }).draft).toEqual({ typed: {}, sources: {} });
  });

  it('填数和指定单元格只留后一个', () => {
    const source = { sheet: '表', cell: 'B2', unit: '元' };
    const named = after(
      { type: 'typed', answers: { 'fact:budgetRevenue': '12' } },
      { type: 'named', fact: 'budgetRevenue', source },
    );
    expect(named.draft).toEqual({ typed: {}, sources: { budgetRevenue: source } });
    expect(reduce(named, { type: 'typed', answers: { 'fact:budgetRevenue': '13' } }).draft).toEqual({
      typed: { 'fact:budgetRevenue': '13' },
      sources: {},
    });
    expect(reduce(named, { type: 'named', fact: 'budgetRevenue', source: undefined }).draft.sources).toEqual({});
  });

  it('评分以后只留下没有用上的', () => {
    const typed = after(
      ...looked,
      { type: 'typed', answers: { 'fact:budgetRevenue': '十二', 'fact:actualStaff': '58' } },
      { type: 'scored', review, sheets: [] },
    );
    expect(typed.draft.typed).toEqual({ 'fact:budgetRevenue': '十二' });
  });
});

it('换了体系，填过的指标不在里面：说出来，不悄悄丢掉', () => {
  const draft: Action = {
    type: 'typed',
    answers: { '别的/甲/三#1': '是', '别的/甲/三#2': '是', '投入/甲/一#1': '是' },
  };
  expect(after(...looked, draft, { type: 'scored', review, sheets: [] }).notice).toMatchObject({
    key: 'answersDropped',
    details: { count: '2' },
  });
  expect(after(...looked, { type: 'scored', review, sheets: [] }).notice).toBeUndefined();
});

it('提示可以关；翻页也就没有了；出错记在 crash', () => {
  const noticed = after(...looked, { type: 'noticed', notice: { from: 'pane', key: 'selectOneCell', level: 'error' } });
  expect(noticed.notice).toBeDefined();
  expect(reduce(noticed, { type: 'noticed', notice: undefined }).notice).toBeUndefined();
  expect(reduce(noticed, { type: 'opened', page: { name: 'tables' } }).notice).toBeUndefined();
  const problem = new Error('x');
  expect(reduce(noticed, { type: 'crashed', problem })).toMatchObject({ busy: undefined, crash: problem });
});

it('出错以后重新打开：从头看起，她填了还没评分的、选的体系和年度都在', () => {
  const draft = { typed: { 编制数: '50' }, sources: {} };
  const choice = { kind: 'builtIn', scheme: defaultScheme } as const;
  const fallen: PaneState = { ...after(...looked), draft, choice, year: 2023, unit: '云河镇', crash: new Error('x') };
  expect(reduce(fallen, { type: 'restarted' })).toEqual({ ...FIRST_STATE, draft, choice, year: 2023, unit: '云河镇' });
});

it('用哪个体系：选了就用选的，没选就用上次的', () => {
  const own = { ...defaultScheme, id: 'sheet:指标体系', name: '本县的' };
  const seen = { ...overview, ownSchemes: [{ sheet: '指标体系', scheme: own }] };
  expect(chosenScheme(seen, undefined)).toBe(defaultScheme);
  expect(chosenScheme(seen, { kind: 'sheet', sheet: '指标体系' })).toBe(own);
  expect(after({ type: 'chose', choice: { kind: 'sheet', sheet: '指标体系' } }).choice).toEqual({
    kind: 'sheet',
    sheet: '指标体系',
  });
  expect(after({ type: 'choseYear', year: 2022 }).year).toBe(2022);
});
