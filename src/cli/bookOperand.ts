import type { Operands } from './command';

/** One workbook, as most commands take it. */
export function bookOperand(command: string): Operands {
  return { least: 1, most: 1, missing: `「${command}」后面要写工作簿的文件名。` };
}

/** `我的.xlsx` and `-评分.xlsx` give `我的-评分.xlsx`, beside it. */
export function beside(book: string, ending: string): string {
  return book.replace(/\.xls[xm]$/i, '').concat(ending);
}
