import type { Place } from '../../base/problem';
import type { SettledFinding } from '../../checks/checkReasons';
import type { NotChecked } from '../../checks/runChecks';
import type { CellContent } from '../../workbook/snapshot';

/** What 校验 is made of. */
export interface CheckInputs {
  readonly settled: readonly SettledFinding[];
  readonly checked: number;
  readonly passed: number;
  readonly notChecked: readonly NotChecked[];
  /** A finding, and why a rule was not applied, as sentences. */
  readonly say: (finding: SettledFinding) => string;
  readonly sayNotChecked: (one: NotChecked) => string;
  /** What stands in a cell of hers. */
  readonly contentOf: (place: Place) => CellContent;
}
