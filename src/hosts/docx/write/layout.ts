/** The official layout (GB/T 9704 as townships type it), in twentieths of a point. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const A4_SHORT = 11906;
const A4_LONG = 16838;

/** 天头 37 mm, 订口 28 mm, right 26, bottom 35. */
export const PORTRAIT: PageSize = {
  width: A4_SHORT,
  height: A4_LONG,
  top: 2098,
  right: 1474,
  bottom: 1984,
  left: 1588,
};
/** The same sheet turned: the binding edge is on top. */
export const LANDSCAPE: PageSize = {
  width: A4_LONG,
  height: A4_SHORT,
  top: 1588,
  right: 2098,
  bottom: 1474,
  left: 1984,
};

export function textWidth(page: PageSize): number {
  return page.width - page.left - page.right;
}

/** 22 lines of 29 pt fill the page. */
export const LINE = 580;
/** Half points: 3号, 2号, 小2号, 4号, 小4号, 5号, 小5号. */
export const SIZE = { three: 32, two: 44, smallTwo: 36, four: 28, smallFour: 24, five: 21, smallFive: 18 } as const;

/** Names as Chinese Windows and WPS list them, and what stands in for each where it is not installed. Nothing is embedded. */
export const FONTS = {
  title: { name: '方正小标宋简体', instead: '宋体' },
  black: { name: '黑体', instead: 'SimHei' },
  kai: { name: '楷体_GB2312', instead: '楷体' },
  body: { name: '仿宋_GB2312', instead: '仿宋' },
  song: { name: '宋体', instead: 'SimSun' },
} as const;

export const LATIN = 'Times New Roman';
