import { decimal } from '../../base/decimal';
import { CASE_VERB, GOOD_VERB } from '../lexicon/cases';
import { ITSELF, LOSE, OFF_SCORE } from '../lexicon/marking';
import { AWAY, DOWN, STEP_OBJECT, UP } from '../lexicon/stepping';
import { COUNTER, MONEY_UNIT, PLAIN_UNIT, POINT, TIME_UNIT } from '../lexicon/units';
import type { CountPhrase, StepPhrase } from '../phrase';
import { hasOtherScale } from '../inMoneyOf';
import { isNegated } from '../negation';
import { isName } from '../readableWords';
import { readStepOf } from './stepOf';
import { hasDegrees, hasThreshold } from './bare';
import { type Reading, type Scanner, sticky } from '../scanner';
import { NUMBER, numberText, unitOf } from './parseAmount';

const FALLS = '(?:下降|降低|减少|压减|压缩|节约|节省)';
const DIRECTIONS = `(?:(?<lessFall>少${FALLS})|(?<moreFall>多${FALLS})|(?<both>(?:${UP}(?:或者|或|、|/|\\()${DOWN}\\)?|${DOWN}(?:或者|或|、|/|\\()${UP}\\)?))|(?<away>${AWAY})|(?<up>${UP})|(?<down>${DOWN}))`;
const AFTER = '(?:(?<upAfter>增加|超过|超出|上升|提高)|(?<downAfter>降低|减少|下降))?';
const UNIT = `(?<unit>%|${POINT}|${TIME_UNIT}|${MONEY_UNIT}(?!/)|(?<plain>${PLAIN_UNIT}))`;
const UNIT_OF_STEP = `${TIME_UNIT}|${PLAIN_UNIT}`;
/** 「少1场扣0.5分」 and 「超1%扣0.5分，扣完为止」 are said of each one, though 每 is not. */
const LACKING = `(?<=[,;。])(?=[少缺]\\p{Script=Han}{0,2}(?:\\d+|[一两])(?:${COUNTER}|${PLAIN_UNIT})[^,;。\\d]{0,4}扣)`;
/** 「超编1人扣1分」 「迟1天扣0.2分」: of one of them it is said of each. */
const OF_ONE = `(?<=[,;。])(?=(?:${UP}|${DOWN})(?:1|一)(?:${UNIT_OF_STEP})(?:的|,)*扣\\d)`;
const UNTIL_GONE = `(?<=[,;。])(?=(?:超出?|高出?|低|降低?|下降|减少|增加|少)\\d(?:\\.\\d+)?(?:%|${POINT})(?:的|,)*扣\\d+(?:\\.\\d+)?分[,;。]?(?:直至|直到)?扣完)`;
/** 「每超任务数10%」 「每超出批复投资1%」: what is exceeded, by its kind. */
const NAMED_OBJECT =
  '(?:(?!再|完成|增加)\\p{Script=Han}){1,8}?(?:数|值|额|量|标准|目标|任务|计划|预算|概算|投资|成本|水平|指标|进度)(?=\\d)';
/** What others have is nothing that was planned. */
const OTHERS = /平均|行业|同类|全[县市省国]|周边/;
const step = sticky(
  `(?:(?<plan>与计划|与目标|与预算|与计划数|与目标值|与计划值)|与(?<at>-?\\d+(?:\\.\\d+)?)(?<atUnit>%)?)?(?:(?<each>每)|${LACKING}|${OF_ONE}|${UNTIL_GONE})(?:再|有|发生)?(?:(?<reach>达到?|完成|实现)(?=\\d+(?:\\.\\d+)?(?:%|${POINT})))?(?:${DIRECTIONS}(?:了)?(?:(?<object>${STEP_OBJECT}|${NAMED_OBJECT})(?:的)?|(?<=[少多])(?!下降|减少|降低|增长|增加|提高|上升|压减|节约)\\p{Script=Han}{1,2}(?=\\d))?)?(?:(?<n>${NUMBER})?(?:${UNIT}${AFTER}|(?=扣|加))|百分之(?<hundredths>${NUMBER}))`,
);

const brings = sticky('(?:的|,|:|则|应|相应|各|再|另|倒|予以|减半|加倍)*(?:扣|加|减|得|计|奖|\\d+(?:\\.\\d+)?分)');
const POINT_SIGN = '%';

const stepBeyond = sticky(
  `每(?:(?<down>低于|小于|少于|未达到|不足|比)|(?<up>超过|高于|超出|大于))(?<at>\\d+(?:\\.\\d+)?)%(?:的)?(?:低|高)?(?:(?<n>${NUMBER})(?:个百分点|百分点)|个百分点)`,
);

