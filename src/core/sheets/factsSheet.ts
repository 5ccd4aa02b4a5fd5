import { detailOf } from '../base/problem';
import { decimal } from '../base/decimal';
import { type FactGroup, type FactDefinition, factCatalogue, factDefinition, factUnit } from '../facts/catalogue';
import type { Fact, OtherPlace } from '../facts/facts';
import { type Formula, binary, call, cell, number, text } from '../formula/formula';
import { EMPTY, isNumber, isText, when } from '../formula/shorthand';
import { MONEY_UNITS } from '../tables/moneyUnit';
import type { CellLook, LinkDraft, ValidationDraft } from '../workbook/workbookDraft';
import { type Typed, numberOf, textOf } from '../workbook/typed';
import { FACT_COLUMNS as C, FACT_FIRST_ROW, factColumns } from './columns/factColumns';
import { asEntry, asOptional, asUnneeded, looks } from './looks';
import { Page } from './page';
import { type SheetInputs, titleHead } from './sheetInputs';
import { fixedKey } from './sheetKeys';
import { BLANK, type PlannedContent, type SheetBody, live } from './sheetPlan';
import { surveyTotal } from './surveySheet';
import { typedContent } from './typedContent';
import { isWholeCount } from './wholeCount';
import { FACT_STATUS } from '../wording/factStatus';

/** 绩效数据: every 数据项 with its value as a live formula into her cells, its state and its source. */
export function factsSheet(inputs: SheetInputs): SheetBody {
  const page = new Page(factColumns);
  page.across(0, fixedKey('facts', 'title'), `${titleHead(inputs)}绩效数据`, looks.title);
  const unknown = unknownTables(inputs);
  page.across(
    1,
    fixedKey('facts', 'note'),
    `数值由公式取自您的表格，改了原表这里随之变化。浅黄色的是这套评分体系还缺的数，请填上；灰色的评分用不到，可以不填。直接在「数值」里填写则以您填的为准，「表上的数」仍显示原表的数。要换一个出处，在「另取来源」填数或指到别的单元格（如 ='表1'!B7）并选好「来源单位」，重新评分后生效。${unknown}`,
    looks.note,
  );
  page.across(2, fixedKey('facts', 'unit'), '金额单位：万元', looks.noteRight);
  page.headings(FACT_FIRST_ROW - 1);
  page.height(0, 28);
  page.height(1, unknown === '' ? 34 : 51);
  let row = FACT_FIRST_ROW;
  for (const group of new Set(factCatalogue.map((fact) => fact.group))) {
    page.across(row, fixedKey('facts', group), GROUP_TITLES[group], looks.band);
    row++;
    for (const definition of factCatalogue.filter((fact) => fact.group === group)) {
      putFact(page, row, definition, inputs);
      row++;
    }
  }
  return page.finish({
    key: 'facts',
    frozen: { rows: FACT_FIRST_ROW, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: [FACT_FIRST_ROW - 1, FACT_FIRST_ROW - 1],
      bottom: row - 1,
    },
    tabColor: '5B9BD5',
    links: sourceLinks(inputs),
  });
}

/** As many are named; the command line and the pane list them all. */
const MOST_NAMED = 6;

/** What was not used, so that she sees that nothing was overlooked silently. */
function unknownTables({ facts }: SheetInputs): string {
  const unknown = facts.tables.filter(({ kind }) => kind === undefined);
  if (unknown.length === 0) return '';
  const named = unknown
    .slice(0, MOST_NAMED)
    .map(({ sheet, range, title }) => (title === sheet ? `「${sheet}」${range}` : `「${sheet}」${range} ${title}`));
  return `\n没有认出、没有取数的表：${named.join('；')}${unknown.length > MOST_NAMED ? `；等 ${String(unknown.length)} 张` : ''}。`;
}

/** A click on the source goes to her cell. */
function sourceLinks({ facts }: SheetInputs): readonly LinkDraft[] {
  return [...facts.facts.values()].flatMap(({ id, source }) =>
    source && source.cell !== '' ? [{ row: factRow(id), column: C.cell, sheet: source.sheet, cell: source.cell }] : [],
  );
}

const GROUP_TITLES: Readonly<Record<FactGroup, string>> = {
  收支: '一、收支',
  三公: '二、“三公”经费',
  '人员、采购、资产': '三、人员、采购、资产',
  履职: '四、履职',
  项目: '五、项目',
  单位: '六、单位',
  收入来源: '七、收入来源',
  资产负债: '八、资产负债',
  专项资金: '九、专项资金',
};

/** Row of each fact in 绩效数据, in the order of the catalogue with a band above each group. */
export function factRow(id: string): number {
  const index = factCatalogue.findIndex((fact) => fact.id === id);
  const groups = new Set(factCatalogue.slice(0, index + 1).map((fact) => fact.group)).size;
  return FACT_FIRST_ROW + index + groups;
}

