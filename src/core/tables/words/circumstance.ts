import type { Explained } from './explained';
import { BY_AUTHORITY } from './provenance';

/*
 * What a sentence has to say to make a figure another one: how sure it is, of which part of the time or of the whole, whose,
 * in which measure, or that it speaks of the figures at all. Each is said with one of a few characters, whatever the other words are.
 */

/** Not sure, or another version. */
const UNSURE =
  '预(?!算|防|警|制)|[估暂拟约概稿仿]|草(?=[案稿表拟])|初[步审报拟定]|待(?!遇)|尚|大[概约]|左右|上下|可能|似|试|模拟|演[示练]|样(?!板)|假|虚|参[考照]|仅供|推(?!进|广|动)|折|[误错疑漏讹]|更[正新改]|[修整]?改(?!造|善|革|扩|建)|重[复算填]|应(?!急|用|对)|(?<!标)准(?!化|备)|核|审(?!议|计局)|出入|[不没无]有?(?:准|符|实|全|齐|详|依据|票|凭)|凭证|单据|发票|收据|编|造(?!成|林)|凑|抄|套|照|复制|沿用|旧|(?<![草平高])原(?!因|料|则)';
/** Of part of the time, or of another. */
const IN_PART_OF_TIME =
  '截|至(?!今年)|止|[底末](?!结)|季|半|累计|滚|同期|期[初间]|[一二两三四五六七八九十多几]年|年[中内度](?!无)|[去前往历昨次明下上今]年|以前|[前后](?!期|[续勤])|\\d+月?[-—~至到]\\d+|等[待通]|再';
/** A part, more, or less. */
const PART =
  '[仅只也都皆均全]|部分|[含除另净抵冲摊附列]|包|[之此]外|在[外内]|里头|剔|扣|减(?!少|免|灾|排|压|速|轻)|合(?!同|理|格|作社|规)|并|(?<![增追])[加连](?!大|强|快|速|班)|一[并起共]|共(?!同)|其|分[成开给]|[占按]\\d|成(?=数)|比|加(?=上|入)';
/** Whose. */
const WHOSE =
  '邻|兄弟|隔壁|[他她它]|别|外[单乡镇县村省]|代(?!表)|托|借|挂|属|二级|汇|各|划|移(?!民)|转|归|[账帐]|同(?!意|步)|跨|联|校|院(?!落|坝|墙)|幼儿|食堂|所(?!需|以|有|致)|站|中心|[局厅科股](?!部)|[省市县州盟旗](?![域位长道])|(?:开发|园|社|辖|管理)区|公司|企业|社|协会|商|会(?!议|同)|[乡镇村](?!村|道)|街|军|警|队|组|库(?!区)|员|(?<![施停开竣完复动])工(?!程|作|期|况|地)|生(?!产|态|活|育)|户(?!外)|人(?!居|大|民代表)';
/** Of the figures themselves, and in which measure. */
const OF_THE_FIGURES =
  '数(?!量)|表|金额|口径|统计|填|报(?!废|警|酬|道)|记|计(?!划)|算|取(?!暖|水|土|证)|录|栏|上述|以[上下]|[左右]侧|这|那|此|该|系统|平台|公开|单位|[万千亿百]?元|人均|户均|平均|率|倍|税|值|[款金](?!属)';
/** Which money. */
const OF_OTHER_MONEY = '财政|专项|上级|自有|自筹|贷|债|捐|租|押|垫';
const MAY_CHANGE = new RegExp([UNSURE, IN_PART_OF_TIME, PART, WHOSE, OF_THE_FIGURES, OF_OTHER_MONEY].join('|'));
/** Of what something is made of: whose money it was changes nothing. */
const MAY_BE_ANOTHER = new RegExp([UNSURE, IN_PART_OF_TIME, PART, '数(?!量)|口径|统计|填|表|取自'].join('|'));

/** What had to come to pass, and what it did to the work: 「路程远」, 「未招标」, 「开工较晚」. A name alone says none of it. */
const HAPPENS =
  /增[加长多]|减少|上升|下降|上涨|降低|提[高升]|压[减缩]|[高低大多少远近难慢晚迟缓]$|[较更过很太]|[未没已被遭受因需须]|[停闲坏损毁塌垮裂断漏]|导致|造成|引起|影响|[开完竣复]工|实施|完成|推进|开展|支付|兑付|到位|招标|验收|结算|启动|通过|批准|下达|要求|恢复|发生|举办|出动|下雪|结冰|(?:尾款|余款|质保金|保证金)$/;

/** Of what has not been paid yet, of seasons and of places, with a character that says more elsewhere. */
const HARMLESS =
  /尾款|余款|质保金|保证金|进度款|工程款|货款|[雨旱冬夏春秋汛雪枯淡旺]季|移民|年中(?=下达|追加|安排|调整)|差旅|村道|村庄/g;

/** 「执行率说明：冬季施工停工」. */
const LEADS_IN = /^[一-龥]{2,6}(?:说明|原因|情况):/;

