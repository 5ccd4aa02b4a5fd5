import { type Decimal, decimal } from '../base/decimal';
import { type Finding, type Place, finding } from '../base/problem';
import { type Typed, numberOf, textOf } from '../workbook/typed';
import { yearOf } from './chooseYear';
import { type FactId, factCatalogue, factDefinition, impossibleCount } from './catalogue';
import type { Fact, TypedFacts } from './facts';
import { lastYearFact } from './lastYearFact';
import { type OtherFund, besideOtherFund } from './otherFunds';
import { type Overrides, overrideCell, overrideValue } from './overrides';
import { WHOLES, withPartsInDoubt } from './partsInDoubt';
import type { Blank, FactSource, Reading } from './reading';
import { type Survey, surveyScore } from './survey';

/** Public tables round every cell to 0.01 万元, so two of them may differ by that for each cell that was added up. */
const ROUNDING = decimal('0.01');

interface Evidence {
  readonly readings: readonly Reading[];
  readonly blanks: readonly Blank[];
  readonly year: number | undefined;
  readonly typed: TypedFacts;
  readonly overrides: Overrides;
  readonly surveys: readonly Survey[];
  readonly otherFunds: readonly OtherFund[];
}

/** Settles each fact: the best of the places that agree, or a conflict that names them all. */
export function resolveFacts({ readings, blanks, year, typed, overrides, surveys, otherFunds }: Evidence): {
  facts: ReadonlyMap<FactId, Fact>;
  /** Facts of this scoring with a place of their own in which nothing stands. */
  blank: ReadonlySet<FactId>;
  findings: readonly Finding[];
} {
  const byFact = new Map<FactId, Reading[]>();
  for (const reading of readings) {
    const fact = factOfYear(reading, year);
    if (!fact) continue;
    const list = byFact.get(fact) ?? [];
    list.push(reading);
    byFact.set(fact, list);
  }
  // What is blank in an open table, or cannot be read there, is filled neither from a draft nor from a part of it.
  const open = blanks.flatMap((one) => (one.secondChoice ? [] : [{ ...one, fact: factOfYear(one, year) }]));
  const known = new Set(open.map(({ fact }) => fact));
  const blank = new Set(open.flatMap(({ fact, why }) => (fact && why === 'nothing' ? [fact] : [])));
  const findings: Finding[] = [];
  const facts = new Map<FactId, Fact>();
  for (const { id } of factCatalogue) {
    const settled = settle(
      id,
      withoutSubstitutes(ofTheWhole(id, byFact.get(id) ?? [], facts)).filter(
        ({ source, substitute }) => (!source.secondChoice && !substitute) || !known.has(id),
      ),
      id === 'satisfaction' ? surveys : [],
    );
    const own = decided(id, typed, overrides);
    const fact: Fact = own
      ? { ...settled, status: 'typed', value: own.value, ...(own.named && { named: own.named }) }
      : settled;
    const isPart = settled.status === 'read' && !own && isUnproven(settled, byFact.get(id) ?? [], facts);
    const doubted = isPart ? besideOtherFund(settled, otherFunds, year) : undefined;
    facts.set(id, doubted?.fact ?? fact);
    const told = (byFact.get(id) ?? []).every(({ doubted }) => doubted);
    if (own?.problem) findings.push(own.problem);
    else if (!told || fact.status !== 'conflict') findings.push(...disagreements(fact, settled));
    if (isPart) findings.push(doubted?.finding ?? substituteUsed(settled));
  }
  const sure = withPartsInDoubt(facts);
  return { facts: sure.facts, blank, findings: [...findings, ...sure.findings, ...draftsUsed(sure.facts)] };
}

/** Figures that stand nowhere but in a draft, a copy or a hidden sheet are used, and she is told which. */
function draftsUsed(facts: ReadonlyMap<FactId, Fact>): readonly Finding[] {
  const used = [...facts.values()].flatMap(({ id, status, source }) =>
    status === 'read' && source?.secondChoice ? [{ name: factDefinition(id).name, source }] : [],
  );
  return [...new Set(used.map(({ source }) => source.sheet))].map((sheet) => {
    const own = used.filter(({ source }) => source.sheet === sheet);
    return finding(
      'draftUsed',
      'notice',
      { sheet, fact: own.map(({ name }) => name).join('、') },
      placesOf(own.map(({ source }) => source)),
    );
  });
}

