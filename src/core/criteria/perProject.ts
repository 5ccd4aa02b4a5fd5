/**
 * 「各项目分别计分后取平均分」: each project is scored by itself, and the average of scores is not the score of an average.
 * Where that is said, no single value can be scored; a person gives the score. Undefined where it is not said.
 */
export function perProject(text: string): readonly [start: number, end: number] | undefined {
  const found = FORMS.map((form) => form.exec(text)).find((one) => one !== null);
  return found ? [found.index, found.index + found[0].length] : undefined;
}

const EACH = '(?:每一?个|各个?|逐个|逐|单个|多个|按)(?:具体)?项目';
const AVERAGED = '(?:平均|加权|均值)';
const FORMS = [
  new RegExp(`${EACH}(?:逐个|逐一|分别|单独)*(?:进行)?(?:打分|计分|评分|赋分|评价得分)(?=.*${AVERAGED})`),
  new RegExp(`${EACH}的?(?:平均)?(?:得分|评分|分数)(?:之后|后)?[^,。;≥≤<>\\d]{0,10}(?:${AVERAGED}|即为|作为)`),
  new RegExp(`${EACH}的?,?(?:取|求|按)[^,。;]{0,10}${AVERAGED}`),
  new RegExp(`按(?:各?项目)?(?:的)?(?:个数|数量|资金|资金量|金额|预算)[^,。;]{0,8}${AVERAGED}`),
];
