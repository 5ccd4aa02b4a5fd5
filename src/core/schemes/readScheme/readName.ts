import { type Decimal, decimal } from '../../base/decimal';
import { CONTINUED } from './lexicon';

/** A name as it goes into the scheme, and the points written behind it. */
export interface Named {
  readonly name: string;
  readonly mark?: Decimal;
}

const NUMBER = '([0-9０-９]+(?:[.．][0-9０-９]+)?)';
const POINTS = new RegExp(
  `[（(\\[【〔](?:共|满分|分值|权重|计|标准分|总分)*[:：为]?${NUMBER}分[）)\\]】〕]$|[:：—-]*${NUMBER}分$`,
);
const BARE = new RegExp(`[（(\\[【〔](?:共|满分|分值|权重|计)*[:：为]?${NUMBER}[%％]?[）)\\]】〕]$`);
const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,3}[、.．,，:：]|第[一二三四五六七八九十]{1,3}部分[:：、]?|[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）][、.．]?|\d{1,2}(?:[.．]\d{1,2}){1,3}[、.．]?(?=[^\d%％])|\d{1,2}[、.．)）](?!\d)|\d{1,2}-\d{1,2}(?=[^\d%％年])|[①-⑳⑴-⒇⒈-⒛]|[A-D]\d{0,3}[-、.．]?(?=[\u4e00-\u9fff“"]))/;

/** 「（一）预算配置（6分）」 → 预算配置, 6. `bare`: 「目标设定(5)」 is points too; else the brackets belong to the name. */
export function readName(text: string, bare: boolean): Named {
  const joined = joinWords(text).replace(CONTINUED, '');
  const found = POINTS.exec(joined) ?? (bare ? BARE.exec(joined) : null);
  const name = withoutNumbering(found ? joined.slice(0, found.index) : joined)
    .replace(CONTINUED, '')
    .replace(/[:：、，,]+$/, '');
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? { name } : { name, mark: decimal(digits.normalize('NFKC')) };
}

/** How a column of names writes its points: by bare numbers only where most of its names do. */
export function usesBareMarks(texts: readonly string[]): boolean {
  const names = texts.map(joinWords);
  return names.length > 0 && names.filter((name) => BARE.test(name)).length * 2 >= names.length;
}

export function namesPoints(text: string): boolean {
  return POINTS.test(joinWords(text));
}

/** 「投   入」 and a name broken over lines become one word; blanks between Latin words stay. */
function joinWords(text: string): string {
  return text
    .replace(/(?<=[A-Za-z])\s+(?=[A-Za-z])/g, '\u0000')
    .replace(/[\s\u3000\u200b\ufeff]+/g, '')
    .replaceAll('\u0000', ' ');
}

function withoutNumbering(name: string): string {
  const rest = name.replace(NUMBERING, '');
  return rest === '' || rest === name ? name : withoutNumbering(rest);
}
