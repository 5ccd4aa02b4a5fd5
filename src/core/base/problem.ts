import type { CheckSaying } from '../wording/checkMessages';
import type { DetailsOf, MessageCode } from '../wording/messageDetails';

/** A place she can click: a sheet with its cell or cells. */
export interface Place {
  readonly sheet: string;
  /** `C33` or `C33:C40`; absent where the whole sheet is meant. */
  readonly cell?: string;
}

export type Level = 'error' | 'notice';

/**
 * Something a person should know. The code is stable and says which details it needs, the facts of the case;
 * the wording turns the two into a sentence that says what, where and what to do.
 */
export type Finding = { readonly [Code in MessageCode]: FindingOf<Code> }[MessageCode] | BrokenCheck;

/** The code of a 勾稽 rule: the form and what must hold, such as `T7.total`. */
export type CheckCode = `${string}.${string}`;

/** A rule of 勾稽 that does not hold: it has the code of its rule, and names one of the sentences that many rules share. */
export interface BrokenCheck {
  readonly code: CheckCode;
  readonly level: Level;
  readonly details: Readonly<Record<string, string>> & { readonly says: CheckSaying };
  readonly places: readonly Place[];
}

export interface FindingOf<Code extends MessageCode> {
  readonly code: Code;
  readonly level: Level;
  readonly details: DetailsOf<Code>;
  readonly places: readonly Place[];
}

/** A finding whose code is one of several. */
export function finding<Code extends MessageCode>(
  code: Code,
  level: Level,
  details: DetailsOf<NoInfer<Code>>,
  places: readonly Place[] = [],
): Finding {
  // TypeScript does not see that a code with its own details is one of the union.
  return { code, level, details, places } as unknown as Finding;
}

/** What is left to say of a finding where some of its details are the same for all of a kind. */
export type FurtherDetails<Code extends MessageCode, Common extends string> = Omit<DetailsOf<NoInfer<Code>>, Common>;

/** One of several findings that share some of their details. */
export function findingOfKind<Code extends MessageCode, Common extends string>(
  code: Code,
  level: Level,
  common: Readonly<Record<Common, string>>,
  further: FurtherDetails<Code, NoInfer<Common>>,
  places: readonly Place[] = [],
): Finding {
  return { code, level, details: { ...common, ...further }, places } as unknown as Finding;
}

/** A detail that only some findings have. */
export function detailOf({ details }: Finding, name: string): string | undefined {
  return (details as Readonly<Record<string, string | undefined>>)[name];
}

/** Why a file or a request could not be used at all. Which file, says whoever asked for it. */
export interface Refusal {
  readonly code: MessageCode;
  readonly details: Readonly<Record<string, string>>;
}

/** What the sentence needs, and what only a programmer looks at. */
export type RefusalDetails<Code extends MessageCode> = Omit<DetailsOf<Code>, 'file'> &
  Partial<Record<'file' | 'path' | 'part' | 'reason' | 'looksLike' | 'format' | 'bytes', string>>;

/** The code and what its sentence needs; nothing where it needs nothing. */
export type RefusalOf<Code extends MessageCode> = [Exclude<keyof DetailsOf<Code>, 'file'>] extends [never]
  ? readonly [code: Code, details?: RefusalDetails<Code>]
  : readonly [code: Code, details: RefusalDetails<Code>];

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse<Code extends MessageCode>(
  ...[code, details]: RefusalOf<Code>
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, details: { ...details } } };
}
