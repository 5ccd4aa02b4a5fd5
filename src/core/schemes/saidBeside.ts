import { namesIn } from '../criteria/assemble/formulaRule';
import { readCharacters } from '../criteria/characters';
import { defines } from '../criteria/meaning';
import { parsePhrases } from '../criteria/parse/parsePhrases';
import { covered } from '../criteria/readableWords';
import { withoutNothingToDivide } from '../criteria/scoringClauses';
import { core, isExplanation } from '../criteria/words';
import type { RowMeasure } from '../criteria/otherSubject';

/**
 * 「预算执行率=（实际支出/预算数）×100%。实际支出不含结转资金。」: what 指标解释 or 指标说明 says beside the formula and does not merely explain; the figure
 * of the catalogue may be another one then.
 */
export function saidBeside(text: string, name: string, formulas: RowMeasure['formulas']): readonly string[] {
  const own = [name, ...formulas.flatMap((one) => [one.name, ...namesIn(one.expression)])].join('、');
  return parsePhrases(readCharacters(withoutNothingToDivide(text)), [])
    .flatMap((one) => (one.kind === 'text' || one.kind === 'defined' ? one.text.split(/[,:]/).map(core) : []))
    .filter((words) => words !== '' && !tells(words, own));
}

function tells(words: string, own: string): boolean {
  if (defines(words) || PURPOSE.test(words) || ADJUSTED.test(words)) return true;
  // 「既定支付进度：…，参照序时支付进度等确定的，…」
  if (DETERMINED.test(words) && own.includes('既定')) return true;
  const another = [...words.replace(YEARS, '').matchAll(ANOTHER)].some(([word]) => !own.includes(word));
  return !another && (isExplanation(words) || isKnown(words, own.split('、')));
}

/** 「实际在用固定资产总额与所有固定资产总额的比率」 「在职人数取年末实有数」: names of figures, in known words, and what joins them. */
function isKnown(words: string, own: readonly string[]): boolean {
  const { one = '', other = '' } = (SHARE.exec(words) ?? TAKEN.exec(words) ?? DEGREE.exec(words))?.groups ?? {};
  const rest = [one, other].map((name) => own.reduce((left, part) => left.replace(part, ''), name));
  return other !== '' && rest.every((name) => covered(name, false) === name.length);
}

const SHARE =
  /^(?<one>[^与和占]{2,40})(?:与|和|占)(?<other>[^与和占]{2,40}?)的?(?:比率|比例|比重|比值|百分比|变动比率)$/;
const TAKEN = /^(?<one>[^取为是指以]{2,20})(?:都)?(?:取|为|是|指|以)(?<other>[^取为是指以]{2,30}?)(?:为准)?$/;
const DEGREE = /^(?:反映|考核|评价|衡量)(?<other>[^,]{2,30}?)的?(?:程度|情况|力度|幅度|水平)$/;
/** What it is good for changes no figure. */
const PURPOSE = /^用[以于来](?:反映|考核|评价|衡量)/;
/** What 全年预算 is anyway. */
const ADJUSTED =
  /^(?:全年|调整后)预算数?(?:是|为|指|即)年初预算数?加上?(?:年中|执行中)(?:追加|追减|调整|\(减\)|后的|当年|的|预算|数)+$|^反映当年预算\(含年中追加\)的执行程度$/;
const DETERMINED = /^(?:由[^,]*时)?(?:参照|根据|依据|按照)[^,]{2,50}等?(?:确定|核定|批复|下达)的$/;

/** 「本年度…与上年度…」: of a change the two years are no other year. */
const YEARS = /本年度?[^,]*(?:与|和|较|比)上一?年度?/g;
/** Takes in or leaves out, or names a part, a time or another's figure: unless the formula itself says so. */
const ANOTHER =
  /包含|包括|[不只仅]?含|剔除|扣除|扣减|除外|[不计纳列]入|不[算计取作在]|[仅只]|一般公共|政府性基金|财政拨款|非税|自筹|直达|专项|基本支出|(?<!重点)项目支出(?!绩效)|上级(?!交办)|下级|下属|本级|全县|全市|全省|各季|季度|半年|每月|上一?年|去年|往年|以前年度|平均|最[高低]|累计|加权|调整|追加|压减|折算|合并|每/g;
