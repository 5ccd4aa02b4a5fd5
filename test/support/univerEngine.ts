import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { calculatedBook, type CalculatedBook, type CellResult } from './cellResult';
import { readWithHucre, type EngineBook, type EngineCell } from './engineSheets';

/** The second engine, for every machine: Univer needs nothing installed besides our own packages. */
export interface UniverEngine {
  /** In-memory sheets, or a file with its formulas and names (what the file has saved as values is not looked at). */
  open(book: EngineBook | string): Promise<OpenBook>;
  /** One after the other in the same process. */
  calculate(books: readonly (EngineBook | string)[]): Promise<CalculatedBook[]>;
  stop(): Promise<void>;
}

export interface OpenBook extends CalculatedBook {
  /** The workbook as it is after the edits; this one stays as it was. `null` empties a cell. */
  edit(edits: readonly CellEdit[]): Promise<OpenBook>;
}

export interface CellEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly content: EngineCell | null;
}

type Answer = { sheets: [string, [string, CellResult][]][] } | { problem: string };

/** Takes one to two seconds: once per suite, in `beforeAll`, with `stop` in `afterAll`. */
export function startUniver(): UniverEngine {
  const child = spawn(process.execPath, [join(process.cwd(), 'test/support/univer.mjs')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const waiting: { resolve: (answer: Answer) => void; reject: (reason: Error) => void }[] = [];
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  // Univer greets on standard output too; an answer is the line that is our JSON.
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{"sheets":') || line.startsWith('{"problem":'))
      waiting.shift()?.resolve(JSON.parse(line) as Answer);
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      for (const { reject } of waiting.splice(0)) reject(new Error(`Univer ended early: ${complaints}`));
      resolve();
    });
  });

  async function ask(book: EngineBook): Promise<CalculatedBook> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      waiting.push({ resolve, reject });
      child.stdin.write(`${JSON.stringify({ sheets: book.sheets, names: book.names ?? {} })}\n`);
    });
    if ('problem' in answer) throw new Error(answer.problem);
    return calculatedBook(new Map(answer.sheets.map(([name, values]) => [name, new Map(values)])));
  }

  async function open(source: EngineBook | string): Promise<OpenBook> {
    const book = typeof source === 'string' ? await readWithHucre(source) : source;
    return { ...(await ask(book)), edit: (edits) => open(edited(book, edits)) };
  }

  return {
    open,
    calculate: (books) => Promise.all(books.map(open)),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

function edited(book: EngineBook, edits: readonly CellEdit[]): EngineBook {
  for (const { sheet } of edits)
    if (!book.sheets.some(({ name }) => name === sheet)) throw new Error(`no sheet ${sheet}`);
  const sheets = book.sheets.map(({ name, cells }) => {
    const contents = new Map<string, EngineCell>(Object.entries(cells));
    for (const { cell, content } of edits.filter(({ sheet }) => sheet === name)) {
      if (content === null) contents.delete(cell);
      else contents.set(cell, content);
    }
    return { name, cells: Object.fromEntries(contents) };
  });
  return { sheets, ...(book.names ? { names: book.names } : {}) };
}