/** 「每提前10天完成」 */
const early = sticky(
  `每(?:再)?(?:提前|提早)(?<n>${NUMBER})?(?<unit>${TIME_UNIT})(?:完成|完工|竣工|交付|验收|报送|上报|提交|办结|公开|下达|投用)?(?:的)?(?=[,:]?(?:则|再|可|另)?(?:加|奖|得)\\d)`,
);

/** step = "每" ( "低于" | "超过" ) percent [ number ] "个百分点" | [ "与计划" ] "每" [ "增加" | "降低" | "相差" | … ] [ number ] ( "%" | "个百分点" | "天" | … ) ; */
export function parseStep(scanner: Scanner): StepPhrase | undefined {
  const read = scanner.attempt(readEarly) ?? scanner.attempt(readStep);
  return read && { ...read, written: { step: read.step, unit: read.unit } };
}

/** 「每提前10天加1分」 */
function readEarly(scanner: Scanner): StepPhrase | undefined {
  const start = scanner.at;
  const read = scanner.read(early)?.parts;
  const step = read && numberText(read['n'] ?? '1');
  if (!read || step === undefined || decimal(step).isZero()) return undefined;
  return {
    kind: 'step',
    direction: 'down',
    step,
    unit: unitOf(read['unit']),
    early: true,
    span: scanner.spanFrom(start),
  };
}

function readStep(scanner: Scanner): StepPhrase | undefined {
  const start = scanner.at;
  const beyond = scanner.read(stepBeyond);
  if (beyond) {
    const number = numberText(beyond.parts['n'] ?? '1');
    if (number === undefined || decimal(number).isZero()) return undefined;
    return {
      kind: 'step',
      direction: beyond.parts['down'] === undefined ? 'up' : 'down',
      step: decimal(number).div(100).toFixed(),
      unit: 'rate',
      at: decimal(beyond.parts['at'] ?? '0')
        .div(100)
        .toFixed(),
      span: scanner.spanFrom(start),
    };
  }
  const of = readStepOf(scanner);
  if (of) return of;
  const read = scanner.read(step);
  const object = read?.parts['object'];
  if (!read || (object !== undefined && (!isName(object) || OTHERS.test(object)))) return undefined;
  const { plan, at, atUnit, away, up, down, hundredths } = read.parts;
  const n = read.parts['n'] ?? hundredths;
  const unit = read.parts['unit'] ?? (hundredths === undefined ? '' : POINT_SIGN);
  if (n === undefined && unit === '') return undefined;
  // 「每月及时报送」 says how often it is done; a step brings or costs something.
  if (/^每(?:年|月|周|日|天|小时)$/.test(read.text) && !scanner.sees(brings)) return undefined;
  // 「按月报送，每缺1个月扣0.2分」 counts the months that are missing.
  if (/^每[缺漏少]报?1?个?(?:月|季度)$/.test(read.text)) return undefined;
  if (read.parts['plain'] !== undefined && !isMeasured(scanner.text, unit, up ?? down ?? away)) return undefined;
  const isRate = unit === '%' || new RegExp(`^${POINT}$`).test(unit);
  // 「每百分点」 and 「每天」 are one of them; a bare 「每%」 is a slip of the pen.
  if (n === undefined && unit === '%') return undefined;
  const number = numberText(n ?? '1');
  if (number === undefined || decimal(number).isZero()) return undefined;
  return {
    kind: 'step',
    direction: OUT_OF_RANGE.test(read.text) ? 'away' : directionOf(read.parts),
    step: isRate ? decimal(number).div(100).toFixed() : number,
    unit: unitOf(unit),
    ...(at !== undefined && { at: atUnit === undefined ? decimal(at).toFixed() : decimal(at).div(100).toFixed() }),
    ...fallOf(read.parts),
    ...(new RegExp(`^${FALLS}$`).test(down ?? '') && { fell: true }),
    ...(read.text.startsWith('每再') && { further: true }),
    ...(/^达/.test(read.parts['reach'] ?? '') && { whole: true }),
    ...(/超编|超员|超配/.test(read.text) && { staff: true as const }),
    ...(plan !== undefined && { fromPlan: true }),
    ...(read.parts['object'] !== undefined && { object: read.parts['object'] }),
    ...((/逾期|延迟|推迟|超期|延期|延误|拖延|滞后|迟|晚|超时/.test(up ?? '') ||
      (/^(?:延长|延后)$/.test(up ?? '') && scanner.sees(costs) && !TAKES.test(scanner.text.slice(0, start)))) && {
      late: true,
    }),
    span: scanner.spanFrom(start),
  };
}

