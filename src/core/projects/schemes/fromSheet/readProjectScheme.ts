import { ZERO, sumOf } from '../../../base/decimal';
import type { Finding, Place } from '../../../base/problem';
import { oneLine, plainText } from '../../../base/text';
import { readGradeScale } from '../../../schemes/gradeScale';
import { a1 } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { formRegions } from '../../read/formRegions';
import { SheetGrid } from '../../read/sheetGrid';
import { builtInProjectSchemes } from '../builtInProjectSchemes';
import type { Aspect, AssumedPart, ProjectGrade, ProjectScheme } from '../projectScheme';
import { IN_PROPORTION } from '../rateRule';
import { LEVELS_80_60 } from '../builtInProjectSchemes';
import { type ReadSentence, schemeRules } from './schemeRules';
import { schemeSentence } from './schemeSentence';
import { type ReadAspect, type SchemeWeights, readSchemeWeights } from './schemeWeights';

export interface SheetProjectScheme {
  readonly sheet: string;
  readonly scheme: ProjectScheme;
  readonly findings: readonly Finding[];
}

const RATE = /执行率/;
/** Of what a sentence may speak without changing a score. */
const SCORING = /分|得|扣|比例|档|等|权重|率|%|优|良|折|减|加|满|超|酌/;

/** A sentence of the scale, which changes no score. */
const GRADING = /^(?!.*(?:指标|执行率|完成|扣)).*(?:优|良|等级|等次)/;

/** A county's own way of scoring projects, as it stands in a sheet: 一级指标 with 分值, and sentences read word for word. */
export function readProjectScheme(sheet: SheetSnapshot): SheetProjectScheme | undefined {
  const grid = new SheetGrid(sheet);
  if (formRegions(grid).length > 0) return undefined;
  const weights = readSchemeWeights(grid);
  const title = weights && titleOf(grid, weights);
  if (!weights || !title || !speaksOfProjects(title + sheet.name)) return undefined;
  const rated = weights.aspects.filter(({ name }) => RATE.test(name));
  if (rated.length > 1) return undefined;
  const rate = rated[0];
  const mark = rate?.full?.toString();
  const { sentences, grades, unread } = readSentences(grid, weights, title);
  const rules = schemeRules(sentences, mark);
  const doubts = [...unread, ...rules.doubtful];
  const findings = [...weightFindings(sheet.name, weights), ...doubts.map((one) => unreadFinding(sheet.name, one))];
  const aspects = weights.aspects.filter((aspect) => aspect !== rate);
  const asks = weights.aspects.some(({ full }) => full === undefined);
  const assumes: readonly AssumedPart[] = [
    ...(rate && !rules.rate ? (['rate'] as const) : []),
    ...(rules.shortfall ? [] : (['shortfall'] as const)),
    ...(rules.levels ? [] : (['levels'] as const)),
  ];
  const scheme: ProjectScheme = {
    id: `sheet:${sheet.name}`,
    name: title,
    kind: 'project',
    rateMark: mark,
    aspects: aspects.map(aspectOf),
    grades: grades ?? [],
    levels: rules.levels ?? LEVELS_80_60,
    shortfall: rules.shortfall ?? { kind: 'ratio' },
    rateRule: rules.rate ?? IN_PROPORTION,
    unread: { rate: doubtAbout('rate', doubts), targets: doubtAbout('targets', doubts) },
    assumes,
    unpublished: unpublished(asks, grades),
  };
  return { sheet: sheet.name, scheme, findings };
}

function unpublished(asks: boolean, grades: readonly ProjectGrade[] | undefined): ProjectScheme['unpublished'] {
  if (asks) return grades ? 'weights' : 'both';
  return grades ? undefined : 'grades';
}

function doubtAbout(what: 'rate' | 'targets', doubts: readonly Doubt[]): string | undefined {
  return doubts.find(({ beside }) => beside === what || beside === undefined)?.words;
}

function speaksOfProjects(title: string): boolean {
  const words = plainText(title);
  return /项目/.test(words) && /自评|评价|评分|绩效|计分|打分/.test(words) && !/整体/.test(words);
}

/** The nearest line over the table that is one text across. */
function titleOf(grid: SheetGrid, { top }: SchemeWeights): string | undefined {
  for (let row = top - 1; row >= 0; row--) {
    const cells = grid.cellsOf(row, 0, grid.lastColumnOf(row));
    const [only] = cells;
    if (cells.length === 1 && typeof only?.content === 'string' && /项目|办法|标准|体系/.test(only.content))
      return oneLine(only.content);
  }
  return undefined;
}

