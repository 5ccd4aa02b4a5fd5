import type { Table } from '../../tables/table';
import type { Recogniser } from './recogniser';
import { isNamed } from './tableName';

/** Tables of the public sets that hold no 数据项: known, so that she is not asked about them. */
const KINDS: readonly (readonly [id: string, name: RegExp])[] = [
  ['政府性基金表', /政府性基金/],
  ['国有资本经营表', /国有资本经营/],
  ['财政拨款收支总表', /财政拨款(?:收支|收入支出)(?:预算)?总表/],
  ['绩效目标表', /绩效目标|目标申报/],
  ['绩效指标表', /绩效指标|指标完成/],
  ['项目支出预算表', /项目支出.{0,6}表/],
  ['支出明细表', /支出(?:预算|决算)?明细表|支出.{0,6}分类.{0,6}表/],
  ['一般公共预算表', /一般公共预算.{0,14}表/],
  ['机构运行信息表', /机构运行信息/],
  ['会议费、培训费表', /会议费|培训费/],
  ['政府购买服务表', /购买服务/],
];

export const knownWithoutFacts: readonly Recogniser[] = [
  ...KINDS.map(([id, name]): Recogniser => ({
    id,
    recognises: (table) => isNamed(table, name),
    read: () => undefined,
  })),
  {
    id: '绩效指标表',
    recognises: (table) => table.columns.some(({ path }) => /^[一二三]级指标$/.test(path.at(-1) ?? '')),
    read: () => undefined,
  },
];

export function holdsNoFacts(kind: string): boolean {
  return knownWithoutFacts.some(({ id }) => id === kind);
}

/** What a block of figures without a header is, going by its title alone. */
export function knownByName(block: Pick<Table, 'title' | 'sheet'>): string | undefined {
  return KINDS.find(([, name]) => isNamed(block, name))?.[0];
}
