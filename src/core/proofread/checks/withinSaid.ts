import { onceFor } from '../../base/onceFor';
import { numbersIn } from '../numbersIn';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { sameKind } from '../sameKind';

/** 「控制在预算6.00万元以内」, 「未超过编制数60人」, 「低于预算数13.00万元」: what it is held to bears the number. */
const HELD =
  /(?<word>控制在|控制于|压减到|压缩到|未超过?|未超出|没有超过|没有超出|未突破|不超过|不突破|低于|少于|小于)(?:了)?(?<of>[^,;:。、()\d]{0,12})$/;
const WITHIN = /^(?:\([^()]*\))?(?:的)?(?:以内|之内|以下|范围内|限额内)/;
/** By how much, or which: 「低于预算1.20万元」 says either. */
const LOWER = /低于|少于|小于/;

export const withinSaid: Proof = {
  code: 'claimWrong',
  level: 'error',
  law: '说控制在多少以内、没有超过多少的，就不比那个数大',
  find: ({ paragraphs }) => paragraphs.flatMap((paragraph) => (paragraph.inTable ? [] : brokenIn(paragraph))),
};

const brokenIn = onceFor(({ at: paragraph, even, text }: ReadParagraph): readonly Doubt[] => {
  if (!/控制|压[减缩]|超|突破|低于|少于|小于/.test(even)) return [];
  const all = numbersIn(text, 'bounds').filter(({ kind }) => kind === 'money' || kind === 'count');
  return all.flatMap((bound, at): readonly Doubt[] => {
    const start = all[at - 1]?.span[1] ?? 0;
    const words = even.slice(start, bound.span[0]);
    const { word = '', of = '' } = HELD.exec(words)?.groups ?? {};
    const inside = WITHIN.test(even.slice(bound.span[1]));
    if (word === '' || (/控制|压[减缩]/.test(word) && !inside)) return [];
    // The figure right before it, in its own sentence and of its kind; a list, or another one between, leaves it open.
    const held = all[at - 1];
    if (!held || !sameKind(held, bound) || /[。;]/.test(words) || /每|人均|标准|单价|平均/.test(of)) return [];
    const before = /[^。;]*$/.exec(even.slice(0, held.span[0]))?.[0] ?? '';
    const led = /[^,。;]*$/.exec(before)?.[0] ?? '';
    if (/预算|编制|目标|限额|计划|定额|上年|去年|标准|每|均/.test(led) && !/决算|支出|实际|执行/.test(led)) return [];
    if (!speaksOfSame(words.slice(0, words.lastIndexOf(word)))) return [];
    if (held.value.lte(bound.value)) return [];
    if (LOWER.test(word) && (bound.value.times(2).lt(held.value) || !/预算|编制|计划|限额|目标|概算/.test(of)))
      return [];
    const suspect = {
      at: { paragraph, span: held.span },
      says: held.text,
      should: '',
      explained: false,
    };
    return [
      {
        at: { paragraph, span: bound.span },
        says: bound.text,
        should: '',
        why: `${held.text}，${word}${of}${bound.text}`,
        suspects: [suspect],
      },
    ];
  });
});

/** Between the two nothing names something else. */
function speaksOfSame(between: string): boolean {
  return /^(?:\([^()]*\))?[,]?(?:全部|严格|均|都|已|仍|始终|有效|切实|实际|也|且|并|支出|总额|规模|人数|在职人员|人员|总体|在|、|在职)*$/.test(
    between,
  );
}
