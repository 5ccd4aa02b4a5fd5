import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import type { NotedTable } from './noted';
import { mayGovern } from './things';

/**
 * What a remark says became of a line that counts because it came to pass, as an allotment and a purchase do. A line is compared
 * with nothing: what made others larger or smaller („未到“, „已收回“, „延期“) says of it that it is not there, or no longer.
 */
type Fate =
  /** It went the way that such lines go. */
  | 'came'
  /** It is there, and was not spent yet, or was given for something. */
  | 'told'
  /** It did not come to pass, was undone, or is of another year: nobody knows whether it is counted. */
  | 'undone';

/** What a remark beside such a line does to its figure, unless the heading wants a reason; nothing where it speaks of something else. */
export function saidOfFate(
  clause: string,
  { year, beside }: NotedTable,
  vocabulary: Vocabulary,
): readonly Meaning[] | 'changes' | 'told' | undefined {
  if (beside?.went === undefined || beside.asks || vocabulary.holds(clause)) return undefined;
  if (beside.went === 'withdrawn') return isNotTakenBack(clause) ? 'changes' : undefined;
  const fate = fateOfLine(clause, year);
  if (fate === 'came') return [];
  if (fate === 'undone') return 'changes';
  return fate ?? (isPurpose(clause, vocabulary) ? 'told' : undefined);
}

/** 「疫情防控」: what the money was given for, in words that no book and no owner is called by. */
function isPurpose(clause: string, vocabulary: Vocabulary): boolean {
  const { meanings, residue } = vocabulary.explainName(clause);
  return !mayGovern(clause) && residue.length === 0 && meanings.size === 0;
}

const WHEN =
  '(?:(?:20\\d{2}年)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}[日号]|份|[初中底末]|[上中下]旬)?|\\d{1,2}\\.\\d{1,2})|年[初中底内末]|当年|本年|[上下]半年)';
const BY = '(?:(?:由|经)?(?:上级|(?:[县市省区州旗]级?|中央)?(?:财政[局厅所]?|国库|主管部门|部门)))';
const SUBJECT = '(?:(?:该|此|本)?[笔项]?(?:指标|文件|资金|款项?|额度|批文|经费|货物?|发票|合同))';
const HOW =
  '(?:已经?|均|都|全部|全额|足额|及时|当[日天月年]|一次性?|陆续|分?[一二两三四五六\\d]+[次批期笔]|按进度|[按逐][月季]|直接|统一)';
const DONE =
  '(?:支付|拨付|下达(?:文件|指标)?|下拨|拨款?|付款?|到账|到位|到货|到|收到|入账|记账|列支|报账|执行|使用|用|兑付|发放|批复|签订|验收|交货|交付|安装|完工|竣工|完成|结算)';
const SO_FAR = '(?:完毕?|完成|到位|到账|到村|到户|到人|入账|合格|清|讫|了)';
const CAME = new RegExp(
  `^(?:${WHEN}|${BY}|${SUBJECT}|${HOW})*(?:${DONE}${SO_FAR}*)(?:(?:并|后|、|且)*${HOW}*${DONE}${SO_FAR}*)?$|^(?:发票|文件|合同|批文|票据)(?:已|均|都)*(?:收|签|开|存|附)(?:到|好|毕|了|订)?$`,
);

/** Whatever it was given or bought for is not paid yet. */
const PAY = '(?:支付|付款|付清?|使用|用完?|列支|报账|报销|结算|支出)(?:完毕?)?';
const NOT_SPENT = new RegExp(
  `^(?:${SUBJECT}|尾款|余款|质保金|保证金|进度款|工程款|货款)?(?:(?:尚|暂|仍|还|目前|至?年[末底]|当年)*(?:未|没有?)(?:完全|全部|及时)?${PAY}|(?:次|明|下|来|下一)年度?(?:\\d{1,2}月|初)?(?:再|才|继续|安排)?${PAY}|正在(?:实施|执行|施工|办理|支付)|(?:实施|执行|施工|办理|支付|推进|建设)中)$`,
);

/** What of it came from whom, which of several it is, and how it was put down. */
const HOLDS_OR_COUNTS =
  /^(?:其中)?含(?:[中央省市县区乡镇本级]{0,4})(?:配套|补助|奖补|专项)(?:资金|经费)?$|^第?[一二两三四五六七八九十\d]{1,2}[批次笔期]$|^手写$/;

/** Why it was given: the year's own budget had none of it. */
const NOT_IN_BUDGET =
  /^(?=.*(?:年初|预算))(?:因|由于)?(?:年初|部门|当年|本年)?(?:预算)?(?:编制|安排)?时?(?:均|都)?(?:未|没有?)(?:列入?|安排|编列|编制|编入|纳入|考虑|预见)(?:年初|部门)?(?:预算)?(?:内|中)?$/;
const IS_NOT = /[未没尚](?!成年|来)|无(?!误|害|人机|障碍|线)|不(?!动产|锈钢)/;
const UNDONE =
  /收[回走缴]|退(?!休|役|耕|伍|牧|捕|职|养)|[缴交追抽扣]回|上[缴交]|扣|冲[回减销抵红账]|红字|[核追削裁]减|调[减出走低给往剂]|压[减缩]|减(?!灾|负|排|免|肥|贫)|取消|作废|撤|[注核]销|[终中]止|停(?!车|机坪|电|水)|缓(?!解|坡|冲)|暂(?!住)|划[走出转]|转(?:出|走|给|至|为)|挪|抵(?!御|达)|冻结|^清理|清理(?:收回|存量|结余)|盘活|统筹|变更|调整|延[期迟后至到缓]|顺延|推迟|滞后|超支|持平|^(?:指标|资金|款项?|钱|账)(?:在|挂|放|存)/;
const OTHER_TIME = /[次明下来翌隔去上前往跨][一两]?年(?!限|龄|级|代)|年后|以后|以前|结转|结余|历年/;

/** How an allotment or a purchase grew: what it was given for. */
const GROWS =
  /调整(?:工资|津补?贴|标准|待遇|薪级|基数|绩效)|(?:工资|津补?贴|标准|待遇|薪级|基数|职级|人员|岗位|机构|班子)(?:标准)?调整/g;

function fateOfLine(clause: string, year: number | undefined): Fate | undefined {
  const isOfOtherYear = [...clause.matchAll(/20\d{2}/g)].some(([one]) => year !== undefined && Number(one) !== year);
  if (isOfOtherYear) return 'undone';
  if (CAME.test(clause) || NOT_IN_BUDGET.test(clause)) return 'came';
  if (NOT_SPENT.test(clause) || HOLDS_OR_COUNTS.test(clause)) return 'told';
  const rest = clause.replace(GROWS, '');
  return [IS_NOT, UNDONE, OTHER_TIME].some((form) => form.test(rest)) ? 'undone' : undefined;
}

/** Of what was taken back: it was not, or not yet. */
function isNotTakenBack(clause: string): boolean {
  return /(?:[未没尚缓]|[待拟将]|暂不?|不)(?:[有能予被经再]|全部)*(?:收|[上]?缴|扣|减|退|划|调)|[次明下来]一?年[^,，]{0,4}(?:收|缴|扣|减|退|划|调)/.test(
    clause,
  );
}
