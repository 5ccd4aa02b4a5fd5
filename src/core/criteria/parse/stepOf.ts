import { AWAY, DOWN, UP } from '../lexicon/stepping';
import { MONEY_UNIT, PLAIN_UNIT } from '../lexicon/units';
import type { StepPhrase } from '../phrase';
import { type Scanner, sticky } from '../scanner';
import { unitOf } from './parseAmount';

/** 「每争取上级资金100万元得1分」: so much for each, from nothing on. */
const ofAmount = sticky(
  `每(?<of>(?:完成|争取|引进|到位|新增|筹集|收回|节约|追回|引资|招商|新建|改造|种植|硬化|整治|清理|盘活|实现|投入)[^,;。:\\n\\d每扣得加计记赋≥≤<>=]{0,12}?)(?:(?<n>\\d+(?:\\.\\d+)?)(?<unit>${MONEY_UNIT}|公里|千米|亩|平方米|立方米|吨)|(?<many>(?!1(?!\\d))\\d+)(?<plain>${PLAIN_UNIT}))(?:的)?(?=[,:]?(?:得|加|计)\\d)`,
);

/** 「每结转结余10万元扣0.5分」: what there is of it costs so much for each; behind a word of more, less or late it is a distance. */
const lossOf = sticky(
  `每(?!再|${UP}|${DOWN}|${AWAY}|有|发现|出现|发生)(?<of>(?:(?![每扣得加计记赋])\\p{Script=Han}){2,12}?)(?<n>\\d+(?:\\.\\d+)?)(?<unit>${MONEY_UNIT})(?:的)?(?=[,:]?扣\\d)`,
);

/** So much for each amount of what the step itself names, from nothing on. */
export function readStepOf(scanner: Scanner): StepPhrase | undefined {
  const start = scanner.at;
  const amount = scanner.read(ofAmount)?.parts;
  if (amount)
    return {
      kind: 'step',
      direction: 'any',
      step: amount['n'] ?? amount['many'] ?? '1',
      unit: unitOf(amount['unit'] ?? amount['plain']),
      of: amount['of'] ?? '',
      span: scanner.spanFrom(start),
    };
  const lost = scanner.read(lossOf)?.parts;
  return (
    lost && {
      kind: 'step',
      direction: 'up',
      step: lost['n'] ?? '1',
      unit: unitOf(lost['unit']),
      of: lost['of'] ?? '',
      at: '0',
      span: scanner.spanFrom(start),
    }
  );
}