function putFact(page: Page, row: number, definition: FactDefinition & { id: Fact['id'] }, inputs: SheetInputs): void {
  const fact = inputs.facts.facts.get(definition.id);
  if (!fact) throw new Error(`Fact ${definition.id} was not settled`);
  const isNeeded = inputs.needed.has(fact.id);
  const shade = (look: CellLook): CellLook => (isNeeded ? look : asUnneeded(look));
  const look = shade(valueLook(definition));
  const fromTables = tableFormula(fact, inputs);
  const override = inputs.overrides.get(fact.id);
  const automatic = override
    ? live(overriddenFormula(row, definition, fromTables, isRefused(fact, override.source)))
    : fromTables;
  const open =
    inputs.typedFacts.has(fact.id) ||
    ((fact.status === 'missing' || fact.status === 'conflict') && fromTables === BLANK);
  page.put(row, C.name, definition.name, shade(looks.text));
  page.put(row, C.value, valueContent(fact, inputs, automatic), open && isNeeded ? asEntry(look) : asOptional(look));
  page.validate(valueValidation(row, definition, promptFor(open, isNeeded)));
  page.put(row, C.unit, factUnit(definition.id), shade(looks.centered));
  page.put(row, C.status, statusContent(fact, row, override !== undefined), shade(looks.centered));
  page.put(row, C.sheet, fact.source?.sheet ?? '', shade(looks.small));
  page.put(row, C.cell, fact.source?.cell ?? '', fact.source?.cell ? looks.link : looks.centered);
  page.put(row, C.label, fact.source?.label ?? '', shade(looks.small));
  page.put(row, C.sourceUnit, fact.source?.unit ?? '', shade(looks.centered));
  page.put(row, C.tableValue, fromTables, { ...look, color: '595959' });
  page.put(row, C.override, typedContent(override?.source), asOptional(look));
  page.put(row, C.overrideUnit, override?.unit ?? '', asOptional(looks.centered));
  page.validate(overridePrompt(row));
  if (definition.kind === 'money') page.validate(overrideUnits(row));
  const notes = explain(fact, definition, inputs);
  page.put(row, C.others, notes, shade(looks.small));
  const remark = inputs.factRemarks.get(definition.id);
  page.put(row, C.remark, remark ? typedContent(remark) : '', asOptional(looks.small));
  page.key(row, definition.id);
  page.put(row, C.autoValue, automatic, looks.system);
  page.fit(row, [
    [C.name, definition.name],
    [C.label, fact.source?.label ?? ''],
    [C.others, notes],
    [C.sheet, fact.source?.sheet ?? ''],
    [C.remark, textOf(remark)],
  ]);
}

function tableFormula(fact: Fact, inputs: SheetInputs): PlannedContent {
  if (fact.id === 'satisfaction' && fact.status !== 'conflict' && (inputs.facts.survey || !fact.source))
    return live(surveyTotal(inputs));
  return fact.formula ? live(fact.formula) : BLANK;
}

function valueContent(fact: Fact, inputs: SheetInputs, automatic: PlannedContent): PlannedContent {
  const typed = inputs.typedFacts.get(fact.id);
  return typed ? typedContent(typed) : automatic;
}

/** A number that cannot be this fact (half a person). */
function isRefused(fact: Fact, typed: Typed | undefined): boolean {
  return fact.value === undefined && numberOf(typed) !== undefined;
}

/** The state follows the cell: what she types into an empty one is 人工填写 at once. */
function statusContent(fact: Fact, row: number, overridden: boolean): PlannedContent {
  const filled = fact.status === 'read' || fact.status === 'derived' ? FACT_STATUS[fact.status] : FACT_STATUS.typed;
  const empty = fact.status === 'conflict' ? FACT_STATUS.conflict : FACT_STATUS.missing;
  const value = cell(row, C.value);
  const isCount = factDefinition(fact.id).kind === 'count';
  const known = isCount ? when(isWholeCount(value), text(filled), text(empty)) : text(filled);
  const state = when(isNumber(value), known, text(empty));
  return live(overridden ? state : when(isFilled(cell(row, C.override)), text('重新评分后生效'), state));
}

function divisorOf(kind: FactDefinition['kind'], unit: Formula): Formula {
  if (kind === 'money') return moneyDivisor(unit);
  return kind === 'fraction' ? when(isText(unit, '%'), number('100'), number('1')) : number('1');
}

/** `IF(COUNTA(J6)>0,IFERROR(J6/…,""),表上的数)`: while another source is named the tables do not count. */
function overriddenFormula(
  row: number,
  { kind }: FactDefinition,
  fromTables: PlannedContent,
  refused: boolean,
): Formula {
  const [source, unit] = [cell(row, C.override), cell(row, C.overrideUnit)];
  const own = refused ? EMPTY : call('IFERROR', binary(source, '/', divisorOf(kind, unit)), EMPTY);
  return when(isFilled(source), own, fromTables.kind === 'live' ? fromTables.formula : EMPTY);
}

