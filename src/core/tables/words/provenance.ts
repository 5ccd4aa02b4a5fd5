import type { Vocabulary } from './explained';
import type { NotedTable } from './noted';

/** Who decides on budgets and final accounts, and what they do with them. */
const AUTHORITY =
  '(?:本|我)?[省市县区州旗乡镇]{0,2}(?:委|级)?(?:人民)?(?:财政[局厅所](?:[预国]?[算库]?[股科室])?|财政部门|人民代表大会|人大(?:常委会|主席团)?|人代会|人民政府|政府|党委会?|(?:乡|镇)长办公会|党政联席会|常委会|编委|[县市区]委[一-龥]{0,4}[委办部])+(?:会议|全会)?';
const DECIDED =
  '(?:研究|审议|集体|审查|会审|汇审|表决|[并后])*(?:通过|批准|批复|同意|确认|下达|核准|核定|审定|签批|批示|要求)';
const ON_A_DAY = '(?:于)?(?:20\\d{2}年|年[中底末])?(?:\\d{1,2}月)?(?:\\d{1,2}日)?';
export const BY_AUTHORITY = new RegExp(
  `(?:已?经|由|报)?(?:${AUTHORITY}${ON_A_DAY}${DECIDED}|[县市区]财政(?:${ON_A_DAY}|[一-龥]{0,2})下达)`,
);
const APPROVED = new RegExp(
  `^([^,，]{0,12}?)(?:(?:均|都|现)?(?:已|业)?${BY_AUTHORITY.source}后?(?:上报|公开|报送|执行|公布)?(?:\\(\\))?|(?:为|是|系)${AUTHORITY}(?:批准|批复|核定|通过)的?(?:数|预算|决算)?)$`,
);
/** 「账卡物相符」. */
const TIES =
  /^(?:[账表卡物实证册单]{2,4}|(?:总账|明细账|日记账|报表|台账|花名册|卡片|实物|[、和与及])+(?:[两三]者)?)(?:均|都)?(?:核对)?(?:相符|一致|相同)$/;
/** With which of her own papers they agree. */
const AGREES =
  /^(?:(?:决算|预算|执行)数|数据|数字|金额|数)?(?:均|都|已|已经)*(?:与|同|和)(?:批复|[县乡镇]?财政[所局]?|会计|银行|国库|集中|支付|账面|总账|明细账|总预算|资产|管理|信息|系统|平台|年报|月报|决算|报表|部门|固定|卡片|台账|[、和及])+(?:(?:核对|对账|勾稽)(?:一致|相符|无误|吻合)?|一致|相符|吻合|对过账)$/;
/** Her own papers and whoever keeps the like of them. */
const OWN_PAPERS =
  '(?:[县市区]?财政[局所]?(?:预算股|国库股)?|预算股|国库(?:股|集中支付(?:系统|中心)?|支付系统)?|集中支付(?:系统|中心)?|银行|(?:余额)?对账单|工资册|花名册|实名制(?:系统|库)?|总账|明细账|凭证|账簿|资产(?:管理)?(?:系统|卡片|云)|实物|决算系统|一体化(?:系统|平台)|系统|会计|出纳|批复(?:文件)?|部门决算|年报|12月(?:份|31日)?|20\\d{2}年|余额|的|[、和及与])';
const WHO = '(?:由[一-龥]{2,8}(?:会同[一-龥]{2,6})?)?';
/** 「同财政局预算股电话对过两次」 「本表按12月工资册逐人点名核过」 「资产卡片与实物由资产管理员逐一盘对」: held against one of them. */
const HELD_AGAINST = new RegExp(
  `^(?:本表|此表|表[中内](?:数字|数据)?|以上(?:数据|数字)?|数据|数字|金额|资产卡片)?(?:已|都|均)*(?:与|同|和|跟|按|对照|对着)${OWN_PAPERS}+${WHO}(?:于?(?:20\\d{2}年)?(?:\\d{1,2}月)?(?:[上中下]旬|[初底末]|\\d{1,2}日)?)?(?:电话|当面)?(?:逐[笔人项个户条一](?:点名)?|全部|重新)?[勾盘核校对点]{1,2}(?:名)?(?:过|完|好|清)?(?:[两三一\\d][次遍回])?(?:了)?(?:一致|无误|相符)?$`,
);
/** 「两边一样」 「无差异」 behind it. */
const ALIKE =
  /^(?:(?:两边|两头|双方|结果|逐笔)(?:都|均)?(?:一样|一致|相符|相同)|(?:均|都)?无(?:任何)?(?:差异|差错|误差|出入|不符)|一分不差|分毫不差)$/;
/** 「随部门预算一并批复」. */
const WITH_BUDGET = /^随(?:部门)?预算(?:一并|一同|同步)?(?:批复|下达|公开|报批)$/;
/** What is said to have been approved may be anything that is known, of any year. */
const APPROVABLE = /^(?:item|stage|year|period:whole|level|whose:own|point)/;

/** 「决算数已经县财政局批复」 「与资产管理系统年报一致」: who passed the figures and what they agree with. */
export function isProvenance(clause: string, table: NotedTable, vocabulary: Vocabulary): boolean {
  if (
    AGREES.test(clause) ||
    WITH_BUDGET.test(clause) ||
    TIES.test(clause) ||
    isHeldAgainst(clause, table) ||
    isReports(clause, table)
  )
    return true;
  const what = APPROVED.exec(clause)?.[1];
  if (what === undefined) return false;
  const { meanings, residue } = vocabulary.explainNote(what);
  return residue.length === 0 && [...meanings].every((one) => APPROVABLE.test(one));
}

/** Of another year it would be held against other figures. */
function isHeldAgainst(clause: string, { year }: NotedTable): boolean {
  if (ALIKE.test(clause)) return true;
  const years = [...clause.matchAll(/20\d{2}/g)].map(Number);
  return HELD_AGAINST.test(clause) && years.every((one) => one === year || one === (year ?? 0) + 1);
}

/** 「资料来源：2022年、2023年部门决算报表」: her own reports, that of the table's year among them. */
function isReports(clause: string, { title, year }: NotedTable): boolean {
  const named = REPORTS.exec(clause)?.[1];
  if (named === undefined) return false;
  // A final account out of a budget is none.
  if (/预算/.test(named) && !/决算|资产|支付/.test(named) && /决算/.test(title) && !/预/.test(title)) return false;
  const years = [...named.matchAll(/20\d{2}/g)].map(Number);
  return years.length === 0 || (year === undefined ? years.length > 1 : years.includes(year));
}

const REPORTS =
  /^(?:本表|以上|表中)?(?:资料|数据|数字|金额|[收支预决算出入际付进度数]{2,8})?(?:来源于?|均?取自|均?来自|出处)[:：为]?((?:久其|用友|金蝶|浪潮)?(?:20\d{2}年?度?[、和及]?)*(?:(?:本?部门|本?单位|财政|会计|资产|年终|年度|国库|集中)*(?:决算|预算|资产|支付)(?:管理)?(?:信息)?(?:一体化)?(?:公开)?(?:机构运行信息表|[收支出入项目总明细情况]{2,8}表|报表|报告|年报|批复|系统|软件|平台|表)(?:12月31日|年末)?(?:支付)?(?:报表|数据)?[、和及]?)+)(?:导出|生成|打印)?$/;
