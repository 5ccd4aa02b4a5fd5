import { rowOfKey } from '../../src/core/workbook/snapshot';
import type { CellInput } from '../../src/hosts/emulator/book/enterText';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import type { Hers } from './herHand';
import { type Meaning, Ours, leadsTo } from './ours';

export interface Known {
  readonly entries: ReadonlyMap<string, CellInput>;
  readonly notes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly rowsThere: ReadonlySet<string>;
}

/** What of hers is there before the run: what she took away herself nobody has to keep. */
export function remembered(book: EmulatedWorkbook, ours: Ours, hers: Hers): Known {
  const entries = [...hers.entries].flatMap(([name, meaning]) => {
    const input = ours.input(meaning);
    return input ? [[name, input] as const] : [];
  });
  const texts = new Set(
    ours
      .all()
      .flatMap((sheet) =>
        [...sheet.inputs.values()].flatMap((input) =>
          input.kind === 'constant' && typeof input.value === 'string' ? [input.value] : [],
        ),
      ),
  );
  const leads = (formula: string, meaning: Meaning): boolean => {
    const [to, place] = [leadsTo(book, formula), ours.at(meaning)];
    return to !== undefined && to.sheet === place?.sheet && to.row === place.row && to.column === place.column;
  };
  return {
    entries: new Map(entries),
    notes: new Set([...hers.notes.keys()].filter((text) => texts.has(text))),
    links: new Set(
      [...hers.links].flatMap(([name, { sheet, key, meaning }]) => {
        const input = sheet.inputs.get(key);
        return input?.kind === 'formula' && book.sheets.includes(sheet) && leads(input.text, meaning) ? [name] : [];
      }),
    ),
    names: new Set(
      [...hers.names].flatMap(([name, meaning]) =>
        leads(book.names.find((one) => one.name === name)?.formula.slice(1) ?? '', meaning) ? [name] : [],
      ),
    ),
    rowsThere: new Set(
      (['facts', 'scores', 'points', 'summary', 'threePublic', 'survey'] as const).flatMap((sheet) =>
        ours.rowsOf(sheet).map((row) => `${sheet} ${row}`),
      ),
    ),
  };
}

export function keptEntries(after: Ours, hers: Hers, known: Known): void {
  const everything = after
    .all()
    .flatMap((sheet) => [...sheet.inputs.values()])
    .map(shownText)
    .join('\n');
  for (const [name, input] of known.entries) {
    const meaning = hers.entries.get(name)!;
    if (after.at(meaning)) same(`她填的「${name}」`, after.input(meaning), input);
    else if (!everything.includes(shownText(input))) throw new Error(`她填的「${name}」没有了：${shownText(input)}`);
  }
}

export function keptNotes(after: Ours, hers: Hers, known: Known): void {
  for (const text of known.notes) {
    const note = hers.notes.get(text)!;
    const sheet = after.sheet(note.sheet);
    const places = [...(sheet?.inputs ?? [])]
      .filter(([, input]) => input.kind === 'constant' && input.value === text)
      .map(([key]) => key);
    if (places.length !== 1) throw new Error(`备注「${text}」出现 ${String(places.length)} 次`);
    const keyed = note.sheet === 'facts' || note.sheet === 'scores' || note.sheet === 'points';
    const row = after.rowKeyAt(note.sheet, rowOfKey(places[0]!));
    if (
      keyed &&
      note.row !== undefined &&
      after.rowsOf(note.sheet).includes(note.row) &&
      known.rowsThere.has(`${note.sheet} ${note.row}`)
    )
      same(`备注「${text}」旁边的行`, row, note.row);
  }
}

function shownText(input: CellInput): string {
  if (input.kind === 'formula') return input.text;
  return typeof input.value === 'object' ? input.value.error : String(input.value);
}

export function same(what: string, found: unknown, wanted: unknown): void {
  const [one, other] = [found, wanted].map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value ?? null),
  );
  if (one === other) return;
  let at = 0;
  while (one![at] === other![at]) at++;
  throw new Error(
    `${what}：…${one!.slice(Math.max(0, at - 60), at + 100)}…，应为 …${other!.slice(Math.max(0, at - 60), at + 100)}…`,
  );
}
