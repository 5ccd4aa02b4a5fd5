import { FOR_OTHERS, HAPPENS, IN_OR_OUT, OTHER_KIND, OTHER_TIME, UNSURE, WITH_OWN_BOOKS } from './changeLexicon';
import { withoutCompounds } from './compounds';
import type { Explained } from './explained';
import { speaksOfFigure } from './ofTheFigure';
import { speaksOfWorld, tellsOfSomething } from './ofTheWorld';
import { BY_AUTHORITY } from './provenance';

const anyOf = (...kinds: readonly (readonly string[])[]) => new RegExp(kinds.flat().join('|'));
const MAY_CHANGE = anyOf(UNSURE, OTHER_TIME, IN_OR_OUT, FOR_OTHERS, WITH_OWN_BOOKS, OTHER_KIND);
/** Of what something is made of: whose money it was changes nothing. */
const MAY_BE_ANOTHER = anyOf(UNSURE, OTHER_TIME, IN_OR_OUT);
const HAPPENED = anyOf(HAPPENS);

/** Whether something in it doubts a figure, gives it another time, or takes something in or out. */
export function makesAnother(text: string): boolean {
  return MAY_BE_ANOTHER.test(text);
}

/** The same, or that it is somebody else's or another kind of money. */
export function mayChange(word: string): boolean {
  return MAY_CHANGE.test(word);
}

/** Of what has not been paid yet, of seasons and of places, with a character that says more elsewhere. */
const HARMLESS =
  /尾款|余款|质保金|保证金|进度款|工程款|货款|[雨旱冬夏春秋汛雪枯淡旺]季|移民|年中(?=下达|追加|安排|调整)|差旅|村道|村庄/g;

/** 「执行率说明：冬季施工停工」. */
const LEADS_IN = /^[一-龥]{2,6}(?:说明|原因|情况):/;

/** What is left over, or came in besides, is named by what it is made of and by who gave it. */
const MADE_OF =
  /^(?:年末|期末|本年|年终|上年|年初)?(?:财政拨款)?(?:结转(?:和|及|与)?(?:结余)?|结余|其他收入|(?:预算)?(?:追加|调增|收回|调减))(?:资金|部分|预算)?(?:主要)?(?:是|为|系|用于)(?=[一-龥]{4})/;

/** 「上年结转为提前下达的专项」: out of which money is what it tells. */
export function saysOutOfWhat(clause: string): boolean {
  return MADE_OF.test(clause);
}

/** When something not paid yet is to be. */
const LATER =
  /(?:20\d{2}年度?|[次明下]年度?)(?:\d{1,2}月|初|上半年)?[一-龥]{0,10}(?:支付|付清|结清|结算|拨付|兑付|完成|实施|处置|开工|验收|续建|使用)$/;

/** 「2025年质保期满后支付」 beside figures of 2024: none of them holds it. */
export function isPaidLater(clause: string, year: number | undefined): boolean {
  return PAYS.test(clause) && isLater(clause, year);
}

const PAYS = /(?:支付|付清|结清|拨付|兑付)$/;
/** Of a part of it: which part stands in the figure is not said. */
const OF_SOME = /部分|其余|余下|剩余|个别|有[些的]|一些/;

function isLater(clause: string, year: number | undefined): boolean {
  const later = LATER.exec(clause);
  return (
    later !== null &&
    year !== undefined &&
    Number(/20\d{2}/.exec(later[0])?.[0] ?? year + 1) > year &&
    !/\d/.test(clause.slice(0, later.index)) &&
    !OF_SOME.test(clause) &&
    !MAY_BE_ANOTHER.test(clause.slice(0, later.index))
  );
}

/** What is to come, 「明年打算改成扫码」: none of it is in a figure yet, unless something of it was paid or entered. */
function isPlanned(clause: string): boolean {
  return PLANNED.test(clause) && !IN_THE_BOOKS.test(clause.replace(/打算|计划|名额/g, ''));
}

const PLANNED =
  /^(?:我们|镇里|县里|书记|领导)?(?:计划|打算|准备|听说|据说|争取|考虑|说)?(?:到|等)?(?:明年|来年|下年度?|次年|年后|开春后?)(?!的|初[^,，]{0,4}[付拨结])[^了]{2,}$/;
