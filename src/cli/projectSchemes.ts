import type { ProjectScheme } from '../core/projects/schemes/projectScheme';
import { table } from './textTable';

/** The schemes of the project kind beside those of departments: weights by 一级指标, null where nobody published them. */
export function projectSchemesJson(schemes: readonly ProjectScheme[]) {
  return schemes.map(({ id, name, kind, rateMark, aspects, grades, levels }) => ({
    id,
    name,
    kind,
    indicators: [
      ...(rateMark === undefined ? [] : [{ path: ['预算执行率'], full: rateMark }]),
      ...aspects.map((aspect) => ({ path: [aspect.name], full: aspect.full ?? null })),
    ],
    grades,
    levels,
  }));
}

export function printProjectSchemes(schemes: readonly ProjectScheme[]): string {
  return table([
    ['项目自评办法', '名称', '等级'],
    ...schemes.map(({ id, name, grades }) => [
      id,
      name,
      grades.map((grade) => `${grade.name}≥${grade.from}`).join(' ') || '没有公布',
    ]),
  ]);
}
