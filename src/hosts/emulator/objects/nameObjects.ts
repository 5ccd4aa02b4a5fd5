import type { DefinedName, EmulatedWorkbook } from '../book/emulatedWorkbook';
import { RichApiError, invalidArgument, itemNotFound } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';
import { fullAddress } from './rangeAddress';
import type { RangeTarget } from './rangeObject';

/** Letters of any script, then letters, digits, dots; nothing that reads as a cell. */
const VALID_NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?“”]*$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C?\d*|C\d*)$/i;

export function namesObject(workbook: EmulatedWorkbook): RichObject {
  const find = (name: unknown): DefinedName | undefined =>
    workbook.names.find((one) => one.name.toLowerCase() === String(name).toLowerCase());
  return {
    type: 'NamedItemCollection',
    items: () => workbook.names.map((name) => nameObject(workbook, name)),
    objects: {
      '': (key) => {
        const found = find(key);
        if (!found) throw itemNotFound('NamedItemCollection.getItem');
        return nameObject(workbook, found);
      },
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found ? nameObject(workbook, found) : null;
      },
      Add: (name, reference) => {
        const text = String(name);
        if (!VALID_NAME.test(text) || text.length > 255 || LIKE_A_CELL.test(text))
          throw invalidArgument('NamedItemCollection.add');
        if (find(text))
          throw new RichApiError(
            'ItemAlreadyExists',
            'A resource with the same name or identifier already exists.',
            'NamedItemCollection.add',
          );
        const added: DefinedName = { name: text, formula: formulaOf(reference), visible: true };
        workbook.names.push(added);
        workbook.touch();
        return nameObject(workbook, added);
      },
    },
  };
}

function nameObject(workbook: EmulatedWorkbook, name: DefinedName): RichObject {
  return {
    type: 'NamedItem',
    identity: () => ({ Name: name.name }),
    properties: {
      Name: () => name.name,
      Formula: () => name.formula,
      Visible: () => name.visible,
      Scope: () => 'Workbook',
      Type: () => (/^="/.test(name.formula) ? 'String' : 'Range'),
    },
    assign: {
      Formula: (formula) => {
        if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('NamedItem.formula');
        name.formula = formula;
        workbook.touch();
      },
      Visible: (visible) => {
        name.visible = visible === true;
      },
    },
    methods: {
      Delete: () => {
        workbook.names.splice(workbook.names.indexOf(name), 1);
        workbook.touch();
      },
    },
  };
}

function formulaOf(reference: unknown): string {
  if (typeof reference === 'string') {
    if (!reference.startsWith('=')) throw invalidArgument('NamedItemCollection.add');
    return reference;
  }
  const { sheet, range } = reference as RangeTarget;
  return `=${fullAddress(sheet.name, range)}`;
}
