import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { prerenderToNodeStream } from 'react-dom/static';
import { schemeById } from '../../src/core/schemes/allSchemes';
import type { Scheme } from '../../src/core/schemes/scheme';
import type { Language } from '../../src/core/wording/say';
import { openedWorkbook } from '../support/openedWorkbook';
import { panePorts } from '../support/panePorts';
import { CurrentPage } from '../../src/pane/pages/CurrentPage';
import type { NamedFile } from '../../src/app/namedFile';
import { type PaneActions, paneActions } from '../../src/pane/paneActions';
import { projectEntryKey } from '../../src/pane/state/projectDraft';
import type { Due } from '../../src/app/live/verdict';
import { NOT_LIVE } from '../../src/pane/state/live';
import { FIRST_STATE, type PaneState } from '../../src/pane/state/paneState';
import { type Store, createStore, whenIdle } from '../../src/pane/state/store';
import { PaneContext } from '../../src/pane/usePane';
import { words } from '../../src/pane/wording';
import { form2020 } from '../cases/projects/formOf';
import { caseBook } from '../support/caseBook';
import { gridBook } from '../support/gridBook';

/** Every page in every state, as markup: it renders, has its title, and every control has a name in her language. */
const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));
const differing = gridBook({
  明细: [
    ['2023年收支预决算明细表'],
    ['单位：万元'],
    ['项目', '收入', null, '支出', null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['合计', 100, 110, 100, 90],
  ],
  另表: [
    ['2023年收支预决算明细表'],
    ['单位：万元'],
    ['项目', '收入', null, '支出', null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['合计', 102, 110, 100, 90],
  ],
  杂表: [['别的'], ['甲', '乙'], [1, 2]],
});

/** Two words keep figures from being taken, one of them in two tables; a sentence is told beside figures that were taken. */
const asking = gridBook({
  支出: [
    ['2023年度支出决算表（鹭鹭）'],
    ['单位：万元'],
    ['科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', 100, 60, 40],
  ],
  收入: [
    ['2023年度收入决算表'],
    ['单位：万元'],
    ['科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
    ['合计', 102, 100, 2],
    ['注：界河护岸受台风影响停工。'],
  ],
  人员: [['2023年机构人员情况表（蒹葭）'], ['项目', '人数'], ['编制数', 50]],
});

/** One of each reason, so that each has its sentence. */
const REASONS = {
  moved: 1,
  ownMoved: 1,
  table: 1,
  figureGone: 1,
  scheme: 1,
  override: 1,
  otherPlace: 1,
  differs: 1,
  sheetGone: 1,
  sheetRenamed: 1,
  replaced: 1,
  unreadable: 1,
} as const satisfies Record<Due['why'], 1>;
const details = { name: '预算收入', sheet: '另表', from: '旧表' };
const EVERY_DUE = (Object.keys(REASONS) as Due['why'][]).map((why, index): Due => ({
  why,
  place: { sheet: '另表', cell: `B${String(index + 1)}` },
  details,
}));

let known: Promise<Readonly<Record<string, PaneState>>> | undefined;
/** Made once for all tests. */
const states = (): Promise<Readonly<Record<string, PaneState>>> => (known ??= makeStates());

async function makeStates(): Promise<Readonly<Record<string, PaneState>>> {
  const [seen, scored] = await stateOf(sample);
  const [, conflict] = await stateOf(await differing);
  const [asked, askedAfter] = await stateOf(await asking);
  const [empty] = await stateOf(await gridBook({ Sheet1: [] }));
  const [forms] = await stateOf(await caseBook({ 自评: form2020() }));
  const pages = (state: PaneState, ...more: readonly PaneState['pages'][number][]): PaneState => ({
    ...state,
    pages: [{ name: 'start' }, ...more],
  });
  const indicators = (state: PaneState) => state.review?.scorecard.indicators.map(({ path }) => path) ?? [];
  return {
    刚打开: FIRST_STATE,
    正在看: { ...FIRST_STATE, busy: { work: 'look', progress: { step: 'read', done: 3, of: 12 }, stopping: false } },
    正在写: { ...seen, busy: { work: 'score', progress: { step: 'write' }, stopping: false } },
    正在停: { ...seen, busy: { work: 'score', progress: { step: 'score' }, stopping: true } },
    首页: seen,
    试评: { ...seen, overview: seen.overview && { ...seen.overview, schemeAssumed: true } },
    没写年度: {
      ...seen,
      overview: seen.overview && {
        ...seen.overview,
        facts: {
          ...seen.overview.facts,
          year: undefined,
          tables: seen.overview.facts.tables.map((table) => ({ ...table, year: undefined })),
        },
      },
    },
    首页问词: { ...asked, draft: { typed: { 'word:蒹葭': '不影响取数' }, sources: {} } },
    填写问词: pages(askedAfter, { name: 'fill' }),
    结果里的词: pages(askedAfter, { name: 'result' }),
    空工作簿: empty,
    只有自评表: forms,
    有改动: { ...seen, stale: true },
    评过分: pages(scored),
    体系: pages(seen, { name: 'scheme' }),
    表: pages(conflict, { name: 'tables' }),
    看不懂的词: {
      ...pages(conflict, { name: 'tables' }),
      overview: conflict.overview && {
        ...conflict.overview,
        facts: {
          ...conflict.overview.facts,
          tables: conflict.overview.facts.tables.map((table) => ({ ...table, words: ['金蝶瑞丰', '片区'] })),
        },
      },
      draft: { typed: { 'word:片区': '本单位的名称' }, sources: {} },
    },
    数据项: pages(conflict, { name: 'facts' }),
    结果: pages(scored, { name: 'result' }),
    有冲突: pages(conflict, { name: 'result' }),
    实时: { ...pages(scored, { name: 'result' }), live: { ...NOT_LIVE, readAt: 0 } },
    已变动: { ...pages(scored, { name: 'result' }), live: { ...NOT_LIVE, due: EVERY_DUE, lost: true } },
    也许有新表: { ...pages(scored, { name: 'result' }), live: { ...NOT_LIVE, maybe: ['草稿纸', 'Sheet9'] } },
    填了错的: { ...pages(conflict, { name: 'result' }), draft: { typed: { 'fact:actualStaff': '五十' }, sources: {} } },
    提示: { ...scored, notice: { from: 'pane', key: 'selectOneCell', level: 'error' } },
    拒绝: { ...scored, notice: { from: 'core', refusal: { code: 'noKnownTable', details: {} } } },
    ...(await deskStates(scored)),
    只填缺的: pages(conflict, { name: 'fill' }),
    全部填写: { ...pages(scored, { name: 'fill' }), onlyOpen: false },
    没评就填: pages(seen, { name: 'fill' }),
    ...Object.fromEntries(indicators(scored).map((path) => [path, pages(scored, { name: 'indicator', path })])),
  };
}

/** What lies beside the result, as it was read from the sample and not yet. */
async function deskStates(scored: PaneState): Promise<Readonly<Record<string, PaneState>>> {
  const book = openedWorkbook(sample);
  const store = createStore();
  const actions = paneActions(panePorts(book), store);
  await actions.look();
  const shown: Record<string, PaneState> = {};
  for (const name of ['report', 'fields', 'check', 'proof', 'last'] as const) {
    shown[`没读 ${name}`] = { ...scored, pages: [{ name: 'start' }, { name }] };
    actions.open({ name });
    await actions.refresh();
    await whenIdle(store);
    shown[name] = store.state();
  }
  const { desk } = store.state();
  const { report } = desk;
  if (!report) throw new Error(JSON.stringify(store.state().notice));
  // A whole report is drawn once; for the rest its first lines will do.
  const tree = report.tree && { ...report.tree, sections: report.tree.sections.slice(0, 1) };
  const short = { ...report, tree };
  const page: PaneState = {
    ...store.state(),
    pages: [{ name: 'start' }, { name: 'report' }],
    desk: { ...desk, report: short },
  };
  const problem = {
    code: 'unknownField',
    story: 'body',
    sentence: '收入{决算收人}',
    span: [2, 8],
    details: { tag: '{决算收人}', nearest: '决算收入' },
  } as const;
  return {
    ...shown,
    模板有错: {
      ...page,
      desk: {
        ...desk,
        by: { kind: 'template', file: { name: '我的.docx', bytes: new Uint8Array() } },
        report: { ...report, problems: [problem], tree: undefined, file: undefined },
      },
    },
    写了一句: { ...page, draft: { typed: { 'text:主要职责': '负责本乡' }, sources: {} } },
    ...(await projectStates()),
    ...(await finishedStates(actions, store, report.file)),
    读过又改了: { ...page, desk: { ...desk, report: short, stale: true } },
  };
}

async function projectStates(): Promise<Readonly<Record<string, PaneState>>> {
  const book = openedWorkbook(
    new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例镇2023-项目.xlsx'))),
  );
  const store = createStore();
  const actions = paneActions(panePorts(book), store);
  await actions.look();
  actions.open({ name: 'projects' });
  await whenIdle(store);
  const state = store.state();
  const project = state.desk.projects?.projects[0];
  const key = projectEntryKey(project?.key ?? '', project?.indicators[1]?.key ?? '', 'score');
  return {
    没读项目: { ...state, desk: { ...state.desk, projects: undefined } },
    项目: state,
    项目填了: { ...state, desk: { ...state.desk, projectDraft: { [key]: '很好' } } },
  };
}

/** This year's report proofread, and taken for last year's. */
async function finishedStates(
  actions: PaneActions,
  store: Store,
  file: NamedFile | undefined,
): Promise<Readonly<Record<string, PaneState>>> {
  if (!file) throw new Error('no report');
  const on = (name: 'proof' | 'last'): PaneState => ({ ...store.state(), pages: [{ name: 'start' }, { name }] });
  await actions.proofread(file);
  const proof = on('proof');
  await actions.readLast(file);
  const last = on('last');
  await actions.reuseLast({ name: '去年.xlsx', bytes: sample });
  return { 校对: proof, 去年的报告: last, 变成模板: on('last') };
}

async function stateOf(bytes: Uint8Array): Promise<readonly [PaneState, PaneState]> {
  const book = openedWorkbook(bytes);
  const store = createStore();
  const actions = paneActions(panePorts(book), store);
  await actions.look();
  const seen = store.state();
  await actions.score();
  return [seen, store.state()];
}

const drawn = new Map<PaneState, Map<Language, Promise<string>>>();

/** Each state is drawn once in each language. */
function markup(state: PaneState, language: Language): Promise<string> {
  const languages = drawn.get(state) ?? new Map<Language, Promise<string>>();
  drawn.set(state, languages);
  const html = languages.get(language) ?? draw(state, language);
  languages.set(language, html);
  return html;
}

/** With the pages that come as pieces of their own. */
async function draw(state: PaneState, language: Language): Promise<string> {
  const store = createStore(state);
  const book = openedWorkbook(sample);
  const actions = paneActions(panePorts(book), store);
  const memory = {
    scrolls: new Map<string, number>(),
    folds: { get: () => true, set: () => memory.folds } as unknown as Map<string, boolean>,
  };
  const { prelude } = await prerenderToNodeStream(
    <FluentProvider theme={webLightTheme}>
      <PaneContext value={{ state, actions, language, memory }}>
        <CurrentPage />
      </PaneContext>
    </FluentProvider>,
    // Else a long page stands behind its own waiting page.
    { progressiveChunkSize: Infinity },
  );
  let html = '';
  for await (const piece of prelude) html += String(piece);
  return html;
}

const text = (html: string) => html.replace(/<!-- -->/g, '').replace(/<[^>]*>/g, '\n');

it('每个状态都画得出来，折叠的全部展开：有标题，没有空按钮，没有漏填的字', async () => {
  for (const [name, state] of Object.entries(await states())) {
    for (const language of ['zh', 'en'] as const) {
      const html = await markup(state, language);
      expect([name, (html.match(/<h1[ >]/g) ?? []).length]).toEqual([name, 1]);
      const buttons = [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].filter(
        ([, attributes = '', inside = '']) => !/aria-label="[^"]+"/.test(attributes) && text(inside).trim() === '',
      );
      expect([name, buttons.map(([all]) => all)]).toEqual([name, []]);
      expect([name, /undefined|\bNaN\b|\[object|\{\w+\}/.exec(text(html))?.[0]]).toEqual([name, undefined]);
      // A field is named by a label, a radio by its label or its group; a label around it names it, too.
      const nameless = [...html.matchAll(/(?<!<label[^>]*>)<(?:input|select)([^>]*)>/g)].filter(
        ([, attributes = '']) => !/aria-label=|id=/.test(attributes),
      );
      expect([name, nameless.map(([all]) => all)]).toEqual([name, []]);
    }
  }
});

it('没看懂的词：首页和填写先问，卡住的数多的在前，一句一次；已照原数取的那句也能当场说不影响', async () => {
  const { 首页问词: start, 填写问词: fill, 结果里的词: result } = await states();
  const shown = (state: PaneState | undefined) => (state ? markup(state, 'zh') : Promise.resolve(''));
  for (const html of [await shown(start), await shown(fill)]) {
    const asked = text(html.slice(html.indexOf('先说明这几句')));
    expect(asked.indexOf('“鹭鹭”')).toBeGreaterThan(0);
    expect(asked.indexOf('“鹭鹭”')).toBeLessThan(asked.indexOf('“蒹葭”'));
    expect(asked).toContain('没有取：编制数');
  }
  const groups = (html: string) => [...html.matchAll(/role="group" aria-label="([^"]*)"/g)].map(([, word]) => word);
  expect(new Set(groups(await shown(start)))).toEqual(new Set(['界河护岸受台风影响停工', '蒹葭', '鹭鹭']));
  expect(groups(await shown(start))).toHaveLength(3);
  expect(groups(await shown(result))).toEqual(expect.arrayContaining(['界河护岸受台风影响停工', '蒹葭', '鹭鹭']));
  expect(await shown(start)).toMatch(/aria-pressed="true"[^>]*>不影响取数/);
});

it('只有自评表的工作簿：也去得到项目自评；空的去不到', async () => {
  const { 只有自评表: forms, 空工作簿: empty } = await states();
  expect(forms && text(await markup(forms, 'zh'))).toContain('项目自评');
  expect(empty && text(await markup(empty, 'zh'))).not.toContain('项目自评');
});

it('英文界面里没有中文的界面文字', async () => {
  // Words that also stand in her sheets, or in the sentences of a scheme, are hers.
  const hers = new Set(['是', '否', '不适用', '得分', '分值', '总分', '评价标准', '实际值', '扣分']);
  const chinese = Object.values(words)
    .map(({ zh }) => zh)
    .filter((zh) => !hers.has(zh) && zh.length > 1 && !zh.includes('{'));
  for (const [name, state] of Object.entries(await states())) {
    const lines = new Set(
      text(await markup(state, 'en'))
        .split('\n')
        .map((line) => line.trim()),
    );
    expect([name, chinese.filter((zh) => lines.has(zh))]).toEqual([name, []]);
  }
});

it('评过以后另选了体系：结果上面写明还没有按它评，不再问用哪一套；评过的还是那一套就不说', async () => {
  const [, scored] = await stateOf(sample);
  const said = async (scheme: Scheme | undefined) =>
    text(
      await markup(
        {
          ...scored,
          pages: [{ name: 'start' }, { name: 'result' }],
          choice: scheme && { kind: 'builtIn', scheme },
          review: scored.review && { ...scored.review, schemeAssumed: scheme?.id !== 'xushui-2022' },
        },
        'zh',
      ),
    ).replaceAll('\n', '');
  const chosen = '重新评分后生效；下面还是按';
  expect(await said(undefined)).toContain('您县用哪一套');
  const other = await said(schemeById('mof-2013'));
  expect([other.includes(chosen), other.includes('您县用哪一套')]).toEqual([true, false]);
  expect(await said(schemeById('xushui-2022'))).not.toContain(chosen);
});

it('已变动：每个原因一句话，都带着单元格；多了只列四条', async () => {
  const [, scored] = await stateOf(sample);
  const notice = async (due: readonly Due[]) =>
    text(
      await markup({ ...scored, pages: [{ name: 'start' }, { name: 'result' }], live: { ...NOT_LIVE, due } }, 'zh'),
    ).replaceAll('\n', '');
  const lines = await Promise.all(
    EVERY_DUE.map(async (due) => /已变动(.*?)重新评分后生效/.exec(await notice([due]))?.[1] ?? ''),
  );
  expect(lines.filter((line, index) => !line.startsWith(`「另表」B${String(index + 1)} `))).toEqual([]);
  expect(new Set(lines.map((line) => line.split(' ').at(-1))).size).toBe(EVERY_DUE.length);
  expect(await notice(EVERY_DUE)).toContain('还有 8 处');
});
