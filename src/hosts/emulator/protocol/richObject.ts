/**
 * One object of the Office.js model as the protocol sees it. Names are spelled as the client sends them (`GetUsedRange`).
 * Whatever is not listed does not exist.
 */
export interface RichObject {
  readonly type: string;
  /** `Id` of a thing that outlives the request. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly assign?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties and methods that give another object; `''` is `getItem`. Null gives a null object. */
  readonly objects?: Readonly<Record<string, (...args: readonly unknown[]) => RichObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly RichObject[];
  /** What the object stands for, where another is given it as an argument. */
  readonly target?: unknown;
}
