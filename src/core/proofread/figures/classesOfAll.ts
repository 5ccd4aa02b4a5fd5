import { type Decimal, decimal, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import { sameKind } from '../sameKind';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

/** A class that every one of what is counted falls into, by its grade or by the edges of its size. */
interface Class {
  readonly of: 'grade' | 'answer' | 'reached' | 'edges';
  /** The word of the grade or the answer; what is measured between the edges. */
  readonly name: string;
  readonly from?: Decimal;
  readonly to?: Decimal;
}

const GRADE =
  /^(?:[\u4e00-\u9fff]{0,10}(?:评为|评定为|结果为|等级为|等次为|为|是|其中|结果))?["“]?(优秀?|良好?|中等?|较?差|不?合格|[一二三四甲乙丙丁]等)["”]?(?:等级|等次|档次|等|级|档|的)*(?:项目|指标)?(?:有|共|为)?$/;
/** 「12个项目评为优」 */
const GRADE_BEHIND =
  /^(?:项目|指标)?(?:的)?(?:自评|评价|绩效)*(?:结果|等级|等次)*(?:被?评为|评定为|为|达到)["“]?(优秀?|良好?|中等?|较?差|不?合格|[一二三四甲乙丙丁]等)(?![\u4e00-\u9fff]{2})/;
const ANSWER =
  /^(?:[\u4e00-\u9fff]{0,6}?(?:其中|认为|表示|评价|为))?["“]?((?:非常|很|十分|比较|较|基本|不太|较不|很不|极不|不)?满意|一般|不了解|弃权)["”]?(?:的)?(?:群众|票|问卷|人数|份数)?(?:有|共|为)?$/;
/** 「4项超额完成」, 「2项未达目标」: what is late, or short of something else, may be done all the same. */
const REACHED =
  /^(?:指标|项目|任务|工程|目标)?(?:已|均|全部)?((?:超额|全部|如期|按[期时])?(?:完成|达标|达到(?:目标|预期))|(?:尚|还)?(?:未|没有)(?:完成|达标|达到?(?:目标|预期|计划)))(?=[,;。、()]|$)/;
const EDGE = /([\d.]+)(?:%|分|万元|岁)?/g;
/** The words of edges: what stays is what is measured. */
const EDGED =
  /[\d.]+|[%分的有共个-]|—|~|至|万元|岁|\((?:不?含)\)|(?:及|或)?以[上下]|之间|不足|低于|高于|达到|超过|未|在|项目|其中/g;

/** 「15个项目，优12个、良2个、中1个」, 「8个项目中，90分以上5个，80—90分2个，80分以下1个」: each of them is in one class. */
export const classesOfAll: FigureLaw = {
  code: 'countDiffers',
  level: 'error',
  law: '按等次、按分数段（执行率、金额）分开的各档个数，加起来等于总数',
  relationsIn: (figures) => {
    const counts = figures.filter(({ number, role }) => number.kind === 'count' && role === 'amount');
    const classed = counts.map((figure, at) => ({ figure, of: classOf(figure, counts[at - 1]) }));
    return runsIn(classed).flatMap((run) => {
      const [first] = run;
      if (!first || run.length < 2) return [];
      const before = counts.slice(0, counts.indexOf(first.figure));
      return judge(run, before);
    });
  },
};

const CAME_BACK = /收回|回收|返回|有效/;

interface Classed {
  readonly figure: Figure;
  readonly of: Class;
}

function classOf(figure: Figure, before: Figure | undefined): Class | undefined {
  const { sentence, number } = figure;
  const ahead = sentence
    .before(number)
    .slice(before?.sentence === sentence ? before.number.span[1] - startOf(figure) : 0);
  const tail = (/[^,;:、。]*$/.exec(ahead.replace(/\(([^()\d]*|(?!不?含)[^()]*)\)/g, '')) ?? [''])[0].replace(
    /\s/g,
    '',
  );
  const grade = GRADE.exec(tail)?.[1] ?? GRADE_BEHIND.exec(sentence.after(number))?.[1];
  if (grade !== undefined) return { of: 'grade', name: grade.charAt(0) };
  const answer = ANSWER.exec(tail)?.[1];
  if (answer !== undefined) return { of: 'answer', name: answer };
  const reached = REACHED.exec(sentence.after(number))?.[1];
  if (reached !== undefined) return { of: 'reached', name: /未|没有/.test(reached) ? '未' : reached };
  const [one, other, more] = [...tail.matchAll(EDGE)].map(([, digits = '']) =>
    decimal(digits.replace(/\.$/, '') || '0'),
  );
  if (!one || more) return undefined;
  const name = tail.replace(EDGED, '');
  if (other) return { of: 'edges', name, from: one.lt(other) ? one : other, to: one.lt(other) ? other : one };
  if (/以下|低于|不足|未达/.test(tail)) return { of: 'edges', name, to: one };
  return /以上|高于|达到|超过|100%|满分/.test(tail) ? { of: 'edges', name, from: one } : undefined;
}

function startOf({ sentence, number }: Figure): number {
  return number.span[0] - sentence.before(number).length;
}

function runsIn(
  all: readonly { readonly figure: Figure; readonly of: Class | undefined }[],
): readonly (readonly Classed[])[] {
  const runs: Classed[][] = [];
  all.forEach(({ figure, of }, at) => {
    const last = runs.at(-1)?.at(-1);
    if (!of) return;
    const goesOn =
      last !== undefined &&
      last.figure === all[at - 1]?.figure &&
      last.figure.sentence === figure.sentence &&
      sameKind(last.figure.number, figure.number) &&
      last.of.of === of.of &&
      (of.of !== 'edges' || last.of.name === of.name || last.of.name === '' || of.name === '');
    if (goesOn) runs.at(-1)?.push({ figure, of });
    else runs.push([{ figure, of }]);
  });
  return runs;
}

function judge(run: readonly Classed[], before: readonly Figure[]): readonly Relation[] {
  const [first] = run;
  if (!first || !shutOut(run.map(({ of }) => of))) return [];
  const parts = run.map(({ figure }) => figure);
  const sum = sumOf(parts.map(({ number }) => number.value));
  const alike = before.filter(({ number }) => sameKind(number, first.figure.number));
  const asked = first.of.of === 'answer' ? alike.filter(({ words, noun }) => CAME_BACK.test(words + noun)) : [];
  const holding = (asked.length > 0 ? asked : alike).find(({ number }) => number.value.equals(sum));
  if (holding) return [{ figures: [holding, ...parts] }];
  const whole = asked.at(-1) ?? wholeOf(alike, first.figure);
  if (!whole) return [];
  const less = sum.lt(whole.number.value);
  // 「90分以上5个，60分以下1个」 leaves those out who are between.
  if (less && !isWhole(run)) return [];
  const off = whole.number.value.minus(sum);
  return [
    {
      figures: [whole, ...parts],
      doubt: {
        ...mended(whole, off.negated()),
        why: `各档之和：${parts.map(({ number }) => number.text).join('＋')}`,
        suspects: parts.map((part) => mended(part, off)),
      },
    },
  ];
}

/** The nearest of the sentence; of the sentences before only where there is no other. */
function wholeOf(alike: readonly Figure[], first: Figure): Figure | undefined {
  const own = alike.filter(({ sentence }) => sentence === first.sentence);
  const [only] = own.length > 0 ? own.slice(-1) : alike;
  const sure = own.length > 0 || new Set(alike.map(({ number }) => number.value.toString())).size === 1;
  return sure && only && /项目|指标|任务|工程/.test(only.words + only.noun) ? only : undefined;
}

function shutOut(classes: readonly Class[]): boolean {
  // Who is done at all may be told beside those who did more.
  if (classes.some(({ of }) => of === 'reached'))
    return classes.length === 2 && classes.some(({ name }) => name === '未');
  if (classes.some(({ of }) => of !== 'edges')) return new Set(classes.map(({ name }) => name)).size === classes.length;
  return classes.every((one, at) => classes.slice(at + 1).every((other) => apart(one, other)));
}

function apart(one: Class, other: Class): boolean {
  const ends = (below: Class, above: Class): boolean =>
    below.to !== undefined && above.from !== undefined && below.to.lte(above.from);
  return ends(one, other) || ends(other, one);
}

/** The edges go on from one to the other, and nothing lies above or below; of grades all that there are are told. */
function isWhole(run: readonly Classed[]): boolean {
  const classes = run.map(({ of }) => of);
  if (classes.some(({ of }) => of === 'grade')) return true;
  // 「4项超额完成、1项未达目标」 leaves those out that just reached it.
  if (classes.some(({ of }) => of === 'reached')) return false;
  // 「满意120份、基本满意20份」 leaves those out who are not.
  if (classes.some(({ of }) => of === 'answer')) return classes.some(({ name }) => name.endsWith('不满意'));
  const sorted = [...classes].sort((one, other) => (other.from ?? decimal(-1)).cmp(one.from ?? decimal(-1)));
  const chained = sorted.every(({ to }, at) => at === 0 || to?.equals(sorted[at - 1]?.from ?? -1) === true);
  const [top] = sorted;
  const last = run.at(-1)?.figure;
  const none =
    last !== undefined && /^[^。]{0,20}(?:无|没有)[\d.]+(?:%|分)?以?下/.test(last.sentence.after(last.number));
  return chained && (top?.to === undefined || top.to.equals(100)) && (sorted.at(-1)?.from === undefined || none);
}

function mended({ at, number }: Figure, by: Decimal): Suspect {
  const value = number.value.plus(by);
  return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
}
