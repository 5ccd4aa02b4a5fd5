import type { Figure } from '../../statements/figure';
import { printed } from '../../statements/printed';
import { signOf } from '../../statements/mismatches';
import { followed } from '../../statements/shownSpan';
import { type TextField, type TurningWords, textField } from './field';

/** `{A较B增减:多支出/少支出}`, `{A较B增减:超支/节约/元}`: in her own words, as her report of last year says it. */
export function turningIn(suffix: string | undefined): TurningWords | undefined {
  const [up, down, own, ...more] = suffix?.split(/[/／]/) ?? [];
  if (up === undefined || up === '' || down === undefined || down === '' || more.length > 0) return undefined;
  return { up, down, suffix: own };
}

/** A direction and how much: 「减少1.02万元」, 「下降10.23%」; 持平 has no number. */
export function turnedField(
  name: string,
  difference: Figure,
  own: { readonly up: string; readonly down: string },
  what: 'word' | 'both' = 'both',
): TextField {
  const direction = signOf(difference.value);
  const figure = { ...difference, value: difference.value.abs() };
  const write: NonNullable<TextField['turned']> = ({ up, down }, print) =>
    direction === 'flat'
      ? [followed(flatWord(up), difference)]
      : [
          followed(direction === 'up' ? up : down, difference),
          ...(what === 'both' ? [followed(print(figure), difference)] : []),
        ];
  return {
    ...textField(name, '', difference.source),
    sentences: { '': (dress) => write({ ...own, suffix: undefined }, (one) => printed(one, dress)) },
    turned: write,
  };
}

/** 「高于预算」 is 「与预算持平」 when it is neither, 「升至」 is 「仍为」. */
function flatWord(up: string): string {
  if (/[至到为]$/.test(up)) return '仍为';
  const than = /于(.+)$/.exec(up)?.[1];
  return than === undefined ? '持平' : `与${than}持平`;
}
