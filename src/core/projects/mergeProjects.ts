import type { Finding, Place } from '../base/problem';
import { plainText } from '../base/text';
import { chooseRecords, chooseYear, notice } from './chooseRecords';
import { alike, budgets, combined } from './combineMoney';
import { placesText } from './placesText';
import type { IndicatorRecord, Money, ProjectRecord } from './project';
import { listsLeft } from './listsLeft';
import type { FoundProjects } from './read/readProjects';

/** One project with all that lists and forms say of it. */
export interface Project {
  /** Stays the same as long as her names do: the name, and which of several of that name. */
  readonly key: string;
  readonly name: string;
  readonly places: readonly Place[];
  readonly lines: readonly ProjectRecord[];
  readonly form: ProjectRecord | undefined;
  readonly initial: Money;
  readonly adjusted: Money;
  readonly executed: Money;
  readonly indicators: readonly IndicatorRecord[];
  /** Two forms of one name: nobody can say which of them holds. */
  readonly twice: boolean;
}

export interface MergedProjects {
  readonly year: number | undefined;
  readonly projects: readonly Project[];
  readonly findings: readonly Finding[];
}

/** Lists first, in her order; then the forms that no list knows. Matched by name. */
export function mergeProjects(found: FoundProjects, asked: number | undefined): MergedProjects {
  const year = asked ?? chooseYear(found.records);
  const { records, findings } = chooseRecords(found.records, year);
  const unnamed = records.filter(({ name }) => name === '');
  const named = records.filter(({ name }) => name !== '');
  const slots = new Slots();
  for (const record of named.filter(({ from }) => from === 'list')) slots.addLine(record);
  for (const record of named.filter(({ from }) => from === 'form')) slots.addForm(record);
  for (const record of named.filter(({ from }) => from === 'goals')) slots.addGoals(record);
  const merged = slots.all().map(mergeOne);
  return {
    year,
    projects: merged.map(({ project }) => project),
    findings: [
      ...found.findings
        .filter(({ table }) => records.some((record) => record.table === table))
        .map(({ finding }) => finding),
      ...findings,
      ...(unnamed.length > 0 ? [notice('projectNameMissing', unnamed, {})] : []),
      ...slots.findings(),
      ...listsLeft(found.left, new Set(named.map(({ name }) => plainText(name)))),
      ...merged.flatMap((one) => one.findings),
    ],
  };
}

interface Slot {
  readonly name: string;
  readonly index: number;
  readonly lines: ProjectRecord[];
  readonly forms: ProjectRecord[];
  readonly goals: ProjectRecord[];
}

/** Projects as they gather what is said of them. The same name twice in one list is two projects. */
class Slots {
  private readonly byName = new Map<string, Slot[]>();
  private readonly order: Slot[] = [];

  addLine(record: ProjectRecord): void {
    const same = this.named(record.name);
    const free = same.find(({ lines }) => !lines.some(({ table }) => table === record.table));
    (free ?? this.open(record.name)).lines.push(record);
  }

  /** Of several projects of one name the one whose money agrees; a form beyond them is one too many. */
  addForm(record: ProjectRecord): void {
    const same = this.named(record.name);
    const free = same.filter(({ forms }) => forms.length === 0);
    const alike = free.filter(({ lines }) => lines.every((line) => agrees(line, record)));
    const slot = free.length > 1 ? (alike[0] ?? free[0]) : (free[0] ?? same[0]);
    (slot ?? this.open(record.name)).forms.push(record);
  }

  addGoals(record: ProjectRecord): void {
    const same = this.named(record.name);
    const slot = same.find(({ goals }) => goals.length === 0) ?? same[0] ?? this.open(record.name);
    slot.goals.push(record);
  }

  all(): readonly Slot[] {
    return this.order;
  }

  findings(): readonly Finding[] {
    return [...this.byName.values()].flatMap((slots): readonly Finding[] => {
      const forms = slots.flatMap((slot) => slot.forms);
      const places = slots
        .map(({ lines, forms: own, goals }) => [...lines, ...own, ...goals][0]?.namePlace)
        .filter((place) => place !== undefined);
      const details = { project: slots[0]?.name ?? '' };
      if (forms.length > 1) {
        const at = forms.map(({ namePlace }) => namePlace);
        return [
          {
            code: 'projectFormTwice',
            level: 'error',
            details: { ...details, places: placesText(at) },
            places: at,
          },
        ];
      }
      return slots.length > 1
        ? [
            {
              code: 'projectNamedTwice',
              level: 'notice',
              details: { ...details, places: placesText(places) },
              places,
            },
          ]
        : [];
    });
  }

  private named(name: string): Slot[] {
    return this.byName.get(plainText(name)) ?? [];
  }

  private open(name: string): Slot {
    const same = this.named(name);
    const slot: Slot = { name, index: same.length, lines: [], forms: [], goals: [] };
    this.byName.set(plainText(name), [...same, slot]);
    this.order.push(slot);
    return slot;
  }
}

function agrees(one: ProjectRecord, other: ProjectRecord): boolean {
  return (['initial', 'adjusted', 'executed'] as const).every((which) => {
    const [a, b] = [one[which], other[which]];
    return a.kind !== 'amount' || b.kind !== 'amount' || alike(a, b);
  });
}

function mergeOne({ name, index, lines, forms, goals }: Slot): { project: Project; findings: readonly Finding[] } {
  const records = [...lines, ...forms, ...goals];
  const findings: Finding[] = records.flatMap((record) => record.findings);
  const form = forms[0];
  const [initial, adjusted] = budgets([...lines, ...forms], name, findings);
  const executed = combined(
    [...lines, ...forms].map((record) => record.executed),
    name,
    '全年执行数',
    findings,
  );
  return {
    project: {
      key: index === 0 ? plainText(name) : `${plainText(name)}#${String(index + 1)}`,
      name,
      places: records.map(({ namePlace }) => namePlace),
      lines,
      form,
      initial,
      adjusted,
      executed,
      indicators: form && form.indicators.length > 0 ? form.indicators : (goals[0]?.indicators ?? []),
      twice: forms.length > 1,
    },
    findings,
  };
}