const IN_THE_BOOKS =
  /的$|从|列|算|付|补|转|结|入(?!户)|记|退|还|扣|数|钱|款|额|账|表|报|填|核|含|除|另|分摊|并|剩|尾|再(?:说|定|看)|规范/;

const NOTHING_THERE =
  /^(?:年内|全年|本年度?|当年|20\d{2}年度?|本?单位|本部门|我[乡镇]|[,，])+(?:均|也)?(?:无|没有|未发生|未安排|未组织)(?!.*[含除另列计账])[一-龥()]{2,20}$/;

/** 「…增加61.1万元，为草原防火经费」. */
const GOES_ON = /^(?:主要)?(?:是|为|系|用于|因为?|由于)(?=[一-龥]{4})/;
/** A reason compares with last year; 「上年数」 is another figure, and 「同上年」 the same one. */
const LAST_YEAR =
  /(?:较|比|与)?(?<![按照同用取为是系])(?:上年|去年|同期)度?(?!数|决算|执行|度|预算|末|结转|[填报列]|的?账)/g;

/** Whoever looked at it, whatever he is called: 「消防大队6月验收」. */
const LOOKED_AT =
  /[一-龥]{1,8}(?:大队|支队|[局厅所站院委办组司]|中心)(?:\d{1,2}月(?:\d{1,2}日)?|[一-龥]{0,2})(?:验收|检查|指导|抽查|评审|鉴定|认定|考核|检测|测绘)/g;
/** The draft that was passed is one no more. */
const PASSED_DRAFT = /(?:批准|通过|审议)[^,，]{0,10}草案/g;
/** All of the year. */
const TO_ITS_END = /截[至止]到?(?:20\d{2}年)?(?:12月(?:31日|底|末)|年[底末])/g;
/** When something happened. */
const ON_A_DAY = /20\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?|[年初底末中])(?:[上下]午\d{1,2}点半?)?/g;
const OF_FIGURES = /数|金额|账|帐|口径|数据|资料|[本此]表|预算|决算|支出|收入|结转|结余|填|列|统计|核算/;

/** Whether its heading wants a reason, or it goes on from a clause that says by how much a figure rose. */
export type Reason = 'asked' | 'goesOn';

const SHORTEST = 5;
/** Two names are shorter, two sentences are not. */
const SENTENCE = 4;

/** All that is said, or a clause of several of which some tell what happened. */
export type Place = 'alone' | 'among';

/** Whether one of the clauses tells what happened, and one is of the world. */
export function tellWhatHappened(clauses: readonly string[]): boolean {
  return (
    clauses.some(speaksOfWorld) &&
    (clauses.some((clause) => HAPPENED.test(clause) || tellsOfSomething(clause)) ||
      clauses.filter((clause) => clause.length >= SENTENCE).length > 1)
  );
}

/** Without the days on which something happened: of figures they would say which part of the year. */
export function withoutEvents(clause: string): string {
  const plain = clause.replace(/报废|国资(?=批复|委|局|办)/g, '某');
  return OF_FIGURES.test(clause) ? plain : withoutTimes(plain.replace(ON_A_DAY, '某')).replace(MONTH, '某');
}

const MONTH = /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日|[初底末份中])?/g;

/**
 * A sentence that nobody here understands word for word, that has nothing of all this and tells what happened: of circumstances,
 * and the figure is taken. That this is assumed stands where the figure stands.
 */
