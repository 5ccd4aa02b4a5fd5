import type { Decimal } from '../base/decimal';
import type { Finding } from '../base/problem';
import { findForm } from '../tables/findForms';
import { findTables } from '../tables/findTables';
import type { Table } from '../tables/table';
import { rangeA1 } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { Collector } from './collector';
import { chooseYear, yearOf } from './chooseYear';
import { deriveFacts } from './deriveFacts';
import type { FactId } from './catalogue';
import type { Fact, Facts, RecognisedTable, TypedFacts } from './facts';
import type { FunctionLine, Reading } from './reading';
import { allRecognisers } from './recognisers/allRecognisers';
import { factLabelled } from './recognisers/factLabels';
import { resolveFacts } from './resolveFacts';
import { type Survey, readSurvey } from './survey';
import { findUnitName } from './unitName';

export interface FindFactsOptions {
  readonly year: number | undefined;
  /** What a person typed: in our own sheet, or given on the command line. */
  readonly typed: TypedFacts;
  /** The score of the counts she typed into our own 满意度问卷, where the workbook has no survey. */
  readonly formSatisfaction?: Decimal | undefined;
  /** Our own sheets, which are never a source. */
  readonly ownSheets: ReadonlySet<string>;
}

/** Every 数据项 of the catalogue, read, derived, missing or in conflict. */
export function findFacts(snapshot: WorkbookSnapshot, options: FindFactsOptions): Facts {
  const readings: Reading[] = [];
  const lines: FunctionLine[] = [];
  const findings: DatedFinding[] = [];
  const tables: RecognisedTable[] = [];
  const surveys: { survey: Survey; year: number | undefined }[] = [];
  for (const sheet of snapshot.sheets) {
    if (options.ownSheets.has(sheet.name)) continue;
    const found = findTables(sheet);
    for (const table of found) {
      const recogniser = allRecognisers.find((one) => one.recognises(table));
      tables.push({ sheet: sheet.name, range: rangeA1(table.area), title: table.title, kind: recogniser?.id, year: table.year });
      if (!recogniser) continue;
      const collector = new Collector(table, recogniser.id);
      recogniser.read(table, collector);
      readings.push(...collector.readings);
      lines.push(...collector.lines);
      findings.push(...dated(collector.findings, table.year));
      const read = readSurvey(table);
      findings.push(...dated(read.findings, table.year));
      if (read.survey) surveys.push({ survey: read.survey, year: table.year });
    }
    readForm(sheet, found, { readings, findings, tables });
  }
  const year = chooseYear(readings, tables, options.year);
  const survey = surveys.find((one) => one.year === undefined || one.year === year)?.survey;
  const resolved = resolveFacts(readings, year, options.typed, survey);
  const facts = deriveFacts(withForm(resolved.facts, options.formSatisfaction));
  return {
    unit: findUnitName(snapshot, options.ownSheets),
    year,
    facts,
    functionLines: chosenLines(lines, year),
    survey,
    tables,
    findings: [...findings.filter((one) => one.year === undefined || one.year === year).map((one) => one.finding), ...resolved.findings],
  };
}

/** Of each stage and side the lines of one table, the first of this year: two tables' lines are never mixed. */
function chosenLines(lines: readonly FunctionLine[], year: number | undefined): readonly FunctionLine[] {
  const first = new Map<string, string>();
  return lines.filter(({ side, stage, reading }) => {
    const own = yearOf(reading);
    if (own !== undefined && own !== year) return false;
    const list = `${stage}/${side}`;
    if (!first.has(list)) first.set(list, reading.source.sheet);
    return first.get(list) === reading.source.sheet;
  });
}

function withForm(facts: ReadonlyMap<FactId, Fact>, score: Decimal | undefined): ReadonlyMap<FactId, Fact> {
  const satisfaction = facts.get('satisfaction');
  if (score === undefined || satisfaction?.status !== 'missing') return facts;
  return new Map([...facts, ['satisfaction', { ...satisfaction, status: 'typed', value: score }]]);
}

/** What is wrong in last year's copy does not concern this year's scoring. */
interface DatedFinding {
  readonly finding: Finding;
  readonly year: number | undefined;
}

function dated(findings: readonly Finding[], year: number | undefined): readonly DatedFinding[] {
  return findings.map((finding) => ({ finding, year }));
}

function readForm(sheet: SheetSnapshot, tables: readonly Table[], into: { readings: Reading[]; findings: DatedFinding[]; tables: RecognisedTable[] }): void {
  const form = findForm(sheet, tables);
  if (!form) return;
  const collector = new Collector(form.table, '基本情况表');
  for (const { label, row, column } of form.pairs) {
    const fact = factLabelled(label.key);
    if (fact) collector.amount({ fact, row, column, label: label.text });
  }
  if (collector.readings.length + collector.findings.length === 0) return;
  into.readings.push(...collector.readings);
  into.findings.push(...dated(collector.findings, form.table.year));
  into.tables.push({ sheet: sheet.name, range: rangeA1(form.table.area), title: form.table.title, kind: '基本情况表', year: form.table.year });
}
