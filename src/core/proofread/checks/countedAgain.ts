import type { Doubt, Proof } from '../proof';
import { type Figure, figuresOf } from '../figures/figure';

/** Some of them, those of another time, and what was done with them are other counts. */
const SOME =
  /其中|下设|级指标|新增|已|未|没有|另|各|每|上年|去年|全县|全市|平均|左右|以上|以下|不足|分别|部分|[超缺空]|第|前|其他|其余|增|减|完成|办结|计划/;
/** What a report has so many of as a whole; what else is counted, every project counts for itself. */
const OWN = /(?:目标|项目|指标|办公室|机构|行政村|社区|村委会|中心|站所)$/;
const UNITS = /^(?:个|项|人|名|户|村|家|辆|件)$/;

/** 「整体支出绩效目标9个」, and further on 「9个整体目标中」. */
export const countedAgain: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '同一样东西有几个，各处写得一样',
  find({ paragraphs }) {
    const named = paragraphs
      .filter(({ inTable }) => !inTable)
      .flatMap((paragraph) => figuresOf(paragraph))
      .filter(({ number, role, words }) => role === 'amount' && UNITS.test(number.unit) && !SOME.test(words))
      .map((figure) => ({ figure, name: nameOf(figure) }))
      .filter(({ name }) => name !== '' && OWN.test(name));
    const before = new Map<string, Named[]>();
    return named.flatMap((one) => {
      const key = `${one.figure.number.unit} ${one.name.slice(-2)}`;
      const alike = before.get(key) ?? [];
      before.set(key, alike);
      const others = alike.filter(({ name }) => sameName(one.name, name));
      alike.push(one);
      const [first] = others;
      const { value } = one.figure.number;
      if (!first || others.some(({ figure }) => figure.number.value.equals(value))) return [];
      return others.length === 1 ? [differs(one.figure, first.figure)] : [];
    });
  },
};

interface Named {
  readonly figure: Figure;
  readonly name: string;
}

/** What is counted: behind the number, or in front of it. */
function nameOf({ words, noun }: Figure): string {
  const behind = noun.replace(/(?:全部|均|都|全|已|中|进行|开展|实施).*$/, '');
  const name =
    behind.length >= 3
      ? behind
      : words.replace(/^20\d{2}年度?/, '').replace(/(?:共有|共|有|为|申报|设|设置|制定|编制|实施|达|的)+$/, '');
  return SOME.test(name) || /[A-Za-z\d]/.test(name)
    ? ''
    : name.replace(/^(?:共有|共|我[乡镇]|全[乡镇]|全年|本年)+/, '');
}

/** One is the other with words left out, four signs at least: 整体目标 of 整体支出绩效目标. */
function sameName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

function differs(one: Figure, first: Figure): Doubt {
  return {
    at: one.at,
    says: one.number.text,
    should: first.number.text,
    why: `前面写的是 ${first.words}${first.number.text}${first.noun}`,
    suspects: [{ at: first.at, says: first.number.text, should: one.number.text }],
  };
}
