import { formulaTokens } from './tokens';

/** Whether formulas look at one of these sheets of their own workbook, or at a name that begins so. */
export function leadsTo(sheets: Iterable<string>, nameStart?: string): (formula: string) => boolean {
  const names = [...sheets].map((sheet) => sheet.toLowerCase());
  const wanted = new Set(names);
  const start = nameStart?.toLowerCase();
  // Few formulas even hold the words, and only those are read.
  const words = [...names.map((name) => name.replaceAll("'", "''")), ...(start === undefined ? [] : [start])];
  return (formula) => {
    const text = formula.toLowerCase();
    if (!words.some((word) => text.includes(word))) return false;
    return formulaTokens(text).some((token) => {
      // A row of sheets names its first and its last.
      if (token.kind === 'sheet') return token.sheet.split(':').some((name) => wanted.has(name));
      return token.kind === 'name' && start !== undefined && token.text.startsWith(start);
    });
  };
}
