import type { Characters } from './characters';

const NAMES = '(?:目标值|标准值|基准值|指标值|目标|达标线|合格线|及格线|基准线|目标线)';
const DEFINED = new RegExp(
  `以(?<before>\\d+(?:\\.\\d+)?(?:%|\\p{Script=Han}{1,2})?)(?:为|作为)(?<named>${NAMES})|(?<=^|[,;。:\\n]|(?<=[,;。:\\n]|^)\\p{Script=Han}{1,8}(?:率|度|比例|比重)的?)(?<name>目标值|标准值|基准值|达标线|合格线|及格线|基准线|目标线)(?:为|:|=)?(?<after>\\d+(?:\\.\\d+)?%?)(?=[,;。\\n])|(?:达到|完成|实现|不低于|不少于|≥)(?:年度|全年|年初|当年)?(?<goal>目标值|指标值|标准值|计划值)(?<met>\\d+(?:\\.\\d+)?%?)(?=[,;。的得及以(])`,
  'u',
);

/** 「以95%为目标值」: from there on the name stands for the number, and is read as if the number were written. */
export function withNamedTarget({ text, places }: Characters): Characters {
  const match = DEFINED.exec(text);
  const { before, named, name, after, goal, met } = match?.groups ?? {};
  const [word, value] = [named ?? name ?? goal, before ?? after ?? met];
  if (!match || word === undefined || value === undefined) return { text, places };
  const from = match.index + match[0].length;
  let [written, at] = [text.slice(0, from), from];
  const kept = places.slice(0, from);
  while (at < text.length) {
    const isName = text.startsWith(word, at);
    const next = isName ? value : (text[at] ?? '');
    for (let unit = 0; unit < next.length; unit++) kept.push(places[at] ?? 0);
    written += next;
    at += isName ? word.length : 1;
  }
  kept.push(places[text.length] ?? 0);
  return { text: written, places: kept };
}
