import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/assistant';
import type { Review } from '../../src/app/outcomes';
import { a1, parseA1 } from '../../src/core/workbook/address';
import { type CellContent, type SheetSnapshot, contentAt, contentText } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { OWN_SHEETS } from '../support/ownCells';
import { openedWorkbook } from '../support/openedWorkbook';
import { gridBook } from '../support/gridBook';
import { describeWithChromium } from '../support/judges';
import {
  type OpenPage,
  type PageHouse,
  axeFindings,
  clickInGrid,
  dropFile,
  dropFiles,
  goToCell,
  gridReady,
  gridText,
  isSelected,
  openFile,
  savedFile,
  score,
  selectedInGrid,
  showSheet,
  startPage,
  total,
  totalBecomes,
  typeInCell,
  until,
  writeAndScore,
} from '../support/openPage';

/** The page as an accountant meets it: built, in a browser, clicked. What was written is judged by the file it saves. */
const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx'));
const TABLE = [
  ['2023年收支预决算明细表'],
  ['单位：万元'],
  ['项目', '收入', null, '支出', null],
  [null, '预算数', '决算数', '预算数', '决算数'],
];
const differing = () =>
  gridBook({ 明细: [...TABLE, ['合计', 100, 110, 100, 90]], 另表: [...TABLE, ['合计', 102, 110, 100, 90]] });

// A browser on a machine that is busy with the other suites may be slower than any patience; what failed first is told.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

