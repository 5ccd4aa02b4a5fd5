import { runCommandWith } from '../support/runCommand';

const breaks = (problem: unknown) => ({
  readText: () => {
    throw problem;
  },
});
const words = ['score', 'a.xlsx', '--answers', 'A.json'];

it('没有料到的错误：一句话，退出码 1，没有调用栈', async () => {
  const { status, out, err } = await runCommandWith(breaks(new TypeError('x is not\n a function')), ...words);
  expect([status, out]).toEqual([1, '']);
  expect(err).toBe(
    '程序出了错，没有做完：x is not a function。您原来的文件没有改动。请把这句话和您当时做了什么发给为您安装这个助手的人，由他报给开发者。\n',
  );
});

it.each([
  ['没有话的错误', new RangeError(''), /没有做完：RangeError。/],
  ['不是错误对象', '坏了', /没有做完：坏了。/],
])('%s也说得出来', async (_, problem, sentence) => {
  const { status, err } = await runCommandWith(breaks(problem), ...words);
  expect(status).toBe(1);
  expect(err).toMatch(sentence);
});

it('JIXIAO_DEBUG：先印调用栈，再说这句话', async () => {
  const { err } = await runCommandWith({ ...breaks(new Error('坏了')), debug: true }, ...words);
  expect(err).toMatch(/^Error: 坏了\n +at /);
  expect(err).toMatch(/\n程序出了错，没有做完：坏了。/);
});
