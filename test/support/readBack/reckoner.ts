import {
  type Exact,
  decimals,
  exact,
  minus,
  over,
  percent,
  points,
  sign,
  size,
  sumOf,
  times,
  twoDecimals,
} from './exactNumber';
import type { Measured, Told } from './yearTold';

/** How this document prints its money. */
export interface Printing {
  readonly money: '万元' | '元';
  readonly trim?: boolean;
}

/** What stands for a number that nobody knows: brackets are taken out of a text before it is read. */
export const OPEN = '※';

export interface Named {
  readonly label: string;
  readonly value: Exact;
}

/**
 * What a phrase must say: `{A}` an amount with its unit, `{A:数}` without, `{A/B}` a quotient in percent, and statements over
 * two amounts: `{A~B@上年预算}` what changed, `{A<B@预算}` what was saved, `{A%B@预算收入}` how much was completed.
 */
export class Reckoner {
  constructor(
    readonly told: ReadonlyMap<string, Told>,
    readonly printing: Printing,
  ) {}

  say(phrase: string): string {
    return this.withoutUnsaid(phrase).replace(/\{([^}]*)\}/g, (_, inner: string) => this.one(inner));
  }

  /** `{?A&B}…{/?}` stands where both are known, `{!A}…{/!}` where it is not. */
  private withoutUnsaid(phrase: string): string {
    const known = (names: string): boolean => names.split('&').every((name) => this.told.has(name));
    return phrase
      .replace(/\{\?([^}]*)\}((?:(?!\{\?|\{\/\?).)*)\{\/\?\}/g, (_, names: string, words: string) =>
        known(names) ? words : '',
      )
      .replace(/\{!([^}]*)\}(.*?)\{\/!\}/g, (_, names: string, words: string) => (known(names) ? '' : words));
  }

  private one(inner: string): string {
    const [names = '', label = ''] = inner.split('@');
    const [, left = '', operator, right = ''] = /^([^~<%/]+)([~<%/])?(.*)$/.exec(names) ?? [];
    if (!operator) return this.plain(left);
    const [a, b] = [this.told.get(left)?.value, this.told.get(right)?.value];
    if (!a || !b) return OPEN;
    switch (operator) {
      case '~':
        return this.changed(a, b, label);
      case '<':
        return this.saved(a, b, label);
      case '%':
        return this.completed(a, b, label);
      default:
        if (label !== '' && sign(b) <= 0) return `${label}为${sign(b) === 0 ? '0' : '负数'}，不计算完成比例`;
        return sign(b) === 0 ? '不计算' : percent(over(a, b));
    }
  }

  private plain(inner: string): string {
    const [name = '', dress] = inner.split(':');
    const found = this.told.get(name);
    if (!found) return OPEN;
    return this.printed(found.value, found.measure, dress === undefined);
  }

  printed(value: Exact, measure: Measured, unit = false): string {
    switch (measure) {
      case 'money':
        return `${this.money(value)}${unit ? this.printing.money : ''}`;
      case 'rate':
        return percent(value);
      case 'points':
        return points(value);
      case 'count':
        return twoDecimals(value, true);
    }
  }

  /** 万元 as they are kept, 元 where the document prints them so. */
  money(value: Exact): string {
    return twoDecimals(this.printing.money === '元' ? times(value, exact('10000')) : value, this.printing.trim);
  }

  private amount(value: Exact): string {
    return this.printed(value, 'money', true);
  }

  private changed(now: Exact, base: Exact, label: string): string {
    const difference = minus(now, base);
    if (sign(difference) === 0) return `与${label}持平`;
    const said = `比${label}${sign(difference) > 0 ? '增加' : '减少'}${this.amount(size(difference))}`;
    if (sign(base) <= 0) return `${said}（${label}为${sign(base) === 0 ? '0' : '负数'}，不计算增长率）`;
    return `${said}，${sign(difference) > 0 ? '增长' : '下降'}${percent(size(over(difference, base)))}`;
  }

  private saved(spent: Exact, budget: Exact, label: string): string {
    const left = minus(budget, spent);
    if (sign(left) === 0) return `与${label}持平，没有节约也没有超支`;
    const way = sign(left) > 0 ? '节约' : '超支';
    const said = `比${label}${way}${this.amount(size(left))}`;
    if (sign(budget) <= 0) return `${said}（${label}为${sign(budget) === 0 ? '0' : '负数'}，不计算${way}率）`;
    return `${said}，${way}率${percent(size(over(left, budget)))}`;
  }

  private completed(done: Exact, plan: Exact, label: string): string {
    if (sign(plan) <= 0) return `${label}为${sign(plan) === 0 ? '0' : '负数'}，不计算完成比例`;
    const rate = over(done, plan);
    // What is not all is not 100%.
    const nearly = percent(rate) === '100.00%';
    return `完成${label}的${nearly ? `${decimals(times(rate, exact('100')), 6)}%` : percent(rate)}`;
  }

  /** 「预算支出…，其中：…」: parts only where they are all known and make the whole. */
  parts(label: string, wholeName: string, parts: readonly (readonly [label: string, name: string])[]): string {
    const whole = this.told.get(wholeName)?.value;
    if (!whole) return OPEN;
    const head = `${label}${this.amount(whole)}`;
    const known = parts.flatMap(([own, name]): Named[] => {
      const value = this.told.get(name)?.value;
      return value ? [{ label: own, value }] : [];
    });
    const present = known.filter(({ value }) => sign(value) !== 0);
    if (known.length < parts.length || present.length === 0 || !this.covers(whole, present)) return head;
    if (present.length === 1) return `${head}（全部为${present[0]?.label ?? ''}）`;
    return `${head}，其中：${this.listed(present, '、')}`;
  }

  /** To the last digit that is printed. */
  private covers(whole: Exact, parts: readonly Named[]): boolean {
    return sign(minus(whole, sumOf(parts.map(({ value }) => value)))) === 0;
  }

  /** What is 0 is not listed. */
  listed(items: readonly Named[], mark: string): string {
    if (mark === '、' && items.every(({ value }) => sign(value) === 0)) return '各项均为0';
    return items
      .filter(({ value }) => sign(value) !== 0)
      .map(({ label, value }) => `${label}${this.amount(value)}`)
      .join(mark);
  }

  /** With shares that add up to 100.00, the largest remainders first. */
  shared(items: readonly Named[]): string {
    const present = items.filter(({ value }) => sign(value) !== 0);
    const shares = sharesOf(present.map(({ value }) => value));
    return present
      .map(({ label, value }, index) => {
        const share = shares?.[index];
        return `${label}${this.amount(value)}${share === undefined ? '' : `，占比${share}%`}`;
      })
      .join('；');
  }
}

function sharesOf(values: readonly Exact[]): readonly string[] | undefined {
  const whole = sumOf(values);
  if (sign(whole) <= 0 || values.some((value) => sign(value) < 0)) return undefined;
  const exactShares = values.map((value) => {
    const { above, below } = times(over(value, whole), exact('10000'));
    return { floor: above / below, rest: { above: above % below, below } };
  });
  let left = 10000n - exactShares.reduce((sum, { floor }) => sum + floor, 0n);
  const order = exactShares
    .map(({ rest }, index) => ({ rest, index }))
    .sort((a, b) => sign(minus(b.rest, a.rest)) || a.index - b.index);
  const lifted = new Set<number>();
  for (const { index } of order) if (left > 0n) [left] = [left - 1n, lifted.add(index)];
  return exactShares.map(({ floor }, index) => {
    const text = String(floor + (lifted.has(index) ? 1n : 0n)).padStart(3, '0');
    return `${text.slice(0, -2)}.${text.slice(-2)}`;
  });
}
