import type { Decimal } from '../../base/decimal';
import type { Place } from '../../base/problem';
import type { Facts } from '../../facts/facts';
import type { Scorecard } from '../../scorecard/scorecard';
import type { OwnCells } from '../../sheets/writtenCells';
import type { Figure } from '../../statements/figure';
import type { DutyGoal, GoalResult } from './goalRows';
import type { LabelledTable } from './labelledTables';
import type { Ledger } from './ledgerEntries';
import type { NamedList } from './namedLists';
import type { ProjectAspect } from './projectAspects';
import type { RevenueSources } from '../../facts/revenueSources';

/** Everything that a report may speak of, gathered once: nothing behind this looks at the workbook again. */
export interface ReportData {
  readonly facts: Facts;
  readonly scorecard: Scorecard;
  /** 扣分说明 by indicator path, as the sheet shows it. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Where our sheets stand in the workbook now; undefined where it was never scored. */
  readonly cells: OwnCells | undefined;
  readonly ledger: Ledger;
  /** Income by where it comes from, where a table divides it so. */
  readonly revenueSources: RevenueSources;
  readonly projects: readonly ReportProject[];
  readonly dutyGoals: readonly DutyGoal[];
  readonly goalResults: readonly GoalResult[];
  /** Figures that only reports speak of, from her lists of 数据项: 资产总额, 负债总额. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly lists: ReadonlyMap<string, NamedList>;
  /** Her tables by her own words; read where a template asks for one. */
  readonly labelled?: () => readonly LabelledTable[];
  /** 报告填写: what only she knows, by its key. */
  readonly answers: ReadonlyMap<string, Answer>;
}

export interface Answer {
  readonly text: string;
  readonly place: Place | undefined;
}

export interface ReportProject {
  readonly name: string;
  /** 万元; undefined where no table says it. */
  readonly initial: Decimal | undefined;
  readonly adjusted: Decimal | undefined;
  readonly executed: Decimal | undefined;
  readonly score: Decimal | undefined;
  readonly grade: string | undefined;
  readonly goal: string;
  readonly result: string;
  readonly aspects: readonly ProjectAspect[];
  readonly place: Place | undefined;
}