function moneyDivisor(unit: Formula): Formula {
  return MONEY_UNITS.reduceRight<Formula>(
    (rest, { name, perWanYuan }) => when(isText(unit, name), number(perWanYuan), rest),
    EMPTY,
  );
}

function isFilled(place: Formula): Formula {
  return binary(call('COUNTA', place), '>', number('0'));
}

function explain(fact: Fact, definition: FactDefinition, inputs: SheetInputs): string {
  const isNeeded = inputs.needed.has(fact.id);
  const notes = fact.others.map((other) => otherPlace(other, fact));
  if (fact.status === 'conflict') notes.unshift('几处数字不一致，请核对后在「数值」中填写：');
  const troubles = inputs.facts.findings.filter(
    (finding) => detailOf(finding, 'fact')?.split('、').includes(definition.name) && finding.code !== 'conflict',
  );
  notes.push(...troubles.map((finding) => inputs.say(finding)));
  const isMissing = fact.status === 'missing';
  if (notes.length === 0 && isMissing) notes.push(`${isNeeded ? '未找到。' : ''}${definition.meaning}`);
  if (notes.length === 0 && fact.status === 'derived') notes.push(`由其他数据项推算。${definition.meaning}`);
  if (!isNeeded) notes.unshift('评分用不到。');
  return [...new Set(notes)].join(isNeeded ? '\n' : '');
}

function otherPlace({ source, value, agrees }: OtherPlace, fact: Fact): string {
  const place = `「${source.sheet}」${source.cell}`;
  const agreement = agrees ? '（一致）' : '（不一致，未采用）';
  return `${place}：${decimal(value.toString()).toString()}${fact.status === 'conflict' ? '' : agreement}`;
}

/** What may be typed, by kind. Money may be negative: a surplus that is a deficit. */
const BOUNDS: Readonly<Record<FactDefinition['kind'], { minimum: string; maximum: string; prompt: string }>> = {
  money: { minimum: '-100000000', maximum: '100000000', prompt: '以万元填写，例如 1267.33。' },
  count: { minimum: '0', maximum: '100000000', prompt: '填写个数或人数，例如 50。' },
  fraction: { minimum: '0', maximum: '10', prompt: '填写百分比，例如 74.2%。' },
  points: { minimum: '0', maximum: '100', prompt: '填写 0 到 100 之间的得分。' },
};

/** Where a figure is wanted she is told which one; elsewhere its row says so, and the prompt what it does to type there. */
const PROMPTS = {
  wanted: undefined,
  unneeded: '评分用不到，可以不填。',
  found: '这个数由公式算出，直接填写则以您填的为准。',
} as const;

function promptFor(open: boolean, isNeeded: boolean): keyof typeof PROMPTS {
  if (!open) return 'found';
  return isNeeded ? 'wanted' : 'unneeded';
}

function valueValidation(
  row: number,
  { name, kind, meaning }: FactDefinition,
  state: keyof typeof PROMPTS,
): ValidationDraft {
  const { minimum, maximum, prompt } = BOUNDS[kind];
  const range = { top: row, left: C.value, bottom: row, right: C.value };
  return {
    kind: 'decimal',
    range,
    minimum,
    maximum,
    promptTitle: state === 'wanted' ? name : '数值',
    prompt: `${PROMPTS[state] ?? `${meaning}。`}${prompt}`,
    errorTitle: '数值不对',
    error: prompt,
  };
}

function overridePrompt(row: number): ValidationDraft {
  const range = { top: row, left: C.override, bottom: row, right: C.override };
  const prompt = "填一个数，或指到别的单元格，例如 ='表1'!B7；金额要选好右边的单位。重新评分后生效。";
  return {
    kind: 'decimal',
    range,
    minimum: '-1000000000000',
    maximum: '1000000000000',
    promptTitle: '另取来源',
    prompt,
    errorTitle: '另取来源不对',
    error: '请填一个数，或写一个公式指到数字单元格。',
  };
}

function overrideUnits(row: number): ValidationDraft {
  const range = { top: row, left: C.overrideUnit, bottom: row, right: C.overrideUnit };
  const choices = MONEY_UNITS.map(({ name }) => name);
  return {
    kind: 'list',
    range,
    choices,
    promptTitle: '来源单位',
    prompt: '「另取来源」里的金额是什么单位。',
    errorTitle: '来源单位不对',
    error: `请选择${choices.join('、')}。`,
  };
}

function valueLook({ kind }: FactDefinition): CellLook {
  switch (kind) {
    case 'money':
      return looks.number;
    case 'count':
      return looks.count;
    case 'fraction':
      return { ...looks.rate, horizontal: 'right' };
    case 'points':
      return { ...looks.points, horizontal: 'right' };
  }
}
