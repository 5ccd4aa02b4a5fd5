import { plainText } from '../base/text';
import type { Line } from './lines';

/** 「单位全称 | 某镇人民政府（不含学校）」: whose all these figures are. */
export function unitNamedIn(line: Line): Line | undefined {
  const at = line.cells.findIndex(({ content }) => typeof content === 'string' && UNIT_NAME.test(plainText(content)));
  const [label, name] = line.cells.slice(Math.max(at, 0));
  return at < 0 || !label || !name ? undefined : line.between(label.column, name.column);
}

const UNIT_NAME = /^(?:单位|部门|机构|填报单位|预算单位)(?:名称|全称)?[:：]?$/;
