/** Whether a clause by its form says that a figure is another than it seems: corrected, before or after something, a share, on another basis. */
export function isSaidOfAnother(clause: string, isBeside: boolean): boolean {
  return (
    (isBeside && [ANOTHER_FIGURE, CORRECTS, IS_ANOTHER, BEFORE_OR_AFTER].some((form) => form.test(clause))) ||
    [ARE_BEFORE_OR_AFTER, SHARE_OF, IS_CHANGE, LEFT_OUT].some((form) => form.test(clause)) ||
    isOnOtherBasis(clause)
  );
}

/** 「应为56」 beside 55. */
const CORRECTS =
  /(?:应|实|改|更正|修正|订正|核实|核定|变更|变动|变化|调整|确认)(?:该|当|际)?(?:后)?(?:数|值)?(?:为|成|是)\D{0,6}\d|(?:实有|实际|现有)\d/;

/** 「此为变动数」 「此数有变化」 「变动人员」. */
const IS_ANOTHER =
  /数[据字]?有[一-龥]{0,2}(?:变|调|误|出入)|^含?(?:变动|变化|增加|减少|新增)的?(?:人员|部分)$|(?:变动|变化|增减|增加|减少|调整|差)(?:数|额|值)$|^(?:结余|差额|余额)(?:数|额)?$/;

/** 「变动前」, 「核减以后」: of two figures one. 「附后」 is where something stands. */
const BEFORE_OR_AFTER = /[一-龥](?<![附见背最目如表文滞延推落提])[前后]$/;

/** The same said of a whole table: 「以上为调整前」, 「汇总前」; 「项目验收后」 begins a sentence. */
const ARE_BEFORE_OR_AFTER = /(?:^|[为系是])[一-龥]{2}(?<![附见背最目如表文滞延推落提])[前后]$/;

/** 「本表没有列」. */
const LEFT_OUT =
  /^(?:本表|表中|表内|此表|均|也|都)?(?:没有?|未|不)(?:列|含|计|算|反映|包括|统计|体现)(?:入|在内|进来|进去|其中)?$/;

/** 「差额数」 「等批复」 「划入」, and nothing more: what stands there is not what it seems. */
const IS_CHANGE =
  /^(?:此(?:数|表)?[为系是]|[为系是])?(?:(?:差额|增加|减少|新增|变动|增减|净增|结余|计划|目标|控制|申请|申报)(?:数|额|值)|(?:等|待|报)[一-龥]{0,4}(?:批复|批准|审批|核定|审定)|等[一-龥]{0,6}[批核定]|[调划转并][入出])$/;

/** 「按80%下达」. */
const SHARE_OF = /[按照以]\D{0,6}\d+(?:\.\d+)?%(?!.*(?:得|扣|计)\d*分)/;

/** 「执行数按合同金额填列」: every word is known, and what was spent is none of it. */
function isOnOtherBasis(clause: string): boolean {
  const basis = ON_BASIS.exec(clause)?.[1];
  return basis !== undefined && !OWN_BASIS.test(basis);
}

const ON_BASIS =
  /(?:预算|执行|支出|支付|决算|资金|完成)(?:数|额|金额|总额|值)[^,，按]{0,3}(?:按照?|依据?)(.+?)(?:来)?(?:填列|填报|填写|填制|列报|列示|统计|反映|计列)$/;
/** What such figures are taken from. */
const OWN_BASIS =
  /^(?:全年|当年|本年|年初|年末|实际|国库|集中|支付|制度|规定|要求|支出|执行|决算|预算|批复|下达|调整后?|财政|部门|主管|账面|会计|核算|口径|项目|区域|绩效|目标|文件|指标|系统|一体化|平台|功能|经济|分类|科目|明细|金额|数据?|情况|的|表|[、和与及]|20\d{2}年?度?)+$/;

/** 「1278.4」 beside 1298.4: nobody knows which of them is meant. A year, or a digit or two, may be the number of a note. */
export const ANOTHER_FIGURE = /^(?!20\d{2}年?$)[-+]?(?:\d{3,}|\d{1,3}(?:,\d{3})+|\d*\.\d+)(?:\.\d+)?(?:[万千亿]?元)?$/;
