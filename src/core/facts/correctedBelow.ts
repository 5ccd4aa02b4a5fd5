import { readLabel } from '../base/text';
import type { Table } from '../tables/table';
import { contentAt } from '../workbook/snapshot';

/**
 * A row 「更正数」, 「财政复核」, 「复核在职人数」 with a figure: it says nothing of its own but what another row should say, and
 * which of the two holds, and of which row it speaks, nobody here knows.
 */
export function isCorrectedBelow({ sheet, rows, columns }: Table): boolean {
  const labels = columns.filter(({ role }) => role === 'label' || role === 'code');
  const figures = columns.filter(({ role }) => role === 'value');
  const textAt = (row: number, column: number): string => {
    const content = contentAt(sheet, row, column);
    return typeof content === 'string' ? content : '';
  };
  const isFigure = (row: number) => figures.some(({ column }) => typeof contentAt(sheet, row, column) === 'number');
  let keys: ReadonlySet<string> | undefined;
  const isNamed = (key: string) =>
    (keys ??= new Set(rows.flatMap((row) => labels.map(({ column }) => readLabel(textAt(row, column)).key)))).has(key);
  const corrects = (text: string) => {
    if (OF_CHECKING.test(readLabel(text).key) && !IS_FIGURE.test(readLabel(text).key)) return true;
    const [act, rest = ''] = MAYBE.test(text) ? (ACT.exec(readLabel(text).key) ?? []) : [];
    return act !== undefined && (rest === '' || isNamed(rest));
  };
  return rows.some((row) => labels.some(({ column }) => corrects(textAt(row, column))) && isFigure(row));
}

/** Tells nearly every label apart before it is read: these characters, or one that is another spelling of some character. */
const MAYBE = /[复再重审核校更订修改纠盘清抽勘\u2e80-\u2fdf\uf900-\ufaff]/;
/** Who looked again and when, the act itself in two syllables, and what it came to; behind it the name of another row. 「核定数」 is a limit. */
const ACT =
  /^(?:第三方|财政|审计|上级|县级?|年[终末]|经|最[终后]|本次|人工|第?二次)*(?:(?:[复再重审核校更订修改纠抽清](?:核|对|查|验|审|正|实|测|算|改|订)|审定|盘点|清点|勘误)|(?:再次|重新|第?二次)(?:统计|[一-龥]?[核查测算数报填]))(?:之?后|的|数据|数值|数|值|为|结果|得分|分数|金额|人数)*(.*)$/;
/** Of such characters alone people make ever new words for another version of a figure, 「稽核数」 「应为」 「以此为准」, and no name of a thing. */
const OF_CHECKING =
  /^[审核复稽比对校正改更修订纠补认可定准确真实应账面盘点抽验重再终初预快次上报系统财政计口径差错替换变调整以此为现参考备查按最稿值额数新后前的是误]{2,8}$/;
/** What is a figure of its own among them: a limit, what the books say, what was changed, by how much two rows differ. */
const IS_FIGURE =
  /^(?:差[额数值]|(?:核定|批准|账面|实际|调整|变更|计划|应补|应报|对账)[数值额]?|财政|系统|对比|参考|最后|后备|备[用查]|[复抽调]查|点数|计数|上报|报备|补报|调整[前后]|更[换新])$/;
