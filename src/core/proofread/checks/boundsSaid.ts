import { onceFor } from '../../base/onceFor';
import { type NumberedSentence, numberedSentences } from '../nearby';
import { sameKind } from '../sameKind';
import type { Doubt, Proof } from '../proof';
import { wayOf } from '../wayOf';

/** Nothing between but the way and what it is measured by. */
const MEASURED =
  /^,(?:[均都也仍已还略远比]|[仍依]然|继续|明显|总体|并且)*(高于|低于|超过|大于|小于|多于|少于)[^\d,;:。、每]{0,8}(?:目标|指标|计划|标准|要求|水平|线)(?:值|数)?的?$/;

/** 「满意率94.74%，高于目标值90%」. */
export const boundsSaid: Proof = {
  code: 'directionWrong',
  level: 'error',
  law: '说高于（低于）目标值的，就比目标值大（小）',
  find: (report) => numberedSentences(report).flatMap(brokenIn),
};

const brokenIn = onceFor(({ numbers, between, after, paragraph }: NumberedSentence): readonly Doubt[] =>
  numbers.flatMap((bound, index): readonly Doubt[] => {
    const value = numbers[index - 1];
    const lead = value && between(value, bound);
    const word = lead === undefined ? undefined : MEASURED.exec(lead)?.[1];
    // Of an amount it may be said by how much.
    if (!value || lead === undefined || word === undefined || !sameKind(value, bound)) return [];
    if ((bound.kind !== 'rate' && bound.kind !== 'points') || /^[\d的]/.test(after(bound))) return [];
    if (value.value.equals(bound.value) || (wayOf(word) === 'up') === value.value.gt(bound.value)) return [];
    const start = value.span[1] + lead.indexOf(word);
    const suspects = [value, bound].map(({ span, text }) => ({
      at: { paragraph, span },
      says: text,
      should: '',
      explained: false,
    }));
    const should = value.value.gt(bound.value) ? '高于' : '低于';
    return [
      {
        at: { paragraph, span: [start, start + word.length] },
        says: word,
        should,
        why: `${value.text}，${bound.text}`,
        suspects,
      },
    ];
  }),
);
