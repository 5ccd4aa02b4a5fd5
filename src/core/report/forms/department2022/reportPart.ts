import { chart, each, h1, h2, p, when } from '../blocks';
import type { FormBlock } from '../reportForm';
import {
  groupTable,
  indicatorParagraphs,
  measureParagraphs,
  problemParagraphs,
  surveyPages,
} from '../shared/scorePages';
import { threePublicItems, threePublicParagraphs, threePublicTable } from '../shared/threePublicPages';

const goals: readonly FormBlock[] = [
  h2('（一）部门职责和工作活动'),
  p('{单位名称}为{单位性质:一行}，内设机构{内设机构数}个，编制{编制数}人，年末在职人员{在职人数}人。'),
  when('职能目标', [p('本单位按“部门职责—工作活动—绩效目标”的层级设立绩效目标，共{职能目标:个数}项，详见附件4。')]),
  h2('（二）年度总体目标'),
  p('{年度总体目标}'),
];

const INCOME_CHART = '{年度}年预算收入与决算收入';

type Divided = readonly [list: string, ...blocks: readonly FormBlock[]];

/** By function where her table divides the income so, else by source, as the public forms have it. */
function byFunctionOrSource([byFunction, ...functions]: Divided, [bySource, ...sources]: Divided): FormBlock {
  return when(byFunction, functions, [when(bySource, sources, functions)]);
}

const revenue: readonly FormBlock[] = [
  h2('（三）预算收入及决算收入'),
  byFunctionOrSource(
    [
      '分功能预算收入',
      p(
        '{年度}年度，{单位名称}{预算收入:其中}。按功能分类：{分功能预算收入:列举}{分功能预算收入核对}。具体详见附件2。',
      ),
    ],
    [
      '分来源预算收入',
      p('{年度}年度，{单位名称}预算收入{预算收入}。按资金来源：{分来源预算收入:列举}。具体详见附件2。'),
    ],
  ),
  byFunctionOrSource(
    [
      '分功能决算收入',
      p(
        '{年度}年度，{决算收入:其中}。按功能分类：{分功能决算收入:占比}{分功能决算收入核对}。决算收入结构见图1，具体详见附件2。',
      ),
      chart('pie', '{年度}年决算收入结构', '分功能决算收入', '科目', ['决算收入', '金额']),
    ],
    [
      '分来源决算收入',
      p('{年度}年度，决算收入{决算收入}。按资金来源：{分来源决算收入:占比}。决算收入结构见图1，具体详见附件2。'),
      chart('pie', '{年度}年决算收入结构', '分来源决算收入', '来源', ['决算收入', '金额']),
    ],
  ),
  p('图1　{年度}年度{单位名称}决算收入结构图', 'figureCaption'),
  p(
    '全部决算收入{决算收入较预算收入变化}' +
      '{#知决算收入较预算收入变化}，{决算收入较预算收入完成}{/知决算收入较预算收入变化}。' +
      '{#财政拨款预算收入}其中，财政拨款决算收入{财政拨款决算收入较财政拨款预算收入变化}。{/财政拨款预算收入}' +
      '{#决算收入较预算收入增减额}{决算收入较预算收入比较}的主要原因：{决算收入差异原因:一行}。{/决算收入较预算收入增减额}' +
      '预算收入与决算收入对比见图2。',
  ),
  byFunctionOrSource(
    ['收入对比', chart('columns', INCOME_CHART, '收入对比', '科目', ['预算', '预算'], ['决算', '决算'])],
    ['收入来源对比', chart('columns', INCOME_CHART, '收入来源对比', '来源', ['预算', '预算'], ['决算', '决算'])],
  ),
  p('图2　{年度}年度{单位名称}预算收入与决算收入对比图', 'figureCaption'),
];

