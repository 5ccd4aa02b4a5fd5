import { labelKey } from '../../base/text';
import { THREE_PUBLIC_NAMES as NAMES } from '../../facts/threePublicNames';
import type { Form, FormColumn, Line } from '../checkedForm';
import type { Stage } from '../read/readHeadings';
import type { Attempt } from '../check';
import { type Read, isNothing, isUnread, read, sum } from './build';

export type ThreePublicItem = 'whole' | 'abroad' | 'vehicle' | 'purchase' | 'running' | 'reception';

/** One figure of a “三公” table, however the table is laid out. */
export interface ThreePublicFigure {
  readonly item: ThreePublicItem;
  readonly stage: Stage | undefined;
  /** Years from the form's own; undefined where that is not said. */
  readonly offset: number | undefined;
  /** What tells its block from others: figures of one block belong together. */
  readonly block: string;
  readonly figure: Read;
}

/** The longest name first: 购置费 is also a part of the name of 购置及运行维护费. */
const ITEMS: readonly (readonly [RegExp, ThreePublicItem])[] = [
  [/^(?:(?:财政拨款|一般公共预算财政拨款)?三公经费(?:支出)?(?:合计|总计|小计)?|支出合计|合计|总计|小计)$/, 'whole'],
  [/^(?:因公)?(?:临时)?出国\(境\)(?:费|费用|经费)?$|^因公出国(?:费|费用|经费)?$/, 'abroad'],
  [
    /^(?:公务用车|公务车|车辆|公车)购置(?:费)?(?:及|和|与|、)(?:车辆|用车)?(?:运行及?维护|运行|运维|维护)(?:费|费用|经费)?$/,
    'vehicle',
  ],
  [NAMES.vehicle, 'vehicle'],
  [NAMES.purchase, 'purchase'],
  [NAMES.running, 'running'],
  [NAMES.reception, 'reception'],
];
const UNDER_VEHICLE: readonly (readonly [RegExp, ThreePublicItem])[] = [
  [NAMES.purchasePart, 'purchase'],
  [NAMES.runningPart, 'running'],
  [/^(?:合计|小计)$/, 'vehicle'],
];
/** Beside “三公” in the same table, and in its total where that stands over both. */
const BESIDE = /会议费|培训费|机关运行经费/;
const NO_STAGE_BUT_KNOWN = /增减|环比|较上年|较预算|差异|备注|原因|占比|比例|率$|%/;

function itemNamed(key: string): ThreePublicItem | undefined {
  return ITEMS.find(([name]) => name.test(key))?.[1];
}

export function threePublicFigures(form: Form): readonly ThreePublicFigure[] {
  return form.lists.flatMap((list) => {
    const items = new Set(list.lines.map(({ key }) => itemNamed(key)));
    const byRow = items.has('reception') && (items.has('running') || items.has('vehicle') || items.has('abroad'));
    return byRow ? listFigures(form, list.lines, list.columns) : rowFigures(form, list.lines, list.columns);
  });
}

/** Items as rows, stages as columns. */
function listFigures(form: Form, lines: readonly Line[], columns: readonly FormColumn[]): readonly ThreePublicFigure[] {
  const wider = lines.some(({ key }) => BESIDE.test(key));
  return columns
    .filter(({ isRate, heading }) => !isRate && !NO_STAGE_BUT_KNOWN.test(heading) && !heading.includes('其中'))
    .flatMap((column) =>
      lines.flatMap((line) => {
        const item = line.isTotal && wider ? undefined : itemNamed(line.key);
        const { stage, offset } = column;
        return item ? [{ item, stage, offset, block: String(column.column), figure: read(form, line, column) }] : [];
      }),
    );
}

/** Items as columns over one row of figures; pairs of 预算数 and 决算数, or a block for each. */
function rowFigures(form: Form, lines: readonly Line[], columns: readonly FormColumn[]): readonly ThreePublicFigure[] {
  const wider = columns.some(({ heading }) => BESIDE.test(heading));
  const filled = lines.filter((line) => columns.some((column) => form.figure(line, column)?.blank === false));
  const totals = filled.filter(({ isTotal }) => isTotal);
  const rows = totals.length > 0 ? totals : filled;
  const isYears = rows.every(({ text }) => YEAR_ROW.test(text));
  if (rows.length > 1 && !isYears) return [];
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      if (BESIDE.test(column.heading) || NO_STAGE_BUT_KNOWN.test(column.heading)) return [];
      const item = itemOfPath(column.heading, wider);
      const { stage } = column;
      const offset = rows.length > 1 ? yearsAway(row, form) : column.offset;
      const block = `${rows.length > 1 ? row.text : ''}${stage ?? ''}${String(offset ?? '')}`;
      return item ? [{ item, stage, offset, block, figure: read(form, row, column) }] : [];
    }),
  );
}

/** 「2022年决算」, 「上年」: a row for each year. */
const YEAR_ROW = /^(?:20\d{2}年?度?|上年度?|本年度?)(?:预算|决算|执行|实际支出)?(?:数|金额)?$/;

function yearsAway({ text }: Line, { year }: Form): number | undefined {
  const own = /^20\d{2}/.exec(text)?.[0];
  if (own !== undefined) return year === undefined ? undefined : Number(own) - year;
  return text.startsWith('上年') ? -1 : 0;
}

function itemOfPath(heading: string, wider: boolean): ThreePublicItem | undefined {
  const words = heading.split(' / ').map(labelKey);
  let item: ThreePublicItem | undefined;
  for (const word of words) {
    const under = item === 'vehicle' ? UNDER_VEHICLE.find(([name]) => name.test(word))?.[1] : undefined;
    const found = under ?? itemNamed(word);
    if (found && !(item && item !== 'whole' && found === 'whole')) item = found;
  }
  const named = words.some((word) => /三公/.test(word));
  return item === 'whole' && wider && !named ? undefined : item;
}

/** Figures of one column, or of one block of columns, by item. */
export function blocksOf(figures: readonly ThreePublicFigure[]): readonly ReadonlyMap<ThreePublicItem, Read>[] {
  const blocks = new Map<string, Map<ThreePublicItem, Read>>();
  const twice = new Set<string>();
  for (const { block, item, figure } of figures) {
    const items = blocks.get(block) ?? new Map<ThreePublicItem, Read>();
    const before = items.get(item);
    if (before && !isBlank(before) && !isBlank(figure)) twice.add(`${block} ${item}`);
    // 「一、“三公”经费支出」 heads the lines; its figure stands in 「（一）支出合计」.
    blocks.set(block, before && isBlank(figure) ? items : items.set(item, figure));
  }
  for (const [block, items] of blocks)
    for (const item of items.keys()) if (twice.has(`${block} ${item}`)) items.delete(item);
  return [...blocks.values()];
}

function isBlank(figure: Read): boolean {
  return !isUnread(figure) && figure.blank;
}

/** A parent left 0 or blank over filled children: they carry the sum, and another rule says so. */
export function wholeIsItems(block: ReadonlyMap<ThreePublicItem, Read>): readonly Attempt[] {
  const [whole, vehicle, reception] = [block.get('whole'), block.get('vehicle'), block.get('reception')];
  const children = [block.get('purchase'), block.get('running')].flatMap((one) => one ?? []);
  if (!whole || (!isUnread(whole) && whole.blank) || !reception) return [];
  const filled = children.some((one) => !isNothing(one));
  const vehicles = vehicle && !(isNothing(vehicle) && filled) ? [vehicle] : children;
  const abroad = block.get('abroad');
  return vehicles.length === 0 ? [] : sum(whole, [...(abroad ? [abroad] : []), ...vehicles, reception]);
}
