import { type Finding, type Result, refuse, success } from '../core/base/problem';
import { constantNamed } from '../core/ownSheets/findOwnSheets';
import {
  LEVELS_80_50,
  LEVELS_80_60,
  builtInProjectSchemes,
  projectSchemeById,
} from '../core/projects/schemes/builtInProjectSchemes';
import { type SheetProjectScheme, readProjectScheme } from '../core/projects/schemes/fromSheet/readProjectScheme';
import type { ProjectScheme } from '../core/projects/schemes/projectScheme';
import type { LevelBounds } from '../core/projects/targets/levels';
import { PROJECT_LEVELS_NAME, PROJECT_SCHEME_NAME } from '../core/sheets/ourNames';
import { assumedParts, nearestOne } from '../core/wording/assumedParts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

export type ProjectSchemeChoice =
  { readonly kind: 'builtIn'; readonly scheme: ProjectScheme } | { readonly kind: 'sheet'; readonly sheet: string };

export interface ChosenProjectScheme {
  /** Undefined where it is left to the forms themselves. */
  readonly scheme: ProjectScheme | undefined;
  readonly levels: LevelBounds | undefined;
  readonly findings: readonly Finding[];
}

const SHEET = 'sheet:';

/** `project-2020`, or `sheet:` and the name of a sheet; undefined where no scheme has that id. */
export function projectSchemeOf(id: string): ProjectSchemeChoice | undefined {
  if (id.startsWith(SHEET)) return { kind: 'sheet', sheet: id.slice(SHEET.length) };
  const scheme = projectSchemeById(id);
  return scheme && { kind: 'builtIn', scheme };
}

/** The sheets of hers in which a way of scoring projects stands. */
function ownProjectSchemes(snapshot: WorkbookSnapshot, ownSheets: ReadonlySet<string>): readonly SheetProjectScheme[] {
  return snapshot.sheets
    .filter(({ name, visibility }) => visibility === 'visible' && !ownSheets.has(name))
    .flatMap((sheet) => readProjectScheme(sheet) ?? []);
}

/** The two sets of bounds that are in use, as they are chosen. */
export const PROJECT_LEVELS = { '80-60': LEVELS_80_60, '80-50': LEVELS_80_50 } as const;

/** A scheme and the bounds of its levels by their names; empty: as before. */
export interface ProjectChoice {
  readonly scheme: string;
  readonly levels: '' | keyof typeof PROJECT_LEVELS;
}

/** What a choice by names means; what was empty is left to the workbook. */
export function projectChoiceNamed({ scheme, levels }: ProjectChoice): {
  readonly scheme: ProjectSchemeChoice | undefined;
  readonly levels: LevelBounds | undefined;
} {
  return {
    scheme: scheme === '' ? undefined : projectSchemeOf(scheme),
    levels: levels === '' ? undefined : PROJECT_LEVELS[levels],
  };
}

/** Every scheme that may be chosen: hers by their sheets, then the built-in ones. */
export function projectSchemesAtHand(
  snapshot: WorkbookSnapshot,
  ownSheets: ReadonlySet<string>,
): readonly ProjectSchemeName[] {
  return [
    ...ownProjectSchemes(snapshot, ownSheets).map(({ sheet }) => ({ id: `${SHEET}${sheet}`, name: sheet })),
    ...builtInProjectSchemes.map(({ id, name }) => ({ id, name })),
  ];
}

export interface ProjectSchemeName {
  readonly id: string;
  readonly name: string;
}

/** The scheme of projects to score with: the chosen one, that of the last run, the only one that stands in a sheet of hers. */
export function chooseProjectScheme(
  snapshot: WorkbookSnapshot,
  ownSheets: ReadonlySet<string>,
  choice: ProjectSchemeChoice | undefined,
  chosenLevels: LevelBounds | undefined,
): Result<ChosenProjectScheme> {
  const levels = chosenLevels ?? rememberedLevels(snapshot);
  const chosen = choice ? schemeChosen(snapshot, choice) : success(unchosen(snapshot, ownSheets));
  if (!chosen.ok) return chosen;
  const { scheme, findings } = chosen.value;
  return success({
    scheme,
    levels,
    findings: [...findings, ...silentParts(scheme, levels), ...(levels ? [levelsSaid(levels)] : [])],
  });
}

