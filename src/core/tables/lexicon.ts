/** Headings of the column that names the rows, as keys (see base/text): 「支出功能分类科目」 「项目(按功能分类)」 「调查内容」. */
const LABEL_HEADING =
  /^(?:支出|收入|收支|收入支出|预算|功能|经济|功能分类|经济分类|支出功能分类|支出经济分类|资产|调查|指标|具体|人员)?(?:项目|科目|内容|事项|名称|类别|问题|题目)(?:内容|名称)?(?:\(.*\))?$/;
const OTHER_LABEL_HEADINGS: readonly string[] = ['数据项', '数据项目', '指标', '摘要', '支出功能分类', '功能分类', '经济分类', '基本情况'];

export function isLabelHeading(word: string): boolean {
  return LABEL_HEADING.test(word) || OTHER_LABEL_HEADINGS.includes(word);
}

/** Columns that number the rows; what stands in them is never an amount. */
export const COUNTER_HEADINGS: readonly string[] = ['序号', '行次', '栏次', '编号', '序', 'NO', 'No', 'no'];

export const CODE_HEADINGS: readonly string[] = ['科目编码', '功能分类科目编码', '经济分类科目编码', '编码', '代码', '科目代码', '类', '款', '项'];

/** Words that a header cell of an amount column may be made of. */
export const VALUE_HEADING =
  /预算|决算|金额|数值|数据|数量|实际|支出|收入|合计|小计|小类|增减|人数|本年|上年|年初|年末|全年|追加|收回|单位|备注|说明|日期|时间|文号|满意|一般|得分|类型|方向|性质|\d{4}年?|执行|调整|比例|占比|来源|填报|情况|数额/;

export const TOTAL_LABELS: readonly string[] = ['合计', '总计', '总合计', '合计数'];
