import type { SchemeTexts } from '../core/schemes/schemeTexts';
import { table } from './textTable';

export function schemesJson(schemes: readonly SchemeTexts[]) {
  return schemes.map((scheme) => ({
    id: scheme.id,
    name: scheme.name,
    origin: scheme.origin,
    appliesTo: scheme.appliesTo,
    indicators: linesOf(scheme),
  }));
}

export function printSchemes(schemes: readonly SchemeTexts[]): string {
  return table([
    ['编号', '名称', '指标数', '来源'],
    ...schemes.map((scheme) => [scheme.id, scheme.name, String(linesOf(scheme).length), scheme.origin]),
  ]);
}

function linesOf({ dimensions }: SchemeTexts) {
  return dimensions.flatMap((dimension) =>
    dimension.subDimensions.flatMap((subDimension) =>
      subDimension.indicators.map(({ name, fullMark, criterion }) => ({
        path: [dimension.name, subDimension.name, name],
        full: fullMark,
        criterion,
      })),
    ),
  );
}
