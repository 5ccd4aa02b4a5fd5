import { plainText } from '../../base/text';
import { contentAt } from '../../workbook/snapshot';
import type { Table } from '../table';
import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import type { Residue } from './surroundings';

const REMARKS = /备注|说明|附注/;

/**
 * What a remark beside a figure may not say if the figure is to be used: what it leaves out, that it is another's, or unsure.
 * Remarks give reasons, documents, dates, which nobody can list; here alone a list of what binds decides.
 */
const BINDS =
  /不[含包计]|未[含包列入计]|仅|只[含包有是]|另[列有行报计]|除外|除.{1,8}外|剔除|扣除|暂|预计|预测|估|约\d|参考|参照|推算|测算|待[核审定批]|初步|未[审定核]|合并|并入|代编|[含计]上年|含.{0,8}(?:校|院|站|所|中心|村|社区|公司|乡|镇)|小学|中学|学校|中心校|幼儿园|卫生院|敬老院|食堂|工会|(?:邻|兄弟|某)[乡镇县]|全[县市]|各[乡镇]|三年|累计数|不实|有误|作废/;

/** A remark in the row of a figure that says the figure is another than it looks. */
export function remarksAt(table: Table, row: number, vocabulary: Vocabulary): Remarks {
  const meanings = new Set<Meaning>();
  const residue: Residue[] = [];
  for (const { path, column } of table.columns) {
    if (!REMARKS.test(path.at(-1) ?? '')) continue;
    const content = contentAt(table.sheet, row, column);
    if (typeof content !== 'string') continue;
    const text = plainText(content);
    for (const meaning of vocabulary.explain(text).meanings) if (meaning.startsWith('period:')) meanings.add(meaning);
    if (BINDS.test(text) && !vocabulary.holds(text)) residue.push({ word: text, text: content });
  }
  return { meanings, residue };
}

interface Remarks {
  /** What part of the year it speaks of. */
  readonly meanings: ReadonlySet<Meaning>;
  readonly residue: readonly Residue[];
}
