import { functionLineIn, isFunctionLine } from '../../facts/recognisers/labelled';

/** What a figure of a report is of, by the loosest words that still name it; of two that end together the first. */
const ITEMS: readonly (readonly [item: string, words: RegExp])[] = [
  ['因公出国费', /因公|出国/],
  ['公务用车购置费', /(?:公务用车|公车|车辆)购置(?!及|和|与|、)|公务用车.*其中:?购置|购置公务用车|购车/],
  [
    '公务用车运行维护费',
    /(?:购置(?:及|和|与|、))?(?<!购置[及和与、])(?:公务用车|公务车|公车|车辆|用车)运(?:行|维)|公务用车.*运行维护|^(?:其中)?运行维护费/,
  ],
  ['公务用车费', /公务用车|公车|用车|车辆?(?!辆)/],
  ['公务接待费', /接待/],
  ['三公', /三公/],
  ['在用固定资产', /在用(?:的?(?:固定)?资产)?/],
  ['固定资产净值', /固定资产净值/],
  ['固定资产', /固定资产/],
  ['结转结余', /结转|结余/],
  ['政府采购', /采购/],
  ['保工资支出', /保工资/],
  ['保运转支出', /保运转/],
  ['保基本民生支出', /保(?:基本)?民生/],
  ['非税收入收缴数', /非税/],
  ['直达资金', /直达/],
  ['车辆', /车辆(?:数|保有量|\d|编制|共|总|$)|(?:保有|现有|实有)车/],
  ['预算追加', /追加|调增/],
  ['预算收回', /收回|调减/],
  ['公用经费', /公用|机关运行经费/],
  ['人员经费', /人员(?:经费|支出)|^人员$/],
  ['基本支出', /基本(?!情况|建设|公共|养老|医疗|民生)/],
  ['重点工作', /重点工作|交办|办结/],
  ['重点项目支出', /重点(?:项目|支出)/],
  ['项目总支出', /项目总支出/],
  ['项目支出', /项目/],
  ['财政拨款收入', /财政拨款|拨款收入/],
  ['其他收入', /其他收入/],
  ['上级补助收入', /上级补助/],
  ['附属单位上缴收入', /附属单位/],
  ['事业收入', /事业收入/],
  ['经营收入', /经营收入/],
  ['资产总额', /资产/],
  ['负债总额', /负债/],
  ['内设机构', /内设机构|内设.{0,4}[站所室办]|^设.{0,2}机构/],
  ['编制', /编制(?=数|人|员|\d|为|共|总|合计|$)|定编/],
  ['在职', /在职|实有|在编|在岗|职工/],
  ['村居', /村(?!口|民小组|级|庄|组|集体|道)|社区/],
  ['及时完成工作', /(?:及时|按时|按期)(?:完成工作)?/],
  ['质量达标工作', /(?:质量|达标)(?:达标工作)?/],
  [
    '工作',
    /^(?:年初|年度|全年)?(?:确定|安排|下达|部署)?的?[项件](?:年度|目标)?(?:工作|任务)$|^[项件]?(?:工作|任务)(?:已|实际|全部)?完成[项件]?$|计划.{0,2}(?:工作|任务)|工作.{0,2}计划|完成工作|(?:工作|目标|年度)任务|(?:实际|工作|任务)完成率/,
  ],
  ['满意度', /满意/],
  ['支付进度', /(?:支付|执行|支出|序时|时间)进度/],
];

/** What is said of nothing more special. */
const SIDES: readonly (readonly [item: string, words: RegExp])[] = [
  ['收入', /收入/],
  ['支出', /支出/],
];

/** By what words an item is named in full: 「公务用车运行维护费」, and not only by the sign that tells it. */
export function itemWords(item: string): readonly RegExp[] {
  if (isFunctionLine(item)) return [new RegExp(item)];
  return (FULL[item] ?? []).map((one) => new RegExp(one));
}

