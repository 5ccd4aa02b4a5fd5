import { compileCriterion } from '../../../src/core/criteria/compileCriterion';

/** Refused, or asked about with the words themselves. */
function asks(sentence: string, full = '5', words?: string): boolean {
  const compiled = compileCriterion(sentence, full, '');
  if (!compiled.ok) return true;
  const { unread } = compiled.criterion;
  return words === undefined ? unread.length > 0 : unread.some(({ text }) => text.includes(words));
}

describe('查出了什么，写在得分的要求里、写在比率旁边：不当作没有写', () => {
  it.each(['经鹭鹭认定存在蒹葭', '经审计局查实存在虚报', '存在蒹葭', '发现蒹葭', '经检查发现硬伤'])('%s', (found) => {
    expect(asks(`会计信息真实、完整、准确，${found}，得5分；存在会计信息失真的，每起扣2分`, '5', found)).toBe(true);
    expect(asks(`执行率=100%，得5分；每降低1%，扣0.5分，${found}，扣完为止`)).toBe(true);
  });

  it('没有这一句的，照常算', () => {
    expect(asks('会计信息真实、完整、准确，得5分；存在会计信息失真的，每起扣2分')).toBe(false);
    expect(asks('执行率=100%，得5分；每降低1%，扣0.5分，扣完为止')).toBe(false);
  });
});

describe('再扣：在前面扣的上面另外扣', () => {
  it.each(['每超过1次再扣1分', '每增加1次再扣2分'])('%s：问', (again) => {
    expect(asks(`全年预算调整次数不超过2次得5分，每增加1次扣1分，${again}，扣完为止`)).toBe(true);
  });

  it('没有「再」的、另有起点的，照常算', () => {
    expect(asks('全年预算调整次数不超过2次得5分，每增加1次扣1分，扣完为止')).toBe(false);
  });
});

it('扣分写在另一项后面：要么写在读法里，要么问', () => {
  const list = (loss: string) =>
    `①按规定内容公开预决算信息，1分；②按规定时限公开预决算信息，1分；③基础数据信息和会计信息资料真实，1分；④基础数据信息和会计信息资料完整，1分；⑤基础数据信息和会计信息资料准确，1分${loss}`;
  expect(asks(list(''))).toBe(false);
  expect(asks(list('，数据不实的扣1分'), '5', '数据不实')).toBe(true);
});

it('查出问题以后做了什么，是要求', () => {
  expect(asks('①开展监督检查；②发现问题及时整改。两者均符合3分，一项符合1.5分，均不符合0分。', '3')).toBe(false);
});

describe('扣分写在一项后面，说的却是另一项没有做到：问', () => {
  const three = (loss: string) => `①制度健全，2分；②台账真实，1分；③台账完整，2分${loss}`;
  it.each([
    '（台账不实的扣1分）',
    '（台账不真实的扣1分）',
    '（制度不健全的扣1分）',
    '（每发现一处台账不实扣1分）',
    '（台账不实的不得分）',
    '，台账不实的扣1分',
  ])('%s', (loss) => {
    expect(asks(three(loss), '5', loss.replace(/[（），]/g, ''))).toBe(true);
  });

  it('是本项的、哪一项的都不是的，照写的位置算', () => {
    for (const loss of ['（台账不全的扣1分）', '（不完整的扣1分）', '（未装订的扣1分）', '（每缺一页扣0.5分）'])
      expect([loss, asks(three(loss))]).toEqual([loss, false]);
  });

  it.each([
    ['①报表及时得2分（不准确的扣1分）；②报表准确得3分', '不准确'],
    ['①鹭鹭及时得2分（鹭鹭不翠的扣1分）；②鹭鹭苍翠得3分', '不翠'],
    ['①堤岸牢固得2分；②台账真实得1分，堤岸不牢固的不得分；③台账完整得2分', '不牢固'],
  ])('%s', (sentence, words) => {
    expect(asks(sentence, '5', words)).toBe(true);
  });

  it('几项之后的括号读不成时，不当作没有括号', () => {
    expect(asks('制度健全得2分；台账完整得3分（缺项扣1分，每发现一处错误扣0.5分）')).toBe(true);
  });
});
