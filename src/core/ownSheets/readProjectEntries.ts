import { type ProjectEntries, type ProjectEntry, type IndicatorEntry } from '../projects/projectScorecard';
import { splitLineKey } from '../sheets/projects/projectLines';
import type { SheetInputs } from '../sheets/sheetInputs';
import type { Typed } from '../workbook/typed';

/** What she typed into 项目自评汇总 and 项目指标, by project and indicator. */
export function readProjectEntries(typed: SheetInputs['typedLines']): ProjectEntries {
  const projects = new Map<string, ProjectEntry>();
  for (const [key, line] of typed.projects ?? []) projects.set(key, { ...projectEntry(line), indicators: new Map() });
  for (const [key, line] of typed.projectIndicators ?? []) {
    const at = splitLineKey(key);
    if (!at) continue;
    const known = projects.get(at.project) ?? { indicators: new Map<string, IndicatorEntry>() };
    projects.set(at.project, {
      ...known,
      indicators: new Map([...known.indicators, [at.indicator, indicatorEntry(line)]]),
    });
  }
  return { projects, aspectMarks: new Map() };
}

type Line = ReadonlyMap<string, Typed>;

function projectEntry(line: Line): Omit<ProjectEntry, 'indicators'> {
  return {
    reason: line.get('typedReason'),
    adjustment: line.get('adjustment'),
    remark: line.get('remark'),
    rescale: line.get('rescale'),
  };
}

function indicatorEntry(line: Line): IndicatorEntry {
  return {
    full: line.get('typedFull'),
    done: line.get('typedDone'),
    score: line.get('typedScore'),
    reason: line.get('typedReason'),
  };
}
