import type { Stage } from './lexicon';
import type { Coordinates } from './readLabel';

const RANK: Readonly<Record<Stage, number>> = { budget: 0, adjusted: 1, final: 2 };

/** The year that a sentence's amounts go on with: 「2023年年初预算1200万元，全年预算1350万元，决算支出1301万元」 are all of 2023. */
export class YearRun {
  private year: number | undefined;
  private read = 0;
  private readonly said: Coordinates[] = [];

  /** `own` is the year of the report; `unsaid` that of what does not say it. */
  constructor(
    private readonly own: number | undefined,
    private readonly unsaid: number | undefined,
  ) {}

  /** What a sentence behind this one is of, where it does not say: behind amounts that are all of another year nobody knows. */
  get after(): number | undefined {
    if (this.year === undefined) return this.unsaid;
    if (this.year === this.own) return this.own;
    return this.said.length === this.read ? undefined : this.unsaid;
  }

  /** A semicolon ends it. */
  end(): void {
    this.year = undefined;
  }

  /** Of which year an amount is. What is said again, or was planned behind what was spent, may be of the report's own year. */
  yearOf(of: Coordinates, saysYear: boolean): number | undefined {
    this.read++;
    if (saysYear) {
      if (this.year !== of.year) this.said.length = 0;
      this.year = of.year;
      this.said.push(of);
      return of.year;
    }
    if (this.year === undefined || (of.year !== this.unsaid && of.year !== this.year)) return of.year;
    const [first] = this.said;
    const again = this.said.some((one) => one.item === of.item && !isLater(of, one));
    // 「2023年结转30万元，年初预算1200万元」
    const alike = first?.stage !== undefined || of.stage === undefined;
    this.said.push(of);
    return this.year === this.own || (alike && !again) ? this.year : undefined;
  }
}

function isLater({ stage }: Coordinates, before: Coordinates): boolean {
  return stage !== undefined && before.stage !== undefined && RANK[stage] > RANK[before.stage];
}