/** What is left over, or came in besides, is named by what it is made of and by who gave it. */
const MADE_OF =
  /^(?:年末|期末|本年|年终)?(?:财政拨款)?(?:结转(?:和|及|与)?(?:结余)?|结余|其他收入|(?:预算)?(?:追加|调增|收回|调减))(?:资金|部分|预算)?(?:主要)?(?:是|为|系|用于)(?=[一-龥]{4})/;

/** When something not paid yet is to be. */
const LATER =
  /(?:20\d{2}年度?|[次明下]年度?)(?:\d{1,2}月|初|上半年)?[一-龥]{0,10}(?:支付|付清|结清|结算|拨付|兑付|完成|实施|处置|开工|验收|续建|使用)$/;

/** 「2025年质保期满后支付」 beside figures of 2024: none of them holds it. */
export function isLater(clause: string, year: number | undefined): boolean {
  const later = LATER.exec(clause);
  return (
    later !== null &&
    year !== undefined &&
    Number(/20\d{2}/.exec(later[0])?.[0] ?? year + 1) > year &&
    !MAY_BE_ANOTHER.test(clause.slice(0, later.index))
  );
}

const NOTHING_THERE =
  /^(?:年内|全年|本年度?|当年|20\d{2}年度?|本?单位|本部门|我[乡镇]|[,，])+(?:均|也)?(?:无|没有|未发生|未安排|未组织)(?!.*[含除另列计账])[一-龥()]{2,20}$/;

/** 「…增加61.1万元，为草原防火经费」. */
const GOES_ON = /^(?:主要)?(?:是|为|系|用于|因为?|由于)(?=[一-龥]{4})/;
/** A reason compares with last year; 「上年数」 is another figure. */
const LAST_YEAR = /(?:较|比|与)?(?:上年|去年|同期)度?(?!数|决算|执行|度|预算|末|结转)/g;

/** Whether its heading wants a reason, or it goes on from a clause that says by how much a figure rose. */
export type Reason = 'asked' | 'goesOn';

const SHORTEST = 5;
const SHORTEST_CHANGE = 4;
const RISES = /(?:上涨|上升|增加|增多|减少|下降|降低|提高|停工)$/;

/**
 * A sentence that nobody here understands word for word, that has nothing of all this and tells what happened: of circumstances,
 * and the figure is taken. That this is assumed stands where the figure stands.
 */
export function isCircumstance(clause: string, year: number | undefined, reason?: Reason): boolean {
  if (NOTHING_THERE.test(clause)) return isOfYear(clause, year);
  if (isLater(clause, year)) return true;
  const made = (MADE_OF.exec(clause) ?? (reason === 'goesOn' ? GOES_ON.exec(clause) : null))?.[0] ?? '';
  const isReason = reason === 'asked' || made !== '';
  const own = clause.slice(made.length).replace(LEADS_IN, '');
  const told = own.replace(BY_AUTHORITY, '批准');
  const rest = (isReason ? told.replace(LAST_YEAR, '某') : told).replace(HARMLESS, '某');
  const letters = [...own.matchAll(/[一-龥]/g)].length;
  return (
    (letters >= SHORTEST || (letters >= SHORTEST_CHANGE && RISES.test(own)) || told !== own || isReason) &&
    !/\d/.test(rest.replace(/20\d{2}年?度?/g, (one) => (isOfYear(one, year) ? '' : one))) &&
    !(isReason ? MAY_BE_ANOTHER : MAY_CHANGE).test(rest) &&
    (isReason || HAPPENS.test(clause))
  );
}

/** 「人员经费含林业职工转制人员工资」: the figure holds it; nobody with books of his own is named, and no other figure. */
export function isHeld(clause: string, explain: (text: string) => Explained): boolean {
  const [, holder = '', held = ''] = HOLDS.exec(clause) ?? [];
  const of = explain(holder);
  if (
    ![...of.meanings].some((one) => one.startsWith('item:')) ||
    of.residue.length > 0 ||
    MAY_BE_ANOTHER.test(held) ||
    OTHERS.test(held)
  )
    return false;
  return [...explain(held).meanings].every((one) => of.meanings.has(one));
}

const HOLDS = /^(.{2,10}?)中?(?:含|包括|包含)(?!有?上年|有?去年)(.{2,24}?)(?:\d[\d,.]*(?:[万千]?元|[人名辆个台]))?$/;
const OTHERS =
  /校|学院|医院|卫生|幼儿|食堂|敬老|场|站|所|中心|公司|企业|社|协会|会(?!议)|村|社区|街|乡|镇|县|市|局|厅|邻|兄弟|外|他|代|托|借|聘|挂|退休|工资?$(?<!人员工资)|员(?!工资)|队/;

function isOfYear(text: string, year: number | undefined): boolean {
  return [...text.matchAll(/20\d{2}/g)].every(([one]) => one === String(year));
}
