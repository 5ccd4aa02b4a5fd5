import type { ListValidation, ValidationDraft } from '../../../core/workbook/workbookDraft';
import { rangeA1 } from '../../../core/workbook/address';
import { escapeXmlAttribute, escapeXmlText } from '../../package/xml/escapeXml';
import { encodeSpreadsheetText } from '../spreadsheetText';

const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const LONGEST_LIST = 255;

export function validationsXml(validations: readonly ValidationDraft[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml(validation: ValidationDraft): string {
  const rule = ruleOf(validation);
  const shows =
    (validation.prompt + validation.promptTitle === '' ? '' : ' showInputMessage="1"') +
    (rule.type === '' ? '' : ' showErrorMessage="1"');
  const words =
    wordsXml('errorTitle', validation.errorTitle, LONGEST_TITLE) +
    wordsXml('error', validation.error, LONGEST_TEXT) +
    wordsXml('promptTitle', validation.promptTitle, LONGEST_TITLE) +
    wordsXml('prompt', validation.prompt, LONGEST_TEXT);
  return `<dataValidation${rule.type} allowBlank="1"${shows}${words} sqref="${rangeA1(validation.range)}">${rule.formulas}</dataValidation>`;
}

function ruleOf(validation: ValidationDraft): Rule {
  switch (validation.kind) {
    case 'list':
      return listRule(validation);
    case 'decimal':
      return decimalRule(validation.minimum, validation.maximum);
    case 'condition':
      return { type: ' type="custom"', formulas: `<formula1>${escapeXmlText(validation.condition)}</formula1>` };
  }
}

interface Rule {
  readonly type: string;
  readonly formulas: string;
}

/** A list that does not fit into one text constant cannot be offered; the prompt still says what may be typed. */
function listRule({ choices }: ListValidation): Rule {
  const joined = choices.join(',');
  if (joined === '' || joined.length > LONGEST_LIST || choices.some((choice) => choice.includes(',')))
    return { type: '', formulas: '' };
  return {
    type: ' type="list"',
    formulas: `<formula1>${escapeXmlText(`"${joined.replaceAll('"', '""')}"`)}</formula1>`,
  };
}

function decimalRule(minimum: string, maximum: string): Rule {
  return {
    type: ' type="decimal" operator="between"',
    formulas: `<formula1>${escapeXmlText(minimum)}</formula1><formula2>${escapeXmlText(maximum)}</formula2>`,
  };
}

/** Excel repairs a file with longer words than these. */
function wordsXml(name: string, text: string, longest: number): string {
  if (text === '') return '';
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return ` ${name}="${escapeXmlAttribute(encodeSpreadsheetText(short))}"`;
}
