import { type Decimal, decimal } from '../base/decimal';
import { evened } from '../statements/readText';
import { indicatorName, markIn, placeOfMark } from './indicatorName';
import type { TextPlace } from './mention';
import { ofOtherYear } from './ofOtherYear';
import type { ReadParagraph } from './readParagraph';
import type { ReadTable } from './readTable';
import type { ReportText } from './reportText';
import { scoredInList } from './scoredInList';
import { selfScoredIn } from './selfScored';
import { speaksOfWhole } from './speaksOfWhole';

export interface SaidScore {
  readonly name: string;
  readonly full: Decimal | undefined;
  readonly score: Decimal;
  readonly at: TextPlace;
  /** Where its heading says the mark. */
  readonly fullAt?: TextPlace | undefined;
}

export interface SaidGrade {
  readonly word: string;
  readonly at: TextPlace;
}

const SAID = /(?:该项?|本项?)指标(?:实际)?(?:自评)?(?:得分?|评分)(?:为|是)?(\d+(?:\.\d+)?)分/d;
const TOTAL =
  /(?:(?:综合|总|自评|评价|整体支出)[^，。；,;\d]{0,12}?(?:得分|总分|评分)(?:为|是|合计)?|(?<=[,。;:])总分(?:为|是)?(?!100分)|(?<=[评审测核][价定审分算],)得分(?:为|是)?)(\d+(?:\.\d+)?)分(?!以)/dg;
/** 「满意度指标得9分」 is a score among others, and no survey. */
const SCORED_SATISFACTION =
  /满意度?(?:类)?(?:指标)?(?:\(?(?:满分|分值)?(?:为)?\d+(?:\.\d+)?分\)?)?,?(?:自评|实)?(?:得分?|扣分?)为?\d+(?:\.\d+)?分/g;
const GRADE =
  /(?:评价|绩效|评定|自评)?(?:等级|等次|结论|结果)(?:评定)?(?:(?:为|是)[“"「]?|[“"「])(优秀|优|良好|良|中等|中|合格|一般|较差|不合格|差)[”"」]?(?![\u4e00-\u9fff]{0,2}[≥≤<>＜＞]|[”"」]?的?(?:项目)?(?:有|共)?\d+[个项])/dg;