/** 「办理时限不超过5个工作日得5分，每延长1个工作日扣1分」: how long it took, and not how late it was. */
const TAKES = new RegExp(`\\d(?:${TIME_UNIT})`);
/** 「每超出范围1个百分点」 goes both ways. */
const OUT_OF_RANGE = /^每[^\d]*(?:范围|区间)/;

/** 「每少下降1个百分点」: which way that goes depends on whether a fall is measured, or a change. */
function fallOf({ lessFall, moreFall }: Reading['parts']): Pick<StepPhrase, 'fall'> {
  if (lessFall !== undefined) return { fall: 'less' };
  return moreFall === undefined ? {} : { fall: 'more' };
}

function directionOf({ both, away, up, upAfter, down, downAfter }: Reading['parts']): StepPhrase['direction'] {
  if ((both ?? away) !== undefined) return 'away';
  if ((up ?? upAfter) !== undefined) return 'up';
  return (down ?? downAfter) === undefined ? 'any' : 'down';
}

/** 「每少1公里扣…」 goes with 「10公里以上」; 「每增加1项加…」 alone counts cases. */
function isMeasured(text: string, unit: string, direction: string | undefined): boolean {
  if (direction === undefined) return false;
  if (unit === '分钟' && /\d(?:个)?小时/.test(text)) return true;
  if (hasOtherScale(text, unit)) return true;
  return (
    new RegExp(
      `\\d${unit}(?:及|\\(|以上|以下|以内|之间|得|的|,|内)|[≥≤<>]\\d+(?:\\.\\d+)?${unit}|(?:不低于|不少于|不超过|达到|完成|超过|大于|低于|少于)\\d+(?:\\.\\d+)?${unit}|\\d-\\d+${unit}|${unit}[^,;。\\d]{0,4}[≥≤<>]\\d`,
    ).test(text) ||
    /[≤≥<>=]\p{Script=Han}|(?:不超过|[不未]超|不高于|等于|大于|低于|小于|不低于|达到|超过)\p{Script=Han}*(?:数|编制|计划|目标|标准|定额)/u.test(
      text,
    )
  );
}

const outcomeAhead = `(?=[,:(]*(?:则|应|相应|各|该项|本项|的)*(?:${OFF_SCORE}${LOSE}|加|得(?![到以当])|计(?![划算生])|记(?![录载账])|赋|给|不得分|\\d+(?:\\.\\d+)?分(?!之|值)))`;
/** Words of a name that hold the verb of a mark: 「会计凭证」 「会议记录」. */
const WHOLE_WORDS =
  '会计(?!分)|统计(?!分)|审计(?!分)|设计(?!分)|记录|登记|书记|记载|记账|计划|计生|增加(?!分)|参加|加强|加工|加快|获得(?!\\d|满)|取得(?!\\d|满)|应得';
/** Whatever a name may be made of. */
const nameOf = (stops: string, most: number): string => `(?:${WHOLE_WORDS}|[^${stops}]){0,${String(most)}}?`;
const STOPS = ',;。\\n\\d每扣得加计记赋';
/** 「每有1个项目低于90%」 */
const OF_PROJECTS =
  '项目[^,;。\\n\\d每扣得加计记赋]{0,8}(?:低于|高于|超过|不足|未达到|达不到|大于|小于)\\d+(?:\\.\\d+)?%';