type Found = Pick<ChosenProjectScheme, 'scheme' | 'findings'>;

function schemeChosen(snapshot: WorkbookSnapshot, choice: ProjectSchemeChoice): Result<Found> {
  if (choice.kind === 'builtIn') return success({ scheme: choice.scheme, findings: [] });
  const sheet = snapshot.sheets.find(({ name }) => name === choice.sheet);
  if (!sheet)
    return refuse('schemeSheetMissing', {
      sheet: choice.sheet,
      sheets: snapshot.sheets.map(({ name }) => name).join('、'),
    });
  const found = readProjectScheme(sheet);
  return found ? success(found) : refuse('projectSchemeNotInSheet', { sheet: choice.sheet });
}

function unchosen(snapshot: WorkbookSnapshot, ownSheets: ReadonlySet<string>): Found {
  const id = constantNamed(snapshot.names, PROJECT_SCHEME_NAME) ?? '';
  const remembered = id === '' ? undefined : rememberedScheme(snapshot, id);
  if (remembered) return remembered;
  const instead = onlyOfHers(snapshot, ownSheets);
  if (id === '') return instead;
  const gone: Finding = {
    code: 'projectSchemeGone',
    level: 'error',
    details: {
      scheme: id.startsWith(SHEET) ? id.slice(SHEET.length) : id,
      instead: instead.scheme?.name ?? nearestOne,
    },
    places: [],
  };
  return { ...instead, findings: [gone, ...instead.findings] };
}

function rememberedScheme(snapshot: WorkbookSnapshot, id: string): Found | undefined {
  if (!id.startsWith(SHEET)) {
    const scheme = projectSchemeById(id);
    return scheme && { scheme, findings: [] };
  }
  const sheet = snapshot.sheets.find(({ name }) => name === id.slice(SHEET.length));
  return sheet && readProjectScheme(sheet);
}

/** A scheme whose marks do not make 100 is asked about, and used only where she names it. */
function onlyOfHers(snapshot: WorkbookSnapshot, ownSheets: ReadonlySet<string>): Found {
  const found = ownProjectSchemes(snapshot, ownSheets);
  const [first, ...more] = found;
  if (!first) return { scheme: undefined, findings: [] };
  if (more.length > 0) {
    const sheets = found.map(({ sheet }) => `「${sheet}」`).join('、');
    const places = found.map(({ sheet }) => ({ sheet }));
    return {
      scheme: undefined,
      findings: [{ code: 'projectSchemesSeveral', level: 'error', details: { sheets }, places }],
    };
  }
  const isWhole = !first.findings.some(({ code }) => code === 'projectSchemeTotal');
  return { scheme: isWhole ? first.scheme : undefined, findings: first.findings };
}

function silentParts(scheme: ProjectScheme | undefined, levels: LevelBounds | undefined): readonly Finding[] {
  const silent = (scheme?.assumes ?? []).filter((part) => part !== 'levels' || levels === undefined);
  if (!scheme || silent.length === 0) return [];
  const parts = silent.map((part) => assumedParts[part]).join('、');
  return [{ code: 'projectSchemeSilent', level: 'notice', details: { scheme: scheme.name, parts }, places: [] }];
}

function rememberedLevels({ names }: WorkbookSnapshot): LevelBounds | undefined {
  const [met, partly] = (constantNamed(names, PROJECT_LEVELS_NAME) ?? '').split('/');
  return met !== undefined && partly !== undefined && [met, partly].every((share) => /^0\.\d+$/.test(share))
    ? { met, partly }
    : undefined;
}

function levelsSaid({ met, partly }: LevelBounds): Finding {
  const percent = (share: string): string => String(Math.round(Number(share) * 100));
  return {
    code: 'projectSchemeLevels',
    level: 'notice',
    details: { met: percent(met), partly: percent(partly) },
    places: [],
  };
}
