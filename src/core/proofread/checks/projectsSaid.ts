import { type Decimal, roundHalfUp } from '../../base/decimal';
import { evened } from '../../statements/readText';
import { type Figure, figuresOf } from '../figures/figure';
import { inDressOf } from '../mentions';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { TrueProject } from '../truth';

/** What the words in front of a figure say it is of its project; every word of them counts. */
const SAYS: readonly (readonly [RegExp, (project: TrueProject) => readonly (Decimal | undefined)[]])[] = [
  [/^(?:年初预算)(?:安排)?(?:数|资金)?(?:为)?$/, ({ initial }) => [initial]],
  [/^(?:全年|调整后?|年度)(?:的)?预算(?:安排)?(?:数|资金)?(?:为)?$/, ({ adjusted, initial }) => [adjusted ?? initial]],
  [/^(?:项目)?(?:预算|安排|预算安排)(?:数|资金)?(?:为)?$/, ({ initial, adjusted }) => [initial, adjusted]],
  [/^(?:全年|实际|累计|已|资金)*(?:执行|支出|支付|使用)(?:数|资金|金额)?(?:为)?$/, ({ executed }) => [executed]],
  [
    /^(?:预算|资金|项目)?(?:执行率|支出进度|支付率|支出率)(?:为|达到?|仅|只有)*$/,
    ({ initial, adjusted, executed }) => [initial, adjusted].map((plan) => shareOf(executed, plan)),
  ],
];

/** 「执行率最低的项目是镇机关大楼维修，执行率81.87%」: what is said behind the name of a project is what the workbook has of it. */
export const projectsSaid: Proof = {
  code: 'figureDiffers',
  level: 'error',
  law: '正文里一个项目的预算、支出、执行率，与工作簿里这个项目的数一致',
  find: (report) => {
    const projects = (report.truth?.projects ?? []).filter(({ name }) => name.length >= 4);
    if (projects.length === 0) return [];
    return report.paragraphs.flatMap((paragraph) => {
      if (paragraph.inTable || paragraph.numbers.length === 0) return [];
      const even = paragraph.even;
      const named = projects.flatMap((project) =>
        placesIn(even, evened(project.name)).map((at) => ({ project, ...at })),
      );
      const figures = named.length === 0 ? [] : figuresOf(paragraph);
      return figures.flatMap((figure) => judge(figure, named, even, report, figures));
    });
  },
};

interface Named {
  readonly project: TrueProject;
  readonly start: number;
  readonly end: number;
}

function placesIn(even: string, name: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = even.indexOf(name); at >= 0; at = even.indexOf(name, at + name.length))
    found.push({ start: at, end: at + name.length });
  return found;
}

/** The only project that is named before it in its sentence, behind the last semicolon. */
function judge(
  { at, number, words, sentence }: Figure,
  named: readonly Named[],
  even: string,
  report: ReadReport,
  figures: readonly Figure[],
): readonly Doubt[] {
  const [start] = number.span;
  const from = Math.max(even.lastIndexOf('。', start), even.lastIndexOf(';', start)) + 1;
  const before = named.filter((one) => one.start >= from && one.end <= start);
  const one = before.at(-1);
  const between = one ? even.slice(one.end, start) : '';
  // A second project, or one whose name holds this one's, stands beside it.
  if (!one || before.some(({ project }) => project.name !== one.project.name)) return [];
  if (/其中|、|等|平均|合计|共/.test(between) || speaksOfOtherTime(sentence.before(number), report.context.year))
    return [];
  const own = figures.find(({ number: { span } }) => span[0] >= one.end);
  if (own && own.at.span[0] < start && !isOfIts(own, one)) return [];
  const plain = besides(words, one);
  const bracketed =
    words === '' && between === '(' ? [one.project.initial, one.project.adjusted, one.project.executed] : undefined;
  const known = (bracketed ?? SAYS.find(([pattern]) => pattern.test(plain))?.[1](one.project) ?? []).flatMap(
    (value) => value ?? [],
  );
  const [first] = known;
  const kind = number.kind === 'money' || number.kind === 'rate';
  if (!first || !kind || (bracketed && number.kind === 'rate') || known.some((value) => isPrinted(value, number)))
    return [];
  const should = inDressOf(number.text, roundHalfUp(first, 8));
  const { place } = one.project;
  return [{ at, says: number.text, should, why: `工作簿里“${one.project.name}”`, ...(place && { places: [place] }) }];
}

/** 「收回土地流转金37.80万元，调整后预算1276.68万元」: where the first figure behind a name is none of its own, what follows is of something else. */
function isOfIts({ words, sentence, number }: Figure, one: Named): boolean {
  return (
    SAYS.some(([pattern]) => pattern.test(besides(words, one))) ||
    sentence.before(number).endsWith(`${one.project.name}(`)
  );
}

/** What the words say besides the name. */
function besides(words: string, { project }: Named): string {
  return words.replace(project.name.replace(/["“”\s]/g, ''), '').replace(/^项目/, '');
}

function isPrinted(value: Decimal, { value: said, step }: Figure['number']): boolean {
  return value.minus(said).abs().lte(step.div(2));
}

function shareOf(part: Decimal | undefined, whole: Decimal | undefined): Decimal | undefined {
  return part && whole && !whole.isZero() ? part.div(whole) : undefined;
}
