import type { CellRange } from '../../../core/workbook/address';
import { cellKey } from '../../../core/workbook/snapshot';
import { type EmulatedSheet, NO_RULE, type Validation } from '../book/emulatedSheet';
import { invalidArgument } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  decimal: 'Decimal',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  date: 'Date',
  textLength: 'TextLength',
};

export function validationObject(sheet: EmulatedSheet, range: CellRange): RichObject {
  const common = (): Validation | undefined => commonValidation(sheet, range);
  const put = (change: Partial<Validation>): void => {
    sheet.ensureUnprotected('DataValidation.rule');
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        sheet.validations.set(cellKey(row, column), {
          ...(sheet.validations.get(cellKey(row, column)) ?? NO_RULE),
          ...change,
        });
      }
    }
  };
  return {
    type: 'DataValidation',
    properties: {
      Type: () => {
        const validation = common();
        return validation ? (TYPES[Object.keys(validation.rule)[0] ?? ''] ?? 'None') : 'MixedCriteria';
      },
      Rule: () => common()?.rule ?? null,
      Prompt: () => common()?.prompt ?? null,
      ErrorAlert: () => common()?.errorAlert ?? null,
      IgnoreBlanks: () => common()?.ignoreBlanks ?? null,
    },
    assign: {
      Rule: (rule) => {
        put({ rule: checkedRule(rule) });
      },
      Prompt: (prompt) => {
        put({ prompt: checkedWords(prompt, 'DataValidation.prompt') });
      },
      ErrorAlert: (errorAlert) => {
        put({ errorAlert: checkedWords(errorAlert, 'DataValidation.errorAlert') });
      },
      IgnoreBlanks: (ignoreBlanks) => {
        put({ ignoreBlanks: ignoreBlanks === true });
      },
    },
    methods: {
      Clear: () => {
        sheet.ensureUnprotected('DataValidation.clear');
        for (const key of sheet.keysIn(range, sheet.validations)) sheet.validations.delete(key);
      },
    },
  };
}

/** Undefined where the cells of the range differ. */
function commonValidation(sheet: EmulatedSheet, range: CellRange): Validation | undefined {
  const texts = new Set<string>();
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++)
      texts.add(JSON.stringify(sheet.validations.get(cellKey(row, column)) ?? NO_RULE));
  }
  return texts.size === 1 ? (sheet.validations.get(cellKey(range.top, range.left)) ?? NO_RULE) : undefined;
}

function checkedRule(rule: unknown): Validation['rule'] {
  const given = Object.entries((rule ?? {}) as Record<string, Record<string, unknown>>);
  const [kind, settings] = given[0] ?? [];
  if (given.length !== 1 || kind === undefined || !(kind in TYPES) || !settings)
    throw invalidArgument('DataValidation.rule');
  const source = settings['source'];
  if (
    kind === 'list' &&
    (typeof source !== 'string' || source === '' || (source.length > 255 && !source.startsWith('=')))
  )
    throw invalidArgument('DataValidation.rule');
  return { [kind]: settings };
}

function checkedWords(words: unknown, location: string): unknown {
  const { title = '', message = '' } = (words ?? {}) as { title?: string; message?: string };
  if (title.length > 32 || message.length > 255) throw invalidArgument(location);
  return words;
}
