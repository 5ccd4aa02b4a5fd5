import { head, middle, number, p, row, table } from '../blocks';
import type { FormBlock } from '../reportForm';

/** 表1: two header rows, both years, and what changed between them. */
export const threePublicTable: readonly FormBlock[] = [
  p('表1　{单位名称}“三公”经费预算及决算明细表', 'tableCaption'),
  p('单位：万元', 'unitLine'),
  table(
    [7, 25, 11, 11, 11, 11, 12, 12],
    [
      head(
        { text: '序号', down: 2 },
        { text: '支出内容', down: 2 },
        { text: '{上年度}年', across: 2 },
        { text: '{年度}年', across: 2 },
        { text: '环比情况', across: 2 },
      ),
      head('预算安排', '实际支出', '预算安排', '实际支出', '较上年预算增减金额', '较上年支出增减金额'),
      row(
        '三公',
        middle('{序号}'),
        '{项目}',
        number('{上年预算}'),
        number('{上年决算}'),
        number('{预算}'),
        number('{决算}'),
        number('{较上年预算增减}'),
        number('{较上年决算增减}'),
      ),
    ],
    { headRows: 2 },
  ),
];

/** The whole first, then each of its three items, each with all that changed. */
export const threePublicParagraphs: readonly FormBlock[] = [
  p(
    '{年度}年{单位名称}{三公预算:其中}；{三公决算:其中}{#知三公决算较三公预算节约}，实际支出{三公决算较三公预算节约}{/知三公决算较三公预算节约}。' +
      '{#知三公预算}“三公”经费预算{三公预算较上年变化}。{/知三公预算}' +
      '{#知三公决算}“三公”经费实际支出{三公决算较上年变化}。{/知三公决算}' +
      '{#三公决算较上年增减额}主要原因：{三公增减原因:一行}。{/三公决算较上年增减额}具体详见表1。',
  ),
];

/** A sentence that cannot be said for want of a figure is left out: the figure is asked for in the first one. */
function figures(fact: string): string {
  const saved = `${fact}决算较${fact}预算节约`;
  return (
    `年初预算{${fact}预算}，实际支出{${fact}决算}{#知${saved}}，{${saved}}{/知${saved}}。` +
    `{#知${fact}预算}预算{${fact}预算较上年变化}。{/知${fact}预算}` +
    `{#知${fact}决算}实际支出{${fact}决算较上年变化}。{/知${fact}决算}`
  );
}

function item(number_: number, name: string, fact: string, more = ''): FormBlock {
  return p(
    `${String(number_)}.${name}：{#${fact}皆无}{${fact}皆无}。{/${fact}皆无}{^${fact}皆无}${figures(fact)}{/${fact}皆无}${more}`,
  );
}

export const threePublicItems: readonly FormBlock[] = [
  item(1, '因公出国（境）费', '因公出国费'),
  item(2, '公务用车购置及运行维护费', '公务用车费', '年末车辆{车辆数}辆。'),
  item(3, '公务接待费', '公务接待费'),
];
