import type { GradeBand } from '../scheme';

/** Every Chinese word that an 指标体系 table is known by. Headings are compared as keys: no blanks, no quotes, half-width. */

export type Role =
  | 'number'
  | 'level'
  | 'name'
  | 'content'
  | 'mark'
  | 'explanation'
  | 'method'
  | 'criterion'
  | 'mixed'
  | 'target'
  | 'other';

const CRITERION =
  '(?:评[分价]|计分|记分|考核|赋分|打分|扣分|加扣分|得分|评定|考评|评议)(?:的)?(?:标准|方法|办法|细则|规则|公式|依据及标准)|得分计算(?:方法|办法)|分值计算(?:方法|办法)|评分细则';
const METHOD =
  '指标说明|指标内容|评[价分]要点|考[核评]要点|指标要点|要点|计算(?:公式|方法|办法|口径)|指标公式|公式|指标计算|评价内容|考[核评]内容';
const EXPLANATION = '指标解释|指标释义|指标[内涵含义定]{2}|解释|释义|内涵';

/** In order: what stands first wins. 「计分标准」 is no mark, 「得分标准」 is no score. */
export const HEADINGS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:序号|行次|编号|序|No\.?)$/i, 'number'],
  [
    /^(?:年度|年初|全年|预期|当年)?(?:指标值|目标指标值)|^(?:全年|年度)实际(?:完成)?值|^(?:度量|计量)单位$|^绩效指标值$|^年度目标值|^计算符号$/,
    'target',
  ],
  [
    new RegExp(
      `(?:${EXPLANATION}|${METHOD}|说明|内容|公式).*(?:${CRITERION}|标准)|(?:${CRITERION}).*(?:${METHOD}|说明|公式)`,
    ),
    'mixed',
  ],
  [new RegExp(`^(?:指标|具体|绩效|自评|参考|量化|定量|定性)?(?:${CRITERION})$`), 'criterion'],
  [/^(?:标准|细则|指标标准|衡量标准|评判标准)$/, 'criterion'],
  [
    /^(?:[一二三四1-4]级)?(?:自评|实际|实得|评价|复核|核定|考核|抽查|最终|单位|财政|评审|初评|终评|专家|审核)?得分(?:率|情况|说明|理由|依据|原因)?$|^(?:自评|复核|核定|实得|实际|评审|评价|考核)(?:得分|分值|分数|分|情况|结果)$|扣分|加分原因|备注|佐证/,
    'other',
  ],
  [new RegExp(`^(?:${EXPLANATION})(?:及(?:${METHOD}|说明))?$`), 'explanation'],
  [/^(?:评价|考[核评]|评分)(?:内容|事项)$/, 'content'],
  [new RegExp(`^(?:${METHOD}|说明|指标描述|指标定义与公式)(?:及.+|[和与].+)?$`), 'method'],
  [
    /^(?:分值权重|权重分值|(?:指标|标准|参考|基[准本础]|设定|满|总|单项|各项)?分(?:值|数)|权重分?|(?:指标)?权重(?:系数|比重)?|比重|满分|标准分|基[准本础]分|应得分|规定分)$/,
    'mark',
  ],
  [/^(?:[一二三四1-4]级(?:绩效|评价|考核|共性)?(?:指标|目录|项目|内容)?)(?:名称)?(?:及?(?:分值|权重))?$/, 'level'],
  [
    /^(?:评价|考[核评]|绩效|评分|具体|自评|衡量)?(?:指标|项目|要素|类别)(?:名称|类别|分类|体系)?$|^(?:指标|考核|评价)(?:名称|类别|维度|方面)$|^(?:名称|内容|维度|类别)$/,
    'name',
  ],
];

/** Column headings that are no part of a scheme, and yet tell a header from a body. */
export const OTHER_HEADING =
  /^(?:评分|打分|评价|考核|自评|复核|实际值|完成情况|实际完成(?:值|情况)|目标值|标准值|权数|原因|理由|依据|证明材料|佐证材料|支撑材料|数据来源|资料来源|取数依据|评价依据|评分依据|评价方式|责任(?:单位|科室|部门|人)|(?:考核|评价|牵头)(?:单位|部门|科室)|指标性质|指标类型|指标方向|问题|审核意见|实绩)/;
