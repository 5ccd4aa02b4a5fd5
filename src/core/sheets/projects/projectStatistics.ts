import { type Formula, binary, call, cell, number, range, text } from '../../formula/formula';
import { EMPTY, round, when } from '../../formula/shorthand';
import { BANDS } from '../../projects/summarizeProjects';
import { PROJECT_COLUMNS as C, type projectColumns } from '../columns/projectColumns';
import type { LineCell, SheetLine } from '../lineSheet';
import { looks } from '../looks';
import { fixedKey } from '../sheetKeys';
import { type PlannedContent, live } from '../sheetPlan';
import type { ProjectInputs } from './projectInputs';
import { rateFormula } from './projectFormulas';

type SummaryColumns = typeof projectColumns;

/** Under the projects: their sums, and how many have which grade and lie in which band. */
export function statisticsLines(
  { results: { scheme } }: ProjectInputs,
  top: number,
  bottom: number,
): readonly SheetLine<SummaryColumns>[] {
  const count = bottom - top + 1;
  const column = (name: keyof SummaryColumns): Formula => range({ top, left: C[name], bottom, right: C[name] });
  const scores = column('score');
  const sum = (name: 'initial' | 'budget' | 'executed'): LineCell => ({
    content: live(
      when(binary(call('COUNT', column(name)), '=', number(String(count))), call('SUM', column(name)), EMPTY),
    ),
    look: { ...looks.number, bold: true },
  });
  const evaluated = call('COUNT', scores);
  const coverage = round(binary(evaluated, '/', number(String(count))), 4);
  return [
    {
      key: fixedKey('projects', 'total'),
      cells: {
        name: { content: { kind: 'text', text: '合计' }, look: looks.totalText },
        initial: sum('initial'),
        budget: sum('budget'),
        executed: sum('executed'),
        rate: { content: (row) => live(rateFormula(cell(row, C.budget), cell(row, C.executed))), look: looks.rate },
      },
    },
    { key: fixedKey('projects', 'statistics'), band: '统计' },
    figure('count', '应评项目数', live(number(String(count)))),
    figure('evaluated', '已评项目数', live(evaluated)),
    {
      ...figure('coverage', '自评覆盖率', live(coverage)),
      cells: { name: '自评覆盖率', score: { content: live(coverage), look: looks.rate } },
    },
    ...scheme.grades.map(({ name }) =>
      figure(`grade-${name}`, `等级为${name}`, live(call('COUNTIF', column('grade'), text(name)))),
    ),
    ...BANDS.map(({ name, from }, index) => {
      const above = BANDS[index - 1];
      const atLeast = (bound: string): Formula => call('COUNTIF', scores, text(`>=${bound}`));
      return figure(
        `band-${name}`,
        `得分${TITLES[name] ?? name}`,
        live(above ? binary(atLeast(from), '-', atLeast(above.from)) : atLeast(from)),
      );
    }),
  ];
}

const TITLES: Readonly<Record<string, string>> = {
  满分: '满分',
  '95以上': '95 分以上（不含满分）',
  '90-95': '90～95 分',
  '90以下': '90 分以下',
};

function figure(key: string, title: string, content: PlannedContent): SheetLine<SummaryColumns> {
  return { key: fixedKey('projects', key), cells: { name: title, score: { content, look: looks.count } } };
}
