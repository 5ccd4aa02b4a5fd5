import type { Decimal } from '../../base/decimal';
import { type Figure, figuresOf } from '../figures/figure';
import type { Doubt, Proof, ReadReport } from '../proof';
import { type Scored, scoredNames } from '../scoredNames';
import { gotOf, markedName, suspectAt } from './scoresNamed';

/** 「满分100分」, 「总分值为100分」: of all indicators together. */
const WHOLE = /(?:^|[,;。:])(?:指标)?(?:体系)?(?:满分|总?分值(?:合计|共计)?)(?:为|共|计)?$/;

/** 「过程36分得34.34分」, 「投入类满分16分，得分15.5分」: what a group may get is what the table has for it. */
export const marksNamed: Proof = {
  code: 'marksDiffer',
  level: 'error',
  law: '正文里一个指标（一类指标）的分值，与评分表一致',
  find(report) {
    const scored = scoredNames(report);
    return scored.size === 0
      ? []
      : report.paragraphs.flatMap((paragraph) => {
          const figures = paragraph.inTable
            ? []
            : figuresOf(paragraph).filter(({ number }) => number.kind === 'points');
          return [...ofNames(figures, scored), ...(/指标/.test(paragraph.even) ? ofAll(figures, report) : [])];
        });
  },
};

interface Said {
  readonly figure: Figure;
  readonly name: string;
  readonly known: Decimal;
  readonly isMark: boolean;
}

/** A project has indicators of the same names: only a paragraph that agrees with the table otherwise speaks of it. */
function ofNames(figures: readonly Figure[], scored: ReadonlyMap<string, Scored>): readonly Doubt[] {
  const said = figures.flatMap((figure, at): readonly Said[] => {
    const isMark = figure.role === 'mark';
    const name = isMark ? markedName(figure, scored) : gotOf(figure, figures[at - 1], scored)?.name;
    const known = scored.get(name ?? '')?.[isMark ? 'full' : 'score'];
    return name !== undefined && known ? [{ figure, name, known, isMark }] : [];
  });
  const wrong = said.filter(({ figure, known }) => !known.equals(figure.number.value));
  if (wrong.length * 2 > said.length) return [];
  return wrong.flatMap(({ figure, name, known, isMark }): readonly Doubt[] => {
    const rows = scored.get(name)?.rows ?? [];
    const off = figure.number.value.minus(known);
    return isMark
      ? [
          {
            at: figure.at,
            says: figure.number.text,
            should: `${known.toString()}分`,
            why: `评分表里“${name}”的分值`,
            suspects: rows.flatMap(({ full, fullAt }) =>
              full && fullAt ? [suspectAt(fullAt, full, full.plus(off))] : [],
            ),
          },
        ]
      : [];
  });
}

/** The one table of the report that makes a hundred, and the marks that the text gives it. */
function ofAll(figures: readonly Figure[], { scores }: ReadReport): readonly Doubt[] {
  const whole = scores.rows.filter(({ sum, full }) => sum && full?.equals(100));
  const [row] = whole;
  if (!row?.full || whole.length > 1) return [];
  return figures.flatMap(({ role, number, sentence, at }): readonly Doubt[] => {
    const named = /级指标|指标体系/.test(sentence.before(number));
    const front = sentence.before(number).replace(/["“”\s]/g, '');
    if (role !== 'mark' || !named || !WHOLE.test(front) || number.value.equals(100)) return [];
    return [{ at, says: number.text, should: '100分', why: '评分表里分值合计' }];
  });
}
