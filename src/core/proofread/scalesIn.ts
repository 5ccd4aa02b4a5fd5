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
  return told.length > 0 ? told : signsIn(even, at);
});

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
const BETWEEN = new RegExp(
  `(?<edge>\\d+(?:\\.\\d+)?)分?(?:\\((?:含|不含)\\))?(?:(?<way>及?以上|以下)|(?:至|到|-|—|~)(?<top>\\d+(?:\\.\\d+)?)分?(?:\\((?:含|不含)\\))?)(?:的)?,?(?:评定)?(?:等级)?为[“"「]?(?<word>${LEVELS})[”"」]?`,
  'g',
);

/** 「90分（含）以上为优，80（含）至90分为良，60（含）至80分为中，60分以下为差」 */
function rangesIn(even: string, paragraph: number): readonly Scale[] {
  const matches = [...even.matchAll(BETWEEN)];
  if (matches.length < 3 || /满意度|问卷/.test(even)) return [];
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

/** 「优≥90，90＞良≥80，80＞中≥60，差＜60」 */
function signsIn(even: string, paragraph: number): readonly Scale[] {
  const pattern = new RegExp(
    `(?:(?<top>\\d+(?:\\.\\d+)?)分?[>＞])?(?<![\\u4e00-\\u9fff])[“"]?(?<word>${LEVELS})[”"]?(?:(?<least>≥|>=)(?<edge>\\d+(?:\\.\\d+)?)|[<＜](?<below>\\d+(?:\\.\\d+)?))分?`,
    'g',
  );
  const matches = [...even.matchAll(pattern)];
  if (matches.length < 3 || /满意度|问卷/.test(even)) return [];
  const steps = matches.map(({ groups }) => ({
    word: groups?.['word'] ?? '',
    from: number(groups?.['edge']),
    below: number(groups?.['top'] ?? groups?.['below']),
  }));
  const [first] = matches;
  const last = matches.at(-1);
  return [{ steps, at: { paragraph, span: [first?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)] } }];
}

function number(text: string | undefined): Decimal | undefined {
  return text === undefined ? undefined : decimal(text);
}
