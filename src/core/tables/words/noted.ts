import type { MoneyUnit } from '../moneyUnit';
import type { Meaning } from './meaning';
import type { Way } from './wayOfLine';

/** What a note has to fit: the table it stands at, and the figure, if it stands beside one. */
export interface NotedTable {
  readonly title: string;
  readonly year: number | undefined;
  readonly unit: MoneyUnit | undefined;
  readonly beside?: NotedFigure | undefined;
}

export interface NotedFigure {
  /** What its own row names. */
  readonly label: string;
  /** What the words that govern it say already. */
  readonly said: ReadonlySet<Meaning>;
  /** What the heading over the remark wants to be told. */
  readonly asks: 'reason' | 'source' | undefined;
  /** It is one line of many that counts because it came to pass, and so went its money. */
  readonly went?: Way | undefined;
  /** It stands in brackets behind the name of a line. */
  readonly inName?: true;
}