describeWithChromium('the page', () => {
  let house: PageHouse;
  beforeAll(async () => {
    house = await startPage();
  });
  afterAll(() => house.close());

  /** Whatever the page is asked to do, it complains of nothing and asks nobody. */
  let opened: OpenPage[] = [];
  const openPage = async (...given: Parameters<PageHouse['open']>): Promise<OpenPage> => {
    const open = await house.open(...given);
    opened.push(open);
    return open;
  };
  afterEach(async () => {
    const ended = opened;
    opened = [];
    for (const { page } of ended) await page.close();
    expect(ended.flatMap(({ outside, complaints }) => [...outside, ...complaints])).toEqual([]);
  });

  it('第一次评分：总分与命令行相同', async () => {
    const open = await openPage();
    await score(open);
    const scored = await createAssistant(openedWorkbook(new Uint8Array(SAMPLE)), () => 0).score({});
    expect(await total(open)).toBe(scored.ok ? Number(scored.value.scorecard.total) : undefined);
    await showSheet(open, '得分汇总');
    expect(await gridText(open, 'D8')).toBe(String(await total(open)));
  });

  it('一个文件的网页：从 file:// 打开，拖进工作簿，评分；关掉再开，没保存的还在，接着做；保存以后不再留', async () => {
    const open = await house.openSingleFile();
    opened.push(open);
    const { page } = open;
    await dropFile(open, '某乡.xlsx', bigFile());
    await page.getByRole('heading', { name: '某乡.xlsx' }).waitFor();
    await gridReady(open);
    await score(open);
    await showSheet(open, '收支预决算明细表');
    await typeInCell(open, 'E18', '400');
    await totalBecomes(open, 56);
    await page.getByText('没保存的改动已暂存在这个浏览器里').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: '接着做' }).click();
    await page.getByRole('heading', { name: '某乡.xlsx' }).waitFor();
    await gridReady(open);
    await scoreAgain(open);
    expect(await total(open)).toBe(56);
    const { name, bytes } = await savedFile(open);
    expect(name).toBe('某乡-评分.xlsx');
    expect(cellsOf(bytes, '收支预决算明细表', ['E18'])).toEqual([400]);
    await page.reload();
    await page.getByRole('button', { name: '一键评分' }).waitFor();
    await gridReady(open);
    expect(await page.getByRole('button', { name: '接着做' }).count()).toBe(0);
  });

  it('追溯：扣分 → 评分表 → 数 → 她的单元格，一处点一下；评分表里的链接也通到她的单元格', async () => {
    const open = await openPage();
    await score(open);
    await open.page.getByRole('button', { name: '在职人员控制率', exact: true }).click();
    await open.page.getByRole('heading', { name: '在职人员控制率', level: 1 }).waitFor();
    await open.page.getByRole('button', { name: '在工作表中查看：「指标评分」I6' }).click();
    await isSelected(open, '指标评分!I6');
    await open.page.getByRole('button', { name: '在工作表中查看：「部门基本情况表」C8' }).click();
    await isSelected(open, '部门基本情况表!C8');
    expect(await gridText(open, 'C8')).toBe('58');
    await showSheet(open, '绩效数据');
    // F6, 来源单元格 of the first figure.
    await clickInGrid(open, { x: 672, y: 207 }, async () => (await selectedInGrid(open)) === '收支预决算明细表!B15');
    expect(await gridText(open, 'B15')).toBe('1381.73');
  });

  it('面板里判断：逐条选“是”，写入后分数跟着变，文件里记着；改成“否”，分数再变', async () => {
    const open = await openPage();
    await score(open);
    const before = await total(open);
    await open.page.getByRole('button', { name: /^绩效目标合理性/ }).click();
    await open.page.getByRole('button', { name: '全部选“是”' }).click();
    await writeAndScore(open);
    expect(await total(open)).toBe(before + 3);
    expect(await savedScore(open, '绩效目标合理性')).toBe(3);
    await open.page.getByRole('button', { name: '投入', exact: false }).first().click();
    await open.page.getByRole('button', { name: '绩效目标合理性', exact: true }).first().click();
    await open.page.getByRole('radiogroup').first().getByRole('radio', { name: '否' }).click();
    await writeAndScore(open);
    expect(await savedScore(open, '绩效目标合理性')).toBe(2.25);
  });

  it('表格里判断：键入“否”“是”，从列表里选，面板的分数跟着变；重新评分还在', async () => {
    const open = await openPage();
    await score(open);
    expect(await total(open)).toBe(59.28);
    await showSheet(open, '评价要点');
    await typeInCell(open, 'F4', '否');
    await open.page.keyboard.type('是');
    await open.page.keyboard.press('Enter');
    // The arrow of F6.
    await clickInGrid(open, { x: 828, y: 206 }, () => open.page.getByText('不适用', { exact: true }).isVisible());
    await open.page.getByText('是', { exact: true }).click();
    await totalBecomes(open, 61.53);
    await open.page.getByText(/^随表更新/).waitFor();
    await typeInCell(open, 'G4', '县政府批复的年度目标，文号见附件，一共三页，附在自评报告后面，行也会变高');
    await open.page.getByRole('button', { name: '返回' }).click();
    await scoreAgain(open);
    expect(await total(open)).toBe(61.53);
    const { bytes } = await savedFile(open);
    expect(cellsOf(bytes, '评价要点', ['F4', 'F5', 'F6'])).toEqual(['否', '是', '是']);
    expect(await reviewOf(bytes).then(({ scorecard }) => Number(scorecard.total))).toBe(61.53);
  });

  it('改她表里的一个数：总分和指标实时跟着变，与重新评分完全相同；撤销、重做，三处一致', async () => {
    const open = await openPage();
    await score(open);
    await showSheet(open, '收支预决算明细表');
    await typeInCell(open, 'E18', '400');
    await totalBecomes(open, 56);
    await open.page.getByRole('button', { name: '公用经费控制率', exact: true }).click();
    await open.page.getByText('445.43%').first().waitFor();
    await open.page.getByRole('button', { name: '返回' }).click();
    await goToCell(open, 'E18');
    await open.page.keyboard.press('Control+z');
    await totalBecomes(open, 59.28);
    expect(await gridText(open, 'E18')).toBe('90.45');
    await open.page.keyboard.press('Control+y');
    await totalBecomes(open, 56);
    expect(await gridText(open, 'E18')).toBe('400.00');
    await open.page.getByRole('button', { name: '返回' }).click();
    await scoreAgain(open);
    expect(await total(open)).toBe(56);
    expect(cellsOf((await savedFile(open)).bytes, '收支预决算明细表', ['E18'])).toEqual([400]);
  });

  it('改表头：说“已变动”，点得到那一格；重新评分后照新的来。清空一个数：待填，不是 0', async () => {
    const open = await openPage();
    await score(open);
    await showSheet(open, '部门基本情况表');
    await typeInCell(open, 'A8', '其中：借调人员');
    await open.page.getByText('已变动').waitFor();
    await goToCell(open, 'A1');
    await open.page.getByRole('button', { name: '在工作表中查看：「部门基本情况表」A8' }).click();
    await isSelected(open, '部门基本情况表!A8');
    await typeInCell(open, 'A8', '其中：在职人员');
    await goToCell(open, 'C8');
    await open.page.keyboard.press('Delete');
    await open.page.getByText('原来是数，现在不是数了').waitFor();
    await scoreAgain(open);
    await open.page.getByText('已变动').waitFor({ state: 'detached' });
    await open.page.getByRole('button', { name: /^在职人数/ }).waitFor();
    const { scorecard } = await reviewOf((await savedFile(open)).bytes);
    const staff = scorecard.indicators.find(({ path }) => path.endsWith('在职人员控制率'));
    expect([staff?.status, staff?.score]).toEqual(['pending', undefined]);
  });

  it('缺的数填上，不一致的数选一处：都进了工作簿，重新评分还在', async () => {
    const open = await openPage();
    await openFile(open, '某乡.xlsx', await differing());
    await score(open);
    await open.page.getByRole('button', { name: /^预算收入/ }).click();
    await open.page.getByRole('radio', { name: '102 万元' }).click();
    for (const [name, value] of [
      ['在职人数', '45'],
      ['编制数', '50'],
    ] as const) {
      await open.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await open.page.getByRole('textbox', { name: new RegExp(`^${name}`) }).fill(value);
    }
    await writeAndScore(open);
    await scoreAgain(open);
    const { name, bytes } = await savedFile(open);
    expect(name).toBe('某乡-评分.xlsx');
    const { facts } = await reviewOf(bytes);
    expect(
      (['budgetRevenue', 'actualStaff', 'authorisedStaff'] as const).map((id) => [
        id,
        facts.facts.get(id)?.value?.toString(),
      ]),
    ).toEqual([
      ['budgetRevenue', '102'],
      ['actualStaff', '45'],
      ['authorisedStaff', '50'],
    ]);
  });

  it('正在格里打字时按“一键评分”：等她打完，用的是她打的数', async () => {
    const open = await openPage();
    await goToCell(open, 'C8');
    await open.page.keyboard.type('40');
    await open.page.getByRole('button', { name: '一键评分' }).click();
    await open.page.getByRole('heading', { name: '正在评分' }).waitFor();
    await open.page.getByText('请按回车键结束编辑').waitFor();
    await open.page.keyboard.press('F6');
    await open.page.keyboard.press('Enter');
    await open.page.getByRole('heading', { name: '评分结果' }).waitFor();
    expect(await total(open)).toBe(61.28);
  });

  it('粘贴一块：表格、工作簿一致；撤销，也一致', async () => {
    const open = await openPage();
    await open.page.evaluate(() => navigator.clipboard.writeText('11\t甲\n22\t5%\n'));
    await goToCell(open, 'F4');
    await open.page.keyboard.press('Control+v');
    const cells = ['F4', 'G4', 'F5', 'G5'];
    await until(() => gridText(open, 'F4:G5'), '11\t甲\n22\t5%');
    expect(cellsOf((await savedFile(open)).bytes, '部门基本情况表', cells)).toEqual([11, '甲', 22, 0.05]);
    await goToCell(open, 'F4');
    await open.page.keyboard.press('Control+z');
    await until(async () => (await gridText(open, 'F4:G5')).trim(), '');
    expect(cellsOf((await savedFile(open)).bytes, '部门基本情况表', cells)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('保存两次：有她的改动和我们的表，她的别的格不变', async () => {
    const open = await openPage();
    await typeInCell(open, 'C4', '60');
    await score(open);
    const first = await savedFile(open);
    await showSheet(open, '部门基本情况表');
    await typeInCell(open, 'D13', '年末实有，含租赁');
    const second = await savedFile(open);
    expect([first, second].map(({ name }) => name)).toEqual(['示例乡2022-评分.xlsx', '示例乡2022-评分.xlsx']);
    const [was, is] = [sheetsOf(new Uint8Array(SAMPLE)), sheetsOf(second.bytes)];
    expect(is.slice(0, was.length).map(({ name }) => name)).toEqual(was.map(({ name }) => name));
    expect(differences(was, is)).toEqual([
      '部门基本情况表!C4 50 → 60',
      '部门基本情况表!D13 年末实有 → 年末实有，含租赁',
    ]);
    expect(is.slice(was.length).map(({ name }) => name)).toEqual(OWN_SHEETS);
    expect((await reviewOf(second.bytes)).scorecard.total.toNumber()).toBe(await total(open));
  });

  it('拖进来的文件接着评；不是工作簿的、有密码的，说清楚，原来的还在', async () => {
    const open = await openPage();
    await dropFile(open, '某乡.xlsx', await differing());
    await open.page.getByRole('heading', { name: '某乡.xlsx' }).waitFor();
    await dropFile(open, '大.xlsx', bigFile());
    await open.page.getByRole('heading', { name: '大.xlsx' }).waitFor();
    await dropFile(open, '某乡.xlsx', await differing());
    await open.page.getByRole('heading', { name: '某乡.xlsx' }).waitFor();
    await dropFile(open, '说明.xlsx', new TextEncoder().encode('不是工作簿'));
    await open.page.getByText('「说明.xlsx」不是 Excel 工作簿').waitFor();
    await dropFile(open, '密.xlsx', encrypted(new Uint8Array(SAMPLE)));
    await open.page.getByText('「密.xlsx」设有打开密码').waitFor();
    await open.page.getByRole('heading', { name: '某乡.xlsx' }).waitFor();
    await gridReady(open);
    expect(await gridText(open, 'A1')).toBe('2023年收支预决算明细表');
    await open.page.getByRole('button', { name: '回到示例' }).click();
    await open.page.getByRole('heading', { name: '示例乡2022.xlsx' }).waitFor();
  });

  it('没保存就换文件：问一声；先不打开、保存后打开、不保存', async () => {
    const open = await openPage();
    const { page } = open;
    const asked = page.getByText('里有改动还没有保存');
    await openFile(open, '甲乡.xlsx', await differing());
    await typeInCell(open, 'A1', '2023年收支预算决算明细表');
    await dropFile(open, '乙乡.xlsx', await differing());
    await asked.waitFor();
    await page.getByRole('button', { name: '先不打开' }).click();
    await asked.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: '甲乡.xlsx' }).waitFor();
    await dropFile(open, '乙乡.xlsx', await differing());
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存后打开' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('甲乡-评分.xlsx');
    await page.getByRole('heading', { name: '乙乡.xlsx' }).waitFor();
    await gridReady(open);
    await typeInCell(open, 'A1', '2023年收支预算决算明细表');
    await dropFile(open, '丙乡.xlsx', await differing());
    await page.getByRole('button', { name: '不保存，直接打开' }).click();
    await page.getByRole('heading', { name: '丙乡.xlsx' }).waitFor();
    await gridReady(open);
    expect(await gridText(open, 'A1')).toBe('2023年收支预决算明细表');
  });

  it('F6 在表格和面板之间来回', async () => {
    const open = await openPage();
    await gridReady(open);
    const { page } = open;
    const inPane = () =>
      page.evaluate(() =>
        [document.activeElement].some(
          (at) => at !== document.body && (at?.closest('main') ?? at?.querySelector('main')),
        ),
      );
    // The sheets take the keys once more when they have been drawn, and whoever was quicker presses again.
    const pressUntilInPane = (wanted: boolean) =>
      until(async () => {
        if ((await inPane()) !== wanted) await page.keyboard.press('F6');
        return inPane();
      }, wanted);
    await pressUntilInPane(true);
    await pressUntilInPane(false);
    await page.keyboard.press('ArrowDown');
    await until(() => page.getByRole('textbox', { name: '名称框' }).inputValue(), 'A2');
    await pressUntilInPane(true);
  });

  it('无障碍检查没有发现，表格也在内：浅色、深色、高对比', async () => {
    const open = await openPage('axe');
    const inAllThemes = async () => {
      const findings: string[] = [];
      for (const theme of ['light', 'dark', 'contrast']) {
        await open.page.getByRole('combobox', { name: '外观' }).selectOption(theme);
        findings.push(...(await axeFindings(open)).map((finding) => `${theme}: ${finding}`));
      }
      return findings;
    };
    expect(await inAllThemes()).toEqual([]);
    await score(open);
    await open.page.getByRole('button', { name: /^绩效目标合理性/ }).click();
    await open.page.getByRole('button', { name: /^投入/ }).click();
    expect(await inAllThemes()).toEqual([]);
  });

  it('一页填写、写报告、校对：填了分就变，生成的文件拖回来能校对，无障碍检查没有发现', async () => {
    const open = await openPage('axe');
    const { page } = open;
    await score(open);
    await page.getByRole('button', { name: /^填写还缺的/ }).click();
    await page.getByRole('button', { name: '本部分全部符合' }).first().click();
    await page.getByText('65.28（+6.00）').waitFor();
    expect(await axeFindings(open)).toEqual([]);
    await writeAndScore(open);
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('button', { name: '写自评报告' }).click();
    await page.getByRole('heading', { name: '预览' }).waitFor();
    expect(await axeFindings(open)).toEqual([]);
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '生成报告（Word 文件）' }).click(),
    ]);
    expect(report.suggestedFilename()).toBe('示例乡人民政府2022年度部门整体支出绩效自评报告.docx');
    await dropFile(open, '报告.docx', new Uint8Array(await readFile(await report.path())));
    await page.getByText('报告：报告.docx').waitFor();
    await page.getByRole('combobox', { name: '外观' }).selectOption('contrast');
    expect(await axeFindings(open)).toEqual([]);
    await rollsUp(open);
  });

  /** Several workbooks at once are those of many units: what they leave open is asked, and one workbook comes of them. */
  async function rollsUp(open: OpenPage): Promise<void> {
    const { page } = open;
    const named = (unit: string, amount: number) =>
      gridBook({
        明细: [...TABLE.slice(0, 1), [`编制单位：${unit}`], ...TABLE.slice(1), ['合计', 100, amount, 100, amount]],
      });
    await dropFiles(open, [
      ['石桥.xlsx', await named('石桥镇', 100)],
      ['石桥新.xlsx', await named('石桥镇人民政府', 90)],
      ['坏.xlsx', new TextEncoder().encode('不是工作簿')],
    ]);
    await page.getByText('2023 年度，3 个文件，计入 2 个单位').waitFor();
    await page.getByText('「坏.xlsx」不是 Excel 工作簿').waitFor();
    await page.getByRole('radio', { name: '是同一个', exact: true }).check();
    await page.getByText('没有一个单位可以计入').waitFor();
    await page.getByRole('radio', { name: '石桥新.xlsx' }).check();
    await page.getByRole('button', { name: /^石桥镇人民政府/ }).click();
    await page.getByText('文件：石桥新.xlsx').waitFor();
    expect(await axeFindings(open)).toEqual([]);
    const [county] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存汇总表（Excel 文件）' }).click(),
    ]);
    expect(county.suggestedFilename()).toBe('2023年度部门整体支出绩效自评汇总表.xlsx');
    const [sums] = sheetsOf(new Uint8Array(await readFile(await county.path())));
    expect(sums?.rows.map((row) => row?.[1]).slice(3, 5)).toEqual(['石桥镇人民政府', '合计（总分为平均）']);
  }

  it('面板 300、320、450 像素宽：没有东西伸出去', async () => {
    const open = await openPage('view=pane', { width: 450, height: 900 });
    const fits = async () => {
      for (const width of [450, 320, 300]) {
        await open.page.setViewportSize({ width, height: 900 });
        const wide = await open.page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => element.textContent),
        );
        expect([width, wide]).toEqual([width, []]);
      }
    };
    await open.page.getByRole('button', { name: /^汇总各单位/ }).click();
    await open.page
      .getByLabel('选工作簿')
      .first()
      .setInputFiles(
        ['示例乡人民政府2022年度部门整体支出绩效自评.xlsx', '另一份名字很长而且没有空格的工作簿文件名称.xlsx'].map(
          (name) => ({ name, mimeType: 'application/octet-stream', buffer: SAMPLE }),
        ),
      );
    await open.page.getByText('2022 年度，2 个文件，计入 1 个单位').waitFor();
    await fits();
    await open.page.getByRole('button', { name: '返回' }).click();
    await score(open);
    await fits();
  });
});