/** 「一级」 of 「一级指标」, in words or digits. */
export const LEVEL_NUMBER = /^([一二三四1-4])级/;
export const LEVEL_NUMBERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
/** A generic name that can only be that of the indicators themselves. */
export const LEAF_NAME = /^(?:评价|考[核评]|具体|绩效)?指标(?:名称)?$|^[二三]级|^指标名称$/;
/** What was done this year stands in the table: it has been filled in. */
export const FILLED = /实际|完成值|完成情况|实绩/;
/** 「满分5分。」 「（10分）」 before the sentence: what the indicator is worth. */
export const OWN_MARK_SAID =
  /^(?:[(【](?:分值|满分|共|计)?:?(?<inBrackets>\d+(?:\.\d+)?)分[)】]|(?:本项|该项)?(?:满分|共|总分|分值|权重|计)(?:值|计|为|:)*(?<points>\d+(?:\.\d+)?)分[。,，;；:])/;
/** 「满分100分」 under a title, and what a note says of the whole. */
export const TOTAL_SAID =
  /^\(?(?:本[表办法细则]{1,2})?(?:满分|总分|共计|合计|总计|分值合计)(?:值|为|共|:)*(?<points>\d+(?:\.\d+)?)分\)?(?:[。,，;；]|$)/;
/** 「注：1.定量指标」 before what is said of them. */
export const NUMBERED_NOTE =
  /^(?:注|备注|说明|填表说明)?[:：]?(?:[（(]?\d{1,2}[)）.、:：]|[一二三四五六七八九十]、)?(?:各项|所有)?(?:(?:对于)?定量指标[:：,，]?)?/;
/** 「记该指标所赋全部分值」 */
export const WHOLE_MARK = /(?:该|本)?(?:项)?指标(?:所赋)?(?:的)?全部分值|(?:所赋)?全部分值/g;
/** 「正向指标…实际值（B）/年度指标值（A）*该指标分值；…反向指标…年度指标值（A）/全年实际值（B）*该指标分值」 */
export const DIVIDED_BY_SIGN =
  /正向指标(?:\([^()]*\))?[^;。]*?(?<up>(?:全年|年度)?实际(?:完成)?值)(?:\([A-Z]\))?[/÷](?:年度|全年)?(?:指标值|目标值)(?:\([A-Z]\))?[*×](?:该|本)?指标分值[;。].*反向指标(?:\([^()]*\))?[^;。]*?(?:年度|全年)?(?:指标值|目标值)(?:\([A-Z]\))?[/÷](?<down>(?:全年|年度)?实际(?:完成)?值)(?:\([A-Z]\))?[*×](?:该|本)?指标分值/;
/** What is to be reached, its sign and its unit, in a form. */
export const TARGET_VALUE = /^(?:年度|年初|全年|预期|当年|绩效|计划)?(?:指标值|目标值)/;
export const TARGET_SIGN = /^计算符号$|^指标(?:性质|方向)$/;
export const TARGET_UNIT = /^(?:度量|计量)单位$/;
export const COMPARING_SIGN = /^(?:[≥≤<>=＞＜＝≧≦]|大于等于|小于等于|等于|不低于|不少于|不超过|不高于|不大于)$/;
export const TARGET_WORD = /(?:年度|年初|全年|预期|绩效|计划)?(?:指标值|目标值)(?![\d为是:：])/;
export const TARGET_NUMBER =
  /^(?<sign>[≥≤<>=≧≦]|大于等于|小于等于|等于|不低于|不少于|不超过|不高于|不大于)?(?<number>\d+(?:\.\d+)?)(?<unit>%|‰|\p{Script=Han}{0,4}(?:\/\p{Script=Han}{1,4})?)$/u;
/** Of several mark columns the one that says points rather than weights. */
export const POINTS_HEADING = /分/;

