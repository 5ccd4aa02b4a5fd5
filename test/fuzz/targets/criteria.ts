import { decimal } from '../../../src/core/base/decimal';
import { criterionJson } from '../../../src/cli/criterionJson';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { must } from '../promises';
import { Random } from '../../support/random';
import type { FuzzTarget } from '../target';

/** A spoilt sentence is a rule within its bounds, or refused with a place in it; and always the same. */
export const criteria: FuzzTarget = {
  name: 'criteria',
  run(seed) {
    const random = new Random(seed);
    const sentence = spoilt(random.pick(criteriaCases), random);
    const full = random.pick(['1', '3', '4', '10', '2.5']);
    const value = random.pick(['0', '1', '0.5', '0.8', '0.95', '0.9999', '1.0001', '-0.1', '3', '20']);
    const given = { numbers: { value: decimal(value), count: decimal(random.int(0, 5)) }, flags: {} };
    const first = criterionJson(sentence, full, '', given);
    const told = `${JSON.stringify(sentence)} at ${value}: ${JSON.stringify(first)}`;
    must(
      JSON.stringify(criterionJson(sentence, full, '', given)) === JSON.stringify(first),
      `the same answer twice: ${told}`,
    );
    if (!first.ok) {
      const [from, to] = first.problem.span;
      must(from >= 0 && from <= to && to <= sentence.length, `a place in the sentence: ${told}`);
      must(
        first.problem.message !== '' && !/undefined|NaN|「」/.test(first.problem.message),
        `a whole message: ${told}`,
      );
      return Promise.resolve('refused');
    }
    const scores = [first.score, ...(first.range ?? [])].filter((score) => score !== undefined);
    for (const score of scores)
      must(Number(score) >= 0 && Number(score) <= Number(full), `a score within its mark: ${told}`);
    for (const { span, text } of first.unread)
      must(sentence.slice(...span) === text, `unread words as they stand: ${told}`);
    must(!/undefined|NaN/.test(first.reads + first.formula), `a whole reading: ${told}`);
    return Promise.resolve(first.unread.length > 0 ? 'unread' : 'read');
  },
};

const SCRAPS = Array.from(
  '每不扣分得%≥＜≤5０0的，。；含或且一超过低于（）[)、①2.（1）百分点个万元以上按比例满无未达到①×÷/-－|≠±∞🀄 \t\n"\'\\',
);

function spoilt({ text: sentence }: { readonly text: string }, random: Random): string {
  let text = sentence;
  for (let edit = 1 + random.int(0, 1); edit > 0; edit--) {
    const at = random.int(0, text.length);
    const length = random.int(0, random.chance(0.8) ? 1 : 19);
    const put = Array.from({ length: random.int(0, 3) }, () => random.pick(SCRAPS)).join('');
    text = random.chance(0.05)
      ? text.repeat(1 + random.int(0, 19))
      : text.slice(0, at) +
        (random.chance(0.7) ? put : text.slice(at, at + length).repeat(2)) +
        text.slice(at + length);
  }
  return text;
}
