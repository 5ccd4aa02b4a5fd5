import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof, Suspect } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** 「90分以上（含90分）为优，80分以上（含80分）不足90分为良」. */
const STEP =
  /(?<edge>\d+(?:\.\d+)?)分?(?:及)?以上(?:\(含(?<again>\d+(?:\.\d+)?)分?\)|\(含\))?(?:[,且]?(?:不足|未满|低于|小于)(?<top>\d+(?:\.\d+)?)分?)?/dg;

export const edgesSaid: Proof = {
  code: 'scaleBroken',
  level: 'error',
  law: '等级的界限，括号里外、上下两档写的是同一个数',
  find: (report) => report.paragraphs.flatMap(brokenIn),
};

const brokenIn = onceFor(({ at, even, inTable }: ReadParagraph): readonly Doubt[] => {
  const steps = inTable ? [] : [...even.matchAll(STEP)];
  if (!/[为是][“"]?(?:优|良|中|合格)/.test(even) || steps.length < 2) return [];
  return steps.flatMap(({ groups = {}, indices }, index): readonly Doubt[] => {
    const above = steps[index - 1];
    const place = (of: RegExpExecArray['indices'], name: string, says = '', should = ''): readonly Suspect[] => {
      const range = of?.groups?.[name];
      return range ? [{ at: { paragraph: at, span: [range[0], range[1]] }, says, should }] : [];
    };
    const pair = (one: readonly Suspect[], other: readonly Suspect[]): readonly Doubt[] => {
      const [told] = one;
      const same = told === undefined || other[0] === undefined || told.says === other[0].says;
      return same ? [] : [{ ...told, why: `另一处写的是 ${other[0]?.says ?? ''}`, suspects: other }];
    };
    const { edge = '', again, top } = groups;
    const { edge: higher = '' } = above?.groups ?? {};
    return [
      ...(again === undefined ? [] : pair(place(indices, 'again', again, edge), place(indices, 'edge', edge, again))),
      ...(top === undefined || !above
        ? []
        : pair(place(indices, 'top', top, higher), place(above.indices, 'edge', higher, top))),
    ];
  });
});
