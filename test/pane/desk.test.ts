import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/assistant';
import { previewScore } from '../../src/app/previewScore';
import type { Run } from '../../src/core/report/documentTree';
import { runsOf } from '../../src/core/report/openRuns';
import { richText } from '../../src/core/report/richText';
import { decimal } from '../../src/core/base/decimal';
import { liveReview } from '../../src/app/live/liveReview';
import { parseA1 } from '../../src/core/workbook/address';
import type { CellContent, SheetSnapshot } from '../../src/core/workbook/snapshot';
import { patchCells } from '../../src/hosts/xlsx/patchCells';
import { type Grid, gridBook } from '../support/gridBook';
import { replaceWords } from '../../src/hosts/docx/replaceWords';
import { projectEntryKey } from '../../src/pane/state/projectDraft';
import { readDocument } from '../../src/hosts/docx/readDocument';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { paneActions } from '../../src/pane/paneActions';
import { NO_WORDS } from '../../src/core/checks/checkReasons';
import { reasonKey, textKey } from '../../src/core/schemes/entryKeys';
import { draftSize, reasonText } from '../../src/pane/state/answerDraft';
import { draftEntries } from '../../src/pane/state/draftEntries';
import { allMet, fillGroups } from '../../src/pane/state/fillGroups';
import { type Page } from '../../src/pane/state/paneState';
import { createStore, whenIdle } from '../../src/pane/state/store';
import { openedWorkbook } from '../support/openedWorkbook';
import { type Handed, panePorts } from '../support/panePorts';

const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));

/** The sample scored in a pane; what leaves it is in `handed`. */
async function scored(may = { download: true, copy: true }) {
  const book = openedWorkbook(sample);
  const handed: Handed = { files: [], texts: [] };
  const store = createStore();
  const actions = paneActions(panePorts(book, handed, may), store);
  await actions.look();
  await actions.score();
  const { review } = store.state();
  if (!review) throw new Error(JSON.stringify(store.state().notice));
  const open = async (page: Page) => {
    actions.open(page);
    await Promise.resolve();
    await whenIdle(store);
  };
  const notice = () => {
    const now = store.state().notice;
    return now?.from === 'pane' ? now.key : now?.refusal.code;
  };
  return { book, handed, store, actions, review, open, notice, state: store.state };
}

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

it('报告：打开就有正文，数都指到单元格；生成的文件与预览一字不差', async () => {
  const { open, state, actions, handed, book, notice } = await scored();
  await open({ name: 'report' });
  const { report, forms } = state().desk;
  if (!report?.tree) throw new Error('no report');
  expect(forms.map(({ id }) => id)).toHaveLength(5);
  expect(report.open.length).toBeGreaterThan(5);
  const figures = runsOf(report.tree).flatMap((run) => (run.kind === 'figure' && run.source ? [run.source] : []));
  expect(figures.length).toBeGreaterThan(100);
  const names = readWorkbook(book.bytes());
  const sheets = new Set(names.ok ? names.value.sheets.map(({ name }) => name) : []);
  expect(figures.filter(({ sheet }) => !sheets.has(sheet))).toEqual([]);
  await actions.makeReport();
  expect(handed.files.map(({ name }) => name)).toEqual(['示例乡人民政府2022年度部门整体支出绩效自评报告.docx']);
  expect(notice()).toBe('fileHanded');
  const read = readDocument(handed.files[0]?.bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(read.refusal.code);
  const plain = (text: string) => text.replace(/\s/g, '');
  const file = plain(read.value.paragraphs.map(({ text }) => text).join(''));
  const missing = runsOf(report.tree).filter(({ text }) => !file.includes(plain(text)));
  expect(textOf(missing)).toBe('');
});

it('五种格式都能看、都能生成；内置格式存成的模板再选回来，与格式的正文相同', async () => {
  const { open, state, actions, handed } = await scored();
  await open({ name: 'report' });
  for (const { id } of state().desk.forms) {
    await actions.chooseReport({ kind: 'form', form: id });
    expect([id, (state().desk.report?.tree?.sections.length ?? 0) > 0]).toEqual([id, true]);
  }
  const form = state().desk.forms[0]?.id ?? '';
  await actions.chooseReport({ kind: 'form', form });
  const wanted = runsOf(state().desk.report!.tree!).filter(({ kind }) => kind === 'open').length;
  await actions.saveForm(form);
  const template = handed.files.at(-1)!;
  await actions.chooseReport({ kind: 'template', file: template });
  const { report } = state().desk;
  expect(report?.problems).toEqual([]);
  expect(report?.file?.name).toBe('示例乡人民政府2022年度部门整体支出绩效自评报告.docx');
  // What stands in table cells is counted as well as what stands in paragraphs.
  expect(runsOf(report!.tree!).filter(({ kind }) => kind === 'open').length).toBeGreaterThan(wanted / 2);
});

it('不是 Word 的模板：说清楚，原来的报告给不出来', async () => {
  const { open, state, actions } = await scored();
  await open({ name: 'report' });
  await actions.chooseReport({
    kind: 'template',
    file: { name: '模板.docx', bytes: new TextEncoder().encode('不是') },
  });
  expect(state().notice).toMatchObject({ refusal: { code: 'notADocument', details: { file: '模板.docx' } } });
  expect(state().desk.report).toBeUndefined();
});

it('面板里写的句子：写入后记在「报告填写」，报告里就有了，再评分还在', async () => {
  const { open, state, actions, book } = await scored();
  await open({ name: 'report' });
  const before = state().desk.report!.open.length;
  actions.type({ [textKey('主要职责')]: '=负责本乡的经济发展\n第二条' });
  await actions.score();
  const { report } = state().desk;
  expect(textOf(runsOf(report!.tree!))).toContain('=负责本乡的经济发展');
  expect(report!.open.length).toBeLessThan(before);
  expect(state().draft.typed).toEqual({});
  await actions.score();
  const read = readWorkbook(book.bytes());
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === '报告填写') : undefined;
  expect(sheet?.rows.flatMap((cells) => cells ?? [])).toContain('=负责本乡的经济发展\n第二条');
  // What is still open has its cell now, one click away.
  expect(state().desk.report!.open.find(({ key }) => key === '单位性质')?.source).toMatchObject({ sheet: '报告填写' });
});

