import { plainText } from '../../base/text';
import type { LabelledFigure, LabelledTable } from '../../report/data/labelledTables';
import { GROUPED } from '../../report/fields/writeField';
import { LINE_NAME, extremeIn, labelledListName } from '../../report/fields/labelledFields';
import { evened } from '../../statements/readText';
import { numbersIn } from '../numbersIn';
import type { ReadReport } from '../proof';
import type { Candidate } from '../reusedField';
import { stageIn } from './items';
import { sharedWords } from './mentions';
import { type NumberAround, numbersAround } from './numberAround';
import { twoPlacesOf } from './twoPlaces';

const MOST = /^(.*?)最([高大多低小少])(?:的)?(?:是|为|分别为)?[：:]?[“"「]?(.*)$/;

/**
 * 「得分最高的是“服务态度”（94.57分），最低的是…」, 「支出最大的是甲，为54.68万元」: who it is and how much follows from her table; the column is what the
 * words before the word name.
 */
export function extremeFields(report: ReadReport, tables: readonly LabelledTable[]): readonly Candidate[] {
  return report.text.paragraphs.flatMap(({ text, table }, paragraph) =>
    table !== undefined ? [] : inWords(evened(text), paragraph, tables),
  );
}

function inWords(even: string, paragraph: number, tables: readonly LabelledTable[]): readonly Candidate[] {
  let about = '';
  return [...even.matchAll(/[^。;]*?最[高大多低小少]的?(?:是|为)?[“"「]?/g)].flatMap((match): readonly Candidate[] => {
    const end = match.index + match[0].length;
    const [, words = '', sign = ''] = MOST.exec(match[0].replace(/^.*[,，、)）]/s, '')) ?? [];
    about = plainText(words) || about;
    const what = /[高大多]/.test(sign) ? '最高' : '最低';
    const rest = even.slice(end);
    const found = tables.flatMap((one) =>
      one.columns.flatMap((column) => {
        if (!isNamed(about, column)) return [];
        const lines = extremeIn(one, { table: one.name, line: `${what}·${column}`, column: LINE_NAME }) ?? [];
        const [line, other] = lines;
        if (!line) return [];
        const name = plainText(line.line);
        const isNamedThere = rest.startsWith(name);
        if (isNamedThere && other) return [];
        const amount = valueIn(rest.slice(isNamedThere ? name.length : 0), line, isNamedThere);
        const put = `${one.name}/${what}·${column}/${LINE_NAME}`;
        const own: readonly Candidate[] = isNamedThere
          ? [{ paragraph, start: end, end: end + name.length, put: `{${put}}`, field: put, certain: false }]
          : [];
        const field = `${one.name}/${what}/${column}`;
        const from = end + (isNamedThere ? name.length : 0) + (amount?.at ?? 0);
        const figure: readonly Candidate[] = amount
          ? [
              {
                paragraph,
                start: from,
                end: from + amount.length,
                put: `{${field}:${amount.dress}}`,
                field,
                certain: false,
              },
            ]
          : [];
        return own.length + figure.length > 0 ? [[...own, ...figure]] : [];
      }),
    );
    return found.length === 1 ? (found[0] ?? []) : [];
  });
}

/** 「（94.57分）」, 「，为54.68万元」 behind the name; without a name right behind the word. */
function valueIn(rest: string, { figure }: LabelledFigure, behindName: boolean) {
  const [number] = numbersIn(rest);
  if (!number || number.span[0] > (behindName ? 6 : 0)) return undefined;
  const isMoney = figure.measure === 'money';
  if (isMoney !== (number.kind === 'money') || (!isMoney && number.kind !== 'points' && number.kind !== 'count'))
    return undefined;
  if (number.value.minus(figure.value).abs().gt(number.step.div(2))) return undefined;
  const digits = /^-?[\d.,]+/.exec(rest.slice(number.span[0]))?.[0] ?? '';
  const yuan = isMoney && /^[^万千亿]*元$/.test(number.text);
  const groups = digits.includes(',') ? GROUPED : '';
  const places = isMoney ? '' : twoPlacesOf(number.text, figure.measure);
  return { at: number.span[0], length: digits.length, dress: `${yuan ? '元数' : '数'}${groups || places}` };
}

/** 「支出最大」 of 全年执行数, 「得分」 of 自评得分. */
function isNamed(words: string, column: string): boolean {
  const [said, own] = [stageIn(`${words}额`), stageIn(column)];
  const stage = said ?? (/支出|执行|使用/.test(words) ? 'final' : undefined);
  if (own !== undefined && stage !== undefined) return own === stage;
  return sharedWords(words, column.replace(/\(.*?\)/g, '')) >= 2;
}

/** 「采购项目共4个」, 「追加指标4笔」: how many lines a list of hers has whose name the words say. */
export function listCounts(report: ReadReport, tables: readonly LabelledTable[]): readonly Candidate[] {
  return numbersAround(report).flatMap((around) => {
    const { number, paragraph, start, digitsEnd, cell } = around;
    if (cell || number.kind !== 'count' || !/^[个项笔件类]$/.test(number.unit)) return [];
    const found = tables.filter((one) => number.value.equals(one.lines.length) && isAbout(around, one));
    const [only, other] = found;
    if (!only || other) return [];
    const field = labelledListName(only);
    return [{ paragraph, start, end: digitsEnd, put: `{${field}:个数}`, field, certain: false }];
  });
}

function isAbout({ near, number }: NumberAround, { name }: LabelledTable): boolean {
  const words = near.replace(number.unit, '');
  return (
    !/完成|办结|达|满意|类型/.test(words) &&
    sharedWords(words, name.replace(/情况|明细|汇总|统计|一览|清单|表/g, '')) >= 2
  );
}
