import { isPlainNoun, namesSource } from './namesSource';
import { covered, hasContent, isName, isPlainTelling } from './readableWords';

/** A form of words that explains and changes no score; what stands in its gap must be known words. */
interface Form {
  readonly pattern: RegExp;
  /** What the gap may hold: nothing there, a telling clause, a name with 不 and 未 in it, what a word means, papers, or somebody. */
  readonly gap?: 'telling' | 'name' | 'meaning' | 'source' | 'noun';
}

const SCORED = '(?:评价|评分|打分|评定|计分|赋分|分档|分级|衡量|判断|给分|得分)';

const FORMS: readonly Form[] = [
  // Headings and closing words.
  { pattern: /^(?:逐项得分|以此类推|依此类推|依次类推|其余类推|下同|同上类推|如下|以下简称)$/ },
  {
    pattern:
      /^(?:评(?:分|价)(?:标准|要点|细则|方法|办法)|计分(?:标准|方法|办法|规则)|评分规则|扣分标准|得分标准|指标(?:说明|解释)|标准|说明|注|备注|公式|计算公式|计算方法|指标公式|定量指标|定性指标|正向指标|反向指标|其中|具体(?:为|如下)?)$/,
  },
  { pattern: /^(?:单位|计量单位):?(?:万元|元|%|个|人|天|亩|公里)$/ },
  // Papers that are wanted, without saying what happens without them.
  {
    pattern:
      /^(?:以上)?(?:各项|内容|事项)?(?:均|都)?(?:需|须|应|要|请)?(?:提供|附|附上)(?<gap>[^,()]{0,16})(?:资料|材料|证明|佐证|依据|备查)$/,
    gap: 'telling',
  },
  { pattern: /^(?:得分|结果|计算结果)?保留(?:两|二|2)位小数$/ },
  { pattern: /^(?:该项|本项|其)?分值(?:按比例)?(?:分摊|分配|调整|平均分配)(?:至|到|给)?其(?:他|它|余)(?:适用)?指标$/ },
  // How it is scored in general, where the rest of the sentence says it.
  {
    pattern:
      /^(?:采用|按照?|实行)(?:完成)?(?:比率|比例|比率分值|分级评分|分档|分段|扣分|缺项扣分|是否评分|按数累加|直接赋分|满意值赋分)法?(?:进行)?(?:计分|评分|打分|赋分)?法?$/,
  },
  {
    pattern: new RegExp(
      `^(?:按照?|根据|依据|结合|对照|通过|以)(?<gap>[^,]{0,60}?)(?:进行|予以|综合)?(?:${SCORED}|为核心)$`,
    ),
    gap: 'source',
  },
  {
    pattern:
      /^(?:分为?|划分为|共分|按)?(?<gap>[^,]*?)(?:[二两三四五六]|[2-6])个?(?:等级|等次|档次|档|程度|级)(?:分|进行评价|评价|评分|评定|打分|计分|赋分|予以评价)?$/,
    gap: 'name',
  },
  {
    pattern:
      /^(?:按照?|根据|依据)(?<gap>[^,]*?(?:分为|划分为|分成)[^,]*?)(?:[二两三四五六]|[2-6])个?(?:等级|等次|档次|档|级)$/,
    gap: 'name',
  },
  {
    pattern:
      /^(?:共|总共|共有|共计|设|分|上述|以上|下列|以下|这)?(?:[二两三四五六七八九十]|\d{1,2})(?:个|项|条)?(?:评价|评分|考核)?(?:要点|方面|条件|内容|要求|标准|指标|项|条|点)(?:中)?$/,
  },
  {
    pattern:
      /^(?:根据|依据|结合|通过|对照)(?<gap>[^,]{2,40}(?:意见|结果|情况|资料|材料|报告|数据|记录|台账|文件|账簿))$/,
    gap: 'source',
  },
  {
    pattern: /^(?<gap>[^,]*?)(?:[二三四五六七八九十]|\d{1,2})个?(?:环节|方面|事项|内容|阶段|程序|要点|步骤|部分)$/,
    gap: 'name',
  },
  { pattern: /^(?:按照?|根据|依据|对照)(?<gap>[^,]{2,16}(?:计划|方案|规划|合同|部署|安排))$/, gap: 'name' },
  // What is looked at.
  {
    pattern:
      /^(?:该|本|此)?(?:项)?(?:指标)?(?:主要)?(?:用以|用于)?(?:反映|考察|考核|评价|衡量)(?:和(?:考核|评价|反映))?(?<gap>[^,]{2,60})$/,
    gap: 'telling',
  },
  { pattern: /^(?<gap>[^,]{2,30}?)(?:等)?是否(?<head>[^,]{2,30})等$/, gap: 'telling' },
  {
    pattern:
      /^(?:随机|实地|现场|入户)*(?:抽取|抽样|调查|走访|发放|抽查)\d+(?:名|户|人|份|个|位|家)(?<gap>[^,\d]{0,14}?)(?:进行)?(?:满意度)?(?:问卷)?(?:调查|问卷|走访|测评|访谈|评价)$/,
    gap: 'telling',
  },
  {
    pattern:
      /^(?:(?:通过|采用|采取|以)(?<gap>[^,\d]{2,12}))?(?:随机|现场|实地)?(?:对|向|抽取|抽样|抽查|选取|发放|走访|回收)(?:问卷)?(?:不少于|不低于|至少)\d+(?:名|份|户|人|个|家|位)[\p{Script=Han}]{0,16}(?:测评|调查|走访|问卷|评价|访谈|抽查|核对|核实|核查|查验|回访)$/u,
    gap: 'telling',
  },
  {
    pattern:
      /^(?:有效|调查|发放|回收)*(?:问卷|样本|调查对象)(?:数量?|份数)?(?:不少于|不低于|至少)\d+(?:名|份|户|人|个|家|位)$/,
  },
  { pattern: /^共?(?:发放|回收|收回)(?:有效|调查)*问卷\d+份$/ },
  // How much is planned, where the marks go by how far it got.
  {
    pattern:
      /^(?:年度|全年|当年|本年|项目)?(?:计划|目标|任务)(?<gap>\p{Script=Han}{2,14}?)\d+(?:\.\d+)?万?(?:公里|千米|平方米|立方米|米|亩|公顷|吨|人次|人|户|名|座|处|个|场|期|台|套|盏|株)$/u,
    gap: 'noun',
  },
  { pattern: /^(?:经|经过)(?<gap>[^,]{0,12}?)(?:调查|测评|走访|抽样)$/, gap: 'telling' },
  { pattern: /^以(?:年度|全年|年初|当年)?(?:目标|任务|计划|工作)+(?:数|值)?为(?:基准|标准)$/ },
  // 「在职人员数以年末实有数为准」: the number at that time, as the name says anyway.
  { pattern: /^(?<head>[^,]{2,10}(?:人数|人员数))以(?:年末|年底|期末)(?:实有|在编|在册|在岗)?(?:人)?数为准$/ },
  // 「编制数为机构编制部门核定批复数」
  { pattern: /^(?<head>[^,为]{2,12}(?:数|总额|金额))(?:为|即)(?<gap>[^,]{4,24}(?:数|总额|金额))$/, gap: 'name' },
  // Where a figure stands, and who tells it. 「以财政局数据为准」 is another figure than hers, and no explanation.
  {
    pattern:
      /^(?:(?<head>[^,以]{2,16})以|以)(?<gap>[^,]{2,24}(?:表|单|册|簿|账|凭证|台[账帐]|合同|票据?))(?:上的?|的)?(?:口径|数据|人数|数)?为准$/,
    gap: 'source',
  },
  {
    pattern:
      /^编制(?:人)?数以(?:机构)?编制(?:管理)?(?:部门|机关|委员会办公室|办)(?:的)?(?:批复|核定|下达|批准)(?:的|数|文件)*为准$/,
  },
  {
    pattern:
      /^(?:(?:评价|评分|评定|佐证|证明|数据|资料|取数|得分|考核|检查)(?:依据|材料|资料|来源|方式|渠道|说明)|依据|佐证):(?:查阅|查看|抽查)?(?<gap>[^:]{2,90})$/,
    gap: 'source',
  },
  {
    pattern:
      /^(?:(?<head>[^,由]{2,16})由|由)(?<gap>[^,]{2,16}(?:局|部门|股|科|室|办|组|单位|中心|机构|站|所|委|会|政府|厅|公司))(?:负责)?(?:提供|统计|汇总|出具|反馈|公布|(?:随机)?发放(?:问卷)?|组织(?:开展|实施)?(?:问卷)?调查)$/,
    gap: 'noun',
  },
  {
    pattern:
      /^(?:主要|实地|现场|随机|逐[项笔份])*(?:查看|查阅|查验|调阅|翻阅|抽查|抽取|核对|核查|检查)(?<gap>[^,]{2,30})$/,
    gap: 'source',
  },
  {
    pattern:
      /^(?:一般|主要|可以?)?(?:采取|采用|通过|运用|以)(?<gap>[^,]{2,24})的?(?:方式|方法|形式)(?:进行|开展|取得|获取)?$/,
    gap: 'noun',
  },
  { pattern: /^通过(?<gap>[^,]{2,24}?)(?:了解|掌握|核实|获取|取得)(?<head>[^,]{2,20})$/, gap: 'noun' },
  { pattern: /^对(?<gap>[^,]{4,30}(?:发现|查出|反馈|提出|通报)的?(?:问题|意见))$/, gap: 'name' },
  // Definitions, examples, where a figure comes from.
  {
    pattern: /^(?<head>[^,是指包括]{2,24})(?:是指|系指|指的是|指|主要包括|包括|即为)(?<gap>[^,]{2,60})$/,
    gap: 'meaning',
  },
  {
    pattern:
      /^(?<head>[^,:]{2,12}(?:资金|款|经费|数|额|值|支出|收入|人数|面积)):(?<gap>[^,:]{4,60}(?:资金|款|费|数|额|值|支出|收入|人数|面积|计划))$/,
    gap: 'meaning',
  },
  { pattern: /^(?:是指|即|指|主要包括|包括|主要指|如|例如|比如)(?<gap>[^,]{2,60})$/, gap: 'meaning' },
  { pattern: /^(?:数据|资料)?(?:来源|取自|来源于|来自)(?:于|为|:)?(?<gap>[^,]{2,40})$/, gap: 'telling' },
  { pattern: /^(?:具体|详细)?(?:详见|参见|见)(?<gap>[^,]{1,20})$/, gap: 'telling' },
  { pattern: /^(?:从|自)?(?<gap>[^,]{2,24})之日起$/, gap: 'name' },
  { pattern: /^(?<head>[^,]{2,16})为(?:正向|反向|定量|定性)指标$/ },
  { pattern: /^(?<gap>[^,]{2,20})(?:率|比例|值|数)\([a-zA-Z]\)$/, gap: 'name' },
  { pattern: /^(?:(?:行政|工作|办事|服务|运行)?(?:效率|成本|质量|水平)(?:高|低|好)、?)+$/ },
  {
    pattern:
      /^(?:(?:此|以上|该|本)?[一两二三]?项?指标)?可?根据(?:部门|单位|项目)?实际(?:情况)?(?:有选择地)?(?:进行)?(?:设置|选择|细化)$/,
  },
  { pattern: /^并?(?:将其)?(?:进一步)?细化(?:为|成)(?:相应的?|具体的?)*(?:个性化)?指标$/ },
  { pattern: /^(?:若|如)?为(?:定量|定性)指标$/ },
];

