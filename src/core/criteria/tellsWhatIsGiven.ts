import { FIGURE } from './clauseWords';
import { explains } from './explanation';
import { OTHER_YEAR, takesOther } from './meaning';
import { saysWhoseFigure } from './namesSource';
import { hasTreatment } from './readableWords';
import { core } from './words';

/**
 * A sentence without a mark that only says what the thing is that is measured, counted or judged: 「重点工作是指市委交办、由督查室列入督办的工作」
 * 「结转结余资金不含单位自有资金」 「补助资金在规定时限内发放到位的比例」. Of whatever words, as content words are an open class; known by its form,
 * and by what it may not hold: marks, numbers, another year's or somebody's figure, and what becomes of a score. Whoever gives that thing has
 * read it; of a figure that we find ourselves somebody has to say that it is meant so.
 */
export function tellsWhatIsGiven(sentence: string): boolean {
  const plain = sentence.replace(LEAD, '').replace(/[,:]+$/, '');
  if (plain.length < 6 || plain.length > LONGEST) return false;
  if (!defines(plain) && !narrowsFigure(plain) && !describes(plain)) return false;
  const [first = '', ...rest] = plain.split(',');
  return isHarmless(first) && rest.every((clause) => isHarmless(clause) && goesOn(core(clause)));
}

/** 「重点工作是指…」 「实际到位资金：…」 「三公经费总额按…合计数计算」 */
function defines(text: string): boolean {
  const { head, verb, meaning = '' } = DEFINED.exec(text)?.groups ?? {};
  if (head === undefined || OF_SCORES.test(head) || NO_HEAD.test(head)) return false;
  // A colon may stand behind anything; 按 takes a figure from somewhere.
  const isFigure = FIGURE.test(head);
  return verb === ':' ? isFigure && ENDS_AS_FIGURE.test(meaning) : verb !== undefined || isFigure;
}

/** 「结转结余资金不含单位自有资金」 */
function narrowsFigure(text: string): boolean {
  const head = NARROWED.exec(text)?.groups?.['head'];
  return head !== undefined && !OF_SCORES.test(head) && !NO_HEAD.test(head);
}

/** 「重点工作实际完成数与交办数的比率」: the name of something to be measured or judged, as long as a sentence. */
function describes(text: string): boolean {
  return DESCRIBED.test(text) && !NO_HEAD.test(text) && !ASSERTS.test(text) && !/^[^,]*(?:得分|分值|扣分)/.test(text);
}

export function isHarmless(clause: string): boolean {
  const text = core(clause);
  if (text === '' || explains(text) || saysWhoseFigure(text)) return true;
  const said = text.replace(LEFT_OUT, '');
  return bindsNothing(clause) && !takesOther(said) && !OTHER_YEAR.test(said.replace(BOTH_YEARS, ''));
}

/** Whatever it says of a figure, it says nothing of marks, numbers, limits and choices. */
export function bindsNothing(clause: string): boolean {
  const said = core(clause).replace(LEFT_OUT, '');
  return !BINDS.test(said) && !hasTreatment(said);
}

/** 「由市督查室列入督办的工作事项」: more of the same thing, and no sentence of its own as 「先进乡镇直接过关」. */
function goesOn(text: string): boolean {
  return (
    text === '' ||
    explains(text) ||
    saysWhoseFigure(text) ||
    MORE.test(text) ||
    ENDS_AS_THING.test(text) ||
    DESCRIBED.test(text)
  );
}

const LONGEST = 200;
const LEAD = /^(?:注|备注|说明|其中|指标解释|指标说明)[:,]/;
const HEAD = '(?<head>[^,;。:\\d%≥≤<>=]{2,24}?(?:\\([^(),]{1,16}\\))?)';
const DEFINED = new RegExp(
  `^${HEAD}(?:(?<verb>:|(?:主要)?(?:是指|系指|指的是|指(?![标导定南出示数挥])|包括|包含)|(?<!立)即(?!将|时|可|使))(?<meaning>.{4,})|按照?[^,;。]{4,}(?:合计数?|总数|总额|之和)(?:计算|统计|填列|确定))$`,
);
const NARROWED = new RegExp(
  `^${HEAD}(?:(?:均|已|应)?(?:不含|不包括|不包含)|(?<=数|额|量|资金|款|经费|费用?|支出|收入|预算|决算|人数|人员|面积|里程|率)(?:均|已|应)?(?:不计入|含|剔除|扣除))[^,;。]{2,}$`,
);
const DESCRIBED =
  /(?:的|及其?|与|、)[^,的]{0,16}(?:比例|比率|比重|百分比|情况|程度|影响|数量|总和|之和|合计数|效果|水平|作用|质量|偏差|差异|贡献)(?:\([^()]{1,16}\))?$/;
