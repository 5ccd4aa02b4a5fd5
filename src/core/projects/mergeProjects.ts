import { decimal } from '../base/decimal';
import type { Finding, Place } from '../base/problem';
import { plainText } from '../base/text';
import { ABSENT, type IndicatorRecord, type Money, type ProjectRecord } from './project';
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
  const { records, findings } = chosenRecords(found.records, year);
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
      ...found.findings,
      ...findings,
      ...(unnamed.length > 0 ? [notice('projectNameMissing', unnamed)] : []),
      ...slots.findings(),
      ...merged.flatMap((one) => one.findings),
    ],
  };
}

/** The newest year in which something was spent or done; drafts choose none while there is anything better. */
function chooseYear(records: readonly ProjectRecord[]): number | undefined {
  const open = records.some(({ secondChoice }) => !secondChoice)
    ? records.filter(({ secondChoice }) => !secondChoice)
    : records;
  const done = open.filter(
    ({ executed, indicators, completion }) =>
      executed.kind === 'amount' || completion !== undefined || indicators.some((one) => one.done !== undefined),
  );
  const years = (done.some(({ year }) => year !== undefined) ? done : open).flatMap(({ year }) => year ?? []);
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** This year's, and of drafts, copies and hidden sheets only what nothing else speaks of. */
function chosenRecords(
  all: readonly ProjectRecord[],
  year: number | undefined,
): Pick<MergedProjects, 'findings'> & { records: readonly ProjectRecord[] } {
  const [own, others] = parted(all, (record) => record.year === undefined || record.year === year);
  const [drafts, open] = parted(own, ({ secondChoice }) => secondChoice);
  const known = new Set(open.map(({ name }) => plainText(name)));
  // 「自评表 (2)」 is the second sheet of a set where it speaks of another project.
  const [numbered, left] = parted(drafts, (record) => isNumberedOnly(record) && !known.has(plainText(record.name)));
  const used = open.length > 0 ? [...open, ...numbered] : own;
  const findings = [
    ...(others.length > 0
      ? [
          notice('projectOtherYear', others, {
            year: String(year),
            years: [...new Set(others.map((one) => String(one.year)))].join('、'),
          }),
        ]
      : []),
    ...(open.length > 0 && left.length > 0 ? [notice('projectDraftLeft', left)] : []),
    ...(open.length === 0 && drafts.length > 0 ? [notice('projectDraftUsed', drafts)] : []),
  ];
  return { records: inReadingOrder(all, used), findings };
}

function isNumberedOnly({ sheet, title, hidden }: ProjectRecord): boolean {
  return (
    !hidden &&
    /\(\d+\)$/.test(plainText(sheet)) &&
    !/草稿|草案|底稿|备份|副本|复制|作废|旧|存档|归档|废|模板|样表/.test(plainText(sheet + title))
  );
}

function parted<T>(all: readonly T[], belongs: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

function inReadingOrder(all: readonly ProjectRecord[], used: readonly ProjectRecord[]): readonly ProjectRecord[] {
  const chosen = new Set(used);
  return all.filter((record) => chosen.has(record));
}

function notice(code: string, records: readonly ProjectRecord[], details: Record<string, string> = {}): Finding {
  const places = records.map(({ namePlace }) => namePlace);
  return {
    code,
    level: code === 'projectNameMissing' ? 'error' : 'notice',
    details: {
      count: String(records.length),
      names: [...new Set(records.map(({ name }) => name))].slice(0, 5).join('、'),
      places: placesText(places),
      ...details,
    },
    places,
  };
}

export function placesText(places: readonly Place[]): string {
  const shown = places.slice(0, 6).map(({ sheet, cell }) => `「${sheet}」${cell ?? ''}`);
  return `${shown.join('、')}${places.length > shown.length ? '等' : ''}`;
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

/** The same sum, as far as the coarser of the two is written. */
function alike(one: Extract<Money, { kind: 'amount' }>, other: Extract<Money, { kind: 'amount' }>): boolean {
  const places = Math.min(one.value.decimalPlaces(), other.value.decimalPlaces());
  return one.value
    .minus(other.value)
    .abs()
    .lte(decimal('0.5').div(decimal('10').pow(Math.max(2, places))));
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

/** A single 「预算数」 of one table may be either of the two that another tells apart. */
function budgets(records: readonly ProjectRecord[], name: string, findings: Finding[]): readonly [Money, Money] {
  const full = records.filter(({ adjusted, saysInitial }) => adjusted.kind !== 'absent' || saysInitial);
  const bare = records.filter((record) => !full.includes(record));
  const initial = combined(
    (full.length > 0 ? full : bare).map((record) => record.initial),
    name,
    full.length > 0 ? '年初预算数' : '预算数',
    findings,
  );
  const adjusted = combined(
    full.map((record) => record.adjusted),
    name,
    '全年预算数',
    findings,
  );
  if (full.length === 0) return [initial, adjusted];
  const known = adjusted.kind === 'absent' ? initial : adjusted;
  for (const { initial: only } of bare) {
    if (only.kind !== 'amount' || known.kind !== 'amount' || alike(only, known)) continue;
    if (initial.kind === 'amount' && alike(only, initial)) continue;
    return [initial, combined([known, only], name, '预算数', findings)];
  }
  return [initial, adjusted];
}

/** What several tables say of one sum: the finest of those that agree, or none. */
function combined(moneys: readonly Money[], project: string, what: string, findings: Finding[]): Money {
  const amounts = moneys.filter((money) => money.kind === 'amount');
  const [first, ...rest] = [...amounts].sort((one, other) => other.value.decimalPlaces() - one.value.decimalPlaces());
  if (!first)
    return moneys.find(({ kind }) => kind === 'unusable') ?? moneys.find(({ kind }) => kind === 'blank') ?? ABSENT;
  const differs = rest.filter((other) => !alike(first, other));
  if (differs.length === 0) return first;
  const places = amounts.flatMap((amount) => amount.places);
  findings.push({
    code: 'projectAmountsDiffer',
    level: 'error',
    details: {
      project,
      what,
      values: amounts.map(({ value, places: at }) => `${placesText(at)}＝${value.toString()}`).join('，'),
    },
    places,
  });
  return { kind: 'unusable', places };
}
