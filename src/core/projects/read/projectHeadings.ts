import { plainText } from '../../base/text';

/** What a heading of a list, a money block or an indicator block says that its column holds. */
export type Heading =
  | 'counter'
  | 'name'
  | 'department'
  | 'fundKind'
  | 'initial'
  | 'adjusted'
  | 'delta'
  /** 「调整预算数」: what was added, or what came out. */
  | 'deltaOrAdjusted'
  | 'budget'
  | 'executed'
  | 'rate'
  | 'mark'
  | 'score'
  | 'grade'
  | 'reason'
  | 'remark'
  | 'first'
  | 'second'
  | 'third'
  | 'relation'
  | 'target'
  | 'unit'
  | 'direction'
  | 'done'
  | 'goal'
  | 'completion';

const NAME =
  '(?:专项|支出|自评|实施|政策)?\\(?项目\\)?(?:支出|资金|\\(资金\\)|\\(政策\\))?名称|专项(?:资金)?(?:\\(项目\\)|项目)?名称|转移支付(?:项目)?名称';
export const NAME_LABEL = new RegExp(`^(?:${NAME})$`);
export const NAME_WITH_VALUE = new RegExp(`^(?:${NAME}):(.+)$`);

/** In order: the first that fits wins. Every pattern takes the whole heading. */
const HEADINGS: readonly (readonly [Heading, RegExp])[] = [
  ['counter', /^(?:序号|编号|序|行次|No\.?|NO\.?)$/],
  ['name', NAME_LABEL],
  ['department', /^(?:预算|主管|项目|实施|项目实施|责任|使用|资金使用|填报|申报)?(?:单位|部门|科室|股室)(?:名称)?$/],
  ['fundKind', /^(?:资金|经费)(?:性质|来源|类型|类别)$/],
  ['initial', /^(?:年初|期初)(?:部门)?(?:预算|批复|安排|下达|核定)+(?:数|金额|额|资金)?$/],
  ['deltaOrAdjusted', /^(?:预算)?调整预算(?:数|金额|额)?$/],
  [
    'adjusted',
    /^(?:全年|全年度|年度|年末|最终|调整后|调整后的?全年|全年调整后|当年|本年|本年度)(?:的)?(?:项目|部门|可用)?预算(?:安排)?(?:数|金额|额|资金)?$|^预算(?:数|金额)?\(调整后\)$|^调整后(?:数|金额)$/,
  ],
  [
    'delta',
    /^(?:年中|年度|本年|全年|年度中)?(?:预算)?(?:调整|调增|调减|调增减|增减|追加|调剂|追加\(?\+?[,、/]?(?:收回|减少|调减)?\(?-?\)?)(?:预算)?(?:数|金额|额)?(?:\([+\-±/、,调增减]+\))?$|^年度预算调整$/,
  ],
  [
    'executed',
    /^(?:全年|年度|本年|本年度|当年|年末|截至年底|累计|项目|资金|预算)*执行(?:数|金额|额|总额|资金)?$|^(?:全年|年度|本年|本年度|当年|累计|实际|已|资金|项目实际|全年实际)*(?:支出|支付|使用)(?:数|金额|额|总额)$|^(?:全年|年度|本年|项目|资金|累计)*实际支出$|^(?:全年|项目|资金)?决算(?:数|金额|额)$/,
  ],
  ['rate', /^(?:全年|年度)?(?:预算|资金|支出|项目)*(?:执行|支出|支付)(?:率|进度)$/],
  [
    'budget',
    /^(?:项目|资金|批复|下达|安排|计划|专项)*(?:预算|预算安排|安排|批复|下达)(?:资金)?(?:数|金额|额|总额|总金额)?$|^(?:项目|资金|专项)*(?:金额|总额|总金额|资金总额|投资额)$/,
  ],
  ['mark', /^(?:指标|标准)?(?:分值|权重|标准分|满分|分值权重|权重分值|权重\(分值\))$/],
  [
    'score',
    /^(?:实际|自评|评价|指标|综合|项目|绩效|自评综合|本年|单位自评)*(?:得分|评分|自评分|自评分数|总得分|总分|分数)$/,
  ],
  ['grade', /^(?:自评|评价|绩效|考核|自评结果)*(?:等级|等次|结果|评价结果|结论)$/],
  [
    'reason',
    /^(?:偏差|未完成|未达标|扣分|差异|结余|执行偏差|未执行|未完成指标|超额或未完成|偏离)*(?:原因|偏差)(?:分析|说明)?(?:及|与|和)?(?:拟采取的?)?(?:改进|整改|下一步|说明)?(?:措施|情况)?$/,
  ],
  ['remark', /^(?:备注|说明|其他说明)$/],
  ['first', /^一级指标(?:名称)?$/],
  ['second', /^二级指标(?:名称)?$/],
  ['third', /^三级指标(?:名称|内容|\(指标内容\))?$|^(?:绩效|具体|评价)?指标(?:名称|内容)$/],
  ['relation', /^(?:指标|计算|运算|比较|目标)?(?:性质|符号|运算符|比较符|关系)$/],
  [
    'target',
    /^(?:年度|全年|本年|本年度|预期|计划|绩效|年初|年初设定|设定|目标|三级)*(?:指标值|目标值|预期值|计划值|绩效标准)$/,
  ],
  ['unit', /^(?:度量|计量|指标|指标值)?单位$/],
  ['direction', /^(?:指标)?(?:方向|方向性|正反向|属性方向)$/],
  ['done', /^(?:全年|本年|年度|年末|年底|实际|目标|指标|自评)*(?:完成|实际|实现|完成指标|实际指标)(?:值|数|结果)$/],
  ['goal', /^(?:年度|预期|总体|绩效|项目|年初|年初设定|设定|工作|全年)*目标$/],
  ['completion', /^(?:年度|全年|总体|绩效|目标|项目|实际|指标|自评)*(?:完成|实现)(?:情况|结果)$|^实际完成$/],
];

/** Notes behind a heading that do not change what it says: (A), (万元), (10分), (%), (B/A). */
const NOTE =
  /\((?:[A-Za-zＡ-Ｚ](?:[/÷+\-*=][A-Za-z])*(?:[*×]100%?)?|单位:|人民币|万元|千元|亿元|元|%|分|\d+(?:\.\d+)?分?|\d{1,3}字以内|必填|选填|=.{1,12})+\)$/;

/** A heading by itself; undefined where not the whole of it is known. */
export function headingOf(text: string): Heading | undefined {
  const words = headingWords(text);
  return words === '' || words.length > 24 ? undefined : HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

export function headingWords(text: string): string {
  let words = plainText(text)
    .replace(/[:：]$/, '')
    .replace(/^(?:20\d{2}年度?|\d{1,2}[.、])/, '');
  for (let shorter = words.replace(NOTE, ''); shorter !== words; shorter = words.replace(NOTE, '')) words = shorter;
  return words;
}

/** The fields at the head of a form. */
export const FIELD_LABEL =
  /^(?:主管部门|主管单位|实施单位|预算单位|项目单位|项目负责人|负责人|联系人|联系电话|项目类[别型]|项目属性|项目编[码号]|资金性质|资金来源|项目起止时间|实施期限?|预算年度|年度|填报单位|填报人|填报日期|项目地点|项目内容|项目概况)(?:及(?:代码|联系电话|电话))?(?:\(.{1,8}\))?:?$/;

/** 年度资金总额, under whatever name. */
export const WHOLE_MONEY =
  /^(?:年度|全年|项目|本年)*(?:资金|预算|支出)*(?:总额|合计|总计|总金额|资金总额)$|^(?:项目|年度|专项)资金$|^总额$/;

/** Columns of money, from the budget of the year's beginning to what was spent. */
export const MONEY_HEADINGS = [
  'initial',
  'adjusted',
  'delta',
  'deltaOrAdjusted',
  'budget',
  'executed',
] as const satisfies readonly Heading[];
