/** A place she can click: a sheet with its cell or cells. */
export interface Place {
  readonly sheet: string;
  /** `C33` or `C33:C40`; absent where the whole sheet is meant. */
  readonly cell?: string;
}

/**
 * Something a person should know. The code is stable, the details are the facts of the case;
 * `wording.ts` turns the two into a sentence that says what, where and what to do.
 */
export interface Finding {
  readonly code: string;
  readonly level: 'error' | 'notice';
  readonly details: Readonly<Record<string, string>>;
  readonly places: readonly Place[];
}

/** Why a file or a request could not be used at all. */
export interface Refusal {
  readonly code: string;
  readonly details: Readonly<Record<string, string>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse<T>(code: string, details: Record<string, string> = {}): Result<T> {
  return { ok: false, refusal: { code, details } };
}
