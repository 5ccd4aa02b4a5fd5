import { readAmount } from '../../../src/core/tables/readAmount';

const read = (text: string) => {
  const amount = readAmount(text);
  return amount.kind === 'number' ? amount.value.toString() : amount.kind;
};

it('数字中间的空格：隔开千位的照读，别的可能丢了小数点或者少了一位，不读', () => {
  const plain = [' 489.5 ', '￥ 489.5', '489.5 万元', '- 5', '（ 5 ）', '1 234', '1 234 567.8', '1, 234', '5 %'];
  expect(plain.map(read)).toEqual(['489.5', '489.5', '489.5', '-5', '-5', '1234', '1234567.8', '1234', '0.05']);
  const broken = ['4 90', '12 34', '489.0 0', '489. 5', '489 .5', '1 2345', '1 234.5 6', '4 9 0', '500 25'];
  expect(broken.filter((text) => read(text) !== 'unreadable')).toEqual([]);
});
