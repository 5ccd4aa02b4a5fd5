import { plainText } from '../../base/text';
import type { ProjectScorecard } from '../../projects/projectScorecard';
import { absoluteA1, isValidSheetName, quoteSheetName, splitReference } from '../../workbook/address';
import type { NameDraft } from '../../workbook/workbookDraft';
import { type WorkbookSnapshot, contentAt } from '../../workbook/snapshot';
import { looks } from '../looks';
import { Page } from '../page';
import type { SheetPlan, WorkbookPlan } from '../sheetPlan';
import { styleOf } from './formLayouts';
import { FormPage, type FormPlaces } from './formPage';
import type { ProjectInputs } from './projectInputs';

/** 自评表 as she hands them in: all on one sheet, a sheet for each project, or none. */
export type FormsAsked = 'one' | 'each' | 'none';

const ANCHOR = '绩效表_自评表_';
const STACKED = '项目自评表';

/** Our form sheets of an earlier run, by the project that each holds; the stacked one under an empty key. */
export function ownFormSheets({ names, sheets }: WorkbookSnapshot): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, reference] of names) {
    if (!name.startsWith(ANCHOR)) continue;
    const sheet = sheets.find((one) => one.name === splitReference(reference)?.sheet);
    const project = sheet && contentAt(sheet, 2, 1);
    if (sheet)
      found.set(
        name === `${ANCHOR}0` ? '' : `${plainText(typeof project === 'string' ? project : '')}@${name}`,
        sheet.name,
      );
  }
  return found;
}

/** What she asked for before is drawn anew on every run: formulas that lead into moved lines would lead astray. */
export function formsAsked(asked: FormsAsked | undefined, own: ReadonlyMap<string, string>): FormsAsked {
  if (asked !== undefined && asked !== 'none') return asked;
  if (own.size === 0) return 'none';
  return own.has('') ? 'one' : 'each';
}

export function planForms(
  inputs: ProjectInputs,
  places: FormPlaces,
  asked: FormsAsked,
  snapshot: WorkbookSnapshot,
): Pick<WorkbookPlan, 'sheets' | 'names'> {
  const own = new Map(ownFormSheets(snapshot));
  const taken = new Set([
    ...snapshot.sheets.map(({ name }) => name.toLowerCase()),
    ...Object.values(inputs.names).map((name) => name.toLowerCase()),
  ]);
  const { projects } = inputs.results;
  const sheets: SheetPlan[] = [];
  const names: NameDraft[] = [];
  const add = (held: readonly ProjectScorecard[], title: string, before: string | undefined, index: number): void => {
    const form = new FormPage(inputs, places, styleOf(held));
    for (const project of held) form.put(project);
    const name = before ?? freeTitle(title, taken);
    sheets.push({ ...finished(form.page, form.lastRow, index, form.breaks), name, replaces: before });
    names.push({
      name: `${ANCHOR}${String(index)}`,
      reference: `${quoteSheetName(name)}!${absoluteA1(0, 0)}`,
      hidden: true,
    });
  };
  if (asked === 'one') {
    add(projects, STACKED, own.get(''), 0);
    own.delete('');
  }
  if (asked === 'each')
    projects.forEach((project, index) => {
      const key = [...own.keys()].find((one) => one.startsWith(`${plainText(project.name)}@`));
      add([project], project.name, key === undefined ? undefined : own.get(key), index + 1);
      if (key !== undefined) own.delete(key);
    });
  // A form of a project that is no more, or that nobody asks for now, says so instead of leading astray.
  let index = projects.length + 1;
  for (const name of asked === 'none' ? [] : own.values()) {
    sheets.push({ ...emptied(index), name, replaces: name });
    names.push({
      name: `${ANCHOR}${String(index++)}`,
      reference: `${quoteSheetName(name)}!${absoluteA1(0, 0)}`,
      hidden: true,
    });
  }
  return { sheets, names };
}

function finished(
  page: Page,
  bottom: number,
  index: number,
  breaks: readonly number[] = [],
): Omit<SheetPlan, 'name' | 'replaces'> {
  return page.finish({
    key: `projectForm${String(index)}` as never,
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', titleRows: undefined, bottom, breaks },
    tabColor: 'F4B183',
  });
}

function emptied(index: number): Omit<SheetPlan, 'name' | 'replaces'> {
  const page = new Page({ note: { heading: '', width: 60 } });
  page.put(0, 0, '这张自评表的项目已经不在工作簿里，或者自评表改到了别的工作表，这一页可以删去。', looks.note);
  return finished(page, 0, index);
}

const LONGEST_TITLE = 28;

/** The project's name as far as a tab takes it, or the next number behind it. */
function freeTitle(title: string, taken: Set<string>): string {
  const fit =
    Array.from(title.replace(/[:\\/?*[\]：＼／？＊［］’＇￥'\s]/g, ''))
      .slice(0, LONGEST_TITLE)
      .join('') || '自评表';
  for (let count = 1; ; count++) {
    const tail = count === 1 ? '' : `(${String(count)})`;
    const name = `${fit.slice(0, 31 - tail.length)}${tail}`;
    if (taken.has(name.toLowerCase()) || !isValidSheetName(name)) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