/** 「评分标准：」 heads the sentence and is nothing that it measures. */
export function isHeading(text: string): boolean {
  return /^(?:评(?:分|价)(?:标准|要点|细则|方法|办法)|计分(?:标准|方法|办法|规则)|评分规则|得分标准|指标说明|标准|说明|正向指标|反向指标|定量指标|定性指标)$/.test(
    text,
  );
}

/** A known form of words that explains, whatever its words are. */
export function explainsInForm(text: string): boolean {
  return FORMS.some((form) => fits(form, text));
}

/** A known form of explanation, or a clause of known words only. */
export function explains(text: string): boolean {
  return !redefines(text) && (isPlainTelling(text) || explainsInForm(text) || listsWants(text));
}

/** 「执行率是指上年执行比例」: of known words, and another figure. */
function redefines(text: string): boolean {
  const meaning = /^[^,]{2,16}?(?:是指|系指|指的是|即为|即|指(?!标|导))(?<meaning>[^,]{2,60})$/.exec(text)?.groups?.[
    'meaning'
  ];
  return meaning !== undefined && takesAnother(meaning);
}

/** Another figure than the one that everybody finds under the name. */
function takesAnother(meaning: string): boolean {
  return REDEFINES.test(meaning) || ONE_PURSE.test(meaning) || (OTHER_TIME.test(meaning) && !THIS_YEAR.test(meaning));
}

