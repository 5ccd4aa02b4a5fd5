import type { Explained } from './explained';
import { BY_AUTHORITY } from './provenance';

/*
 * What a sentence has to say to make a figure another one. Each is a class of few words; what the sentence is about may be anything.
 */

/** How sure it is, or that it is wrong, or another version. */
const UNSURE =
  '预(?!算|防|警|制|备队)|[估暂拟概稿仿]|草(?=[案稿表拟])|初[步审报拟稿定]|待(?!遇)|尚|还[没未]|大[概约]|左右|约|可能|似|试(?!点|验)|模拟|演示|样[例表本]|假|虚|参[考照]|仅供|推算|测算|折[算合半旧]|快报|口径|[误错漏讹]|疑(?![问难]|惑)(?!虑)(?<!质疑)|更[正改]|修改|改(?:[为按成由]|用(?=.*[填列报计算])|.{0,6}列支)|[重多少][复算填记列计报估置]|重新|应(?:[为是归由属列记计]|该)|准(?=数)|为准|实[为是系]|[未没待]经?[^,，]{0,8}批准|未付款?的|公式|[为是系按以取用][^,，]{0,12}数(?![量字据])(?!额)|出入|[差相]\\d|差额|[在待]查|不[符平准实明清齐]|不一致|未核|未?审[减定]|(?<!已经?)核[减增实]|没[^有]|没有(?:[算列计含合分审批核])|口头|先[按报列填]|申[报请](?!材料|书)|表示|没拉|再?调过|最后一[次版]|[一二]上|上报数|编造|凑|抄|照搬|照(?:填|列|录)|复制|沿用|旧(?:数|账|口径|表)|原[柳北][一-龥]?|评估|计价|成本价|含税|裸|控制价|概算|单据|凭证[未缺]|发票|变[动更](?=数|$|[,，])';
/** Of part of the time, or of another. */
const IN_PART_OF_TIME =
  '截[至止]|(?:统计|只列|列|算|报|填|累计)[至到]|至\\d+月|\\d+月?[-—~至到]\\d+|\\d+个?月(?:底|末|份)?(?:的?[数帐账]|止|[以之]?[前后](?!追加|下达|到账))|\\d+月[一-龥]{0,6}后的|[上下前]半年|前[\\d一二三四五六七八九十几]|季度?[的数止末底]|[去上前]年(?:底|末|初|的|度?[^,，]{0,4}[数账])|去年|往年|历年|以前年度|上年结转|[两三多几][年个]年?度?合计|\\d+个月|至今|同期数|尚';
/** A part, more, or less. */
const PART =
  '[仅只](?!要|能|需)|一?部分(?:[^,，]{0,8}(?:由|走|归|列|未|改|在|资金性质))|[一半]半|半数|[剔扣]|除(?!雪|草|尘|险|湿|锈|四害|了)|净[值额数]|抵(?![边达御押])|不[含包计算]|[未没没有]{1,2}[含包列计纳算入统合分]|未(?:[^,，]{0,3})(?:反映|调账|结账|更新|收回|到账|下达|批复)|另(?!一)|[以之此]外|不在|在内|在外|在里|也[在算]|里头|算上|算作|视同|分摊|分担|均摊|按比例|[占按]\\d|[一二三四五六七八九]成|其中|加上|连同|一起|打包|混';
/** Whose: he who keeps it, pays it or counts it for another. */
const WHOSE =
  '(?<![现时年近古当])代(?![表替步际]|办员)|由[^,，]{0,6}(?:村|校|院|他)|由[^,，]{2,10}(?:提供|导出|报来|填报|统计|汇总|测算)|垫|借[用调入款给来]|托(?!幼)|归(?!档|集|口|还)|属(?!实|地|于政策)|挂(?!牌|图|网)|合并|并入|并表|并[到进]|一并|合[用署编计入]|共[用管有]|分账|汇总|统一实施|直接实施|联合实施|走[^,，]{0,6}账|过账|不经|划[转归入出]|移交|产权(?!登记|证)|权属|邻|兄弟|隔壁|各[村乡校站]|村级?账|下属(?!预算)|别[的处]|他[人们处]|外单位|往来|报销的|报来|报账|算[进入到]';
