import type { Finding } from '../base/problem';
import type { FactId } from '../facts/catalogue';
import type { Overrides } from '../facts/overrides';
import type { Facts, TypedFacts } from '../facts/facts';
import type { RevenueSources } from '../facts/revenueSources';
import type { Typed } from '../workbook/typed';
import type { Scorecard } from '../scorecard/scorecard';
import type { CheckInputs } from './checks/checkInputs';
import type { IndicatorPlaces } from './indicatorPlaces';
import type { TaughtWords } from '../tables/words/taughtWords';
import type { SheetKey, SheetNames } from './sheetKeys';
import type { SchemeOrigins } from './textsMark';
import type { TypedLines } from './typedLines';

/** All that the builders draw from. */
export interface SheetInputs {
  readonly facts: Facts;
  readonly scorecard: Scorecard;
  readonly names: SheetNames;
  /** Her income by where it comes from, where the lines make up the total. */
  readonly revenueSources: RevenueSources;
  readonly places: ReadonlyMap<string, IndicatorPlaces>;
  /** Nobody chose the scheme, and none of hers was found. */
  readonly schemeAssumed: boolean;
  /** Remarks she wrote beside facts, by fact id. */
  readonly factRemarks: ReadonlyMap<string, Typed>;
  readonly typedFacts: TypedFacts;
  /** The 数据项 that the scheme scores with. */
  readonly needed: ReadonlySet<FactId>;
  readonly overrides: Overrides;
  /** What she said of words that nobody here knows. */
  readonly words: TaughtWords;
  readonly surveyForm: SurveyForm;
  /** What she typed into the entry cells of each sheet, by the keys of its lines. */
  readonly typedLines: Partial<Readonly<Record<SheetKey, TypedLines>>>;
  /** What the scheme itself says of indicators that she may have rewritten. */
  readonly origins: SchemeOrigins;
  /** What must tie in her tables; undefined where nothing could be compared, and no 校验 stands there. */
  readonly checks: CheckInputs | undefined;
  /** Whether 报告填写 is to be there: it is asked for, or it is there already. */
  readonly reportWanted: boolean;
  /** A finding as a sentence at the figure that it is said of. */
  readonly say: (finding: Finding) => string;
}

/** What she typed into an empty 满意度问卷: one line a question, counts as typed. */
export interface SurveyForm {
  readonly lines: readonly { readonly question: Typed | undefined; readonly answers: readonly (Typed | undefined)[] }[];
}

/** 「2022年度示例乡人民政府」; a line to write on stands for what nobody knows. */
export function titleHead({ facts }: SheetInputs): string {
  return `${facts.year === undefined ? '＿＿＿＿' : String(facts.year)}年度${facts.unit ?? '＿＿＿＿＿＿＿＿'}`;
}