it('存不了文件的 Excel：不装作存了，说出办法；复制、写到工作表都行', async () => {
  const { open, state, actions, handed, notice, book } = await scored({ download: false, copy: true });
  await open({ name: 'report' });
  await actions.makeReport();
  expect([handed.files.length, notice()]).toEqual([0, 'noDownload']);
  await actions.copyReport();
  expect(notice()).toBe('reportCopied');
  expect(handed.texts[0]?.html).toContain('<table');
  const total = state().review?.scorecard.total.toString();
  await actions.reportToSheet();
  expect(notice()).toBe('reportInSheet');
  expect(book.selection()).toEqual({ sheet: '自评报告' });
  // Its tables are none of hers: everything comes to the same on the next run.
  await actions.score();
  expect(state().review?.scorecard.total.toString()).toBe(total);
  expect(state().review?.facts.tables.some(({ sheet }) => sheet === '自评报告')).toBe(false);
  await open({ name: 'report' });
  await actions.reportToSheet();
  expect(book.selection()).toEqual({ sheet: '自评报告 (2)' });
});

it('不让复制：说出来', async () => {
  const { open, actions, notice } = await scored({ download: true, copy: false });
  await open({ name: 'fields' });
  await actions.copyText('{总分}');
  expect(notice()).toBe('copyRefused');
});

it('复制的全文：尖括号、引号照原样，不成了标记', () => {
  const text = (content: string) => [{ kind: 'text', text: content } as const];
  const { html, plain } = richText({
    title: '',
    sections: [
      {
        orientation: 'portrait',
        pageNumbers: false,
        blocks: [{ kind: 'paragraph', role: 'body', runs: text('<b>"&') }],
      },
    ],
  });
  expect(html).toContain('&lt;b&gt;&quot;&amp;');
  expect(plain).toBe('<b>"&');
});

it('字段一览：打开就有，换了页再回来不重读；工作簿变了才重读', async () => {
  const { open, state, actions } = await scored();
  await open({ name: 'fields' });
  const first = state().desk.fields;
  expect(first?.get('单位名称')).toMatchObject({ text: '示例乡人民政府' });
  actions.back();
  await open({ name: 'fields' });
  expect(state().desk.fields).toBe(first);
  await actions.score();
  expect(state().desk.fields).not.toBe(first);
});

it('校验：对不上的带着单元格', async () => {
  const { open, state } = await scored();
  await open({ name: 'check' });
  expect(state().desk.check?.report.checked).toBeGreaterThan(0);
});

