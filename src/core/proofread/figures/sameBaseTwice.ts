import type { FigureLaw, Relation } from './relation';

const BY =
  /^(?:较|比)(上年|去年|预算|年初预算|年初|计划)[^\d,;。]{0,6}(?:增加|减少|节约|节省|超支|增长|下降|压减|多|少)(?:了)?$/;

/** 「接待费9.05万元，较上年节约2.95万元，较上年减少2.69万元」: one thing differs from another by one amount. */
export const sameBaseTwice: FigureLaw = {
  code: 'differenceWrong',
  level: 'error',
  law: '同一个数与同一个基数只有一个差额',
  relationsIn: (figures) =>
    figures.flatMap((other, at): readonly Relation[] => {
      const one = figures[at - 1];
      const [a, b] = [one, other].map((each) => (each?.role === 'change' ? BY.exec(each.words)?.[1] : undefined));
      if (!one || a === undefined || a !== b || one.number.kind !== other.number.kind) return [];
      if (one.sentence !== other.sentence || one.number.value.equals(other.number.value)) return [];
      const place = (figure: typeof one) => {
        const start = figure.at.span[0] - figure.words.length + 1;
        return {
          at: { paragraph: figure.at.paragraph, span: [start, start + a.length] as const },
          says: a,
          should: '',
        };
      };
      const why = `${one.words}${one.number.text}，${other.words}${other.number.text}`;
      return [{ figures: [one, other], doubt: { ...place(one), why, suspects: [place(other)] } }];
    }),
};