const count = sticky(
  `(?:(?<each>每)(?:${ITSELF})?)?(?<verb>(?:${CASE_VERB}|${GOOD_VERB})(?:的|了)?(?:${CASE_VERB}|${GOOD_VERB})?${nameOf(':()≥≤<>=,;。\\n\\d每扣得加记赋一二两三四五', 12)})?(?<n>${NUMBER})(?:个)?(?<unit>${COUNTER})(?:\\((?:${COUNTER})\\))?(?!月|百分点|工作日|自然日|季度)(?<what>${OF_PROJECTS}|${nameOf(STOPS, 36)})(?:的)?${outcomeAhead}`,
);
/** 「以上各占1分」 「上述三项内容各1分」: each of those that are listed, and as many as it says. */
const eachListed = sticky(
  `(?:(?<=(?:下列|以下|如下|条件|要求|要点|标准)(?:的)?,?)|(?:以上|上述|上列|前述|下列|以下)(?:(?<of>[两二三四五六七八九十]|\\d{1,2})个?(?:项|条|点|个|方面))?(?:内容|要点|要求|标准|条件|指标)?,?)(?:分别)?各(?:项|占|得)?${outcomeAhead}`,
);
/** 「符合以上每项的，得2分」 「满足以上1项得1分」: each of those that are listed. */
const eachMet = sticky(
  `(?<=[,;。:\\n)]|^)(?:凡)?(?:每)?(?<verb>符合|满足|达到|具备|做到)(?:(?:以上|上述|上列|前述)(?:要求|条件|要点|标准)?(?:中的?)?(?:每一?|任意一?|任何一?|任一|一|1)|每一?)(?:个)?(?<unit>[项条点])(?:要求|条件|要点|标准|内容)?(?:的|者)?${outcomeAhead}`,
);
/** 「成立领导小组、制定实施方案、明确责任分工，各得1分」 */
const eachOfSeveral = sticky(
  `(?=[均分各每])(?<=[^,;。:\\n]{2,40}、[^,;。:\\n、]{2,24},?)(?:均|分别)?(?:各(?:项|占|自)?|每项)(?=(?:得|计|记|给|赋)?${NUMBER}分(?!之|值)|(?<=各占)\\d+(?:\\.\\d+)?%(?:的)?(?:权重|分值))(?!各)`,
);
/** 「投放蜂箱每箱得0.2分」: right before what it brings a thing of one character is what is counted in; no time, no money, and no size of a step. */
const BARE_COUNTER =
  '(?:(?![年月日天时周季旬秒分元角万亿百千十度倍成折亩米吨里斤超低高少多差缺升降增减提])\\p{Script=Han})(?=,?(?:得|扣|加|计)\\d)';
const eachOne = sticky(
  `每(?:个|一)?(?<unit>${COUNTER}|${BARE_COUNTER})(?:\\((?:${COUNTER})\\)|/(?:${COUNTER}))?(?<what>${nameOf(STOPS, 24)})(?:的)?${outcomeAhead}`,
);
/** 「每完成一艘渔船」 「每新增1头奶牛」: behind one of them, whatever it is that things are counted in; no time, no money, and no word that begins with 一. */
const ANY_COUNTER =
  '(?<=[1一])(?![百千万亿元角天日月年周旬季时分秒点度半成倍个%般定些切律并旦致体级流线把直样同再共举经系])\\p{Script=Han}';
const eachVerb = sticky(
  `每(?<verb>(?:${CASE_VERB}|${GOOD_VERB}|超编?|超员|超出|多出|(?![年月周日天季半个])(?:(?![一二两三四五六七八九十百])\\p{Script=Han}){2}(?=[^,;。\\n\\d每扣得加计记赋]{0,6}?${NUMBER}))${nameOf(STOPS, 16)})(?<n>${NUMBER})?(?:个)?(?<unit>${COUNTER}|${ANY_COUNTER})(?:\\((?:${COUNTER})\\))?(?<what>${OF_PROJECTS}|${nameOf(STOPS, 36)})(?:的)?${outcomeAhead}`,
);

/** 「每缺1个月」 「每少公示一季度」 */
const missingPeriod = sticky(
  `每(?<verb>[缺漏少](?:(?![个一1月季])\\p{Script=Han}){0,6}?)1?(?:一)?个?(?<unit>月|季度)${outcomeAhead}`,
);

/** 「有1个月未按时发放的扣0.5分」 */
const monthsLapsed = sticky(
  `每?(?:有|出现|发生)?(?:1|一)个?(?:月|季度)(?<what>(?:未|没有|不|逾期|拖欠|漏|迟|欠|缺)[^,;。:\\n\\d每扣得加计记赋]{1,14}?)(?:的)?(?=,?(?:扣|减))`,
);

function ofSoMany(number: string | undefined): Pick<CountPhrase, 'of'> {
  const of = number === undefined ? undefined : numberText(number);
  return of === undefined ? {} : { of: Number(of) };
}

function eachOf(unit: string, words: string, span: CountPhrase['span']): CountPhrase {
  return { kind: 'count', each: true, number: 1, unit, words, span };
}

