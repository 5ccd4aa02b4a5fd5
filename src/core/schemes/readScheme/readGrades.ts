import { decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import type { GradeBand } from '../scheme';
import { GRADE_LINK, GRADE_NAMES, ONLY_BELOW } from './lexicon';

/** 「90分以上为优，80-90分为良，60-80分为中，60分以下为差」 → its bands; undefined where the text gives no whole scale without gaps. */
export function readGrades(text: string): readonly GradeBand[] | undefined {
  const bands = clausesOf(text).flatMap((clause) => bandIn(clause) ?? []);
  const [best] = bands;
  if (bands.length < 2 || !best?.from || !inHundreds(best.from)) return undefined;
  const closed = bands.map(({ from, ...band }, index): Band => {
    const isLowest = index === bands.length - 1 && from === '0';
    return from === undefined || isLowest ? band : { ...band, from };
  });
  const isWhole = closed.every(({ from, to, above }, index) => {
    const previous = closed[index - 1]?.from;
    if (above || (to !== undefined && !meets(to, previous ?? '100'))) return false;
    if (index === closed.length - 1) return from === undefined;
    return from !== undefined && (index === 0 || (previous !== undefined && decimal(from).lt(previous)));
  });
  if (!isWhole || new Set(closed.map(({ name }) => name)).size < closed.length) return undefined;
  return closed.map(({ name, from }) => (from === undefined ? { name } : { name, from }));
}

/** 「80-89」 under 「90以上」 leaves no score out. */
function meets(to: string, from: string): boolean {
  const gap = decimal(from).minus(to);
  return gap.gte(0) && gap.lte(1);
}

function inHundreds(from: string): boolean {
  return decimal(from).gte(70) && decimal(from).lt(100);
}

/** 「[80,90)」 is one range, not two clauses. */
function clausesOf(text: string): readonly string[] {
  return text
    .replace(/[[［]\s*(\d+(?:\.\d+)?)\s*分?\s*[,，]\s*(\d+(?:\.\d+)?)\s*分?\s*[\])）］]/g, '$1-$2')
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

interface Band extends GradeBand {
  /** Where it ends, if that is said. */
  readonly to?: string;
  /** Its lowest score is no part of it: 「大于80分」. */
  readonly above?: true;
}

function bandIn(clause: string): Band | undefined {
  const first = RANGE_FIRST.exec(clause);
  const second = first ? null : NAME_FIRST.exec(clause);
  const name = (first?.[2] ?? second?.[1])?.replace('(', '（').replace(')', '）');
  const range = first?.[1] ?? second?.[2];
  if (name === undefined || range === undefined) return undefined;
  const numbers = (range.match(/\d+(?:\.\d+)?/g) ?? []).map(decimal).filter((value) => value.lte(100));
  const [least, ...others] = [...new Set(numbers.map(String))].map(decimal).sort((one, other) => one.cmp(other));
  if (!least) return undefined;
  const isOpenBelow = others.length === 0 && (ONLY_BELOW.test(range) || /<\D*\d|\d\D*>/.test(range));
  if (isOpenBelow) return { name, to: least.toString() };
  const most = others.at(-1);
  return {
    name,
    from: least.toString(),
    ...(most && { to: most.toString() }),
    ...(isAbove(range, least.toString()) && { above: true }),
  };
}

/** 「大于80分」 「80分（不含）以上」 「80＜得分」 「(80,90]」 */
function isAbove(range: string, least: string): boolean {
  const at = `(?<![\\d.])${least.replace('.', '\\.')}(?!\\d)`;
  return new RegExp(`(?:>|大于|高于|超过|多于)(?!=|等于)${at}(?!分?\\(含)|${at}分?(?:\\(不含|<(?!=))|^\\(${at},`).test(
    range,
  );
}
