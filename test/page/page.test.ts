import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/assistant';
import type { Review } from '../../src/app/outcomes';
import { openedWorkbook } from '../support/openedWorkbook';
import { gridBook } from '../support/gridBook';
import { describeWithChromium } from '../support/judges';
import { type PageHouse, axeFindings, dropFile, openFile, savedFile, score, startPage, total, writeAndScore } from '../support/openPage';

/** The page as an accountant meets it: built, in a browser, clicked. What was written is judged by the file it saves. */
const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx'));
const TABLE = [['2023年收支预决算明细表'], ['单位：万元'], ['项目', '收入', null, '支出', null], [null, '预算数', '决算数', '预算数', '决算数']];
const differing = () => gridBook({ 明细: [...TABLE, ['合计', 100, 110, 100, 90]], 另表: [...TABLE, ['合计', 102, 110, 100, 90]] });

describeWithChromium('the page', () => {
  let house: PageHouse;
  beforeAll(async () => {
    house = await startPage();
  }, 180_000);
  afterAll(() => house.close());

  it('第一次评分：总分与命令行相同；不发任何请求', async () => {
    const open = await house.open();
    await score(open);
    const scored = await createAssistant(openedWorkbook(new Uint8Array(SAMPLE)), () => 0).score({});
    expect(await total(open)).toBe(scored.ok ? Number(scored.value.scorecard.total) : undefined);
    expect({ outside: open.outside, complaints: open.complaints }).toEqual({ outside: [], complaints: [] });
    await open.page.close();
  });

  it('追溯：扣分 → 公式 → 数 → 她的单元格，一处点一下', async () => {
    const open = await house.open();
    await score(open);
    await open.page.getByRole('button', { name: '在职人员控制率', exact: true }).click();
    await open.page.getByRole('heading', { name: '在职人员控制率', level: 1 }).waitFor();
    await open.page.getByRole('button', { name: '在工作表中查看：部门基本情况表!C8' }).click();
    expect(await open.page.getByRole('navigation', { name: '工作表' }).getByRole('button', { name: '部门基本情况表' }).getAttribute('aria-current')).toBe('true');
    await open.page.close();
  });

  it('判断：逐条选“是”，写入后分数跟着变，文件里记着；改成“否”，分数再变', async () => {
    const open = await house.open();
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
    await open.page.close();
  });

  it('缺的数填上，不一致的数选一处：都进了工作簿，重新评分还在', async () => {
    const open = await house.open();
    await openFile(open, '某乡.xlsx', await differing());
    await score(open);
    await open.page.getByRole('button', { name: /^预算收入/ }).click();
    await open.page.getByRole('radio', { name: '102 万元' }).click();
    for (const [name, value] of [['在职人数', '45'], ['编制数', '50']] as const) {
      await open.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await open.page.getByRole('textbox', { name: new RegExp(`^${name}`) }).fill(value);
    }
    await writeAndScore(open);
    await open.page.getByRole('button', { name: /重新评分$/ }).click();
    await open.page.getByRole('heading', { name: '评分结果' }).waitFor();
    const { name, bytes } = await savedFile(open);
    expect(name).toBe('某乡-评分.xlsx');
    const { facts } = await reviewOf(bytes);
    expect((['budgetRevenue', 'actualStaff', 'authorisedStaff'] as const).map((id) => [id, facts.facts.get(id)?.value?.toString()])).toEqual([['budgetRevenue', '102'], ['actualStaff', '45'], ['authorisedStaff', '50']]);
    await open.page.close();
  });

  it('拖进来的文件接着评；不是工作簿的，说清楚，原来的还在', async () => {
    const open = await house.open();
    await dropFile(open, '某乡.xlsx', await differing());
    await open.page.getByRole('heading', { name: '某乡.xlsx' }).waitFor();
    await dropFile(open, '说明.xlsx', new TextEncoder().encode('不是工作簿'));
    await open.page.getByText('「说明.xlsx」不是 Excel 工作簿').waitFor();
    await open.page.getByRole('heading', { name: '某乡.xlsx' }).waitFor();
    await open.page.close();
  });

  it.each(['light', 'dark', 'contrast'])('无障碍检查没有发现（%s）', async (theme) => {
    const open = await house.open(`axe&theme=${theme}`);
    expect(await axeFindings(open)).toEqual([]);
    await score(open);
    expect(await axeFindings(open)).toEqual([]);
    await open.page.getByRole('button', { name: /^绩效目标合理性/ }).click();
    await open.page.getByRole('button', { name: /^投入/ }).click();
    expect(await axeFindings(open)).toEqual([]);
    await open.page.close();
  });

  it.each([300, 320, 450])('%i 像素宽：没有东西伸出去', async (width) => {
    const open = await house.open('view=pane', { width, height: 900 });
    await score(open);
    const wide = await open.page.evaluate(() => [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map((element) => element.textContent));
    expect(wide).toEqual([]);
    await open.page.close();
  });
});

async function reviewOf(bytes: Uint8Array): Promise<Review> {
  const seen = await createAssistant(openedWorkbook(bytes), () => 0).overview({});
  if (!seen.ok || !seen.value.review) throw new Error('the saved workbook holds no result');
  return seen.value.review;
}

async function savedScore(open: Parameters<typeof savedFile>[0], indicator: string): Promise<number> {
  const { scorecard } = await reviewOf((await savedFile(open)).bytes);
  return Number(scorecard.indicators.find(({ path }) => path.endsWith(indicator))?.score);
}