/** 今年 has a sum that is 3 too much, and begins with 2 more than 去年 left: an error and a notice. */
function twoYears(): Promise<Uint8Array> {
  const year = (name: number, begin: number, end: number, wrong: number): Grid => [
    [`${String(name)}年度收入支出决算总表`],
    ['部门：示例镇人民政府', null, null, '单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', 100 + wrong, '一、一般公共服务支出', 100 + begin - end],
    ['本年收入合计', 100, '本年支出合计', 100 + begin - end],
    ['年初结转和结余', begin, '年末结转和结余', end],
    ['总计', 100 + begin, '总计', 100 + begin],
  ];
  return gridBook({ 今年: year(2023, 9, 4, 3), 去年: year(2022, 1, 7, 0) });
}

it('校验开着的时候：写了原因马上算答复，改对了马上打勾；只清空一格不算改好；评分结果里的处数也跟着变', async () => {
  const book = openedWorkbook(await twoYears());
  const store = createStore();
  const actions = paneActions(panePorts(book), store);
  await actions.look();
  await actions.score();
  const review = store.state().review!;
  expect(review.ties).toEqual({ broken: 1, open: 1 });
  actions.open({ name: 'check' });
  await Promise.resolve();
  await whenIdle(store);
  const type = async (sheet: string, cell: string, content: CellContent) => {
    const patched = patchCells(
      book.bytes(),
      new Map([
        [sheet, [{ ...parseA1(cell)!, change: { kind: 'constant' as const }, content, numberFormat: undefined }]],
      ]),
    );
    if (!patched.ok) throw new Error('not patched');
    book.replace(patched.value);
    await actions.follow([{ kind: 'cells', place: { sheet, cell } }]);
    const { check, mended, stale } = store.state().desk;
    return {
      open: check?.settled.filter(({ answer }) => answer === undefined).map(({ finding }) => finding.code),
      answers: check?.settled.flatMap(({ answer }) => answer ?? []),
      mended: mended.map(({ finding }) => finding.code),
      stale,
    };
  };
  const rows = (await book.read()).ok ? readSheet(book, '校验') : [];
  const notice = rows.findIndex((row) => row?.[3] === '提醒');
  const [sum, carry] = store.state().desk.check!.settled.map(({ finding }) => finding.code);
  expect(await type('校验', `E${String(notice + 1)}`, '会计差错更正')).toEqual({
    open: [sum],
    answers: ['会计差错更正'],
    mended: [],
    stale: false,
  });
  expect(await type('今年', 'B5', undefined)).toMatchObject({ mended: [] });
  expect(await type('今年', 'B5', 100)).toEqual({ open: [], answers: ['会计差错更正'], mended: [sum], stale: false });
  expect(await type('今年', 'B5', 101)).toMatchObject({ open: [sum], mended: [] });
  expect(carry).toBe('LY.carry');
  const counted = (broken: number) =>
    liveReview(review, (place) => {
      if (place === review.cells.ties?.broken) return broken;
      const sheet = readSheet(book, place?.sheet ?? '');
      const at = parseA1(place?.cell ?? '');
      return at && sheet[at.row]?.[at.column];
    })?.findings.map(({ code }) => code);
  expect(counted(1)).toContain('doNotTie');
  expect(counted(0)).not.toContain('doNotTie');
});

it('提醒的原因在面板里写：没评过分也能写，随评分写进「校验」，再评还在；清空了又算没答复；“其他”要写出来', async () => {
  const book = openedWorkbook(await twoYears());
  const store = createStore();
  const actions = paneActions(panePorts(book), store);
  await actions.look();
  actions.open({ name: 'check' });
  await Promise.resolve();
  await whenIdle(store);
  const carry = store.state().desk.check!.settled.find(({ finding }) => finding.code === 'LY.carry')!;
  const give = async (text: string) => {
    if (text !== '') actions.type({ [reasonKey(carry.key)]: text });
    await actions.score();
    expect(draftSize(store.state().draft)).toBe(0);
    const line = readSheet(book, '校验').find((row) => row?.[3] === '提醒');
    return { open: store.state().review?.ties?.open, result: line?.[2], reason: line?.[4], remark: line?.[5] };
  };
  expect(await give(reasonText({ chosen: '会计差错更正', said: '见|凭证12号' }))).toEqual({
    open: 0,
    result: '已说明',
    reason: '会计差错更正',
    remark: '见|凭证12号',
  });
  expect(await give('')).toMatchObject({ open: 0, reason: '会计差错更正' });
  expect(await give(reasonText({ chosen: '其他', said: '' }))).toMatchObject({ open: 1, reason: '其他' });
  expect(await give(NO_WORDS)).toMatchObject({ open: 1, result: '要说明' });
});

