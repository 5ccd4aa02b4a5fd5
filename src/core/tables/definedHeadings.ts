import { plainText } from '../base/text';
import { textsOf } from './lines';
import type { Column, Table } from './table';

/** 「预算数为调整后全年预算数」 under the table: what the heading means is said there, and stands in its path as if it stood under it. */
export function withDefinedHeadings(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => {
    const said = definitionIn(table);
    if (said === undefined) return table;
    return { ...table, columns: table.columns.map((column) => (isPlain(column) ? defined(column, said) : column)) };
  });
}

/** A clause of a note that says no more than this, or that it holds what was carried over, as every such budget does. */
export function definesHeading(clause: string, clauses: readonly string[], table: Table): boolean {
  const isSaid = DEFINITION.test(clause) || (HOLDS_CARRIED.test(clause) && clauses.some((one) => DEFINITION.test(one)));
  return isSaid && table.columns.some(({ path }) => path.includes(MEANING));
}

const MEANING = '全年预算数';
const HOLDS_CARRIED = /^(?:已|均)?(?:含|包括|包含)(?:上年|年初)(?:财政拨款)?结转(?:和)?(?:结余)?(?:资金|数)?$/;

/** In the tables of the “three public” money 预算数 is called so whatever became of it in the year. */
function definitionIn(table: Table): string | undefined {
  if (
    /三公|机构运行/.test(table.title) ||
    table.columns.some(({ path }) => path.some((word) => OTHER_BUDGET.test(word)))
  )
    return undefined;
  return textsOf([...table.above, ...table.notes]).some((text) =>
    plainText(text)
      .split(/[,，;；。]|^(?:注|备注|说明|[一-龥]{2}说明)[:：](?:\d[.、])?/)
      .some((clause) => DEFINITION.test(clause)),
  )
    ? MEANING
    : undefined;
}

const OTHER_BUDGET = /年初|全年预算|调整/;
const DEFINITION =
  /^(?:本表|表中|表内|其中)?["“]?(?:年度)?预算(?:数|金额)(?:\(A\))?["”]?(?:栏)?(?:均|都)?(?:为|是|指|系|按)(?:本年度?|当年|年度|20\d{2}年度?)?(?:(?:年中)?调整后的?(?:全年)?|全年)(?:部门)?预算(?:数|金额)?(?:填列|填报|填写)?$/;

const isPlain = ({ role, path }: Column) => role === 'value' && PLAIN.test(path.at(-1) ?? '');
const PLAIN = /^(?:年度)?预算(?:数|金额)?(?:\(A\))?$/;

function defined(column: Column, said: string): Column {
  return { ...column, path: [...column.path, said] };
}
