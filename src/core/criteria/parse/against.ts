import { decimal } from '../../base/decimal';
import type { SoftEdge, SoftInterval } from '../phrase';
import { isName } from '../readableWords';
import { type Scanner, sticky } from '../scanner';
import { type Compared, beforeMark, edge, parseCompared, parseRange, parseSided } from './compared';
import { parseAmount } from './parseAmount';

const NAME =
  '(?!上|去|前|同)[\\p{Script=Han}]{0,8}?(?:预算|概算|计划|目标|成本|定额|限额|控制数|编制|批复)(?:数|额|金额|总额|进度)?';
const WAYS =
  '(?:有所)?(?:(?<less>节约|节省|结余|下降|减少|降低|压减|压缩|低(?!于)|少(?!于)|滞后|落后)|(?<more>超支|超出|超过|增加|增长|上升|提高|高(?!于)|多(?!于)|超(?![过出支])))';
const against = sticky(`(?:相较于|相较|较|比|与|同)(?<than>${NAME})(?:相比)?,?${WAYS}`);
const said = new RegExp(
  `(?:较|比|与|同|高于|超过|超出|大于|超|低于|不超过|不超|不高于|不大于|等于|[≤≥<>])(?<than>${NAME})(?:相比)?,?(?:\\d|以内|的|得|${WAYS.replace(/\?<[a-z]+>/g, '?:')}|持平|一致)`,
  'u',
);
/** Once the other figure has been named, 「节约10%以下的」 「超出5%-10%」 alone are against it too. */
const alone = sticky(
  '(?<=[,;。])(?:(?<less>节约|节省|(?:低于|滞后|落后)(?=\\d))|(?<more>超支|(?:超出|超过|高于|超)(?=\\d)))(?=的?[,:]?(?:得|计|记|不得分|满分|扣|\\d|不足|不超过|超过|在|[≥≤<>]))',
);

/** against = ( "较" | "比" | "与" ) name [ "相比" ] ( "节约" | "超支" | … ) [ [ comparator ] amount [ "以上" | "以内" ] ] ; 较预算节约10%以上 */
export function parseAgainst(scanner: Scanner): Compared | undefined {
  const read = scanner.read(against) ?? scanner.read(alone);
  const than = read?.parts['than'] ?? (read && said.exec(scanner.text.slice(0, scanner.at))?.groups?.['than']);
  if (!read || than === undefined || !isName(than)) return undefined;
  const further = scanner.attempt(parseRange) ?? scanner.attempt(parseCompared) ?? scanner.attempt(parseSided);
  // 「超出10%不得分」 is of whatever lies beyond.
  const beyondIt = !further && read.parts['more'] !== undefined ? scanner.attempt(parseLimitOf) : undefined;
  if (beyondIt) return { intervals: [{ from: beyondIt }], unit: 'rate', than };
  if (!further && scanner.sees(sticky('(?:了)?[\\d±]'))) return undefined;
  if (further && further.unit !== 'rate') return undefined;
  const isLess = read.parts['less'] !== undefined;
  const beyond: readonly SoftInterval[] = further?.intervals ?? [{}];
  return { intervals: beyond.map((one) => onSide(one, isLess)), unit: further?.unit ?? 'none', than };
}

function parseLimitOf(scanner: Scanner): SoftEdge | undefined {
  const amount = parseAmount(scanner);
  if (amount?.unit !== 'rate' || !scanner.sees(beforeMark)) return undefined;
  return edge(amount, false, true);
}

/** 「节约10%以下」 begins behind 0; what is saved lies below the other figure. */
function onSide({ from = { at: '0', inclusive: false, sure: true }, to }: SoftInterval, isLess: boolean): SoftInterval {
  if (!isLess) return { from, ...(to && { to }) };
  return { to: turned(from), ...(to && { from: turned(to) }) };
}

function turned(edge: SoftEdge): SoftEdge {
  return { ...edge, at: decimal(edge.at).neg().toFixed() };
}
