/** One invented township year in 元, consistent with itself to the 分: what the clean books are printed from. */
export interface Item {
  readonly code: string;
  /** 类, 款, 项. */
  readonly names: readonly [string, string, string];
  readonly basic: number;
  readonly project: number;
  readonly from: 'general' | 'fund' | 'capital';
  /** Of it, paid from other income. */
  readonly other?: number;
}

export const items: readonly Item[] = [
  { code: '2010301', names: ['一般公共服务支出', '政府办公厅（室）及相关机构事务', '行政运行'], basic: 5234567.89, project: 0, from: 'general' },
  { code: '2010302', names: ['一般公共服务支出', '政府办公厅（室）及相关机构事务', '一般行政管理事务'], basic: 0, project: 876845.67, from: 'general', other: 64500.37 },
  { code: '2012902', names: ['一般公共服务支出', '群众团体事务', '一般行政管理事务'], basic: 0, project: 123456.78, from: 'general' },
  { code: '2080505', names: ['社会保障和就业支出', '行政事业单位养老支出', '机关事业单位基本养老保险缴费支出'], basic: 723456.12, project: 0, from: 'general' },
  { code: '2080506', names: ['社会保障和就业支出', '行政事业单位养老支出', '机关事业单位职业年金缴费支出'], basic: 361728.06, project: 0, from: 'general' },
  { code: '2082201', names: ['社会保障和就业支出', '大中型水库移民后期扶持基金支出', '移民补助'], basic: 0, project: 45600, from: 'fund' },
  { code: '2101101', names: ['卫生健康支出', '行政事业单位医疗', '行政单位医疗'], basic: 298765.43, project: 0, from: 'general' },
  { code: '2120501', names: ['城乡社区支出', '城乡社区环境卫生', '城乡社区环境卫生'], basic: 0, project: 456789.01, from: 'general' },
  { code: '2120804', names: ['城乡社区支出', '国有土地使用权出让收入安排的支出', '农村基础设施建设支出'], basic: 0, project: 300000, from: 'fund' },
  { code: '2130705', names: ['农林水支出', '农村综合改革', '对村民委员会和村党支部的补助'], basic: 211111.11, project: 3456789.12, from: 'general' },
  { code: '2230105', names: ['国有资本经营预算支出', '解决历史遗留问题及改革成本支出', '国有企业退休人员社会化管理补助支出'], basic: 0, project: 12345.67, from: 'capital' },
];

/** 年初 and 年末, of all money and of each fund. */
export const carry = {
  begin: { general: 180000.25, fund: 20000, capital: 0, other: 5000.5 },
  end: { general: 150000.75, fund: 24400, capital: 0, other: 3210.13 },
} as const;

export const threePublic = {
  budget: { abroad: 20000, purchase: 180000, running: 120000, reception: 25000.5 },
  final: { abroad: 15000, purchase: 179800, running: 118650.35, reception: 13000.25 },
} as const;

/** 30217, 30231, 30212 and 31013 within what “三公” cost. */
export const economic: readonly (readonly [code: string, name: string, amount: number])[] = [
  ['30101', '基本工资', 1800123.45], ['30102', '津贴补贴', 1512345.67], ['30103', '奖金', 611111.11], ['30108', '机关事业单位基本养老保险缴费', 723456.12],
  ['30109', '职业年金缴费', 361728.06], ['30110', '职工基本医疗保险缴费', 298765.43], ['30201', '办公费', 158000.5], ['30211', '差旅费', 44321.12],
  ['30217', '公务接待费', 8000.25], ['30231', '公务用车运行维护费', 98650.35], ['30302', '退休费', 61000], ['30305', '生活补助', 211111.11], ['31002', '办公设备购置', 20000],
];
/** What is left of 基本支出, so that the two agree to the 分. */
export const OTHER_GOODS = ['30299', '其他商品和服务支出'] as const;
