import { plainText } from '../../base/text';
import type { Table } from '../table';
import type { Residue } from './residue';

/** 「例」 in place of a number, 「示例项目」, 「XX项目」: how a line is to be filled in. */
const SAMPLE =
  /^(?:示?例|举例)[:：]?$|^(?:填写)?(?:示例|样例|范例)|^(?:[Xx]{2,}|[×✕]{2,}|某{2})(?:项目|工程|经费|专项)/;

/** A line that is none of hers. */
export function sampleIn({ sheet, area }: Table, row: number): readonly Residue[] {
  return (sheet.rows[row] ?? [])
    .slice(area.left, area.right + 1)
    .filter((content) => typeof content === 'string')
    .filter((text) => SAMPLE.test(plainText(text)))
    .map((text) => ({ word: plainText(text), text }));
}
