import { factCatalogue } from '../../src/core/facts/catalogue';
import type { InventedYear } from './reportYear';

const HAN = '\\u4e00-\\u9fff';
const NUMBER = '-?\\d+(?:\\.\\d+)?';
const UP = /增加|增长/;

/**
 * What is wrong in the text of a report of an invented year, as a reader finds it who knows neither fields nor statements:
 * it has the figures of the year in 分, reads the words in front of a number and reckons in whole numbers.
 */
export function readYearReport(texts: readonly string[], { figures, lines }: InventedYear) {
  const known = new Map<string, bigint>();
  for (const { id, name, kind } of factCatalogue) {
    const value = id in figures ? figures[id] : 0;
    if (kind === 'money' && value !== undefined) known.set(name, BigInt(Math.round(value * 100)));
  }
  const wrong: string[] = [];
  let [numbers, tied] = [0, 0];
  const said = new Map<string, string>();

  const amounts = (text: string): void => {
    for (const { groups, index, 0: whole } of text.matchAll(
      new RegExp(`(?<label>[“”（）${HAN}]+)(?<number>${NUMBER})(?<unit>万元|元)`, 'g'),
    )) {
      const { label = '', number = '', unit = '' } = groups ?? {};
      const name = [...known.keys()]
        .filter((one) => label.endsWith(one))
        .sort((a, b) => b.length - a.length)
        .at(0);
      const before = name && label.slice(0, label.length - name.length);
      // 「2022年末资产总额…；负债总额…」 speaks of the year before to its end.
      const lastYear = /^2022年/.test(text) && !text.slice(0, index).includes('2023年');
      const own = before !== undefined && !lastYear && /(?:^|其中|全年|本年|年|年度|全部|[（）])$/.test(before);
      if (name && own) {
        tied++;
        const should = printed(known.get(name)!, unit);
        if (!same(number, should))
          wrong.push(`${name} ${number}${unit}，应为${should}：${text.slice(0, index + whole.length)}`);
      }
      const line = lines.find((one) => label.endsWith(one.name));
      if (line) {
        tied++;
        const may = [line.budget, line.final].map((value) => printed(BigInt(Math.round(value * 100)), unit));
        if (!may.some((one) => same(number, one)))
          wrong.push(`${line.name} ${number}${unit}，应为${may.join('或')}：${text}`);
      }
      if (/(?:增加|减少|节约|超支)$/.test(label)) continue;
      const full =
        text
          .slice(0, index + label.length)
          .split(/[，。；、：]/)
          .at(-1) ?? '';
      if (full.length < 6) continue;
      const last = said.get(`${full}${unit}`);
      if (last !== undefined && last !== number) wrong.push(`${full}写了${last}，又写${number}${unit}`);
      said.set(`${full}${unit}`, number);
    }
  };

  const changes = (text: string): void => {
    for (const { groups, 0: whole } of text.matchAll(
      new RegExp(
        `(?<way>增加|减少|节约|超支)(?<amount>${NUMBER})(?<unit>万元|元)(?:，(?:比例)?(?<rateWay>增长|下降|节约率|超支率)(?<rate>${NUMBER})%)?`,
        'g',
      ),
    )) {
      const { way = '', amount = '', rateWay, rate } = groups ?? {};
      tied++;
      if (!(Number(amount) > 0)) wrong.push(`${whole}：${text}`);
      if (rateWay && /[增下]/.test(rateWay) && UP.test(way) !== UP.test(rateWay)) wrong.push(`方向不一：${whole}`);
      if (rateWay && /率/.test(rateWay) && !rateWay.startsWith(way)) wrong.push(`方向不一：${whole}`);
      if (rate && !(Number(rate) > 0)) wrong.push(`${whole}：${text}`);
    }
    for (const { groups, 0: whole } of text.matchAll(
      new RegExp(
        `(?<now>[${HAN}]{4,8})(?<a>${NUMBER})(?<unit>万元|元)[，；]?比(?<base>[${HAN}“”]+?)(?<way>增加|减少)(?<amount>${NUMBER})(?:万元|元)`,
        'g',
      ),
    )) {
      const { now = '', base = '', way = '', amount = '', unit = '' } = groups ?? {};
      const [a, b] = [known.get(now), known.get(base)];
      if (a === undefined || b === undefined) continue;
      tied++;
      const should = printed(a > b ? a - b : b - a, unit);
      if (a > b !== UP.test(way) || !same(amount, should))
        wrong.push(`应${a > b ? '增加' : '减少'}${should}：${whole}`);
    }
  };

  const sums = (text: string): void => {
    for (const { groups, 0: whole } of text.matchAll(
      new RegExp(
        `=[（\\[]*(?<a>${NUMBER})(?:(?<sign>[-+])(?<c>${NUMBER})）)?÷(?<b>${NUMBER})[）\\]]×100%=(?<rate>${NUMBER})%`,
        'g',
      ),
    )) {
      const { a = '', b = '', c = '0', sign = '+', rate = '' } = groups ?? {};
      tied++;
      const above = Number(a) + (sign === '-' ? -1 : 1) * Number(c);
      const exact = (above / Number(b)) * 100;
      const slack = 0.0051 + (Math.abs(exact) + 100) * (0.011 / Math.max(0.01, Math.abs(Number(b))));
      if (Math.abs(exact - Number(rate)) > slack) wrong.push(`算式应为${exact.toFixed(2)}%：${whole}`);
    }
    const shares = [...text.matchAll(/占比(\d+\.\d+)%/g)].map(([, share]) => Math.round(Number(share) * 100));
    if (shares.length > 1) {
      tied++;
      // A paragraph may hold several lists, each of which makes 100.00.
      const sum = shares.reduce((total, share) => total + share, 0);
      if (sum % 10000 !== 0) wrong.push(`占比合计${String(sum / 100)}：${text}`);
    }
    for (const [whole, score = '', lost = ''] of text.matchAll(/得([\d.]+)分，扣([\d.]+)分/g)) {
      const full = Number(score) + Number(lost);
      tied++;
      if (Math.abs(full - Math.round(full * 2) / 2) > 0.011) wrong.push(`得分与扣分合计${String(full)}：${whole}`);
    }
  };

  for (const text of texts) {
    numbers += [...text.matchAll(/\d+(?:\.\d+)?/g)].length;
    if (/[{}｛｝]|undefined|NaN|Infinity|\de[+-]?\d/.test(text)) wrong.push(`残留：${text}`);
    if (/([，。；：、])\1|，。|（）|“”|：。|、。/.test(text)) wrong.push(`断句：${text}`);
    amounts(text);
    changes(text);
    sums(text);
  }
  return { wrong, numbers, tied };
}

/** Half up, two decimals; what would vanish keeps two figures, as far as this reader is concerned. */
function printed(cents: bigint, unit: string): string {
  if (unit === '元') return (Number(cents) / 100).toFixed(2);
  const negative = cents < 0n;
  const size = negative ? -cents : cents;
  const hundredths = (size + 5000n) / 10000n;
  if (hundredths === 0n && size > 0n)
    return `${negative ? '-' : ''}${String(Number((Number(size) / 1e6).toPrecision(2)))}`;
  const [whole, rest] = [hundredths / 100n, String(hundredths % 100n).padStart(2, '0')];
  return `${negative ? '-' : ''}${String(whole)}.${rest}`;
}

function same(one: string, other: string): boolean {
  return Number(one) === Number(other);
}
