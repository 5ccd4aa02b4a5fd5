import { hasOperation, isPlainTelling, strangeRun } from './readableWords';
import { weightyInName } from './weighty';

/** 「竣工验收单、现场照片」 「县统计局民调结果」: papers and records in which a figure is looked up, each a name that ends in what it is. */
export function namesSource(text: string): boolean {
  const parts = partsOf(text);
  return parts.length > 0 && parts.every(isSource);
}

function partsOf(text: string): readonly string[] {
  return text
    .replace(/等$/, '')
    .replace(BOTH_YEARS, '')
    .replace(/\d{1,2}表$/, '')
    .split(/[、,]|(?<=\p{Script=Han}{2})(?:和|及|或)(?=\p{Script=Han}{2})/u)
    .filter((part) => part !== '');
}

/** 「越级上访以县信访局通报为准」 「以收到材料的时间为准」: whose record or which moment counts, among no two of them. */
export function saysWhoseFigure(text: string): boolean {
  const judges = JUDGED_BY.exec(text)?.groups?.['of'];
  if (judges !== undefined)
    return judges.split(/[、和及与]/).every((one) => isPlainNoun(one.replace(/\([^()]{1,8}\)/g, '')));
  const organised = ORGANISED.exec(text)?.groups?.['of'];
  if (organised !== undefined) return isPlainNoun(organised);
  const { head, of } = PREVAILS.exec(text)?.groups ?? {};
  if (of === undefined || (head !== undefined && !isPlainNoun(head))) return false;
  // 「以审计、巡察、财政监督检查结论为准」
  if (isOnlySource(text)) return of.split(/[、和及与]/).every(isPlainNoun);
  return namesSource(of) || ((MOMENT.test(of) || OF_OFFICE.test(of)) && isPlainNoun(of));
}

/** 「以问卷调查结果为准」: what exists nowhere else, so that whoever enters it has read it; 「以财政局数据为准」 takes one figure for another. */
export function isOnlySource(text: string): boolean {
  return ORGANISED.test(text) || JUDGED_BY.test(text) || RESULT.test(PREVAILS.exec(text)?.groups?.['of'] ?? '');
}

const RESULT =
  /(?:审计|巡察|巡视|督办|稽查|核查|调查|测评|评议|考核|考评|评审|评比|验收|检测|监测|抽查|检查|督查|民调|问卷|满意度)(?:的)?(?:结果|成绩|得分|报告|通报|情况|等次|意见|结论)$|通报$|排名$|名次$|(?:系统|平台)(?:中|内|上)?的?(?:填报|录入|登记|导出|生成|反映|统计|支付|记录)*的?(?:数据?|信息|金额|情况)?$/;
/** 「由县乡村振兴局组织季度考评」: who makes the assessment whose result is entered; not who gives the marks. */
const ORGANISED =
  /^(?:[^,由]{2,12})?由(?<of>[^,]{2,20}?(?:局|部门|股|科|办|中心|机构|委|政府|组|单位|公司|所|院))(?:负责|牵头)?(?:组织|委托|实施|开展)+(?:的)?[^,]{0,10}(?:考评|考核|测评|评价|调查|检查|验收|抽查|评估|检测|督查|评比|暗访)(?:结果|成绩|得分|情况)?$/;
/** 「由村民代表、村干部测评」: whoever judges gives the level that is entered; who gives the marks themselves is another matter. */
const JUDGED_BY =
  /^(?:\p{Script=Han}{2,10})?由(?<of>[^,;。由]{2,40}?)(?:等)?(?:进行|开展|参与)?(?:民主|无记名|问卷|满意度|综合|现场)*(?:测评|评议|调查|票决|打分评议|测评得出)$/u;
const PREVAILS = /^(?:(?<head>[^,以]{2,16})以|以)(?<of>[^,以]{2,30})为准$/;
/** 「县农业农村局验收面积」 */
const OF_OFFICE = /(?:局|部门|办|中心|委|站|所)\p{Script=Han}{2,6}(?:数据?|面积|金额|里程|长度)$/u;
const MOMENT = /(?:时间|日期|时刻)$/;

function isSource(part: string): boolean {
  return isPlainNoun(part) && (isPlainTelling(part) || PAPER.test(part));
}

/** 「培训签到册和结业花名册」: papers that came about with what happened; a report, an opinion or a notice is somebody's judgement of it. */
export function namesRecord(text: string): boolean {
  return namesSource(text) && partsOf(text).every((part) => RECORD.test(part) && !OFFICE.test(part));
}

const RECORD =
  /(?:签到[表册]|花名册|名册|登记[表簿册]|台[账帐]|账簿|凭证|验收[单表]|[收回]据|回执|票据|发票|合同|协议|照片|影像|图片|记录|清单|名单|底册|卡片|档案|进度表|报表|决算表|申报表|统计表|明细[表账]|流水|对账单|签收[单表]|发放表|登记证|批复|批复文件|下达文件|实施方案|方案|年度计划|合同书)$/;
/** 「财政局报表」 is another's figure than hers. */
const OFFICE = /局|委|厅|科|股|办(?!法)|中心|部门(?!预算|决算)|第三方|上级/;

/** Names something, and chooses among no figures. */
export function isPlainNoun(text: string): boolean {
  return (
    !OTHER.test(text.replace(BOTH_YEARS, '')) &&
    weightyInName(text) === undefined &&
    !hasOperation(text) &&
    strangeRun(text) <= 2
  );
}

/** 「本年度及上年度预算批复表」: the two years that a change is between. */
const BOTH_YEARS = /(?:本|当)年度?(?:及|和|与|、)上一?年度?/g;
/** 「以较低者为准」 「上年报表」 「审定数据」 choose among figures, and are no place where one stands. */
const OTHER =
  /较|最|孰|抽取|选取|折算|换算|加权|平均|估算|[一两二三四五六七八九十\d]个?(?:季|月|次|年)|者$|第[一二三\d](?!方)|其[他它余]|[高低]值|上一?年|去年|往年|调整|审[定减]|审计(?=数|额|金额|后|值|调整|核)|认定|年中|半年|核减|剔除|扣除|不含|除|[两二三近前]年|另|分$|[不未无非]|[≥≤<>=%\d]/;

const PAPER =
  /(?:表|单|书|册|簿|账|照片|图片|影像|报告|文件|方案|要点|记录|纪要|材料|资料|数据|口径|通报|名册|台账数|合同|协议|凭证|台[账帐]|系统|平台|网站|页面|专栏|通知|批复|总结|计划|规划|办法|制度|档案|问卷|统计数?|核定数|公布数|清单|名单|目录|证明|发票|票据|底稿|汇编|意见|公告|标准|规程|规范|指南|约定|卷宗|说明|信息|结果|情况)$/;
