import { allCommands } from './allCommands';

/** Options that need more than their place in the synopsis. */
const OPTIONS: readonly (readonly [option: string, words: string])[] = [
  [
    '--answers A.json',
    '人工判断和补充数据：{"facts":{"编制数":"50"},"judgements":{"过程/预算管理/预决算信息公开性":{"unmet":[2]}}}',
  ],
  ['--assume-met', '没有填的要点都按符合计，没有选的等级都按最好计；项目的等级只在说清楚完成了的时候（结果里会注明）'],
  [
    '--given JSON',
    '指标的数据：{"value":1.0072}、{"count":2}、{"items":[true,false]}、{"grade":"良"}，或者公式里各个数的名称',
  ],
  ['--json', '只输出一个 JSON 文档'],
];

export function usage(): string {
  return [
    '绩效自评助手：给部门整体支出绩效自评打分，所有数字都是取自您表格的公式。',
    '',
    '用法：',
    ...allCommands.map(({ name, synopsis, summary }) => `  jixiao ${name} ${synopsis}\n      ${summary}`),
    '',
    '选项：',
    ...OPTIONS.map(([option, words]) => `  ${option.padEnd(18)} ${words}`),
  ].join('\n');
}
