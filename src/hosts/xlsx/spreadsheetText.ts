/**
 * Spreadsheet texts carry what XML cannot as `_xHHHH_`: control characters, a carriage return, half of a surrogate pair.
 * Text that only looks like such an escape has its underscore escaped: `_x005F_x000D_`.
 */
export function decodeSpreadsheetText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

const UNFIT =
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 has no place for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function encodeSpreadsheetText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNFIT, escapeUnit);
}

/** Formulas are not decoded by every program, so only what would break the file is escaped in them. */
export function encodeFormulaText(text: string): string {
  return text.replace(UNFIT, escapeUnit);
}

function escapeUnit(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
