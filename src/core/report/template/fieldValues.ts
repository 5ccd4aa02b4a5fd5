import type { Run } from '../documentTree';

/** What may stand between braces, whatever the figures are: a template is checked by it before anything is written. */
export interface FieldNames {
  /** Whether a value goes by this name, and can be dressed in the suffix where one is written. */
  knows(name: string, suffix: string | undefined): boolean;
  /** Whether `{#name}` may be asked: a list, or a value that can be missing or 0. */
  canBeAsked(name: string): boolean;
  /** The names inside a list; undefined where no list goes by this name. */
  inner(name: string): FieldNames | undefined;
  /** Every name of a value or list here, from which the nearest is suggested. */
  readonly all: readonly string[];
  /** Every suffix, likewise. */
  readonly suffixes: readonly string[];
}

/** The values of one scope: the whole report, or one line of a list. A name that is not here is looked up in the scope around it. */
export interface FieldValues {
  /** How the value is written; an open one (【待补充：…】) comes highlighted. Undefined where the name is not of this scope. */
  resolve(name: string, suffix: string | undefined, unit?: UnitAround): Run | undefined;
  /** The lines of a list; undefined where it is none of this scope's. */
  list(name: string): readonly FieldValues[] | undefined;
  /** Whether `{#name}` stands: neither missing nor 0. Undefined where the name is not of this scope. */
  holds(name: string): boolean | undefined;
}

/** The money unit that the words of a template give to a number: hers wins over the document's. */
export interface UnitAround {
  /** Right behind the tag: 「{决算收入}元」. */
  readonly behind?: MoneyWord | undefined;
  /** Over the table that it stands in: 「单位：元」. */
  readonly over?: MoneyWord | undefined;
}

export type MoneyWord = '亿元' | '万元' | '千元' | '元';
