import { covered, hasContent, isName, isPlainTelling } from './readableWords';

/** A form of words that explains and changes no score; what stands in its gap must be known words. */
interface Form {
  readonly pattern: RegExp;
  /** What the gap may hold: nothing there, a telling clause, or a name with 不 and 未 in it. */
  readonly gap?: 'telling' | 'name';
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
    gap: 'telling',
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
    gap: 'telling',
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
      /^(?:(?:通过|采用|采取|以)(?<gap>[^,\d]{2,12}))?(?:随机|现场|实地)?(?:对|向|抽取|抽样|抽查|选取|发放|走访|回收)(?:问卷)?(?:不少于|不低于|至少)\d+(?:名|份|户|人|个|家|位)[\p{Script=Han}]{0,16}(?:测评|调查|走访|问卷|评价|访谈|抽查)$/u,
    gap: 'telling',
  },
  { pattern: /^(?:经|经过)(?<gap>[^,]{0,12}?)(?:调查|测评|走访|抽样)$/, gap: 'telling' },
  { pattern: /^以(?:年度|全年|年初|当年)?(?:目标|任务|计划|工作)+(?:数|值)?为(?:基准|标准)$/ },
  // 「在职人员数以年末实有数为准」: the number at that time, as the name says anyway.
  { pattern: /^(?<head>[^,]{2,10}(?:人数|人员数))以(?:年末|年底|期末)(?:实有|在编|在册|在岗)?(?:人)?数为准$/ },
  // 「编制数为机构编制部门核定批复数」
  { pattern: /^(?<head>[^,为]{2,12}(?:数|总额|金额))(?:为|即)(?<gap>[^,]{4,24}(?:数|总额|金额))$/, gap: 'name' },
  { pattern: /^对(?<gap>[^,]{4,30}(?:发现|查出|反馈|提出|通报)的?(?:问题|意见))$/, gap: 'name' },
  // Definitions, examples, where a figure comes from.
  { pattern: /^(?<head>[^,是指包括]{2,24})(?:是指|系指|指的是|指|主要包括|包括|即为)(?<gap>[^,]{2,60})$/, gap: 'name' },
  { pattern: /^(?:是指|即|指|主要包括|包括|主要指|如|例如|比如)(?<gap>[^,]{2,60})$/, gap: 'name' },
  { pattern: /^(?:数据|资料)?(?:来源|取自|来源于|来自)(?:于|为|:)?(?<gap>[^,]{2,40})$/, gap: 'telling' },
  { pattern: /^(?:具体|详细)?(?:详见|参见|见)(?<gap>[^,]{1,20})$/, gap: 'telling' },
  { pattern: /^(?:从|自)?(?<gap>[^,]{2,24})之日起$/, gap: 'name' },
  { pattern: /^(?<head>[^,]{2,16})为(?:正向|反向|定量|定性)指标$/ },
  { pattern: /^(?<gap>[^,]{2,20})(?:率|比例|值|数)\([a-zA-Z]\)$/, gap: 'name' },
  { pattern: /^(?:(?:行政|工作|办事|服务|运行)?(?:效率|成本|质量|水平)(?:高|低|好)、?)+$/ },
  { pattern: /^(?:此|以上|该)?[一两二三]?项?指标可根据(?:部门|单位)实际(?:情况)?(?:设置|选择)$/ },
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
  return isPlainTelling(text) || explainsInForm(text);
}

function fits({ pattern, gap }: Form, text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const head = match.groups?.['head'];
  if (head !== undefined && !isName(head)) return false;
  const words = (match.groups?.['gap'] ?? '').replace(/[()]/g, '').replace(/分为|划分为|分成/, '');
  if (gap === undefined || words === '') return true;
  if (gap === 'telling') return isPlainTelling(words);
  return isName(words) && hasContent(words) && covered(words, false) >= words.length * 0.9;
}
