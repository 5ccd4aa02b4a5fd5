import type { Place } from '../base/problem';
import type { Ledger } from './ledger';
import type { Mention, TextPlace } from './mention';
import type { Coordinates, LabelContext } from './readLabel';
import type { ReadParagraph } from './readParagraph';
import type { ReadTable } from './readTable';
import type { ReportText } from './reportText';
import type { ScoreTables } from './scoreTables';
import type { Truth } from './truth';

/** A report taken apart once, for all checks. */
export interface ReadReport {
  readonly text: ReportText;
  readonly context: LabelContext;
  readonly paragraphs: readonly ReadParagraph[];
  /** What the heading above says, by paragraph. */
  readonly headings: readonly Coordinates[];
  /** Where in `paragraphs` the document's paragraph of an index stands. */
  readonly position: ReadonlyMap<number, number>;
  readonly tables: readonly ReadTable[];
  readonly mentions: readonly Mention[];
  readonly ledger: Ledger;
  readonly scores: ScoreTables;
  readonly truth: Truth | undefined;
}

/** One law of a finished report, in a file of its own. */
export interface Proof {
  readonly code: ProofCode;
  readonly level: 'error' | 'notice';
  /** What must hold, in one sentence. */
  readonly law: string;
  /** Heard only of paragraphs of which no other law speaks: it goes by what stands near. */
  readonly last?: true;
  find(report: ReadReport): readonly Doubt[];
}

/** A figure that may be the wrong one of a relation, and what it would have to be. */
export interface Suspect {
  readonly at: TextPlace;
  readonly says: string;
  readonly should: string;
  /** Whether a slip of hand explains it; where absent, what it should be tells. */
  readonly explained?: boolean;
}

/** What does not hold, and where. */
export interface Doubt {
  readonly at: TextPlace;
  readonly says: string;
  readonly should: string;
  /** What it is told by: 「「收支总表」C7」, 「第 12 段写的是 1381.73万元」. */
  readonly why: string;
  readonly places?: readonly Place[];
  readonly level?: 'error' | 'notice';
  /** The other figures of the broken relation: any of them may be the wrong one. */
  readonly suspects?: readonly Suspect[];
}

/** A doubt as it is told. */
export interface ProofFinding extends Doubt {
  readonly code: ProofCode;
  readonly level: 'error' | 'notice';
  readonly law: string;
  /** The sentence, or the cell, as it stands. */
  readonly quote: string;
  /** All figures of a broken relation of which nothing tells the wrong one: none of them is blamed. */
  readonly together?: readonly Suspect[];
}

export type ProofCode =
  | 'figureDiffers'
  | 'saidTwoWays'
  | 'differenceWrong'
  | 'directionWrong'
  | 'rateWrong'
  | 'partsDiffer'
  | 'shareWrong'
  | 'sharesDiffer'
  | 'resultDiffers'
  | 'countDiffers'
  | 'tableSumDiffers'
  | 'tableDifferenceWrong'
  | 'scoreAboveMark'
  | 'scoreDiffers'
  | 'marksDiffer'
  | 'totalDiffers'
  | 'gradeWrong'
  | 'scaleBroken'
  | 'claimWrong'
  | 'yearWrong'
  | 'bookOfOtherYear'
  | 'sameYearCompared'
  | 'foreignUnit'
  | 'brokenNumber'
  | 'leftOver'
  | 'numberingBroken'
  | 'headingEmpty'
  | 'referenceMissing'
  | 'repeated';
