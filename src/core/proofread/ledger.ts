import { type Decimal, sumOf } from '../base/decimal';
import { onceFor } from '../base/onceFor';
import type { Place } from '../base/problem';
import type { Mention } from './mention';
import { type Coordinates, type LabelContext, keyOf, readLabel } from './readLabel';
import type { Truth } from './truth';

/** What is known of one meaning: by the workbook, or by most places of the report. */
export interface Known {
  readonly value: Decimal;
  readonly step: Decimal;
  /** Her cell; absent where the report itself says it. */
  readonly place: Place | undefined;
  readonly byWorkbook: boolean;
  /** The report field that prints it. */
  readonly field?: string | undefined;
  /** The place of the report that says it. */
  readonly mention: Mention | undefined;
}

/** All values of a report by their meaning, the workbook's before the report's own. */
export class Ledger {
  readonly groups: ReadonlyMap<string, readonly Mention[]>;

  private constructor(
    mentions: readonly Mention[],
    private readonly truths: ReadonlyMap<string, Known>,
  ) {
    const groups = new Map<string, Mention[]>();
    for (const mention of mentions) {
      const key = keyOfMention(mention);
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
    this.groups = groups;
  }

  static of(mentions: readonly Mention[], truth: Truth | undefined, context: LabelContext): Ledger {
    const truths = new Map<string, Known>();
    for (const { name, kind, value, place, field, of = readLabel(name, context) } of truth?.figures ?? []) {
      const key = keyOf(settled({ ...of, year: of.year ?? context.year }, kind), kind);
      const twin = truths.get(key);
      // 项目个数 and 自评项目个数 are told by no label apart: neither of their fields is certain.
      if (twin && twin.field !== field) truths.set(key, { ...twin, field: undefined });
      if (twin) continue;
      truths.set(key, {
        value,
        step: value.times(0),
        place,
        byWorkbook: true,
        mention: undefined,
        field,
      });
    }
    return new Ledger(mentions, truths);
  }

  /** Other mentions beside the same workbook. */
  with(mentions: readonly Mention[]): Ledger {
    return new Ledger(mentions, this.truths);
  }

  truthOf(key: string): Known | undefined {
    return this.truths.get(key);
  }

  /** 财政拨款 is 一般公共预算 and 政府性基金 (and 国有资本经营, where anybody speaks of it) by definition. */
  private madeOfFunds(of: Coordinates, kind: Mention['kind']): Known | undefined {
    const [general, special, capital] = ['一般公共预算', '政府性基金', '国有资本经营'].map((funds) =>
      this.find({ ...of, funds }, kind),
    );
    if (!general || !special) return undefined;
    const parts = [general, special, ...(capital ? [capital] : [])];
    return {
      value: sumOf(parts.map(({ value }) => value)),
      step: sumOf(parts.map(({ step }) => step)),
      place: general.place,
      byWorkbook: parts.every(({ byWorkbook }) => byWorkbook),
      mention: general.mention,
    };
  }

  /** The value of a meaning; undefined where nobody says it, or where the report says it in two ways equally often. */
  find(of: Coordinates, kind: Mention['kind'] = 'money'): Known | undefined {
    const key = keyOf(settled(of, kind), kind);
    const known = this.truths.get(key);
    if (known) return known;
    const [first, second] = clusters(this.groups.get(key) ?? []);
    const mention = first?.[0];
    if (!mention && of.funds === '财政拨款') return this.madeOfFunds(of, kind);
    if (!mention || (second && second.length >= first.length)) return undefined;
    // A whole number is taken as it stands: 「0万元」 is nothing, not anything below half.
    const step = mention.text.includes('.') ? mention.step : mention.step.times(0);
    return { value: mention.value, step, place: undefined, byWorkbook: false, mention };
  }
}

const keyOfMention = onceFor(({ of, kind }: Mention) => keyOf(settled(of, kind), kind));

export const WITHOUT_STAGE = new Set(['固定资产', '在用固定资产', '结转结余', '预算追加', '预算收回']);

/** Counts and balances have no stage: 编制 is 编制. But of projects more may come than were planned (「年初安排项目12个，年中新增1个」). */
export function settled(of: Coordinates, kind: string): Coordinates {
  const counted = kind === 'count' && !(of.item === '项目个数' && of.stage === 'budget');
  return counted || WITHOUT_STAGE.has(of.item ?? '') ? { ...of, stage: undefined, funds: undefined } : of;
}

/** Mentions that agree with each other as printed, the largest set first, each set in reading order. */
export const clusters = onceFor((mentions: readonly Mention[]): readonly (readonly Mention[])[] => {
  const sets: Mention[][] = [];
  // A long report says one name of many amounts: those far off are not looked at.
  const near = new Map<number, number[]>();
  const rough: number[] = [];
  for (const mention of mentions) {
    const cell = cellOf(mention);
    const wide = mention.step.gt(widthOf(mention));
    const candidates = wide
      ? sets.keys()
      : [cell - 1, cell, cell + 1].flatMap((one) => near.get(one) ?? []).concat(rough);
    const fitting = [...candidates].filter((at) => {
      const first = sets[at]?.[0];
      return first !== undefined && sameAsPrinted(first, mention);
    });
    if (fitting.length > 0) sets[Math.min(...fitting)]?.push(mention);
    else {
      if (wide) rough.push(sets.length);
      else near.set(cell, [...(near.get(cell) ?? []), sets.length]);
      sets.push([mention]);
    }
  }
  return sets.sort((a, b) => b.length - a.length);
});

function widthOf({ kind }: Mention): number {
  return kind === 'rate' ? 0.001 : 1;
}

function cellOf(mention: Mention): number {
  return Math.floor(mention.value.toNumber() / widthOf(mention));
}

/** Two roundings of one amount. */
function sameAsPrinted(one: Pick<Mention, 'value' | 'step'>, other: Pick<Mention, 'value' | 'step'>): boolean {
  const slack = one.step.gt(other.step) ? one.step : other.step;
  return one.value.minus(other.value).abs().lte(slack.div(2));
}
