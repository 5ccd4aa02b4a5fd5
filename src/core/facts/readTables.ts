import type { Finding } from '../base/problem';
import { findForm } from '../tables/findForms';
import { shortForms } from '../tables/shortForms';
import { isLabelHeading } from '../tables/lexicon';
import { oneLine, plainText } from '../base/text';
import { findTables } from '../tables/findTables';
import { filledRows } from '../tables/lines';
import { otherBlocks } from '../tables/otherBlocks';
import type { Table } from '../tables/table';
import { type CellRange, a1, rangeA1 } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { factVocabulary } from './factVocabulary';
import type { TaughtWords } from '../tables/words/taughtWords';
import { ownRowsOf } from '../tables/words/unitRows';
import { ownNames } from '../tables/words/unitNames';
import type { Vocabulary } from '../tables/words/explained';
import type { RecognisedTable } from './facts';
import { doubtChanges } from './adjustedAsChange';
import { withoutCopiedYears } from './copiedYears';
import { doubtUnits } from './magnitude';
import { type ProseFigure, figuresInProse } from './figuresInProse';
import { withInferredUnit } from './inferredUnit';
import { type OtherFund, otherFund } from './otherFunds';
import type { Project } from './projects';
import { readForm } from './readForm';
import { type ReadTable, readOne } from './readOne';
import { readUnder } from './readUnder';
import type { Blank, FunctionLine, Reading } from './reading';
import { factColumns } from './recognisers/factTableColumns';
import { readOwnedBeside } from './recognisers/keyValueList';
import { holdsNoFacts, knownByName } from './recognisers/knownWithoutFacts';
import { namedCells } from './recognisers/namedCells';
import type { Recogniser } from './recognisers/recogniser';
import { recogniserOf } from './recognisers/recogniserOf';
import { totalsList } from './recognisers/totalsList';
import { isInProjectForm, isSubordinate, whyOutOfScope } from './outOfScope';
import { isSecondChoice } from './secondChoice';
import { paymentProgress, readProgress } from './recognisers/paymentProgress';
import { looksLikeForm, projectForm } from './recognisers/projectForm';
import { looksLikeProjects, projectList } from './recognisers/projectList';
import { type UnreadProjects, doubtedForms, unreadForms } from './unreadProjects';
import { withWhatWasRead } from './unreadTables';
import { echoesOf, withoutEchoes } from './withoutEchoes';
import type { Survey } from './survey';
import { trusted, withWitnesses } from './witnesses';
import { tableFindings } from './tableFindings';

/** All that the tables of a workbook say, before anything is chosen. */
export interface TableFinds {
  /** The township's name. */
  readonly unit: string | undefined;
  readonly readings: readonly Reading[];
  readonly blanks: readonly Blank[];
  readonly lines: readonly FunctionLine[];
  readonly projects: readonly Project[];
  readonly unreadProjects: readonly UnreadProjects[];
  readonly surveys: readonly { survey: Survey; year: number | undefined }[];
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly DatedFinding[];
  /** Sentences that name figures, none of which is taken. */
  readonly prose: readonly ProseFigure[];
  /** Tables of other money than the general budget's. */
  readonly otherFunds: readonly OtherFund[];
}

/** What is wrong in last year's copy does not concern this year's scoring. */
export interface DatedFinding {
  readonly finding: Finding;
  readonly year: number | undefined;
}

