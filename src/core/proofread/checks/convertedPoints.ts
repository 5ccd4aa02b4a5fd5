import { decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** 「平均93.14分，按40%折算37.26分」, 「按10分×93.8%得9.38分」. */
const FORMS: readonly RegExp[] = [
  /(?<one>\d+(?:\.\d+)?)分,按(?<rate>\d+(?:\.\d+)?)%(?:折算|计算|计入|计)[^\d,;。]{0,6}(?<got>\d+(?:\.\d+)?)分/dg,
  /(?<one>\d+(?:\.\d+)?)分[×*](?<rate>\d+(?:\.\d+)?)%,?(?:得|计|折算)(?:分)?(?<got>\d+(?:\.\d+)?)分/dg,
  /(?<rate>\d+(?:\.\d+)?)%,按(?<one>\d+(?:\.\d+)?)分(?:折算|计算|计)(?:得)?(?<got>\d+(?:\.\d+)?)分/dg,
];

export const convertedPoints: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '按百分之几折算的分等于原来的分乘以这个比例',
  find: (report) => report.paragraphs.flatMap(brokenIn),
};

const brokenIn = onceFor(({ at: paragraph, even, text, inTable }: ReadParagraph): readonly Doubt[] =>
  inTable
    ? []
    : FORMS.flatMap((pattern) => [...even.matchAll(pattern)]).flatMap(({ groups = {}, indices }): readonly Doubt[] => {
        const [one, rate, got] = ['one', 'rate', 'got'].map((name) => decimal(groups[name] ?? '0'));
        const range = indices?.groups?.['got'];
        if (!one || !rate || !got || !range) return [];
        const exact = one.times(rate).div(100);
        const half = decimal('0.5').times(`1e-${String(got.decimalPlaces())}`);
        // The rate was rounded, too.
        if (
          exact
            .minus(got)
            .abs()
            .lte(half.plus(one.times('0.00005')))
        )
          return [];
        const suspects = ['one', 'rate'].flatMap((name) => {
          const place = indices.groups?.[name];
          return place
            ? [
                {
                  at: { paragraph, span: [place[0], place[1]] as const },
                  says: text.slice(...place),
                  should: '',
                  explained: false,
                },
              ]
            : [];
        });
        return [
          {
            at: { paragraph, span: [range[0], range[1]] },
            says: text.slice(...range),
            should: exact.toFixed(Math.max(2, got.decimalPlaces())),
            why: `${one.toString()}分 × ${rate.toString()}%`,
            suspects,
          },
        ];
      }),
);
