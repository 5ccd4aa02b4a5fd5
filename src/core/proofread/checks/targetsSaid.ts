import { type Decimal, ZERO, decimal, roundHalfUp } from '../../base/decimal';
import { evened } from '../../statements/readText';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import { type Aim, plannedAims } from '../plannedAims';
import type { Doubt, Proof, ReadReport } from '../proof';
import { type Way, wayOf } from '../wayOf';

const OFF =
  /^,(?:比|较)?(超出|超过|超|低于|高于|少于|多于)?(?:年度|全年|绩效)*(?:目标|指标|计划)(?:值|数)?(低|高|少|多|超出|超)?(?:了)?$/;
const WAYS: Readonly<Record<string, Way>> = { 高: 'up', 超: 'up', 超出: 'up', 低: 'down' };
const CELL = /^[≥≤><＞＜=]*\s*(\d[\d,]*(?:\.\d+)?)\s*([^\d\s]*)$/;

const SHARE = /^,(?:为|占)?完成(?:年度|全年)?(?:目标|指标|计划|任务)(?:值|数)?的$|^,完成率(?:为|是|达到?)?$/;

/** 「修建村道12.6公里，超出年度指标0.6公里」, 「污水处理率82%，比目标低3个百分点」, 「整治河道11.8公里，完成计划的94.40%」: beside the table of both, or what was planned elsewhere. */
export const targetsSaid: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '比目标多多少、少多少，完成目标的百分之几，与指标表或前面写的计划和完成值相符',
  find(report) {
    const aims = [...targetsOf(report), ...plannedAims(report)];
    if (aims.length === 0) return [];
    return numberedSentences(report).flatMap((sentence) =>
      sentence.numbers.flatMap((value, index): readonly Doubt[] => {
        const next = sentence.numbers[index + 1];
        const aim = next && aimOf(sentence, value, aims);
        return aim ? [...shareOf(sentence, value, next, aim), ...offOf(sentence, value, next, aim)] : [];
      }),
    );
  },
};

/** By its name and its unit the only one. */
function aimOf({ words }: NumberedSentence, value: TextNumber, aims: readonly Aim[]): Aim | undefined {
  const said = words(value).replace(/(?:达到?|为|是|实际|完成)+$/, '');
  const named = aims.filter(({ name, unit, done }) => {
    if (unit !== value.unit) return false;
    if (done) return said.endsWith(name) && done.equals(asAimed(value));
    return said.length > 3 && (name.endsWith(said) || said.endsWith(name));
  });
  const [aim, ...others] = named;
  return others.some((one) => !aim?.aim.equals(one.aim)) ? undefined : aim;
}

function asAimed({ value, unit }: TextNumber): Decimal {
  return unit === '%' ? value.times(100) : value;
}

function shareOf(
  { between, paragraph }: NumberedSentence,
  value: TextNumber,
  share: TextNumber,
  { name, aim, unit }: Aim,
): readonly Doubt[] {
  if (share.kind !== 'rate' || !SHARE.test(between(value, share))) return [];
  const exact = asAimed(value).div(aim);
  if (exact.minus(share.value).abs().lte(share.step.div(2))) return [];
  return [
    {
      at: { paragraph, span: share.span },
      says: share.text,
      should: inDressOf(share.text, roundHalfUp(exact, 6)),
      why: `“${name}”计划是 ${aim.toString()}${unit}`,
      suspects: [{ at: { paragraph, span: value.span }, says: value.text, should: '' }],
    },
  ];
}

function offOf(
  { between, paragraph }: NumberedSentence,
  value: TextNumber,
  off: TextNumber,
  { name, aim, unit }: Aim,
): readonly Doubt[] {
  const [lead, ahead, behind] = OFF.exec(between(value, off)) ?? [];
  if (lead === undefined || unit !== (/百分点/.test(off.unit) ? '%' : off.unit)) return [];
  const exact = asAimed(value).minus(aim);
  const why = `“${name}”的目标是 ${aim.toString()}${unit}`;
  if (!exact.abs().equals(off.value.abs()))
    return [{ at: { paragraph, span: off.span }, says: off.text, should: `${exact.abs().toString()}${off.unit}`, why }];
  const word = ahead ?? behind ?? '';
  const way = WAYS[word] ?? wayOf(word);
  if (way === undefined || exact.isZero() || (way === 'down') === exact.isNegative()) return [];
  const start = value.span[1] + lead.indexOf(word);
  const span = [start, start + word.length] as const;
  return [{ at: { paragraph, span }, says: word, should: exact.isNegative() ? '低' : '高', why }];
}

function targetsOf({ tables }: ReadReport): readonly Aim[] {
  return tables.flatMap(({ table, columns, rows }) => {
    const find = (heading: RegExp): number => columns.findIndex((column) => heading.test(column.heading));
    const aimAt = find(/(?:指标|目标|计划)值$/);
    const doneAt = find(/(?:完成|实际)值$|实际完成/);
    if (aimAt < 0 || doneAt < 0) return [];
    return rows.flatMap(({ index }): readonly Aim[] => {
      const texts = table.rows[index]?.map(({ text }) => evened(text).replace(/\s/g, '')) ?? [];
      const [aim, done] = [aimAt, doneAt].map((at) => CELL.exec(texts[at] ?? ''));
      const name = texts
        .slice(0, aimAt)
        .filter((text) => /^[^\d]{2,}$/.test(text))
        .at(-1);
      if (!aim || !done || name === undefined || aim[2] !== done[2]) return [];
      const value = (match: RegExpExecArray): Decimal => decimal(match[1]?.replaceAll(',', '') ?? '0');
      return value(aim).equals(ZERO) ? [] : [{ name, aim: value(aim), done: value(done), unit: aim[2] ?? '' }];
    });
  });
}
