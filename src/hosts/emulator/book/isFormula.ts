import { type FormulaToken, formulaTokens } from '../../../core/formula/tokens';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/**
 * Whether Excel would take it for a formula. It would not let her leave the cell otherwise, and a file with such a formula is
 * broken to it; so what is none stays a text.
 *
 * `sum := term (infix term)*` · `term := ('+' | '-' | '@')* one '%'*` · `one := value | '(' sum (',' sum)* ')' | call sum? (',' sum?)* ')'` ·
 * `value := text | number | array | columns | sheet? (area | error | name columns?) '#'?`
 */
export function isFormula(text: string): boolean {
  const tokens = formulaTokens(text).filter(({ kind }) => kind !== 'space');
  let at = 0;
  const take = (...kinds: readonly FormulaToken['kind'][]): boolean =>
    kinds.some((kind) => tokens[at]?.kind === kind) && ++at > 0;
  const sign = (...signs: readonly string[]): boolean => signs.includes(tokens[at]?.text ?? '') && ++at > 0;
  const sum = (): boolean => {
    if (!term()) return false;
    while (take('infix')) if (!term()) return false;
    return true;
  };
  const term = (): boolean => {
    while (sign('@', '+', '-'));
    if (!one()) return false;
    while (sign('%'));
    return true;
  };
  const one = (): boolean => {
    if (sign('(')) return list(sum);
    if (take('call')) return list(() => [',', ')'].includes(tokens[at]?.text ?? '') || sum());
    return take('text', 'number', 'array', 'columns') || reference();
  };
  const reference = (): boolean => {
    take('sheet');
    const found = tokens[at];
    if (found?.kind === 'error' && ERRORS.has(found.text)) return ++at > 0;
    if (!take('area')) {
      if (!take('name')) return false;
      take('columns');
    }
    sign('#');
    return true;
  };
  const list = (item: () => boolean): boolean => {
    do if (!item()) return false;
    while (sign(','));
    return sign(')');
  };
  return sum() && at === tokens.length;
}

/**
 * As Excel does on typing: brackets, commas and signs of full width outside texts and sheet names are the usual ones. Before
 * that it is no formula yet, of which a sheet could be told by its `!`.
 */
export function narrowFormula(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\uff01-\uff5e]/g, (found) =>
    found.length === 1 ? found.normalize('NFKC') : found,
  );
}
