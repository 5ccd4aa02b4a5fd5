import type { Random } from '../../../support/random';

/** In 分. */
export type Money = number;

/** Draws amounts, given in 元, either to the 分 or in whole hundreds of 元, which 万元 shows in two decimals without loss. */
export class Purse {
  constructor(readonly random: Random, private readonly fine: boolean) {}

  between(leastYuan: number, mostYuan: number): Money {
    return this.whole(100 * (leastYuan + this.random.next() * (mostYuan - leastYuan)));
  }

  /** 0 where it does not happen. */
  perhaps(share: number, leastYuan: number, mostYuan: number): Money {
    return this.random.chance(share) ? this.between(leastYuan, mostYuan) : 0;
  }

  share(amount: Money, least: number, most: number): Money {
    return this.whole(amount * (least + this.random.next() * (most - least)));
  }

  /** So many amounts, none of them 0, that sum to the amount. */
  parts(amount: Money, count: number): readonly Money[] {
    const parts: Money[] = [];
    let left = amount;
    for (let missing = count; missing > 1; missing -= 1) {
      const part = this.share(left / missing, 0.5, 1.4);
      parts.push(part);
      left -= part;
    }
    return [...parts, left];
  }

  private whole(amount: number): Money {
    const grain = this.fine ? 1 : 10_000;
    return Math.round(amount / grain) * grain;
  }
}
