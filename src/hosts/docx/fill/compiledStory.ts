import type { Placed, Step } from '../../../core/report/template/matchLoops';
import type { MoneyWord } from '../../../core/report/template/fieldValues';
import type { Tag } from '../../../core/report/template/tag';
import type { StoryKind } from '../../../core/report/template/templateProblem';
import type { XmlElement } from '../../package/xml/xmlTree';
import type { Atom } from '../text/paragraphAtoms';

/** A paragraph of a template that holds tags. */
export interface TemplateParagraph {
  readonly element: XmlElement;
  /** From the root of its story down to its parent. */
  readonly path: readonly XmlElement[];
  readonly order: number;
  readonly story: StoryKind;
  readonly text: string;
  /** Of money, as it is said over the table that the paragraph stands in. */
  readonly unit: MoneyWord | undefined;
  readonly atoms: readonly Atom[];
  /** What is left to do here, in order: fields, and loops that open and close within the paragraph. */
  readonly tags: Tag[];
  /** Tags that only say where a loop over more than this paragraph begins or ends: nothing is written for them. */
  readonly markers: Tag[];
  readonly closeOf: Map<Tag, Tag>;
}

export type StoryStep = Step<TemplateParagraph>;
export type StoryLoop = Extract<StoryStep, { kind: 'loop' }>;
export type PlacedTag = Placed<TemplateParagraph>;

/** A loop over whole paragraphs or rows: the children of a container from one to another. */
export interface Region {
  readonly first: XmlElement;
  readonly last: XmlElement;
  readonly loop: StoryLoop;
}

/** What is to be done with one part, found before anything is written. */
export interface CompiledPart {
  readonly paragraphs: Map<XmlElement, TemplateParagraph>;
  /** Outer loops before those inside them. */
  readonly regions: Map<XmlElement, Region[]>;
  /** Rows that hold nothing but the tags of their loop. */
  readonly tagRows: Set<XmlElement>;
  /** Elements that come out other than they are, and everything around them. */
  readonly touched: Set<XmlElement>;
  hasLoops: boolean;
}

export function emptyPart(): CompiledPart {
  return { paragraphs: new Map(), regions: new Map(), tagRows: new Set(), touched: new Set(), hasLoops: false };
}
