import { type Decimal, ZERO, roundScore, sumOf } from '../base/decimal';
import type { Finding } from '../base/problem';
import { textOf } from '../workbook/typed';
import type { Project } from './mergeProjects';
import { placesText } from './placesText';
import { placeOf } from './read/sheetGrid';
import type { ProjectEntry, ProjectScorecard, ScoredTarget } from './projectScorecard';
import { type HerCell, shownText } from './targets/quantity';
import { isBlank } from './targets/readTarget';
import { ownAgainst, plainNumber } from './targets/ownScore';

type Totalled = Pick<ProjectScorecard, 'total' | 'pending' | 'fullMark' | 'rescaled'>;

/** The sum of all scores, unrounded until the end; none while anything is open or the 分值 do not make 100. */
export function totalProject(
  project: Project,
  indicators: readonly ScoredTarget[],
  entry: ProjectEntry,
  listed: HerCell | undefined,
  findings: Finding[],
): Totalled {
  const applicable = indicators.filter(({ status }) => status !== 'notApplicable');
  const fullMark = sumOf(applicable.map(({ full }) => full ?? ZERO));
  const rescaled = textOf(entry.rescale).trim() === '是';
  if (listed) return listedResult(project, listed, fullMark, findings);
  const open = applicable.filter(({ status }) => status === 'pending').length;
  const complete = applicable.every(({ full }) => full !== undefined);
  const ties = fullMark.equals(100);
  if (complete && !ties && !rescaled && project.indicators.length > 0)
    findings.push(marksFinding(project, indicators, fullMark));
  const pending = open + (ties || rescaled || !complete ? 0 : 1) + (project.twice ? 1 : 0);
  if (pending > 0 || !complete || fullMark.isZero())
    return { total: undefined, pending: Math.max(1, pending), fullMark, rescaled };
  const sum = sumOf(applicable.map(({ score }) => score ?? ZERO));
  const total = roundScore(rescaled && !ties ? sum.div(fullMark).times(100) : sum);
  findings.push(...ownTotalFindings(project, total, indicators));
  return { total, pending: 0, fullMark, rescaled };
}

function listedResult(project: Project, listed: HerCell, fullMark: Decimal, findings: Finding[]): Totalled {
  const total = plainNumber(listed);
  if (total?.gte(0) && total.lte(100)) return { total: roundScore(total), pending: 0, fullMark, rescaled: false };
  const places = [placeOf(listed)];
  findings.push({
    code: 'projectListedRefused',
    level: 'error',
    details: { project: project.name, shown: shownText(listed), places: placesText(places) },
    places,
  });
  return { total: undefined, pending: 1, fullMark, rescaled: false };
}

function marksFinding(project: Project, indicators: readonly ScoredTarget[], sum: Decimal): Finding {
  const places = [
    ...(project.form?.rateMark && !isBlank(project.form.rateMark) ? [placeOf(project.form.rateMark)] : []),
    ...indicators.flatMap(({ record }) => (record?.full ? [placeOf(record.full)] : [])),
  ];
  return {
    code: 'projectMarksNot100',
    level: 'error',
    details: { project: project.name, sum: sum.toString(), places: placesText(places) },
    places,
  };
}

/** Her own 总分 beside ours, in the form and in the list. */
function ownTotalFindings(project: Project, total: Decimal, indicators: readonly ScoredTarget[]): readonly Finding[] {
  const scores = indicators.flatMap(({ own }) => (own && !isBlank(own) ? [placeOf(own)] : []));
  const cells = [project.form?.ownTotal, ...project.lines.map(({ ownTotal }) => ownTotal)].filter(
    (cell) => cell !== undefined,
  );
  return cells.flatMap((cell): readonly Finding[] => {
    const against = ownAgainst(cell, total);
    if (against === 'same' || against === 'none') return [];
    const places = [placeOf(cell), ...scores];
    return [
      {
        code: 'projectOwnTotal',
        level: against === 'lower' ? 'notice' : 'error',
        details: {
          project: project.name,
          own: shownText(cell),
          total: total.toString(),
          places: placesText([placeOf(cell)]),
        },
        places,
      },
    ];
  });
}
