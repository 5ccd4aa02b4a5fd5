import type { Decimal } from '../base/decimal';
import type { Place } from '../base/problem';

/**
 * A document as plain data: what a form builds, a preview shows and a host writes as a file. Looks are not chosen here but
 * named by what a paragraph is (`role`); the writer knows how the official layout sets each.
 */
export interface DocumentTree {
  /** For the properties of the file; what stands on the page is a paragraph. */
  readonly title: string;
  readonly author?: string;
  readonly sections: readonly DocumentSection[];
}

/** Pages of one orientation. Every section begins on a new page. */
export interface DocumentSection {
  readonly orientation: 'portrait' | 'landscape';
  /** One line above every page of the section; most have none. */
  readonly header?: readonly Run[];
  /** 「— 1 —」 as a live field, or nothing. */
  readonly pageNumbers: boolean;
  /** Counts from 1 again. */
  readonly restartPageNumbers?: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Table | Chart | PageBreak | Contents;

/** Levels as 公文 number them: 一、 （一） 1. （1）; the number is part of the text. Level 0 is 「第一部分 摘要」, centred. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly runs: readonly Run[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly runs: readonly Run[];
}

export type ParagraphRole =
  /** The title of the document, and what stands under it. */
  | 'title'
  | 'subtitle'
  /** Two characters in. */
  | 'body'
  /** The same, with a formula in it. */
  | 'reckoning'
  /** 「各位领导：」: not indented. */
  | 'flush'
  | 'centered'
  /** 「表1 …」 above a table; stays with it. */
  | 'tableCaption'
  /** 「单位：万元」 right above a table; stays with it. */
  | 'unitLine'
  /** 「图1 …」 below a chart. */
  | 'figureCaption'
  /** 「注：…」 below a table. */
  | 'note'
  /** 「附件1」 at the top of a page of its own. */
  | 'attachment'
  /** 「附件：1.…」 after the text, one line below it. */
  | 'attachmentList'
  /** 落款: who signs, and when. */
  | 'signature'
  | 'date';

export type Run = TextRun | FigureRun | OpenRun;

export interface TextRun {
  readonly kind: 'text';
  /** A line feed breaks the line. */
  readonly text: string;
  readonly bold?: boolean;
}

/** A value of the workbook, or words that follow from one: a preview leads from it to the cell. */
export interface FigureRun {
  readonly kind: 'figure';
  readonly text: string;
  /** The name of the field (`决算收入`, `总分:大写`); absent where a statement made it of several. */
  readonly field?: string;
  /** Where she finds it; absent for what has no cell. */
  readonly source?: Place;
  readonly bold?: boolean;
}

/** What only she can say: shown as 【待补充：…】, highlighted and counted. */
export interface OpenRun {
  readonly kind: 'open';
  /** Whole, brackets included. */
  readonly text: string;
  /** The entry of 报告填写 that answers it, or the fact that is missing. */
  readonly key: string;
  readonly source?: Place;
}

export interface Table {
  readonly kind: 'table';
  /** Relative widths, one per column. */
  readonly widths: readonly number[];
  /** How many rows from the top are repeated on every page. */
  readonly headRows: number;
  /** Every row lists the cells that begin in it, from left to right, as HTML does. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Smaller letters for tables of many columns or long texts. */
  readonly dense?: boolean;
}

export interface TableCell {
  /** Lines of the cell; none is an empty cell. */
  readonly lines: readonly (readonly Run[])[];
  /** How many columns and rows it covers; 1 where not said. */
  readonly across?: number;
  readonly down?: number;
  /** Numbers stand right, texts left, heads and groups in the middle. Head rows are centred and bold of themselves. */
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
}

/** Native and editable in Word, with its numbers in a workbook of its own. */
export interface Chart {
  readonly kind: 'chart';
  readonly chart: 'pie' | 'columns';
  readonly title: string;
  /** What the numbers are in (`万元`): at the value axis, and in the workbook behind the chart. */
  readonly unit: string;
  readonly categories: readonly string[];
  /** As many values as categories; a pie has one series. */
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** `undefined` leaves a gap. */
  readonly values: readonly (Decimal | undefined)[];
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

/** 目录: a live field over the headings, filled with them beforehand. */
export interface Contents {
  readonly kind: 'contents';
}
