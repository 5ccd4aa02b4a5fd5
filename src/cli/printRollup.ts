import type { RollupOutcome } from '../app/rollUp';
import { UNIT_STATUS } from '../core/wording/rollupMessages';
import { say } from '../core/wording/say';

/** Who is in the sums and who is not, and where the workbook stands; `out` is undefined where none was written. */
export function printRollup(
  { year, units, summary, findings, questions }: RollupOutcome,
  out: string | undefined,
): string {
  const left = units.filter(({ reason }) => reason);
  return [
    `${year === undefined ? '' : `${String(year)}年度，`}${String(units.length)} 个文件，计入 ${String(summary.count)} 个单位。`,
    ...(summary.total
      ? [
          `总分平均 ${summary.total.average.toFixed(2)}，最高 ${summary.total.max.toFixed(2)}，最低 ${summary.total.min.toFixed(2)}。`,
        ]
      : []),
    ...left.map(
      ({ file, status, reason, book }) =>
        `  ${UNIT_STATUS[status]}  ${book?.unit ?? ''} ${file}：${reason ? say({ ...reason, details: { file, ...reason.details } }) : ''}`,
    ),
    ...findings.map((finding) => `  · ${say(finding)}`),
    ...answers(questions),
    '',
    out === undefined ? '没有一个单位可以计入，没有写汇总表。' : `已写入 ${out}，各单位的工作簿没有改动。`,
  ].join('\n');
}

/** How what is asked is answered from a shell. */
function answers({ alike, doubles }: RollupOutcome['questions']): readonly string[] {
  const [pair, double] = [alike.find(({ same }) => same === undefined), doubles.find(({ counts }) => !counts)];
  return [
    ...(pair
      ? [`    是同一个单位的，加 --same "${pair.one}=${pair.other}"；不是的，加 --apart "${pair.one}=${pair.other}"。`]
      : []),
    ...(double ? [`    几份不同的，以哪一份为准，加 --take "${double.files[0] ?? ''}"。`] : []),
  ];
}
