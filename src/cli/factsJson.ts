import { type FactId, factCatalogue, factDefinition } from '../core/facts/catalogue';
import type { Fact, Facts } from '../core/facts/facts';

const STATUS = { read: '取自表格', typed: '人工填写', derived: '推算', missing: '缺失', conflict: '冲突' } as const;
const UNITS = { money: '万元', count: '个', fraction: '', points: '分' } as const;

/** The `facts` part of the contract: by public name, numbers as exact decimal text. */
export function factsJson({ unit, year, facts }: Facts) {
  return {
    unit: unit ?? null,
    year: year ?? null,
    facts: Object.fromEntries(factCatalogue.map(({ id, name }) => [name, factJson(id, facts.get(id))])),
  };
}

function factJson(id: FactId, fact: Fact | undefined) {
  const source = fact?.source;
  return {
    value: fact?.value?.toString() ?? null,
    unit: UNITS[factDefinition(id).kind],
    status: STATUS[fact?.status ?? 'missing'],
    source: source ? { sheet: source.sheet, cell: source.cell, label: source.label, unit: source.unit } : null,
    others: (fact?.others ?? []).map((other) => ({ sheet: other.source.sheet, cell: other.source.cell, value: other.value.toString() })),
  };
}
