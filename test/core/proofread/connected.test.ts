import { connected } from '../../../src/core/proofread/connected';

const sets = (...items: readonly string[]): readonly (readonly string[])[] =>
  connected(items, (item) => Array.from(item));

test('有同一个记号的归在一起，隔着别的也一样；没有的各自一组', () => {
  expect(sets('ab', 'cd', 'bc', 'xy', 'z')).toEqual([['ab', 'cd', 'bc'], ['xy'], ['z']]);
  expect(sets('ab', 'cd')).toEqual([['ab'], ['cd']]);
  expect(sets()).toEqual([]);
});

test('什么记号也没有的不和别的混在一起', () => {
  expect(sets('', 'a', '')).toEqual([[''], ['a'], ['']]);
});
