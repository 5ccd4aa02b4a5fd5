import type { SheetState } from './sheetState';
import { type ValidationState, validationText } from './validationState';

/** What some cells get together of what may be typed into them. */
export interface ValidationChange {
  readonly keys: readonly number[];
  readonly apply: (cells: Excel.DataValidation) => void;
  /** Roughly, of what is said. */
  readonly bytes: number;
}

/** Cells share a rule, though each asks for something in words of its own: every part is said once, of all cells that have it. */
export function validationChanges(from: SheetState, to: SheetState): readonly ValidationChange[] {
  const changed = [...new Set([...from.validations.keys(), ...to.validations.keys()])].filter(
    (key) => validationText(from.validations.get(key)) !== validationText(to.validations.get(key)),
  );
  const isNew = from.cells.size === 0 && from.validations.size === 0;
  const clear = { keys: changed, apply: clearOf, bytes: 0 };
  return [...(isNew || changed.length === 0 ? [] : [clear]), ...partsTogether(changed, to.validations).map(said)];
}

function clearOf(cells: Excel.DataValidation): void {
  cells.clear();
}

/** A rule first: its words hang on it. */
const PARTS = ['rule', 'errorAlert', 'prompt'] as const;

interface Shared {
  readonly keys: readonly number[];
  readonly parts: Partial<ValidationState>;
}

/** Parts that the same cells have are said of them together. */
function partsTogether(keys: readonly number[], to: SheetState['validations']): readonly Shared[] {
  const shared = new Map<string, Shared>();
  for (const part of PARTS)
    for (const { value, keys: alike } of byPart(keys, to, part)) {
      const cells = alike.join();
      shared.set(cells, { keys: alike, parts: { ...shared.get(cells)?.parts, [part]: value } });
    }
  return [...shared.values()];
}

interface Alike {
  readonly value: ValidationState[(typeof PARTS)[number]];
  readonly keys: number[];
}

function byPart(keys: readonly number[], to: SheetState['validations'], part: (typeof PARTS)[number]): Iterable<Alike> {
  const groups = new Map<string, Alike>();
  for (const key of keys) {
    const value = to.get(key)?.[part];
    if (value === undefined) continue;
    const text = JSON.stringify(value);
    const group = groups.get(text) ?? { value, keys: [] };
    groups.set(text, group);
    group.keys.push(key);
  }
  return groups.values();
}

function said({ keys, parts: { rule, errorAlert, prompt } }: Shared): ValidationChange {
  return {
    keys,
    apply(cells) {
      if (rule) cells.rule = rule;
      if (errorAlert) cells.errorAlert = errorAlert;
      if (prompt) cells.prompt = prompt;
    },
    bytes: JSON.stringify([rule, errorAlert, prompt]).length,
  };
}
