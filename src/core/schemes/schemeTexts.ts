import type { FactId } from '../facts/catalogue';
import type { RateId } from '../facts/rates';
import type { DecimalText } from '../rules/rule';
import type { LevelCutoff, Scheme } from './scheme';

/** An 指标体系 as it is written: built in, or in a sheet of hers. `buildScheme` makes rules of its sentences. */
export interface SchemeTexts extends Omit<Scheme, 'dimensions'> {
  readonly dimensions: readonly DimensionTexts[];
}

export interface DimensionTexts {
  readonly name: string;
  /** For the report, in one line; may be empty. */
  readonly summary: string;
  readonly subDimensions: readonly SubDimensionTexts[];
}

export interface SubDimensionTexts {
  readonly name: string;
  readonly indicators: readonly IndicatorTexts[];
}

export interface IndicatorTexts {
  readonly name: string;
  readonly fullMark: DecimalText;
  /** 指标解释: what it is about. */
  readonly explanation: string;
  /** 指标说明: the formula, or the 评价要点 as ①…；②…. */
  readonly method: string;
  /** 评价标准. */
  readonly criterion: string;
  /** The catalogue's rate, where the words alone leave a choice between several. */
  readonly rate?: RateId;
  /** The 评价要点, where 指标说明 does not number them. */
  readonly points?: readonly string[];
  /** Where the level follows from a figure, such as the survey's score. */
  readonly levelFrom?: { readonly fact: FactId; readonly cutoffs: readonly LevelCutoff[] };
}
