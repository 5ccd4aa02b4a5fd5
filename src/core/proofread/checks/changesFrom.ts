import { sumOf } from '../../base/decimal';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { type Figure, figuresOf } from '../figures/figure';
import { inDressOf, sourceOf } from '../mentions';
import type { Doubt, Proof, ReadReport } from '../proof';
import { readLabel } from '../readLabel';
import { wayOf } from '../wayOf';

/** 「与年初预算相比，…」: what all that follows in the sentence is compared with. */
const LEAD =
  /(?:^|[,;。:])(?:与|和|同|较|比)(?<base>[^,;。:\d]{2,14}?|20\d{2}年[^,;。:\d]{0,10}?)(?:相比|比较|相比较|比),(?=[^。]*$)/;
const CHANGE = new RegExp(
  `^(?:其中:?)?(?<item>.{2,14}?)(?<way>${UP_WORDS}|${DOWN_WORDS}|节约|节省|超支)(?:了|额)?(?:为)?$`,
);

/** 「与年初预算相比，基本支出增加26.36万元，项目支出增加85.90万元」: each by its own name, wherever its two amounts stand. */
export const changesFrom: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '“与……相比，某项增减多少”等于这一项的两个数之差',
  find: (report) =>
    report.paragraphs.flatMap((paragraph) =>
      paragraph.inTable ? [] : figuresOf(paragraph).flatMap((figure) => judge(figure, report)),
    ),
};

function judge(figure: Figure, report: ReadReport): readonly Doubt[] {
  const { number, words, sentence, role, at } = figure;
  if (number.kind !== 'money' || role !== 'change') return [];
  const front = sentence.before(number).slice(0, -words.length || undefined);
  const base = LEAD.exec(front)?.groups?.['base'];
  const { item, way } = CHANGE.exec(words)?.groups ?? {};
  if (base === undefined || item === undefined || way === undefined || /[较比与同]/.test(item)) return [];
  const of = readLabel(item, report.context);
  const from = readLabel(base, report.context);
  if (!of.known || of.item === undefined || of.stage !== undefined || from.item !== undefined || !from.stage) return [];
  const { year } = report.context;
  const baseYear = from.year ?? year;
  const now = report.ledger.find({ ...of, stage: 'final', year });
  const then = report.ledger.find({ ...of, stage: from.stage, year: baseYear });
  if (!now || !then || (from.stage === 'final' && baseYear === year)) return [];
  const exact = now.value.minus(then.value);
  const slack = sumOf([number.step, now.step, then.step]).div(2);
  const why = `${sourceOf(now, report)}，${sourceOf(then, report)}`;
  if (exact.abs().minus(number.value).abs().gt(slack))
    return [{ at, says: number.text, should: inDressOf(number.text, exact.abs()), why }];
  if (exact.isZero() || (wayOf(way) === 'down') === exact.isNegative()) return [];
  const end = number.span[0] - (words.length - words.lastIndexOf(way) - way.length);
  return [
    {
      at: { paragraph: at.paragraph, span: [end - way.length, end] },
      says: way,
      should: exact.isNegative() ? '减少' : '增加',
      why,
    },
  ];
}
