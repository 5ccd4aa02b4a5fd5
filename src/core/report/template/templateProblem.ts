/** Why a template cannot be filled, at one place of it. All of them are found before anything is written. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  /** Where in the document: the words for it are the wording's. */
  readonly story: StoryKind;
  /** The whole paragraph, and which part of it is meant. */
  readonly sentence: string;
  readonly span: readonly [start: number, end: number];
  /** `tag`: as written; `nearest`: the name that may be meant; `other`: the second tag that is concerned. */
  readonly details: Readonly<Record<string, string>>;
}

export type TemplateProblemCode =
  | 'unknownField'
  | 'unknownSuffix'
  | 'notAList'
  | 'emptyTag'
  | 'braceNotClosed'
  | 'braceNotOpened'
  | 'loopNotClosed'
  | 'closeWithoutOpen'
  | 'loopsCross'
  | 'loopAcrossPlaces'
  | 'loopSplitsParagraph'
  | 'tagInChartData'
  | 'tagOutOfReach'
  | 'tagInBoundControl';

/** Where text stands in a document. */
export type StoryKind = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'textBox' | 'chart' | 'diagram';