interface Decided {
  readonly value: Decimal | undefined;
  readonly named?: Place | undefined;
  readonly problem?: Finding;
}

/** What she put in the place of the tables: a value in 数值 before another source. */
function decided(id: FactId, typed: TypedFacts, overrides: Overrides): Decided | undefined {
  const own = typed.get(id);
  if (own) {
    const value = numberOf(own);
    if (!value) return { value, problem: unreadableEntry(id, own) };
    return impossibleCount(id, value) ? { value: undefined, problem: impossibleEntry(id, value) } : { value };
  }
  const override = overrides.get(id);
  if (!override) return undefined;
  const found = overrideValue(id, override);
  return 'value' in found && impossibleCount(id, found.value)
    ? { value: undefined, problem: impossibleEntry(id, found.value) }
    : { value: undefined, named: overrideCell(override), ...found };
}

/** A part of the department stands for the whole only where no open table gives the whole. */
function withoutSubstitutes(readings: readonly Reading[]): readonly Reading[] {
  const own = readings.filter(({ substitute }) => !substitute);
  return own.some(({ source }) => !source.secondChoice) || own.length === readings.length
    ? own
    : [...own, ...readings.filter(({ substitute }) => substitute)];
}

/** A table of one kind of money stands for the department only where its total is the department's. */
function ofTheWhole(id: FactId, readings: readonly Reading[], facts: ReadonlyMap<FactId, Fact>): readonly Reading[] {
  const whole = facts.get(WHOLES[id] ?? id)?.value;
  if (whole === undefined) return readings;
  return readings.filter(
    (one) => !one.substitute || one.whole === undefined || one.whole.minus(whole).abs().lte(ROUNDING),
  );
}

/** Taken from a part, with nothing that says whether it is the whole. */
function isUnproven({ id, source }: Fact, readings: readonly Reading[], facts: ReadonlyMap<FactId, Fact>): boolean {
  const used = readings.find((one) => one.source === source);
  const proven = used?.whole !== undefined && facts.get(WHOLES[id] ?? id)?.value !== undefined;
  return used?.substitute === true && WHOLES[id] !== undefined && !proven;
}

function substituteUsed({ id, source }: Fact): Finding {
  const { sheet = '', cell = '' } = source ?? {};
  return finding('substituteUsed', 'notice', { fact: factDefinition(id).name, sheet, cell }, [{ sheet, cell }]);
}

/** This year's readings keep their fact; last year's serve the fact for last year, if there is one; others serve none. */
function factOfYear(
  reading: Pick<Reading, 'fact' | 'period' | 'tableYear'>,
  year: number | undefined,
): FactId | undefined {
  const own = yearOf(reading);
  const back = own === undefined || year === undefined ? -(reading.period.offset ?? 0) : year - own;
  if (back === 0) return reading.fact;
  return back === 1 ? lastYearFact(reading.fact) : undefined;
}

function settle(id: FactId, readings: readonly Reading[], surveys: readonly Survey[]): Fact {
  const [survey, ...more] = surveys.map(scored);
  if (survey) {
    const others = [...more, ...readings].map(({ source, value }) => ({
      source,
      value,
      agrees: value.minus(survey.value).abs().lte(ROUNDING),
    }));
    const conflict = others.some(
      (other) => !other.agrees && (!other.source.secondChoice || survey.source.secondChoice),
    );
    if (conflict)
      return {
        id,
        status: 'conflict',
        value: undefined,
        formula: undefined,
        source: undefined,
        others: [{ ...survey, agrees: true }, ...others],
      };
    return { id, status: 'read', value: survey.value, formula: undefined, source: survey.source, others };
  }
  const sure = readings.filter((one) => !one.doubted);
  const confirmed = readings.filter((one) => one.doubted && isSaidBy(one, sure));
  const doubted = readings.filter((one) => one.doubted && !confirmed.includes(one));
  if (doubted.length > 0) return inDoubt(id, doubted, sure);
  const [best, ...rest] = [...sure].sort(preference);
  if (!best) return { id, status: 'missing', value: undefined, formula: undefined, source: undefined, others: [] };
  const others = [
    ...rest.map((other) => ({ source: other.source, value: other.value, agrees: agree(id, best, other) })),
    ...confirmed.map(({ source, value, meant = value }) => ({ source, value: meant, agrees: true })),
  ];
  const conflict = others.some((other) => !other.agrees && other.source.secondChoice === best.source.secondChoice);
  if (conflict) {
    const all = [{ source: best.source, value: best.value, agrees: true }, ...others];
    return { id, status: 'conflict', value: undefined, formula: undefined, source: undefined, others: all };
  }
  return { id, status: 'read', value: best.value, formula: best.formula, source: best.source, others };
}