/** What takes something out or in, or goes on listing. */
const MORE = /^(?:不含|不包括|不包含|含|包括|包含|即|如)|等(?:[^,的]{2,6})?$/;
const ENDS_AS_THING =
  /(?:数|额|量|值|率|比例|资金|款|费|经费|支出|收入|人数|面积|预算|决算|任务|项目|之和|总和|计划|情况|产品|服务|工作|事项|群体|个人|人员|部门|单位|对象|行为|活动|范围|材料|问题|制度)(?:\([^()]*\))?$/;
const ENDS_AS_FIGURE =
  /(?:数|额|量|值|率|比例|进度|资金|款|费|经费|支出|收入|人数|面积|预算|决算|任务|项目|之和|之差|总和|计划|情况|产品|服务|工作|指标)(?:数量?)?(?:\([^()]*\))?$/;
/** No thing that is measured: who, when, or a case. */
const NO_HEAD =
  /^(?:[如若因凡但且或除仅只另每各其该本此新]|按|由|对于?|从|以|不|未|无|没)|是否|应|须|者$|的(?:单位|部门|乡镇)?$/;
const OF_SCORES = /分$|得分|扣分|分值|满分|权重|本项|该项|指标$|评价$|考核$|等次|档|优秀|良好|及时$|完成$|达标$/;
/** 「资金使用无截留、挪用等情况」 is wanted. */
const ASSERTS = /[无未没不]|非(?=因|经|正)|等(?:情况|情形)|严禁|杜绝|禁止|确保|应当|必须|要求/;
/** What leaves something out, or takes it in, is of the thing that is given. */
const LEFT_OUT =
  /\((?:因|由于|受)?[^()]*(?:除外|不含在内|不计入|不包括在内)\)|\((?:不含|不包括|含|包括)[^()]*\)|(?:因|由于)[^,()]{2,40}(?:除外|不计入|不含在内|不计算在内)$|^(?:不含|不包括|不包含|含|包括)|(?<=\p{Script=Han}{2})(?:不含|不包括|不包含|不计入|剔除|扣除)(?=\p{Script=Han}{2})/gu;
const BOTH_YEARS = /(?:本|当)年度?[^,]{0,40}(?:与|和|及|、|-|较|比)[^,]{0,10}上一?年度?|上一?年度?结转/g;
/** Marks, numbers, factors, limits, choices, and what is done to a score. */
const BINDS =
  /[\d%≥≤<>=±×*/]|百分|千分|[得扣计加减][零一二两三四五六七八九十半]|扣(?!除)|得分|满分|分值|计分|给分|加分|减分|绝对值|平均|均值|均按|加权|权重|系数|折(?!旧)|倍|减半|一半|[两几]成|视[同为作]|当作|看作|算作|另[行算计外]|免[责于予除]|不予|不得|不再|不罚|不追究|清零|归零|归档$|缓|从[严宽重轻优]|就[高低近]|择[优高低]|孰|[较最][高低大小优差]|[高低]者|封顶|保底|上浮|下浮|上限|下限|酌|裁[定决量]|否决|取消|作废|暂停|重复|累加|叠加|抵[扣销消]|滚动|换算|降[一低]?[档级]|升[一]?[档级]|等次|合格线|每(?!年|月|季|日|周)|第[一二三四五](?!方|产业)|首[次年]|次年|[近前][两三四五]年|[两三四五]年|其[他它余]单位|顶格|处理$|的(?:按|视|退|不(?:考|评|扣|罚|计|算|予|得|再|纳|参)|跳|忽略|搁置|恢复|取(?![得水])|打|翻)|提交|协商|商定|认可|掌握$/;
