import { InlineTexts } from '../../../src/hosts/xlsx/read/inlineTexts';

const decode = (bytes: Uint8Array, from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));

/** Texts that begin, go on or end alike, of every length around what is looked at to tell them apart. */
function alike(): readonly string[] {
  const ends = ['', '3', '费', '经费12', '项目支出合计经费', 'abcdefghijkl', 'abcdefghijklm'];
  const heads = ['', '1', '2', '甲', '乙', '一般公共预算', '政府性基金预', 'x'.repeat(40), 'y'.repeat(40)];
  return heads.flatMap((head) => ends.map((end) => `${head}${end}`));
}

it('格子里的文字：同样的给同一个，像而不同的各是各的，先后、重复都一样', () => {
  const texts = alike();
  const order = [...texts, ...[...texts].reverse(), ...texts];
  const bytes = new TextEncoder().encode(order.join('\n'));
  const known = new InlineTexts();
  let from = 0;
  for (const text of order) {
    const to = from + new TextEncoder().encode(text).length;
    expect(known.textOf(bytes, from, to, decode)).toBe(text);
    from = to + 1;
  }
});