const FULL: Readonly<Record<string, readonly string[]>> = {
  因公出国费: ['因公出国(?:\\(境\\))?(?:费用?|经费)?'],
  公务用车购置费: ['(?:公务用车|公车)购置(?:费用?|经费|支出)?'],
  公务用车运行维护费: ['(?:公务用车|公务车|公车|车辆)(?:运行(?:维护)?|运维)(?:费用?|经费|支出)?', '运行维护费'],
  公务用车费: ['(?:公务用车|公车)购置(?:及|和|与)运行(?:维护)?(?:费用?|经费|支出)?', '公务用车(?:费用?|经费)?'],
  公务接待费: ['(?:公务)?接待(?:费用?|经费|支出)?'],
  三公: ['三公(?:经费|支出|费用)*'],
  在用固定资产: ['(?:实际)?在用(?:的?固定资产)?'],
  固定资产净值: ['固定资产净值'],
  固定资产: ['固定资产(?:总额|原值)?'],
  结转结余: ['结转(?:和|及)?结余', '结转', '结余'],
  政府采购: ['政府采购', '采购'],
  预算追加: ['追加', '调增'],
  预算收回: ['收回', '调减'],
  公用经费: ['(?:日常)?公用(?:经费|支出)?'],
  人员经费: ['人员(?:经费|支出)?'],
  基本支出: ['基本支出'],
  项目支出: ['项目(?:支出)?'],
  财政拨款收入: ['财政拨款(?:收入)?'],
  其他收入: ['其他收入'],
  上级补助收入: ['上级补助(?:收入)?'],
  事业收入: ['事业收入'],
  经营收入: ['经营收入'],
  附属单位上缴收入: ['附属单位上缴(?:收入)?'],
  编制: ['(?:人员)?编制(?:数|人数)?', '定编'],
  在职: ['(?:在职|在编|在岗|实有)(?:在职|在编|在岗)?(?:人员|职工|人数|人)*', '职工(?:人数)?'],
  车辆: ['(?:公务用车|公车|车辆)(?:保有量|数量|数)?', '保有量'],
  内设机构: ['机构'],
  村居: ['(?:行政)?村(?:委会)?(?:\\(社区\\)|[、和及]?社区)?', '社区'],
  工作: ['(?:年度|工作|目标|计划)*任务', '计划', '工作'],
  及时完成工作: ['及时', '按时', '按期'],
  质量达标工作: ['质量', '达标'],
  重点工作: ['重点工作', '县委', '县政府', '党委', '政府'],
  满意度: ['(?:群众|服务对象|社会公众|公众)?满意度(?:得分|调查)?', '问卷调查', '问卷'],
  资产总额: ['资产总额', '总资产', '资产总计'],
  负债总额: ['负债总额', '总负债', '负债合计'],
};

/** What an item is a part of. */
const WHOLES: readonly (readonly [whole: string, parts: RegExp])[] = [
  ['三公', /^(?:因公出国费|公务用车|公务接待费)/],
  ['基本支出', /^(?:人员经费|公用经费)$/],
  ['支出', /^(?:基本支出|项目支出)$/],
  ['收入', /^(?:财政拨款收入|其他收入|上级补助收入|附属单位上缴收入|事业收入|经营收入)$/],
];

/** What a line of a table is a part of; undefined where nobody knows it. A 科目 by function is of the whole. */
export function wholeOf(label: string): string | undefined {
  const item = itemIn(label);
  if (item !== undefined && isFunctionLine(item)) return '支出';
  const whole = WHOLES.find(([, parts]) => parts.test(item ?? ''))?.[0];
  return whole ?? (item === '支出' && /[\u4e00-\u9fff]{3,}支出$/.test(label) ? '支出' : undefined);
}

/** 收入 or 支出, and nothing more special. */
export function isSide(item: string | undefined): boolean {
  return item === '收入' || item === '支出';
}