/** From the page that she is on, or from the first one. */
async function scoreAgain({ page }: OpenPage): Promise<void> {
  await page
    .getByRole('button', { name: /重新评分$/ })
    .first()
    .click();
  await page.getByRole('heading', { name: '评分结果' }).waitFor();
}

function sheetsOf(bytes: Uint8Array): readonly SheetSnapshot[] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets;
}

function cellsOf(bytes: Uint8Array, sheet: string, cells: readonly string[]): readonly CellContent[] {
  const found = sheetsOf(bytes).find(({ name }) => name === sheet);
  return cells.map((cell) => {
    const at = parseA1(cell);
    return found && at && contentAt(found, at.row, at.column);
  });
}

/** In the sheets that both have. */
function differences(before: readonly SheetSnapshot[], after: readonly SheetSnapshot[]): readonly string[] {
  return before.flatMap((sheet, index) => {
    const other = after[index]!;
    const rows = Math.max(sheet.rows.length, other.rows.length);
    return Array.from({ length: rows * 30 }, (_, at) => [Math.floor(at / 30), at % 30] as const).flatMap(
      ([row, column]) => {
        const [was, is] = [contentAt(sheet, row, column), contentAt(other, row, column)];
        return was === is ? [] : [`${sheet.name}!${a1(row, column)} ${contentText(was)} → ${contentText(is)}`];
      },
    );
  });
}

/** As a program marks the first file of an archive that asks for a password. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  view.setUint16(view.getUint32(view.byteLength - 6, true) + 8, 1, true);
  return copy;
}

async function reviewOf(bytes: Uint8Array): Promise<Review> {
  const seen = await createAssistant(openedWorkbook(bytes), () => 0).overview({});
  if (!seen.ok || !seen.value.review) throw new Error('the saved workbook holds no result');
  return seen.value.review;
}

async function savedScore(open: OpenPage, indicator: string): Promise<number> {
  const { scorecard } = await reviewOf((await savedFile(open)).bytes);
  return Number(scorecard.indicators.find(({ path }) => path.endsWith(indicator))?.score);
}

/** The sample with a part so long that it is read on another thread. */
function bigFile(): Uint8Array {
  const text = Array.from({ length: 70_000 }, (_, index) => ((index * 48_271) % 2_147_483_647).toString(36)).join(' ');
  return zipSync(
    { ...unzipSync(new Uint8Array(SAMPLE)), 'docProps/long.xml': strToU8(`<long>${text}</long>`) },
    { level: 0 },
  );
}
