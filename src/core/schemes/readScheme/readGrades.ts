import { decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import type { GradeBand } from '../scheme';
import { GRADE_LINK, GRADE_NAMES, ONLY_BELOW } from './lexicon';

/** 「90分以上为优，80-90分为良，60-80分为中，60分以下为差」 → its bands; undefined where the text gives no whole scale. */
export function readGrades(text: string): readonly GradeBand[] | undefined {
  const bands = clausesOf(text).flatMap((clause) => bandIn(clause) ?? []);
  const [best] = bands;
  const lowest = bands.at(-1);
  if (bands.length < 2 || !best?.from || !lowest || !inHundreds(best.from)) return undefined;
  const closed = lowest.from === '0' ? [...bands.slice(0, -1), { name: lowest.name }] : bands;
  const isDescending = closed.every(({ from }, index) => {
    const previous = closed[index - 1]?.from;
    if (index === closed.length - 1) return from === undefined;
    return from !== undefined && (index === 0 || (previous !== undefined && decimal(from).lt(previous)));
  });
  return isDescending && new Set(closed.map(({ name }) => name)).size === closed.length ? closed : undefined;
}

function inHundreds(from: string): boolean {
  return decimal(from).gte(70) && decimal(from).lt(100);
}

/** 「[80,90)」 is one range, not two clauses. */
function clausesOf(text: string): readonly string[] {
  return text
    .replace(/[[(（［]\s*(\d+(?:\.\d+)?)\s*分?\s*[,，]\s*(\d+(?:\.\d+)?)\s*分?\s*[\])）］]/g, '$1-$2')
    .split(/[，,、；;。\n]|\s{2,}/)
    .map((clause) => plainText(clause))
    .filter((clause) => clause !== '');
}

const ONE = `(?:${GRADE_NAMES.join('|')})`;
/** 「一等（优良）」 is one name. */
const NAME = `(${ONE}(?:\\(${ONE}\\))?)`;
const RANGE_FIRST = new RegExp(`^(.*\\d.*?)${GRADE_LINK}\\(?${NAME}\\)?(?:等级|等次|档次|等|级|档)?\\)?$`);
const NAME_FIRST = new RegExp(
  `(?:^|[^\\d一-龥]|[为:])${NAME}(?:等级|等次|档次|等|级|档)?(?:为|是|:|\\(|=)*(\\D{0,6}\\d.*)$`,
);

function bandIn(clause: string): GradeBand | undefined {
  const first = RANGE_FIRST.exec(clause);
  const second = first ? null : NAME_FIRST.exec(clause);
  const name = (first?.[2] ?? second?.[1])?.replace('(', '（').replace(')', '）');
  const range = first?.[1] ?? second?.[2];
  if (name === undefined || range === undefined) return undefined;
  const numbers = (range.match(/\d+(?:\.\d+)?/g) ?? []).map(decimal).filter((value) => value.lte(100));
  const least = numbers.reduce<ReturnType<typeof decimal> | undefined>(
    (low, value) => (low === undefined || value.lt(low) ? value : low),
    undefined,
  );
  if (!least) return undefined;
  const isOpenBelow = numbers.length === 1 && (ONLY_BELOW.test(range) || /<\D*\d|\d\D*>/.test(range));
  return isOpenBelow ? { name } : { name, from: least.toString() };
}
