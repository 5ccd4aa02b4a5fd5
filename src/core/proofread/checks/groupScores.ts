import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import type { Mention } from '../mention';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import { indicatorName } from '../indicatorName';
import type { ScoreRow } from '../scoreTables';

/** 「其中投入18.50分、过程40分、产出22分、效果14分」: the scores of the groups, all in one sentence. */
export const groupScores: Proof = {
  code: 'scoreDiffers',
  level: 'error',
  law: '各部分得分与评分表一致，相加等于总分',
  find(report) {
    const groups = groupsOf(report);
    const total = report.truth?.total?.score ?? onlyTotal(report);
    return report.paragraphs.flatMap(({ mentions }, paragraph) => {
      if (report.text.paragraphs[paragraph]?.table !== undefined) return [];
      return runsOf(mentions, report.text.paragraphs[paragraph]?.text ?? '').flatMap((run): readonly Doubt[] => {
        const known = run.filter(({ of }) => groups.has(groupName(of.item)));
        if (known.length * 2 > run.length)
          return known.flatMap((one) => against(one, groups, byWorkbook(report) ? [] : report.scores.rows));
        return total ? againstTotal(run, total, report) : [];
      });
    });
  },
};

function groupName(item: string | undefined): string {
  return indicatorName(item ?? '').replace(/(?:类|部分|方面)?(?:指标)?(?:得|扣)?$/, '');
}

function against(one: Mention, groups: ReadonlyMap<string, Decimal>, rows: readonly ScoreRow[]): readonly Doubt[] {
  const name = groupName(one.of.item);
  const should = groups.get(name);
  if (!should || should.equals(one.value)) return [];
  const table = rows.find((row) => row.above.length > 0)?.table;
  const suspects = rows.flatMap(({ score, at, above, sum, table: own }): readonly Suspect[] =>
    score && !sum && own === table && groupName(above[0]) === name
      ? [{ at, says: score.toString(), should: score.plus(one.value).minus(should).toString() }]
      : [],
  );
  const doubt = { at: one.at, says: one.text, should: `${should.toString()}分`, why: `“${name}”各项得分之和` };
  return [{ ...doubt, ...(suspects.length > 0 && { suspects }) }];
}

/** Without a table of the groups only their sum tells, and any of them may be the wrong one. */
function againstTotal(run: readonly Mention[], total: Decimal, { scores }: ReadReport): readonly Doubt[] {
  const sum = sumOf(run.map(({ value }) => value));
  const near = sum.minus(total).abs().lte(total.times('0.5'));
  const [first] = run;
  const mended = ({ value }: Mention): string => `${value.plus(total).minus(sum).toString()}分`;
  if (!first || sum.equals(total) || !near) return [];
  return [
    {
      at: first.at,
      says: first.text,
      should: mended(first),
      why: `各部分相加是 ${sum.toString()} 分，${scores.totals.length > 0 ? '总分' : '工作簿的总分'}是 ${total.toString()} 分`,
      suspects: run.slice(1).map((one) => ({ at: one.at, says: one.text, should: mended(one) })),
    },
  ];
}

/** Three or more points one behind the other, each with a name and nothing more: scores, where the sentence says so. */
function runsOf(mentions: readonly Mention[], text: string): readonly (readonly Mention[])[] {
  const runs: Mention[][] = [];
  for (const one of mentions) {
    const last = runs.at(-1)?.at(-1);
    const between = last ? text.slice(last.at.span[1], one.at.span[0]) : '';
    const goesOn = last !== undefined && /^[、，,；;][\u4e00-\u9fff“”]{2,14}$/.test(between);
    if (one.kind !== 'points') continue;
    if (goesOn) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs.filter(
    (run) =>
      run.length >= 3 && /得分|总分|评分/.test(text.slice(0, run[0]?.at.span[0])) && !/分值|权重|设定/.test(text),
  );
}

function groupsOf({ truth, scores }: ReadReport): ReadonlyMap<string, Decimal> {
  const found = new Map<string, Decimal>();
  const add = (name: string, score: Decimal): void => {
    found.set(groupName(name), (found.get(groupName(name)) ?? ZERO).plus(score));
  };
  if (truth && byWorkbook({ truth })) {
    for (const { path, score } of truth.indicators) add(path[0] ?? '', score);
    return found;
  }
  // A summary names the groups in place of their indicators.
  const table = scores.rows.find(({ above }) => above.length > 0)?.table;
  for (const row of scores.rows) if (row.table === table && !row.sum && row.score) add(row.above[0] ?? '', row.score);
  found.delete('');
  return found;
}

function byWorkbook({ truth }: Pick<ReadReport, 'truth'>): boolean {
  return truth?.total !== undefined && truth.indicators.length > 0;
}

function onlyTotal({ scores }: ReadReport): Decimal | undefined {
  const values = new Set(scores.totals.map(({ score }) => score.toString()));
  return values.size === 1 ? scores.totals[0]?.score : undefined;
}
