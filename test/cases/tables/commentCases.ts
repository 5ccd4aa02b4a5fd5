import type { TableCase } from './tableCase';

const MONEY = [['青溪镇2024年度收支情况表'], ['单位：万元'], ['项目', '预算数', '决算数'], ['收入合计', 900, 910], ['支出合计', 900, 905]];
const ALL = { 预算收入: '900', 预算支出: '900', 决算收入: '910', 决算支出: '905' };
const LEDGER = [['青溪镇2024年预算指标追加台账'], ['单位：万元'], ['序号', '文号', '摘要', '追加金额'], [1, '青财预〔2024〕3号', '防汛经费', 20], [2, '青财预〔2024〕9号', '慰问经费', 5], ['合计', null, null, 25]];
const money = (comments: Readonly<Record<string, string>>) => ({ 收支: { rows: MONEY, comments } });

/** What is written in a note at a cell is a word around the figures there. */
export const commentCases: readonly TableCase[] = [
  { title: '批注写在数上，看不懂：这个数不取，别的照取', sheets: money({ C5: '此数含学校' }), facts: { 预算收入: '900', 预算支出: '900', 决算收入: '910' } },
  { title: '批注写在行名上：这一行不取', sheets: money({ A5: '含中心校' }), facts: { 预算收入: '900', 决算收入: '910' } },
  { title: '批注写在表头上：这一列不取', sheets: money({ C3: '暂按11月数填列' }), facts: { 预算收入: '900', 预算支出: '900' } },
  { title: '批注写在“项目”上、标题上、单位上：整张不取', sheets: money({ A3: '另有代管村账未列' }), facts: {} },
  { title: '标题上的批注看不懂：整张不取', sheets: money({ A1: '这是按上年口径试填的' }), facts: {} },
  { title: '批注是看得懂、不影响数的话：照取', sheets: money({ A1: '已核对无误', C3: '取自部门决算报表', C5: '较上年减少，主要原因是厉行节约' }), facts: ALL },
  { title: '批注写在别处空行：和这张表无关', sheets: money({ F20: '此数含学校' }), facts: ALL },
  { title: '批注说另一个数：不取', sheets: money({ B4: '应为890' }), facts: { 预算支出: '900', 决算收入: '910', 决算支出: '905' } },
  { title: '台账里一笔的批注看不懂：不加总', sheets: { 台账: { rows: LEDGER, comments: { D5: '未批' } } }, facts: {} },
  { title: '台账里一笔的批注看得懂：照加', sheets: { 台账: { rows: LEDGER, comments: { D5: '已拨付' } } }, facts: { 预算追加: '25' } },
  ...['草稿', '单位：元', '含中心校', '此表为测算数，以批复为准', '截至9月底', '不包括王村', '这是旁边那张表的\n学校数', '暂用'].map(
    (text): TableCase => ({ title: `表上的文本框写“${text}”：不取`, sheets: { 收支: { ...money({}).收支, floating: [text] } }, facts: {} }),
  ),
  ...['返回目录', '打印', '单位：万元', '已核对无误', '制表人：会计', '2024年'].map(
    (text): TableCase => ({ title: `表上的文本框写“${text}”：照取`, sheets: { 收支: { ...money({}).收支, floating: [text] } }, facts: ALL }),
  ),
];