/** 「科目使用正确、附件齐全、不存在截留等情况」: what is wanted, in a list of known words, before it is said what one of them costs. */
function listsWants(text: string): boolean {
  const parts = text.replace(/等(?:情况|情形|问题|要求|现象)?$/, '').split('、');
  return (
    parts.length > 2 &&
    parts.some((part) => /^不存在/.test(part) || part.length > 4) &&
    parts.every(
      (part) =>
        part.length > 1 && isPlainNoun(part.replace(/^不存在|^无/, '')) && covered(part, false) >= part.length * 0.9,
    )
  );
}

function fits({ pattern, gap }: Form, text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const head = match.groups?.['head'];
  if (head !== undefined && !isName(head)) return false;
  const words = (match.groups?.['gap'] ?? '').replace(/[()]/g, '').replace(/分为|划分为|分成/, '');
  if (gap === undefined || words === '') return true;
  switch (gap) {
    case 'telling':
      return isPlainTelling(words);
    case 'source':
      return isPlainTelling(words) || namesSource(words);
    case 'meaning':
      return (
        !takesAnother(words) &&
        isName(words.replace(/^经/, '')) &&
        hasContent(words) &&
        covered(words, false) >= words.length * 0.75
      );
    case 'noun':
      return isPlainNoun(words) && (head === undefined || isPlainNoun(head));
    case 'name':
      return isName(words) && hasContent(words) && covered(words, false) >= words.length * 0.9;
  }
}

/** 「预算数是指调整后的预算数」 「不含基建支出」 */
const REDEFINES =
  /(?:调整|追加|压减)(?:后|预算)|剔除|扣除|扣减|不含|不包括|不包含|除[^,]*外|以前年度|审定|审减|折算|合并/;
/** 「执行率是指上年执行比例」, where 「本年与上年之差」 is a change. */
const OTHER_TIME = /上一?年|去年|年中|[上下]半年/;
const THIS_YEAR = /本年|当年|今年|较|比(?![例率重])|变动|结转/;
/** 「支出是指财政拨款的支出」: one of the purses out of which it is paid. */
const ONE_PURSE =
  /^(?:中央|省|市|县|本|上)级|^(?:中央|省|市|县)财政|^财政(?:拨款|资金|补助)|^(?:一般公共预算|基本支出|项目支出|专项|自筹)/;
