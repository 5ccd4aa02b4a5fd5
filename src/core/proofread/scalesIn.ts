import { type Decimal, decimal } from '../base/decimal';
import { onceFor } from '../base/onceFor';
import type { TextPlace } from './mention';
import type { ReadParagraph } from './readParagraph';

/** 「≥90为“优”；80≤分值＜90为“良”…」 from high to low. */
export interface Scale {
  readonly steps: readonly {
    readonly word: string;
    readonly from: Decimal | undefined;
    readonly below: Decimal | undefined;
  }[];
  readonly at: TextPlace;
}

export const scalesIn = onceFor(({ even, at }: ReadParagraph): readonly Scale[] => {
  const ranges = rangesIn(even, at);
  const told = ranges.length > 0 ? ranges : scaleIn(even, at);
  const levels = levelsIn(even, at);
  // 「≥90分为优，80分—90分为良」: each level may be written in a way of its own; the reading that holds most of them is the scale.
  if (told.length === 0 || stepsOf(levels) > stepsOf(told)) return levels;
  return told.map((scale) => ({ ...scale, steps: joined(scale.steps) ?? scale.steps }));
});

function stepsOf([scale]: readonly Scale[]): number {
  return scale?.steps.length ?? 0;
}

const STEP =
  /(?:(?:(\d+(?:\.\d+)?)\s*(?:分)?\s*(≤|<|<=)\s*)|(?:(?:≥|>=)\s*(\d+(?:\.\d+)?)分?(?:且|、|,|，并))\s*)?(?:绩效评价)?(?:综合)?(?:评价)?(?:得分|分值|总分)?\s*(?:(≥|>=|≤|<)\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)分以(下|上))(?:分)?(?:\(含\))?(?:的)?(?:,)?(?:等级)?(?:为|是|评为)[“"「]?(优秀|优|良好|良|中等|中|合格|一般|较差|不合格|差)[”"」]?/g;

function scaleIn(even: string, paragraph: number): readonly Scale[] {
  const matches = [...even.matchAll(STEP)];
  // A survey has a scale of its own.
  if (matches.length < 3 || /满意度|问卷/.test(even)) return [];
  const steps = matches.map(([, lower, , least, sign, bound, edge, way, word]) => {
    const reaches = way === '上' ? edge : undefined;
    const staysBelow = way === '下' ? edge : undefined;
    return {
      word: word ?? '',
      from: number(lower ?? least ?? (sign === '≥' || sign === '>=' ? bound : reaches)),
      below: number(sign === '<' || sign === '≤' ? bound : staysBelow),
    };
  });
  const start = matches[0]?.index ?? 0;
  const last = matches.at(-1);
  return [{ steps, at: { paragraph, span: [start, (last?.index ?? 0) + (last?.[0].length ?? 0)] } }];
}

const LEVELS = '优秀|优|良好|良|中等|中|合格|一般|较差|不合格|差';
/** 「（含）」, 「（含90分）」, 「（不含）」 */
const HELD = '(?:\\(不?含(?:\\d+(?:\\.\\d+)?)?分?\\))?';
const BETWEEN = new RegExp(
  `(?<edge>\\d+(?:\\.\\d+)?)分?${HELD}(?:(?<way>及?以上|以下)|(?:至|到|-|—|~)+(?<top>\\d+(?:\\.\\d+)?)分?)${HELD}(?:的)?,?(?:评定)?(?:等级)?为[“"「]?(?<word>${LEVELS})[”"」]?`,
  'g',
);

/** 「90分（含）以上为优，80（含）至90分为良，60（含）至80分为中，60分以下为差」 */
function rangesIn(even: string, paragraph: number): readonly Scale[] {
  const matches = [...even.matchAll(BETWEEN)];
  // 「按照90分以上为优秀、80—90分为良好的标准」 tells two of them.
  const least = /为["“]?(?:良|优)[\u4e00-\u9fff]?["”]?的?(?:标准|等次|等级)/.test(even) ? 2 : 3;
  if (matches.length < least || /满意度|问卷/.test(even)) return [];
  const steps = matches.map(({ groups }) => {
    const below = groups?.['way'] === '以下' ? groups['edge'] : groups?.['top'];
    return {
      word: groups?.['word'] ?? '',
      from: number(groups?.['way'] === '以下' ? undefined : groups?.['edge']),
      below: number(below),
    };
  });
  const start = matches[0]?.index ?? 0;
  const last = matches.at(-1);
  return [{ steps, at: { paragraph, span: [start, (last?.index ?? 0) + (last?.[0].length ?? 0)] } }];
}

/** A level with its edges on either side: 「优：90分及以上」, 「75—90分良」, 「90＞良≥80」, 「优[90,100]」, 「优秀线90分」. */
const EDGE =
  '(?:[≥≤<>＜＞=]|\\d+(?:\\.\\d+)?|分|及|或|含|以上|以下|低于|高于|不低于|不高于|大于|小于|等于|不足|不满|未满|且|至|到|[-—~]|\\[|\\]|\\)|\\()*';
