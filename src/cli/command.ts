import type { WorkbookPort, Clock } from '../app/ports';
import type { ReportPort } from '../app/reportPort';
import type { FinishedReportPort } from '../app/proofreading';
import type { Result } from '../core/base/problem';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

/** What the shell gives: files, time, and two streams. */
export interface Shell {
  /** `reads` the earlier result that stands at the output already. */
  readonly workbookFile: (input: string, output: string, earlier?: 'reads') => WorkbookPort;
  readonly reportFile: (output: string) => ReportPort;
  readonly finishedReport: (input: string) => FinishedReportPort;
  /** Files as they were named, and those in folders that were named. */
  readonly booksIn: (paths: readonly string[]) => Promise<
    readonly {
      readonly path: string;
      readonly name: string;
      readonly exists: boolean;
      readonly isOutput: (output: string) => boolean;
    }[]
  >;
  /** A workbook of ours alone. */
  readonly countyBook: (output: string) => {
    readEarlier(): Promise<Result<WorkbookSnapshot | undefined>>;
    write(draft: WorkbookDraft): Promise<Result<void>>;
  };
  readonly readText: (file: string) => Promise<string | undefined>;
  /** Told once that she asked to stop (Ctrl+C); until somebody listens, that ends the program at once. */
  readonly onInterrupt?: (stop: () => void) => void;
  readonly clock: Clock;
  /** Her date and time, for the history of scorings; without it none is kept. */
  readonly now?: () => string;
  /** Where our own mistakes are looked for: they are told with all that is known of them. */
  readonly debug?: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** One command of the shell: a file in commands/ and a line in allCommands. `--json` goes with all. */
export interface Command<Option extends string = string> {
  readonly name: string;
  /** What is written after its name, for the usage. */
  readonly synopsis: string;
  /** What it does, in a line of the usage. */
  readonly summary: string;
  readonly operands: Operands;
  readonly options: Readonly<Record<Option, 'text' | 'flag'>>;
  run(given: Given<Option>, shell: Shell): Promise<CommandResult>;
}

/** The words that are no options, such as files. */
export interface Operands {
  readonly least: number;
  readonly most: number;
  /** What to say where there are too few. */
  readonly missing: string;
  /** What to add where there are too many. */
  readonly hint?: string;
}

/** What was typed after the name of a command. */
export interface Given<Option extends string = string> {
  readonly operands: readonly string[];
  readonly json: boolean;
  text(option: Option): string | undefined;
  flag(option: Option): boolean;
}

/** Used as it should not be: told with the usage, exit status 2. */
export interface WrongUsage {
  readonly wrong: string;
}

export type CommandResult = Result<void> | WrongUsage;

export const NO_OPERANDS: Operands = { least: 0, most: 0, missing: '' };
