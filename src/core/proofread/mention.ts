import type { Decimal } from '../base/decimal';
import type { TextRange } from '../statements/statement';
import type { Coordinates } from './readLabel';

/** A number of the report whose words are explained: of what it is, and where it stands. */
export interface Mention {
  readonly of: Coordinates;
  readonly kind: 'money' | 'rate' | 'points' | 'count';
  readonly value: Decimal;
  readonly step: Decimal;
  /** As printed, unit included (of a table cell, the cell's text). */
  readonly text: string;
  readonly unit: string;
  /** Her workbook alone says of which stage it is. */
  readonly stageByValue?: boolean;
  /** Whether the words before it are all of its name. */
  readonly complete: boolean;
  /** Of a table's cell, which has no unit of its own: 万元 per 1. */
  readonly scale?: Decimal;
  readonly at: TextPlace;
}

/** Where in the report: a paragraph of `ReportText.paragraphs` by its position, and the characters. */
export interface TextPlace {
  readonly paragraph: number;
  readonly span: TextRange;
  readonly table?: number;
}
