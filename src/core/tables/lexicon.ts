/** Headings of the column that names the rows, as keys (see base/text): 「支出功能分类科目」 「项目(按功能分类)」 「调查内容」 「资产类别」. */
const LABEL_HEADING = /^[^\d%率]{0,8}(?:项目|科目|内容|事项|名称|类别|品目|问题|题目)(?:\(.*\))?$/;
const OTHER_LABEL_HEADINGS: readonly string[] = [
  '数据项',
  '数据项目',
  '指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '摘要',
  '支出功能分类',
  '功能分类',
  '经济分类',
  '资金来源',
  '选项',
  '答案',
  '三公经费',
  '部门(单位)',
  '部门',
  '科室',
];
/** 「基本情况」 「经费控制情况」 「财政供养人员情况」: sections of a form that head its rows. */
const SECTION_HEADING =
  /^(?:基本|经费|人员|财政供养人员|资产|机构|采购|政府采购|支出|收入|资金|收支|预算|履职)(?:控制)?情况(?:\(.*\))?$/;

export function isLabelHeading(word: string): boolean {
  return (
    OTHER_LABEL_HEADINGS.includes(word) ||
    SECTION_HEADING.test(word) ||
    (LABEL_HEADING.test(word) && !isCodeHeading(word))
  );
}

/** Columns that number the rows; what stands in them is never an amount. */
export const COUNTER_HEADINGS: readonly string[] = ['序号', '行次', '栏次', '编号', '序', 'NO', 'No', 'no', '行号'];

const CODE_HEADINGS: readonly string[] = ['编码', '代码', '类', '款', '项'];

export function isCodeHeading(word: string): boolean {
  return CODE_HEADINGS.includes(word) || /(?:编码|代码|编号)(?:\([^()]*(?:编码|代码|编号)\))?$/.test(word);
}

/** Words that a header cell of an amount column may be made of. */
export const VALUE_HEADING =
  /预算|决算|金额|数值|数据|数量|实际|支出|收入|合计|小计|小类|增减|人数|本年|上年|年初|年末|全年|追加|收回|单位$|备注|说明|日期|时间|文号|满意|一般|得分|分值|类型|方向|性质|\d{4}年?|执行|调整|比例|占比|来源|填报|情况|数额|编制|在职|离休|退休|实有|行政|事业|拨款|经费|费$|费用|费\(|原值|净值|在用|闲置|出租|资产|进度|率$|数$|额$|总计|目标|完成|人员|权重|原因|结转|结余|采购|资金|结果|季度|半年|^\d{1,2}月份?$|^(?:房屋(?:[及和]?(?:构筑|建筑)物)?|(?:通用|专用)?设备|车辆|家具(?:[及和]?用具)?)(?:[、及和](?:房屋|设备|车辆|家具|用具|构筑物|图书|其他))*$/;

export const TOTAL_LABELS: readonly string[] = ['合计', '总计', '总合计', '合计数', '总额'];

/** 「表一 人员」: one of several tables under one head. */
export const NUMBERED_TABLE = /^附?表[一二三四五六七八九十\d]{1,2}[ :：、.]*[一-龥“”"]{2,12}$/;

/** What heads the names of tasks in a list that tells of each whether it is done. */
export const TASK_HEADING = /(?:任务|事项|工作|目标)(?:名称|内容)?$/;
/** What is asked of each of them, 「是否按时完成」 「办理情况」, and what may stand under it. */
export const ASKS_OF_TASK =
  /^(?:质量)?是否(?:已|按要求)?(?:按[时期]|及时|如期|限时)?(?:完成|办结|落实)?(?:质量)?(?:达标|合格)?$|^(?:任务|工作|事项)?(?:完成|办结|办理|落实|达标)(?:与否|情况|状态|结果)$/;
export const ANSWER_OF_TASK =
  /^(?:[是否√✓✔×✗✘]|已?(?:全部|按[时期]|如期|及时)?(?:完成|办结|落实|达标|合格)|[未没不](?:有|能)?(?:按[时期]|如期|及时)?(?:完成|办结|落实|达标|合格)?|(?:正在)?(?:办理|推进|进行|实施|整改)中?|按[时期]|及时|[超逾延]期)$/;
