import type { Decimal } from '../base/decimal';
import type { Finding } from '../base/problem';
import type { MessageCode } from '../wording/messageDetails';

/** Why a workbook is left out, or not counted whole. */
export interface Reason {
  readonly code: MessageCode;
  readonly details: Readonly<Record<string, string>>;
}

/** What a county takes from one township's workbook; all that is kept of it. */
export interface UnitBook {
  readonly file: string;
  readonly unit: string | undefined;
  readonly year: number | undefined;
  /** By public name; only what has a value. */
  readonly facts: ReadonlyMap<string, Decimal>;
  /** Facts that the township's tables do not give, or give twice. */
  readonly missing: readonly string[];
  readonly dimensions: readonly { readonly name: string; readonly score: Decimal }[];
  /** Undefined while anything is open. */
  readonly total: Decimal | undefined;
  readonly grade: string | undefined;
  readonly pending: number;
  readonly findings: readonly Finding[];
  /** Whether our sheets stand in it: what was typed there is more than the tables say. */
  readonly scored: boolean;
}

/** A file that could not be read, and why. */
export interface UnreadableBook {
  readonly file: string;
  readonly refusal: Reason;
}

export type UnitStatus = 'counted' | 'open' | 'otherYear' | 'twice' | 'unreadable';

export interface Unit {
  readonly file: string;
  readonly status: UnitStatus;
  /** Why it is not counted, or not counted whole. */
  readonly reason: Reason | undefined;
  readonly book: UnitBook | undefined;
}

export function isUnreadable(book: UnitBook | UnreadableBook): book is UnreadableBook {
  return 'refusal' in book;
}

/** Its money counts; its score too, unless something is open. */
export function countedUnits(units: readonly Unit[]): readonly (Unit & { readonly book: UnitBook })[] {
  return units.flatMap((unit) =>
    unit.book && (unit.status === 'counted' || unit.status === 'open') ? [{ ...unit, book: unit.book }] : [],
  );
}
