import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { countySentences } from '../../cases/criteria/countySentences';
import { sameMeaning } from '../../support/sameMeaning';

const DIGITS = Array.from('零一二三四五六七八九');
const inChinese = (digit: string): string => DIGITS[Number(digit)] ?? digit;

/** What people write in one way or the other, and mean the same by it. */
const keeping: readonly (readonly [title: string, pattern: RegExp, into: string | ((...found: string[]) => string)])[] =
  [
    ['分号写成句号', /；/g, '。'],
    ['句号写成分号', /。(?=.)/g, '；'],
    ['分号后换行', /；/g, '；\n'],
    ['逗号半角', /，/g, ','],
    ['分号半角', /；/g, ';'],
    ['冒号半角', /：/g, ':'],
    ['括号半角', /[（）]/g, (one) => (one === '（' ? '(' : ')')],
    ['括号全角', /[()]/g, (one) => (one === '(' ? '（' : '）')],
    ['百分号全角', /%/g, '％'],
    ['数字全角', /\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)],
    ['≥写成>=', /≥/g, '>='],
    ['≥写成≧', /≥/g, '≧'],
    ['≤写成≦', /≤/g, '≦'],
    ['≥写成大于等于', /≥(?=\d)/g, '大于等于'],
    ['≥写成不低于', /≥(?=\d)/g, '不低于'],
    ['≤写成小于或等于', /≤(?=\d)/g, '小于或等于'],
    ['＜写成小于', /[＜<](?=\d)/g, '小于'],
    ['＞写成大于', /[＞>](?=\d)/g, '大于'],
    ['得写成计', /得(?=\d+(?:\.\d+)?分)/g, '计'],
    ['得写成记', /得(?=\d+(?:\.\d+)?分)/g, '记'],
    ['不得分写成得0分', /不得分/g, '得0分'],
    ['得0分写成不得分', /得0分/g, '不得分'],
    ['短横写成波浪', /(?<=[%\d])-(?=\d)/g, '～'],
    ['短横写成长横', /(?<=%)-(?=\d)/g, '—'],
    ['标点后空格', /[，；]/g, (one) => `${one} `],
    ['个百分点写成百分点', /个百分点/g, '百分点'],
    ['的字去掉', /的，(?=得|不得|计|扣)/g, '，'],
    ['分数写成汉字', /得(\d)分/g, (_, digit = '') => `得${inChinese(digit)}分`],
    ['0.5写成零点五', /(?<=扣)0\.(\d)分/g, (_, digit = '') => `零点${inChinese(digit)}分`],
    ['百分之几', /(?<![\d.])([1-9])%(?!之)/g, (_, digit = '') => `百分之${inChinese(digit)}`],
    ['扣完为止写成直至扣完为止', /扣完为止/g, '直至扣完为止'],
    ['以上写成及以上', /(?<=%)以上(?=得|的)/g, '及以上'],
    ['引号去掉', /[“”]/g, ''],
    ['含写成包含', /（含）/g, '（包含）'],
    ['开头写评分标准', /^/, '评分标准：'],
    ['末尾没有句号', /。$/, ''],
  ];

/** Another number, another side, another direction: never the same rule without a word. */
const changing: typeof keeping = [
  ['≥写成＜', /≥(?=\d)/, '＜'],
  ['以上写成以下', /以上(?=[得的（])/, '以下'],
  ['得分少半分', /得(\d+)分/, (_, points = '') => `得${String(Number(points) - 0.5)}分`],
  ['多扣一点', /扣(\d+(?:\.\d+)?)分/, (_, points = '') => `扣${String(Number(points) + 0.1)}分`],
  ['降低写成提高', /每(?:降低|下降)/, '每提高'],
  ['超过写成低于', /每超过/, '每低于'],
  ['界限改一个数', /(\d{2})%/, (_, rate = '') => `${String(Number(rate) - 7)}%`],
  ['不得分写成得满分', /不得分/, '得满分'],
  [
    '每一档大一倍',
    /每(降低|增加|提高|低|超)(\d+)/,
    (_, verb = '', step = '') => `每${verb}${String(Number(step) * 2)}`,
  ],
];

function compared(
  edits: typeof keeping,
  every: number,
): Readonly<Record<'same' | 'asked' | 'other', readonly string[]>> {
  const found = { same: [] as string[], asked: [] as string[], other: [] as string[] };
  for (const [full, indicator, text] of countySentences.filter((_, index) => index % every === 0)) {
    const before = compileCriterion(text, String(full), indicator);
    if (!before.ok || before.criterion.rule.kind === 'judgement') continue;
    for (const [title, pattern, into] of edits) {
      const edited = typeof into === 'string' ? text.replace(pattern, into) : text.replace(pattern, into);
      if (edited === text) continue;
      const after = compileCriterion(edited, String(full), indicator);
      const said = `${title}：${edited}`;
      if (!after.ok || after.criterion.unread.length > before.criterion.unread.length) found.asked.push(said);
      // Parts that are added up, and money, have edges that a few probes may miss.
      else if (JSON.stringify(before.criterion.rule) === JSON.stringify(after.criterion.rule)) found.same.push(said);
      else if (edits === keeping && sameMeaning(before.criterion.rule, after.criterion.rule, decimal(String(full))))
        found.same.push(said);
      else found.other.push(said);
    }
  }
  return found;
}

test('换一种写法，意思不变，读出来也不变；三十六种写法，问的不到百分之二', () => {
  const { same, asked, other } = compared(keeping, 3);
  expect(other).toEqual([]);
  expect(same.length).toBeGreaterThan(400);
  expect(asked.length).toBeLessThan(same.length / 50);
});

test('改了意思，读出来就不同，或者要问', () => {
  const { same, asked, other } = compared(changing, 1);
  expect(same).toEqual([]);
  expect(asked.length + other.length).toBeGreaterThan(150);
});