/** count = [ "每" ] [ verb ] number counter [ words ] | "每" counter [ words ] ; before what it costs or brings */
export function parseCount(scanner: Scanner): CountPhrase | undefined {
  const start = scanner.at;
  return scanner.attempt(() => {
    const several = scanner.read(eachOfSeveral);
    if (several) return { ...eachOf('项', '', several.span), several: true };
    const listed = scanner.read(eachListed);
    if (listed) return { ...eachOf('项', '', listed.span), ...ofSoMany(listed.parts['of']) };
    const met = scanner.read(eachMet);
    if (met) return eachOf(met.parts['unit'] ?? '项', met.parts['verb'] ?? '', met.span);
    const missing = scanner.read(missingPeriod);
    if (missing) return eachOf(missing.parts['unit'] ?? '', missing.parts['verb'] ?? '', missing.span);
    const lapsed = scanner.read(monthsLapsed);
    if (lapsed) return eachOf('月', lapsed.parts['what'] ?? '', lapsed.span);
    const read = scanner.read(eachVerb) ?? scanner.read(count) ?? scanner.read(eachOne);
    if (!read) return undefined;
    const { verb = '', n = '1', unit = '', what = '' } = read.parts;
    const number = numberText(n);
    if (number === undefined) return undefined;
    const each = read.text.startsWith('每');
    // 「达到10期得5分」 and 「5次以上不得分」 are comparisons.
    const isNumberOf = what === '' || /(?:有|发生|出现|存在|发现)$/.test(verb === '' ? scanner.before(start) : verb);
    if (!each && /\d/.test(n) && isNumberOf && hasThreshold(scanner.text, unit)) return undefined;
    if (!each && /\d/.test(n) && hasDegrees(scanner.text, unit)) return undefined;
    // 「只公开其中一项的得1分」 is a level.
    if (!each && ONE_OF.test(verb === '' ? scanner.before(start) : verb) && !scanner.sees(costs)) return undefined;
    // 「每年至少开展一次」 asks for one, and counts none.
    if (!each && /(?:至少[^,;。]{0,8}|至|不少于|每年|每月|每季度?)$/.test(scanner.before(start))) return undefined;
    // 「两项补贴足额发放得5分」 is about what is called so.
    if (!each && Number(number) > 1 && verb === '' && what !== '' && !MET_OR_NOT.test(what)) return undefined;
    // 「服务站点达到20个得4分」 measures.
    const measures = verb === '达到' && unit === '个' && what === '';
    const ofItems = /^(?:符合|满足|达到|具备|做到)$/.test(verb) && /^[项条个点]$/.test(unit) && !measures;
    if (!each && Number(number) !== 1 && /\d/.test(n) && !ofItems) return undefined;
    if (/^(?:\(|及?以[上下内外后]|或以上|之[内外间])/.test(what) || /以[上下内]$/.test(verb)) return undefined;
    // 「以上四项全部符合的得5分」
    if (!each && verb === '' && ALL_OF_THEM.test(what)) return undefined;
    // 「迟报一次不扣1分」
    if (isNegated(what) || isNegated(verb)) return undefined;
    // 「一项不符合」 means each; without 每, without a verb and without words it is only a number.
    const isOfCase = IN_CASE.test(scanner.before(start)) && scanner.sees(costs);
    if (!each && verb === '' && what === '' && !isOfCase && !followsNoun(scanner.before(start), unit)) return undefined;
    return { kind: 'count', each, number: Number(number), unit, words: verb + what, span: scanner.spanFrom(start) };
  });
}

/** 「其中一项不满足扣0.5分」 takes for each of them. */
const costs = sticky(`[,:的则应]*(?:${LOSE})\\d`);
const MET_OR_NOT =
  /^(?:以[上下内外]|及以|或以|[不未没无缺]|均|都|达|符合|满足|完成|具备|做到|得到|有|要[点求]|条件|标准|内容|指标)/;
const ONE_OF = /(?<!(?:符合|满足|达到|具备|做到))(?:其中|任意|任何)$/;

/** 「没按要求编报的，一项扣1分」: each one of what is so. */
const IN_CASE = /(?:未|没|不|存在|出现|发现|违反|迟|漏|逾期|缺)[^,;。\n]*的,?$/;

const ALL_OF_THEM =
  /^[^,未不没无]{0,8}(?:全部|均|都|同时|完全)(?:符合|满足|达到|具备|做到|达标|完成|落实|整改|办结)(?:到位|完毕|完成|要求|标准)?$/;

/** 「省级媒体发稿一篇得2分」: behind a noun each one counts; 「第一次」 「至少一次」 「每年一次」 are something else. */
function followsNoun(before: string, unit: string): boolean {
  return (
    /^[次起例处件项条篇笔份期场]$/.test(unit) &&
    /\p{Script=Han}{2}$/u.test(before) &&
    !/[第少有仅只满足达上另同每多唯年月季度周日首前后再分得扣计为]$/.test(before)
  );
}
