/** The words of direction: which of them we write, and which we understand. */
export type Direction = 'up' | 'down' | 'flat';

/** An amount 增加 or 减少, a percentage 增长 or 下降. */
export const WRITTEN = {
  amount: { up: '增加', down: '减少', flat: '持平' },
  rate: { up: '增长', down: '下降', flat: '持平' },
  compared: { up: '大于', down: '小于', flat: '等于' },
} as const satisfies Record<string, Record<Direction, string>>;

const READ: Readonly<Record<Direction, readonly string[]>> = {
  up: [
    '增加',
    '增长',
    '提高',
    '上升',
    '上涨',
    '超出',
    '超过',
    '高于',
    '大于',
    '多出',
    '增收',
    '增支',
    '增产',
    '调增',
    '核增',
    '净增',
    '多支出',
    '多收入',
    '多支',
    '多收',
    '增',
  ],
  down: [
    '减少',
    '下降',
    '降低',
    '压减',
    '压缩',
    '低于',
    '少于',
    '小于',
    '回落',
    '减收',
    '减支',
    '减产',
    '调减',
    '核减',
    '净减',
    '少支出',
    '少收入',
    '少支',
    '少收',
    '减',
  ],
  flat: ['持平', '一致', '相等', '等于', '相同', '没有变化', '无变化', '无增减'],
};

export const UP_WORDS = READ.up.join('|');
export const DOWN_WORDS = READ.down.join('|');
export const FLAT_WORDS = READ.flat.join('|');

export function directionOf(word: string): Direction | undefined {
  return (['up', 'down', 'flat'] as const).find((direction) => READ[direction].includes(word));
}
