import { labelKey } from '../../base/text';
import type { Attempt } from '../check';
import type { Form, FormColumn, List } from '../checkedForm';
import { read, printedSum } from './build';
import { totalLine } from './pick';

const TOTAL_COLUMN = /^(?:合计|(?:账面)?原值(?:合计)?)$/;
const USE_COLUMN = /^(?:实际)?在用$|^出租出借$|^出租、出借$|^出租$|^出借$|^闲置$|^待处置(?:\(.*\))?$|^其他$/;
const KIND_LINE =
  /^(?:房屋(?:及|和)?构筑物|房屋|构筑物|土地(?:、|及)?房屋(?:及构筑物)?|通用设备|专用设备|设备|车辆|交通运输设备|文物(?:和|及)?陈列品|文物|图书(?:、|和|及)?档案|图书|家具(?:、|和)?用具(?:、|装具)?.*|家具.*|特种动植物.*|办公设备|其他(?:固定资产)?)$/;

/** 合计 of the kinds in every column; and of the uses in every row. */
export function assetTotals(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => [...kindsMakeTotal(form, list), ...usesMakeTotal(form, list)]);
}

function kindsMakeTotal(form: Form, list: List): readonly Attempt[] {
  const total = totalLine(list);
  const kinds = list.lines.filter((line) => line !== total && line.isTop);
  if (!total || kinds.length < 2 || !kinds.every(({ key }) => KIND_LINE.test(key))) return [];
  return list.columns
    .filter(({ isRate }) => !isRate)
    .flatMap((column) =>
      printedSum(
        read(form, total, column),
        kinds.map((line) => read(form, line, column)),
      ),
    );
}

function usesMakeTotal(form: Form, { lines, columns }: List): readonly Attempt[] {
  const last = ({ heading }: FormColumn) => labelKey(heading.split(' / ').at(-1) ?? '');
  const [whole, ...more] = columns.filter((column) => TOTAL_COLUMN.test(last(column)));
  const uses = columns.filter((column) => USE_COLUMN.test(last(column)));
  if (!whole || more.length > 0 || uses.length < 2 || !uses.some((column) => /在用/.test(last(column)))) return [];
  return lines.flatMap((line) =>
    printedSum(
      read(form, line, whole),
      uses.map((column) => read(form, line, column)),
    ),
  );
}