function aspectOf({ name, full, subs }: ReadAspect): Aspect {
  const core = name.replace(/指标$/, '');
  const known = builtInProjectSchemes
    .flatMap(({ aspects }) => aspects)
    .find(({ words }) => new RegExp(words).test(core));
  const words = known?.words ?? `^${core.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
  return { name, words, full: full?.toString(), subs };
}

interface Doubt {
  readonly words: string;
  readonly beside: 'rate' | 'targets' | 'grades' | undefined;
  readonly place?: Place;
}

type PlacedSentence = ReadSentence & { readonly place: Place };

interface Sentences {
  readonly sentences: readonly PlacedSentence[];
  readonly grades: readonly ProjectGrade[] | undefined;
  readonly unread: readonly Doubt[];
}

function readSentences(grid: SheetGrid, weights: SchemeWeights, title: string): Sentences {
  const sentences: PlacedSentence[] = [];
  const unread: Doubt[] = [];
  const scales: (readonly ProjectGrade[])[] = [];
  for (const { text, place, beside } of textsOf(grid, weights, title)) {
    for (const raw of text.split(/[。\n\r]/).flatMap((line) => (wholeScale(line) ? [line] : sentencesOf(line)))) {
      const words = withoutNumber(plainText(raw));
      if (words === '') continue;
      const scale = wholeScale(raw);
      const sayings = scale ? undefined : schemeSentence(words);
      const about = beside ?? (RATE.test(words) && !/完成|指标/.test(words) ? 'rate' : undefined);
      if (scale) scales.push(scale);
      else if (sayings) sentences.push({ words, beside: about, sayings, place });
      else if (SCORING.test(words))
        unread.push({ words: oneLine(raw), beside: about ?? (GRADING.test(words) ? 'grades' : undefined), place });
    }
  }
  const [grades] = scales;
  const differ = scales.some((one) => JSON.stringify(one) !== JSON.stringify(grades));
  return { sentences, grades: differ ? undefined : grades, unread };
}

function sentencesOf(line: string): readonly string[] {
  return line.split(/[;；](?![^（(]*[)）])/);
}

/** In front of a scale: 「项目自评结果分为四个等级：」 */
const SCALE_OPENING =
  /^(?:(?:(?:项目|自评|评价|绩效|考核|评分|综合)*(?:结果|等级|等次|得分|总分|分数)*(?:分为|划分为|按|划分|标准|分)*(?:[二三四五六]|\d)?个?(?:等级|档次|等次|档|级)?(?:划分|标准)?)[:,])?$/;

/** Every word of the line is the scale, or opens it. */
function wholeScale(line: string): readonly ProjectGrade[] | undefined {
  const scale = readGradeScale(withoutNumber(plainText(line)));
  if (!scale || scale.after !== '' || !SCALE_OPENING.test(scale.before)) return undefined;
  return scale.bands.map(({ name, from = '0' }) => ({ name, from }));
}

function withoutNumber(words: string): string {
  return words
    .replace(/^(?:(?:注|说明|备注):?)?(?:\(?[一二三四五六七八九十]{1,3}\)?[、.]|\(?\d{1,2}\)|\d{1,2}[、.](?!\d))?/, '')
    .replace(/^(?:评分标准|评分办法|计分办法|等级划分|等级标准):/, '');
}

interface StandingText {
  readonly text: string;
  readonly place: Place;
  readonly beside: 'rate' | 'targets' | undefined;
}

/** What stands beside the aspects, and over and under their table; the title and the headings say nothing. */
function textsOf(grid: SheetGrid, { top, bottom, aspects }: SchemeWeights, title: string): readonly StandingText[] {
  const place = (row: number, column: number): Place => ({ sheet: grid.sheet.name, cell: a1(row, column) });
  const beside = aspects.flatMap(({ name, texts }) =>
    texts.map(({ row, column, text }): StandingText => ({
      text,
      place: place(row, column),
      beside: RATE.test(name) ? 'rate' : 'targets',
    })),
  );
  const around: StandingText[] = [];
  for (let row = 0; row <= grid.lastRow; row++) {
    if (row >= top && row <= bottom) continue;
    for (const { content, column } of grid.cellsOf(row, 0, grid.lastColumnOf(row)))
      if (typeof content === 'string' && oneLine(content) !== title && !/^附件\d*$/.test(plainText(content)))
        around.push({ text: content, place: place(row, column), beside: undefined });
  }
  return [...beside, ...around];
}

function unreadFinding(sheet: string, { words, place }: Doubt): Finding {
  return {
    code: 'projectSchemeUnread',
    level: 'error',
    details: { sheet, cell: place?.cell ?? '', words },
    places: place ? [place] : [{ sheet }],
  };
}

function weightFindings(sheet: string, { aspects, total }: SchemeWeights): readonly Finding[] {
  const open = aspects.filter(({ full, said }) => full === undefined || (said && !said.equals(full)));
  const at = open.map(({ row, column }) => ({ sheet, cell: a1(row, column) }));
  const sum = sumOf(aspects.map(({ full }) => full ?? ZERO));
  const names = open.map(({ name }) => name).join('、');
  if (open.length > 0) return [{ code: 'projectSchemeMark', level: 'error', details: { sheet, names }, places: at }];
  if (sum.equals(100) && (total === undefined || total.equals(100))) return [];
  const details = { sheet, sum: sum.toString(), printed: total?.toString() ?? '—' };
  return [{ code: 'projectSchemeTotal', level: 'error', details, places: [{ sheet }] }];
}
