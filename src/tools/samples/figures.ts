/** One invented township's year. Money in 万元 as decimal text; undefined is a cell left blank. */
export const UNIT_NAME = '示例乡人民政府';
export const YEAR = 2022;

export type Money = string | undefined;

/** 收入 and 支出 agree line by line: nothing was carried over at either end of the year. */
export const functionLines: readonly { readonly name: string; readonly budget: Money; readonly final: Money }[] = [
  { name: '一般公共服务支出', budget: '927.13', final: '914.36' },
  { name: '公共安全支出', budget: '4.86', final: '4.86' },
  { name: '文化旅游体育与传媒支出', budget: undefined, final: '5.00' },
  { name: '社会保障和就业支出', budget: '93.13', final: '113.20' },
  { name: '卫生健康支出', budget: '28.86', final: '31.38' },
  { name: '节能环保支出', budget: '3.00', final: '2.30' },
  { name: '城乡社区支出', budget: '149.81', final: undefined },
  { name: '农林水支出', budget: '128.08', final: '149.83' },
  { name: '住房保障支出', budget: '45.73', final: '45.27' },
  { name: '灾害防治及应急管理支出', budget: '1.13', final: '1.13' },
];

export const expenditureParts: readonly { readonly label: string; readonly budget: string; readonly final: string }[] =
  [
    { label: '其中：基本支出', budget: '1071.99', final: '1065.29' },
    { label: '项目支出', budget: '309.74', final: '202.04' },
    { label: '公用经费', budget: '89.80', final: '90.45' },
  ];

export const revenue = { fiscal: '1267.27', other: '0.06' } as const;

export const threePublic: readonly {
  readonly name: string;
  readonly lastBudget: string;
  readonly lastFinal: string;
  readonly budget: string;
  readonly final: string;
}[] = [
  { name: '因公出国（境）费', lastBudget: '0', lastFinal: '0', budget: '0', final: '0' },
  { name: '公务用车购置及运维费', lastBudget: '12', lastFinal: '8.61', budget: '9.72', final: '8.95' },
  { name: '公务接待费', lastBudget: '2.86', lastFinal: '0.03', budget: '0.25', final: '0' },
];

/** `date` is what Excel counts: days since the end of 1899. */
export const adjustments: readonly {
  readonly date: number;
  readonly document: string;
  readonly content: string;
  readonly added?: string;
  readonly withdrawn?: string;
  readonly note?: string;
}[] = [
  { date: 44638, document: '预指〔2022〕1号', content: '第一季度平安建设经费', added: '3.00' },
  { date: 44663, document: '预指〔2022〕2号', content: '信访维稳专项经费', added: '3.00' },
  { date: 44701, document: '预指〔2022〕3号', content: '文化站免费开放补助', added: '3.00', note: '中央资金' },
  { date: 44701, document: '预指〔2022〕4号', content: '文化站免费开放补助', added: '0.50', note: '省级资金' },
  { date: 44736, document: '预指〔2022〕5号', content: '第二季度平安建设经费', added: '6.60' },
  { date: 44782, document: '预指〔2022〕6号', content: '疫情防控经费', added: '5.00' },
  { date: 44803, document: '预指〔2022〕7号', content: '村内公益事业奖补（甲村）', added: '9.77' },
  { date: 44803, document: '预指〔2022〕8号', content: '村内公益事业奖补（乙村）', added: '13.10' },
  { date: 44880, document: '预指〔2022〕9号', content: '第四季度平安建设经费', added: '4.00' },
  { date: 44921, document: '预指〔2022〕10号', content: '收回项目支出指标', withdrawn: '157.07', note: '项目款未拨付' },
  { date: 44921, document: '预指〔2022〕10号', content: '收回基本支出指标', withdrawn: '5.30', note: '人员变动结余' },
];

/** 项目, 计量单位, 数量, 备注 of 部门基本情况表; `level` is how far the label is indented. */
export const profile: readonly {
  readonly label: string;
  readonly level: 0 | 1;
  readonly unit: string;
  readonly value: number;
  readonly note?: string;
}[] = [
  { label: '一、编制数', level: 0, unit: '人', value: 50 },
  { label: '其中：行政编制', level: 1, unit: '人', value: 25 },
  { label: '事业编制', level: 1, unit: '人', value: 25 },
  { label: '二、年末实有人数', level: 0, unit: '人', value: 58 },
  { label: '其中：在职人员', level: 1, unit: '人', value: 58 },
  { label: '离休人员', level: 1, unit: '人', value: 0 },
  { label: '退休人员', level: 1, unit: '人', value: 0 },
  { label: '三、内设机构', level: 0, unit: '个', value: 8 },
  { label: '四、独立核算机构', level: 0, unit: '个', value: 1 },
  { label: '五、车辆数', level: 0, unit: '辆', value: 3, note: '年末实有' },
  { label: '六、行政村', level: 0, unit: '个', value: 16 },
];

export type KeyFigure =
  | { readonly name: string; readonly money: string; readonly note?: string }
  | { readonly name: string; readonly fraction: string; readonly note?: string }
  | { readonly name: string; readonly count: number; readonly note?: string };

export const keyFigures: readonly KeyFigure[] = [
  { name: '财政拨款决算收入', money: revenue.fiscal, note: '决算报表' },
  { name: '其他收入', money: revenue.other, note: '利息收入' },
  { name: '年末结转结余', money: '0' },
  { name: '上年末结转结余', money: '0' },
  { name: '实际支付进度', fraction: '0.742', note: '截至6月底' },
  { name: '既定支付进度', fraction: '0.5', note: '截至6月底' },
  { name: '政府采购预算', money: '0', note: '年初未编报' },
  { name: '政府采购实际', money: '1.56' },
  { name: '固定资产总额', money: '579.77', note: '资产管理系统年末数' },
  { name: '在用固定资产', money: '579.77', note: '资产管理系统年末数' },
  { name: '重点项目支出', money: '309.74', note: '年初预算数' },
  { name: '项目总支出', money: '309.74', note: '年初预算数' },
  { name: '计划工作数', count: 8, note: '年度绩效目标' },
  { name: '实际完成工作数', count: 8 },
  { name: '及时完成工作数', count: 8 },
  { name: '质量达标工作数', count: 8 },
  { name: '重点工作交办数', count: 7 },
  { name: '重点工作完成数', count: 7 },
];

export const surveyQuestions: readonly {
  readonly question: string;
  readonly answers: readonly [satisfied: number, neutral: number, dissatisfied: number];
}[] = [
  { question: '来乡政府办事的服务质量', answers: [50, 0, 0] },
  { question: '政策宣传和通知传达', answers: [50, 0, 0] },
  { question: '对乡政府日常工作的了解', answers: [50, 0, 0] },
];
