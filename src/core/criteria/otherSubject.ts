import { namesIn } from './assemble/formulaRule';
import { undressed } from './undressed';
import type { Expression } from '../rules/rule';

/** What a row is about: its own name, and the formula of its 指标说明 or of the sentence. */
export interface RowMeasure {
  readonly name: string;
  readonly formulas: readonly { readonly name: string; readonly expression: Expression }[];
}

/**
 * 「一般公共预算执行率」 「各季度预算执行率」 「资金到位率」 in the row of 预算执行率: what the sentence measures by name, where that says more than
 * the row and its formula say, or something else. Whoever says less, or only what is so anyway, means the row's own.
 */
export function otherSubject(subject: string, row: RowMeasure): string | undefined {
  const own = undressed(subject);
  const names = [row.name, ...row.formulas.map(({ name }) => name)].map(undressed).filter((name) => name !== '');
  if (own === '' || names.length === 0 || ANY.test(own)) return undefined;
  const isOwn =
    names.some((name) => saysNoMore(own, name)) ||
    row.formulas.some((one) => isOfFormula(own, one)) ||
    names.some((name) => addsOwnWords(own, name, row));
  return isOwn ? undefined : subject;
}

/** 「执行率」 and 「预算执行比例」 of 预算执行率, 「人员控制率」 of 在职人员编制控制率: its words, some of them left out, and none put in. */
function saysNoMore(own: string, name: string): boolean {
  return isCut(own, name) || (stemOf(own) !== '' && isCut(stemOf(own), stemOf(name)));
}

function stemOf(name: string): string {
  return name.replace(MEASURE, '');
}

/** All its characters, in their order. */
function isCut(short: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === short[at]) at += 1;
  return at === short.length;
}

/** 「实际支出占预算数比例」: the formula in words; or what it divides. */
function isOfFormula(own: string, { expression }: RowMeasure['formulas'][number]): boolean {
  const quotient = expression.kind === 'operation' && expression.operator === '*' ? expression.left : expression;
  if (quotient.kind !== 'operation' || quotient.operator !== '/') return false;
  const { left, right } = quotient;
  if (left.kind !== 'quantity' || right.kind !== 'quantity') return false;
  const [top, bottom] = [undressed(left.name), undressed(right.name)];
  const said = /^(?<top>.+?)(?:占|与|除以|\/)(?<bottom>.+?)(?:比例|比率|比重|比|百分比)?$/.exec(own)?.groups;
  return own === top || (said?.['top'] === top && said['bottom'] === bottom);
}

/** 「资产盘点账实相符率」 of 账实相符率=盘点相符资产原值/账面资产原值: what is put in the row or its formula says too. */
function addsOwnWords(own: string, name: string, row: RowMeasure): boolean {
  const [before, ...after] = own.split(name);
  const added = [before ?? '', ...after];
  const said = [row.name, ...row.formulas.flatMap(({ expression }) => namesIn(expression))].map(undressed);
  return after.length === 1 && !OTHER_YEAR.test(added.join('、')) && added.every((words) => isMadeOf(words, said));
}

/** In pieces of two characters or more, each of which stands in one of them. */
function isMadeOf(words: string, of: readonly string[]): boolean {
  if (words === '') return true;
  return Array.from({ length: words.length - 1 }, (_, at) => words.slice(0, at + 2)).some(
    (piece) => of.some((one) => one.includes(piece)) && isMadeOf(words.slice(piece.length), of),
  );
}

const OTHER_YEAR = /上一?年|去年|往年/;
const MEASURE = /(?:率|比例|比率|比重|占比|进度|程度|度|数|额|值|量)$/;

/** Whatever is measured. */
const ANY =
  /^(?:[a-zA-Z]|其|率|该?比[率例值]|占比|比重|百分比|完成率|完成值|完成比例|指标值|得分率|结果|数值|值|变动|发生|出现|存在|完成|达到)$/;