/** Evidence that a table under general headings (项目 | 分值 | 评分标准) is about performance. */
export const ABOUT_PERFORMANCE = /绩效|指标|支出|自评|评价/;
export const NO_SCHEME_TITLE = /目标申报|绩效目标表|目标批复|满意度[^，。]{0,8}(?:问卷|调查)/;
export const TITLE = /体系|评分|评价|自评|考核|绩效|指标/;
export const NO_TITLE =
  /^(?:附件|附表|单位|编制单位|填报|部门[(（:：]|金额|评价年度|日期|年度[:：]|项目名称|主管部门|页)|^[^(（]{1,8}[:：]/;
export const ATTACHMENT = /^附(?:件|表)?\s*[\d一二三四五六七八九十]*(?:-\d+)?\s*[:：.、]?\s*/;
export const OWN_SCHEME_NAME = /评分体系[:：](.+?)。/;
export const PROJECT_TITLE = /项目/;
export const WHOLE_TITLE = /整体|部门支出/;

export const TOTAL =
  /^(?:合计|总计|总分|总合计|总分值|总得分|合计得分|得分合计|综合得分|自评总分|评价总分|自评得分合计|合计分值|分值合计|合计数|总分数|总体得分)(?:\(.*\))?$/;
/** Outside the points that come to the total. */
export const EXTRA =
  /^(?:(?:附加|奖励|激励|倒)?(?:扣|加|减)分(?:项目?|事项|因素|指标|内容|情形)?|奖励分|附加分|加减分(?:项目?|事项)?|奖惩(?:项目?|事项)|一票否决(?:项目?|事项|指标)?|倒扣项目?)$/;
/** A heading of such lines, or what is said of all of them. */
export const EXTRA_HEADING =
  /^[（(]?[一二三四五六七八九十\d]*[、.)）]?(?:附加|奖励|激励|倒)?(?:扣|加|减|加减|奖励|附加)分(?:项|事项|因素|指标|$)/;
export const TERMS_OF_EXTRAS =
  /[^,，;；。]*(?:加分|扣分|加减分|总分|总得分|最终得分|得分)(?:项目?|合计|累计|总计)*(?:最高|最多|不超过|不得超过|上限|为)[^,，;；。]*/g;
/** 「90分以上为优」 and 「总分100分」 are read as what they are; a heading is no clause. */
export const GRADES_OR_TOTAL =
  /优|良|中等|为[中差]|合格|及格|等级|等次|档次|^(?:总分|满分|合计|分值|总分值|共|共计|本表)(?:值|为|共|按)*[\d一]+百?分$|^\d+分$|^分值$|^满分制?$|百分制|^(?:满分值|标准分值|基准分值)$|^[^的]{0,8}(?:扣分|加分|得分)(?:标准|原因|依据|说明|理由|情况|项|值)?$|(?:计|评|打|得|赋)分(?:标准|方法|办法|细则|规则|公式|依据)/;
/** 「同上」 and the marks that stand for it. */
export const SAME_AS_ABOVE = /^(?:同上|同前|同上(?:一)?[行项条]|〃|″|〞|”|"|''|同左)$/;
export const SUBTOTAL = /小计(?:\(.*\))?$/;
export const PAGE_SUBTOTAL = /本页|本表|页/;
export const NOTE =
  /^(?:注|备注|说明|附注|填表说明|填报说明|评分说明|评价等级|评分等级|等级划分|等级|评价结果|评定等级|总体评价|评价结论|综合评价|★|※|\*)/;
export const SIGNATURE = /^[^(（\n]{1,12}[:：]/;
export const CONTINUED = /[(（]?(?:续表?|接上页|续上页)[)）]?$/;

/** 「全部符合得满分」 「每降1%扣0.5分」 「（2分）」: words that give or take points. */
export const SCORING =
  /得分|扣分|计分|记分|赋分|给分|加分|满分|零分|扣完|扣减|扣除|酌情|按比例|分值的|分值[一二三四五六七八九十]|扣[^，,。；;]{0,8}分|为标准[，,。；;]?$|\d分/;
/** A segment that says how a value is found, or what is looked at. */
export const SAYS_METHOD = /=|[①-⑳]|是否|要点|是指|反映|考核|指标|公式|[:：]|^\(?\d+[).、]/;
export const METHOD_INSIDE = /=|是指|要点/;
export const ANY_MARK = /\d分|满分|扣|得分/;

/** 「一、」 and 「（一）」 in words: what heads a group of rows. */
export const SECTION_NUMBER =
  /^(?:第?([一二三四五六七八九十]{1,3})(?:[、.,:]|部分)?|\(([一二三四五六七八九十]{1,3})\)[、.]?)$/;
export const SECTION_START =
  /^(?:第?([一二三四五六七八九十]{1,3})(?:[、.,:．，：]|部分)|[（(]([一二三四五六七八九十]{1,3})[)）][、.]?)/;

export const DEFAULT_GRADES: readonly GradeBand[] = [
  { name: '优', from: '90' },
  { name: '良', from: '80' },
  { name: '中', from: '60' },
  { name: '差' },
];

/** What no 指标体系 is without, as a message names it. */
export const WANTED_COLUMNS: readonly { readonly name: string; readonly roles: readonly Role[] }[] = [
  { name: '指标名称', roles: ['level', 'name', 'content'] },
  { name: '分值', roles: ['mark'] },
  { name: '评价标准', roles: ['criterion', 'mixed'] },
];

export const UNNAMED_GROUP = '评价指标';

export function originOf(sheet: string): string {
  return `读自工作表「${sheet}」中的指标体系。`;
}

/** What joins 二级 and 三级 where a table has four levels. */
export const LEVEL_JOINER = '·';

export function secondName(name: string, number: number): string {
  return `${name}（${String(number)}）`;
}

export function lineWithMark(line: string, mark: string): string {
  return /[。；;，,]$/.test(line) ? `${line.slice(0, -1)}（${mark}分）${line.slice(-1)}` : `${line}（${mark}分）`;
}