export function isCircumstance(
  clause: string,
  year: number | undefined,
  reason?: Reason,
  place: Place = 'alone',
  isFirst = true,
): boolean {
  if (NOTHING_THERE.test(clause)) return isOfYear(clause, year);
  if (isLater(clause, year) || isPlanned(clause)) return true;
  const made = (MADE_OF.exec(clause) ?? (reason === 'goesOn' ? GOES_ON.exec(clause) : null))?.[0] ?? '';
  const isReason = reason === 'asked' || made !== '';
  const own = clause.slice(made.length).replace(LEADS_IN, '');
  const told = own.replace(BY_AUTHORITY, '批准');
  const rest = [
    HARMLESS,
    BY_NORM,
    LOOKED_AT,
    PASSED_DRAFT,
    TO_ITS_END,
    ...(OF_FIGURES.test(own) ? [] : [ON_A_DAY]),
  ].reduce(
    (text, form) => text.replace(form, '某'),
    isReason || !OF_FIGURES.test(own) ? told.replace(LAST_YEAR, '某') : told,
  );
  const plain = withoutTimes(withoutCompounds(rest));
  const letters = [...own.matchAll(/[一-龥]/g)].length;
  return (
    (letters >= SHORTEST || told !== own || isReason || place === 'among') &&
    !FIGURE.test(rest.replace(/20\d{2}年?度?/g, (one) => (isOfYear(one, year) ? '' : one))) &&
    !(made === '' ? MAY_CHANGE : MAY_BE_ANOTHER).test(made === '' ? plain : rest) &&
    (isReason || !speaksOfFigure(withoutTimes(rest), isFirst)) &&
    (isReason || place === 'among' || HAPPENED.test(clause))
  );
}

/** 「每人每年9000元」: by which norm a budget is made. */
const BY_NORM = /每[一-龥]{1,3}(?:每[一-龥]{1,2})?[一-龥]{0,3}\d[\d,.]*(?:[万千]元?|元)/g;

const MONTHS = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|[正冬腊])月(?:份|[上中下]旬|[初底末中]|\\d{1,2}[日号])?';
/** When something happened: what follows tells what, and not which part of a figure it is. */
const WHEN = new RegExp(
  `[到至](?:${MONTHS}|[春夏秋冬]天|年底|次年|第二年)(?=[才还就都方])|(?:(?:[去前今明当上次同][一]?年|头年|第二年|20\\d{2}年)?(?:${MONTHS}|[年月][底末初中]|[上下]半年|第?[一二三四1-4]季度|[春夏秋冬][天季]?|开春|入冬|节前|节后)|[去前今明当次]年|[前后]一[天周月]|以前|每季度末)(?=[一-龥]{2,})(?![的数账止]|为止|份止|以?[前后](?:的|$)|[前后]$)`,
  'g',
);

function withoutTimes(clause: string): string {
  return clause.replace(WHEN, '某');
}

/** Another year, an amount, or a figure of nothing that can be counted. */
const FIGURE =
  /20\d{2}|\d[\d,.]*(?:[万千亿](?!公里|亩|人|户|吨|方|棵|株)|元)|\d+\.\d+(?!\d*(?:公里|千米|米|亩|公顷|平方|平米|吨|方|立方|小时|天|%))|(?<![\d第.])\d+(?![\d%]|[一-龥]|\.\d)|\d{4,}(?![公里米亩户人])/;

/** 「人员经费含林业职工转制人员工资」: the figure holds it; nobody with books of his own is named, and no other figure. */
export function isHeld(clause: string, explain: (text: string) => Explained): boolean {
  const [, holder = '', held = ''] = HOLDS.exec(clause) ?? [];
  const of = explain(holder);
  const isFigure = ALL_OF_IT.test(holder) || [...of.meanings].some((one) => one.startsWith('item:'));
  if (!isFigure || of.residue.length > 0 || MAY_BE_ANOTHER.test(held) || OF_OTHERS.test(held)) return false;
  return [...explain(held).meanings].every((one) => of.meanings.has(one) || one.startsWith('fund:'));
}

const ALL_OF_IT = /^(?:决算|预算|执行|支出|收入|追加|收回)(?:数|资金|金额)$/;
const HOLDS = /^(.{2,10}?)中?(?:含|包括|包含)(?!有?上年|有?去年)(.{2,24}?)(?:\d[\d,.]*(?:[万千]?元|[人名辆个台]))?$/;
const OF_OTHERS =
  /校|学院|医院|卫生|幼儿|食堂|敬老|场|站|所|中心|公司|企业|社|协会|会(?!议)|村|社区|街|乡|镇|县|市|局|厅|邻|兄弟|外|他|代|托|借|聘|挂|退休|工资?$(?<!人员工资)|员(?!工资)|队/;

function isOfYear(text: string, year: number | undefined): boolean {
  return [...text.matchAll(/20\d{2}/g)].every(([one]) => one === String(year));
}
