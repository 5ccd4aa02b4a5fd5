import { type Finding, finding } from '../base/problem';
import { type FactId, factDefinition } from './catalogue';
import type { Fact } from './facts';
import type { FactSource } from './reading';

/** What a part of the department's money is a part of. */
export const WHOLES: Partial<Record<FactId, FactId>> = {
  basicBudget: 'budgetExpenditure',
  projectBudget: 'budgetExpenditure',
  basicFinal: 'finalExpenditure',
  projectFinal: 'finalExpenditure',
};

interface Doubted {
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly findings: readonly Finding[];
}

/** The total of a table is contradicted by another table: what makes up that total, and is told nowhere else, is no surer than it. */
export function withPartsInDoubt(facts: ReadonlyMap<FactId, Fact>): Doubted {
  const settled = new Map(facts);
  const findings: Finding[] = [];
  for (const [id, fact] of facts) {
    const whole = facts.get(WHOLES[id] ?? id);
    if (fact.status !== 'read' || !fact.source || fact.value === undefined || !whole) continue;
    const wholes = contradicted(whole);
    const places = [fact.source, ...fact.others.flatMap(({ agrees, source }) => (agrees ? [source] : []))];
    const beside = places.map((place) => wholes.filter(({ source }) => isBeside(place, source)));
    if (beside.some((own) => own.length === 0)) continue;
    // Told alike beside one total and beside the other, it is sure whichever of them is.
    if (places.length > 1 && new Set(beside.flat().map(({ value }) => value.toString())).size > 1) continue;
    const own = { source: fact.source, value: fact.value, agrees: true };
    settled.set(id, {
      ...fact,
      status: 'conflict',
      value: undefined,
      formula: undefined,
      source: undefined,
      others: [own, ...fact.others],
    });
    findings.push(
      finding(
        'partInDoubt',
        'error',
        {
          fact: factDefinition(id).name,
          sheet: own.source.sheet,
          cell: own.source.cell,
          value: own.value.toString(),
          whole: factDefinition(whole.id).name,
          values: whole.others
            .map(({ source, value }) => `${source.sheet}!${source.cell} ${value.toString()}`)
            .join('、'),
        },
        [own.source, ...whole.others.map(({ source }) => source)].map(({ sheet, cell }) => ({ sheet, cell })),
      ),
    );
  }
  return { facts: settled, findings };
}

/** Where a whole stands that the places differ about; once she has said how much it is, where it stands otherwise. */
function contradicted({ status, value, source, others }: Fact): Fact['others'] {
  if (status === 'conflict') return others;
  const isHers = status === 'typed' && source === undefined && value !== undefined && others.length > 1;
  return isHers ? others.filter((other) => !other.value.equals(value)) : [];
}

/** In one row or one column of a sheet, as a total and its parts are. */
function isBeside(part: FactSource, whole: FactSource): boolean {
  const [column, row] = placeOf(part);
  const [wholeColumn, wholeRow] = placeOf(whole);
  return part.sheet === whole.sheet && (column === wholeColumn || row === wholeRow);
}

function placeOf({ cell }: FactSource): readonly (string | undefined)[] {
  return (/^([A-Z]+)(\d+)/.exec(cell) ?? []).slice(1);
}
