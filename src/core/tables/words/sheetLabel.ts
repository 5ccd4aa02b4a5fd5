import { plainText } from '../../base/text';
import type { Table } from '../table';
import { mayChange } from './circumstance';
import type { Vocabulary } from './explained';
import { linesSay } from './fields';
import { headOf } from './headOf';
import { mayGovern } from './things';

/**
 * 「三定方案」 「sg」 over a table that names itself and her unit: it was filed under that paper, and what the table is of stands in
 * the table. Beside a word for money or people, 「林业支出」, it would say of what; a version, 「凑合方案」, is one of several.
 */
export function labelsSheet(word: string, table: Table, vocabulary: Vocabulary): boolean {
  const { sheet, title } = table;
  if (plainText(title) === plainText(sheet.name) || !isLabel(word, plainText(sheet.name))) return false;
  return isBare(vocabulary, sheet.name) && namesItself(table, vocabulary);
}

const OF_SOMETHING = /^(?:item|stage|fund|measure|value|state|staff|period|point|draft|whose:(?:part|other))/;

function isBare(vocabulary: Vocabulary, name: string): boolean {
  return ![...vocabulary.explain(name).meanings].some((one) => OF_SOMETHING.test(one));
}

/** What its title says is understood, of money or people, and its title or a line of its head says whose it is. */
function namesItself(table: Table, vocabulary: Vocabulary): boolean {
  const { meanings, residue } = vocabulary.explain(table.title);
  if (residue.length > 0 || ![...meanings].some((one) => one.startsWith('item:'))) return false;
  return [table.title, ...linesSay(headOf(table))].some((text) => {
    const said = vocabulary.explain(text);
    return said.residue.length === 0 && said.meanings.has('whose:own') && !said.meanings.has('whose:part');
  });
}

/** Of another language only letters that spell no word: 「sg」 for 三公, and not 「plan」. */
function isLabel(word: string, name: string): boolean {
  if (/[A-Za-z]/.test(word)) return /^[B-DF-HJ-NP-TV-Z]{2,4}$/i.test(word);
  return PAPER.test(name) && !VERSION.test(word) && !mayChange(word) && !mayGovern(word);
}

/** What is filed under it is a paper, of whatever kind; any other word may be whose it is, or which version. */
const PAPER =
  /^[一-龥]{1,8}(?:方案|概述|简介|综述|台账|台帐|清单|材料|资料|附件|底册|文件|汇编|手册|档案|凭据|佐证|套表|用表)$/;
const VERSION = /[版稿轮批新旧老终选]|本$|之[一二三四五]|[东南西北]片/;
