const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A number as a list shows it (`numFmt` of the standard); a format we do not know is shown in digits. */
export function listNumber(count: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return chinese(count, DIGITS, '十百千', true);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return chinese(count, FORMAL, '拾佰仟', false);
    case 'ideographDigital':
    case 'taiwaneseDigital':
      return Array.from(String(count), (digit) => (digit === '0' ? '〇' : (DIGITS[Number(digit)] ?? ''))).join('');
    case 'ideographTraditional':
      return STEMS[count - 1] ?? String(count);
    case 'ideographZodiac':
      return BRANCHES[count - 1] ?? String(count);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count >= 1 && count <= 20 ? String.fromCharCode(0x2460 + count - 1) : String(count);
    case 'decimalEnclosedParen':
      return count >= 1 && count <= 20 ? String.fromCharCode(0x2474 + count - 1) : `(${String(count)})`;
    case 'decimalEnclosedFullstop':
      return count >= 1 && count <= 20 ? String.fromCharCode(0x2488 + count - 1) : `${String(count)}.`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(count).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'upperLetter':
      return letters(count);
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    default:
      return String(count);
  }
}

function chinese(count: number, digits: string, units: string, dropsFirstOne: boolean): string {
  if (count <= 0 || count > 9999) return count === 0 ? (digits[0] ?? '') : String(count);
  let result = '';
  let gap = false;
  const figures = Array.from(String(count), Number);
  figures.forEach((figure, index) => {
    const place = figures.length - 1 - index;
    if (figure === 0) {
      gap = true;
      return;
    }
    if (gap && result !== '') result += digits[0] ?? '';
    gap = false;
    result += (digits[figure] ?? '') + (place > 0 ? (units[place - 1] ?? '') : '');
  });
  return dropsFirstOne && count >= 10 && count < 20 ? result.slice(1) : result;
}

/** Z is followed by AA, BB, CC. */
function letters(count: number): string {
  return count < 1 ? String(count) : String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let rest = count;
  let result = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      result += sign;
      rest -= size;
    }
  }
  return result;
}
