import { compileCriterion } from '../../../src/core/criteria/compileCriterion';

/**
 * What reading costs, counted and not timed: a pattern that is tried at its place is one step, one that searches a text as many as the
 * text has characters.
 */
function stepsOf(fragment: string, length: number): number {
  const found = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec');
  const exec = found?.value as RegExp['exec'];
  let steps = 0;
  const counted = function (this: RegExp, text: string): RegExpExecArray | null {
    steps += this.sticky ? 1 : text.length;
    return exec.call(this, text);
  };
  Object.defineProperty(RegExp.prototype, 'exec', { ...found, value: counted });
  try {
    compileCriterion(fragment.repeat(Math.floor(length / fragment.length)), '10', '预算执行率');
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', { ...found, value: exec });
  }
  return steps;
}

test.each([
  '按',
  '按比例',
  '增长',
  '较上年',
  '投诉',
  '(',
  '90%',
  '得',
  '扣1分',
  '不',
  '且',
  '、',
  '以上',
  '每',
  '超过',
  '鹭鸶',
  'A/B×',
  '应采尽采',
  '低于90%的',
  '有一项不符合',
  '①制度健全得1分；',
  '优得5分，',
  '发生一起投诉扣1分，',
])('「%s」写满一句，长一倍只多一倍的功夫', (fragment) => {
  expect(stepsOf(fragment, 900) / stepsOf(fragment, 450)).toBeLessThan(2.2);
});

/** An amount looks at the whole sentence for what else is counted like it: more than twice, and never much. */
test.each(['执行率≥90%得5分，', '每降低1%扣0.5分；', '比计划进度滞后', '5-10人得3分；'])(
  '「%s」写满一句，每个字的功夫也有限',
  (fragment) => {
    expect(stepsOf(fragment, 1800) / 1800).toBeLessThan(2000);
  },
);

test('一句里的比较都回头看前文时，数得出来', () => {
  expect(stepsOf('比计划进度滞后', 900) / stepsOf('比计划进度滞后', 450)).toBeGreaterThan(2.8);
});