const expenditure: readonly FormBlock[] = [
  h2('（四）预算支出及决算支出'),
  p('{年度}年度，{单位名称}{预算支出:其中}。按功能分类：{分功能预算:列举}{分功能预算核对}。具体详见附件2。'),
  p('{年度}年度，{决算支出:其中}。按功能分类：{分功能决算:占比}{分功能决算核对}。决算支出结构见图3，具体详见附件2。'),
  chart('pie', '{年度}年决算支出结构', '分功能决算', '科目', ['决算支出', '金额']),
  p('图3　{年度}年度{单位名称}决算支出结构图', 'figureCaption'),
  p(
    '全部决算支出{决算支出较预算支出变化}' +
      '{#知决算支出较预算支出变化}，{决算支出较预算支出完成}{/知决算支出较预算支出变化}。' +
      '基本支出{基本支出决算较基本支出预算变化}；项目支出{项目支出决算较项目支出预算变化}。' +
      '{#决算支出较预算支出增减额}{决算支出较预算支出比较}的主要原因：{决算支出差异原因:一行}。{/决算支出较预算支出增减额}' +
      '预算支出与决算支出对比见图4。',
  ),
  chart('columns', '{年度}年预算支出与决算支出', '支出对比', '科目', ['预算', '预算'], ['决算', '决算']),
  p('图4　{年度}年度{单位名称}预算支出与决算支出对比图', 'figureCaption'),
];

const scheme: readonly FormBlock[] = [
  h1('二、绩效评价指标体系'),
  p(
    '评价指标体系设一级指标{一级指标个数}个、二级指标{二级指标个数}个、三级指标{三级指标个数}个（详见附件3），' +
      '满分{满分}分。等级划分为：{等级标准}。',
  ),
  each(
    '一级指标',
    h2('（{序号:一}）{名称}（{分值}分）'),
    p(
      '{#说明}{说明}。{/说明}下设{二级指标个数}个二级指标：{二级指标:名称}；{三级指标个数}个三级指标：{三级指标:名称}。',
    ),
  ),
];

const work: readonly FormBlock[] = [
  h1('三、绩效评价工作情况'),
  h2('（一）评价目的'),
  p(
    '了解{年度}年度部门整体资金的预算、收支和结转结余情况，绩效目标的设定和完成情况，履职的效果和服务对象的满意程度，' +
      '找出预算管理中的不足，以便及时改进。',
  ),
  h2('（二）评价依据'),
  p('{评价依据}'),
  h2('（三）评价内容'),
  p('部门整体绩效目标的设定和完成、预算编制和执行、资金和资产管理、履职产出和效果。'),
  h2('（四）评价原则和方法'),
  p(
    '坚持以事实和数据为准，定量与定性相结合。采用目标比较、资料审查、询问核实和问卷调查等方法，定量指标按公式计算，定性指标逐条对照评价要点。',
  ),
  h2('（五）评价过程'),
  p('{组织情况}'),
  p('本次评价查阅了{资料来源:一行}，据此核对、计算并逐项评分，在评分的基础上撰写本报告。'),
];

const scores: readonly FormBlock[] = [
  h1('四、绩效评价评分情况'),
  p('{单位名称}{年度}年度部门整体支出绩效评价{总分:结论}{加减分说明}。各项得分情况如下：'),
  each(
    '一级指标',
    h2('（{序号:一}）{名称}（{分值}分）'),
    p('{#说明}{说明}。{/说明}'),
    ...groupTable,
    ...indicatorParagraphs,
  ),
  ...surveyPages,
];

const ledger: readonly FormBlock[] = [
  when('追加', [p('年中预算追加{预算追加}：{追加:列举}。')], [when('预算追加', [p('年中预算追加{预算追加}。')])]),
  when('收回', [p('年中预算收回{预算收回}：{收回:列举}。')], [when('预算收回', [p('年中预算收回{预算收回}。')])]),
];

const conclusion: readonly FormBlock[] = [
  h1('五、评价发现的问题'),
  ...problemParagraphs,
  h1('六、改进措施'),
  ...measureParagraphs,
  p(
    '附件：1.{单位名称}基本情况及主要职责\n2.{年度}年度收支预算及决算明细表\n' +
      '3.部门整体支出绩效评价指标体系\n4.{年度}年度工作活动绩效目标、绩效指标一览表',
    'attachmentList',
  ),
  p('{单位名称}', 'signature'),
  p('{落款日期}', 'date'),
];

/** 第二部分　绩效评价报告, behind its first heading. */
export const reportPart: readonly FormBlock[] = [
  ...goals,
  ...revenue,
  ...expenditure,
  h2('（五）预算追加和收回'),
  when('预算追加', ledger, [p('本年度预算追加{预算追加}，预算收回{预算收回}。')]),
  h2('（六）“三公”经费预算安排及支出情况'),
  ...threePublicParagraphs,
  ...threePublicTable,
  ...threePublicItems,
  ...scheme,
  ...work,
  ...scores,
  ...conclusion,
];
