const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|${CELL})(?![\p{L}\p{N}_.(])`;
const ERROR = String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)`;
const COLUMNS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<call>${NAME})\(`,
    String.raw`(?<value>"(?:[^"]|"")*"|${ERROR}|(?:${SHEET})?(?:${AREA}|${ERROR}|${NAME}(?:${COLUMNS})?)#?|${COLUMNS}|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|\{[^{}]*\})`,
    String.raw`(?<infix><=|>=|<>|[-+*/^&=<>:])`,
    String.raw`(?<other>[(),%@])`,
  ].join('|'),
  'uy',
);

type Kind = 'value' | 'infix' | 'call' | '(' | ')' | ',' | '%' | '@';

/**
 * Whether Excel would take it for a formula. It would not let her leave the cell otherwise, and a file with such a formula is
 * broken to it; so what is none stays a text.
 *
 * `sum := term (infix term)*` · `term := ('+' | '-' | '@')* one '%'*` · `one := value | '(' sum (',' sum)* ')' | call sum? (',' sum?)* ')'`
 */
export function isFormula(text: string): boolean {
  const tokens = tokensOf(text);
  if (!tokens) return false;
  let at = 0;
  const take = (kind: Kind): boolean => tokens[at]?.kind === kind && ++at > 0;
  const sum = (): boolean => {
    if (!term()) return false;
    while (take('infix')) if (!term()) return false;
    return true;
  };
  const term = (): boolean => {
    while (take('@') || (/^[+-]$/.test(tokens[at]?.text ?? '') && take('infix')));
    if (!one()) return false;
    while (take('%'));
    return true;
  };
  const one = (): boolean => {
    if (take('value')) return true;
    if (take('(')) return list(sum);
    return take('call') && list(() => tokens[at]?.kind === ',' || tokens[at]?.kind === ')' || sum());
  };
  const list = (item: () => boolean): boolean => {
    do if (!item()) return false;
    while (take(','));
    return take(')');
  };
  return sum() && at === tokens.length;
}

function tokensOf(text: string): readonly { readonly kind: Kind; readonly text: string }[] | undefined {
  const tokens: { readonly kind: Kind; readonly text: string }[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    if (found.groups?.['space'] !== undefined) continue;
    const named = (['call', 'value', 'infix'] as const).find((kind) => found.groups?.[kind] !== undefined);
    tokens.push({ kind: named ?? (found[0] as Kind), text: found[0] });
  }
  return tokens;
}

/** As Excel does on typing: brackets, commas and signs of full width outside texts and sheet names are the usual ones. */
export function narrowFormula(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\uff01-\uff5e]/g, (found) =>
    found.length === 1 ? found.normalize('NFKC') : found,
  );
}
