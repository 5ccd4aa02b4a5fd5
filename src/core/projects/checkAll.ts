import { type Finding, type FurtherDetails, type Place, findingOfKind } from '../base/problem';
import type { MessageCode } from '../wording/messageDetails';
import { plainText } from '../base/text';
import { type WorkbookSnapshot, contentAt } from '../workbook/snapshot';
import { hasWeights } from './schemes/chooseProjectScheme';
import { placesText } from './placesText';
import type { ProjectScheme } from './schemes/projectScheme';
import type { ProjectEntries, ProjectScorecard } from './projectScorecard';

/** What concerns several projects alike is said once, with all of them. */
export function checkAll(
  projects: readonly ProjectScorecard[],
  scheme: ProjectScheme,
  entries: ProjectEntries,
  hasSurvey: boolean,
): readonly Finding[] {
  const otherWeights = projects.filter(
    ({ project, indicators }) =>
      project.indicators.length > 0 &&
      indicators.every(({ full }) => full !== undefined) &&
      !hasWeights(project, scheme),
  );
  const changed = projects.filter(
    ({ key, initial, adjusted }) =>
      initial.kind === 'amount' &&
      adjusted.kind === 'amount' &&
      !initial.value.equals(adjusted.value) &&
      entries.projects.get(key)?.adjustment === undefined,
  );
  const satisfied = projects.filter(({ project }) =>
    project.indicators.some(({ path }) => /满意/.test(path.join('/'))),
  );
  return [
    ...(scheme.unpublished === undefined
      ? said('projectWeightsDiffer', otherWeights, { scheme: scheme.name })
      : unpublished(scheme)),
    ...said('projectAdjustNote', changed, {}),
    ...(hasSurvey ? [] : said('projectNoSurvey', satisfied, {})),
  ];
}

function said<Code extends MessageCode>(
  code: Code,
  projects: readonly ProjectScorecard[],
  details: FurtherDetails<Code, 'count' | 'names' | 'places'>,
): readonly Finding[] {
  if (projects.length === 0) return [];
  const places: readonly Place[] = projects.flatMap((project) => project.places.slice(0, 1));
  const names = `${projects
    .slice(0, 3)
    .map(({ name }) => name)
    .join('、')}${projects.length > 3 ? '等' : ''}`;
  const common = { count: String(projects.length), names, places: placesText(places) };
  return [findingOfKind(code, 'notice', common, details, places)];
}

const UNPUBLISHED = { weights: '权重', grades: '等级分界', both: '权重和等级分界' } as const;

function unpublished({ name, unpublished: what }: ProjectScheme): readonly Finding[] {
  return what === undefined
    ? []
    : [
        {
          code: 'projectSchemeUnpublished',
          level: 'notice',
          details: { scheme: name, what: UNPUBLISHED[what] },
          places: [],
        },
      ];
}

const LOOK_AT_ROWS = 4;

/** Whether some sheet of hers is called a survey. */
export function holdsSurvey({ sheets }: WorkbookSnapshot, ownSheets: ReadonlySet<string>): boolean {
  return sheets.some((sheet) => {
    if (ownSheets.has(sheet.name)) return false;
    const head = Array.from({ length: LOOK_AT_ROWS }, (_, row) => contentAt(sheet, row, 0)).map((content) =>
      typeof content === 'string' ? content : '',
    );
    return [sheet.name, ...head].some((text) =>
      /满意度.*(?:调查|问卷|测评)|(?:调查|问卷|测评).*满意/.test(plainText(text)),
    );
  });
}
