import { inDressOf } from '../mentions';
import { isSlip } from '../slips';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const OUT = /(?:剔除|扣除|扣减|不含|剔去|去除|不计)[^,;。\d]{0,20}$/;
const WHOLE = /^(?:上年|本年|全年|20\d{2}年)?[^,;。\d]{0,12}(?:支出|收入|决算|经费|总额)[^,;。\d]{0,6}$/;

/** 「剔除一次性补偿86.00万元后，上年可比支出4432.23万元」: with what was taken out it is a figure of the paragraph. */
export const takenOut: FigureLaw = {
  code: 'differenceWrong',
  level: 'error',
  law: '剔除以后的数加上剔除的数等于原来的数',
  relationsIn: (figures) =>
    figures.flatMap((out, at): readonly Relation[] => {
      const rest = figures[at + 1];
      if (!rest || rest.sentence !== out.sentence || out.number.kind !== 'money' || rest.number.kind !== 'money')
        return [];
      const between = out.sentence.between(out.number, rest.number);
      if (
        !OUT.test(out.sentence.before(out.number)) ||
        !/^(?:的?(?:因素|影响))?(?:以?后|外)?,?/.test(between) ||
        !/后|外/.test(between)
      )
        return [];
      if (rest.role !== 'amount' || !/可比|剩余|其余|支出|收入|经费|实际/.test(rest.words)) return [];
      const sum = out.number.value.plus(rest.number.value);
      const wholes = wholesOf(figures, at);
      const slack = out.number.step.plus(rest.number.step).div(2);
      const holding = wholes.find(({ value }) => value.minus(sum).abs().lte(slack));
      if (holding) return [{ figures: [out, rest] }];
      const likely = wholes.filter(
        ({ value }) =>
          isSlip(out.number.text, inDressOf(out.number.text, value.minus(rest.number.value))) ||
          isSlip(rest.number.text, inDressOf(rest.number.text, value.minus(out.number.value))),
      );
      const [whole] = likely;
      if (!whole || likely.some(({ value }) => !value.equals(whole.value))) return [];
      return [
        {
          figures: [out, rest],
          doubt: {
            at: out.at,
            says: out.number.text,
            should: inDressOf(out.number.text, whole.value.minus(rest.number.value)),
            why: `${whole.text} － ${rest.number.text}`,
            suspects: [
              {
                at: rest.at,
                says: rest.number.text,
                should: inDressOf(rest.number.text, whole.value.minus(out.number.value)),
              },
            ],
          },
        },
      ];
    }),
};

/** The amounts before, and what each was before it changed. */
function wholesOf(
  figures: readonly Figure[],
  end: number,
): readonly { readonly value: Figure['number']['value']; readonly text: string }[] {
  const before = figures.slice(0, end).filter(({ number }) => number.kind === 'money');
  const said = before.filter(({ role, words }) => role === 'base' || (role === 'amount' && WHOLE.test(words)));
  const changed = before.flatMap((change, at) => {
    const now = before
      .slice(0, at)
      .filter(({ role }) => role === 'amount')
      .at(-1);
    if (change.role !== 'change' || !now || !/上年|去年|20\d{2}年/.test(change.words)) return [];
    const down = /减|降|少/.test(change.words);
    const value = down ? now.number.value.plus(change.number.value) : now.number.value.minus(change.number.value);
    return [{ value, text: `${now.number.text}${down ? ' ＋ ' : ' － '}${change.number.text}` }];
  });
  return [
    ...said.map(({ number }) => ({ value: number.value, text: number.text })),
    ...changed,
    ...before
      .filter(({ role, words }) => role === 'amount' && /支出|收入/.test(words))
      .map(({ number }) => ({ value: number.value, text: number.text })),
  ];
}
