/**
 * What a chart of a template draws, written where its data stand, so that she sees it at 「编辑数据」: the one category is
 * `{#分功能决算}{科目}{/分功能决算}`, and behind the name of a series stands its field, `决算支出{金额}`.
 */
export interface ChartBinding {
  readonly list: string;
  readonly category: string;
  readonly series: readonly { readonly name: string; readonly field: string }[];
}

export function boundCategory(list: string, category: string): string {
  return `{#${list}}{${category}}{/${list}}`;
}

export function boundSeries(name: string, field: string): string {
  return `${name}{${field}}`;
}

/** Undefined where the data are figures of her own. */
export function readChartBinding(categories: readonly string[], names: readonly string[]): ChartBinding | undefined {
  const [only = '', ...more] = categories;
  const [, list, category, closed] = /^\{#([^{}]+)\}\{([^{}]+)\}\{\/([^{}]*)\}$/.exec(only.trim()) ?? [];
  if (list === undefined || category === undefined || more.length > 0 || (closed !== '' && closed !== list))
    return undefined;
  const series = names.map((text) => /^([^{}]*)\{([^{}]+)\}$/.exec(text.trim()));
  const known = series.flatMap((match) => (match ? [{ name: match[1] ?? '', field: match[2] ?? '' }] : []));
  return known.length === names.length && known.length > 0 ? { list, category, series: known } : undefined;
}
