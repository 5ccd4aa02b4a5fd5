import type { SchemeTableCase } from './schemeTableCase';

const HEADER = ['一级指标', '二级指标', '三级指标', '分值', '评价标准'];
const RULE = '≥90%，得满分；＜90%，不得分。';

/** Tables that do not add up, or leave something out. */
export const oddSchemeCases: readonly SchemeTableCase[] = [
  {
    title: '分值空着、写成文字、写成范围、是零：留在外面并说明',
    sheet: [
      HEADER,
      ['产出', '数量', '甲', 100, RULE],
      [null, null, '乙', null, RULE],
      [null, null, '丙', '待定', RULE],
      [null, null, '丁', '0-5分', RULE],
      [null, null, '戊', 0, RULE],
    ],
    indicators: [['产出/数量/甲', '100', '', '', RULE, 2]],
    findings: ['schemeMarkMissing 产出/数量/乙 @D3', 'schemeMarkMissing 产出/数量/丙 @D4', 'schemeMarkMissing 产出/数量/丁 @D5', 'schemeMarkMissing 产出/数量/戊 @D6'],
  },
  {
    title: '组的分值与各项之和不符，合计不是100',
    sheet: [
      HEADER,
      ['投入（30分）', '目标（10分）', '甲', 10, RULE],
      [null, '配置（20分）', '乙', 15, RULE],
      ['产出（70分）', '数量（70分）', '丙', 70, RULE],
      ['合计', null, null, 100],
    ],
    indicators: [['投入/目标/甲', '10', '', '', RULE, 2], ['投入/配置/乙', '15', '', '', RULE, 3], ['产出/数量/丙', '70', '', '', RULE, 4]],
    findings: ['schemeGroupDiffers 投入 30 25 @A2', 'schemeGroupDiffers 投入/配置 20 15 @B3', 'schemeTotalDiffers 95 @D5'],
  },
  {
    title: '缺一个分值时，组的差额不再另说；合计仍要说',
    sheet: [
      HEADER,
      ['投入（30分）', '目标（30分）', '甲', 10, RULE],
      [null, null, '乙', '/', RULE],
      ['产出（70分）', '数量（70分）', '丙', 70, RULE],
    ],
    indicators: [['投入/目标/甲', '10', '', '', RULE, 2], ['产出/数量/丙', '70', '', '', RULE, 4]],
    findings: ['schemeMarkMissing 投入/目标/乙 @D3', 'schemeTotalDiffers 80 @D1'],
  },
  {
    title: '同一路径两次：第二个名称加（2）；不同二级下同名不算',
    sheet: [
      HEADER,
      ['过程', '预算管理', '管理制度健全性', 30, '制度健全得30分，否则不得分。'],
      [null, null, '管理制度健全性', 30, '执行到位得30分，否则不得分。'],
      [null, '资产管理', '管理制度健全性', 40, '制度健全得40分，否则不得分。'],
    ],
    indicators: [
      ['过程/预算管理/管理制度健全性', '30', '', '', '制度健全得30分，否则不得分。', 2],
      ['过程/预算管理/管理制度健全性（2）', '30', '', '', '执行到位得30分，否则不得分。', 3],
      ['过程/资产管理/管理制度健全性', '40', '', '', '制度健全得40分，否则不得分。', 4],
    ],
    findings: ['schemeIndicatorTwice 过程/预算管理/管理制度健全性 管理制度健全性（2） @C2,C3'],
  },
  {
    title: '评价标准空着：保留指标；没有评价标准列、要点里也没有分：同样说明',
    sheet: [
      ['一级指标', '二级指标', '三级指标', '分值', '指标说明', '评价标准'],
      ['效果', '效益', '社会效益', 55, '按影响大小评价', null],
      [null, null, '经济效益', 45, '按增收情况评价', '—'],
    ],
    indicators: [['效果/效益/社会效益', '55', '', '按影响大小评价', '', 2], ['效果/效益/经济效益', '45', '', '按增收情况评价', '', 3]],
    findings: ['schemeCriterionMissing 效果/效益/社会效益 @F2', 'schemeCriterionMissing 效果/效益/经济效益 @F3'],
    unread: ['效果/效益/社会效益', '效果/效益/经济效益'],
  },
  {
    title: '几个指标共用一个合并的分值：各占多少不知道',
    sheet: {
      merges: ['D2:D3'],
      rows: [HEADER, ['产出', '数量', '甲', 60, RULE], [null, null, '乙', null, RULE], [null, '质量', '丙', 40, RULE]],
    },
    indicators: [['产出/质量/丙', '40', '', '', RULE, 4]],
    findings: ['schemeMarkMissing 产出/数量/甲 @D2', 'schemeMarkMissing 产出/数量/乙 @D3', 'schemeTotalDiffers 40 @D1'],
  },
  {
    title: '名称里的分值与分值列不同：按分值列，并说明',
    sheet: [HEADER, ['产出', '数量', '甲（50分）', 60, RULE], [null, null, '乙（40分）', 40, RULE]],
    indicators: [['产出/数量/甲', '60', '', '', RULE, 2], ['产出/数量/乙', '40', '', '', RULE, 3]],
    findings: ['schemeMarkDiffers 产出/数量/甲 60 50 @D2,C2'],
  },
  {
    title: '合计印的不是100，各项相加是100；看不懂的标准留给人评',
    sheet: [HEADER, ['产出', '数量', '甲', 60, RULE], [null, null, '乙', 40, '视情况综合研判，适当兼顾各方，得分另行通知。'], ['合计', null, null, 98]],
    indicators: [['产出/数量/甲', '60', '', '', RULE, 2], ['产出/数量/乙', '40', '', '', '视情况综合研判，适当兼顾各方，得分另行通知。', 3]],
    findings: ['schemeTotalDiffers 100 @D4'],
    unread: ['产出/数量/乙'],
  },
  {
    title: '空一行之后的指标缺分值：不悄悄丢掉；注以后的仍读有分值的',
    sheet: [HEADER, ['产出', '数量', '甲', 60, RULE], [], [null, null, '乙', null, RULE], ['注：接下页'], [null, null, '丙', 40, RULE]],
    indicators: [['产出/数量/甲', '60', '', '', RULE, 2], ['产出/数量/丙', '40', '', '', RULE, 6]],
    findings: ['schemeMarkMissing 产出/数量/乙 @D4'],
  },
  {
    title: '加分项使合计超过100，扣分项没有正的分值：都不算在满分里',
    sheet: [HEADER, ['产出', '数量', '甲', 100, RULE], ['加分项', '创新', '获奖', 5, '获省级表彰得5分，否则不得分。'], ['扣分项', '违规', '通报', '-10', '每次扣10分。']],
    indicators: [['产出/数量/甲', '100', '', '', RULE, 2]],
    findings: ['schemeExtraCounted 获奖、通报 @C3,C4'],
  },
];
