import { findTags } from '../../../../src/core/report/template/findTags';

const shown = (text: string): string[] =>
  findTags(text).tags.map(
    ({ kind, name, suffix, maybeWords }) =>
      `${kind} ${name}${suffix === undefined ? '' : `:${suffix}`}${maybeWords ? ' ?' : ''}`,
  );
const lone = (text: string): string[] =>
  findTags(text).lone.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);

describe('一段文字里的字段', () => {
  it.each([
    ['半角花括号', '共{决算收入}万元', ['field 决算收入']],
    ['全角花括号', '共｛决算收入｝万元', ['field 决算收入']],
    ['方头括号也许只是文字', '共【决算收入】万元', ['field 决算收入 ?']],
    ['两种括号同在一段', '{单位名称}｛年度｝【总分】', ['field 单位名称', 'field 年度', 'field 总分 ?']],
    ['一半全角一半半角', '{决算收入｝', ['field 决算收入']],
    ['后缀', '{决算收入:元}｛总分：大写｝', ['field 决算收入:元', 'field 总分:大写']],
    ['空格', '{ 决算 收入 : 元 }', ['field 决算收入:元']],
    [
      '循环与条件',
      '{#项目}{名称}{/项目}{^追加}无{/追加}',
      ['open 项目', 'field 名称', 'close 项目', 'openNot 追加', 'close 追加'],
    ],
    ['全角符号', '｛＃项目｝｛／项目｝｛＾项目｝', ['open 项目', 'close 项目', 'openNot 项目']],
    ['方头括号的循环不会是文字', '【#项目】【/项目】', ['open 项目', 'close 项目']],
    ['方头括号套着字段', '【{总分}】', ['field 总分']],
    ['不写名称的结束', '{#项目}{/}', ['open 项目', 'close ']],
    ['没有括号', '共100万元〔2023〕5号', []],
    ['不成对的方头括号是文字', '【注：', []],
  ])('%s', (_title, text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(lone(text)).toEqual([]);
  });

  it.each([
    ['少了右括号', '共{决算收入万元', ['braceNotClosed {决算收入万元']],
    ['少了左括号', '共决算收入}万元', ['braceNotOpened 共决算收入}']],
    ['前一个少了右括号', '{决算收入{总分}', ['braceNotClosed {决算收入{总分}']],
    ['空括号', '共{ }万元', ['emptyTag { }']],
    ['只有符号', '{#}', ['emptyTag {#}']],
  ])('%s', (_title, text, expected) => {
    expect(lone(text)).toEqual(expected);
  });
});
