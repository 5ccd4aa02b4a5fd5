/** Words that stand in headers of the tables we read, as keys (see base/text). */
export const LABEL_HEADINGS: readonly string[] = [
  '项目', '科目名称', '名称', '支出内容', '内容', '调查项目', '调查内容', '数据项', '指标', '指标名称', '支出项目', '收入项目', '项目名称',
  '摘要', '事项', '类别', '项目内容', '支出功能分类', '功能分类', '经济分类', '预算科目', '题目', '问题', '调查问题', '基本情况', '资产类别',
];

/** Columns that number the rows; what stands in them is never an amount. */
export const COUNTER_HEADINGS: readonly string[] = ['序号', '行次', '栏次', '编号', '序', 'NO', 'No', 'no'];

export const CODE_HEADINGS: readonly string[] = ['科目编码', '功能分类科目编码', '经济分类科目编码', '编码', '代码', '科目代码', '类', '款', '项'];

/** Words that a header cell of an amount column may be made of. */
export const VALUE_HEADING =
  /预算|决算|金额|数值|数据|数量|实际|支出|收入|合计|小计|小类|增减|人数|本年|上年|年初|年末|全年|追加|收回|单位|备注|说明|日期|时间|文号|满意|一般|得分|类型|方向|性质|\d{4}年?|执行|调整|比例|占比|来源|填报|情况|数额/;

export const TOTAL_LABELS: readonly string[] = ['合计', '总计', '总合计', '合计数'];
