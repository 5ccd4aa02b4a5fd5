import { reportColumns } from './columns/reportColumns';
import { looks } from './looks';
import { type LineCell, lineSheet } from './lineSheet';
import { REPORT_ENTRIES } from './reportEntries';
import { type SheetInputs, titleHead } from './sheetInputs';
import { type SheetBody, words } from './sheetPlan';

/** 报告填写: what a report needs and no table tells. It is there from the first report on; her words stay on every run. */
export function reportSheet(inputs: SheetInputs): SheetBody | undefined {
  if (!inputs.reportWanted) return undefined;
  const lines = REPORT_ENTRIES.map(({ key, question, hint }) => ({
    key,
    cells: { field: key, question, text: { content: words(''), look: looks.text } satisfies LineCell, hint },
  }));
  return lineSheet(
    {
      key: 'report',
      columns: reportColumns,
      title: `${titleHead(inputs)}绩效自评报告填写表`,
      notes: [
        '在“填写”一列写，写多条时一条一行（Alt+回车换行）。没有填的，报告里写作【待补充：…】。确实没有的，请写“无”。',
      ],
      lines,
    },
    inputs.typedLines.report ?? new Map(),
  );
}
