import { type Decimal, ZERO } from '../../base/decimal';
import { type Figure, figuresOf } from '../figures/figure';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import { type ScoreRow, indicatorName } from '../scoreTables';

/** What an indicator, or a group of them, got in the table. */
interface Scored {
  readonly score: Decimal;
  /** The lines that make it. */
  readonly rows: readonly ScoreRow[];
}

const GOT = /(?:自评|实际|实|各)?得(?:分为|分)?$/;

export const scoresNamed: Proof = {
  code: 'scoreDiffers',
  level: 'error',
  law: '正文里一个指标（一类指标）得几分，与评分表一致',
  find(report) {
    const scored = scoredIn(report);
    if (scored.size === 0) return [];
    return report.paragraphs.flatMap((paragraph) => {
      const figures = paragraph.inTable ? [] : figuresOf(paragraph).filter(({ number }) => number.kind === 'points');
      return [
        ...figures.flatMap((figure, at) => ofName(figure, figures[at - 1], scored)),
        ...respective(figures, scored),
      ];
    });
  },
};

/** 「及时率得7.64分」, 「过程55分得49.49分」: the name stands in front of what it got, or of its mark. */
function ofName(figure: Figure, before: Figure | undefined, scored: ReadonlyMap<string, Scored>): readonly Doubt[] {
  if (figure.role !== 'amount' || !GOT.test(figure.words)) return [];
  const own = figure.words.replace(GOT, '');
  const marked = own === '' && before?.role === 'mark' && before.sentence === figure.sentence;
  const name = nameFor(marked ? before.words : own, scored);
  return name === undefined ? [] : judge(figure, name, scored);
}

/** 「生态效益、行政效能各扣1分，分别得3分、8分」. */
function respective(figures: readonly Figure[], scored: ReadonlyMap<string, Scored>): readonly Doubt[] {
  return figures.flatMap((first, at): readonly Doubt[] => {
    if (!/^分别(?:自评)?得分?$/.test(first.words)) return [];
    const lead = first.sentence.before(first.number).replace(/["“”\s]/g, '');
    const names = /([^,;。:]+?)(?:各扣[\d.]+分)?,?分别(?:自评)?得分?$/.exec(lead)?.[1]?.split(/[、和]/) ?? [];
    const own = figures.slice(at, at + names.length);
    const joined = own.every((one, index) => index === 0 || one.words === '');
    if (names.length < 2 || own.length < names.length || !joined) return [];
    return own.flatMap((figure, index) => {
      const name = nameFor(names[index] ?? '', scored);
      return name === undefined ? [] : judge(figure, name, scored);
    });
  });
}

/** The name itself, or the only one that ends with these words. */
function nameFor(words: string, scored: ReadonlyMap<string, Scored>): string | undefined {
  const name = indicatorName(words)
    .replace(/^(?:其中|和|及(?!时))/, '')
    .replace(/(?:类)?指标$/, '');
  if (scored.has(name)) return name;
  const ending = name.length < 3 ? [] : [...scored.keys()].filter((one) => one.endsWith(name));
  return ending.length === 1 ? ending[0] : undefined;
}

function judge(figure: Figure, name: string, scored: ReadonlyMap<string, Scored>): readonly Doubt[] {
  const { score, rows = [] } = scored.get(name) ?? {};
  if (!score || score.equals(figure.number.value)) return [];
  const suspects = rows.map(({ at, score: own = ZERO }): Suspect => {
    const should = own.plus(figure.number.value).minus(score);
    return { at, says: own.toString(), should: should.isNegative() ? '' : should.toString() };
  });
  return [
    {
      at: figure.at,
      says: figure.number.text,
      should: `${score.toString()}分`,
      why: `评分表里“${name}”的得分`,
      suspects,
    },
  ];
}

/** By name; what two lines bear is of neither. Groups have what all under them got. */
function scoredIn({ scores }: ReadReport): ReadonlyMap<string, Scored> {
  const found = new Map<string, Scored | undefined>();
  const groups = new Map<string, Scored | undefined>();
  for (const row of scores.rows) {
    if (row.sum) continue;
    found.set(row.name, found.has(row.name) || !row.score ? undefined : { score: row.score, rows: [row] });
    for (const group of new Set(row.above)) {
      const { score, rows } = groups.has(group) ? (groups.get(group) ?? {}) : { score: ZERO, rows: [] };
      // What is open, or not of this year, leaves the group open.
      groups.set(
        group,
        score && rows && row.score ? { score: score.plus(row.score), rows: [...rows, row] } : undefined,
      );
    }
  }
  for (const [name, group] of groups) if (name !== '' && !found.has(name)) found.set(name, group);
  return new Map([...found].flatMap(([name, one]) => (one ? [[name, one] as const] : [])));
}
