import { covered, hasContent, hasOperation, isName, startsCase, strangeRun } from './readableWords';
import { isNegated } from './negation';
import { ACT } from './lexicon/acts';
import { weightyInName } from './weighty';

/** 「是否按规定公开」 asks; it does not say what then. */
export function isAsked(text: string): boolean {
  return text.includes('是否') && weightyInName(text) === undefined;
}

/** 「x」 「比率」 and their like stand for whatever is measured. */
export function isMeasure(text: string): boolean {
  return (
    /^其?绝对值$/.test(text) ||
    isUnlistedRate(text) ||
    (/^[a-zA-Z]$|^.{0,12}(?:率|比例|比率|比重|占比|度)(?:的?绝对值)?$/.test(text) &&
      isName(text.replace(/[a-zA-Z]/g, '率值')))
  );
}

/** 「巡河率」 「毛入园率」: a short name of a rate that nobody listed; a stranger before a rate that is known may change it. */
function isUnlistedRate(text: string): boolean {
  return (
    /^\p{Script=Han}{2,10}(?:率|比例|比重|占比|密度|覆盖度)$/u.test(text) &&
    !KNOWN_RATE.test(text) &&
    !hasOperation(text) &&
    !isNegated(text) &&
    !restricts(text) &&
    strangeRun(text) <= 4
  );
}

const KNOWN_RATE = /(?:执行|完成|控制|变动|调整|到位|支付|进度|支出|结余|结转|安排|利用|采购|公开|增长|节约)率$/;

/** 「达标项目个数（不含停建）」: the brackets belong to the name only where they are a name themselves. */
export function isFigure(name: string): boolean {
  if (
    /(?:数|额|量|值|资金|支出|收入|预算|决算|金额|人数|面积|得分|成绩)$/.test(name) &&
    name.length <= 20 &&
    !hasOperation(name) &&
    strangeRun(name) <= 2
  )
    return true;
  const inside = /\(([^()]*)\)/.exec(name)?.[1] ?? '';
  return isName(name.replace(/\([^()]*\)/, '')) && (inside === '' || /^[a-zA-Z]$/.test(inside) || isName(inside));
}

/** 「迟报三次以上」: how many there must be before it counts. */
export const DEGREE =
  /[\d一二两三四五六七八九十][个项次处起例条笔件份人]?(?:及|或)?以[上下内外]|(?:超过|超出|不足|不超过|多于|大于)[\d一二两三四五六七八九十]+[个项次处起例条笔件份人]/;
export const BARE_VERB = /^(?:有|再?发现|出现|发生|存在|查出|被?查实|再)+/;

/** 「发生安全事故的」 「问题未整改到位的」, and what follows is counted. */
export function isPlainName(text: string): boolean {
  return isName(text) && (startsCase(text) || covered(text, false) >= text.length * 0.9);
}

const RESTRICTS =
  /^每[年月季日周]|^当[月季日周]|每(?:月|季度?|周|日|天|半年|学期|批|期)|连续|剔除|扣除|排除|除去|除[^,]*外|不含|不包括|可比|折算|换算|[近前][两二三四五\d]|[两二三四五\d]年|历年|逐年|累计平均|加权|\([^()]*\p{Script=Han}{2}[^()]*\)/u;

/** 「执行率、到位率均≥90%」 */
const SEVERAL = /(?:率|度)(?:、|和|及|以及|与)[^,]*(?:率|度)(?:均|都|分别|同时)?$/;
const COMPARES = /(?:大于|小于|高于|低于|不足|超过|等于|[≥≤<>=])(?!部分)/;

/** 「连续三年执行率」 「剔除不可控因素后执行率」: not the value that anybody calculates for the year. */
export function restricts(subject: string): boolean {
  return RESTRICTS.test(subject) || COMPARES.test(subject) || SEVERAL.test(subject);
}

