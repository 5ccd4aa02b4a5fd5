import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { type Decimal, ZERO, decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { inDressOf } from '../mentions';
import type { TextNumber } from '../numbersIn';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { Doubt, Proof, ReadReport } from '../proof';
import { ownNoun } from '../ownNoun';
import { wayOf } from '../wayOf';

const WAY = new RegExp(`(${UP_WORDS}|${DOWN_WORDS}|扩大|加快|提升|收窄|放缓|缩小|高|低|升|降)了?$`);
const WAYS: Readonly<Record<string, 'up' | 'down'>> = {
  高: 'up',
  升: 'up',
  扩大: 'up',
  加快: 'up',
  提升: 'up',
  低: 'down',
  降: 'down',
  收窄: 'down',
  放缓: 'down',
  缩小: 'down',
};
/** 「执行率96.10%，2023年为98.41%，同比降低2.31个百分点」: the year before stands beside, and then by how much it changed. */
const THEN = /^(?:20\d{2}年度?|上年度?|去年|上一年度?)(?:同期)?(?:为|是)?$/;
const SINCE = new RegExp(`^,(?:同比|环比|[较比](?:上年|去年|上一年)度?)?(?:${UP_WORDS}|${DOWN_WORDS}|提升)(?:了)?$`);
const COMPARED = new RegExp(`(较|比|与|同|${UP_WORDS}|${DOWN_WORDS})(?:[^\\d,;:。、]|\\d{4}年){0,16}$`);

/** 「执行率98.92%，较上年的97.57%提高1.35个百分点」, 「办结率96.43%，高于90%的目标6.43个百分点」. */
/** 「调成率98.35%，同比提高0.62个百分点（上年97.73%）」 */
const BEHIND =
  /(?<now>\d+(?:\.\d+)?)%,(?:同比|环比|较上年|比上年|较去年|比去年)(?<word>提高|提升|上升|增加|增长|下降|降低|减少|回落)(?:了)?(?<gap>\d+(?:\.\d+)?)个?百分点\((?:上年|去年|20\d{2}年)(?:同期)?(?:为|是)?(?<base>\d+(?:\.\d+)?)%\)/dg;

function basesBehind({ at: paragraph, even, inTable }: ReadReport['paragraphs'][number]): readonly Doubt[] {
  return (inTable ? [] : [...even.matchAll(BEHIND)]).flatMap(({ groups = {}, indices }): readonly Doubt[] => {
    const place = (name: string) => ({ paragraph, span: indices?.groups?.[name] ?? ([0, 0] as const) });
    const exact = decimal(groups['now'] ?? '0').minus(groups['base'] ?? '0');
    const why = `${groups['now'] ?? ''}% 与 ${groups['base'] ?? ''}%`;
    const suspects = ['now', 'base'].map((name) => ({
      at: place(name),
      says: `${groups[name] ?? ''}%`,
      should: '',
      explained: false,
    }));
    const [word, gap] = [groups['word'] ?? '', groups['gap'] ?? ''];
    if (exact.abs().minus(gap).abs().gt('0.011'))
      return [{ at: place('gap'), says: gap, should: exact.abs().toString(), why, suspects }];
    const down = /降|减|回/.test(word);
    if (exact.isZero() || down === exact.isNegative()) return [];
    return [{ at: place('word'), says: word, should: exact.isNegative() ? '下降' : '提高', why, suspects }];
  });
}

export const pointsBetween: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '相差几个百分点等于两个百分数之差',
  find: (report) => [...numberedSentences(report).flatMap(pointsIn), ...report.paragraphs.flatMap(basesBehind)],
};
/** 「上年完成率为93.15%，今年下降3.75个百分点」. */
const THIS_YEAR = /^,(?:今年|本年度?|当年)/;

/** 「与上年同为95%，高于目标2个百分点」: another is compared with than the figure before. */
function namesAnother(words: string, base: string): boolean {
  const named =
    /,[^,]*?(?:比|较|与|[高低]于|超过?)([\u4e00-\u9fff]{2,}?)(?:相比)?(?:(?:提高|提升|增加|上升|下降|降低|减少|回落|增长|高|低|升|降)了?)?$/.exec(
      words,
    )?.[1];
  return named !== undefined && !base.includes(named);
}

/** 「各季度进度为22%、48%，三季度低于80%的目标4个百分点」 */
function ofAnother(base: string, now: string): boolean {
  const named = ownNoun(/^(.*?)(?:比|较|与|同|[高低]于|超过?)/.exec(base)?.[1] ?? '');
  // 「增长2.69%，增幅比上年的3.15%回落」
  if (/^增(?:幅|速)$/.test(named) && /增|升|提高/.test(now)) return false;
  if (/^降幅$/.test(named) && /降|减/.test(now)) return false;
  return named !== '' && !ownNoun(now).includes(named);
}

/** 「高于90%」 is exact. */
function stepOf({ text, step }: TextNumber): Decimal {
  return text.includes('.') ? step : ZERO;
}

