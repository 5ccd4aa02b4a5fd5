import { plainText } from '../../base/text';
import type { Table } from '../table';
import type { Vocabulary } from './explained';
import { linesSay } from './fields';
import { headOf } from './headOf';
import { readNote } from './readNote';

/** 「人员编制基本信息（一体化系统导出）」: what stands in brackets behind a title and says nothing of the figures, as a note under it would not. */
export function withoutPlainBrackets(title: string, table: Table, vocabulary: Vocabulary): string {
  return plainText(title).replace(/\(([^()]{3,})\)/g, (whole, inside: string) => {
    if (vocabulary.explain(inside).residue.length === 0) return whole;
    if (OF_PUBLIC_FORM.test(inside)) return '';
    const { meanings, unknown } = readNote(inside, { title: '', year: table.year, unit: undefined }, vocabulary);
    return meanings.size === 0 && unknown.length === 0 ? '' : whole;
  });
}

/** 「财决附03表 节选」: some rows of a form that is printed whole. Of a list nobody knows what was left out. */
const OF_PUBLIC_FORM = /^(?:财决|公开|部门决算|决算)附?\d{1,2}(?:-\d)?表 ?(?:节选|节录|摘录)$/;

/** 「资江县2021年部门整体支出绩效自评表」 over 「部门：资江县那良乡人民政府」: the county prints the form, and hers is what stands in it. */
export function isOwnCounty(word: string, table: Table, vocabulary: Vocabulary): boolean {
  if (!COUNTY.test(word) || !new RegExp(`^${word}${FORM_OF_EACH}`).test(plainText(table.title))) return false;
  return linesSay(headOf(table)).some((text) => {
    const named = plainText(text);
    if (!named.includes(word) || named === word) return false;
    const { meanings, residue } = vocabulary.explain(text);
    return residue.length === 0 && meanings.has('whose:own');
  });
}

/** What each unit fills in for itself: not 「资江县本级」, nor anything put together. */
const FORM_OF_EACH = '(?=\\(?20\\d{2}|部门|整体|绩效|预算部门|项目)(?!.*(?:汇总|本级|各|全县|总表\\())';
const COUNTY = /^[一-龥]{1,10}[省市县区旗盟州]$/;