export function readTables(
  snapshot: WorkbookSnapshot,
  ownSheets: ReadonlySet<string>,
  taught: TaughtWords = new Map(),
): TableFinds {
  const hers = snapshot.sheets.filter(({ name }) => !ownSheets.has(name));
  const own = ownNames(hers);
  const vocabulary = factVocabulary(own, taught, hers);
  const isEcho = echoesOf(ownSheets);
  const alone = hers.map((sheet) => readSheet(withoutEchoes(sheet, isEcho), vocabulary));
  const first = alone.flatMap((sheet) => sheet.read);
  const known = first.flatMap(({ collector }) => collector.readings);
  const witnesses = trusted(first);
  const sheets = alone.map((one) =>
    withWitnesses(one, witnesses, (found) => readSheet(one.sheet, vocabulary.witnessedBy(found))),
  );
  const read = sheets.flatMap((sheet) => sheet.read);
  const { read: settled, copies } = withoutCopiedYears(read.map((one) => withInferredUnit(one, known, vocabulary)));
  const sized = doubtUnits(settled.flatMap(({ collector }) => collector.readings));
  const believed = doubtChanges(sized.readings);
  return {
    unit: own.name,
    tables: withWhatWasRead(
      sheets.flatMap(({ tables }) => tables),
      settled,
      copies,
    ),
    readings: believed.readings,
    blanks: [...settled.flatMap(({ collector }) => collector.blanks), ...copies.flatMap(({ blanks }) => blanks)],
    lines: settled.flatMap(({ collector }) => collector.lines),
    projects: settled.flatMap(({ collector }) => collector.projects),
    unreadProjects: [...sheets.flatMap(({ unread }) => unread), ...copies.flatMap(({ unread }) => unread)],
    surveys: settled.flatMap(({ survey: { survey }, table: { year } }) => (survey ? [{ survey, year }] : [])),
    prose: figuresInProse(hers),
    otherFunds: sheets.flatMap(({ otherFunds }) => otherFunds),
    findings: [
      ...rivalNames(own.rivals),
      ...(own.assumed ? assumedUnit(own.name, hers) : []),
      ...copies.map(({ finding }) => ({ finding, year: undefined })),
      ...[...sized.findings, ...believed.findings].map((finding) => ({ finding, year: undefined })),
      ...settled.flatMap((one) => tableFindings(one).map((finding) => ({ finding, year: one.table.year }))),
    ],
  };
}

interface SheetFinds extends TableRead {
  readonly sheet: SheetSnapshot;
  readonly otherFunds: readonly OtherFund[];
}

interface TableRead {
  readonly read: readonly ReadTable[];
  readonly tables: readonly RecognisedTable[];
  readonly unread: readonly UnreadProjects[];
}

function readSheet(sheet: SheetSnapshot, vocabulary: Vocabulary): SheetFinds {
  const lines = filledRows(sheet);
  const found = findTables(sheet);
  const finds = found.map((table) => readTable(table, vocabulary));
  const sections = found.filter((table, at) => headsSections(table) && finds[at]?.read.length === 0);
  const kept = found.filter((table) => !sections.includes(table));
  const form = readForm(findForm(sheet, lines, kept), vocabulary);
  const taken = form ? [...found, form.table] : found;
  const short = shortForms(sheet, lines, taken).flatMap((one) => readForm(one, vocabulary) ?? []);
  const forms = [...(form ? [form] : []), ...short];
  const under = finds.flatMap((one) => one.read.flatMap((table) => readUnder(table, vocabulary) ?? []));
  const read = [...finds.flatMap((one) => one.read), ...forms, ...under];
  const others = otherBlocks(sheet, lines, [...taken, ...short.map(({ table }) => table)]);
  return {
    sheet,
    read,
    otherFunds: found.flatMap((table) => otherFund(table) ?? []),
    tables: [
      ...finds.flatMap(({ tables }, at) => (form && found[at] && sections.includes(found[at]) ? [] : tables)),
      ...forms.map(({ table, kind }) => listed(table, kind)),
      ...others.map((block) => listed(block, knownByName(block))),
    ],
    unread: [
      ...finds.flatMap(({ unread }) => unread),
      ...unreadForms(sheet, lines, read),
      ...doubtedForms(sheet, lines, read, vocabulary),
    ],
  };
}

/** 「基本情况 | 资金情况」 over labels with their values beside them: no headings of columns, but of the parts of a form. */
function headsSections({ columns }: Table): boolean {
  const words = columns.flatMap(({ path }) => path);
  return words.length > 1 && words.every((word) => /情况$/.test(word) && isLabelHeading(word));
}

