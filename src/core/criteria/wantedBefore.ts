import type { Statement } from './criterionStatement';
import { isFreeName } from './freeName';
import { isNothing } from '../rules/mark';
import { redefines } from './meaning';
import { hasOperation, isName, scoredByParts, strangeRun } from './readableWords';
import { ACT } from './lexicon/acts';
import { weightyInName } from './weighty';

/**
 * 「严格落实巡河制度，保持河面整洁，每发现1处垃圾扣0.5分」: what is to be done, in whatever words, before the first mark of a sentence that only
 * takes off for what is counted. It is known by how it begins (a duty) or ends (a state), and by what it may not hold: whom it is for, when it
 * holds, what is done to scores, figures or terms.
 */
export function wantedBefore(statements: readonly Statement[]): readonly Statement[] {
  const marks = statements.filter(hasMark);
  const first = marks[0];
  if (!first || !marks.every(onlyTakes) || !marks.some(takesOff)) return statements;
  const items = statements.filter(({ kind }) => kind === 'item').map(({ span }) => span);
  const isOfItem = ({ span }: Statement): boolean => items.some(([from, to]) => from <= span[0] && span[1] <= to);
  const isCounted = marks.some(({ kind }) => kind === 'count');
  const isLost = marks.some((one) => 'outcome' in one && one.outcome.kind === 'lose');
  const isListedText = ({ span }: Statement): boolean => items[0] !== undefined && span[0] >= items[0][0];
  return statements.map((one) =>
    one.kind === 'unread' &&
    !one.source &&
    (!isOfItem(one) || isCounted) &&
    (one.span[1] <= first.span[0] || (isLost && isBase(one, first))) &&
    one.text.split('，').every((part) => wants(part) || (one.named === true && isListedText(one) && isListed(part)))
      ? { kind: 'explanation', text: one.text, span: one.span }
      : one,
  );
}

/** 「②无公车私用」 「定点维修、定点加油」 「一车一档」: what an item of a list may say, before what does not meet it is counted. */
function isListed(text: string): boolean {
  if (isState(text)) return true;
  const plain = text.replace(/^(?:无|没有|不存在|未发生|未出现|杜绝|严禁|禁止)/, '');
  return (
    !treats(text) &&
    !hasOperation(text) &&
    !redefines(text) &&
    weightyInName(text) === undefined &&
    isFreeName(plain) &&
    strangeRun(plain) < MANY_STRANGE &&
    !VERDICT.test(text)
  );
}

/** What becomes of somebody or of a score: 「先进单位直接过关」 */
const VERDICT =
  /过关|直接|免|罚|责|赦|饶|追|倒查|顶格|上报|除名|淘汰|晋|降|提级|处理|处分|通过|退回|收回|核减|恢复|撤|提交|暂|补评|复议|裁|协商|商定/;

function hasMark(one: Statement): boolean {
  return 'outcome' in one || one.kind === 'formula' || one.kind === 'levelList' || one.kind === 'target';
}

function takesOff(one: Statement): boolean {
  return 'outcome' in one && (one.outcome.kind === 'lose' || isNoneOfIt(one));
}

/** 「违规开设专户的，不得分」 */
function isNoneOfIt(one: Statement): boolean {
  return one.kind === 'named' && one.outcome.kind === 'gain' && isNothing(one.outcome.mark);
}

/** 「按时参加例会得2分，每缺席一次扣0.5分」: what all of it is taken from. */
function isBase({ text }: Extract<Statement, { kind: 'unread' }>, first: Statement): boolean {
  return (
    first.kind === 'named' && first.outcome.kind === 'gain' && first.name === text && DUTY.test(text.replace(DOER, ''))
  );
}

/** So much off for each, or for something that is lacking; or the full mark with which that begins. */
function onlyTakes(one: Statement): boolean {
  if (one.kind !== 'count' && one.kind !== 'named') return false;
  return one.outcome.kind === 'lose' || (one.kind === 'named' && one.outcome.kind === 'gain');
}

/** 「6月底前全部下达完」 「春节前下达专项资金的50%」: by when it is to be done, and how much of it, before what is counted. */
export function wantsBy(text: string): boolean {
  const what = BY_WHEN.exec(text)?.groups?.['what'];
  const rest = (what ?? '').replace(/全部|全额|全面|所有|均|都|应|须|已|完毕?$|到位$|完成$/g, '');
  return (
    rest !== '' &&
    new RegExp(ACT).test(rest) &&
    weightyInName(rest) === undefined &&
    !hasOperation(rest) &&
    !redefines(rest) &&
    (rest.length <= 2 || isFreeName(rest))
  );
}

const BY_WHEN =
  /^(?:\p{Script=Han}{2,8}(?=[应须]))?(?:应|须)?(?:于|在|截至)?(?:次年|当年|本年度?|每年)?(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|[底末初])?|[一二三四]季度|上半年|春节|年[底末中初]|汛期|春耕|国庆|[春夏秋冬]季)(?:之|以)?(?:前|内|底前|末前)(?<what>\p{Script=Han}{2,24}?)(?:的)?(?:\d+(?:\.\d+)?%(?:以上)?)?$/u;