/** The item that words name, the last of several: 「人员和公用等基本支出」; undefined where they name none. */
export function itemIn(words: string): string | undefined {
  let [found, at]: [string | undefined, number] = [undefined, -1];
  for (const [item, pattern] of ITEMS) {
    const match = pattern.exec(words);
    const end = match ? match.index + match[0].length : -1;
    if (end > at) [found, at] = [item, end];
  }
  const line = functionLineIn(words);
  if (line && line.end >= at) return line.name;
  return found ?? SIDES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** 「比预算结余0.56万元」 is of nothing that is 结余. */
const COMPARED = /(?<!结转|结转[和及]|年末|累计|资金)(?:结余|节余)(?=[\d.])/;

const WHOLE_BUDGET = /(?:全年|当年|调整后?)的?(?:全年)?预算(?:总额|安排|数|额)*(?:为|达|共)?(?=[\d.])/;

/** The item named last: 「基本支出…，项目支出…」. */
export function lastItemIn(words: string, notSide = false): string | undefined {
  const pieces = words.split(/[，,；;、：:（(）)]/);
  for (const piece of pieces.reverse()) {
    // 「调整后全年预算2473.38万元」 is of the whole; 「实施项目8个，全年预算204万元」 of these.
    const ofWhole = WHOLE_BUDGET.test(piece) && !words.includes('项目');
    const item = itemIn(piece.replace(COMPARED, '')) ?? (ofWhole ? '支出' : undefined);
    if (item !== undefined && !(notSide && isSide(item))) return item;
  }
  return undefined;
}

/** The units in which an item is counted. */
const COUNTED: readonly (readonly [item: RegExp, units: RegExp])[] = [
  [/^编制$/, /^[人名位个]?$/],
  [/^在职$/, /^[人名位]?$/],
  [/^车辆$/, /^[辆台]?$/],
  [/^(?:村居|内设机构)$/, /^[个村家]?$/],
  [/工作$/, /^[项件个]?$/],
];

/** 「村口11处」 counts no villages. */
export function isCountedIn(item: string | undefined, unit: string): boolean {
  return COUNTED.find(([own]) => own.test(item ?? ''))?.[1].test(unit) ?? true;
}

export type Stage = 'budget' | 'adjusted' | 'final';

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['adjusted', /(?:全年|当年|调整后?)的?预算(?:安排|批复|计划)?|(?:全年|当年)可用(?:资金|财力)/g],
  ['budget', /(?<!全年|当年|调整|调整后)预算|安排|批复|年初|计划|交办/g],
  [
    'final',
    /决算|执行(?!率)|实际|完成|办结|使用|支付|发生|实有|合同|(?<!基本|项目|重点|总|预算)支出(?=[共合计为达]*(?:\d|$))/g,
  ],
];

/** The stage that is said last; what is 支出 and no plan was spent. */
export function stageIn(said: string): Stage | undefined {
  const words = said
    // 「一般公共预算拨款」 names funds.
    .replace(/(?:一般公共|政府性?基金|国有资本经营|社会保险基金)预算/g, '')
    // 「计划完成任务21项」 is planned.
    .replace(/(计划|应|拟|预计)(?:完成|办结|支付|支出|实现|执行)/g, '$1');
  let [found, at]: [Stage | undefined, number] = [undefined, -1];
  for (const [stage, pattern] of STAGES)
    for (const { index, 0: match } of words.matchAll(pattern))
      if (index + match.length > at) [found, at] = [stage, index + match.length];
  if (found) return found;
  // 「年度目标任务28项」 of which nothing says that they were done.
  if (/(?:目标|工作|年度)任务(?:共|总数|数|有|为)*(?:\d+[项个件]?)?[项个件]?$/.test(words)) return 'budget';
  return /(?<!基本|项目|重点|总)支出额$/.test(words) ? 'final' : undefined;
}

/** 「重点工作22项，办结22项」: what is said to be done of it was given before. */
export function isGiven(after: string): boolean {
  return /^[,;、]\s*(?:其中|已|均已?|全部|全年|实际|按期|按时|共|累计)*(?:完成|办结|了结|落实|办理)/.test(after);
}

/** 「较2021年的9.75万元下降…」: the amount behind these words is that year's. */
export function isBase(words: string, year: number | undefined): boolean {
  const last = year === undefined ? '' : `|${String(year - 1)}年`;
  const own = year === undefined ? '' : `|${String(year)}年度?(?=预算)|(?=预算)`;
  const than = `[比较与和同](?:上年|去年|上一年|年初${last}${own})(?:度|同期|全年|末)?的?[^,;。\\d增减升降多少高低大小]{0,6}$`;
  return new RegExp(than).test(words);
}

/** 「较上年增加…」, 「与上年持平」, 「高于2022年」 say what the sentence is compared with, and not when. */
const COMPARING = '(?<![比较]|[比较][于之起]|[高低多少大小]于|超过)';
const COMPARED_SO = '(?!年?度?末?(?:基本|大体|总体)?(?:持平|相[同当近]|一样|一致))';

/** Whether the year before is meant; undefined where no time is said. The time said last counts. */
export function pastIn(words: string, year: number | undefined): boolean | undefined {
  let [found, at]: [boolean | undefined, number] = [undefined, -1];
  if (isBase(words, year) && !/(?:年初|预算)[^,;。]{0,6}$/.test(words)) return true;
  const say = (pattern: RegExp, past: boolean): void => {
    for (const { index } of words.matchAll(pattern)) if (index > at) [found, at] = [past, index];
  };
  const past = (name: string): RegExp => new RegExp(`${COMPARING}(?:${name})${COMPARED_SO}`, 'g');
  say(past('上年|去年|上一年'), true);
  say(/本年|今年|当年/g, false);
  if (year !== undefined) {
    say(past(String(year - 1)), true);
    say(new RegExp(String(year), 'g'), false);
  }
  return found;
}
