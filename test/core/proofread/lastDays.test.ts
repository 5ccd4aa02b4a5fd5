import { reuse } from '../../../src/core/proofread/reuse';
import { reportOf } from './reportOf';

const told = (text: string): readonly string[] =>
  reuse(reportOf(['2023年度示例镇人民政府绩效自评报告', text]), undefined).left.flatMap(({ numbers }) => numbers);

test.each<readonly [text: string, days: readonly string[]]>([
  ['奖补资金于12月18日才拨付到户，进度偏慢。', ['12月18日']],
  ['7月19日强降雨期间转移群众。', ['7月19日']],
  ['二月二十日转发通知，三月上旬完成初稿。', ['二月二十日', '三月上旬']],
  ['前期准备（1月3日至1月10日）、组织实施（1月29日至2月17日）。', ['1月3日', '1月10日', '1月29日', '2月17日']],
  ['6月底前完成项目库清理，8月才建成。', ['6月底', '8月']],
])('没有写年份的日子也标出来：%s', (text, days) => {
  const found = told(text);
  for (const day of days) expect(found).toContain(day);
});

test.each([
  '截至12月31日，账目已核对。',
  '按每月通报一次的要求执行，期限为3个月。',
  '自1月1日起施行。',
  '依据《2023年5月20日第6次会议纪要》。',
])('每年都有的日子、不是日子的不标：%s', (text) => {
  expect(told(text).filter((one) => one.includes('月'))).toEqual([]);
});
