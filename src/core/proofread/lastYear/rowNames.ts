import { plainText } from '../../base/text';

/** Without its number and its mark. */
export function plainName(row: string): string {
  return plainText(row).replace(
    /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]+)\)|\d{1,2}[.、]|[一二三四五六七八九十]+、)|\((?:满分|分值)?\d+(?:\.\d+)?分?\)$|(?:指标)?(?:小计|合计)$|指标$|^[.．、]/g,
    '',
  );
}

export function isTotal(row: string | undefined): boolean {
  return /^(?:合计|总计|小计|总分|总得分)(?:[／/、（(].*)?$/.test(row ?? '');
}
