import { covered, hasContent, hasOperation, isName } from './readableWords';
import { weightyInName } from './weighty';

/** 「执行率是指上年执行比例」: of known words, and another figure. */
export function redefines(text: string): boolean {
  const meaning = /^[^,]{2,16}?(?:是指|系指|指的是|即为|即|为|指(?!标|导))(?<meaning>[^,]{2,60})$/.exec(text)?.groups?.[
    'meaning'
  ];
  return meaning !== undefined && (takesAnother(meaning) || ONE_PURSE.test(meaning));
}

/** 「支出不含基建」 「执行率（不含基建）」 「支出是指财政拨款的支出」: less than the figure that everybody finds under the name. */
export function narrows(text: string): boolean {
  return redefines(text) || takesIn.test(text);
}

/** Another figure than the one that everybody finds under the name. */
export function takesAnother(meaning: string): boolean {
  return REDEFINES.test(meaning) || (OTHER_YEAR.test(meaning) && !THIS_YEAR.test(meaning));
}

/** 「调整后的预算数」: one figure instead of another, where 「不含…」 only says what belongs to it. */
export function takesOther(meaning: string): boolean {
  return takesOtherFigure.test(meaning);
}

/** What a word means, in words that are known for the most part, and no other figure. */
export function isMeaning(text: string): boolean {
  return (
    !takesAnother(text) &&
    !ONE_PURSE.test(text) &&
    isName(text.replace(/^经/, '')) &&
    hasContent(text) &&
    covered(text, false) >= text.length * 0.75
  );
}

/**
 * 「既定支付进度：由部门在申报绩效目标时，参照序时进度等确定的，在某一时点应达到的支付进度」: a figure, and behind the colon a figure of the same
 * kind. Who determined it, and after what, describes it as long as it is said with 的.
 */
export function defines(text: string): boolean {
  const { head, meaning } = DEFINITION.exec(text)?.groups ?? {};
  if (head === undefined || meaning === undefined || !isName(head)) return false;
  const said = meaning.replace(OWN_RECORD, '').replace(DETERMINED, '').replace(/[,()]/g, '');
  return (
    !/[\d%≥≤<>=]/.test(said) &&
    weightyInName(said) === undefined &&
    !hasOperation(said) &&
    isMeaning(said) &&
    covered(said, false) >= said.length * 0.9
  );
}

/** A name of a figure, a colon and a figure, whether or not it is the same. */
export function looksLikeDefinition(text: string): boolean {
  return DEFINITION.test(text) && !/[\d%≥≤<>=]/.test(text);
}

const FIGURE = '数|额|量|值|率|比例|进度|资金|款|费|经费|支出|收入|人数|面积|预算|决算|任务|项目';
const DEFINITION = new RegExp(
  `^(?<head>[^,:]{2,12}(?:${FIGURE})):(?<meaning>[^:]{4,120}(?:${FIGURE}|之和|之差|总和|计划|比率|情况)(?:\\([^()]{2,16}\\))?)$`,
);
const OWN_RECORD = /\(以(?:年终|部门)?决算(?:报表)?数?为准\)/;
const DETERMINED =
  /^(?:由[^,]{2,24}时,)?(?:参照|根据|依据|按照?)[^,的]*?(?:等)?(?:确定|核定|批复|下达|编制|制定|批准)的,?|^由[^,]{2,24}时,(?:参照|根据|依据|按照?)[^,]*?(?:等)?(?:确定|核定)的,?/;

/** 「不含基建支出」 */
const LEAVES_OUT = '剔除|扣除|扣减|不含|不包括|不包含|除[^,]*外';
/** 「预算数是指调整后的预算数」 */
const TAKES_OTHER = '(?:调整|追加|压减)(?:后|预算)|以前年度|审定|审减|折算|合并';
const REDEFINES = new RegExp(`${TAKES_OTHER}|${LEAVES_OUT}`);
const takesIn = new RegExp(`${LEAVES_OUT}|除外|含`);
const takesOtherFigure = new RegExp(TAKES_OTHER);
/** 「执行率是指上年执行比例」, where 「本年与上年之差」 is a change. */
export const OTHER_YEAR = /上一?年|去年|年中(?!追加|调整|新增)|[上下]半年/;
const THIS_YEAR = /本年|当年|今年|较|比(?![例率重])|变动|结转/;
/** 「支出是指财政拨款的支出」: one of the purses out of which it is paid. */
const ONE_PURSE =
  /^(?:中央|省|市|县|本|上)级|^(?:中央|省|市|县)财政|^财政(?:拨款|资金|补助)|^(?:一般公共预算|基本支出|项目支出|专项|自筹)/;
