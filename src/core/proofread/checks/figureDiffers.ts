import { type Decimal, sumOf } from '../../base/decimal';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { type Known, settled } from '../ledger';
import type { Mention } from '../mention';
import { stageIn } from '../lastYear/items';
import type { Doubt, Proof, ReadReport } from '../proof';
import { mayBeMoved } from '../movedBudget';
import { keyOf } from '../readLabel';
import { asMentioned, sourceOf } from '../mentions';
import type { TrueFigure } from '../truth';
import { ofReportsYear } from './yearOfFigure';

export const figureDiffers: Proof = {
  code: 'figureDiffers',
  level: 'error',
  law: '报告里的数与工作簿里同一个数一致（按报告的小数位四舍五入）',
  find(report) {
    return report.mentions.flatMap((mention): Doubt[] => {
      const known = report.ledger.truthOf(keyOf(settled(mention.of, mention.kind), mention.kind));
      // Of this year's figure under another year the year is what is wrong.
      if (known && ofReportsYear(mention, report) !== undefined) return [];
      if (!known || agrees(mention, known) || isMadeOf(mention, known, report)) return [];
      if (isOfWhatFollows(mention, report) || isAdjusted(mention, report)) return [];
      const other = farFrom(mention.value, known.value) ? otherFigure(mention, report) : undefined;
      if (other && isNamedBefore(other, mention, report)) return [];
      const should = asMentioned(mention, known.value);
      return [
        {
          at: mention.at,
          says: mention.text,
          should: other ? '' : should,
          why: other
            ? `前面的字说的是 ${should}（${sourceOf(known, report)}），这个数是工作簿里的“${other.name}”：字和数有一个不对`
            : sourceOf(known, report),
          ...(known.place && { places: other?.place ? [known.place, other.place] : [known.place] }),
          ...(other && { level: 'notice' as const }),
        },
      ];
    });
  },
};

function agrees({ value, step }: Mention, known: Pick<Known, 'value'>): boolean {
  return value.minus(known.value).abs().lte(step.div(2));
}

/** 「与2023年决算12.33万元相比，“三公”经费增加…」: what is compared is named behind it. */
function isOfWhatFollows({ at, of }: Mention, { paragraphs }: ReadReport): boolean {
  const even = paragraphs[at.paragraph]?.even ?? '';
  const alone =
    /(?:^|[,;。])[与同和比较](?:20\d{2}年|上年|上一年|去年)(?:度|同期)?(?:年初)?(?:决算|预算|支出|执行|实际)*(?:数|额)?的?$/;
  const subject = new RegExp(`^(?:相比|比较)?,["“”]?([^,;。\\d]{2,}?)(?:${UP_WORDS}|${DOWN_WORDS})`).exec(
    even.slice(at.span[1]),
  );
  return alone.test(even.slice(0, at.span[0])) && subject?.[1]?.includes(of.item ?? '') === false;
}

/** Behind what was moved a budget may be the moved one, where her book has it as that. */
function isAdjusted(mention: Mention, { paragraphs, ledger, truth }: ReadReport): boolean {
  const { of, kind, at } = mention;
  const paragraph = paragraphs[at.paragraph];
  if (!paragraph || !mayBeMoved(mention, paragraph)) return false;
  const adjusted = ledger.truthOf(keyOf(settled({ ...of, stage: 'adjusted' }, kind), kind));
  if (adjusted) return agrees(mention, adjusted);
  return (truth?.labelled?.() ?? []).some(({ figures }) =>
    figures.some(
      ({ column, figure }) => figure.measure === 'money' && stageIn(column) === 'adjusted' && agrees(mention, figure),
    ),
  );
}

/** 「车辆3辆，其中公务用车2辆、其他用车1辆」: what the workbook has under this name is one of its parts, which add up. */
function isMadeOf(mention: Mention, known: Known, { paragraphs }: ReadReport): boolean {
  const lists = paragraphs[mention.at.paragraph]?.lists ?? [];
  return lists.some(
    ({ whole, parts }) =>
      whole === mention &&
      parts.some((part) => agrees(part, known)) &&
      sumOf(parts.map(({ value }) => value)).equals(mention.value),
  );
}

/** No slip of hand makes 47.97 of 1381.73. */
function farFrom(value: Decimal, known: Decimal): boolean {
  return value.abs().times(5).lt(known.abs()) || known.abs().times(5).lt(value.abs());
}

/** The one figure of the workbook that has these digits: then the words before it may be what is wrong. */
function otherFigure({ value, kind, text }: Mention, { truth }: ReadReport): TrueFigure | undefined {
  if (text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length < 3) return undefined;
  const same = (truth?.figures ?? []).filter((one) => one.kind === kind && one.value.equals(value));
  return new Set(same.map(({ name }) => name)).size === 1 ? same[0] : undefined;
}

/** 「“三公”经费预算75000元，决算支出60327.98元」: the sentence names the thing whose figure this is, and the words do not stand alone. */
function isNamedBefore({ name }: TrueFigure, { at }: Mention, { paragraphs }: ReadReport): boolean {
  const even = paragraphs[at.paragraph]?.even ?? '';
  const sentence = /[^。]*$/.exec(even.slice(0, at.span[0]))?.[0].replace(/["“”]/g, '') ?? '';
  const noun = name.replace(/^上年|(?:预算|决算|执行|支出)?(?:数|总额)?$/g, '').replace(/费用?$/, '');
  return noun.length > 1 && !/^(?:收入|支出)$/.test(noun) && sentence.includes(noun);
}
