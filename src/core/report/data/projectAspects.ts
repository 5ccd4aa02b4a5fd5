import { plainText } from '../../base/text';
import type { Place } from '../../base/problem';
import { type ListShape, type HerLists, headedLists } from './headedRows';

/** What she found of one project under one aspect: 项目立项, 资金落实… */
export interface ProjectAspect {
  readonly aspect: string;
  readonly text: string;
  readonly place: Place | undefined;
}

const ASPECTS = ['项目立项', '资金落实', '业务管理', '财务管理', '项目产出', '项目效益'] as const;
type Aspect = (typeof ASPECTS)[number];

const SHAPE: ListShape<Aspect | 'name'> = {
  columns: {
    name: /^项目(?:名称)?$/,
    项目立项: /^项目立项(?:情况)?$/,
    资金落实: /^资金落实(?:情况)?$/,
    业务管理: /^业务管理(?:情况)?$/,
    财务管理: /^财务管理(?:情况)?$/,
    项目产出: /^(?:项目)?产出(?:情况)?$/,
    项目效益: /^(?:项目)?效[益果](?:情况)?$/,
  },
  needed: ['name', '项目产出'],
  beside: /^(?:序号|备注|自评得分|得分|预算金额|项目概况)$/,
};

/** By project; an aspect without a text does not apply to it. */
export function projectAspects(hers: HerLists): ReadonlyMap<string, readonly ProjectAspect[]> {
  const found = new Map<string, readonly ProjectAspect[]>();
  for (const { rows } of headedLists(hers, SHAPE)) {
    for (const row of rows) {
      const aspects = ASPECTS.flatMap((aspect): ProjectAspect[] => {
        const text = row.text(aspect);
        return text === '' ? [] : [{ aspect, text, place: row.place(aspect) }];
      });
      found.set(plainText(row.text('name')), aspects);
    }
  }
  return found;
}