const pointsIn = onceFor(({ numbers, between, words: wordsOf, paragraph }: NumberedSentence): readonly Doubt[] => {
  /** 「完成率89.40%…；上年完成率为93.15%」: the same rate of the year before. */
  const isBefore = (one: TextNumber, base: TextNumber): boolean => {
    const before = /(?:上年|去年)(?:度|的)*([\u4e00-\u9fff]{2,}?)(?:为|是)?$/.exec(wordsOf(base))?.[1];
    return (
      one.unit === '%' && before !== undefined && /(.*?)(?:为|是)?$/.exec(wordsOf(one))?.[1]?.endsWith(before) === true
    );
  };
  return numbers.flatMap((points, index): readonly Doubt[] => {
    const base = numbers[index - 1];
    // What is called a percentage may be points: that it is exactly what they differ by tells.
    const percent = points.unit === '%';
    if (!(percent || /百分点/.test(points.unit)) || base?.unit !== '%') return [];
    const words = between(base, points);
    const earlier = THIS_YEAR.test(words)
      ? numbers
          .slice(0, index - 1)
          .filter((one) => isBefore(one, base))
          .at(-1)
      : undefined;
    const now = earlier ?? numbers[index - 2];
    // 「由82%提高到96%」 is `movedTo`.
    if (now?.unit !== '%' || /(?:到|至|[加高升降低]为)$/.test(between(now, base))) return [];
    const beside = THEN.test(wordsOf(base)) && SINCE.test(words);
    const compared = earlier || beside ? '' : COMPARED.exec(between(now, base))?.[1];
    if (
      compared === undefined ||
      /每|部分/.test(words) ||
      (!beside && (namesAnother(words, wordsOf(base)) || ofAnother(wordsOf(base), wordsOf(now)))) ||
      !/^[^,;:。、]{0,14},?[^,;:。、]{0,6}$/.test(words)
    )
      return [];
    const word = WAY.exec(words)?.[1] ?? compared;
    const way = wayOf(word) ?? WAYS[word];
    const exact = now.value.minus(base.value).times(100);
    const slack = stepOf(now).plus(stepOf(base)).times(100).plus(points.step).div(2);
    const place = { paragraph, span: points.span };
    if (percent) return WAY.test(words) ? notPoints(points, now, base, exact, paragraph) : [];
    const why = `${now.text} 与 ${base.text} 相差 ${exact.abs().toString()} 个百分点`;
    if (exact.abs().minus(points.value).abs().gt(slack)) {
      const signed = (way === 'down' ? points.value.negated() : points.value).div(100);
      const mends: readonly (readonly [TextNumber, Decimal])[] = [
        [now, base.value.plus(signed)],
        [base, now.value.minus(signed)],
      ];
      const suspects = mends.map(([{ span, text }, value]) => ({
        at: { paragraph, span },
        says: text,
        should: inDressOf(text, value),
      }));
      return [{ at: place, says: points.text, should: `${exact.abs().toString()}${points.unit}`, why, suspects }];
    }
    const turned = exact.isZero() || (way === 'down') === exact.isNegative();
    if (way === undefined || exact.abs().lte(slack) || turned) return [];
    return [wordWrong(word, exact, { now, base, points, words, ahead: between(now, base), paragraph, why })];
  });
});

/** 「96.10%，2023年为98.41%，同比降低2.31%」: of a percentage that would be 2.35% of it. */
function notPoints(
  points: TextNumber,
  now: TextNumber,
  base: TextNumber,
  exact: Decimal,
  paragraph: number,
): readonly Doubt[] {
  const [by, half] = [points.value.times(100), points.step.times(50)];
  const ratio = base.value.isZero() ? undefined : now.value.div(base.value).minus(1).abs().times(100);
  const isGap = exact.abs().minus(by).abs().lte(half) && !exact.isZero();
  if (!isGap || !points.text.includes('.') || ratio?.minus(by).abs().lte(half) === true) return [];
  const digits = points.text.replace(/ ?%$/, '');
  const why = `${now.text} 与 ${base.text} 相差的是百分点`;
  return [{ at: { paragraph, span: points.span }, says: points.text, should: `${digits}个百分点`, why }];
}

interface Pointed {
  readonly now: TextNumber;
  readonly base: TextNumber;
  readonly points: TextNumber;
  readonly words: string;
  readonly ahead: string;
  readonly paragraph: number;
  readonly why: string;
}

/** The word stands before the points, or, in 「98.2%，低于95%的目标值3.2个百分点」, before the base. */
function wordWrong(word: string, exact: Decimal, { now, base, points, words, ahead, paragraph, why }: Pointed): Doubt {
  const from = words.includes(word) ? points.span[0] - words.length : now.span[1];
  const start = from + (words.includes(word) ? words : ahead).lastIndexOf(word);
  const span = (words + ahead).includes(word) ? ([start, start + word.length] as const) : points.span;
  const [up, down] = /于$/.test(word) ? ['高于', '低于'] : ['提高', '下降'];
  const suspects = [now, base].map((one) => ({
    at: { paragraph, span: one.span },
    says: one.text,
    should: '',
    explained: false,
  }));
  return { at: { paragraph, span }, says: word, should: exact.isNegative() ? down : up, why, suspects };
}
