import type { NotedFigure } from './noted';

/** 「12.5为收回数」: a figure is quoted and something is said of it. */
const OF_A_FIGURE =
  /^(?:其中)?[-—－]?(?!20\d{2}年)\d+(?:,\d{3})*(?:\.\d+)?(?:[万千亿]?元)?(?:[为是系属指含中已未应须待由按]|不[^足到超])/;
/** 「核减：20万元」: by so much the result is another. */
const BY_SO_MUCH =
  /^(?:其中)?(?!较|比|与|同比|每)[一-龥]{0,4}[增减追扣剔退缴冲抵核调补漏](?![额资口水])[一-龥]{0,4}[:：]?[-+—－]?\d+(?:,\d{3})*(?:\.\d+)?(?:[万千亿]?元)?$/;
/** 「环境整治资金50万元已收回」. */
const TAKEN_BACK =
  /\d[\d.,]*[万千亿]?元.{0,6}(?:[收退缴交划追扣调冲撤返]回|[划调转]出|[核调追审]减|冲[销减]|扣减|抵[减扣])/;
/** 「本表为并镇前数据」: of two times one. 「附后」 is where something stands. */
const BEFORE_OR_AFTER =
  /(?:^|[为是系])[一-龥]{2,8}(?<![附见背最目如表文滞延推落提审核])(?:[之以]?[前后])(?:的|的?(?:数据?|数字|数值|金额|口径|情况|值|额))$/;
/** 「执行数为合同数」: what was spent is said to be something else. */
const SPENT_IS = /(?:执行|支出|支付|决算|完成)(?:数|额|金额|总额)?(?:[均都])?(?:为|是|系|指的?是?|即)(.+)$/;
const OWN_NAME =
  /^(?:全年|当年|本年|年度|年初|年末|实际|国库|集中|支付|支出|执行|决算|完成|批复|账面|会计|核算|财政|部门|单位|报表|发生|列支|累计|全口径|权责发生制|收付实现制|金额|数据?|额|的|和|与|及|、|包括|含|资金|预算|拨款|20\d{2}年?度?)+$/;
/** 「已取消」 「撤销」 「不再实施」 beside a line: it is none. */
const UNDONE =
  /^(?:现?已经?|被)*(?:取消|撤[销项回]|注销|废止|作废|停[建办用止]|[终中]止|缓[建办]|搁置|退出|流标)了?$|^[未没不暂](?:再|予|有)?(?:实施|启动|开工|执行|安排|下达|立项|建设|开展)$/;

/** 「差2万元」, and 「与账面差2万元」 「已与财政局核对减少」: it is not what somebody else has. Compared with another year or with what was planned it may be. */
const OFF =
  '(?:还|尚|仍|应|需|共|均|各|又|再|已)*(?:相?差|少|多|短|缺|漏|减少?|增加?|调减|调增|核减|核增|扣减?|出入)(?:了|出|记|列|算|计)?';
const MONEY = '\\d[\\d.,]*[万千亿]?元';
const OFF_BY = new RegExp(`^(?:这里|本表|此数|其中|实际)?${OFF}${MONEY}(?:左右)?$`);
const OFF_FROM = new RegExp(
  `^(?:均|已|经)*(?:与|同|和|跟|比|较)(?!上年|去年|上一年|往年|预算|年初|计划|同期|20\\d{2}年)[一-龥]{1,10}?(?:核对|对账)?后?${OFF}(?:${MONEY})?$`,
);

/** 「没有依据」: every word is known, and nothing bears the figure out. */
const GROUNDLESS =
  /(?:没有?|无|缺少?)(?:任何|原始|什么|正式)?(?:[依根]据|[凭单]据|凭证|来源|出处|批文|手续)(?:的|可查|可依)?$/;
/** 「审计调减了」: somebody made it another one. Why it was less than planned is said by more than that. */
const CUT =
  /^(?:审计|财政|财评|复核|终审|初审|决算|会审|[省市县区州旗]?[一-龥]{0,4}[局厅办处])?(?:后|又|再|已经?|被|均|要求|建议|时)*(?:[调核审追扣冲压][减增]|剔除)(?:了|过|掉|后)?(?:一?部分|一些|若干|一笔)?$/;

/** 「经会审并调减」: with whoever looked at it first. */
const LOOKED_AND_CUT =
  /[审核](?!减|增)[一-龥]{0,4}(?:并|后|且|时|又|再|予以)+(?:已|被|均|要求|建议)*(?:[调核审追扣冲压][减增]|减少|增加|剔除|更正|修改)(?:了|过|掉)?(?:一?部分|一些|若干)?$/;

/** 「车辆见附表」 「房屋列后表」: a part of it stands in another table; where its details stand says nothing of how large it is. */
const STANDS_APART =
  /^(?!其中|以上|本表|上述)(.{2,14}?)[(:：]?(?:另[外行]?|[单分]独?|已|均|都)?(?:[见在列入记登]|列[入在于]|记[入在]|登记在|反映在|纳入)(?:[附另后下上前它他该别副]|其[他它]|[一二三四五六七八九十\d]号?)+[张一]*[表册簿账页本](?:中|内|里|上)?\)?$/;
/** 「与账面有差异」: then one of the two is not what it should be. */
const DISAGREES =
  /^[与和同跟][^,，;；]{1,14}?(?:仍|还|有|存在|略有|尚)*(?:差异|差额|差距|出入|误差|不[符同等]|不一致|对不上)$/;
/** The same with nothing before it. */
const SOME_DIFFERENCE = /^(?:仍|还|略|尚)?(?:有|存在)(?:一定|少许|一些|部分|较大)?的?(?:差异|差额|差距|出入|不符)$/;
const DETAILS =
  /(?:明细|具体|详细?|清单|情况|数据|名[单册]|目录|内容|说明|依据|佐证|构成|分项|分布|参数|型号|原因|[资材]料|附件|参|可)$/;

/** Clauses of known words that make a figure another one: which is quoted, by how much, before what, taken from where. */
export function makesAnotherFigure(clause: string, beside: NotedFigure | undefined): boolean {
  const isBeside = beside !== undefined;
  const spent = SPENT_IS.exec(clause)?.[1];
  const part = STANDS_APART.exec(clause)?.[1];
  return (
    OF_A_FIGURE.test(clause) ||
    // Under a heading that wants a reason it is how much more or less than was planned.
    (beside?.asks !== 'reason' && (OFF_BY.test(clause) || OFF_FROM.test(clause))) ||
    (part !== undefined && !DETAILS.test(part)) ||
    (!isBeside && BY_SO_MUCH.test(clause)) ||
    (isBeside && DISAGREES.test(clause)) ||
    SOME_DIFFERENCE.test(clause) ||
    TAKEN_BACK.test(clause) ||
    BEFORE_OR_AFTER.test(clause) ||
    (spent !== undefined && OTHER_BASIS.test(spent) && !OWN_NAME.test(spent)) ||
    (beside?.asks !== 'reason' && (CUT.test(clause) || LOOKED_AND_CUT.test(clause))) ||
    GROUNDLESS.test(clause) ||
    (isBeside && UNDONE.test(clause))
  );
}

/** Names a figure of its own. */
const OTHER_BASIS = /^[一-龥]{2,8}(?:数|额|金额|价|值|款)$/;
