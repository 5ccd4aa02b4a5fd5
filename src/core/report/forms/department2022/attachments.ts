import { head, middle, number, p, row, table, total, when } from '../blocks';
import type { FormSection } from '../reportForm';
import { schemeTable } from '../shared/scorePages';

/** 附件1 to 4, the scheme on a page of its own across. */
export const attachments: readonly FormSection[] = [
  {
    orientation: 'portrait',
    blocks: [
      p('附件1', 'attachment'),
      p('{单位名称}基本情况及主要职责', 'subtitle'),
      p(
        '一、基本情况。{单位名称}：{单位性质:一行}。内设机构{内设机构数}个：{内设机构名称:一行}。编制{编制数}人，{年度}年末在职人员{在职人数}人。',
      ),
      p('二、主要职责。'),
      p('{主要职责}'),
    ],
  },
  {
    orientation: 'portrait',
    blocks: [
      p('附件2', 'attachment'),
      p('{年度}年度{单位名称}\n收支预算及决算明细表', 'subtitle'),
      p('单位：万元', 'unitLine'),
      table(
        [36, 16, 16, 16, 16],
        [
          head({ text: '项目', down: 2 }, { text: '收入', across: 2 }, { text: '支出', across: 2 }),
          head('预算数', '决算数', '预算数', '决算数'),
          row(
            '收支明细',
            '{科目}',
            number('{收入预算}'),
            number('{收入决算}'),
            number('{支出预算}'),
            number('{支出决算}'),
          ),
          row(
            '',
            total('合计'),
            number('{预算收入:数}'),
            number('{决算收入:数}'),
            number('{预算支出:数}'),
            number('{决算支出:数}'),
          ),
          row('', '其中：基本支出', '', '', number('{基本支出预算:数}'), number('{基本支出决算:数}')),
          row('', '　　　项目支出', '', '', number('{项目支出预算:数}'), number('{项目支出决算:数}')),
        ],
        { headRows: 2 },
      ),
    ],
  },
  {
    orientation: 'landscape',
    blocks: [p('附件3', 'attachment'), p('{单位名称}部门整体支出绩效评价指标体系', 'subtitle'), schemeTable],
  },
  {
    orientation: 'portrait',
    blocks: [
      p('附件4', 'attachment'),
      p('{年度}年度{单位名称}\n工作活动绩效目标、绩效指标一览表', 'subtitle'),
      when(
        '职能目标',
        [
          table(
            [8, 20, 22, 28, 22],
            [
              head('序号', '职能', '工作活动', '年度工作目标', '对应项目'),
              row('职能目标', middle('{序号}'), '{职能}', '{工作活动}', '{目标}', '{项目}'),
            ],
            { mergeColumns: [1] },
          ),
        ],
        [
          when(
            '目标完成',
            [
              table(
                [8, 24, 36, 32],
                [
                  head('序号', '工作活动', '绩效目标', '绩效指标'),
                  row('目标完成', middle('{序号}'), '{名称}', '{目标}', '{指标}'),
                ],
              ),
            ],
            [p('{工作活动目标}')],
          ),
        ],
      ),
    ],
  },
];