/** 「责任明晰」 「交接手续完备」 「一车一档」: how something is to be, in a short clause of its own. */
export function isState(text: string): boolean {
  if (/^一(?!律|并|般|定|切|旦|次)\p{Script=Han}一\p{Script=Han}$/u.test(text)) return true;
  return text.length <= 12 && STATE.test(text) && !/(?<![应一])不|未|没|非/.test(text) && wants(text);
}

/** Says what is to be done, or how things are to be. */
export function wants(said: string): boolean {
  const text = byRule(said.replace(PRICE, '规定标准'));
  if (wantsBy(text) || wantsOfAll(text) || wantsNone(text) || wantsOften(text)) return true;
  const plain = text
    .replace(/^(?:并且?|且|同时)/, '')
    .replace(DOER, '')
    .replace(OFTEN, '')
    .replace(/^对(?<what>[^,]{2,24})进行(?=\p{Script=Han}{2}$)/u, '进行$<what>');
  const duty = DUTY.exec(plain)?.[0];
  const state = STATE.exec(plain)?.[0];
  const often = OFTEN.test(text) && plain.startsWith('进行');
  const isKnownState = state !== undefined && strangeRun(plain.slice(0, plain.length - state.length)) < MANY_STRANGE;
  if (duty === undefined && !isKnownState && !often) return false;
  if (text.length > 60 || treats(text) || hasOperation(text) || redefines(text) || scoredByParts(text)) return false;
  const rest = plain.replace(DUTY, '').replace(STATE, '').replace(/^进行/, '');
  return (
    weightyInName(text) === undefined &&
    rest
      .split(/[、的()]|(?<=\p{Script=Han}{2})(?:或者?|及其?|以及|和|与|并)(?=\p{Script=Han}{2})/u)
      .every((part) => part === '' || /^\p{Script=Han}$/u.test(part) || isFreeName(part))
  );
}

/** 「部门收支全部纳入预算管理」 「补助资金严格按规定标准发放」: what is done, in whatever words, to all of what is named first. */
function wantsOfAll(text: string): boolean {
  const { what, does } = OF_ALL.exec(text)?.groups ?? {};
  return (
    what !== undefined &&
    does !== undefined &&
    text.length <= 40 &&
    !treats(text) &&
    !hasOperation(text) &&
    !redefines(text) &&
    !scoredByParts(text) &&
    weightyInName(text) === undefined &&
    !FAILING.test(what) &&
    !VERDICT.test(does) &&
    isFreeName(what.replace(/所有|各项|全部/g, '')) &&
    (DECIDED.test(does) || (!/经$/.test(text.slice(0, -does.length)) && isFreeName(does)))
  );
}

/** 「项目之间未频繁调剂」 「房前屋后无垃圾乱堆乱放」 「无应采未采、规避招标等问题」: that there is to be none of it, whatever it is. */
function wantsNone(text: string): boolean {
  const { where = '', what } = OF_NONE.exec(text)?.groups ?? {};
  if (what === undefined || text.length > 50 || treats(text) || hasOperation(text) || redefines(text)) return false;
  const names = [...where.split('、'), ...what.split(/、|(?<=\p{Script=Han}{2})[和及或](?=\p{Script=Han}{2})/u)];
  return (
    weightyInName(text) === undefined &&
    !VERDICT.test(text) &&
    !FAILING.test(where) &&
    names.every((name) => name === '' || DUE.test(name) || isFreeName(name) || isName(name)) &&
    !names.some((name) => hasOperation(name) || SAYS_SO.test(name) || strangeRun(name) >= MANY_STRANGE)
  );
}

const OF_NONE =
  /^(?<where>(?:\p{Script=Han}|、){0,20}?)(?:不存在|没有|未(?:发生|出现|发现)|未|(?<![不并])无|严禁|不得|不准)(?<what>(?:\p{Script=Han}|、){2,30}?)(?:等(?:问题|情况|现象|行为|情形|事件))?$/u;
const DUE = /^应\p{Script=Han}{1,2}未\p{Script=Han}{1,2}$/u;
/** 「未评单位算及格」: what becomes of somebody, in a clause of its own. */
const SAYS_SO = /算|按|作|当|给|补|另|归|退|转|等同|有效|无效|照|仍|可|准予|允许/;

/** 「村级河长每周巡河一次」 */
function wantsOften(text: string): boolean {
  const { who = '', does } = OF_TIMES.exec(text)?.groups ?? {};
  return (
    does !== undefined &&
    !treats(does) &&
    !hasOperation(does) &&
    [who, does].every((one) => one === '' || isFreeName(one))
  );
}

const OF_TIMES =
  /^(?<who>\p{Script=Han}{0,10}?)每(?:年度?|半年|季度?|月|旬|周|日|天)(?:至少|不少于)?(?<does>\p{Script=Han}{2,10}?)[一二两三四五1-5](?:次|期|场|轮|遍)(?:以上)?$/u;

const OF_ALL =
  /^(?<what>\p{Script=Han}{2,16}?)(?:应当?|必须|须|严格|全部|全额|均|统一|足额|按[时期规]定?|及时|经)+(?<does>\p{Script=Han}{2,24})$/u;
