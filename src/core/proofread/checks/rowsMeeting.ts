import { type Decimal, decimal } from '../../base/decimal';
import { speaksOfOtherTime } from '../otherTime';
import { projectTables } from '../projectTables';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadColumn } from '../readTable';
import { suspectOf } from '../suspectOf';

/** 「执行率达到100%的有3个项目，低于90%的有3个」, 「自评得分95分以上的3个」, 「90分（含）至95分的2个」. */
const MEETING =
  /(?<what>[\u4e00-\u9fff]{0,8}?)(?<sign>达到|超过|高于|低于|不足|为|在)?(?<edge>\d+(?:\.\d+)?)(?<unit>%|分)(?<low>\(含\))?(?:[-—~至](?<till>\d+(?:\.\d+)?)(?:%|分)(?<high>\(含\))?)?(?<way>及?以上|以下)?(?:(?:不足|低于|未达到?)(?<top>\d+(?:\.\d+)?)(?:%|分))?的(?:项目)?(?:有|共)?(?<count>\d+)个/dg;

const OTHERS = /全[县市区省]|各[村乡镇站所办户]|[村镇乡户]中|乡镇/;

export const rowsMeeting: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '说某率达到（低于）多少的有几个，与项目表一致',
  find(report) {
    const [only, ...others] = projectTables(report);
    if (!only || others.length > 0) return [];
    const { table, projects } = only;
    return report.paragraphs.flatMap(({ at, even, inTable }): readonly Doubt[] => {
      let column: ReadColumn | undefined;
      let borneOut = 0;
      return (inTable ? [] : [...even.matchAll(MEETING)]).flatMap(
        ({ index, groups = {}, indices }): readonly Doubt[] => {
          const what = groups['what'] ?? '';
          // 「…，低于90%的有3个」 goes on with the column before.
          const before = column;
          if (what !== '') column = columnOf(table.columns, what, groups['unit'] ?? '');
          if (column !== before) borneOut = 0;
          const heads = column;
          const cells = heads ? projects.map(({ cells: own }) => own[heads.index]) : [];
          const range = indices?.groups?.['count'];
          // 「80—89分的1个」 has two edges.
          const meets = /[-—~至]/.test(even[(indices?.groups?.['edge']?.[0] ?? 0) - 1] ?? '')
            ? undefined
            : meeting(groups);
          const [, end = 0] = indices?.[0] ?? [];
          const sentence = even.slice(even.lastIndexOf('。', index) + 1, end);
          // How many villages, or how many of the county's towns, is not in the table.
          const ofOthers =
            even.includes('四舍五入') || OTHERS.test(sentence) || /^(?:行政)?[村乡镇户社部单站]/.test(even.slice(end));
          if (!heads || !range || !meets || ofOthers || speaksOfOtherTime(sentence, report.context.year)) return [];
          if (cells.some((cell) => !cell)) return [];
          const held = cells.flatMap((cell) => (cell ? [cell] : []));
          const counts = meets.map(
            (one) => held.filter(({ value, percent }) => one(percent ? value.times(100) : value)).length,
          );
          const [count = 0] = counts;
          if (counts.includes(Number(groups['count']))) {
            borneOut++;
            return [];
          }
          const suspects = held
            .flatMap((cell) => suspectOf(cell, cell.value, table, report.position))
            .map((one) => ({ ...one, should: '', explained: false }));
          return [
            {
              at: { paragraph: at, span: [range[0], range[1]] },
              says: groups['count'] ?? '',
              should: new Set(counts).size === 1 ? String(count) : '',
              why: `表格「${table.caption.slice(0, 30)}」「${heads.heading}」里数出来的`,
              // Where the column bears two counts out, it is the third that is wrong.
              ...(borneOut < 2 && { suspects }),
            },
          ];
        },
      );
    });
  },
};

/** The only column whose heading the words end with, or the other way about. */
function columnOf(
  columns: ReadReport['tables'][number]['columns'],
  what: string,
  unit: string,
): ReadColumn | undefined {
  // 「民生项目执行率」 is of some of them.
  const [, some = ''] =
    /^(.*?)(?:项目中|项目)/.exec(what.replace(/^(?:其中|上述|下列|以上|各|个|全部|所有)+/, '')) ?? [];
  if (some !== '') return undefined;
  const plain = what.replace(/^.*?(?:项目中|其中|项目)/, '').replace(/^(?:自评|预算|资金)/, '');
  const found = columns.filter(({ heading }) => {
    const name = heading.replace(/[(（].*$/, '').replace(/(?:自评得?|评)分$/, '得分');
    const kind = unit === '%' ? /[率度]$/ : /分$/;
    return kind.test(name) && plain.length >= 2 && (name.endsWith(plain) || plain.endsWith(name));
  });
  return found.length === 1 ? found[0] : undefined;
}

type Meets = (value: Decimal) => boolean;

/** As many as there are readings: whether the edges of 「80分至90分」 belong to it, nobody says. */
function meeting(groups: Readonly<Record<string, string>>): readonly Meets[] | undefined {
  const { sign = '', way = '', edge = '0', till = '', low, high } = groups;
  if (till === '') {
    const meets = meetingEdge(groups);
    return meets && [meets];
  }
  if ((sign !== '' && sign !== '在' && sign !== '为') || way !== '') return undefined;
  const told = low !== undefined || high !== undefined;
  const within = [told ? [low !== undefined] : [true, false], told ? [high !== undefined] : [true, false]] as const;
  return within[0].flatMap((least) =>
    within[1].map(
      (most): Meets =>
        (value) =>
          (least ? value.gte(edge) : value.gt(edge)) && (most ? value.lte(till) : value.lt(till)),
    ),
  );
}

function meetingEdge({
  sign = '',
  way = '',
  edge = '0',
  top = '',
}: Readonly<Record<string, string>>): Meets | undefined {
  const bound = decimal(edge);
  if (top !== '') return (value) => value.gte(bound) && value.lt(top);
  if (/低于|不足/.test(sign) || way === '以下') return (value) => value.lt(bound);
  if (/超过|高于/.test(sign)) return (value) => value.gt(bound);
  if (sign === '达到' || /以上/.test(way)) return (value) => value.gte(bound);
  return sign === '为' || (sign === '' && way === '') ? (value) => value.equals(bound) : undefined;
}