function readTable(given: Table, vocabulary: Vocabulary): TableRead {
  const table = ownRowsOf(given, vocabulary);
  if (!table) return { read: [], tables: [listed(given, undefined, 'otherUnits', figuresOf(given))], unread: [] };
  const outOfScope = whyOutOfScope(table, vocabulary.institution);
  const ofMonths = outOfScope === 'partOfYear' && namesFirstBudget(table);
  const recogniser = outOfScope && !ofMonths ? undefined : recogniserWithin(table);
  const found = recogniser ? readOrNamed(table, recogniser, vocabulary, ofMonths) : undefined;
  const read = found && (!ofMonths || found.collector.readings.length > 0) ? [found] : [];
  // A list with a line that nothing names is as good as unread: its forms alone are not all projects.
  const isBroken = read.some(({ collector }) => collector.findings.some(({ code }) => code === 'listLineNameless'));
  const maybeProjects =
    (recogniser !== projectList || isBroken) &&
    !isSubordinate(table, vocabulary.institution) &&
    !isSecondChoice(table) &&
    (looksLikeProjects(table) || looksLikeForm(table));
  return {
    read,
    tables: [
      read.length > 0
        ? listed(table, recogniser?.id, undefined, figuresOf(table))
        : listed(table, ofMonths ? undefined : recogniser?.id, outOfScope, figuresOf(table)),
    ],
    unread: maybeProjects ? [{ sheet: table.sheet.name, cell: rangeA1(table.area), year: table.year }] : [],
  };
}

/** 「年初预算数」 beside what was spent in nine months is the budget of the year. */
function namesFirstBudget({ columns }: Table): boolean {
  return columns.some(({ path }) => path.some((word) => /年初.{0,4}预算|年初(?:批复|安排)/.test(word)));
}

/** Of what stands in a project's form no other shape is looked for. */
function recogniserWithin(table: Table): Recogniser | undefined {
  if (!isInProjectForm(table)) return recogniserOf(table);
  return projectForm.recognises(table) ? projectForm : undefined;
}

function listed(
  { sheet, area, title, year }: Pick<Table, 'sheet' | 'area' | 'title' | 'year'>,
  kind: string | undefined,
  why?: RecognisedTable['unread'],
  figures: readonly CellRange[] = [],
): RecognisedTable {
  const unread = why ?? (kind === undefined ? 'unknown' : undefined);
  return { sheet: sheet.name, range: rangeA1(area), title, kind, year, figures, unread, words: [] };
}

function figuresOf({ area, bodyTop, columns }: Table): readonly CellRange[] {
  return columns
    .filter(({ role }) => role === 'value')
    .map(({ column }) => ({ top: bodyTop, left: column, bottom: area.bottom, right: column }));
}

/** A shape that was taken for known and held nothing is no shape: its cells may still say what they are. */
function readOrNamed(table: Table, recogniser: Recogniser, vocabulary: Vocabulary, ofMonths: boolean): ReadTable {
  const read = readOne(table, recogniser, vocabulary, ofMonths);
  if (recogniser !== paymentProgress && paymentProgress.recognises(table)) readProgress(table, read.collector);
  if (recogniser === namedCells || recogniser === totalsList) readOwnedBeside(table, read.collector);
  if (!isEmpty(read) || holdsNoFacts(recogniser.id)) return read;
  const other = [factColumns, namedCells].find((one) => one !== recogniser && one.recognises(table));
  return other ? readOne(table, other, vocabulary, ofMonths) : read;
}

function isEmpty({ collector, survey }: ReadTable): boolean {
  const { readings, lines, projects, blanks, findings, barred } = collector;
  return (
    readings.length + lines.length + projects.length + blanks.length + findings.length + barred.size === 0 &&
    !survey.survey
  );
}

/** Told where its name stands first. */
function assumedUnit(unit = '', sheets: readonly SheetSnapshot[]): readonly DatedFinding[] {
  for (const { name: sheet, rows } of sheets)
    for (const [row, contents] of rows.entries())
      for (const [column, content] of (contents ?? []).entries()) {
        if (typeof content !== 'string' || !plainText(content).includes(unit)) continue;
        const details = { sheet, cell: a1(row, column), unit, text: oneLine(content) };
        const places = [{ sheet, cell: details.cell }];
        return [{ finding: { code: 'unitAssumed', level: 'notice', details, places }, year: undefined }];
      }
  return [];
}

function rivalNames(rivals: readonly string[]): readonly DatedFinding[] {
  if (rivals.length === 0) return [];
  return [
    {
      finding: { code: 'unitUnclear', level: 'error', details: { units: rivals.join('、') }, places: [] },
      year: undefined,
    },
  ];
}
