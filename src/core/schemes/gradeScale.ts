import { decimal } from '../base/decimal';
import { plainText } from '../base/text';
import { type Span, leadingSpan } from './scoreSpan';
import type { GradeBand } from './scheme';

export interface GradeScale {
  /** Best first; the lowest begins nowhere. */
  readonly bands: readonly GradeBand[];
  /** The words in front of the scale and behind it, plain. */
  readonly before: string;
  readonly after: string;
}

/** 「评价等级：90分（含）以上为优，80（含）-90分为良，……60分以下为差」; undefined where no whole scale without gaps stands in one piece. */
export function readGradeScale(text: string): GradeScale | undefined {
  const clauses = clausesOf(text);
  if (clauses.some((clause) => EXCEPTION.test(clause))) return undefined;
  const first = clauses.findIndex((_, index) => openingBand(clauses, index) !== undefined);
  const opening = openingBand(clauses, first);
  if (!opening) return undefined;
  const bands: Band[] = [opening.band];
  let next = first + opening.clauses;
  for (let found = bandAt(clauses, next); found; found = bandAt(clauses, next)) {
    bands.push(found.band);
    next += found.clauses;
  }
  const rest = clauses.slice(next);
  // Two scales, or one that is interrupted, leave open which holds.
  if (!isWhole(bands) || rest.some((_, index) => openingBand(rest, index))) return undefined;
  // Nor one whose best band may be what is not understood in front of it.
  if (/\d/.test(`${clauses[first - 1] ?? ''},${opening.before}`.replace(NO_BAND, ''))) return undefined;
  const [before, after] = [[...clauses.slice(0, first), opening.before].join(','), rest.join(',')];
  if (isGivenOtherwise([before, after], bands)) return undefined;
  return {
    bands: bands.map(({ name, from }, index) =>
      from && index < bands.length - 1 ? { name, from: from.at } : { name },
    ),
    before,
    after,
  };
}

/** 「安全生产不达标的，一律评为差」: whom a grade is given whatever the score. */
function isGivenOtherwise(around: readonly string[], bands: readonly Band[]): boolean {
  const names = bands.map(({ name }) => name.replace(/（.*$/, '')).join('|');
  const given = new RegExp(`的,?[^,的]{0,6}(?:评|定|判|列|降|按|算|视|为)[^,的]{0,3}(?:${names})`);
  return around.some((words) => given.test(words));
}

/** 「发生安全事故的不得评优」 「降一个等级」: the score alone does not say the grade. */
const EXCEPTION =
  /除外|(?:不得|不能|不予|不可|不再|取消|直接|一律)(?:被)?[评定认列]|[降下][低调]?[一二两1-2]?个?(?:等|档|级)|一票否决/;

/** 「满分100分」 「2024年」 「分4个等级」 「自评得分96.5分」 */
const NO_BAND = /\d{4}年|(?:[满总得]分|分值)(?:为|是|共)?\d+(?:\.\d+)?分(?=,)|\d(?=[个档])/g;

interface Band extends Span {
  readonly name: string;
}

interface FoundBand {
  readonly band: Band;
  readonly clauses: number;
}

function isWhole(bands: readonly Band[]): boolean {
  const [best] = bands;
  if (bands.length < 2 || !best?.from || !decimal(best.from.at).gte(70) || decimal(best.from.at).gte(100)) return false;
  if (new Set(bands.map(({ name }) => name)).size < bands.length) return false;
  return bands.every(({ from, to }, index) => {
    const above = bands[index - 1]?.from;
    const isLowest = index === bands.length - 1;
    if (from?.edge === 'out' || (isLowest ? from !== undefined && from.at !== '0' : from === undefined)) return false;
    if (above && from && decimal(from.at).gte(above.at)) return false;
    if (!to) return true;
    if (!above) return decimal(to.at).eq(100) && to.edge !== 'out';
    // 「80-89」 under 「90以上」 leaves no score out: those between are below 90.
    const gap = decimal(above.at).minus(to.at);
    if (gap.eq(0)) return !(to.edge === 'in' && above.edge === 'in');
    return gap.gt(0) && gap.lte(1) && to.edge !== 'out';
  });
}

/** 「[80,90)」 is one range, not two clauses. */
function clausesOf(text: string): readonly string[] {
  return plainText(text.replace(/\n|\s{2,}/g, ';'))
    .replace(
      /([[(])(\d+(?:\.\d+)?)分?,(\d+(?:\.\d+)?)分?([\])])/g,
      (_, open: string, low: string, high: string, close: string) =>
        `${low}(${open === '(' ? '不含' : '含'})-${high}(${close === ')' ? '不含' : '含'})`,
    )
    .split(/[,、;。]/)
    .filter((clause) => clause !== '');
}

/** The first band may stand behind words: 「共4个等级（优：90分及以上」. */
function openingBand(clauses: readonly string[], at: number): (FoundBand & { readonly before: string }) | undefined {
  const clause = clauses[at] ?? '';
  const starts = [0, ...[...clause.matchAll(/[:(为]/g)].map(({ index }) => index + 1)];
  for (const start of starts) {
    const found = bandAt([clause.slice(start), ...clauses.slice(at + 1)], 0);
    if (found) return { ...found, before: clause.slice(0, start) };
  }
  return undefined;
}

/** 「80分以上，不足90分的为良」 is one band in two clauses. */
function bandAt(clauses: readonly string[], at: number): FoundBand | undefined {
  const [one, two] = clauses.slice(at, at + 2);
  if (one === undefined) return undefined;
  const joined = two === undefined ? undefined : bandIn(`${one}且${two}`);
  if (joined) return { band: joined, clauses: 2 };
  const band = bandIn(one);
  return band && { band, clauses: 1 };
}

/** Neither a link nor what is given for a score; 「一等（优良）」 is one name. */
const WORD = '[^\\P{Script=Han}分得扣为是于在]{1,4}?';
const NAME = `(?<name>${WORD}(?:\\(${WORD}\\))?)(?:等级|等次|档次|(?<![一二三四五六])[等级档])?`;
const LINK =
  '的?且?(?:评价|评)?(?:等级|等次|档次|结果)?(?:评定|确定|认定|划分|判定|评|定|视)?(?:等级|等次)?(?:为|是|属于|即|:)?';
const NAME_BEHIND = new RegExp(`^${LINK}\\(?${NAME}\\)?$`, 'u');
const NAME_FIRST = new RegExp(
  `^${NAME}(?:为|是|:|\\(|=)*(?<range>(?:[^\\p{Script=Han}]|不|[大小高低]于|得分|总分).*)$`,
  'u',
);
/** 「……差（60分以下）四个等级」 */
const CLOSING = /^的?\)?(?:[等共]?[二三四五六]个?(?:等级|档次|等次|档|级))?\)?$/;

function bandIn(clause: string): Band | undefined {
  const first = leadingSpan(clause);
  const behind = NAME_BEHIND.exec(first?.rest ?? '')?.groups?.name;
  if (first && behind !== undefined) return { name: shown(behind), ...first.span };
  const { name, range = '' } = NAME_FIRST.exec(clause)?.groups ?? {};
  const second = leadingSpan(range);
  return name !== undefined && second && CLOSING.test(second.rest) ? { name: shown(name), ...second.span } : undefined;
}

function shown(name: string): string {
  return name.replace('(', '（').replace(')', '）');
}