it('工作簿变了，读了一页，别的页上次读的不当成新的', async () => {
  const { open, state, actions } = await scored();
  await open({ name: 'fields' });
  await actions.follow([{ kind: 'cells', place: { sheet: '部门基本情况表', cell: 'C4' } }]);
  expect(state().desk.stale).toBe(true);
  await open({ name: 'check' });
  expect([state().desk.stale, state().desk.fields]).toEqual([false, undefined]);
});

function readSheet(book: ReturnType<typeof openedWorkbook>, name: string): SheetSnapshot['rows'] {
  const read = readWorkbook(book.bytes());
  return (read.ok ? read.value.sheets.find((sheet) => sheet.name === name)?.rows : undefined) ?? [];
}

it('填写：还没写入时看到的总分，与写入后评出来的一样', async () => {
  const { state, actions, review } = await scored();
  const groups = fillGroups(review, true);
  const first = groups[0]!;
  actions.type(allMet(first, state().draft));
  const entries = () => draftEntries(state().draft, review.scorecard.scheme).entries;
  const preview = previewScore(review, entries(), new Map());
  expect(preview.total.gt(review.scorecard.total)).toBe(true);
  await actions.score();
  expect(state().review?.scorecard.total.toString()).toBe(preview.total.toString());
  expect(state().review?.scorecard.pending).toBe(preview.pending);
});

it('本部分全部符合：已经选“否”的不动，别的部分不动', async () => {
  const { state, actions, review } = await scored();
  const [first, ...others] = fillGroups(review, true);
  const key = Object.keys(allMet(first!, state().draft))[0]!;
  actions.type({ [key]: '否' });
  const answers = allMet(first!, state().draft);
  expect(answers).not.toHaveProperty([key]);
  const elsewhere = new Set(others.flatMap(({ asked }) => asked.map(({ scored: { path } }) => path)));
  expect(Object.keys(answers).filter((one) => elsewhere.has(one.slice(0, one.lastIndexOf('#'))))).toEqual([]);
});

it('没填的先看，也可以全看：全看时填过的带着答案', async () => {
  const { state, actions, review } = await scored();
  for (const group of fillGroups(review, true)) actions.type(allMet(group, state().draft));
  await actions.score();
  const after = state().review!;
  const open = fillGroups(after, true).flatMap(({ asked }) => asked);
  const all = fillGroups(after, false).flatMap(({ asked }) => asked);
  expect(all.length).toBeGreaterThan(open.length);
});

it('缺的数在预览里也算上', async () => {
  const book = openedWorkbook(sample);
  const assistant = createAssistant(book, () => 0);
  const scoredBook = await assistant.score({});
  if (!scoredBook.ok) throw new Error(scoredBook.refusal.code);
  const none = previewScore(
    scoredBook.value,
    { facts: new Map(), overrides: new Map(), indicators: new Map() },
    new Map(),
  );
  expect(none.total.toString()).toBe(scoredBook.value.scorecard.total.toString());
});

const projectBook = () =>
  openedWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例镇2023-项目.xlsx'))));

it('项目：打开就看得到缺什么；填的写进表里，填错的留在面板，再评还在', async () => {
  const book = projectBook();
  const store = createStore();
  const actions = paneActions(panePorts(book), store);
  await actions.look();
  actions.open({ name: 'projects' });
  await whenIdle(store);
  expect(store.state().desk.projectSchemes.map(({ id }) => id)).toContain('project-2021-cost');
  await actions.chooseProjects({ scheme: 'project-2021-cost', levels: '80-50' });
  expect(store.state().desk.projects!.scheme).toMatchObject({ id: 'project-2021-cost', levels: { partly: '0.5' } });
  await actions.chooseProjects({ scheme: '', levels: '' });
  const results = store.state().desk.projects!;
  const openOnes = results.projects.flatMap((project) =>
    project.indicators.filter(({ status }) => status === 'pending').map((scored) => [project, scored] as const),
  );
  expect(openOnes.length).toBeGreaterThan(2);
  const [[project, scored], [other, second]] = [openOnes[0]!, openOnes[1]!];
  const mark = scored.full ?? decimal(10);
  actions.typeProject({
    [projectEntryKey(project.key, scored.key, 'score')]: mark.toString(),
    [projectEntryKey(other.key, second.key, 'score')]: '很好',
  });
  await actions.writeProjects('none');
  const after = store.state();
  expect(after.notice).toMatchObject({ key: 'projectsWritten', details: { sheets: '「项目自评汇总」「项目指标」' } });
  expect(Object.values(after.desk.projectDraft)).toEqual(['很好']);
  const read = readWorkbook(book.bytes());
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['项目自评汇总', '项目指标']),
  );
  await actions.reread();
  const again = store.state().desk.projects!.projects.find(({ key }) => key === project.key)!;
  expect(again.indicators.find(({ key }) => key === scored.key)).toMatchObject({ status: 'scored' });
  expect(again.indicators.find(({ key }) => key === scored.key)?.score?.toString()).toBe(mark.toString());
});