const LEVEL = new RegExp(
  `^(?:[^,;。、:\\d]{0,16}分为)?(?:得分|总分|评分|综合得分|为|是)?(?<ahead>${EDGE})(?:的)?(?:,)?(?:为|是|评为|等级为|属)?["“]?(?<word>${LEVELS})["”]?(?:线|级|等级|等)?(?::|为)?(?<behind>${EDGE})$`,
);

const BRACKETED = new RegExp(
  `((?:^|[,;。、:为])["“]?(?:${LEVELS})["”]?)\\((?=(?:\\d|[低不小大高及≥≤<>＜＞])[^()优良中差]*\\))`,
  'g',
);

/** Pieces that follow one another, each a level with its edges; from high to low, and with nothing else between. */
function levelsIn(even: string, paragraph: number): readonly Scale[] {
  // A survey that stands in another sentence has no part in it.
  // The comma of 「[80,90)」 parts nothing.
  const plain = withoutSurveys(even)
    // 「优（得分≥90分）、良（80分≤得分＜90分）」
    .replace(/(?:综合)?(?:得分|分值|总分|评分)(?=\s*[≥≤<>＜＞=])/g, ({ length }) => '及'.repeat(length))
    .replace(/按照?(?=["“「]?优)/g, ({ length }) => ','.repeat(length))
    // 「优（90分及以上）、良（80分至90分）」
    .replace(BRACKETED, '$1:')
    .replace(/(\d),(?=\d+[\])])/g, '$1—')
    // 「80分及以上、不足90分为良」
    .replace(/(以上|\)|分)[、,](?=(?:不足|低于|不满|未满|小于|[<＜])\d)/g, '$1且')
    .replace(/\((?:不?含)\)/g, ({ length }) => '及'.repeat(length));
  const pieces = [
    ...plain.matchAll(
      /(?:[^;、,。:(\d]{2,24}(?:标准|划分|等级|等次|[档级])(?:为|是|如下)?:)?[^;、,。:(]+(?::[^;、,。:(]+)?/g,
    ),
  ].flatMap(({ 0: text, index }) => [{ text: text.trim().replace(/^(?:\()/, ''), index }]);
  let run: { word: string; edges: readonly Decimal[]; text: string; index: number }[] = [];
  for (const { text: whole, index } of [...pieces, { text: '', index: even.length }]) {
    // 「等级标准为：90分及以上为优」
    const text = whole.replace(LEAD, '');
    const {
      ahead = '',
      behind = '',
      word = '',
    } = LEVEL.exec(text.replace(/(?<=分|以[上下]|\d|["”])\).*$/, ''))?.groups ?? {};
    const edges = [...(ahead + behind).matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => decimal(digits));
    if (word !== '' && edges.length > 0 && edges.length < 3) run.push({ word, edges, text: ahead + behind, index });
    else if (run.length >= 3) break;
    else run = [];
  }
  if (run.length < 3) return [];
  const steps = run.map(({ word, edges, text }) => {
    const [low, high] = [...edges].sort((one, other) => one.comparedTo(other));
    if (high) return { word, from: low, below: high.equals(100) ? undefined : high };
    return /以下|(?<!不)低于|小于|不足|不满|未满|[<＜]|^≤/.test(text)
      ? { word, from: undefined, below: low }
      : { word, from: low, below: undefined };
  });
  const [first, last] = [run[0]?.index ?? 0, run.at(-1)];
  const ordered = joined(steps);
  return ordered
    ? [{ steps: ordered, at: { paragraph, span: [first, (last?.index ?? 0) + (last?.text.length ?? 0)] } }]
    : [];
}

const LEAD = new RegExp(`^(?=[^:\\d]*(?:等级|等次|标准|划分|档|级))(?![^:\\d]*[“"]?(?:${LEVELS})[”"]?:)[^:\\d]{2,24}:`);

type Step = Scale['steps'][number];

/** Each level reaches up to the one above: 「80—89分」 goes to 90, 「优秀线90分，良好线80分」 too. */
function joined(steps: readonly Step[]): readonly Step[] | undefined {
  const gaps = steps.slice(1).flatMap(({ below }, at) => {
    const above = steps[at]?.from;
    return above && below && !above.equals(below) && steps[at + 1]?.from ? [above.minus(below).toString()] : [];
  });
  const ranges = steps.slice(1).filter(({ from, below }) => from && below).length;
  // 「80—89分」 and 「60—79分」 count whole points: each of them, or none.
  const whole = gaps.length === ranges && gaps.every((gap) => /^(?:1|0\.1|0\.01)$/.test(gap));
  const all = steps.map((step, at) => {
    const above = steps[at - 1]?.from;
    return { ...step, below: above && (!step.below || (whole && above.minus(step.below).lte(1))) ? above : step.below };
  });
  const falling = all.every(({ from }, at) => at === 0 || !from || all[at - 1]?.from?.gt(from) === true);
  return falling ? all : undefined;
}

function number(text: string | undefined): Decimal | undefined {
  return text === undefined ? undefined : decimal(text);
}

function withoutSurveys(even: string): string {
  return even.replace(/[^。]*。?/g, (sentence) =>
    /满意度|问卷/.test(sentence) ? '。'.repeat(sentence.length) : sentence,
  );
}
