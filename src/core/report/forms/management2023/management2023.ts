import { each, h1, h2, h3, head, middle, p, row, table, when } from '../blocks';
import type { Form, FormBlock } from '../reportForm';
import { measureParagraphs, problemParagraphs } from '../shared/scorePages';
import { topicParagraphs } from './topicParagraphs';

const goalTables: readonly FormBlock[] = [
  when(
    '职能目标',
    [
      p('本单位按“部门职责—工作活动—绩效目标”的层级设立绩效目标，共{职能目标:个数}项，见下表：'),
      table(
        [8, 20, 20, 26, 26],
        [
          head('序号', '职能', '工作活动', '年度工作目标', '对应项目支出'),
          row('职能目标', middle('{序号}'), '{职能}', '{工作活动}', '{目标}', '{项目}'),
        ],
        { mergeColumns: [1, 2] },
      ),
    ],
    [p('{工作活动目标}')],
  ),
];

const results: readonly FormBlock[] = [
  when(
    '目标完成',
    [
      p('{年度}年度整体绩效目标共{目标完成:个数}项，实现情况如下：'),
      table(
        [8, 24, 34, 34],
        [
          head('序号', '项目名称', '绩效目标', '实现情况'),
          row('目标完成', middle('{序号}'), '{名称}', '{目标}', '{完成情况}'),
        ],
      ),
    ],
    [p('{总体目标完成情况}')],
  ),
];

/** 部门整体绩效管理自评报告: a chapter for each part of the scheme, the total converted where something does not apply. */
export const management2023: Form = {
  id: 'management-2023',
  name: '部门整体绩效管理自评报告',
  unit: '万元',
  dress: { money: '万元' },
  title: '{单位名称}{年度}年度部门整体绩效管理自评报告',
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        p('{单位名称}\n{年度}年度部门整体绩效管理自评报告', 'title'),
        p('依据{评价依据:一行}，{单位名称}对{年度}年度部门整体绩效管理情况开展了自评，现将具体情况报告如下：'),
        h1('一、部门基本情况'),
        h2('（一）机构设置和人员配备'),
        p('{单位名称}为{单位性质:一行}，下设{内设机构数}个内设机构，分别为{内设机构名称:一行}。'),
        p('核定编制{编制数}人，年末在职人员{在职人数}人。'),
        h2('（二）部门整体绩效目标'),
        ...goalTables,
        h1('二、部门绩效考核自评情况'),
        p('{年度}年度，{单位名称}部门绩效管理自评{总分:结论}{加减分说明}。{假定说明}具体情况如下：'),
        each(
          '一级指标',
          h2('（{序号:一}）{名称}情况，得分{得分}分'),
          ...topicParagraphs,
          each('三级指标', h3('{序号}.{名称}（{分值}分）'), p('{评价}{待核实}', 'reckoning')),
        ),
        h1('三、部门整体绩效目标实现情况'),
        ...results,
        h1('四、绩效自评发现的问题'),
        ...problemParagraphs,
        h1('五、改进措施及相关建议'),
        ...measureParagraphs,
        p('{单位名称}', 'signature'),
        p('{落款日期}', 'date'),
      ],
    },
  ],
};
