import { decimal } from '../../base/decimal';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';
import { runsOf } from './runsOf';

const UNITS = '%|分|万元|元|天|人|次';
const SCALES: Readonly<Record<string, string>> = { '%': '0.01', 元: '0.0001' };

/** 「…，均在95%以上」 behind a list. */
const BEHIND = new RegExp(
  `^,?(?:均|都|全部)(?:已)?(?<sign>在|达到?|超过|高于|大于|不低于|低于|小于|不超过)(?:了)?(?<edge>\\d+(?:\\.\\d+)?)(?<unit>${UNITS})(?<way>及?以上|以下|以内)?(?=[,;。]|$)`,
);
/** 「得分率均在90%以上，其中决策95.00%、…」 in front of one. */
const AHEAD = new RegExp(
  `(?:均|都|全部)(?:已)?(?<sign>在|达到?|超过|高于|大于|不低于|低于|小于|不超过)(?:了)?(?<edge>\\d+(?:\\.\\d+)?)(?<unit>${UNITS})(?<way>及?以上|以下|以内)?[,:](?:其中|分别为|依次为)[:,]?[^,;:。、()\\d]{0,12}$`,
);

/** 「执行率分别为98.20%、97.10%、100%、95.40%，均在95%以上」: each of them is. */
export const runMeets: FigureLaw = {
  code: 'claimWrong',
  level: 'error',
  law: '说“均在多少以上”的，列出来的每一个都是',
  relationsIn: (figures) =>
    runsIn(figures).flatMap((run): readonly Relation[] => {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last || run.length < 3) return [];
      const bound =
        BEHIND.exec(last.sentence.after(last.number)) ??
        AHEAD.exec(first.sentence.before(first.number).replace(/["“”\s]/g, ''));
      const { sign = '', edge = '0', unit = '', way = '' } = bound?.groups ?? {};
      if (!bound || run.some(({ number }) => number.unit !== unit)) return [];
      const meets = meetsOf(sign, way);
      const value = decimal(edge).times(SCALES[unit] ?? '1');
      return run.map((one): Relation =>
        meets(one.number.value.comparedTo(value))
          ? { figures: [one] }
          : {
              figures: [one],
              doubt: { at: one.at, says: one.number.text, should: '', why: `说的是${bound[0].replace(/^,/, '')}` },
            },
      );
    }),
};

function meetsOf(sign: string, way: string): (compared: number) => boolean {
  if (way.endsWith('以上') || /^达|不低于/.test(sign)) return (one) => one >= 0;
  if (/以[下内]$/.test(way) || sign === '不超过') return (one) => one <= 0;
  if (/超过|高于|大于/.test(sign)) return (one) => one > 0;
  return sign === '在' ? () => true : (one) => one < 0;
}

/** Figures of one unit with nothing but a mark and a name between them. */
function runsIn(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  return runsOf(
    figures,
    (last, next, between) =>
      last.number.unit === next.number.unit &&
      last.depth === next.depth &&
      /^[、和及与,](?!其中)[^,;:。、()\d]{0,14}$/.test(between),
  );
}
