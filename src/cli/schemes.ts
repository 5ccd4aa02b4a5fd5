import type { Scheme } from '../core/schemes/scheme';
import { schemeIndicators } from '../core/schemes/schemeIndicators';
import { table } from './table';

export function schemesJson(schemes: readonly Scheme[]) {
  return schemes.map((scheme) => ({
    id: scheme.id,
    name: scheme.name,
    origin: scheme.origin,
    appliesTo: scheme.appliesTo,
    indicators: schemeIndicators(scheme).map(({ dimension, subDimension, indicator }) => ({
      path: [dimension.name, subDimension.name, indicator.name], full: indicator.fullMark, criterion: indicator.criterion,
    })),
  }));
}

export function printSchemes(schemes: readonly Scheme[]): string {
  return table([['编号', '名称', '指标数', '来源'], ...schemes.map((scheme) => [scheme.id, scheme.name, String(schemeIndicators(scheme).length), scheme.origin])]);
}
