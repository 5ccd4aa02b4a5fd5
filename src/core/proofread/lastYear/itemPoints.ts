import type { FieldMeaning } from './fieldMeanings';
import { isSide, itemIn, lastItemIn, stageIn, wholeOf } from './items';
import type { NumberAround } from './numberAround';
import { isTotal } from './rowNames';
import { isExplained } from './saidInFull';

const RUNNING = '公务用车运行维护费';

/** The item of the figure as its words say it: right before it, earlier in the sentence, or over it. */
export function itemPoints(around: NumberAround, meaning: FieldMeaning): number {
  const { item, measure, plain } = meaning;
  const { near, heading, cell } = around;
  const before = isStaged(near) ? around.before.replace(/追加|收回|调增|调减/g, '') : around.before;
  if (plain.length >= 4 && near.includes(plain)) return 6;
  if (cell?.whole !== undefined) return 4 * Number(cell.whole === item);
  const own = around.number.unit === '辆' ? '车辆' : itemIn(near);
  // 「保工资…、保运转…，合计…」: what the figures before it make.
  const whole = /^(?:两项|三项|以上)?(?:合计|共计|总计)(?:为)?$/.test(near) ? wholeOfAll(before) : undefined;
  if (whole !== undefined) return 3 * Number(whole === item);
  // Where nothing was bought, the one is all of the other.
  const isSame = (said: string): number => (said === item ? 2 : Number(said === RUNNING && item === '公务用车费'));
  // 「共设三级指标26个」
  const counted = plain.replace(/个?数$/, '');
  if (measure === 'count' && item === undefined && counted.length >= 3 && near.includes(counted)) return 6;
  if (measure === 'count' && /^(?:自评)?项目个数$/.test(plain)) return projectCountPoints(around, plain);
  if (item === undefined && isNamedShortly(near, plain)) return 6;
  if (own !== undefined && isSame(own) > 0) return 3 * isSame(own);
  // 「合计｜实际支出」 in a table of projects.
  if (isTotal(cell?.row) && (own === '收入' || own === '支出') && itemIn(before) === item) return 4;
  // 「编制合计92名，工勤岗位92个」: what names itself is not what was spoken of before.
  if (measure === 'count' && own === undefined && !isExplained(near, meaning)) return 0;
  const earlier = lastItemIn(before) ?? itemIn(heading);
  // 「“三公”经费。全年共支出…，上年同期为…」: what is said of everything may be said of what the passage is about.
  const passage = isSide(earlier) ? (lastItemIn(before, true) ?? itemIn(heading)) : earlier;
  if (isSide(own)) return passage === undefined ? 0 : isSame(passage);
  // 「固定资产利用率：资产总额…」
  if (own !== undefined) return isTail(near, plain) && before.includes(plain.slice(0, 2)) ? 2 : 0;
  if (earlier !== undefined)
    return 2 * isSame(earlier) || (passage === undefined ? 0 : isSame(passage)) || topicPoints(around, isSame);
  // 「年初预算3056.20万元，其中基本支出…」
  const parts = wholeOf(
    itemIn(/^[,;、(]*其中:?([^\d,;]{2,16})/.exec(around.after.replace(/^(?:亿|万|千)?元/, ''))?.[1] ?? '') ?? '',
  );
  if (parts !== undefined) return 3 * Number(parts === item);
  // 「年初预算安排…，总体执行…」 of nothing that is named is of the whole.
  if (measure === 'money' && (item === '支出' || item === undefined) && stageIn(near) !== undefined) return 2;
  // 「对3个项目开展了绩效自评。从评价情况看，执行438.60万元」
  return isSame(lastItemIn(around.sentenceBefore) ?? '') / 2;
}

/** 「6个项目中」, 「项目支出68个，自评68个」 */
function projectCountPoints({ near, before, number }: NumberAround, plain: string): number {
  if (!/^[个项]?$/.test(number.unit) || !/项目/.test(near + before)) return 0;
  const evaluated = /自评|评价/.test(near);
  if (evaluated !== (plain === '自评项目个数')) return 0;
  return evaluated || /项目(?:支出)?(?:绩效目标)?(?:共|共有|共计|合计|有|为|总数)*[个项]?/.test(near) ? 4 : 0;
}

/** What the parts that a sentence names are parts of. */
function wholeOfAll(before: string): string | undefined {
  const wholes = new Set(
    before.split(/[,;:、，；：]/).flatMap((piece) => (/\d/.test(piece) ? [wholeOf(itemIn(piece) ?? '')] : [])),
  );
  return wholes.size === 1 ? [...wholes][0] : undefined;
}

/** 「调整后预算」 behind what was added and taken back is of the whole again. */
function isStaged(near: string): boolean {
  return stageIn(near) !== undefined && itemIn(near) === undefined;
}

/** 「“三公”经费…，其中公务接待费…，比预算…」: behind the parts it goes on with what the sentence began with. */
function topicPoints({ near, before }: NumberAround, isSame: (item: string) => number): number {
  if (!/^(?:比|较|与|同|占)/.test(near)) return 0;
  const first = before
    .split(/[,;:、，；：]/)
    .map((piece) => itemIn(piece))
    .find((item) => item !== undefined);
  return first === undefined ? 0 : isSame(first) / 2;
}

function isTail(near: string, plain: string): boolean {
  return plain.length > 5 && near.endsWith(plain.slice(2));
}

/** 「授予中小企业合同88.32万元」, 「向中小企业采购…」 of 中小企业合同金额: what only this name says is there. */
function isNamedShortly(near: string, plain: string): boolean {
  const stem = plain.replace(/(?:总额|金额|总数|人数|个数|数|额)$/, '');
  for (let length = stem.length; length >= 4; length--)
    for (let at = 0; at + length <= stem.length; at++) {
      const part = stem.slice(at, at + length);
      if (near.includes(part) && itemIn(part) === undefined) return true;
    }
  return false;
}
