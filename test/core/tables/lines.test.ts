import { isFilled } from '../../../src/core/tables/lines';

it('每一个字符开头的文字：只有空白才算空', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    for (const text of [character, ` ${character}`, `${character}\u3000`, `${character}文`])
      if (isFilled(text) !== (text.trim() !== '')) wrong.push(text);
  }
  expect(wrong).toEqual([]);
  expect([isFilled(''), isFilled(undefined), isFilled(0), isFilled(false)]).toEqual([false, false, true, true]);
});
