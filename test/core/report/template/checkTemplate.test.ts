import { checkNames } from '../../../../src/core/report/template/checkNames';
import type { FieldNames } from '../../../../src/core/report/template/fieldValues';
import { findTags } from '../../../../src/core/report/template/findTags';
import { type Step, matchLoops } from '../../../../src/core/report/template/matchLoops';
import { NameScope } from '../../../../src/core/report/template/scope';

const names = (fields: readonly string[], lists: Readonly<Record<string, FieldNames>> = {}): FieldNames => ({
  knows: (name, suffix) => fields.includes(name) && (suffix === undefined || ['元', '数', '大写'].includes(suffix)),
  canBeAsked: (name) => name in lists || fields.includes(name),
  inner: (name) => lists[name],
  all: [...fields, ...Object.keys(lists)],
  suffixes: ['元', '数', '大写'],
});
const scope = new NameScope(
  names(['单位名称', '决算收入', '决算支出', '总分'], {
    项目: names(['名称', '得分'], { 子项目: names(['子名']) }),
    追加: names(['文号', '金额']),
  }),
);

const matched = (text: string) => matchLoops(findTags(text).tags.map((tag) => ({ place: 0, tag })));
const nested = (steps: readonly Step<number>[]): string =>
  steps
    .map((step) => (step.kind === 'field' ? step.tag.name : `[${step.open.tag.text} ${nested(step.steps)}]`))
    .join(' ');

describe('循环的配对', () => {
  it.each([
    ['并列', '{#项目}{名称}{/项目}{#追加}{文号}{/追加}', '[{#项目} 名称] [{#追加} 文号]'],
    ['嵌套', '{#项目}{名称}{#子项目}{子名}{/子项目}{/项目}', '[{#项目} 名称 [{#子项目} 子名]]'],
    ['同名嵌套', '{#项目}{#项目}{名称}{/项目}{/项目}', '[{#项目} [{#项目} 名称]]'],
    ['省略名称', '{#项目}{^追加}{总分}{/}{/}', '[{#项目} [{^追加} 总分]]'],
  ])('%s', (_title, text, expected) => {
    const { steps, problems } = matched(text);
    expect(problems).toEqual([]);
    expect(nested(steps)).toBe(expected);
  });

  it.each([
    ['没有结束', '{#项目}{名称}', ['loopNotClosed {#项目}']],
    ['多出来的结束', '{名称}{/项目}', ['closeWithoutOpen {/项目}']],
    ['交叉', '{#项目}{#追加}{/项目}{/追加}', ['loopsCross {#追加} {/项目}', 'closeWithoutOpen {/追加}']],
    ['里层没有结束', '{#项目}{#追加}{/项目}', ['loopNotClosed {#追加}']],
  ])('%s', (_title, text, expected) => {
    const said = matched(text).problems.map(({ code, tag, other }) =>
      code === 'loopsCross' ? `${code} ${tag.text} ${other.replace('#', '/')}` : `${code} ${tag.text}`,
    );
    expect(said).toEqual(expected);
  });
});

describe('字段的名称', () => {
  it.each([
    ['打错一个字', '{决算收人}', ['unknownField 决算收入']],
    ['两字颠倒', '{决收算入}', ['unknownField 决算收入']],
    ['完全不认识', '{天气}', ['unknownField ']],
    ['后缀不认识', '{总分:大些}', ['unknownSuffix 大写']],
    ['循环的名称打错', '{#项日}{名称}{/项日}', ['unknownField 项目']],
    ['循环外用了里面的名称', '{名称}', ['unknownField 单位名称']],
    ['方头括号里差一个字', '【总份】', ['unknownField 总分']],
    ['里层看得见外层', '{#项目}{#子项目}{子名}{名称}{总分}{/}{/}', []],
    ['方头括号里是普通文字', '【附注】【说明】', []],
    ['条件可以问一个数', '{#总分}{总分}{/总分}{^决算支出}无{/}', []],
  ])('%s', (_title, text, expected) => {
    const { problems } = checkNames(matched(text).steps, scope);
    expect(problems.map(({ code, nearest }) => `${code} ${nearest}`)).toEqual(expected);
  });

  it('方头括号里的普通文字不算字段', () => {
    expect(checkNames(matched('【附注】【总分】').steps, scope).steps.map((step) => nested([step]))).toEqual(['总分']);
  });
});