/** In the only unit that it can have been written in it is what another table says in its own: then that table speaks, and nothing contradicts it. */
function isSaidBy({ meant }: Reading, sure: readonly Reading[]): boolean {
  const said = sure.filter(({ substitute, source }) => !substitute && !source.secondChoice);
  return meant !== undefined && said.length > 0 && said.every(({ value }) => value.minus(meant).abs().lte(ROUNDING));
}

/** Both readings of a figure whose unit cannot be right, and what other tables say. */
function inDoubt(id: FactId, doubted: readonly Reading[], others: readonly Reading[]): Fact {
  const all = [
    ...doubted.flatMap(({ source, value, meant }) => [
      { source, value, agrees: true },
      { source, value: meant ?? value.div('10000'), agrees: false },
    ]),
    ...others.map(({ source, value }) => ({ source, value, agrees: false })),
  ];
  return { id, status: 'conflict', value: undefined, formula: undefined, source: undefined, others: all };
}

function scored(survey: Survey): { source: FactSource; value: Decimal } {
  const { sheet, title, secondChoice } = survey;
  return {
    source: { sheet, cell: '', label: title, unit: '分', via: '满意度调查表', secondChoice },
    value: surveyScore(survey),
  };
}

/** Open sheets before hidden ones and drafts; then the finer unit; a single cell before a sum. Otherwise as they stand. */
function preference(a: Reading, b: Reading): number {
  return (
    Number(a.source.secondChoice) - Number(b.source.secondChoice) || fineness(a) - fineness(b) || a.parts - b.parts
  );
}

function fineness({ source }: Reading): number {
  return source.unit === '元' ? 0 : 1;
}

function agree(id: FactId, a: Reading, b: Reading): boolean {
  const tolerance = factDefinition(id).kind === 'money' ? ROUNDING.times(Math.max(a.parts, b.parts)) : decimal(0);
  return a.value.minus(b.value).abs().lte(tolerance);
}

function disagreements(fact: Fact, settled: Fact): readonly Finding[] {
  const name = factDefinition(fact.id).name;
  if (fact.status === 'typed') {
    const table = settled.value;
    if (table === undefined || fact.value === undefined || table.equals(fact.value)) return [];
    return [
      finding(
        'typedDiffersFromTable',
        'notice',
        { fact: name, typed: shown(fact.value), table: shown(table) },
        placesOf(settled.source ? [settled.source] : []),
      ),
    ];
  }
  if (fact.status === 'conflict') {
    return [
      finding(
        'conflict',
        'error',
        {
          fact: name,
          values: fact.others.map(({ source, value }) => `${source.sheet}!${source.cell} ${shown(value)}`).join('、'),
        },
        placesOf(fact.others.map(({ source }) => source)),
      ),
    ];
  }
  return fact.others
    .filter((other) => !other.agrees)
    .map((other) =>
      finding(
        'draftDiffers',
        'notice',
        { fact: name, used: fact.value ? shown(fact.value) : '', other: shown(other.value), sheet: other.source.sheet },
        placesOf([...(fact.source ? [fact.source] : []), other.source]),
      ),
    );
}

function impossibleEntry(id: FactId, value: Decimal): Finding {
  return finding('typedImpossible', 'error', { fact: factDefinition(id).name, typed: value.toString() }, []);
}

/** What she typed is no number: it stays in its cell and counts for nothing. */
function unreadableEntry(id: FactId, typed: Typed): Finding {
  return finding('typedNotNumber', 'error', { fact: factDefinition(id).name, typed: textOf(typed) });
}

function placesOf(sources: readonly FactSource[]): readonly Place[] {
  return sources.map(({ sheet, cell }) => (cell ? { sheet, cell } : { sheet }));
}

function shown(value: Decimal): string {
  return value.toString();
}
