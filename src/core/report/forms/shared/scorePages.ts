import { each, h3, h4, head, middle, number, p, row, table, total, when } from '../blocks';
import type { FormBlock } from '../reportForm';

/** One table a group: 一级 and 二级 merged, the marks and the scores, and the sum at the bottom. */
export const groupTable: readonly FormBlock[] = [
  p('表{表序}　{名称}指标及得分情况表', 'tableCaption'),
  table(
    [14, 18, 36, 14, 14],
    [
      head('一级指标', '二级指标', '三级指标', '分值', '得分'),
      row('三级指标', middle('{一级}'), middle('{二级}'), '{名称}', number('{分值}'), number('{得分}')),
      row('', total('合计', 3), number('{分值}'), number('{得分:数}')),
    ],
    { mergeColumns: [0, 1] },
  ),
];

/** What each indicator looks at, how its score came about, and the score. */
export const indicatorParagraphs: readonly FormBlock[] = [
  each(
    '二级指标',
    h3('{序号}.{名称}（{分值}分）'),
    each('三级指标', h4('（{序号}）{名称}（{分值}分）'), p('{#解释}{解释句}。{/解释}{评价}{待核实}', 'reckoning')),
  ),
];

/** The survey's table, the scores in it, and how they are made. */
export const surveyPages: readonly FormBlock[] = [
  when('满意度', [
    p('针对服务对象满意度，通过问卷了解群众对本单位工作的评价，共收回问卷{问卷人数}份，结果见表{满意度表序}。'),
    p('表{满意度表序}　服务对象满意度调查问卷汇总表', 'tableCaption'),
    p('单位：人次', 'unitLine'),
    table(
      [40, 12, 12, 12, 12, 12],
      [
        head('调查项目', '满意', '一般', '不满意', '合计', '单项得分'),
        row(
          '满意度',
          '{问题}',
          number('{满意}'),
          number('{一般}'),
          number('{不满意}'),
          number('{合计}'),
          number('{得分}'),
        ),
      ],
    ),
    p(
      '单项得分按满意100分、一般50分、不满意0分计算平均数，总体得分为各单项得分的平均数。经计算，总体得分为{满意度得分}分。',
    ),
  ]),
];

/** Problems are the points lost, measures answer them; what she adds stands behind. */
export const problemParagraphs: readonly FormBlock[] = [
  when('问题', [each('问题', p('{序号}.{内容}{待说明}'))], [p('{没有扣分}。')]),
  p('{#其他问题}其他需要说明的问题：{其他问题:一行}。{/其他问题}'),
];

export const measureParagraphs: readonly FormBlock[] = [
  when('改进措施', [each('改进措施', p('{序号}.{措施}'))], [p('{没有措施}。')]),
  p('{#其他措施}{其他措施:一行}。{/其他措施}'),
];

/** 附件3: the whole scheme with its scores. */
export const schemeTable: FormBlock = table(
  [8, 8, 11, 20, 26, 24, 7, 8],
  [
    head('一级指标', '二级指标', '三级指标', '指标解释', '指标说明', '评价标准', '得分', '备注'),
    row(
      '三级指标',
      middle('{一级}'),
      middle('{二级}'),
      '{名称}（{分值}分）',
      '{解释}',
      '{说明}',
      '{标准}',
      number('{得分}'),
      '{备注}',
    ),
    row('', total('合计（{参评分值}分）', 6), number('{总分:数}'), ''),
  ],
  { dense: true, mergeColumns: [0, 1] },
);
