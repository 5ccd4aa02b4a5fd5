/**
 * Whether two names can be of one thing: what they are about is the same, is held by the other, or they have a word of two
 * characters in common that is not one of the light words in which every name may be dressed. A name of light words only is
 * about whatever the other is about.
 */
export function sameThing(one: string, other: string): boolean {
  const [a, b] = [about(one), about(other)];
  if (a === '' || b === '') return true;
  if (OF_LAST_YEAR.test(a) !== OF_LAST_YEAR.test(b)) return false;
  return (
    a.includes(b) ||
    b.includes(a) ||
    Array.from(a.slice(1), (_, at) => a.slice(at, at + 2)).some((word) => b.includes(word))
  );
}

/**
 * The whole of one name stands in the other: 「有效投诉次数」 is of 「投诉」. What is only the graver of them is not: none of 「重大事故」 is
 * not none of 「事故」.
 */
export function holdsThing(whole: string, part: string): boolean {
  const [a, b] = [counted(whole), counted(part)];
  return a === '' || b === '' || (a.includes(b) && !GRAVER.test(a.slice(0, a.indexOf(b))));
}

const GRAVER = /(?:[重较特]大|一般|严重|轻微|恶性|越级|集体|群体性?)(?:安全|生产|责任)*$/;

/** 「资金」 「工作完成情况」: what any name may be dressed in. */
export function isLight(name: string): boolean {
  return about(name) === '';
}

/** Without when, that it was found, and how many. */
function counted(name: string): string {
  return name
    .replace(/["'“”‘’「」()（）\s]/g, '')
    .replace(/^(?:全年|年内|当年|本年度?|年度|累计|合计|共)+/, '')
    .replace(/^(?:发生|出现|存在|发现|查出|有(?!效))+/, '')
    .replace(/(?:事件|情况|问题|现象|情形|行为)$/, '')
    .replace(/的?[次起件例个项处户]?(?:数量?|量)$/, '');
}

function about(name: string): string {
  return counted(name)
    .replace(LIGHT, '')
    .replace(/(?:率|比例|比率|比重|数|额|(?<!质)量|值|度)$/, '');
}

/** How far something got, and what is meant to be done: in names of anything. */
const LIGHT =
  /实际|全部|已|完成|实现|达到|年初|年度|全年|计划|目标|任务|预期|应当|应(?!收|付|急|用|.{1,2}[尽未])|项目|工作|资金|情况|单位|部门|数量|总额|金额|的/g;
const OF_LAST_YEAR = /上一?年|去年/;
