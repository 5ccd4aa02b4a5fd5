import type { Random } from '../../../support/random';

/** How labels are written, whatever they say. */
export interface TextStyle {
  readonly narrowParentheses: boolean;
  readonly quotes: readonly [string, string];
  /** Between the two characters of 合计, 总计, 小计, 项目. */
  readonly gap: string;
  /** A long heading is broken over two lines within its cell. */
  readonly brokenHeadings: boolean;
}

export function drawTextStyle(random: Random): TextStyle {
  return {
    narrowParentheses: random.chance(0.3),
    quotes: random.pick([['“', '”'], ['“', '”'], ['"', '"'], ['', '']] as const),
    gap: random.pick(['', '', '　', '  ', ' ']),
    brokenHeadings: random.chance(0.2),
  };
}

const SPREAD = new Set(['合计', '总计', '小计', '项目', '科目']);

export function styled(text: string, { narrowParentheses, quotes, gap }: TextStyle): string {
  if (SPREAD.has(text)) return `${text[0] ?? ''}${gap}${text[1] ?? ''}`;
  const quoted = text.replace('“', quotes[0]).replace('”', quotes[1]);
  return narrowParentheses ? quoted.replace(/（/g, '(').replace(/）/g, ')') : quoted;
}

export function styledHeading(text: string, style: TextStyle): string {
  const plain = styled(text, style);
  if (!style.brokenHeadings || plain.length < 8 || plain.includes('（')) return plain;
  const middle = Math.ceil(plain.length / 2);
  return `${plain.slice(0, middle)}\n${plain.slice(middle)}`;
}

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export function chinese(index: number): string {
  const count = index + 1;
  if (count <= 10) return CHINESE[index] ?? '';
  const tens = Math.floor(count / 10);
  return `${tens > 1 ? (CHINESE[tens - 1] ?? '') : ''}十${count % 10 ? (CHINESE[(count % 10) - 1] ?? '') : ''}`;
}

type Numbering = (index: number) => string;

function circled(index: number): string {
  return String.fromCharCode(0x2460 + index);
}

/** What stands before the items of a list. */
export const ITEM_STYLES: readonly Numbering[] = [
  (index) => `${chinese(index)}、`, (index) => `${chinese(index)}、`, (index) => `（${chinese(index)}）`, (index) => `${String(index + 1)}.`,
  (index) => `${String(index + 1)}、`, (index) => `(${String(index + 1)})`, circled, () => '',
];

/** What stands before the parts of an item; the first of them may be introduced by 其中. */
export const SUBITEM_STYLES: readonly Numbering[] = [
  (index) => (index === 0 ? '其中：' : '　　　'), (index) => (index === 0 ? '  其中:' : '       '), () => '  ', () => '　　',
  (index) => `  （${chinese(index)}）`, (index) => `  ${String(index + 1)}.`, (index) => `  (${String(index + 1)})`, (index) => `  ${circled(index)}`,
];
