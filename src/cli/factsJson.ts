import { type FactId, factCatalogue, factDefinition, factUnit } from '../core/facts/catalogue';
import type { FunctionLine } from '../core/facts/reading';
import type { Fact, Facts } from '../core/facts/facts';
import { FACT_STATUS } from '../core/wording/factStatus';

/** The `facts` part of the contract: by public name, numbers as exact decimal text. */
export function factsJson({ unit, year, facts, functionLines }: Facts) {
  return {
    unit: unit ?? null,
    year: year ?? null,
    facts: {
      ...Object.fromEntries(factCatalogue.map(({ id, name }) => [name, factJson(id, facts.get(id))])),
      分功能预算: linesJson(functionLines.filter(({ stage }) => stage === 'budget')),
      分功能决算: linesJson(functionLines.filter(({ stage }) => stage === 'final')),
    },
  };
}

/** A list has no value of its own: `items` holds its lines. */
function linesJson(lines: readonly FunctionLine[]) {
  return {
    value: null,
    unit: '万元',
    status: lines.length > 0 ? FACT_STATUS.read : FACT_STATUS.missing,
    source: null,
    others: [],
    items: lines.map(({ name, side, reading: { value, source } }) => ({
      name,
      side: side === 'revenue' ? '收入' : '支出',
      value: value.toString(),
      source: { sheet: source.sheet, cell: source.cell, label: source.label, unit: source.unit },
    })),
  };
}

function factJson(id: FactId, fact: Fact | undefined) {
  const source = fact?.source;
  return {
    value: fact?.value?.toString() ?? null,
    // A rate is a fraction here, so the % of the sheet would be wrong.
    unit: factDefinition(id).kind === 'fraction' ? '' : factUnit(id),
    status: FACT_STATUS[fact?.status === 'typed' && !fact.value ? 'missing' : (fact?.status ?? 'missing')],
    source: source ? { sheet: source.sheet, cell: source.cell, label: source.label, unit: source.unit } : null,
    others: (fact?.others ?? []).map((other) => ({
      sheet: other.source.sheet,
      cell: other.source.cell,
      value: other.value.toString(),
    })),
  };
}
