import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { editSnapshot, type UserEdit } from '../support/editSnapshot';
import { gridBook } from '../support/gridBook';
import { scoreBytes } from '../support/memoryBook';
import { ownCell } from '../support/ownSheet';

/** A word that nobody knows bars the figures once; what she says of it counts from then on. */
const book = gridBook({
  支出: [
    ['2022年度支出决算表'],
    ['部门：云岭乡人民政府', null, null, '单位：万元'],
    ['科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', 100, 60, 40],
    ['注：本表用金蝶瑞丰导出。'],
  ],
  收入: [
    ['2022年度收入决算表'],
    ['部门：云岭乡人民政府', null, null, '单位：万元'],
    ['科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
    ['合计', 102, 100, 2],
    ['注：界河护岸受台风影响停工。'],
  ],
  人员: [['云岭片区2022年机构人员情况表'], ['项目', '人数'], ['编制数', 50], ['在职人数', 48]],
});
const first = book.then((input) => scoreBytes(input));
const SHEET = '没看懂的词';

async function answered(word: string, answer: string) {
  const { bytes } = await first;
  const edit: UserEdit = { sheet: SHEET, cell: ownCell(bytes, SHEET, word, '这个词').cell, content: answer };
  return scoreBytes(bytes, {}, (snapshot) => editSnapshot(snapshot, [edit]));
}

it('每个没看懂的词一行：原文、所在的表、因此没有取的数据项', async () => {
  const { bytes, outcome } = await first;
  expect(outcome.sheets).toContain(SHEET);
  expect(outcome.facts.facts.get('actualStaff')?.status).toBe('missing');
  expect(ownCell(bytes, SHEET, '片区', '因此没有取的数据项').content).toBe('编制数、在职人数');
  expect(ownCell(bytes, SHEET, '片区', '所在的表').content).toContain('云岭片区2022年机构人员情况表');
});

it('只说发生了什么事的话也在表里，写着已取数；选了“不影响取数”就不再提示', async () => {
  const sentence = '界河护岸受台风影响停工';
  const { bytes, outcome } = await first;
  expect(outcome.facts.facts.get('finalRevenue')?.value?.toString()).toBe('102');
  expect(outcome.findings.map(({ code }) => code)).toContain('wordAssumed');
  expect(ownCell(bytes, SHEET, sentence, '因此没有取的数据项').content).toMatch(/^已取数：.*决算收入/);
  expect(ownCell(bytes, '绩效数据', '决算收入', '其他出处与说明').content).toContain(sentence);
  const again = await answered(sentence, '不影响取数');
  expect(again.outcome.findings.map(({ code }) => code)).not.toContain('wordAssumed');
});

it('选了“本单位的名称”：采用，公式连到那里，说过的话留在表里，再评分一个字节也不变', async () => {
  const { bytes, outcome } = await answered('片区', '本单位的名称');
  expect(outcome.facts.facts.get('actualStaff')?.value?.toString()).toBe('48');
  expect(ownCell(bytes, '绩效数据', '在职人数', '数值').formula).toContain("'人员'!B4");
  expect(ownCell(bytes, SHEET, '片区', '这个词').content).toBe('本单位的名称');
  const again = await scoreBytes(bytes);
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
});

it('把回答清掉：又不取了', async () => {
  const { bytes } = await answered('片区', '本单位的名称');
  const clear: UserEdit = { sheet: SHEET, cell: ownCell(bytes, SHEET, '片区', '这个词').cell };
  const { outcome } = await scoreBytes(bytes, {}, (snapshot) => editSnapshot(snapshot, [clear]));
  expect(outcome.facts.facts.get('actualStaff')?.status).toBe('missing');
});

it('窗格点一下：同一次评分就采用，并写进表里', async () => {
  const { bytes, outcome } = await scoreBytes(await book, { words: new Map([['片区', 'nothing']]) });
  expect(outcome.facts.facts.get('authorisedStaff')?.value?.toString()).toBe('50');
  expect(ownCell(bytes, SHEET, '片区', '这个词').content).toBe('不影响取数');
});

it('换了年度，说过的词还记得', async () => {
  const { bytes } = await answered('片区', '本单位的名称');
  const { outcome, bytes: next } = await scoreBytes(bytes, { year: 2023 });
  expect(outcome.findings.map(({ code }) => code)).not.toContain('linesLeft');
  expect(ownCell(next, SHEET, '片区', '这个词').content).toBe('本单位的名称');
});

it('词没有了：表还在，不再说它没看懂，她写在下面的备注一字不少', async () => {
  const { bytes } = await first;
  const edits: readonly UserEdit[] = [
    { sheet: '人员', cell: 'A1', content: '2022年机构人员情况表' },
    { sheet: '支出', cell: 'A5' },
    { sheet: '收入', cell: 'A5' },
    { sheet: SHEET, cell: 'B20', content: '已问过编办' },
  ];
  const again = await scoreBytes(bytes, {}, (snapshot) => editSnapshot(snapshot, edits));
  const read = readWorkbook(again.bytes);
  const texts = read.ok ? read.value.sheets.find(({ name }) => name === SHEET)?.rows.flat() : [];
  expect(texts).toEqual(expect.arrayContaining(['现在没有看不懂的词。', '已问过编办']));
  expect(texts?.filter((text) => text === '片区')).toEqual([]);
});

it('没有没看懂的词，就没有这张表', async () => {
  const clean = await gridBook({
    人员: [['2022年机构人员情况表'], ['项目', '人数'], ['编制数', 50], ['在职人数', 48]],
  });
  expect((await scoreBytes(clean)).outcome.sheets).not.toContain(SHEET);
});
