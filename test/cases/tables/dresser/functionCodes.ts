/** 支出功能分类, one 项 of each 类 a township spends in. */
export interface FunctionCode {
  readonly code: string;
  /** 类, 款, 项. */
  readonly names: readonly [string, string, string];
}

function line(code: string, ...names: [string, string, string]): FunctionCode {
  return { code, names };
}

/** Every township has it; the largest. */
export const GENERAL_SERVICES = line('2010301', '一般公共服务支出', '政府办公厅（室）及相关机构事务', '行政运行');

export const OTHER_FUNCTIONS: readonly FunctionCode[] = [
  line('2040202', '公共安全支出', '公安', '一般行政管理事务'),
  line('2070109', '文化旅游体育与传媒支出', '文化和旅游', '群众文化'),
  line('2080505', '社会保障和就业支出', '行政事业单位养老支出', '机关事业单位基本养老保险缴费支出'),
  line('2101101', '卫生健康支出', '行政事业单位医疗', '行政单位医疗'),
  line('2110402', '节能环保支出', '自然生态保护', '农村环境保护'),
  line('2130705', '农林水支出', '农村综合改革', '对村民委员会和村党支部的补助'),
  line('2140106', '交通运输支出', '公路水路运输', '公路养护'),
  line('2210201', '住房保障支出', '住房改革支出', '住房公积金'),
  line('2240106', '灾害防治及应急管理支出', '应急管理事务', '安全监管'),
  line('2299999', '其他支出', '其他支出', '其他支出'),
];

/** Paid from 政府性基金, so no part of 一般公共预算. */
export const FUND_FUNCTION = line('2120804', '城乡社区支出', '国有土地使用权出让收入安排的支出', '农村基础设施建设支出');

export const PERSONNEL_CODES = [
  ['301', '工资福利支出'], ['30101', '基本工资'], ['30102', '津贴补贴'], ['30103', '奖金'], ['30108', '机关事业单位基本养老保险缴费'], ['30113', '住房公积金'],
  ['303', '对个人和家庭的补助'], ['30302', '退休费'], ['30305', '生活补助'],
] as const;

export const OPERATING_CODES = [
  ['302', '商品和服务支出'], ['30201', '办公费'], ['30205', '水费'], ['30206', '电费'], ['30211', '差旅费'], ['30217', '公务接待费'], ['30231', '公务用车运行维护费'],
  ['310', '资本性支出'], ['31002', '办公设备购置'],
] as const;
