import { type Decimal, decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import type { ReportFields } from '../../report/fields/buildFields';
import { evened } from '../../statements/readText';
import type { TextRange } from '../../statements/statement';
import { numbersIn } from '../numbersIn';
import type { ReadReport } from '../proof';
import { plainName } from './rowNames';

/**
 * What belongs to the scheme and to no year: 「×100%」, the marks of what the workbook was scored by under their names, the numbers of
 * its rules. They stay, and there is nothing to tell of them.
 */
export function ruleFigures(
  report: ReadReport,
  fields: ReportFields | undefined,
): ReadonlyMap<number, readonly TextRange[]> {
  const marks = marksOf(fields);
  const found = new Map<number, readonly TextRange[]>();
  report.text.paragraphs.forEach(({ text }, paragraph) => {
    found.set(paragraph, [...wholes(text), ...marksIn(text, marks)]);
  });
  for (const { table, columns, position } of report.tables)
    for (const row of table.rows) {
      const own = row.flatMap(({ text }) => marks.get(plainName(text)) ?? []);
      row.forEach(({ text, paragraph }, column) => {
        const at = position.get(paragraph);
        const heading = plainText(columns[column]?.heading ?? '');
        if (at === undefined) return;
        if (MARK.test(heading) && own.some((mark) => sameNumber(text, mark))) found.set(at, [[0, text.length]]);
        else if (RULES.test(heading)) found.set(at, [...(found.get(at) ?? []), ...ofRule(text)]);
      });
    }
  return found;
}

const MARK = /^(?:分值|满分|权重|标准分|标准分值|分数)(?:\(分\))?$/;
/** Over a column that says how is scored, and not what came of it. */
export const RULES =
  /^(?:评价|评分|计分|考核|打分)(?:标准|办法|方法|细则|规则)$|^指标(?:解释|说明|内容|含义)$|^评价要点$/;

function marksOf(fields: ReportFields | undefined): ReadonlyMap<string, readonly Decimal[]> {
  const marks = new Map<string, readonly Decimal[]>();
  for (const list of ['一级指标', '二级指标', '三级指标']) {
    const field = fields?.get(list);
    for (const line of field?.kind === 'list' ? field.lines : []) {
      const [name, mark] = [line.get('名称'), line.get('分值')];
      if (name?.kind !== 'text' || mark?.kind !== 'number') continue;
      const plain = plainText(name.text);
      marks.set(plain, [...(marks.get(plain) ?? []), mark.figure.value]);
    }
  }
  return marks;
}

function wholes(text: string): readonly TextRange[] {
  return [...evened(text).matchAll(/(?<=[×xX*] ?)100%/g)].map(({ index }) => [index, index + 4]);
}

/** 「（4）公用经费控制率（4分）」, 「投入指标，满分12分」, 「过程50分，得40.44分」; 「满分100分」 of all. */
function marksIn(text: string, marks: ReadonlyMap<string, readonly Decimal[]>): readonly TextRange[] {
  const even = evened(text);
  return [
    ...even.matchAll(
      /([^,;:。]{2,30}?)(?:\((?:满分|分值)?|[,(]?(?:满分|分值)为?|(?=\d+(?:\.\d+)?分[,，]?(?:实际|自评)?得))(\d+(?:\.\d+)?)分/dg,
    ),
  ].flatMap((match) => {
    const [start, end] = match.indices?.[2] ?? [0, 0];
    const known = marks.get(plainName(match[1] ?? '')) ?? [];
    const isWhole = match[2] === '100' && /满分为?100分$/.test(match[0]);
    return isWhole || known.some((mark) => mark.equals(decimal(match[2] ?? '0'))) ? [[start, end + 1] as const] : [];
  });
}

function sameNumber(text: string, mark: Decimal): boolean {
  const number = /^\s*(\d+(?:\.\d+)?)分?\s*$/.exec(evened(text))?.[1];
  return number !== undefined && mark.equals(decimal(number));
}

/** An amount, or people counted, in a rule may be last year's. */
function ofRule(text: string): readonly TextRange[] {
  return numbersIn(text)
    .filter(({ kind, unit }) => kind !== 'money' && !/[元人户]/.test(unit))
    .map(({ span }) => span);
}