/** What is found, or somebody who is to be treated otherwise: what follows is what becomes of it. */
const FAILING = /的$|问题|信访|上访|投诉|争议|违|逾|错|漏|超|欠|案件|事故|重复|其[他它]|扣|罚|得分|分数/;
/** 「经集体研究决定」 */
const DECIDED = /^(?:党委会?|班子|领导班子|党政联席会?议?|集体|会议|民主)+(?:研究|讨论|审议)(?:决定|同意|通过)?$/;
/** 「按每亩30元标准」 */
const PRICE = /每\p{Script=Han}{1,3}\d+(?:\.\d+)?万?元(?:\/?[年月天])?的?(?:补助|补贴|奖补|发放|收费)?标准/u;

/** 「按事项完成进度支付资金」: after whatever rule, as long as that is the name of something. */
function byRule(text: string): string {
  const by =
    /(?<=^|严格|全部|均|应)按照?(?<by>\p{Script=Han}{2,12}?(?:进度|标准|规定|要求|程序|合同|用途|范围|方案))(?=\p{Script=Han}{2})/u;
  const name = by.exec(text)?.groups?.['by'];
  return name !== undefined && (RULES.test(name) || (isFreeName(name) && !treats(name)))
    ? text.replace(by, '按规定')
    : text;
}

const RULES = /^(?:相关|有关|既定|规定|上级)*(?:标准|规定|要求|程序)$/;

/** Does something to a score, a figure or a term, or says for whom and when. */
export function treats(text: string): boolean {
  return TREATS.test(text.replace(NO_TREATMENT, '　'));
}

/** 「村干部按时参加例会」 */
const DOER = /^[^,的]{0,3}(?:干部|专干|人员|职工|会计|负责人|支书|主任|所长)(?=\p{Script=Han}{4})/u;
const OFTEN = /^(?:做到)?每(?:年度?|半年|季度?|月度?|周|日|天)(?:至少|均|都)?/;
/** Where no duty says what it is about, so many unknown characters may be a clause of their own. */
const MANY_STRANGE = 4;
const DUTY =
  /^(?:应当?|必须|须|要)?(?:(?:认真|及时|按[月季年](?=及?时?足额|及时|报送|缴纳|发放|公示|公开)|足额|积极|切实|严格|坚决|主动|全面|深入|扎实|大力|准确|规范|按时|按期|如期|按(?:要求|规定|程序)|定期|认真做好|不断|进一步|加强|加大|加快|建立健?全?|健全|落实|贯彻|遵守|履行|执行|实行(?!一票)|推行|做好|抓好|搞好|做到|开展|组织|完善|坚持|确保|保证|配合|协助|推进|推动|强化|明确|制[定订]|成立|设立|设置|配备|安排|指定|编制|提高|提升|保持|维护|防止|防范|杜绝|严禁|禁止|不得|不准)、?)+/;
const STATE =
  /(?:(?:符合|遵守|遵循|执行|满足|达到)(?:国家|上级|财政|有关|相关|各项|财务|规定的|既定)*(?:规定|要求|标准|制度|办法|规范|程序|法律|法规|法律法规|政策)|科学|合理|规范|完整|健全|充分|明确|齐全|及时|准确|真实|合规|合法|到位|清晰|有效|良好|完善|完备|透明|有序|安全|完好|整洁|干净|清洁|畅通|通畅|平整|美观|稳定|团结|有力|扎实|强|牢固|相符|一致|吻合|对应|匹配|相适应|清楚|明晰|明了|分明|齐备|严密|严谨|严格|得当|恰当|适当|妥善|可靠|属实|翔实|详实|方便|便捷|便利|高效|公正|公平|公开|统一|同步|协调|可行|可衡量|可考核|可量化|细化|量化|达标|合格|正常|充足|足额|无误|落实)$/;
const TREATS =
  /分|考[核评]|评|结果|成绩|等次|档|口径|数据|比例|照顾|有效$|优[待先惠]|倾斜|[免减缓降升浮抵奖罚惩容赦宽松让]|放|调|酌|视|替|换|合并|重复|累|延|期限|起算|为准|认定|审定|核定|确认|裁|决定|另|其[他它余]|之外|以外|年|月|[上下]半|以前|(?:单位|部门|乡镇?|镇|村|街道|社区|企业|项目|者|的|时|后|前)$/;
const NO_TREATMENT =
  /集体(?:研究|讨论)(?:决定|同意|通过)|按[月季年](?=及?时?足额|及时|报送|缴纳|发放|公示|公开)|[职权责区]分|分明|分工|(?:上报|报送|录入|填报|采集)(?:的)?数据|按时|按期|分(?:类|级管理|工|管|解|线|布)|评(?:审|标)|减少|防灾减灾|松材|[发投存摆排乱]放|调剂|放(?:火|养|射)|调(?:查|解|处)|替代(?!分)|月(?:报|度计划)|日常|及时|准时|对照|(?:月|年)报|考勤|考察|转换|[轮更]换|[库市面]容|容[量积貌]|内容|扩容/g;