it('校对：改错一个数，指出来，带着单元格；批注版不动一个字', async () => {
  const { open, actions, handed, state } = await scored();
  await open({ name: 'report' });
  await actions.makeReport();
  const good = handed.files[0]!;
  await actions.proofread(good);
  const known = new Set(state().desk.proof?.outcome.findings.map(({ says, should }) => `${says} ${should}`));
  const bad = { name: '报告.docx', bytes: withWords(good.bytes, '1381.73', '1318.73') };
  await actions.proofread(bad);
  const fresh =
    state().desk.proof?.outcome.findings.filter(({ says, should }) => !known.has(`${says} ${should}`)) ?? [];
  const finding = fresh.find(({ should }) => should.includes('1381.73'));
  expect(finding?.places?.length).toBeGreaterThan(0);
  await actions.saveMarked();
  const marked = handed.files.at(-1)!;
  expect(marked.name).toBe('报告-批注.docx');
  expect(wordsOf(marked.bytes)).toBe(wordsOf(bad.bytes));
});

it('去年的报告：指标体系放进工作表、变成模板；说“不换”的原样留着', async () => {
  const { open, actions, handed, state, book } = await scored();
  await open({ name: 'report' });
  await actions.makeReport();
  const last = handed.files[0]!;
  await actions.readLast(last);
  const [first] = state().desk.last?.schemes ?? [];
  expect(first).toMatchObject({ count: 26, points: '100' });
  await actions.reuseLast({ name: '去年.xlsx', bytes: book.bytes() });
  const { reuse } = state().desk.last!;
  expect(reuse!.fields.length).toBeGreaterThan(20);
  await actions.saveReused();
  expect(handed.files.at(-1)?.name).toMatch(/-模板\.docx$/);
  expect(wordsOf(handed.files.at(-1)!.bytes)).toContain('{单位名称}');
  const at = reuse!.fields.findIndex(({ field }) => field === '单位名称');
  const count = (text: string) => text.split('{单位名称}').length - 1;
  const before = count(wordsOf(handed.files.at(-1)!.bytes));
  actions.answerReuse(new Map([[at, false]]));
  await actions.saveReused();
  expect(count(wordsOf(handed.files.at(-1)!.bytes))).toBe(before - 1);
  await actions.takeScheme(first!.table);
  expect(state().choice).toEqual({ kind: 'sheet', sheet: '指标体系' });
  expect(book.selection()).toEqual({ sheet: '指标体系' });
});

it('不是 Word 的报告：说出是哪个文件，原来的结果还在', async () => {
  const { actions, state } = await scored();
  await actions.proofread({ name: '扫描件.docx', bytes: new Uint8Array([1, 2, 3]) });
  expect(state().notice).toMatchObject({ refusal: { details: { file: '扫描件.docx' } } });
  expect(state().desk.proof).toBeUndefined();
});

function wordsOf(bytes: Uint8Array): string {
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.paragraphs.map(({ text }) => text).join('\n');
}

/** The first occurrence in the text of a Word file put otherwise. */
function withWords(bytes: Uint8Array, words: string, by: string): Uint8Array {
  const read = readDocument(bytes);
  const paragraph = read.ok ? read.value.paragraphs.find(({ text }) => text.includes(words)) : undefined;
  if (!paragraph) throw new Error(`${words} is not there`);
  const start = paragraph.text.indexOf(words);
  const replaced = replaceWords(bytes, [{ paragraph: paragraph.index, start, end: start + words.length, text: by }]);
  if (!replaced.ok) throw new Error(replaced.refusal.code);
  return replaced.value;
}
