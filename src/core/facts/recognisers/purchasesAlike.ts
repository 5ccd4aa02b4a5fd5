import { plainText } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import { mayGovern } from '../../tables/words/things';
import { namesDepartmentMoney } from './departmentMoney';
import { factLabelled } from './factLabels';
import type { LabelledRow } from './labelled';
import { showsSum } from './namelessRows';
import { saidThing } from './saidThing';

/** What is bought is of three kinds, and by law bought in one of several ways: each is a division of all of it. */
const KIND = /^(?:政府)?(?:采购)?(?:货物|工程|服务)(?:类|采购|项目|支出|、|和|及|与|货物|工程|服务)*$/;
const WAY = /^(?:政府)?(?:部门|单位)?(?:集中|分散|自行|零星)采购(?:目录)?(?:[以之]?[内外])?(?:项目|部分|支出|类)?$/;
/** The ways that the law names, and the places on the net where it is done. */
const METHOD =
  /^(?:(?:公开|邀请)招标|竞争性(?:谈判|磋商)|询价|单一来源|框架协议|定点|协议供货|(?:网上|电子|线上)(?:超市|商城|卖场|竞价|直购|询价|采购)|批量集中采购|直接(?:采购|订购)|反向竞价|合作创新采购|其他(?:采购)?方式)(?:采购|服务|方式|项目)*$/;
/** Things, by the end of their name; a word of two characters that is none of them, 「目标」 「汇总」, says nothing of what was bought. */
const MADE =
  /(?:[机器仪屏笔椅桌凳柜架床灯锹桶箱袋车泵纸]|设备|电脑|空调|沙发|硬盘|墨盒|硒鼓|耗材|家具|用具|器材|文具|用品|物资|配件|轮胎|软件|系统|服装|图书|食材|印刷|工程|服务|维修|维护|保险|租赁|物业|绿化|建设|改造)$/;
const SHORTEST_NAME = 3;

/** 「食堂服务外包」: what is bought for a canteen, if it is no school's; its accounts are its own. */
const OWN_CANTEEN = /(?<![校院村园社])(?:机关|职工|干部|政府)?食堂(?=[^账收支款资经会核]{2})/;

/** 「货物」 「工程类」: whatever their figures, none of them is a total of the others. */
export function namesKindBought(name: string): boolean {
  return KIND.test(name);
}

/** Lines that are no part of one division of what was bought, or say of themselves that they are something else. */
export function strangePurchases(lines: readonly LabelledRow[]): readonly LabelledRow[] {
  const isAlike = (form: RegExp) => lines.every(({ label }) => form.test(label.key));
  if (isAlike(KIND) || isAlike(WAY) || isAlike(METHOD)) return [];
  const isOfDivision = lines.some(({ label }) => KIND.test(label.key) || WAY.test(label.key));
  return lines.filter(({ label: { key } }) => (isOfDivision ? !KIND.test(key) : !isThing(key)));
}

/** Lines under a printed total that are somebody else's, or by their names no purchase: 「学校食堂」 「退货」. */
export function notBought(lines: readonly LabelledRow[]): readonly LabelledRow[] {
  return lines.filter(({ label }) => {
    // What stands in brackets is asked of every line.
    const key = plainText(label.key)
      .replace(/\([^()]*\)/g, '')
      .replace(OWN_CANTEEN, '');
    if (KIND.test(key) || WAY.test(key) || METHOD.test(key) || saidThing(key).item === 'procurement') return false;
    return mayGovern(key) || (!MADE.test(key) && key.length < SHORTEST_NAME);
  });
}

function isThing(key: string): boolean {
  return !mayGovern(key.replace(OWN_CANTEEN, '')) && !isMoney(key) && (MADE.test(key) || key.length >= SHORTEST_NAME);
}

/** 「公用经费」 「活动经费」: money by its name, out of which something is bought or is not; and what a fact is called. */
export function isMoney(key: string): boolean {
  const fact = factLabelled(key);
  return MONEY.test(key) || (fact !== undefined && fact !== 'vehicles') || namesDepartmentMoney(key);
}

const MONEY = /(?:经费|费用|资金|开支|收支|预算|决算)(?:[一-龥]{0,2}(?:安排|情况|执行))?$/;

/** The one row that names all that was bought: 「政府采购」. */
export function namesPurchases({ label }: LabelledRow): boolean {
  const { item, stage } = saidThing(label.key);
  return item === 'procurement' && stage === undefined;
}

/** The first or the last line, whatever it is called, where it is what all others come to in every one of these columns. */
export function totalByFigures(
  table: Table,
  columns: readonly Column[],
  lines: readonly LabelledRow[],
): LabelledRow | undefined {
  if (lines.length < 3 || lines.every(({ label }) => KIND.test(label.key))) return undefined;
  return [lines.at(-1), lines[0]].find(
    (line) =>
      line &&
      columns.every((column) =>
        showsSum(
          table,
          column,
          line.row,
          lines.filter((one) => one !== line).map(({ row }) => row),
        ),
      ),
  );
}
