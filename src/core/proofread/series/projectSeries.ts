import type { Decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { TrueProject } from '../truth';
import { executionOf } from './executionOf';
import { type Series } from './item';

/** The projects of the workbook as columns, where a report speaks of them without listing them. */
export const projectSeries = onceFor((projects: readonly TrueProject[]): readonly Series[] => {
  const columns = [
    columnOf('年初预算', projects, ({ initial }) => initial),
    columnOf('全年预算', projects, ({ adjusted, initial }) => adjusted ?? initial),
    columnOf('全年执行', projects, ({ executed }) => executed),
  ].flat();
  return projects.length < 3 ? [] : [...columns, ...executionOf(columns)];
});

/** All of them, or the column is not known. */
function columnOf(
  heading: string,
  projects: readonly TrueProject[],
  valueOf: (project: TrueProject) => Decimal | undefined,
): readonly Series[] {
  const items = projects.flatMap((project) => {
    const value = valueOf(project);
    return value ? [{ name: project.name, value, text: '', at: undefined }] : [];
  });
  return items.length === projects.length ? [{ measure: 'money', heading, items }] : [];
}