/** Somebody with books of his own. */
const OTHERS =
  '校|学院|医院|卫生院|幼儿|食堂|敬老院|[林农牧渔茶]场|派出所|供电所|供销社|信用社|公司|企业|合作社|开发商|协会|商会|基金会|司法所|工作队|村[集里委上部]|村级(?=$|支出|资金|财务|集体|收支|进度|账)|消防[队站所大]|城管|铁塔|电信|移动|银行';
/** Another kind of money, or another measure. */
const OF_OTHER_KIND = '专户|基金|自筹|贷|债|捐|租金|押金|人均|户均|平均|净|原值|利息|[款金](?=[^,，]{0,4}也)';

const MAY_CHANGE = new RegExp([UNSURE, IN_PART_OF_TIME, PART, WHOSE, OTHERS, OF_OTHER_KIND].join('|'));
/** Of what something is made of: whose money it was changes nothing. */
const MAY_BE_ANOTHER = new RegExp([UNSURE, IN_PART_OF_TIME, PART].join('|'));
/** What had to come to pass, and what it did to the work: 「路程远」, 「未招标」, 「开工较晚」. A name alone says none of it. */
const HAPPENS =
  /[增减升涨降]|提[高前早]|压[减缩]|[高低大多少远近难慢晚迟缓快重紧]$|[较更过很太均都][一-龥]|[未没无已被遭受因需须由经按将把从在使][一-龥]|[停闲坏损毁塌垮裂断漏涨]|[低高多少]于|超过|包括|组成|构成|分为|取自|会签|公示|同步|主要|统一|全部|严格|落实|根据|依据|用于|[为系是有][一-龥]{2}|导致|造成|引起|影响|[开完竣复]工|实施|完成|推进|开展|支付|兑付|发放|到位|招标|验收|结算|启动|通过|批准|批示|下达|要求|安排|组织|办理|恢复|发生|举办|出动|公开|整改|反馈|录入|更新|替换|报废|新增|新购|调[出入往]|转移|花费|排名|下雪|结冰|(?:尾款|余款|质保金|保证金|用)$/;

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
  const rest = (isReason ? told.replace(LAST_YEAR, '某') : told).replace(HARMLESS, '某').replace(BY_NORM, '某');
  const letters = [...own.matchAll(/[一-龥]/g)].length;
  return (
    (letters >= SHORTEST || told !== own || isReason) &&
    !FIGURE.test(rest.replace(/20\d{2}年?度?/g, (one) => (isOfYear(one, year) ? '' : one))) &&
    !(made === '' ? MAY_CHANGE : MAY_BE_ANOTHER).test(rest) &&
    (isReason || HAPPENS.test(clause))
  );
}

/** 「每人每年9000元」: by which norm a budget is made. */
const BY_NORM = /每[一-龥]{1,3}(?:每[一-龥])?\d[\d,.]*[万千]?元/g;
/** Another year, an amount, or a figure of nothing that can be counted. */
const FIGURE = /20\d{2}|\d[\d,.]*(?:[万千亿]?元)|\d+\.\d+|(?<![\d第])\d+(?![\d%]|[一-龥])|\d{4,}(?![公里米亩户人])/;

/** 「人员经费含林业职工转制人员工资」: the figure holds it; nobody with books of his own is named, and no other figure. */
export function isHeld(clause: string, explain: (text: string) => Explained): boolean {
  const [, holder = '', held = ''] = HOLDS.exec(clause) ?? [];
  const of = explain(holder);
  if (
    ![...of.meanings].some((one) => one.startsWith('item:')) ||
    of.residue.length > 0 ||
    MAY_BE_ANOTHER.test(held) ||
    WITH_OWN_BOOKS.test(held)
  )
    return false;
  return [...explain(held).meanings].every((one) => of.meanings.has(one));
}

const HOLDS = /^(.{2,10}?)中?(?:含|包括|包含)(?!有?上年|有?去年)(.{2,24}?)(?:\d[\d,.]*(?:[万千]?元|[人名辆个台]))?$/;
const WITH_OWN_BOOKS =
  /校|学院|医院|卫生|幼儿|食堂|敬老|场|站|所|中心|公司|企业|社|协会|会(?!议)|村|社区|街|乡|镇|县|市|局|厅|邻|兄弟|外|他|代|托|借|聘|挂|退休|工资?$(?<!人员工资)|员(?!工资)|队/;

function isOfYear(text: string, year: number | undefined): boolean {
  return [...text.matchAll(/20\d{2}/g)].every(([one]) => one === String(year));
}
