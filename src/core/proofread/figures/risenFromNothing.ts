import type { FigureLaw, Relation } from './relation';

const ROSE = /^,(?:与|较|比)[^\d,;。]{0,8}?(?:相比)?(?:有所|略有)?(增加|增长|上升)(?=[,;。])/;

/** 「因公出国（境）费0万元，与上年相比有所增加」: what is nothing has not risen. */
export const risenFromNothing: FigureLaw = {
  code: 'directionWrong',
  level: 'error',
  law: '等于 0 的数不会比别的年份增加',
  relationsIn: (figures) =>
    figures.flatMap((figure): readonly Relation[] => {
      const rose = figure.number.value.isZero() ? ROSE.exec(figure.sentence.after(figure.number)) : null;
      if (!rose?.[1] || figure.role !== 'amount') return [];
      const start = figure.number.span[1] + rose[0].length - rose[1].length;
      const at = { paragraph: figure.at.paragraph, span: [start, start + rose[1].length] as const };
      return [{ figures: [figure], doubt: { at, says: rose[1], should: '持平', why: figure.number.text } }];
    }),
};
