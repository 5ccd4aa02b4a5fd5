import { runChecks } from '../../../src/core/checks/runChecks';
import { findFacts } from '../../../src/core/facts/findFacts';
import type { GridCell } from '../../support/gridSnapshot';
import { gridSnapshot } from '../../support/gridSnapshot';

interface CheckCase {
  readonly title: string;
  readonly rows: readonly (readonly GridCell[])[];
  /** The cells of each finding. */
  readonly differs: readonly string[];
  readonly passed: number;
}

const head: readonly (readonly GridCell[])[] = [['2022年“三公”经费预算表'], ['单位：万元'], ['项目', '预算数']];
const threePublic = (travel: GridCell, vehicle: GridCell, reception: GridCell, whole: GridCell) => [
  ...head,
  ['因公出国（境）费', travel],
  ['公务用车购置及运行维护费', vehicle],
  ['公务接待费', reception],
  ['合计', whole],
];

const cases: readonly CheckCase[] = [
  { title: '各项之和等于合计', rows: threePublic(0, 10, 3, 13), differs: [], passed: 1 },
  { title: '差在四舍五入以内，不算不符', rows: threePublic(0.33, 10.33, 3.33, 14), differs: [], passed: 1 },
  { title: '超过四舍五入的，列出所有单元格', rows: threePublic(0, 10, 3, 15), differs: ['B7 B4 B5 B6'], passed: 0 },
  { title: '缺一项，不能核对，也不算通过', rows: threePublic(null, 10, null, 15), differs: [], passed: 0 },
];

describe('核对', () => {
  it.each(cases)('$title', ({ rows, differs, passed }) => {
    const { facts } = findFacts(gridSnapshot({ 三公: rows }), {
      year: undefined,
      typed: new Map(),
      ownSheets: new Set(),
    });
    const report = runChecks({ facts });
    expect(report.findings.map(({ places }) => places.map(({ cell }) => cell).join(' '))).toEqual(differs);
    expect(report).toMatchObject({ passed, checked: passed + differs.length });
    // One relation of ten: the rest are other years' and other tables', and counted as not checked.
    expect(report.checked + report.notChecked.length).toBe(10);
  });
});