/** 「接报后」 「批复之日起」: from when days are counted, whatever it is called. */
export function isMoment(text: string): boolean {
  return /^[^,]{2,16}(?:后|之日起)$/.test(text) && !hasOperation(text) && strangeRun(text) <= 2;
}

/** 「年度平均得分」 「问卷测评成绩」: a score that others gave. */
export function isScoreName(text: string): boolean {
  const of = /^(?<of>[^,]{0,14}?)(?:年度|季度|综合|平均|最终|总)*(?:得分|分数|成绩|评分|均分|总分|平均分)$/.exec(text)
    ?.groups?.['of'];
  return of !== undefined && (of === '' || isName(of));
}

export const MISSED =
  /^(?:未(?:全部|全面|完全|能)?完成|未全部达到|未达到|未达标|达不到|未达|没有达到|没有完成|未实现|不达标)(?:目标|任务|标准|要求|计划|该比例|上述标准|年初预算|预算任务)?$/;
export const BELOW = /^(?:低于|不足|小于|少于|未达到|达不到)(?:的|部分)?$/;
export const ABOVE =
  /^(?:超过|高于|大于|超出|多于|逾期(?:公开|报送|上报|提交|完成|拨付|下达|缴纳)?)(?:上述|该|规定|以上)?(?:标准|限额|定额|控制数|目标|该值)?(?:的|部分)?$/;
const DONE = new RegExp(`^(?:及时|足额|全额|全部|按时|正式)*(?:${ACT}(?:完毕|完成|到位|给[^,]{1,6}|到[^,]{1,6})?)+$`);
/** 「报账」 「召开会议」 「资金下达」: what is done stands first or last, and a bare noun does nothing. */
const DOES = new RegExp(`^${ACT}|${ACT}$`);
/** 「30日内下达」 「20日内公开预算」 */
export function isDone(text: string): boolean {
  const what =
    /^(?:公开|公示|报送|上报|提交|下达|拨付|编制|批复|缴纳|归档|备案|发放)(?<what>\p{Script=Han}{2,8})$/u.exec(text)
      ?.groups?.['what'];
  const act = text.replace(/^向(?:社会|公众|群众|全社会)/, '');
  // 「公开预算、决算」: one word of doing, and what it is done to.
  const [first = '', ...others] = text.split(/、|(?<=\p{Script=Han}{2})[和及与](?=\p{Script=Han}{2})/u);
  if (others.length > 0 && ACT_FIRST.test(first))
    return (
      isDone(first) &&
      others.every((one) => isName(one) && covered(one, false) === one.length && !FAILS.test(one) && !STATE.test(one))
    );
  return DONE.test(act) || isAct(act) || (what !== undefined && isName(what) && covered(what, false) === what.length);
}

const ACT_FIRST = new RegExp(`^${ACT}\\p{Script=Han}{2}`, 'u');

/** 「报账」 「签订合同」: a short plain word of something to do, that nothing turns round, halves or only judges. */
function isAct(text: string): boolean {
  return (
    DOES.test(text) &&
    text.length <= 6 &&
    covered(text, false) === text.length &&
    hasContent(text) &&
    !FAILS.test(text) &&
    !PARTLY.test(text) &&
    !STATE.test(text)
  );
}

/** 「整改部分」 「基本完成」 */
const PARTLY = /部分|半|基本|初步|主要|多数|个别|少数|少量|其中|首/;
/** 「群众满意」 「合格率」: nothing that is done on a day. */
const STATE = /满意|合格|达标|正常|良好|优|好|稳定|[率额数值]$|比例$|(?<!制)度$/;
const FAILS = /[不未没无被滞]|闲置|投诉|上访|信访|违|逾|超|延|误|欠|漏|错|查|罚|诉/;

export const FIGURE =
  /(?:数|值|额|量|成本|预算|决算|进度|规模|面积|工期|单价|投资|收入|支出|经费|费用?|资金|率|比例|比重|占比|增幅|增速|均值|总量|时间|期限|用时|人员|定额|价|价格|造价)(?:\([^()]*\))?$/;
