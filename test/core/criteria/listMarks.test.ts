import { findListMarks } from '../../../src/core/criteria/listMarks';

/** The sentence with its list marks in brackets. */
function marked(text: string): string {
  const { marks, doubtful } = findListMarks(text);
  if (doubtful) return 'doubtful';
  return [...marks]
    .sort((a, b) => b.at - a.at)
    .reduce(
      (done, { at, length }) => `${done.slice(0, at)}[${done.slice(at, at + length)}]${done.slice(at + length)}`,
      text,
    );
}

test.each([
  ['1.比率≥90%;2.90%>比率≥75%;3.75%>比率', '[1.]比率≥90%;[2.]90%>比率≥75%;[3.]75%>比率'],
  ['2.5%≤比率<5%,得2分', '2.5%≤比率<5%,得2分'],
  ['1.5%以下得5分;2.5%-10%得3分', 'doubtful'],
  ['1.5%以下得5分;10%以上不得分', '1.5%以下得5分;10%以上不得分'],
  ['1、健全;2、规范', '[1、]健全;[2、]规范'],
  ['(1)健全;(2)规范', '[(1)]健全;[(2)]规范'],
  ['①健全②规范', '[①]健全[②]规范'],
  ['一是健全;二是规范', '[一是]健全;[二是]规范'],
  ['目标明确(1分)', '目标明确(1分)'],
  ['每增加0.1个百分点扣0.1分', '每增加0.1个百分点扣0.1分'],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});