/** 「总计93.6分，属于“优”等次」, 「总得分88.75分，评为良」. */
const BELONGS =
  /(?<=\d分(?:\([^()]*\))?,)(?:属于?|被?评为|被?评定为|定为)[“"「]?(优秀|优|良好|良|中等|中|合格|一般|较差|不合格|差)[”"」]?(?:等次|等级|档次|级|档)?(?=[,。;(]|$)/dg;

/** Behind a total: of how many marks it is, and what it is on the whole scale. */
const CONVERTED =
  /^分(?:\([^()]{0,12}\d[^()]{0,4}\))?,(?:换算|折算|折合)后?(?:成百分制)?(?:的?(?:得分|总分))?为?(\d+(?:\.\d+)?)分/d;
/** 「参评指标满分92分，实际得分85.60分，折算后得分93.04分」: no other word says that these are the whole report's. */
const BOTH =
  /(?:(?<![总评])得分|实得)(?:为|是)?(\d+(?:\.\d+)?)分(?:\([^()]{0,20}\))?,[^。;,]{0,6}?(?:换算|折算|折合)后?(?:[为成]百分制)?的?(?:得分|总分)?为?(?:=[\d.÷×*/()%]+=)?(\d+(?:\.\d+)?)分/dg;
/** 「合计92.36分，评价等级为“优秀”」: what a grade is said of, behind the scores that it is the sum of. */
const GRADED =
  /(?:(?<!(?:扣|失|丢|减|加)(?:了|去|掉)?分?(?:数|值|项|情况)?)(?:合计|共计|总计)|(?:绩效|[,。;:]|^)自评)(?:得分?)?(?:为|是)?(\d+(?:\.\d+)?)分,(?:(?:评价|绩效|自评)*(?:等级|等次|结果)|属于?[“"]?[优良中差]|评为)/dg;
/** 「评价总分100分，其中：投入15分」 divides the full marks, and nobody's score. */
const FULL_MARKS = /总分$/;

/** What the text of a report says of scores. */
export interface SaidOfReport {
  /** 「该指标实际得分3分」, under the heading that names the indicator. */
  readonly said: readonly SaidScore[];
  /** 「综合评价得分为91.28分」, and what a total was converted to. */
  readonly totals: readonly SaidScore[];
  /** 「得分为63分（参评分值94分），换算得分为67.02分」: the first of the two. */
  readonly unconverted: readonly SaidScore[];
  readonly grades: readonly SaidGrade[];
}

export function saidScores(
  report: ReportText,
  paragraphs: readonly ReadParagraph[],
  tables: readonly ReadTable[],
  year: number | undefined,
): SaidOfReport {
  const said: SaidScore[] = [];
  const totals: SaidScore[] = [];
  const unconverted: SaidScore[] = [];
  const grades: SaidGrade[] = [];
  const projects = tables.filter((table) => listsProjects(table)).flatMap(({ rows }) => rows.map(({ label }) => label));
  const listed = scoredInList(paragraphs);
  const whole = speaksOfWhole(report) || projects.length > 0;
  let heading: Pick<SaidScore, 'name' | 'full' | 'fullAt'> | undefined;
  paragraphs.forEach(({ text, even, inTable }, paragraph) => {
    // Nothing here speaks of points or of a grade.
    if (inTable || !/[分优良中差格般]/.test(even)) return;
    const { numbering = '' } = report.paragraphs[paragraph] ?? {};
    if (
      /^\s*[([]?[\d一二三四五六七八九十]{1,3}[)\].、]/.test(evened(numbering) + even) &&
      markIn(even) !== undefined &&
      even.length < 40
    )
      heading = headed(even, paragraph) ?? {
        name: indicatorName(text),
        full: markIn(even),
        fullAt: placeOfMark(even, paragraph),
      };
    const inside = headed(even, paragraph);
    const own = SAID.exec(even) ?? (inside && GOT.exec(even));
    const digits = own?.indices?.[1];
    const named = inside ?? heading;
    if (named && own?.[1] !== undefined && digits)
      said.push({ ...named, score: decimal(own[1]), at: { paragraph, span: [digits[0], digits[1] + 1] } });
    const ofOne = (at: number): boolean =>
      listed.has(paragraph) || ofOtherYear(even, at, year) || (whole && ofProject(even, at, projects));
    const found = totalsIn(even, paragraph, ofOne);
    totals.push(...found.totals);
    unconverted.push(...found.unconverted);
    grades.push(...gradesIn(even, paragraph, ofOne));
  });
  return { said, totals, unconverted, grades };
}

type Totals = Pick<SaidOfReport, 'totals' | 'unconverted'>;

/** 「自评得分100分的3个」: how many got so much, and nobody's own score. */
const COUNTED = /^分(?:\([含不][^()]{0,4}\))?(?:[以及之]?[上下内])?的(?:共?有?|共计)?\d+(?:个|项|家|笔)/;

function totalsIn(even: string, paragraph: number, ofOne: (at: number) => boolean): Totals {
  const [totals, unconverted]: [SaidScore[], SaidScore[]] = [[], []];
  const survey = /单项|满意度|调查|问卷|总体得分/.test(even.replace(SCORED_SATISFACTION, ''));
  for (const match of survey ? [] : even.matchAll(TOTAL)) {
    if (ofOne(match.index) || /平均|最[高低]/.test(match[0]) || ofOthers(even, match)) continue;
    const [start, end] = match.indices?.[1] ?? [0, 0];
    const after = even.slice(end);
    if (COUNTED.test(after)) continue;
    if (match[1] === '100' && FULL_MARKS.test(even.slice(0, start)) && /^分,(?:其中|由|包括)/.test(after)) continue;
    const converted = CONVERTED.exec(after);
    const [from, to] = converted?.indices?.[1] ?? [0, 0];
    (converted ? unconverted : totals).push(totalSaid(match[1] ?? '', paragraph, start, end));
    if (converted) totals.push(totalSaid(converted[1] ?? '', paragraph, end + from, end + to));
  }
  for (const match of even.matchAll(BOTH)) {
    const one = match.indices?.[1] ?? [0, 0];
    const other = match.indices?.[2] ?? [0, 0];
    // 「整体得分54分；项目得分38.5分，折算后92.5分」 adds two.
    const several = /得分?(?:为)?\d[^。]*$/.test(even.slice(0, match.index));
    if (several || unconverted.some(({ at }) => at.span[0] === one[0])) continue;
    unconverted.push(totalSaid(match[1] ?? '', paragraph, one[0], one[1]));
    totals.push(totalSaid(match[2] ?? '', paragraph, other[0], other[1]));
  }
  for (const match of [...even.matchAll(GRADED), ...selfScoredIn(even)]) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    const known = totals.some(({ at }) => at.span[0] === start);
    if (!ofOne(match.index) && !known) totals.push(totalSaid(match[1] ?? '', paragraph, start, end));
  }
  return { totals, unconverted };
}

/** 「与上年自评得分86.40分相比」, 「第三方机构评价得分88.6分」, 「投入指标10分，自评得分9分」 */
function ofOthers(even: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = /[^,。;:]*$/.exec(even.slice(0, index))?.[0] ?? '';
  if (OF_ONE_PART.test(even.slice(0, index))) return true;
  return /上年|上一年|去年|前年|第三方|专家|测评|[较比与同和]20\d{2}年/.test(before + words);
}

/** Right before it something is named with its marks, and what it got is said. */
const OF_ONE_PART =
  /(?:^|[,;。:])(?![^,;。:]*(?:[总满]分|得分|[合总共]计|评价|自评))[^,;。:\d]{1,10}(?:指标|类|方面)(?!100分)\d+(?:\.\d+)?分,$/;

function gradesIn(even: string, paragraph: number, ofOne: (at: number) => boolean): readonly SaidGrade[] {
  if (/满意|问卷|调查|总体得分/.test(even.replace(SCORED_SATISFACTION, ''))) return [];
  return [GRADE, BELONGS].flatMap((pattern) =>
    [...even.matchAll(pattern)].flatMap((match): readonly SaidGrade[] => {
      const range = match.indices?.[1];
      const segment = /[^;。]*$/.exec(even.slice(0, match.index))?.[0] ?? '';
      // 「上年复核得分88.2分，等级为良」
      const before = /(?<![较比与同和])(?:上年|上一年|去年|前年)[^,;。]{0,10}(?:得分|评分|评价|复核|自评)/.test(
        segment,
      );
      // 「全县平均得分86.3分，等级为良」, 「项目一得分88分，等级为良」
      const others = /平均|全[县市区省]|各[乡镇村]|最[高低]|第三方|专家|测评|项目[一二三四五六七八九十甲乙丙\d]/.test(
        segment.slice(segment.lastIndexOf('分', segment.length - 12) + 1),
      );
      if (match[1] === undefined || !range || before || others || ofOne(match.index)) return [];
      return [{ word: match[1], at: { paragraph, span: [range[0], range[1]] } }];
    }),
  );
}

/** 「1.绩效目标合理性（5分）。符合要求，得5分。」, 「（一）预算管理，满分30分，得28.44分」: heading and score in one paragraph. */
function headed(even: string, paragraph: number): Omit<SaidScore, 'score' | 'at'> | undefined {
  const match = HEADED.exec(even);
  const [start, end] = match?.indices?.[2] ?? [0, 0];
  if (match?.[1] === undefined) return undefined;
  return {
    name: indicatorName(match[1]),
    full: decimal(match[2] ?? '0'),
    fullAt: { paragraph, span: [start, end + 1] },
  };
}

const HEADED =
  /^\s*(?:[([]?[\d一二三四五六七八九十]{1,3}[)\].、]+\s*)?([^()\d,;。]{2,30})(?:\(|,满分(?:为)?)(\d+(?:\.\d+)?)分\)?[。:,;]/d;
/** The only score of the paragraph. */
const GOT =
  /^(?!.*[,。;:]得(?:分)?\d.*[,。;:]得(?:分)?\d).*[,。;:](?:自评|实际|本项|该项)?(?:得分?为?|自评得分)(\d+(?:\.\d+)?)分/d;

/** One of her projects has a total and a grade of its own. */
function ofProject(even: string, at: number, projects: readonly string[]): boolean {
  const sentence = even.slice(even.lastIndexOf('。', at - 1) + 1, at);
  const named = projects.some((name) => name.length >= 4 && even.slice(0, at).includes(evened(name)));
  return named || /(?:该|本|每个|各|[\u4e00-\u9fff])项目(?!支出绩效|绩效)|项目(?:自评)?$/.test(sentence);
}

function listsProjects({ columns, rows }: ReadTable): boolean {
  return rows.length >= 3 && columns.some(({ heading }) => /^项目(?:名称)?$/.test(heading));
}

/** The place holds 分. */
function totalSaid(digits: string, paragraph: number, start: number, end: number): SaidScore {
  return { name: '总分', full: undefined, score: decimal(digits), at: { paragraph, span: [start, end + 1] } };
}
